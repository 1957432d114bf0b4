# Se as pessoas ouvem líderes falar de clientes, e que o que começou bem se cala.
heard-question = Você ouviu um líder falar de clientes neste mês?
heard-yes = Sim
heard-no = Não
heard-unsure = Não lembro
heard-how = Em uma reunião, por escrito ou de passagem; vale qualquer líder. Um toque basta.
heard-drawn = O sorteio escolheu você e mais { $others } pessoas, de { $people } que somos. Ninguém recebe isto duas vezes em seis meses.
heard-confidential = Confidencial: as respostas só são contadas, para a empresa e para as áreas, nunca por líder, e números de menos de { $least } respostas não são mostrados a ninguém. Os líderes de CX e o sponsor os veem ao lado de quantas vezes os líderes dizem que falaram.
heard-until = Você pode responder, e mudar a resposta, até { $until }.
heard-noted = Anotado. Você pode mudar até { $until }.
heard-over = Encerrado. Agradecemos se você respondeu: os líderes de CX e o sponsor veem as contagens, e ninguém vê quem disse o quê.
heard-over-lost = Encerrado. Não foi possível contar as respostas; ninguém mais pode abri-las.
not-in-sample = Desta vez o sorteio escolheu outra pessoa, por isso só ela pode responder. Todo mês há um novo sorteio.

heard-page = Dito e ouvido
heard-line = { $month }: { $heard } · { $said }
heard-of = { $part } de { $whole } que responderam ouviram um líder falar de clientes: { $share }
heard-hidden = menos de { $least } responderam, ou tão poucos em cada área que um número os revelaria, por isso o que foi ouvido fica oculto
heard-none = ninguém respondeu se ouviu um líder
said-of = líderes falaram em { $part } de { $whole } semanas: { $share }; { $verified } vezes em uma publicação, { $claimed } vezes segundo eles
said-hidden = menos de { $least } líderes, por isso o que foi dito fica oculto
said-none = nenhum líder devia receber o lembrete
heard-asked = { $asked } de { $size } pessoas sorteadas receberam a pergunta, de { $people } na empresa.
heard-department = { $department }: { $heard } · { $said }
heard-others = Todas as outras
heard-of-short = ouvido por { $part } de { $whole }, { $share }
heard-hidden-short = ouvido: oculto
heard-none-short = ouvido: ninguém respondeu
said-of-short = dito em { $part } de { $whole } semanas, { $share }
said-hidden-short = dito: oculto
said-none-short = dito: nenhum líder
heard-more-departments = { $count ->
    [1] Mais uma área está no CSV dos números daquela semana.
   *[other] Mais { $count } áreas estão no CSV dos números daquela semana.
 }
heard-open = { $month }: o sorteio escolheu { $size } de { $people } pessoas da empresa. Elas recebem a pergunta uma a uma, e a contagem é { $closes }.
heard-too-few = { $month }: não perguntamos a ninguém se ouve líderes. São precisas { $fewest } pessoas que possam e queiram receber perguntas e não tenham recebido esta em seis meses; havia menos.
heard-quiet = { $month }: não perguntamos a ninguém se ouve líderes, porque as perguntas estavam desligadas ou em ensaio.
heard-late = { $month }: não perguntamos a ninguém se ouve líderes, porque eu não estava no ar na hora certa.
heard-lost = { $month }: não foi possível contar o que as pessoas ouviram; ninguém mais pode abrir as respostas.

slackened = Está ficando quieto
slackened-more = Falas de líderes, respostas e segundos olhares encerrados caíram por dois períodos de quatro semanas: { $before } por semana em média no primeiro, { $after } no último. Semanas com feriados, e aquelas em que eu não estava no ar, ficam de fora.
slackened-why = É assim que essas coisas acabam: não com uma decisão, mas quando passa a novidade. Uma linha sua onde outros leem, ou perguntar a um time o que tornaria isso útil, costuma bastar.
slackened-first = Só você recebe este aviso, uma vez. Se continuar caindo, os líderes de CX também o recebem, no mínimo uma semana depois.
slackened-passed-on = O sponsor recebeu o aviso antes de você, e a queda continuou. Ninguém mais é avisado.
