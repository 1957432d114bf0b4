# Ob das Fragen hilft: ein Teil der Reihen bleibt absichtlich außen vor.
hold-out-off = Vergleichsgruppe: keine.
hold-out-on = Vergleichsgruppe: Zu { $asked } Reihen wird gefragt, { $out } bleiben absichtlich außen vor.
hold-out-odd = Vergleichsgruppe: Zu { $asked } Reihen wird gefragt, { $out } bleiben außen vor; so wurden sie nicht ausgelost. Daraus wird nichts geschlossen. Wonach zu suchen ist, steht in docs/metrics.md.
hold-out-no-outcome = Ob das Fragen hilft, lässt sich noch nicht sagen: Es gibt keine Zahl, die je Reihe eingelesen wurde.
hold-out-not-yet = { $name } lässt sich noch nicht vergleichen: bekannt von { $asked } Reihen, zu denen gefragt wird, und von { $out } anderen; nötig sind je { $least }.
hold-out-outcome-odd = { $name }: bekannt von { $asked } Reihen, zu denen gefragt wird, und von { $out } anderen; so wurden sie nicht ausgelost, daraus wird nichts geschlossen.
hold-out-effect = { $name }: Reihen, zu denen gefragt wird, unterscheiden sich um { $apart } von den anderen (95-%-Intervall: { $low } bis { $high }), n = { $asked } und { $out }.
hold-out-more = { $count ->
    [one] Eine weitere Zahl steht in der CSV-Datei.
   *[other] { $count } weitere Zahlen stehen in der CSV-Datei.
 }
