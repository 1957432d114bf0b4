# A semana em números, para os líderes de CX e o sponsor.
not-reader = Os números da semana são para os líderes de CX e o sponsor, para que cheguem a quem pode agir. Suas próprias perguntas e casos estão na sua página inicial.
no-digest = Os números daquela semana não estão guardados, ou não estão mais.
nothing-waits = Nenhum rascunho de conquista espera mais por alguém da diretoria.
nobody-to-nudge = Não há ninguém a lembrar: nada mais está em atraso, ou ainda não se pode avisar ninguém.
no-preview = O resumo pode ser testado por líderes de CX, pelo sponsor e por admins.
help-digest = { $name } digest: a última semana em números; { $name } digest preview: quem recebe, quando e como vai ficar

digest = Semana de { $monday }
digest-home = Os números desta semana
digest-when = { $company }, de { $from } a { $to }
digest-quiet = Uma semana tranquila: nenhuma reunião terminou, nada voltou e ninguém contou uma conquista. Se mesmo assim algo de bom foi feito por um cliente, conte com { $name } win.
digest-running = Esta é a última semana que já terminou. A semana em curso não é contada antes do fim: duas consultas, uma subtraída da outra, mostrariam uma única resposta.
digest-hidden = Grupos com menos de { $least } pessoas ficam ocultos, e também o que os revelaria por subtração.
digest-unsure = { $count ->
    [1] De um cartão não pude ter certeza se chegou; ele não foi publicado duas vezes.
   *[other] De { $count } cartões não pude ter certeza se chegaram; eles não foram publicados duas vezes.
 }
digest-blind = { $count ->
    [1] { $of ->
        [1] Não foi possível ler o calendário de { $since } a { $until }.
       *[other] Não foi possível ler um dos { $of } calendários de { $since } a { $until }.
     }
   *[other] Não foi possível ler { $count } dos { $of } calendários de { $since } a { $until }.
 } Não houve pergunta sobre as reuniões novas que estavam lá.
digest-blind-more = { $count ->
    [1] Isso aconteceu mais uma vez; está no CSV.
   *[other] Isso aconteceu mais { $count } vezes; está no CSV.
 }
share-of-all = { $percent }% (intervalo de 95%: { $low } a { $high }%)

part-wins = Conquistas
wins-none-posted = Nenhuma conquista foi publicada.
win-line = { $name } · { $team }: { $change }
win-line-teamless = { $name }: { $change }
wins-more = { $count ->
    [1] Mais uma está na lista.
   *[other] Mais { $count } estão na lista.
 }
wins-waiting = { $count ->
    [1] Mais uma está a caminho: ainda não foi publicada.
   *[other] Mais { $count } estão a caminho: ainda não foram publicadas.
 }

even-4 = Nas últimas quatro semanas: { $spread }
even-13 = Nas últimas treze semanas: { $spread }
even-departments = { $part } de { $whole } áreas tiveram uma conquista
even-frontline = { $part } de { $whole } conquistas foram de times da linha de frente
even-unheard = Nenhum time da linha de frente teve uma conquista em quatro semanas. Quem fala com clientes todo dia quase sempre tem uma para contar; pergunte a eles.

part-value = Valor
value-sum = { $amount }
value-from = { $count ->
    [1] Confirmado para uma conquista. As pontas das faixas são somadas cada uma por si.
   *[other] Confirmado para { $count } conquistas. As pontas das faixas são somadas cada uma por si.
 }
value-waits = { $count ->
    [1] O valor de uma conquista publicada não está confirmado e não é contado.
   *[other] Os valores de { $count } conquistas publicadas não estão confirmados e não são contados.
 }

part-coverage = Onde o lugar foi ocupado
coverage-share = { $part } de { $whole } reuniões em que era permitido: { $share }
coverage-few = Houve menos de { $least } reuniões em que era permitido, poucas para falar em parcela.
coverage-none = Não houve reunião em que fosse permitido.

answers-share = { $part } de { $whole } pessoas perguntadas responderam: { $share }
answers-few = Menos de { $least } pessoas foram perguntadas, ou tão poucas em cada time que um número as revelaria.
answers-none = Não fechou nenhuma pergunta feita a pessoas pelo nome.
load = { $mean } perguntas por pessoa em média, { $most } no máximo
answers-silent = { $silent ->
    [1] Uma de { $closed } perguntas teve menos de duas respostas. Silêncio não é um sim.
   *[other] { $silent } de { $closed } perguntas tiveram menos de duas respostas. Silêncio não é um sim.
 }

part-thoughts = Segundos olhares
thoughts-none = Nenhuma decisão voltou, e nenhuma está aberta.
thoughts-opened = abertos: { $count }
thoughts-changed = mudados: { $count }
thoughts-kept = mantidos com motivo: { $count }
thoughts-open = em aberto: { $count }
thoughts-overdue = em atraso: { $count } ({ $names })
part-across = Entre áreas
across-silos = entre times: { $count } ({ $names })
across-repeated = com clientes que precisam repetir tudo: { $count } ({ $names })
thoughts-names-more = { $names } e mais { $count }

part-leaders = Líderes
week-leaders-share = { $part } de { $whole } falaram de clientes: { $share }
week-leaders-how = Publicaram: { $verified }. Disseram que falaram: { $claimed }.
week-leaders-few = Menos de { $least } líderes receberam o lembrete, poucos para contar sem revelar quem são.
week-leaders-none = Nenhum líder devia receber o lembrete.
week-calls-share = { $part } de { $whole } clientes que podem receber ligação receberam uma: { $share }
week-calls-few = Menos de { $least } clientes foram oferecidos a líderes, poucos para falar em parcela.
week-calls-none = Nenhum cliente foi oferecido a um líder para uma ligação.
week-calls-counted = Quem ligou para quem fica entre cada líder e o sponsor; você vê quantos foram.
week-leaders-missed = { $count ->
    [1] Um lembrete se perdeu porque eu não estava no ar; isso não conta contra ninguém.
   *[other] { $count } lembretes se perderam porque eu não estava no ar; isso não conta contra ninguém.
 }
sponsor-active = Sponsor: { $who }, em atividade.
sponsor-waited = Sponsor: indicado na configuração, mas ainda sem contato conosco.
sponsor-vacant-days = { $count ->
    [1] No ano anterior, faltou um sponsor em um dia.
   *[other] No ano anterior, faltou um sponsor em { $count } dias.
 }
sponsor-vacant = Não há sponsor em atividade desde { $since }.

part-numbers = Números que vocês enviaram
number = { $name }: { $amount }
number-more = { $change } a mais que na semana anterior
number-less = { $change } a menos que na semana anterior
number-same = como na semana anterior
number-first = sem número da semana anterior
number-from = de { $source }
number-of = da semana de { $day }
number-gap = { $name }: nada foi enviado há mais de quatro semanas.
numbers-more = { $count ->
    [1] Mais um está na lista.
   *[other] Mais { $count } estão na lista.
 }
numbers-beside = Eles ficam ao lado da sua semana e não dizem por quê.

part-to-do = Para você nesta semana
to-do-owner = { $name } envolve vários times, e quem cuidava disso não está mais aqui. Combine com o sponsor quem assume.
to-do-sponsor = Encontre um sponsor: se todos são responsáveis, ninguém é. Líderes de CX e admins indicam um com /chair sponsor.
to-do-case = { $name } é o caso há mais tempo em atraso. Pergunte a { $who } o que está no caminho.
to-do-case-ownerless = { $name } é o caso há mais tempo em atraso. Pergunte o que está no caminho.
to-do-names = { $name } espera a confirmação dos nomes. Uma palavra com quem lidera o time ajuda.
to-do-post = { $name } espera que alguém da diretoria publique. Peça a uma dessas pessoas.
to-do-team = { $team } teve reuniões em que dava para perguntar, e nada foi respondido. Pergunte à liderança o que tornaria isso útil.
to-do-thank = Agradeça a { $team } por { $name }, onde outros possam ler.
to-do-thank-teamless = Agradeça a todos por trás de { $name }, onde outros possam ler.
to-do-nothing = Nada urgente. Pergunte a um time do qual você não tem notícias o que os clientes disseram nesta semana.

list-wins = Conquistas
list-value = Valor
list-meetings = Reuniões
list-answers = Respostas por time
list-thoughts = Segundos olhares
list-across = Entre áreas
list-leaders = Líderes
list-load = Quantas perguntas
list-overdue = Em atraso
list-heard = Dito e ouvido
list-calls = Ligações para clientes
list-pledges = Compromissos
list-numbers = Números que vocês enviaram
list-sheet = CSV
list-open = Abrir lista
list-which = O que você quer ver de perto?
list-of = { $list }: { $week }
list-back = Voltar
list-on = Avançar
list-page = Página { $page } de { $pages }
list-empty = Não há nada por trás deste número.
win-posted = { $line } Publicada: { $day }
win-waiting = { $line } Ainda não publicada.
value-counted = { $line } Vale { $amount }.
value-unconfirmed = { $line } O valor não está confirmado.
meetings-asked = { $count ->
    [0] Não houve pergunta sobre nenhuma reunião.
    [1] Houve pergunta sobre uma reunião.
   *[other] Houve pergunta sobre { $count } reuniões.
 }
meetings-quiet = { $count ->
    [1] Depois de uma reunião, ninguém foi perguntado: { $rule }. Isso é { $percent }% das reuniões sem pergunta.
   *[other] Depois de { $count } reuniões, ninguém foi perguntado: { $rule }. Isso é { $percent }% das reuniões sem pergunta.
 }
meetings-titles = Títulos de reuniões privadas ou delicadas não são guardados em lugar nenhum, por isso nenhum aparece aqui.
answers-all = Todos os times
answers-of = { $part } de { $whole }: { $share }
answers-hidden = oculto
teamless = Sem time
thought-line = { $name } · “{ $title }” · { $state }
thought-line-hidden = { $name } · { $state }
thought-changed = mudada: { $outcome }
thought-kept = mantida: { $outcome }
thought-changed-hidden = mudada
thought-kept-hidden = mantida
thought-open = aberta, prazo { $due }
thought-overdue = em atraso desde { $due }
load-mean = { $group }: { $amount } perguntas por pessoa em média ({ $people ->
    [1] uma pessoa
   *[other] { $people } pessoas
 })
load-p90 = { $group }: { $amount } perguntas ou menos para nove em cada dez
load-most = { $group }: { $amount } perguntas no máximo
load-hidden = { $group }: oculto
pledge-line = { $name } · “{ $words }”
pledge-was-kept = cumprido, prometido para { $due }
pledge-was-dropped = abandonado, prometido para { $due }
pledge-is-late = atrasado, prometido para { $due }
week-leaders-counted = Quem falou fica entre cada líder e o sponsor; você vê quantos foram.
leader-verified = publicou
leader-claimed = disse que falou
leader-not = nesta semana não
leader-nothing = nada ainda
leader-missed = sem lembrete, eu não estava no ar
leader-away = ausente, a semana não conta

sheet = Números para uma planilha
sheet-link = { $link } O endereço é só seu e vale até { $until }.
sheet-fetch = Baixar o CSV.
sheet-quoted = Ninguém pode baixar um arquivo de mim aqui, porque não tenho endereço para navegadores. Isto é o que ele teria:
sheet-cut = É mais longo do que cabe aqui. Com CHAIR_PUBLIC_URL definido, dá para baixar tudo.

drafts-approve = { $count ->
    [1] Aprovar um rascunho
   *[other] Aprovar { $count } rascunhos
 }
drafts-ask = { $count ->
    [1] Pedir a publicação
   *[other] Pedir { $count } publicações
 }
drafts-asked = Publicação pedida
asked-now = { $count ->
    [1] { $names }: alguém da diretoria é lembrado do rascunho assim que estiver em horário de trabalho.
   *[other] { $names }: a diretoria é lembrada dos rascunhos assim que estiver em horário de trabalho.
 }
asked-before = { $count ->
    [1] { $names }: a diretoria já sabe. Lembro de cada rascunho uma vez; uma palavra sua talvez ajude mais.
   *[other] { $names }: a diretoria já sabe. Lembro de cada rascunho uma vez; uma palavra sua talvez ajude mais.
 }
asked-rehearsal = No momento nada é publicado, por isso não se pede a ninguém. Dá para pedir assim que o bot estiver ativo.
nudge = { $count ->
    [1] Lembrar um responsável
   *[other] Lembrar { $count } responsáveis
 }
nudged = Lembrete enviado
nudged-now = { $count ->
    [1] Quem cuida de { $names } recebe o lembrete, no horário de trabalho.
   *[other] Quem cuida de { $names } recebe o lembrete, no horário de trabalho.
 }
nudged-before = { $count ->
    [1] Quem cuida de { $names } já recebeu o lembrete, desde { $day }.
   *[other] Quem cuida de { $names } já recebeu o lembrete, desde { $day }.
 }
nudged-how = Cada caso uma vez por semana, seja quem for que peça. Quem quer sossego fica em sossego.
nudge-title = { $name } espera por você
nudge-asks = O prazo era { $due }, e os líderes de CX perguntam o que está no caminho. Decida, ou passe adiante.
nudge-once = Um lembrete como este vem no máximo uma vez por semana.
nudge-passed = Agora é com outra pessoa; não há nada a fazer.

preview = Prévia do resumo
preview-now = Enviar para mim agora
preview-mark = Uma prévia só para você: nada foi enviado a ninguém. Mostra a última semana que já terminou, como é enviada; no dia certo, será a semana que então tiver terminado.
preview-dry = Nada foi enviado a ninguém. Se fosse enviado agora, seria isto: { $week }.
preview-who = Quem recebe o próximo
preview-nobody = Ninguém: a configuração não indica líderes de CX.
preview-line = { $who }, { $at }
preview-quiet = { $who }, { $at }, quando o bot estiver ativo; até lá nada é enviado
preview-unmet = { $who }, { $at }, se já tivermos contato até lá
preview-more = { $count ->
    [1] E mais uma pessoa.
   *[other] E mais { $count } pessoas.
 }
