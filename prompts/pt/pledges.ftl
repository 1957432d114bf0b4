# O que líderes prometem, quem paga, se a remuneração depende de clientes, e no que deu tudo isso no trimestre.
make-pledge = Assumir um compromisso
pledges = O que foi prometido
pledges-all = Todos os compromissos
pledges-none = Nada está prometido no momento. Quem lidera aqui pode prometer o que vai mudar para os clientes, e até quando.
pledges-entry = { $name } · { $who }: { $words } · { $state }
pledge-somebody-gone = alguém que saiu
pledge-words = O que vai mudar para os clientes?
pledge-words-hint = Uma coisa que qualquer pessoa possa conferir depois. Por exemplo: toda carta é respondida em um dia.
pledge-due-day = Até quando?
pledge-whom = Quem deve prometer?
pledge-whom-hint = Uma pessoa que lidera. Eu pergunto, e ela pode dizer não.
pledge-whom-hint-or-me = Uma pessoa que lidera; eu pergunto. Se ficar vazio, a promessa é sua.
pledge-public = Todos na empresa leem, com o dia e no que deu.
pledge-move-note = Cada adiamento é contado, e o primeiro dia continua visível para todos.
pledge-move-title = Mudar o dia
pledge-kept-title = Cumprido
pledge-dropped-title = Abandonado
pledge-became-kept = O que está diferente para os clientes? (opcional)
pledge-became-dropped = Por que não vai acontecer?
pledge-became-hint = Todos leem.
pledge-keep = Cumprido
pledge-move = Mudar o dia
pledge-drop = Abandonar
pledge-accept = Eu prometo
pledge-decline = Eu não

pledge-made = { $name } está prometido
pledge-made-more = Todos podem ler. Lembro você uma semana antes de { $day }, e no dia.
pledge-proposed = { $name } está proposto
pledge-proposed-more = Já perguntei. Ninguém mais vê antes do sim.
pledge-declined = Tudo bem
pledge-declined-more = Só quem propôs fica sabendo que você disse não.
pledge-is-kept = { $name } está cumprido. Agradecemos
pledge-is-kept-more = Todos podem ler.
pledge-is-dropped = { $name } está abandonado
pledge-is-dropped-more = Todos podem ler, e por quê.
pledge-is-moved = { $name } foi adiado
pledge-is-moved-more = O prazo agora é { $day }. O primeiro dia continua visível para todos.

pledge-offered = Você promete isto?
pledge-offered-by = { $who } propõe. Só é seu se você disser que sim.
pledge-offered-by-nobody = Um líder de CX propôs. Só é seu se você disser que sim.
pledge-by = até { $day }
pledge-was-accepted = { $name } foi prometido
pledge-was-declined = { $name } foi recusado
pledge-due = { $name } vence em { $day }
pledge-left = { $name }: quem prometeu saiu
pledge-left-more = Outra pessoa pode prometer de novo. Senão, você pode abandonar, com um motivo.
pledge-title-open = { $name } está prometido
pledge-title-late = { $name } está atrasado
pledge-title-kept = { $name } está cumprido
pledge-title-dropped = { $name } está abandonado
pledge-title-proposed = { $name } está proposto
pledge-title-declined = { $name } foi recusado
pledge-state-open = até { $day }
pledge-state-late = atrasado: o prazo era { $day }
pledge-state-kept = cumprido; o prazo era { $day }
pledge-state-dropped = abandonado; o prazo era { $day }
pledge-state-proposed = proposto, até { $day }
pledge-state-declined = recusado
pledge-moved = { $count ->
    [1] Adiado uma vez. No início, o prazo era { $first }.
   *[other] Adiado { $count } vezes. No início, o prazo era { $first }.
 }
pledge-became = No que deu: { $became }
pledge-passing = Você prometeu até { $day }, { $left ->
    [0] que é hoje
    [1] daqui a um dia
   *[other] daqui a { $left } dias
 }: { $words }
pledge-passing-late = Você prometeu até { $day }, que já passou: { $words } — Cumpra, adie ou abandone; todos veem qual.

say-funded = Tem verba?
funded-asked = Há verba para { $name }?
funded-yes = Sim
funded-no = Não
money-found = Anotado: há verba
money-found-more = O que conta é que haja; os valores não são somados.
no-money = Anotado: não há verba
no-money-more = Depois de sessenta dias, o sponsor recebe uma linha.
funded-amount = Quanto? (opcional)
funded-amount-hint = Com a moeda: R$ 40.000 ou R$ 40.000 a R$ 60.000. Todos leem ao lado de um compromisso.
funded-is-yes = Há verba para isto.
funded-is-no = Não há verba para isto.
funded-is-amount = Há verba para isto: { $amount }.
unfunded = Sem verba para { $name }
unfunded-no = Quem é responsável diz que não há. Está com essa pessoa desde { $since }.
unfunded-unsaid = Quem é responsável não disse se há. Está com essa pessoa desde { $since }.
unfunded-found = Há verba para { $name }
unfunded-over = { $name } terminou
unfunded-nothing-to-do = Você não precisa fazer mais nada.

pay-title = Remuneração e clientes, { $year }
pay-asked = Alguma parte da sua remuneração depende de como os clientes estão, como um bônus ligado a um indicador de clientes?
pay-kept = Nada sobre a remuneração em si é perguntado ou guardado. Sua resposta fica lacrada, e o bot não a mostra a ninguém além de você; quem o opera e tem a chave poderia abri-la.
pay-counted = Em março se conta quantos disseram sim entre todos os perguntados, se forem { $fewest } ou mais; senão, nada é mostrado. Preferir não dizer e silêncio não são resposta.
pay-said = Você disse: { $answer }
pay-until = Você pode mudar até { $day }.
pay-over = As respostas daquele ano foram contadas.
pay-yes = Sim
pay-no = Não
pay-rather-not = Prefiro não dizer
pay-noted = Anotado
pay-noted-more = Só você vê o que disse, e pode mudar até o fim de fevereiro.

said-done = Dito e feito: { $number }º trimestre de { $year }
said-done-none = Ainda nada a contar neste trimestre: nenhuma fala, nenhuma decisão mudada, nenhuma verba encontrada, nenhum compromisso cumprido, atrasado ou abandonado.
said-done-talked = Líderes falaram de clientes
said-done-talks = publicadas por mim: { $verified }, segundo eles mesmos: { $claimed }, nas semanas que terminaram
said-done-few = contado a partir de cinco líderes
said-done-changed = Decisões mudadas
said-done-funded = Melhorias que ganharam verba
said-done-pledges = Compromissos
said-done-pledges-counted = cumpridos: { $kept }, atrasados: { $late }, abandonados: { $dropped }

week-pledges = Compromissos cumpridos: { $kept }, atrasados: { $late }, abandonados: { $dropped }
week-pay = A remuneração de { $part } de { $whole } pessoas da diretoria depende de clientes, segundo elas (perguntado em fevereiro de { $year })

not-to-pledge = Líderes e diretoria assumem compromissos, e líderes de CX podem propor um. Para ler o que foi prometido, peça pledges.
cannot-pledge = Indique um líder ou alguém da diretoria daqui. Não se pede promessa a mais ninguém.
too-many-pledges = { $most } compromissos estão abertos. Cumpra ou abandone um deles antes.
too-few-words-to-pledge = Diga em três palavras ou mais o que vai mudar. Por exemplo: toda carta é respondida em um dia.
day-over = Esse dia já passou. Escolha hoje ou um dia depois.
day-too-far = Escolha um dia dentro de dois anos: depois disso ninguém mais olharia.
same-day = { $name } já vence nesse dia.
no-pledge = Este compromisso não está mais guardado, ou você não pode vê-lo.
pledge-settled = { $name } já está resolvido.
not-your-pledge = { $name } é o compromisso de outra pessoa.
no-improvement = Só quem assumiu algo diz se há verba, enquanto está aberto.
amount-without-money = Você diz que não há verba, e quanto há. Qual dos dois?
not-asked-about-pay = Você não recebeu a pergunta sobre aquele ano.
pay-counted-already = As respostas de { $year } já foram contadas.
help-pledge = { $name } pledge: prometer o que vai mudar para os clientes, e até quando
help-pledges = { $name } pledges: o que foi prometido, e no que deu
