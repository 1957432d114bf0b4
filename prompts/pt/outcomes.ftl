# No que deram as decisões: perguntado uma vez, lido dos números, e quão bem foi previsto.
outcome-question = Os clientes gostaram do que resultou disso?
outcome-liked = Gostaram
outcome-not-noticed = Não notaram
outcome-disliked = Não gostaram
outcome-cannot-tell = Não sei dizer
outcome-since = Perguntamos a você sobre isto em { $asked }. Está resolvido desde { $since }.
outcome-confidential = Confidencial, como toda resposta. É perguntado uma vez e não abre nenhum caso.
outcome-small = São tão poucas pessoas que as contagens não serão mostradas.
outcome-hidden = Poucas pessoas para mostrar o que disseram.

link-numbers = Vincular números
link-first = Um número de vocês
link-second = Outro
link-third = E mais um
link-none = Nenhum
link-hint = Depois de 30, 60 e 90 dias, é comparado com a semana anterior à decisão. O que já foi lido permanece.
numbers-linked = Números vinculados: { $names }
numbers-after = Depois de { $later } dias: { $name } { $before } → { $after }
numbers-side = Só lado a lado. Por que um número muda, ninguém aqui diz saber.

foreseen = Quão bem prevemos nossos clientes
foreseen-team = { $team }: quão bem vocês preveem seus clientes
foreseen-company = A empresa inteira
foreseen-brier = { $n } decisões comparadas com o que resultou delas. Índice de Brier { $brier } (intervalo de 95%: { $low } a { $high }); 0 é acertar sempre, 0,25 é o que sempre obtém quem diz meio a meio.
foreseen-skill = Habilidade { $skill } em relação a esperar sempre a média, que foi { $base } (1: todos gostaram). Acima de 0 é melhor que isso.
foreseen-no-skill = Todos os resultados foram iguais ({ $base }), por isso não há habilidade a medir.
foreseen-opens = Seu time vê isto primeiro. Os líderes de CX e o sponsor veem a partir de { $opens }.
foreseen-how = De decisões com seis respostas ou mais, vinte novas por vez.

not-your-numbers = Este caso é de outra pessoa, por isso só ela vincula os números.
unknown-number = Nenhum número com esse nome foi trazido. Escolha um dos oferecidos.
numbers-read = Estes números já foram lidos, por isso permanecem.
not-asked-then = Só quem recebeu na época a pergunta sobre esta decisão é consultado sobre no que ela deu.
