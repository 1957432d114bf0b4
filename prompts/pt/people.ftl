# O que as pessoas dizem ao bot e ouvem dele.
too-late = Esta pergunta fechou, por isso as respostas não contam mais. A próxima virá.
gone = Esta pergunta não está mais aqui.
outsider = Só pessoas de { $company } recebem perguntas aqui. Mesmo assim, agradecemos.
cannot-count = As respostas a esta pergunta não podem mais ser contadas: elas se perderam quando os dados foram restaurados de uma cópia. A próxima virá.
answer-first = Responda primeiro; depois diga por quê.
too-long = São { $length } caracteres. Cabem no máximo { $most }.
empty = Escreva algumas palavras, por favor.
not-understood = “{ $value }” não serve aqui. Escolha uma das opções.
not-host = Só quem conduziu esta reunião pode fazer isso.
redecided = A decisão já foi mudada uma vez. Pergunte de novo manualmente se mudou outra vez.
not-owner = { $name } é de outra pessoa, por isso você não pode decidir.
settled = { $how ->
    [changed] { $name } já foi decidida. Mudou: { $outcome }
   *[kept] { $name } já foi decidida. Foi mantida: { $outcome }
 }
nobody-chosen = Escolha um colega, por favor.
not-to-them = Só alguém da empresa pode assumir, e o diretório não conhece esta pessoa como uma de nós.
theirs-already = Escolha outra pessoa: nem você, nem quem está com { $name } agora.
offered-already = { $name } já foi oferecida a esta pessoa, e ela ainda não respondeu.
offer-over = Isto não é mais oferecido a você.
no-case = Este caso não está mais aqui.
not-admin = Só admins podem mudar configurações. Fale com um dos seus.
not-yours = Você não pode ver isto. Se deveria, fale com um dos seus admins.
words-gone = Estas palavras não estão mais aqui.

stopped = Você não receberá mais perguntas
stopped-more = Nem perguntas, nem lembretes. Você ainda pode responder onde vir uma pergunta e pode voltar quando quiser.
ask-again = Voltar a me perguntar
snooze = Me deixar em paz por um tempo
snooze-title = Me deixar em paz
snooze-how-long = Por quanto tempo?
snooze-for-day = Um dia
snooze-for-week = Uma semana
snoozed = Vamos deixar você em paz por um tempo
snoozed-more = Nem perguntas, nem lembretes até { $until }. Você ainda pode responder onde vir uma pergunta.
home-snoozed = Você pediu sossego até { $until }.
started = Você pode receber perguntas de novo
started-more = Que bom ter você de volta. A próxima pergunta vem depois de uma das suas reuniões.
switched-off = As perguntas estão desligadas
switched-off-more = { $number ->
    [0] Nada esperava para ser publicado.
    [1] Um cartão que esperava foi descartado.
   *[other] { $number } cartões que esperavam foram descartados.
 }

help = O que você pode me pedir
help-meant = Você quis dizer { $word }?
help-unknown = Não conheço “{ $typed }”.
help-ask = { $name } ask, com a decisão se quiser: perguntar neste lugar o que nossos melhores clientes achariam
help-decisions = { $name } decisions, com palavras se quiser: suas perguntas e casos, ou os que têm essas palavras
help-why = { $name } why: por que perguntei aqui, ou não
help-home = { $name } home: sua página
help-stop = { $name } stop: não me pergunte mais
help-snooze = { $name } snooze: me deixar em paz por um dia ou uma semana
help-start = { $name } start: voltar a me perguntar
help-privacy = { $name } privacy: o que é guardado sobre você, e quem vê
help-sponsor = { $name } sponsor: quem será o próximo sponsor
help-setup = { $name } setup: como estou configurado
help-setup-off = { $name } setup off: parar tudo de uma vez

privacy = O que é guardado sobre você, e quem vê
privacy-open = Enquanto uma pergunta está aberta, sua resposta fica guardada sob uma chave, não sob seu nome.
privacy-closed = Quando ela fecha, a chave é destruída. A partir daí, ninguém sabe quem disse o quê, nem mesmo nós, a menos que você tenha escolhido mostrar seu nome.
privacy-words = Suas palavras só vão para quem conduziu a reunião se você as compartilhar, sem seu nome e em ordem aleatória. O que você não compartilha é apagado no encerramento.
privacy-asked = Que você recebeu a pergunta fica guardado até que ela e seu caso terminem, mais { $days ->
    [1] um dia
   *[other] { $days } dias
 }.
privacy-counters = Dois contadores são só seus: quantas perguntas seguidas você deixou passar, e quantas respondeu neste mês.
privacy-counters-now = No momento, deixadas passar em seguida: { $ignored }; respondidas neste mês: { $took_part }.
privacy-admins = Admins não veem respostas. Seus toques passam pela sua plataforma de chat; o que ela guarda depende dela.
privacy-no-model = Nenhum modelo de linguagem está ligado.
privacy-model = Um modelo de linguagem está ligado: { $name } em { $where }. Ele lê o que foi contado de uma conquista, para redigir a publicação; alguém da diretoria lê o texto antes de todos. Pode classificar por tema as palavras que você compartilha, quando o formulário avisa antes. Não lê respostas, nada que você não compartilhe, nem nomes de quem recebe crédito.
privacy-stopped = Você pediu para não receber perguntas.

home-title = Empty Chair
home-settings = Suas configurações
home-asked = Você pode receber perguntas. Seus limites: { $day } por dia, { $week } em sete dias.
home-support = Dúvidas sobre este bot? Fale com seus admins, ou digite { $name } help.

setup-shown = Como estou configurado
setup-none = Nada está configurado ainda. Na máquina: app.py setup FILE.toml
setup-company = Empresa
setup-live = Ativo
setup-rehearsal = Ensaio: decide e registra, e só publica para admins
setup-off = Desligado
setup-mode = Modo
setup-teams = Times ativos
setup-all-teams = todos
setup-no-teams = nenhum
setup-limits = Limites
setup-limits-value = { $day } por dia, { $week } por semana, de { $fewest } a { $most } pessoas
setup-languages = Idiomas
language-draft = { $language } (rascunho)
setup-off-button = Desligar
closed-one = “{ $title }”
closed-hidden = Uma reunião sua

asked-less = Você receberá menos perguntas
asked-less-more = Seus dois limites caem pela metade. Você pode mudar isso na sua página.
ask-less = Perguntar menos
useful = Isto ainda é útil?
useful-more = Você deixou passar as últimas perguntas, por isso fiquei em silêncio por um tempo. Como seguimos?
useful-yes = Sim
useful-less = Menos
useful-stop = Parar
help-where = { $name } where: onde pergunto, e como mudar
help-pause = { $name } pause: não perguntar a ninguém aqui por duas semanas; { $name } pause off encerra
newer = Mais novas
older = Mais antigas
home-page = { $section }, página { $page }
section-open = Perguntas abertas
section-cases = Seus casos
section-closed = Perguntas encerradas
section-series = Séries sobre as quais nunca pergunto
section-reported = Palavras denunciadas
home-welcome = Um lugar para o cliente
home-welcome-more = Quando uma reunião em { $company } termina, faço uma pergunta a quem estava lá: o que nossos melhores clientes achariam? Um toque responde, em confiança. O que os clientes não gostariam volta para quem decidiu.
home-welcome-try = Você ainda não recebeu nenhuma pergunta. Para experimentar, digite { $name } ask em um canal onde eu esteja, seguido de uma decisão sua.
home-help = O que posso fazer
home-guest = Só pessoas de { $company } recebem perguntas aqui, por isso não há nada a fazer. Agradecemos a visita.
home-asked-less = Você pediu menos perguntas. Seus limites: { $day } em dois dias, { $week } em quatorze dias.
home-budget = { $count ->
    [0] Você não recebeu perguntas nos últimos sete dias.
    [1] Você recebeu uma pergunta nos últimos sete dias.
   *[other] Você recebeu { $count } perguntas nos últimos sete dias.
 }
home-kept = Sobre você guardo que recebeu perguntas, dois contadores e aquilo em que você pôs seu nome. Uma resposta fica guardada sob uma chave e, quando a pergunta fecha, sob nada.
home-privacy = O que é guardado sobre mim
health = Como estou
health-waited = Ainda à espera de
health-more = { $count ->
    [1] e mais um
   *[other] e mais { $count }
 }
health-troubled = Não foi possível mostrar
health-try = { $name } setup off para tudo. Na máquina, app.py doctor verifica tudo de que preciso.

place-gone = Minha pergunta não pode mais ser vista
place-gone-more = Perguntei sobre “{ $title }” em um lugar onde não posso publicar agora: foi arquivado, fui removido, ou o cartão foi apagado.
place-gone-hidden = Perguntei sobre uma reunião sua em um lugar onde não posso publicar agora: foi arquivado, fui removido, ou o cartão foi apagado.
place-gone-invited = Quem recebeu a pergunta a encontra na página inicial e pode responder até { $until }.
place-gone-nobody = Ninguém foi perguntado pelo nome, por isso ninguém pode responder agora. Se ainda importa, pergunte de novo em outro lugar.
place-gone-closed = Já fechou. O resultado está na sua página inicial.

intro = O Empty Chair tem um lugar aqui
intro-by = { $who } me convidou.
intro-by-somebody = Um colega me convidou.
intro-more = Quando uma reunião daqui termina, posso fazer uma pergunta a quem estava nela: o que nossos melhores clientes achariam da decisão? Um toque responde, em confiança. Não leio conversas e não gravo nada.
intro-budget = Ninguém recebe mais de { $day } por dia e { $week } em sete dias.
intro-mute = Para me silenciar: { $name } pause para este lugar, “Não me pergunte mais” em Mais para você, ou me remova.

warms-up = { $team } se aquece até { $day }.
warms-up-means = Até lá, os segundos olhares sobre as decisões do time vão só para quem conduziu a reunião.
