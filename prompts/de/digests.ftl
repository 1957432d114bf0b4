# Die Woche in Zahlen, für CX-Leitung und Sponsor.
not-reader = Die Zahlen der Woche sind für die CX-Leitung und die Sponsorin oder den Sponsor gedacht, also für Menschen, die daraus etwas machen können. Deine eigenen Fragen und Fälle stehen auf deiner Startseite.
no-digest = Die Zahlen dieser Woche gibt es nicht oder nicht mehr.
nothing-waits = Es wartet kein Entwurf eines Erfolgs mehr auf die Geschäftsleitung.
nobody-to-nudge = Es gibt niemanden zu erinnern: Nichts ist mehr überfällig, oder noch darf niemandem davon erzählt werden.
no-preview = Ausprobieren können die Wochenzahlen die CX-Leitung, die Sponsorin oder der Sponsor und Admins.
help-digest = { $name } digest: die letzte Woche in Zahlen; { $name } digest preview: wer sie wann bekommt und wie sie aussehen

digest = Woche ab { $monday }
digest-home = Zahlen der Woche
digest-when = { $company }, { $from } bis { $to }
digest-quiet = Eine ruhige Woche: keine Besprechung ging zu Ende, nichts kam zurück, und niemand hat von einem Erfolg erzählt. Wurde trotzdem etwas Gutes für Kundinnen oder Kunden getan, lässt es sich mit { $name } win erzählen.
digest-running = Das ist die letzte Woche, die vorbei ist. Die laufende wird erst an ihrem Ende gezählt: Zwei Blicke auf sie, voneinander abgezogen, würden eine einzelne Antwort zeigen.
digest-hidden = Gruppen unter { $least } sind verborgen, ebenso alles, was sie durch Abziehen verraten würde.
digest-unsure = { $count ->
    [one] Bei einer Karte ließ sich nicht feststellen, ob sie ankam; sie wurde nicht zweimal gezeigt.
   *[other] Bei { $count } Karten ließ sich nicht feststellen, ob sie ankamen; sie wurden nicht zweimal gezeigt.
 }
digest-blind = { $count ->
    [one] { $of ->
        [one] Der Kalender war von { $since } bis { $until } nicht lesbar.
       *[other] Einer von { $of } Kalendern war von { $since } bis { $until } nicht lesbar.
     }
   *[other] { $count } von { $of } Kalendern waren von { $since } bis { $until } nicht lesbar.
 } Nach Besprechungen, die dort neu waren, wurde nicht gefragt.
digest-blind-more = { $count ->
    [one] Das kam noch einmal vor; in der CSV steht es.
   *[other] Das kam noch { $count } Mal vor; in der CSV steht es.
 }
share-of-all = { $percent } % (95-%-Intervall: { $low } bis { $high } %)

part-wins = Erfolge
wins-none-posted = Es wurde kein Erfolg veröffentlicht.
win-line = { $name } · { $team }: { $change }
win-line-teamless = { $name }: { $change }
wins-more = { $count ->
    [one] Ein weiterer steht in der Liste.
   *[other] { $count } weitere stehen in der Liste.
 }
wins-waiting = { $count ->
    [one] Ein weiterer ist unterwegs: Er ist noch nicht veröffentlicht.
   *[other] { $count } weitere sind unterwegs: Sie sind noch nicht veröffentlicht.
 }

even-4 = In den letzten vier Wochen: { $spread }
even-13 = In den letzten dreizehn Wochen: { $spread }
even-departments = { $part } von { $whole } Abteilungen hatten einen Erfolg
even-frontline = { $part } von { $whole } Erfolgen kamen aus Teams mit Kundenkontakt
even-unheard = Seit vier Wochen kam kein Erfolg aus einem Team mit Kundenkontakt. Wer täglich mit der Kundschaft spricht, hat selten keinen; frag dort nach.

part-value = Wert
value-sum = { $amount }
value-from = { $count ->
    [one] Bestätigt für einen Erfolg. Die Enden der Spannen sind je für sich summiert.
   *[other] Bestätigt für { $count } Erfolge. Die Enden der Spannen sind je für sich summiert.
 }
value-waits = { $count ->
    [one] Der Wert eines geposteten Erfolgs ist nicht bestätigt und zählt nicht.
   *[other] Die Werte von { $count } geposteten Erfolgen sind nicht bestätigt und zählen nicht.
 }

part-coverage = Wo der Platz besetzt war
coverage-share = { $part } von { $whole } Besprechungen, in denen es erlaubt war: { $share }
coverage-few = Es waren weniger als { $least } Besprechungen, in denen es erlaubt war; zu wenige für einen Anteil.
coverage-none = Es gab keine Besprechung, in der es erlaubt war.

answers-share = { $part } von { $whole } Gefragten haben geantwortet: { $share }
answers-few = Es wurden weniger als { $least } Menschen gefragt, oder je Team so wenige, dass eine Zahl sie verraten würde.
answers-none = Es wurde keine Frage geschlossen, die namentlich gestellt war.
load = im Schnitt { $mean } Fragen je Person, höchstens { $most }
answers-silent = { $silent ->
    [one] Eine von { $closed } Fragen hatte weniger als zwei Antworten. Schweigen ist keine Zustimmung.
   *[other] { $silent } von { $closed } Fragen hatten weniger als zwei Antworten. Schweigen ist keine Zustimmung.
 }

part-thoughts = Zweite Blicke
thoughts-none = Keine Entscheidung kam zurück, und keine ist offen.
thoughts-opened = { $count } neu
thoughts-changed = { $count } geändert
thoughts-kept = { $count } mit Grund beibehalten
thoughts-open = { $count } offen
thoughts-overdue = { $count } überfällig ({ $names })
part-across = Über Teams hinweg
across-silos = { $count } über Teams hinweg ({ $names })
across-repeated = { $count } mal muss sich Kundschaft wiederholen ({ $names })
thoughts-names-more = { $names } und { $count } weitere

part-leaders = Führungskräfte
week-leaders-share = { $part } von { $whole } haben über Kundinnen und Kunden gesprochen: { $share }
week-leaders-how = Veröffentlicht: { $verified }, nach eigener Angabe: { $claimed }.
week-leaders-few = Es wurden weniger als { $least } Führungskräfte erinnert; zu wenige, um zu zählen, ohne sie zu nennen.
week-leaders-none = Keine Führungskraft war mit einer Erinnerung an der Reihe.
week-calls-share = { $part } von { $whole } Kundinnen und Kunden, die angerufen werden dürfen, wurden angerufen: { $share }
week-calls-few = Führungskräften wurden weniger als { $least } Kundinnen oder Kunden vorgeschlagen; zu wenige für einen Anteil.
week-calls-none = Keiner Führungskraft wurde ein Anruf vorgeschlagen.
week-calls-counted = Wer wen angerufen hat, sehen nur die Führungskräfte selbst und die Sponsorin oder der Sponsor; du siehst, wie viele es sind.
week-leaders-missed = { $count ->
    [one] Eine Erinnerung fiel aus, weil ich nicht lief; das wird niemandem angerechnet.
   *[other] { $count } Erinnerungen fielen aus, weil ich nicht lief; das wird niemandem angerechnet.
 }
sponsor-active = Sponsor: { $who }, aktiv.
sponsor-waited = Sponsor: in der Einrichtung genannt, aber noch nicht dabei.
sponsor-vacant-days = { $count ->
    [one] Im Jahr davor gab es an einem Tag keinen Sponsor.
   *[other] Im Jahr davor gab es an { $count } Tagen keinen Sponsor.
 }
sponsor-vacant = Seit { $since } gibt es keinen aktiven Sponsor.

part-numbers = Zahlen von euch
number = { $name }: { $amount }
number-more = { $change } mehr als in der Woche davor
number-less = { $change } weniger als in der Woche davor
number-same = wie in der Woche davor
number-first = für die Woche davor gab es keine
number-from = aus { $source }
number-of = aus der Woche ab { $day }
number-gap = { $name }: Seit mehr als vier Wochen kam nichts.
numbers-more = { $count ->
    [one] Eine weitere steht in der Liste.
   *[other] { $count } weitere stehen in der Liste.
 }
numbers-beside = Sie stehen neben eurer Woche und sagen nicht, woran etwas liegt.

part-to-do = Für dich in dieser Woche
to-do-owner = { $name } betrifft mehrere Teams, und wer dafür zuständig war, ist nicht mehr da. Klär mit der Sponsorin oder dem Sponsor, wer es übernimmt.
to-do-sponsor = Finde eine Sponsorin oder einen Sponsor: Wenn alle zuständig sind, ist es niemand. CX-Leitung und Admins nennen jemanden mit /chair sponsor.
to-do-case = { $name } ist am längsten überfällig. Frag { $who }, woran es hängt.
to-do-case-ownerless = { $name } ist am längsten überfällig. Frag nach, woran es hängt.
to-do-names = Bei { $name } müssen noch die Namen bestätigt werden. Ein Wort an die Leitung des Teams hilft.
to-do-post = { $name } wartet darauf, dass jemand aus der Geschäftsleitung es veröffentlicht. Frag dort nach.
to-do-team = { $team } hatte Besprechungen, in denen die Frage möglich war, und nichts wurde beantwortet. Frag die Leitung, was sie nützlicher machen würde.
to-do-thank = Danke { $team } für { $name }, und zwar dort, wo andere es lesen.
to-do-thank-teamless = Danke allen, die hinter { $name } stehen, und zwar dort, wo andere es lesen.
to-do-nothing = Nichts drängt. Frag ein Team, von dem du lange nichts gehört hast, was seine Kundschaft in dieser Woche gesagt hat.

list-wins = Erfolge
list-value = Wert
list-meetings = Besprechungen
list-answers = Antworten je Team
list-thoughts = Zweite Blicke
list-across = Über Teams hinweg
list-leaders = Führungskräfte
list-load = Wie oft gefragt wurde
list-overdue = Überfällig
list-heard = Gesagt und gehört
list-calls = Anrufe bei Kundschaft
list-pledges = Zusagen
list-numbers = Zahlen von euch
list-sheet = CSV
list-open = Liste öffnen
list-which = Was möchtest du dir ansehen?
list-of = { $list }: { $week }
list-back = Zurück
list-on = Weiter
list-page = Seite { $page } von { $pages }
list-empty = Hinter dieser Zahl steht nichts.
win-posted = { $line } Veröffentlicht: { $day }
win-waiting = { $line } Noch nicht veröffentlicht.
value-counted = { $line } Wert: { $amount }.
value-unconfirmed = { $line } Der Wert ist nicht bestätigt.
meetings-asked = { $count ->
    [0] Nach keiner Besprechung wurde gefragt.
    [one] Nach einer Besprechung wurde gefragt.
   *[other] Nach { $count } Besprechungen wurde gefragt.
 }
meetings-quiet = { $count ->
    [one] Nach einer Besprechung wurde niemand gefragt: { $rule }. Das sind { $percent } % der Besprechungen ohne Frage.
   *[other] Nach { $count } Besprechungen wurde niemand gefragt: { $rule }. Das sind { $percent } % der Besprechungen ohne Frage.
 }
meetings-titles = Titel von privaten oder heiklen Besprechungen werden nirgends aufbewahrt, deshalb steht hier keiner.
answers-all = Alle Teams
answers-of = { $part } von { $whole }: { $share }
answers-hidden = verborgen
teamless = Ohne Team
thought-line = { $name } · „{ $title }“ · { $state }
thought-line-hidden = { $name } · { $state }
thought-changed = geändert: { $outcome }
thought-kept = beibehalten: { $outcome }
thought-changed-hidden = geändert
thought-kept-hidden = beibehalten
thought-open = offen, fällig { $due }
thought-overdue = überfällig seit { $due }
load-mean = { $group }: im Schnitt { $amount } Fragen je Person ({ $people ->
    [one] eine Person
   *[other] { $people } Menschen
 })
load-p90 = { $group }: für neun von zehn { $amount } Fragen oder weniger
load-most = { $group }: höchstens { $amount } Fragen
load-hidden = { $group }: verborgen
pledge-line = { $name } · „{ $words }“
pledge-was-kept = gehalten, zugesagt für { $due }
pledge-was-dropped = fallen gelassen, zugesagt für { $due }
pledge-is-late = verspätet, zugesagt für { $due }
week-leaders-counted = Namen sehen nur die Führungskräfte selbst und die Sponsorin oder der Sponsor; du siehst, wie viele es sind.
leader-verified = veröffentlicht
leader-claimed = nach eigener Angabe gesprochen
leader-not = diese Woche nicht
leader-nothing = noch nichts
leader-missed = nicht erinnert, ich lief nicht
leader-away = nicht da; die Woche zählt nicht

sheet = Zahlen für eine Tabelle
sheet-link = { $link } Die Adresse ist nur für dich und gilt bis { $until }.
sheet-fetch = CSV abholen.
sheet-quoted = Hier lässt sich keine Datei von mir abholen, weil ich für Browser keine Adresse habe. Das stünde darin:
sheet-cut = Es ist länger, als hier hineinpasst. Mit gesetztem CHAIR_PUBLIC_URL lässt sich alles abholen.

drafts-approve = { $count ->
    [one] Einen Entwurf freigeben
   *[other] { $count } Entwürfe freigeben
 }
drafts-ask = { $count ->
    [one] Um die Veröffentlichung bitten
   *[other] Um { $count } Beiträge bitten
 }
drafts-asked = Um Veröffentlichung gebeten
asked-now = { $count ->
    [one] { $names }: Jemand aus der Geschäftsleitung wird an den Entwurf erinnert, sobald dort gearbeitet wird.
   *[other] { $names }: Die Geschäftsleitung wird an die Entwürfe erinnert, sobald dort gearbeitet wird.
 }
asked-before = { $count ->
    [one] { $names }: Davon weiß die Geschäftsleitung schon. Ich erinnere an jeden Entwurf einmal; ein Wort von dir hilft vielleicht mehr.
   *[other] { $names }: Davon weiß die Geschäftsleitung schon. Ich erinnere an jeden Entwurf einmal; ein Wort von dir hilft vielleicht mehr.
 }
asked-rehearsal = Zurzeit wird nichts veröffentlicht, deshalb wird auch niemand darum gebeten. Das geht, sobald der Bot live ist.
nudge = { $count ->
    [one] Eine Person erinnern
   *[other] { $count } Personen erinnern
 }
nudged = Erinnert
nudged-now = { $count ->
    [one] Wer für { $names } zuständig ist, wird erinnert, und zwar in der Arbeitszeit.
   *[other] Wer für { $names } zuständig ist, wird erinnert, und zwar in der Arbeitszeit.
 }
nudged-before = { $count ->
    [one] An { $names } wurde schon erinnert, seit { $day }.
   *[other] An { $names } wurde schon erinnert, seit { $day }.
 }
nudged-how = Je Fall einmal in der Woche, egal wer es möchte. Wer in Ruhe gelassen werden will, wird in Ruhe gelassen.
nudge-title = { $name } wartet auf dich
nudge-asks = Fällig war es am { $due }, und die CX-Leitung fragt, woran es hängt. Entscheide, oder gib es weiter.
nudge-once = So wirst du daran höchstens einmal in der Woche erinnert.
nudge-passed = Dafür ist inzwischen jemand anderes zuständig; für dich ist nichts zu tun.

preview = Vorschau der Wochenzahlen
preview-now = Jetzt an mich schicken
preview-mark = Eine Vorschau nur für dich: Verschickt wurde nichts. Sie zeigt die letzte Woche, die vorbei ist, so wie sie verschickt wird; am Tag selbst ist es die Woche, die dann vorbei ist.
preview-dry = Verschickt wurde nichts. Jetzt wäre es dies: { $week }.
preview-who = Wer die nächste bekommt
preview-nobody = Niemand: In der Einrichtung ist keine CX-Leitung genannt.
preview-line = { $who }, { $at }
preview-quiet = { $who }, { $at }, sobald der Bot live ist; bis dahin wird nichts verschickt
preview-unmet = { $who }, { $at }, falls wir uns bis dahin kennen
preview-more = { $count ->
    [one] Und eine weitere Person.
   *[other] Und { $count } weitere Personen.
 }
