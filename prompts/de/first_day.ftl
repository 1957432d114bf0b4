# Eine Firma Schritt für Schritt einrichten; und wie es dem Bot geht, für alle, die ihn betreiben.
guide-title = { $number } von { $count }: { $name }
guide-on = Weiter
guide-back = Zurück
guide-skip = Überspringen
guide-undo = Schritt zurücknehmen
guide-keep = Speichern
guide-now = Bisher
guide-nothing = nichts eingestellt
guide-nobody = niemand
guide-waited = { $email } (noch nicht da, ich warte)
guide-is-skipped = Übersprungen. Du kannst es jederzeit nachholen.
guide-tried = erledigt
guide-not-tried = noch nicht
guide-by-setup = Schritt für Schritt

guide-sponsor = Euer Sponsor
guide-sponsor-what = Wie heißt eure Firma, wer steht als Sponsor ganz oben für eure Kundschaft ein, und wer betreibt mich?
guide-sponsor-why = Es gibt genau einen Sponsor: Was sonst niemand ein zweites Mal entscheidet, landet dort. Admins ändern Einstellungen und sehen keine Antworten.
guide-sponsor-button = Sponsor nennen
guide-sponsor-title = Firma und Sponsor
guide-sponsor-fact = Sponsor
guide-admins = Admins
guide-company = Firma
guide-form-sponsor = Sponsor
guide-form-sponsor-hint = Genau eine Person von hier.
guide-form-admins = Admins
guide-form-admins-hint = Wer diese Einrichtung ändern darf. Mindestens eine Person.
guide-domains = Eure E-Mail-Domains
guide-domains-hint = Eine je Zeile, etwa northwind.example. Der Sponsor hat dort eine Adresse.
guide-by-mail = { $whom }, per E-Mail
guide-by-mail-hint = Falls sich die Person oben nicht auswählen lässt. Bis sie da ist, warte ich auf sie.
guide-by-mails-hint = Eine je Zeile, für alle, die sich oben nicht auswählen lassen. Bis sie da sind, warte ich auf sie.

guide-leaders = Führungskräfte
guide-leaders-what = Wer führt, wer darf Anerkennung posten, und wer kümmert sich um das Kundenerlebnis?
guide-leaders-why = Führungskräfte erinnere ich einmal in der Woche daran, über unsere Kundschaft zu sprechen. Die Geschäftsleitung postet Erfolge. CX-Leads bekommen die Woche in Zahlen.
guide-leaders-button = Personen nennen
guide-leaders-title = Führungskräfte
guide-executives = Geschäftsleitung
guide-cx-leads = CX-Leads
guide-form-leaders = Führungskräfte
guide-form-leaders-hint = Ich erinnere sie montags um 08:30, nach ihrer eigenen Uhr. Andere Zeiten stehen in einer Einrichtungsdatei.
guide-form-executives = Geschäftsleitung
guide-form-executives-hint = Der Sponsor gehört ohnehin dazu.
guide-form-cx-leads = CX-Leads
guide-form-cx-leads-hint = Sie sehen Ergebnisse und Themen, nie, wer was gesagt hat.

guide-team = Ein Team zum Anfangen
guide-team-what = Welches Team beginnt? Ich frage nach seinen Besprechungen und nach keinen anderen.
guide-team-why = Ein Team und zwei Wochen sagen mehr als alle auf einmal. Am besten sind fünf bis zehn Leute, die etwas entscheiden.
guide-team-button = Team wählen
guide-team-title = Das erste Team
guide-team-fact = Team
guide-team-name = Name des Teams
guide-place = Ort
guide-place-hint = Wo ich sonst frage. Ich muss dort Mitglied sein.
guide-no-place = Kein Ort: privat
guide-lead = Leitung
guide-members = Mitglieder
guide-whoever-is-there = wer an seinem Ort ist
guide-form-lead = Wer es leitet
guide-form-members = Mitglieder
guide-form-members-hint = Ohne Angabe gehören alle von hier dazu, die an seinem Ort sind.

guide-calendars = Kalender
guide-calendars-what = Lass mich wissen, wann Besprechungen enden. Ein Kalender des Teams reicht für den Anfang.
guide-calendars-why = Ich lese, wann eine Besprechung endet, wie sie heißt und wer dabei war; keine Beschreibung, keinen Anhang. Alle können auch auf ihrer Seite den eigenen verbinden, und fragen lässt sich auch ganz ohne.
guide-calendars-button = Kalender verbinden
guide-calendars-title = Ein Kalender
guide-form-owner = Wessen Kalender
guide-kind = Art
guide-kind-ics = Eine private Adresse (iCalendar)
guide-kind-graph = Microsoft 365, wenn es auf dem Rechner eingerichtet ist
guide-kind-google = Google, sobald die Person auf ihrer Seite zustimmt
guide-url = Private Adresse
guide-url-hint = Nur für iCalendar: Sie beginnt mit https:// oder webcal://. Ich zeige sie niemandem wieder.

guide-retention = Wie lange ich etwas aufbewahre
guide-retention-what = Was verschwindet wann? Das sind die üblichen Fristen.
guide-retention-why = Jede Nacht lösche ich, was älter ist. Mindestens ein Tag, höchstens zehn Jahre. Wer was geantwortet hat, ist nach dem Schließen immer vergessen.
guide-retention-button = Ändern
guide-retention-title = Wie lange ich aufbewahre
guide-usual = Tage oder Jahre, etwa 180d oder 3y. Üblich ist { $span }.
kept-confidential-text = Vertrauliche Worte
kept-asked = Wer gefragt wurde
kept-decisions = Entscheidungen und zweite Blicke
kept-wins = Erfolge
kept-leader-weeks = Wochen der Führungskräfte
kept-evidence = Kundenzitate
kept-silences = Warum ich still blieb
kept-audit = Wer was geändert hat
kept-pledges = Versprechen
kept-days = { $count ->
    [one] ein Tag
   *[other] { $count } Tage
 }
kept-years = { $count ->
    [one] ein Jahr
   *[other] { $count } Jahre
 }

guide-languages = Sprachen
guide-languages-what = Unter welchen Sprachen sollen alle wählen können? Die erste gilt für alle, die keine davon lesen, und für Kanäle.
guide-languages-why = Private Karten kommen in der Sprache der Person, die sie liest. Was als Entwurf markiert ist, ist vollständig, aber noch von niemandem geprüft, der die Sprache spricht.
guide-languages-button = Sprachen wählen
guide-languages-title = Sprachen
guide-languages-spoken = Zur Wahl stehen
guide-first-language = Erste Sprache

guide-test = Frag dich selbst
guide-test-what = Ich stelle die Frage dir allein, so wie alle sie sehen werden.
guide-test-why = Nichts davon wird gespeichert oder gezählt, und niemand sonst sieht es. Es zeigt, dass meine Nachrichten ankommen.
guide-test-button = Frag mich
guide-trial = Das ist ein Test, nur für dich. Von deiner Antwort wird nichts gespeichert oder gezählt.
guide-trial-noted = Du hast gewählt: { $answer }. Das war ein Test, deshalb ist nichts davon gespeichert. Im Ernst könntest du deine Antwort bis zum Schluss ändern und sagen, warum.

guide-dry-run = Probelauf
guide-dry-run-what = Sieh dir an, nach welchen der nächsten Besprechungen ich wo fragen würde und welche Regel mich bei den anderen still hält.
guide-dry-run-why = Niemand wird gefragt, und nichts wird aufgeschrieben. Es zählen die verbundenen Kalender.
guide-dry-run-button = Zeig es mir
dry-run-title = Was ich in den nächsten zwei Wochen täte
dry-run-no-calendar = Es ist kein Kalender verbunden, also gibt es nichts zu sehen. Von Hand fragen lässt sich trotzdem.
dry-run-nothing = { $count ->
    [one] Im einen verbundenen Kalender steht für die nächsten zwei Wochen keine Besprechung, von der ich schon weiß. Ein neuer Kalender braucht ein paar Minuten.
   *[other] In den { $count } verbundenen Kalendern steht für die nächsten zwei Wochen keine Besprechung, von der ich schon weiß. Ein neuer Kalender braucht ein paar Minuten.
 }
dry-run-found = Ich würde nach { $asked } von { $count } fragen, jede für sich genommen.
dry-run-asked = { $title }: gefragt { $at }, { $place }.
dry-run-silent = { $title }, { $at }: nicht gefragt, { $rule }.
dry-run-hidden = (eine private Besprechung)
dry-run-few = privat, an { $count ->
    [one] eine Person
   *[other] { $count } Personen
 }
dry-run-alone = privat, nur an die Gesprächsleitung
dry-run-more = Es sind mehr, als hier Platz haben. Auf dem Rechner zeigt app.py simulate alle.
dry-run-nobody = Niemand wurde gefragt, und nichts wurde aufgeschrieben.

guide-live = In den Einsatz
guide-live-what = Von da an frage ich im Ernst, nach Besprechungen der Teams, die hier stehen, und nach keinen anderen.
guide-live-why = Du kannst mich jederzeit ausschalten, hier oder mit setup off, und diesen Schritt zurücknehmen.
guide-live-button = In den Einsatz
guide-live-title = In den Einsatz
guide-live-teams = Im Ernst gefragt wird: { $teams }.
guide-live-told = Wer was erfährt: Mitglieder des Teams bei ihrer ersten Frage, wer ich bin, wer Sponsor ist, wie oft ich höchstens frage und wie man mich abstellt. Kanäle, in denen ich bin, bekommen eine Zeile über mich. In den ersten zwei Wochen gehören die Ergebnisse dem Team allein.
guide-live-leaders = Führungskräfte, Geschäftsleitung, CX-Leads und Sponsor sehen auf ihrer Seite, was ihres ist, und hören von mir, wenn etwas zu tun ist.
guide-sure = Bist du sicher?
guide-sure-tick = Ja, im Ernst fragen

not-to-set-up = Noch ist nichts eingerichtet, und von dir darf ich es nicht annehmen. Wer mich installiert hat oder hier Admin ist, kann es: mit setup. Oder lass dir von der Person, die den Rechner betreibt, einen Code geben (app.py setup --code) und schreib setup und den Code.
not-the-code = Dieser Code gilt nicht: Jeder gilt einmal und eine Stunde lang. Wer den Rechner betreibt, kann mit app.py setup --code einen neuen ausgeben.
code-too-late = Ich bin schon eingerichtet. Ein Admin kann die Einrichtung ändern; den Code braucht niemand mehr.
no-admin-left = Mindestens ein Admin muss bleiben, der die Einrichtung ändern kann. Nenne zuerst jemand anderen.
setup-changed = { $mine ->
    [1] Du hast
   *[other] { $who } hat
 } { $step ->
    [sponsor] Firma und Sponsor
    [leaders] die Führungskräfte
    [team] das erste Team
    [calendars] die Kalender
    [retention] die Aufbewahrung
    [languages] die Sprachen
    [live] den Einsatz
   *[setup] die Einrichtung
 } geändert, seit du das gesehen hast. Deshalb ist von dir nichts übernommen. Schreib setup, dann siehst du, wie es jetzt ist.
not-a-name = Ein Name ist eine Zeile mit 1 bis 80 Zeichen.
not-an-address = „{ $value }“ sollte eine E-Mail-Adresse sein, etwa ana@northwind.example.
not-a-domain = „{ $value }“ sollte eine Domain sein, etwa northwind.example, ohne @.
not-a-feed = Das sollte eine Adresse sein, etwa https://calendar.example/ana.ics, und ohne Passwort darin.
not-a-span = „{ $value }“ sollten Tage oder Jahre sein, etwa 180d oder 3y, von 1d bis 10y.
one-only = Bitte wähle genau eine Person.
not-one-of-us = { $name } ist Gast, Bot oder nicht von eurer Firma, oder ich kenne die Person noch nicht. Bitte wähle jemanden von hier.
no-address-of-theirs = Euer Verzeichnis nennt mir keine E-Mail-Adresse von { $name }, und danach nennt eine Einrichtung alle.
too-many-here = Ein Formular fasst höchstens { $most }, und hier wären es { $count }. In eine Einrichtungsdatei passen beliebig viele: app.py setup FILE.toml
nobody-in-team = Ein Team braucht Mitglieder oder einen Ort, dessen Leute dazugehören.
team-twice = Ein anderes Team heißt schon { $name }. Bitte wähle einen anderen Namen.
no-language = Bitte wähle mindestens eine Sprache und eine davon als erste.
not-sure = Es hat sich nichts geändert. Setze das Häkchen, wenn ich im Ernst fragen soll.
step-before = { $step ->
    [sponsor] Zuerst kommt der erste Schritt: Nenne die Firma und ihren Sponsor.
    [team] Wähle zuerst ein Team, damit jemand zu fragen ist.
   *[other] Das Fragen ist ausgeschaltet. Geh zuerst in den Einsatz, oder stelle in einer Einrichtungsdatei die Probe ein.
 }
not-to-skip = Dieser Schritt lässt sich nicht überspringen: Ohne ihn könnte ich niemanden fragen.
nothing-to-undo = Hier gibt es nichts zurückzunehmen: Der Schritt wurde nicht so gemacht, oder was vorher galt, ist nicht mehr aufbewahrt.
undo-later-first = Was später eingestellt wurde, hängt davon ab. Nimm zuerst diese Schritte zurück.
setup-fault = So wäre die Einrichtung nicht vollständig. Die Regel sagt (auf Englisch): { $fault }

health-title = Worauf ich stehe und wen ich erreiche
health-clock = Uhr
health-database = Datenbank
health-file = eine Datei hier, { $free } MB frei
health-server = ein Server von euch
health-key = Schlüssel für offene Antworten
health-ledger = Schlüssel für das Verdienstbuch
health-set = gesetzt
health-not-set = nicht gesetzt, deshalb gibt es kein Verdienstbuch
health-key-file = eine Datei neben der Datenbank
health-nothing-missing = Es fehlt nichts.
health-little-space = Auf der Platte ist wenig Platz.
health-no-calendar = Die Einrichtung verbindet keinen Kalender; alle können den eigenen verbinden oder von Hand fragen.
health-no-address = CHAIR_PUBLIC_URL ist nicht gesetzt, deshalb gehen Links und Google-Kalender nicht.
health-waiting = Noch nicht da, ich warte: { $who }.
health-troubles = { $count ->
    [one] Eine Karte ließ sich nicht zeigen.
   *[other] { $count } Karten ließen sich nicht zeigen.
 }
health-hosts = Wen ich erreiche, und sonst niemanden:
health-no-hosts = Niemanden außerhalb dieses Rechners.
health-scopes = Was ich in Slack darf, und wozu:
health-permissions = Was ich in Teams darf, und wozu; nichts vom ganzen Mandanten, nur wo ich hinzugefügt wurde:
health-optional = verzichtbar
health-more-button = Was ich darf und erreiche
reaches-slack = Slack selbst
reaches-teams = Teams: dorthin gehen Antworten und Karten
reaches-teams-login = Microsoft: gibt mir die Tokens für Teams
reaches-teams-keys = Microsoft: die Schlüssel, die beweisen, dass etwas von Teams kommt
reaches-graph = Kalender aus Microsoft 365, die in der Einrichtung stehen
reaches-google = Google-Kalender, wenn die Person zugestimmt hat
reaches-model = das Sprachmodell; aus, solange die Einrichtung nichts anderes sagt
reaches-database = eure Datenbank
reaches-feed = ein Kalender, der in der Einrichtung steht
may-app-mentions-read = um der Person, die mich nennt, allein zu antworten
may-channels-read = wie ein Kanal heißt und ob dort Leute von außen mitlesen
may-chat-write = die Fragen
may-commands = der Befehl und die Kurzbefehle
may-groups-read = dasselbe für private Kanäle, in die ich eingeladen wurde
may-im-history = was mir jemand im eigenen Gespräch mit mir schreibt; ob eine Nachricht ankam
may-im-write = was nur für eine Person ist
may-mpim-write = was nur für die wenigen aus einer Besprechung ist
may-users-read = wer von hier ist, mit Sprache und Zeitzone
may-users-read-email = um die Personen zu finden, die in der Einrichtung stehen
may-channels-history = um zu hören, dass ein Huddle vorbei ist, und ob eine Nachricht ankam
may-files-write = das Bild des Jahres am CX Day
may-groups-history = dasselbe in privaten Kanälen, in die ich eingeladen wurde
may-mpim-history = dasselbe, wo ich wenigen geschrieben habe
may-reactions-read = um Reaktionen auf gepostete Erfolge zu zählen; weder welche noch wessen
may-usergroups-read = wer in einer Nutzergruppe ist, die jemand bei einem Erfolg nennt
may-onlinemeeting-readbasic-chat = dass eine Besprechung dieses Chats beginnt und endet
may-onlinemeetingparticipant-read-chat = wer kommt und geht
may-channelmeeting-readbasic-group = dasselbe für Besprechungen in einem Kanal
