# Configurar uma empresa, passo a passo; e como o bot está, para quem o opera.
guide-title = { $number } de { $count }: { $name }
guide-on = Seguinte
guide-back = Voltar
guide-skip = Pular
guide-undo = Desfazer esta etapa
guide-keep = Salvar
guide-now = Até agora
guide-nothing = nada configurado
guide-nobody = ninguém
guide-waited = { $email } (ainda não está aqui, espero)
guide-is-skipped = Etapa pulada. Você pode fazê-la quando quiser.
guide-tried = feito
guide-not-tried = ainda não
guide-by-setup = Passo a passo

guide-sponsor = Seu sponsor
guide-sponsor-what = Como se chama sua empresa, quem é o único sponsor que representa os clientes no topo, e quem cuida de mim?
guide-sponsor-why = Exatamente um sponsor: os segundos olhares que ninguém decide terminam com essa pessoa. Admins mudam configurações e não veem respostas.
guide-sponsor-button = Indicar o sponsor
guide-sponsor-title = Empresa e sponsor
guide-sponsor-fact = Sponsor
guide-admins = Admins
guide-company = Empresa
guide-form-sponsor = Sponsor
guide-form-sponsor-hint = Exatamente um colega.
guide-form-admins = Admins
guide-form-admins-hint = Quem pode mudar esta configuração. Pelo menos uma pessoa.
guide-domains = Seus domínios de e-mail
guide-domains-hint = Um por linha, como northwind.example. O sponsor tem um endereço ali.
guide-by-mail = { $whom }, por e-mail
guide-by-mail-hint = Se não der para escolher a pessoa acima. Até que ela esteja aqui, espero por ela.
guide-by-mails-hint = Um por linha, para quem não der para escolher acima. Até que estejam aqui, espero por essas pessoas.

guide-leaders = Líderes
guide-leaders-what = Quem lidera, quem pode publicar reconhecimento, e quem cuida da experiência do cliente?
guide-leaders-why = Uma vez por semana, os líderes são lembrados de falar de clientes, e o que fazem conta. A diretoria publica conquistas. Os líderes de CX recebem a semana em números.
guide-leaders-button = Indicar os líderes
guide-leaders-title = Líderes
guide-executives = Diretoria
guide-cx-leads = Líderes de CX
guide-form-leaders = Líderes
guide-form-leaders-hint = São lembrados às segundas, às 08:30, no próprio fuso. Um arquivo de configuração pode indicar outros horários.
guide-form-executives = Diretoria
guide-form-executives-hint = O sponsor já faz parte dela.
guide-form-cx-leads = Líderes de CX
guide-form-cx-leads-hint = Veem resultados e temas, nunca quem disse o quê.

guide-team = Um time piloto
guide-team-what = Que time começa? Pergunto depois das reuniões dele, e de mais ninguém.
guide-team-why = Um time por duas semanas ensina mais do que todos de uma vez. O melhor são cinco a dez pessoas que decidem coisas.
guide-team-button = Escolher o time
guide-team-title = O time piloto
guide-team-fact = Time
guide-team-name = Nome do time
guide-place = Lugar
guide-place-hint = Onde pergunto, salvo outra escolha. Preciso participar dele.
guide-no-place = Nenhum lugar: em particular
guide-lead = Liderança
guide-members = Integrantes
guide-whoever-is-there = quem está no lugar dele
guide-form-lead = Quem o lidera
guide-form-members = Integrantes
guide-form-members-hint = Se ninguém for indicado, todos os colegas no lugar dele fazem parte.

guide-calendars = Calendários
guide-calendars-what = Me deixe saber quando as reuniões terminam. Um calendário do time basta para começar.
guide-calendars-why = Leio quando uma reunião termina, o título e quem estava nela; nenhuma descrição, nenhum anexo. Cada pessoa também pode conectar o seu na própria página, e perguntar manualmente funciona sem nenhum.
guide-calendars-button = Conectar um calendário
guide-calendars-title = Um calendário
guide-form-owner = De quem é o calendário?
guide-kind = Tipo
guide-kind-ics = Um endereço secreto (iCalendar)
guide-kind-graph = Microsoft 365, se estiver configurado na máquina
guide-kind-google = Google, quando a pessoa concordar na própria página
guide-url = Endereço secreto
guide-url-hint = Só para iCalendar: começa com https:// ou webcal://. Não o mostro de novo a ninguém.

guide-retention = Por quanto tempo as coisas são guardadas
guide-retention-what = O que some quando? Estes são os prazos habituais.
guide-retention-why = Toda noite apago o que passou do prazo. No mínimo um dia, no máximo dez anos. No encerramento, esqueço quem deu cada resposta, seja qual for sua escolha.
guide-retention-button = Mudar
guide-retention-title = Por quanto tempo guardo
guide-usual = Dias ou anos, como 180d ou 3y. O habitual é { $span }.
kept-confidential-text = Palavras confidenciais
kept-asked = Quem recebeu perguntas
kept-decisions = Decisões e segundos olhares
kept-wins = Conquistas
kept-leader-weeks = Semanas dos líderes
kept-evidence = Palavras de clientes
kept-silences = Por que fiquei em silêncio
kept-audit = Quem mudou o quê
kept-pledges = Compromissos
kept-days = { $count ->
    [1] um dia
   *[other] { $count } dias
 }
kept-years = { $count ->
    [1] um ano
   *[other] { $count } anos
 }

guide-languages = Idiomas
guide-languages-what = Entre que idiomas as pessoas podem escolher? O primeiro vale para quem não lê nenhum deles, e para os lugares.
guide-languages-why = Cartões particulares chegam no idioma de quem os lê. Um idioma marcado como rascunho está completo, mas ainda não foi aprovado por quem o lê.
guide-languages-button = Escolher idiomas
guide-languages-title = Idiomas
guide-languages-spoken = As pessoas podem escolher entre
guide-first-language = Primeiro idioma

guide-test = Experimente a pergunta
guide-test-what = Faço a pergunta só a você, como todos a verão.
guide-test-why = Nada disso é guardado nem contado, e mais ninguém vê. Serve para mostrar que minhas mensagens chegam.
guide-test-button = Me pergunte
guide-trial = Isto é um teste, só para você. Nada da sua resposta é guardado nem contado.
guide-trial-noted = Você escolheu: { $answer }. Foi um teste, por isso nada disso é guardado. Para valer, você poderia mudar sua resposta até o encerramento e dizer por quê.

guide-dry-run = Simulação
guide-dry-run-what = Veja sobre quais das próximas reuniões eu perguntaria, onde, e que regra me mantém em silêncio sobre as outras.
guide-dry-run-why = Ninguém recebe perguntas e nada é registrado. Valem os calendários conectados.
guide-dry-run-button = Mostrar
dry-run-title = O que eu faria nas próximas duas semanas
dry-run-no-calendar = Nenhum calendário está conectado, por isso não há o que olhar. Dá para perguntar manualmente sobre reuniões.
dry-run-nothing = { $count ->
    [1] No único calendário conectado, ainda não conheço nenhuma reunião nas próximas duas semanas. Um calendário novo leva alguns minutos.
   *[other] Nos { $count } calendários conectados, ainda não conheço nenhuma reunião nas próximas duas semanas. Um calendário novo leva alguns minutos.
 }
dry-run-found = Eu perguntaria sobre { $asked } de { $count }, cada uma por si.
dry-run-asked = { $title }: com pergunta { $at }, { $place }.
dry-run-silent = { $title }, { $at }: sem pergunta, { $rule }.
dry-run-hidden = (uma reunião privada)
dry-run-few = em particular, a { $count ->
    [1] uma pessoa
   *[other] { $count } pessoas
 }
dry-run-alone = em particular, só a quem conduz a reunião
dry-run-more = Há mais do que cabe aqui. Na máquina, app.py simulate mostra todas.
dry-run-nobody = Ninguém recebeu perguntas, e nada foi registrado.

guide-live = Ativar
guide-live-what = A partir daí pergunto para valer, depois das reuniões dos times indicados aqui e de mais ninguém.
guide-live-why = Você pode me desligar a qualquer momento, aqui ou com setup off, e desfazer esta etapa.
guide-live-button = Ativar
guide-live-title = Ativar
guide-live-teams = Recebem perguntas para valer: { $teams }.
guide-live-told = Quem fica sabendo o quê: integrantes do time, na primeira pergunta, quem sou, quem é o sponsor, quantas vezes pergunto no máximo e como parar. Os lugares em que estou recebem uma linha sobre mim. Nas duas primeiras semanas, os resultados de um time são só dele.
guide-live-leaders = Líderes, diretoria, líderes de CX e o sponsor veem o que é seu na própria página, e falo com essas pessoas quando há algo a fazer.
guide-sure = Tem certeza?
guide-sure-tick = Sim, perguntar para valer

not-to-set-up = Nada está configurado ainda, e não posso aceitar isso de você. Quem me instalou, ou um admin deste workspace, pode: basta escrever setup. Ou peça um código a quem opera a máquina (app.py setup --code) e escreva setup e o código.
not-the-code = Este código não pode ser usado: cada um vale uma vez e por uma hora. Quem opera a máquina pode gerar um novo com app.py setup --code.
code-too-late = Já estou configurado. Um admin pode mudar a configuração; o código não é mais preciso.
no-admin-left = Precisa restar pelo menos um admin que possa mudar a configuração. Indique outro primeiro.
setup-changed = { $mine ->
    [1] Você mudou
   *[other] { $who } mudou
 } { $step ->
    [sponsor] a empresa e o sponsor
    [leaders] os líderes
    [team] o time piloto
    [calendars] os calendários
    [retention] por quanto tempo as coisas são guardadas
    [languages] os idiomas
    [live] a ativação das perguntas
   *[setup] a configuração
 } desde que isto foi mostrado, por isso nada do que você enviou foi guardado. Escreva setup para ver como está agora.
not-a-name = Um nome é uma linha de 1 a 80 caracteres.
not-an-address = “{ $value }” deveria ser um endereço de e-mail, como ana@northwind.example.
not-a-domain = “{ $value }” deveria ser um domínio, como northwind.example, sem @.
not-a-feed = Isto deveria ser um endereço como https://calendar.example/ana.ics, sem senha nele.
not-a-span = “{ $value }” deveria ser dias ou anos, como 180d ou 3y, de 1d a 10y.
one-only = Escolha exatamente uma pessoa.
not-one-of-us = { $name } é visitante, bot ou não é da sua empresa, ou ainda não conheço essa pessoa. Escolha colegas.
no-address-of-theirs = Seu diretório não me diz nenhum endereço de e-mail de { $name }, e é por ele que a configuração indica as pessoas.
too-many-here = Em um formulário cabem no máximo { $most }, e aqui seriam { $count }. Em um arquivo de configuração cabem quantos você quiser: app.py setup FILE.toml
nobody-in-team = Um time precisa de integrantes, ou de um lugar cujas pessoas façam parte dele.
team-twice = Outro time se chama { $name }. Escolha outro nome.
no-language = Escolha pelo menos um idioma, e um deles como o primeiro.
not-sure = Nada mudou. Marque a caixa se devo perguntar para valer.
step-before = { $step ->
    [sponsor] Antes vem a primeira etapa: indique a empresa e o sponsor.
    [team] Antes escolha um time piloto, para que haja a quem perguntar.
   *[other] As perguntas estão desligadas. Antes ative, ou defina o ensaio em um arquivo de configuração.
 }
not-to-skip = Esta etapa não pode ser pulada: sem ela, eu não poderia perguntar a ninguém.
nothing-to-undo = Não há nada a desfazer aqui: a etapa não foi feita deste modo, ou o que havia antes não está mais guardado.
undo-later-first = O que foi configurado depois depende disto. Desfaça aquelas etapas primeiro.
setup-fault = Assim a configuração não ficaria completa. A regra diz (em inglês): { $fault }

health-title = Do que dependo e com quem falo
health-clock = Relógio
health-database = Banco de dados
health-file = um arquivo aqui, { $free } MB livres
health-server = um servidor seu
health-key = Chave das respostas abertas
health-ledger = Chave do livro de méritos
health-set = definida
health-not-set = não definida, por isso não há livro de méritos
health-key-file = um arquivo ao lado do banco de dados
health-nothing-missing = Não falta nada.
health-little-space = Resta pouco espaço em disco.
health-no-calendar = A configuração não conecta nenhum calendário; as pessoas podem conectar o seu ou perguntar manualmente.
health-no-address = CHAIR_PUBLIC_URL não está definida, por isso links e calendários do Google não funcionam.
health-waiting = Ainda não conheci, e espero: { $who }.
health-troubles = { $count ->
    [1] Não foi possível mostrar um cartão.
   *[other] Não foi possível mostrar { $count } cartões.
 }
health-hosts = Com quem falo, e com mais ninguém:
health-no-hosts = Com ninguém fora desta máquina.
health-scopes = O que posso no Slack, e por quê:
health-permissions = O que posso no Teams, e por quê; nada da organização inteira, só onde me adicionaram:
health-optional = pode ficar de fora
health-more-button = O que posso e com quem falo
reaches-slack = o próprio Slack
reaches-teams = Teams: para onde vão respostas e cartões
reaches-teams-login = Microsoft: me dá os tokens para o Teams
reaches-teams-keys = Microsoft: as chaves que provam que uma mensagem é do Teams
reaches-graph = calendários do Microsoft 365 que a configuração indica
reaches-google = calendários do Google, quando as pessoas concordam
reaches-model = o modelo de linguagem; desligado, a menos que a configuração diga outra coisa
reaches-database = seu banco de dados
reaches-feed = um calendário que a configuração indica
may-app-mentions-read = para responder, só a essa pessoa, a quem diz meu nome
may-channels-read = como um canal se chama, e se pessoas de fora o leem
may-chat-write = as perguntas
may-commands = o comando de barra e os atalhos
may-groups-read = o mesmo em canais privados aos quais me convidaram
may-im-history = o que alguém me escreve na nossa conversa; se uma mensagem chegou
may-im-write = o que é para uma só pessoa
may-mpim-write = o que é para as poucas pessoas de uma reunião
may-users-read = quem é colega, seu idioma e fuso horário
may-users-read-email = para encontrar as pessoas que a configuração indica
may-channels-history = para saber que um huddle terminou, e se uma mensagem chegou
may-files-write = a imagem do ano no CX Day
may-groups-history = o mesmo em canais privados aos quais me convidaram
may-mpim-history = o mesmo onde escrevi a poucas pessoas
may-reactions-read = para contar reações a conquistas publicadas, sem ver quais nem de quem
may-usergroups-read = quem está em um grupo que alguém indica em uma conquista
may-onlinemeeting-readbasic-chat = que uma reunião deste chat começa e termina
may-onlinemeetingparticipant-read-chat = quem entra e sai dela
may-channelmeeting-readbasic-group = o mesmo para reuniões em um canal
