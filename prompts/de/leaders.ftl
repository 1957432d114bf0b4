# Die Woche einer Führungskraft.
week-title = Eine Minute für unsere Kundschaft
week-morning = Guten Morgen, { $name }.
week-hello = Hallo { $name }.
week-warning = Seit zwei Wochen hast du weder etwas gepostet noch darüber gesprochen. Am { $day } erfährt { $sponsor } davon in einer Zeile, es sei denn, du holst es bis dahin nach.
week-news = Eine gute Nachricht zum Weitersagen ({ $name }): { $change }
week-credit = Zu verdanken
week-no-news = Diese Woche gibt es nichts weiterzusagen. { $count ->
    [0] Kein Team hat gerade eine Entscheidung zu überdenken; ein Dank hilft trotzdem.
    [one] Ein Team überdenkt gerade eine Entscheidung; eine Zeile von dir hilft.
    [2] Zwei Teams überdenken gerade Entscheidungen; eine Zeile von dir hilft.
    [3] Drei Teams überdenken gerade Entscheidungen; eine Zeile von dir hilft.
   *[other] { $count } Teams überdenken gerade Entscheidungen; eine Zeile von dir hilft.
 }
week-say = Sag es in deinen eigenen Worten. Zwei Zeilen genügen:
week-short = In diesem Quartal: { $line }
week-long = Auf lange Sicht: { $line }
week-became-posted = Du hast es gepostet. Danke.
week-became-talked = Du hast darüber gesprochen: { $where }. Danke.
week-became-linked = Du hast darüber gesprochen: { $where }. Deine Nachricht habe ich gesehen. Danke.
week-became-away = Du bist diese Woche nicht da; sie zählt nicht.
week-reach = In { $room }, vor { $people }.
week-reach-nameless = Vor { $people }.
reach-people = { $count ->
    [one] einer anderen Person
   *[other] { $count } anderen
 }
reach-people-more = { $count } anderen oder mehr
unseen-elsewhere = Festgehalten, wie du es gesagt hast: Hinter diesen Link kann ich nicht sehen.
unseen-teams = Festgehalten, wie du es gesagt hast: In Teams kann kein Bot eine Nachricht nachschlagen. Was du über diese Karte postest, gilt als gepostet.
unseen-not-there = Festgehalten, wie du es gesagt hast: Dort sehe ich keine Nachricht. Ich kann nur in Kanälen nachsehen, in denen ich bin.
unseen-may-not-look = Festgehalten, wie du es gesagt hast: Nachrichten nachzuschlagen ist mir hier nicht erlaubt.
unseen-no-answer = Festgehalten, wie du es gesagt hast: Slack hat mir nicht rechtzeitig von der Nachricht erzählt. Speichere noch einmal, dann sehe ich wieder nach.
unseen-not-theirs = Festgehalten, wie du es gesagt hast: Die Nachricht hinter dem Link ist nicht von dir.
unseen-not-this-week = Festgehalten, wie du es gesagt hast: Die Nachricht hinter dem Link ist nicht aus dieser Woche.
unseen-not-among-us = Festgehalten, wie du es gesagt hast: Dort liest sonst niemand aus der Firma mit, oder auch andere lesen mit.
week-became-not = Diese Woche nicht. Die nächste Karte kommt nächste Woche.
week-became-snoozed = Verschoben. Sie kommt wieder: { $when }.
week-came-back = Diese Karte steht jetzt weiter unten.
week-link = Link
week-past = { $count ->
    [one] Deine letzte Woche: { $weeks }.
   *[other] Deine letzten { $count } Wochen: { $weeks }.
 }
week-first = Das ist deine erste Woche.
week-seen-by = Das sehen nur du und { $sponsor } als Sponsor.
week-seen-by-you = Das siehst nur du: Du bist selbst Sponsor.
week-word-posted = gepostet
week-word-talked = gesprochen
week-word-nothing = —
week-word-missed = von mir verpasst
week-word-away = nicht da
week-word-in = { $word } in { $room } (vor { $people })
week-word-among = { $word } (vor { $people })
week-away-until = Am { $day } bist du zurück. Vorher kommt keine Karte.
week-away = Notiert: Du bist nicht da
week-away-more = Bevor du zurück bist, kommt keine Karte, und keine Woche dieser Zeit zählt.
week-back = Willkommen zurück
week-back-more = Deine Karten kommen wieder jede Woche.
week-posted = Es ist gepostet
week-posted-more = Es steht unter deinem Namen. Ändern und zurücknehmen kannst du es auf der Karte dieser Woche.
week-talked = Notiert: Du hast darüber gesprochen
week-talked-more = Das kannst du ändern, bis die Woche vorbei ist.
week-not = Notiert: diese Woche nicht
week-not-more = Das kannst du ändern, bis die Woche vorbei ist.
week-snoozed = Verschoben
week-snoozed-more = Die Karte kommt am nächsten Arbeitstag wieder.
post-edited = Dein Beitrag ist geändert
post-edited-more = Er steht, wo er stand, in deinen neuen Worten.
post-down = Dein Beitrag ist zurückgenommen
post-down-more = Er steht nirgends mehr.

post-it-now = Jetzt posten
talked-about-it = Schon angesprochen
not-this-week = Diese Woche nicht
snooze-week = Auf den nächsten Tag verschieben
away-until = Ich bin nicht da
away-day = Wieder da am
away-hint = Vorher kommt keine Karte. { $sponsor } sieht, bis wann du nicht da bist. Ein Tag, der nicht in der Zukunft liegt, beendet es.
away-hint-own = Vorher kommt keine Karte. Ein Tag, der nicht in der Zukunft liegt, beendet es.
leader-edit = Bearbeiten
leader-take-down = Zurücknehmen
post-words = Was du sagst
post-words-hint = In deinen eigenen Worten. Es erscheint unter deinem Namen; wem es zu verdanken ist, steht darunter.
post-where = Wo
post-draft = Gute Nachricht für unsere Kundschaft: { $change }
talked-where = Wo hast du darüber gesprochen?
talked-link = Ein Link dazu
talked-link-hint = Falls es einen gibt. Ein Link zu deiner eigenen Nachricht dieser Woche, wo andere mitlesen, gilt als gepostet.
heard-all-hands = Vor allen
heard-team-meeting = Teambesprechung
heard-one-to-one = Vieraugengespräch
heard-written = Schriftlich

say-short-1 = Wir nehmen unserer Kundschaft etwas ab, das sie nie hätte tun müssen sollen.
say-short-2 = Weniger Menschen sollen uns dasselbe zweimal fragen müssen.
say-short-3 = Wer vom Ärger einer Kundin hört, darf ihn beheben, ohne erst zu fragen.
say-short-4 = Bevor wir entscheiden, fragen wir, was unsere besten Kundinnen und Kunden davon hielten.
say-long-1 = Bei uns soll sich niemand wiederholen müssen.
say-long-2 = Was unserer Kundschaft guttut, tut uns gut, wenn wir ihm die Zeit geben.
say-long-3 = Lieber verlieren wir einen Auftrag als das Vertrauen einer Kundin.
say-long-4 = Man soll uns kennen für das, was wir für unsere Kundschaft getan haben, nicht für das, was wir gesagt haben.

leader-post-by = { $name }, via Empty Chair
leader-post-credit = { $name } ist zu verdanken

leader-also = und ebenso { $names }
leader-named = Zu verdanken { $names }
leader-new = Du gehörst zu denen, die hier über unsere Kundschaft sprechen
leader-new-more = Einmal in der Woche, zu deiner eigenen Zeit, bekommst du eine Karte: eine gute Nachricht zum Weitersagen und zwei Zeilen dazu. Ein Tippen genügt: posten, sagen, dass du darüber gesprochen hast, oder diese Woche nicht.
leader-kept = Von jeder Woche behalte ich, was daraus wurde: gepostet (wo, und wie viele andere dort sind), gesprochen (wo, und dein Link), nicht da oder nichts. Nach { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
 } wird es gelöscht.
leader-link = Gibst du einen Link zu einer Nachricht von dir an, schlage ich nach, von wem sie ist, wo und wann, und sonst nichts. Was ich nicht sehen kann, bleibt stehen, wie du es gesagt hast.
leader-seen = Deine Wochen, und bis wann du nicht da bist, sehen nur du und { $sponsor } als Sponsor. Wer CX leitet, sieht ab fünf Führungskräften, wie viele gesprochen haben, und keine Namen.
leader-seen-by-you = Deine Wochen siehst nur du, denn du bist selbst Sponsor. Wer CX leitet, sieht ab fünf Führungskräften, wie viele gesprochen haben, und keine Namen.
leader-quiet = Nach zwei Wochen hintereinander ohne beides bekommt { $sponsor } eine Zeile. Du erfährst es zuerst, einen Arbeitstag vorher.

quiet-leader = Zwei stille Wochen
quiet-leader-more = { $who } hat zwei Wochen hintereinander weder etwas gepostet noch über unsere Kundschaft gesprochen und weiß, dass du davon erfährst. Ein Wort von dir kann helfen.
vacant = Es gibt keinen Sponsor
vacant-more = In der Einrichtung steht { $sponsor }: ausgeschieden, Gast oder Bot. So ist es seit { $since }.
vacant-mend = Jemand muss ganz oben für unsere Kundschaft einstehen. Ein Admin kann jemanden nennen: [people] sponsor in der Einrichtungsdatei.
vacant-over = Es gibt wieder einen Sponsor
vacant-over-more = Seit { $since } hatte es keinen gegeben.

leaders-weeks = Wochen der Führungskräfte
leaders-one = { $name }: { $weeks }
leaders-one-away = { $name } (nicht da, zurück am { $day }): { $weeks }
leaders-seen-by-sponsor = Die letzten vier Wochen von allen. Alle siehst nur du; jede Führungskraft sieht ihre eigenen.
leaders-counted = Woche ab { $day }: { $talked } von { $leaders } Führungskräften haben über unsere Kundschaft gesprochen, { $posted } davon in einem Beitrag.
leaders-few = Woche ab { $day }: weniger als fünf Führungskräfte, deshalb keine Zahlen.
section-leaders = Wochen der Führungskräfte

not-your-week = Von dir ist diese Woche nichts festgehalten.
week-over = Diese Woche ist vorbei und lässt sich nicht mehr ändern.
no-day-left = Diese Woche hat keinen Arbeitstag mehr. Nächste Woche kommt die nächste Karte.
snoozed-today = Sie ist schon verschoben und kommt am nächsten Arbeitstag wieder.
nowhere-to-say = Es gibt keinen Ort, an dem nur Kolleginnen und Kollegen mitlesen. Bitte deine Admins, einen für Ankündigungen einzurichten, oder sag, dass du darüber gesprochen hast.
posted-this-week = Es ist schon gepostet. Du kannst es bearbeiten oder zurücknehmen.
too-long-away = Das ist zu lange: höchstens { $most } Wochen im Voraus.
post-gone = Von dir steht hier nichts.
no-link = Das ist keine Webadresse. Sie beginnt mit https:// und hat keine Leerzeichen.
leader-rehearsal = Es wird noch nichts gepostet: Ich probe noch oder bin ausgeschaltet. Du kannst sagen, dass du darüber gesprochen hast.
