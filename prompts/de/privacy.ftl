receipts = Was letzte Nacht gegangen ist
receipts-went = Gelöscht, weil die Zeit vorbei war: { $what }.
receipts-more = { $count ->
    [one] eine weitere Art von Einträgen
   *[other] { $count } weitere Arten von Einträgen
 }
receipts-nothing = Letzte Nacht habe ich nachgesehen: Für nichts war die Zeit vorbei.
receipts-all = Alle Belege: app.py receipts, auf dem Rechner.
gone-words = { $count ->
    [one] 1 geteilter Text
   *[other] { $count } geteilte Texte
 }
gone-asked = { $count ->
    [one] 1 Vermerk, wer gefragt wurde
   *[other] { $count } Vermerke, wer gefragt wurde
 }
gone-decisions = { $count ->
    [one] 1 Frage mit ihren Antworten
   *[other] { $count } Fragen mit ihren Antworten
 }
gone-cases = { $count ->
    [one] 1 Fall
   *[other] { $count } Fälle
 }
gone-wins = { $count ->
    [one] 1 Erfolg
   *[other] { $count } Erfolge
 }
gone-ledger = { $count ->
    [one] 1 Eintrag im Verdienstbuch
   *[other] { $count } Einträge im Verdienstbuch
 }
gone-cx-days = { $count ->
    [one] 1 CX Day
   *[other] { $count } CX Days
 }
gone-leader-weeks = { $count ->
    [one] 1 Woche einer Führungskraft
   *[other] { $count } Wochen von Führungskräften
 }
gone-calls = { $count ->
    [one] 1 Vorschlag für einen Kundenanruf
   *[other] { $count } Vorschläge für Kundenanrufe
 }
gone-evidence = { $count ->
    [one] 1 Kundenzitat
   *[other] { $count } Kundenzitate
 }
gone-beside = { $count ->
    [one] 1 Vermerk, wo ein Zitat stand
   *[other] { $count } Vermerke, wo Zitate standen
 }
gone-blockers = { $count ->
    [one] 1 Hindernis
   *[other] { $count } Hindernisse
 }
gone-tellers = { $count ->
    [one] 1 Zähler gemeldeter Hindernisse
   *[other] { $count } Zähler gemeldeter Hindernisse
 }
gone-pledges = { $count ->
    [one] 1 Zusage
   *[other] { $count } Zusagen
 }
gone-pay = { $count ->
    [one] 1 Antwort zur Vergütung
   *[other] { $count } Antworten zur Vergütung
 }
gone-pay-counted = { $count ->
    [one] 1 Jahreszahl zur Vergütung
   *[other] { $count } Jahreszahlen zur Vergütung
 }
gone-sponsor-offers = { $count ->
    [one] 1 Anfrage, Sponsor zu werden
   *[other] { $count } Anfragen, Sponsor zu werden
 }
gone-agendas = { $count ->
    [one] 1 Beginn einer Führungsrunde
   *[other] { $count } Anfänge von Führungsrunden
 }
gone-samples = { $count ->
    [one] 1 Monatszahl gehörter Führungskräfte
   *[other] { $count } Monatszahlen gehörter Führungskräfte
 }
gone-slackenings = { $count ->
    [one] 1 Vermerk, dass es stiller wurde
   *[other] { $count } Vermerke, dass es stiller wurde
 }
gone-digests = { $count ->
    [one] 1 Woche in Zahlen
   *[other] { $count } Wochen in Zahlen
 }
gone-editions = { $count ->
    [one] 1 Monat oder Quartal in Zahlen
   *[other] { $count } Monate oder Quartale in Zahlen
 }
gone-arms = { $count ->
    [one] 1 Reihe der Vergleichsgruppe
   *[other] { $count } Reihen der Vergleichsgruppe
 }
gone-numbers = { $count ->
    [one] 1 eingelesene Zahl
   *[other] { $count } eingelesene Zahlen
 }
gone-readings = { $count ->
    [one] 1 Vergleich einer eingelesenen Zahl
   *[other] { $count } Vergleiche eingelesener Zahlen
 }
gone-silences = { $count ->
    [one] 1 Besprechung, nach der nicht gefragt wurde
   *[other] { $count } Besprechungen, nach denen nicht gefragt wurde
 }
gone-unearned = { $count ->
    [one] 1 Vermerk, dass eine Reihe warten musste
   *[other] { $count } Vermerke, dass Reihen warten mussten
 }
gone-blind = { $count ->
    [one] 1 Mal, dass ein Kalender nicht lesbar war
   *[other] { $count } Male, dass ein Kalender nicht lesbar war
 }
gone-scheduled = { $count ->
    [one] 1 geplante Besprechung
   *[other] { $count } geplante Besprechungen
 }
gone-suggestions = { $count ->
    [one] 1 vorgeschlagene Entscheidung
   *[other] { $count } vorgeschlagene Entscheidungen
 }
gone-under-way = { $count ->
    [one] 1 laufende Besprechung
   *[other] { $count } laufende Besprechungen
 }
gone-pauses = { $count ->
    [one] 1 Pause
   *[other] { $count } Pausen
 }
gone-cards = { $count ->
    [one] 1 Vermerk, wo eine private Karte steht
   *[other] { $count } Vermerke, wo private Karten stehen
 }
gone-deliveries = { $count ->
    [one] 1 Prüfwert einer Zustellung
   *[other] { $count } Prüfwerte von Zustellungen
 }
gone-spending = { $count ->
    [one] 1 Tageskosten des Modells
   *[other] { $count } Tageskosten des Modells
 }
gone-audit = { $count ->
    [one] 1 Protokolleintrag
   *[other] { $count } Protokolleinträge
 }
gone-receipts = { $count ->
    [one] 1 Beleg wie dieser
   *[other] { $count } Belege wie dieser
 }
vacant-nobody = In der Einrichtung steht niemand. Das ist seit { $since } so.
pack = Für deine Rolle: wie es hier eingestellt ist
pack-kept = Gespeichert, in Tagen: geteilte Worte { $words }, wer gefragt wurde { $asked }, Entscheidungen und Fälle { $decisions }, Erfolge { $wins }, das Protokoll { $audit }.
pack-hidden = Zahlen nennen Gruppen von { $group } anderen oder mehr. Jede Nacht löscht, wofür die Zeit vorbei ist, und hinterlässt einen Beleg.
pack-whole = Das ganze Paket, mit Verzeichnis und Vorlagen für Folgenabschätzung und Betriebsvereinbarung: app.py privacy DIR, auf dem Rechner. Es nennt Rollen und niemanden.
