# O que a noite apagou, e como a privacidade está configurada aqui.
receipts = O que se foi na última noite
receipts-went = Apagado porque o prazo acabou: { $what }.
receipts-more = { $count ->
    [1] mais um tipo de coisa
   *[other] mais { $count } tipos de coisas
 }
receipts-nothing = Na última noite olhei, e nada tinha passado do prazo.
receipts-all = Todos os recibos: app.py receipts, na máquina.
gone-words = { $count ->
    [1] 1 texto compartilhado
   *[other] { $count } textos compartilhados
 }
gone-asked = { $count ->
    [1] 1 registro de quem recebeu uma pergunta
   *[other] { $count } registros de quem recebeu uma pergunta
 }
gone-decisions = { $count ->
    [1] 1 pergunta com suas respostas
   *[other] { $count } perguntas com suas respostas
 }
gone-cases = { $count ->
    [1] 1 caso
   *[other] { $count } casos
 }
gone-wins = { $count ->
    [1] 1 conquista
   *[other] { $count } conquistas
 }
gone-ledger = { $count ->
    [1] 1 entrada do livro de méritos
   *[other] { $count } entradas do livro de méritos
 }
gone-cx-days = { $count ->
    [1] 1 CX Day
   *[other] { $count } CX Days
 }
gone-leader-weeks = { $count ->
    [1] 1 semana de um líder
   *[other] { $count } semanas de líderes
 }
gone-calls = { $count ->
    [1] 1 oferta de um cliente para ligar
   *[other] { $count } ofertas de clientes para ligar
 }
gone-evidence = { $count ->
    [1] 1 citação de um cliente
   *[other] { $count } citações de clientes
 }
gone-beside = { $count ->
    [1] 1 registro de onde uma citação apareceu
   *[other] { $count } registros de onde citações apareceram
 }
gone-blockers = { $count ->
    [1] 1 obstáculo
   *[other] { $count } obstáculos
 }
gone-tellers = { $count ->
    [1] 1 contagem de obstáculos contados por alguém
   *[other] { $count } contagens de obstáculos contados por alguém
 }
gone-pledges = { $count ->
    [1] 1 compromisso
   *[other] { $count } compromissos
 }
gone-pay = { $count ->
    [1] 1 resposta sobre remuneração
   *[other] { $count } respostas sobre remuneração
 }
gone-pay-counted = { $count ->
    [1] 1 contagem anual sobre remuneração
   *[other] { $count } contagens anuais sobre remuneração
 }
gone-sponsor-offers = { $count ->
    [1] 1 convite para ser o sponsor
   *[other] { $count } convites para ser o sponsor
 }
gone-agendas = { $count ->
    [1] 1 começo de uma reunião da diretoria
   *[other] { $count } começos de reuniões da diretoria
 }
gone-samples = { $count ->
    [1] 1 contagem mensal de líderes ouvidos
   *[other] { $count } contagens mensais de líderes ouvidos
 }
gone-slackenings = { $count ->
    [1] 1 registro de que tudo ficou mais quieto
   *[other] { $count } registros de que tudo ficou mais quieto
 }
gone-digests = { $count ->
    [1] 1 semana em números
   *[other] { $count } semanas em números
 }
gone-editions = { $count ->
    [1] 1 mês ou trimestre em números
   *[other] { $count } meses ou trimestres em números
 }
gone-arms = { $count ->
    [1] 1 série do grupo de controle
   *[other] { $count } séries do grupo de controle
 }
gone-numbers = { $count ->
    [1] 1 número importado
   *[other] { $count } números importados
 }
gone-readings = { $count ->
    [1] 1 comparação de um número importado
   *[other] { $count } comparações de números importados
 }
gone-silences = { $count ->
    [1] 1 reunião sobre a qual não perguntei
   *[other] { $count } reuniões sobre as quais não perguntei
 }
gone-unearned = { $count ->
    [1] 1 registro de que uma série teve de esperar
   *[other] { $count } registros de que séries tiveram de esperar
 }
gone-blind = { $count ->
    [1] 1 vez em que não foi possível ler um calendário
   *[other] { $count } vezes em que não foi possível ler um calendário
 }
gone-scheduled = { $count ->
    [1] 1 reunião planejada
   *[other] { $count } reuniões planejadas
 }
gone-suggestions = { $count ->
    [1] 1 decisão sugerida
   *[other] { $count } decisões sugeridas
 }
gone-under-way = { $count ->
    [1] 1 reunião que estava em andamento
   *[other] { $count } reuniões que estavam em andamento
 }
gone-pauses = { $count ->
    [1] 1 pausa
   *[other] { $count } pausas
 }
gone-cards = { $count ->
    [1] 1 registro de onde está um cartão particular
   *[other] { $count } registros de onde estão cartões particulares
 }
gone-deliveries = { $count ->
    [1] 1 hash de uma entrega
   *[other] { $count } hashes de entregas
 }
gone-spending = { $count ->
    [1] 1 custo diário do modelo
   *[other] { $count } custos diários do modelo
 }
gone-audit = { $count ->
    [1] 1 entrada do registro de auditoria
   *[other] { $count } entradas do registro de auditoria
 }
gone-receipts = { $count ->
    [1] 1 recibo como este
   *[other] { $count } recibos como este
 }
vacant-nobody = A configuração não indica ninguém. É assim desde { $since }.
pack = Para o seu papel: como isto está configurado aqui
pack-kept = Guardado, em dias: palavras compartilhadas { $words }, quem recebeu perguntas { $asked }, decisões e casos { $decisions }, conquistas { $wins }, o registro de auditoria { $audit }.
pack-hidden = Os números falam de grupos de { $group } ou mais outras pessoas. Toda noite apaga o que passou do prazo e deixa um recibo.
pack-whole = O pacote completo, com o registro de tratamento de dados e modelos para uma avaliação de impacto e um acordo com a representação dos trabalhadores: app.py privacy DIR, na máquina. Indica papéis, e ninguém pelo nome.
