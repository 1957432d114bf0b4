# Was man dem Bot sagt und von ihm hört.
too-late = Diese Frage ist geschlossen, Antworten zählen nicht mehr. Die nächste kommt.
gone = Diese Frage gibt es nicht mehr.
outsider = Gefragt wird hier nur, wer zu { $company } gehört. Danke trotzdem.
cannot-count = Antworten auf diese Frage können nicht mehr gezählt werden: Sie gingen verloren, als die Daten aus einer Kopie wiederhergestellt wurden. Die nächste Frage kommt.
answer-first = Erst die Antwort, dann das Warum.
too-long = Das hat { $length } Zeichen. Höchstens { $most } passen.
empty = Bitte ein paar Worte schreiben.
not-understood = „{ $value }“ geht hier nicht. Bitte etwas vom Angebotenen wählen.
not-host = Das kann nur, wer diese Besprechung geleitet hat.
redecided = Die Entscheidung wurde schon einmal geändert. Hat sie sich wieder geändert, dann frag von Hand neu.
not-owner = { $name } gehört jemand anderem, deshalb kannst du nicht darüber entscheiden.
settled = { $how ->
    [changed] { $name } ist schon entschieden. Es wurde geändert: { $outcome }
   *[kept] { $name } ist schon entschieden. Es bleibt dabei: { $outcome }
 }
nobody-chosen = Bitte eine Person auswählen.
not-to-them = Übernehmen kann das nur jemand aus dem Unternehmen, und das Verzeichnis kennt diese Person nicht als eine von uns.
theirs-already = Bitte jemand anderen wählen: weder dich noch die Person, bei der { $name } jetzt liegt.
offered-already = { $name } ist dieser Person schon angeboten, und sie hat noch nicht geantwortet.
offer-over = Das wird dir nicht mehr angeboten.
no-case = Diesen Fall gibt es nicht mehr.
not-admin = Einstellungen ändern nur Admins. Frag bitte bei ihnen nach.
not-yours = Das ist für dich nicht zu sehen. Falls es das sein sollte, frag eure Admins.
words-gone = Diese Worte gibt es nicht mehr.

stopped = Du wirst nicht mehr gefragt
stopped-more = Keine Fragen, keine Erinnerungen. Wo du eine Frage siehst, kannst du trotzdem antworten, und zurückkommen kannst du jederzeit.
ask-again = Mich wieder fragen
snooze = Eine Weile in Ruhe lassen
snooze-title = In Ruhe lassen
snooze-how-long = Wie lange?
snooze-for-day = Einen Tag
snooze-for-week = Eine Woche
snoozed = Du hast eine Weile Ruhe
snoozed-more = Keine Fragen, keine Erinnerungen bis { $until }. Wo du eine Frage siehst, kannst du trotzdem antworten.
home-snoozed = Du möchtest bis { $until } in Ruhe gelassen werden.
started = Du wirst wieder gefragt
started-more = Schön, dass du wieder dabei bist. Die nächste Frage kommt nach einer deiner Besprechungen.
switched-off = Das Fragen ist ausgeschaltet
switched-off-more = { $number ->
    [0] Es stand nichts mehr zum Posten an.
    [one] Eine Karte stand noch an und wurde verworfen.
   *[other] { $number } Karten standen noch an und wurden verworfen.
 }

help = Was ich für dich tun kann
help-meant = War { $word } gemeint?
help-unknown = „{ $typed }“ kenne ich nicht.
help-ask = { $name } ask, auf Wunsch mit der Entscheidung: hier fragen, was unsere besten Kundinnen und Kunden davon halten würden
help-decisions = { $name } decisions, auf Wunsch mit Wörtern: deine Fragen und Fälle, oder die mit diesen Wörtern
help-why = { $name } why: warum ich hier gefragt habe oder nicht
help-home = { $name } home: deine Seite
help-stop = { $name } stop: mich nicht mehr fragen
help-snooze = { $name } snooze: mich einen Tag oder eine Woche in Ruhe lassen
help-start = { $name } start: mich wieder fragen
help-privacy = { $name } privacy: was über dich gespeichert ist und wer es sieht
help-sponsor = { $name } sponsor: wer als Nächstes Sponsor wird
help-setup = { $name } setup: wie ich eingerichtet bin
help-setup-off = { $name } setup off: alles sofort anhalten

privacy = Was über dich gespeichert ist und wer es sieht
privacy-open = Solange eine Frage offen ist, liegt deine Antwort unter einem Schlüssel, nicht unter deinem Namen.
privacy-closed = Beim Schließen wird der Schlüssel vernichtet. Von da an kann niemand mehr sagen, wer was gesagt hat, auch wir nicht, außer du zeigst deinen Namen.
privacy-words = Deine Worte gehen nur dann an die Gesprächsleitung, wenn du sie weitergibst, ohne deinen Namen und in zufälliger Reihenfolge. Worte, die du nicht weitergibst, werden beim Schließen gelöscht.
privacy-asked = Dass du gefragt wurdest, bleibt gespeichert, bis Frage und Fall vorbei sind, und dann noch { $days ->
    [one] einen Tag
   *[other] { $days } Tage
 }.
privacy-counters = Zwei Zähler gehören dir allein: wie viele Fragen du hintereinander ausgelassen hast und wie viele du diesen Monat beantwortet hast.
privacy-counters-now = Zurzeit: { $ignored } hintereinander ausgelassen, { $took_part } diesen Monat beantwortet.
privacy-admins = Admins sehen keine Antworten. Deine Klicks laufen über die Chat-Plattform; was sie speichert, liegt bei ihr.
privacy-no-model = Es ist kein Sprachmodell eingeschaltet.
privacy-model = Ein Sprachmodell ist eingeschaltet: { $name } bei { $where }. Es liest, was von einem Erfolg für Kunden erzählt wurde, um den Post zu formulieren; bevor jemand seine Worte liest, prüft sie jemand aus der Geschäftsleitung. Worte, die du teilst, kann es nach Themen sortieren, wenn das Formular es vorher sagt. Antworten, Ungeteiltes und die Namen derer, denen gedankt wird, liest es nicht.
privacy-stopped = Du möchtest nicht gefragt werden.

home-title = Empty Chair
home-settings = Deine Einstellungen
home-asked = Du kannst gefragt werden. Deine Grenzen: { $day } am Tag, { $week } in sieben Tagen.
home-support = Fragen zu diesem Bot? Frag eure Admins, oder tippe { $name } help.

setup-shown = Wie ich eingerichtet bin
setup-none = Noch ist nichts eingerichtet. Wer darf, schreibt setup, oder auf dem Rechner: app.py setup FILE.toml
setup-company = Firma
setup-live = Im Einsatz
setup-rehearsal = Probe: entscheidet und merkt sich alles, postet nichts außer an Admins
setup-off = Aus
setup-mode = Modus
setup-teams = Teams im Einsatz
setup-all-teams = alle
setup-no-teams = keine
setup-limits = Grenzen
setup-limits-value = { $day } am Tag, { $week } in der Woche, { $fewest } bis { $most } Personen
setup-languages = Sprachen
language-draft = { $language } (Entwurf)
setup-off-button = Ausschalten
closed-one = „{ $title }“
closed-hidden = Eine deiner Besprechungen

asked-less = Du wirst seltener gefragt
asked-less-more = Deine beiden Grenzen sind halbiert. Auf deiner Seite lässt sich das ändern.
ask-less = Mich seltener fragen
useful = Ist das noch nützlich?
useful-more = Die letzten Fragen hast du ausgelassen, deshalb war eine Weile Ruhe. Wie soll es weitergehen?
useful-yes = Ja
useful-less = Seltener
useful-stop = Gar nicht
help-where = { $name } where: wo ich frage und wie sich das ändern lässt
help-pause = { $name } pause: hier zwei Wochen niemanden fragen; { $name } pause off beendet das
newer = Neuere
older = Ältere
home-page = { $section }, Seite { $page }
section-open = Offene Fragen
section-cases = Deine Fälle
section-closed = Geschlossene Fragen
section-series = Reihen, zu denen ich nie frage
section-reported = Gemeldete Worte
home-welcome = Ein Platz für die Kundschaft
home-welcome-more = Wenn bei { $company } eine Besprechung endet, stelle ich eine Frage: Was würden unsere besten Kundinnen und Kunden davon halten? Ein Klick beantwortet sie, vertraulich. Was ihnen nicht gefiele, kommt zu denen zurück, die es entschieden haben.
home-welcome-try = Noch wurdest du nichts gefragt. Zum Ausprobieren tippe { $name } ask in einen Kanal, in dem ich bin, und dahinter eine Entscheidung von euch.
home-help = Was ich kann
home-guest = Gefragt wird hier nur, wer zu { $company } gehört, deshalb gibt es für dich nichts zu tun. Danke fürs Hereinschauen.
home-asked-less = Du möchtest seltener gefragt werden. Deine Grenzen: { $day } in zwei Tagen, { $week } in vierzehn Tagen.
home-budget = { $count ->
    [0] In den letzten sieben Tagen wurdest du nicht gefragt.
    [one] In den letzten sieben Tagen wurdest du einmal gefragt.
   *[other] In den letzten sieben Tagen wurdest du { $count } Mal gefragt.
 }
home-kept = Über dich ist gespeichert, dass du gefragt wurdest, zwei Zähler und was du mit deinem Namen gesagt hast. Eine Antwort liegt unter einem Schlüssel und, sobald ihre Frage geschlossen ist, unter gar nichts.
home-privacy = Was über mich gespeichert ist
health = Wie es mir geht
health-waited = Noch nicht da
health-more = { $count ->
    [one] und noch jemand
   *[other] und { $count } weitere
 }
health-troubled = Ließ sich nicht zeigen
health-try = { $name } setup off hält alles an. Auf dem Rechner sieht app.py doctor nach allem, was ich brauche.

place-gone = Meine Frage ist nicht mehr zu sehen
place-gone-more = Ich habe zu „{ $title }“ an einem Ort gefragt, an dem ich jetzt nichts posten kann: Er wurde archiviert, ich wurde entfernt, oder die Karte wurde gelöscht.
place-gone-hidden = Ich habe zu einer Besprechung von dir an einem Ort gefragt, an dem ich jetzt nichts posten kann: Er wurde archiviert, ich wurde entfernt, oder die Karte wurde gelöscht.
place-gone-invited = Wer gefragt wurde, findet sie auf der eigenen Home-Seite und kann bis { $until } antworten.
place-gone-nobody = Niemand wurde namentlich gefragt, deshalb kann jetzt niemand antworten. Wenn es noch wichtig ist, frag an einem anderen Ort neu.
place-gone-closed = Sie ist geschlossen. Was daraus wurde, steht auf deiner Home-Seite.

intro = Empty Chair hat hier einen Platz
intro-by = { $who } hat mich eingeladen.
intro-by-somebody = Jemand aus der Firma hat mich eingeladen.
intro-more = Wenn hier eine Besprechung endet, stelle ich denen, die dabei waren, vielleicht eine Frage: Was würden unsere besten Kunden von der Entscheidung halten? Ein Klick genügt, und die Antwort bleibt vertraulich. Ich lese keine Unterhaltungen und zeichne nichts auf.
intro-budget = Niemand wird öfter als { $day }-mal am Tag und { $week }-mal in sieben Tagen gefragt.
intro-mute = So werde ich still: { $name } pause für diesen Ort, „Mich nicht mehr fragen“ unter Mehr für dich allein, oder mich entfernen.

warms-up = { $team } wärmt sich bis { $day } auf.
warms-up-means = Bis dahin sieht nur die Gesprächsleitung, welche Entscheidung einen zweiten Blick verdient.
