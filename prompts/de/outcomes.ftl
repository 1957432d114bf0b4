# Was aus Entscheidungen geworden ist: einmal gefragt, an Zahlen abgelesen, und wie gut es vorhergesehen war.
outcome-question = Fand unsere Kundschaft gut, was daraus geworden ist?
outcome-liked = Fand sie gut
outcome-not-noticed = Hat sie nicht gemerkt
outcome-disliked = Fand sie schlecht
outcome-cannot-tell = Kann ich nicht sagen
outcome-since = Danach wurdest du am { $asked } gefragt. Entschieden ist es seit { $since }.
outcome-confidential = Vertraulich wie jede Antwort. Danach wird nur einmal gefragt, und es entsteht kein Fall daraus.
outcome-small = Es sind so wenige gefragt, dass keine Zahlen gezeigt werden.
outcome-hidden = Das sind zu wenige, um mehr davon zu zeigen.

link-numbers = Kennzahlen verknüpfen
link-first = Eine eurer Kennzahlen
link-second = Noch eine
link-third = Und noch eine
link-none = Keine
link-hint = Nach 30, 60 und 90 Tagen wird sie mit der Woche vor der Entscheidung verglichen. Was abgelesen ist, bleibt.
numbers-linked = Verknüpfte Kennzahlen: { $names }
numbers-after = Nach { $later } Tagen: { $name } { $before } → { $after }
numbers-side = Nur nebeneinandergestellt. Warum sich eine Zahl bewegt, behauptet hier niemand zu wissen.

foreseen = Wie gut wir unsere Kundschaft einschätzen
foreseen-team = { $team }: wie gut ihr eure Kundschaft einschätzt
foreseen-company = Das ganze Unternehmen
foreseen-brier = { $n } Entscheidungen im Vergleich mit dem, was daraus geworden ist. Brier-Wert { $brier } (95-%-Intervall: { $low } bis { $high }). 0 heißt immer richtig, 0,25 erreicht, wer immer halb und halb sagt.
foreseen-skill = Güte { $skill } gegenüber jemandem, der immer den Durchschnitt erwartet. Der lag bei { $base }; 1 hieße, alle fanden es gut. Über 0 ist besser als das.
foreseen-no-skill = Alles ist gleich ausgegangen ({ $base }), deshalb lässt sich keine Güte angeben.
foreseen-opens = Euer Team sieht das zuerst. CX-Leitung und Sponsor sehen es ab { $opens }.
foreseen-how = Aus Entscheidungen mit mindestens sechs Antworten, je zwanzig neue auf einmal.

not-your-numbers = Dieser Fall gehört jemand anderem, also auch die Wahl seiner Kennzahlen.
unknown-number = Eine Kennzahl dieses Namens gibt es nicht. Wähle eine von denen, die angeboten werden.
numbers-read = Diese Kennzahlen sind schon abgelesen, deshalb bleiben sie.
not-asked-then = Was daraus geworden ist, werden nur die gefragt, die damals nach dieser Entscheidung gefragt wurden.
