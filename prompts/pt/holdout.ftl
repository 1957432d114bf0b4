# Se perguntar ajuda: uma parte das séries fica de fora de propósito.
hold-out-off = Grupo de controle: desligado.
hold-out-on = Grupo de controle: { $asked } séries recebem perguntas, { $out } ficam de fora de propósito.
hold-out-odd = Grupo de controle: { $asked } séries recebem perguntas e { $out } ficam de fora, o que não é como foram sorteadas. Nada se conclui; docs/metrics.md diz o que procurar.
hold-out-no-outcome = Ainda não dá para dizer se perguntar ajuda: nenhum número foi trazido série por série.
hold-out-not-yet = { $name } ainda não dá para dizer: é conhecido de { $asked } séries com pergunta e { $out } de fora, e são precisas { $least } de cada.
hold-out-outcome-odd = { $name }: é conhecido de { $asked } séries com pergunta e { $out } de fora, o que não é como foram sorteadas; nada se conclui.
hold-out-effect = { $name }: séries com pergunta diferem em { $apart } das que ficam de fora (intervalo de 95%: { $low } a { $high }), n = { $asked } e { $out }.
hold-out-more = { $count ->
    [1] Mais um número está no CSV.
   *[other] Mais { $count } números estão no CSV.
 }
