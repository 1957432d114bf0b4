# Die Woche in Zahlen, für CX-Leitung und Sponsor.
not-reader = Die Zahlen der Woche sind für die CX-Leitung und die Sponsorin oder den Sponsor gedacht, also für Menschen, die daraus etwas machen können. Deine eigenen Fragen und Fälle stehen auf deiner Startseite.
no-digest = Die Zahlen dieser Woche gibt es nicht oder nicht mehr.
help-digest = { $name } digest: die letzte Woche in Zahlen

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

part-answers = Antworten
answers-share = { $part } von { $whole } Gefragten haben geantwortet: { $share }
answers-few = Es wurden weniger als { $least } Menschen gefragt, oder je Team so wenige, dass eine Zahl sie verraten würde.
answers-none = Es wurde keine Frage geschlossen, die namentlich gestellt war.
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

part-to-do = Für dich in dieser Woche
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
list-sheet = CSV
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
