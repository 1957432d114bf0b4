# Perguntas e respostas. A pergunta e as quatro respostas são fixas: docs/words.md.
question = O que nossos melhores clientes achariam da decisão que acabamos de tomar?
like = Gostariam
not-notice = Nem notariam
dislike = Não gostariam
no-decision = Nenhuma decisão hoje

after-meeting = Depois de “{ $title }”.
after-hidden = Depois da reunião que acabou de terminar.
asked-by = { $who } pergunta.
decision = Decisão: { $decision }
decision-changed = Quem conduziu a reunião descreveu a decisão com outras palavras. Você pode mudar sua resposta.
as-them = Responda por eles, não por você.
small-group = Em um grupo tão pequeno, quem conduziu a reunião talvez adivinhe quem disse o quê.
small-group-perhaps = Se poucas pessoas responderem, quem conduziu a reunião talvez adivinhe quem disse o quê.
for = Para:
progress = { $answered ->
    [1] { $answered } de { $invited } respondeu.
   *[other] { $answered } de { $invited } responderam.
 } Aberta até { $until }.
progress-unknown = { $answered ->
    [1] { $answered } resposta.
   *[other] { $answered } respostas.
 } Aberta até { $until }.

result = { $answered ->
    [0] De { $invited }, ninguém respondeu.
    [1] { $answered } de { $invited } respondeu.
   *[other] { $answered } de { $invited } responderam.
 }
result-unknown = { $answered ->
    [0] Ninguém respondeu.
    [1] Uma pessoa respondeu.
   *[other] { $answered } pessoas responderam.
 }
concern = Há ressalvas; estão com quem conduziu a reunião.
no-concern = Não há ressalvas. Silêncio não é um sim.
uncounted = Não foi possível contar as respostas. Elas se perderam quando os dados foram restaurados de uma cópia, e ninguém mais pode lê-las.
uncounted-line = Não foi possível contar.
pooled = As últimas { $count } vezes juntas, { $answered } respostas:

noted = Anotado. Você pode mudar até { $until }.
noted-words = Anotado, com suas palavras. Você pode mudar tudo até { $until }.
say-why = Dizer por quê
stop-asking = Não me pergunte mais
why-did-i = Por que recebi isto?
name-decision = Descrever a decisão
i-was-there = Eu estava lá

not-there = Você não estava nesta reunião
not-there-more = A pergunta vai só para quem estava lá. Se não vimos você, avise e depois responda.
joined = Você estava lá
joined-more = Agora sua resposta conta. O que eles achariam?

say-why-title = Dizer por quê
send = Enviar
cancel = Cancelar
reason = Por que você pensa assim?
reason-hint = Até 500 caracteres.
heard = O que um cliente disse sobre isso?
objects = Minha própria opinião
objects-tick = Eu não assinaria embaixo desta decisão
share = Suas palavras
share-tick = Compartilhar minhas palavras com quem conduziu a reunião
share-hint = Sem seu nome, a menos que você o mostre abaixo. Depois do encerramento não dá para voltar atrás. O que você não compartilhar é então apagado sem ser lido. Nenhum modelo de linguagem lê essas palavras.
named = Seu nome
named-tick = Mostrar meu nome com minha resposta e minhas palavras
named-hint = Quem conduziu a reunião e todas as pessoas perguntadas poderão lê-lo.

decision-title = A decisão
decision-field = O que foi decidido, em uma frase?
decision-hint = Até 200 caracteres. Depois da primeira resposta, dá para mudar uma vez.
ask-title = Perguntar pelo cliente
ask-now = Perguntar

suggested = O que foi decidido?
suggested-more = A gravação de “{ $title }” sugere esta frase. Só você a vê; ela aparece na pergunta se você quiser.
suggested-hidden = A gravação da sua reunião sugere esta frase. Só você a vê; ela aparece na pergunta se você quiser.
suggested-until = Se você não fizer nada, ela é esquecida quando a pergunta fechar: { $until }.
suggested-taken = É isto que a pergunta diz agora.
use-it = Usar
write-my-own = Escrever a minha
no-thanks = Dispensar

first-contact = Uma palavra sobre o Empty Chair
first-contact-more = { $company } mantém uma cadeira livre para o cliente. Depois de uma reunião, você pode receber uma pergunta, no máximo { $day } por dia e { $week } por semana. Sua resposta é confidencial: quem conduziu a reunião fica sabendo se há ressalvas, nunca de quem. { $sponsor } ativou isto. Você pode parar quando quiser.
open-until = Você pode responder até { $until }.
reminder-more = Um último lembrete: você pode responder até { $until }.

summary = O que foi escrito sobre “{ $title }”
summary-hidden = O que foi escrito
words-without-name = Sem nome
words-more = { $count ->
    [1] Mais uma pessoa compartilhou palavras.
   *[other] Mais { $count } pessoas compartilharam palavras.
 }
words-heard = Um cliente disse: { $words }
report = Denunciar palavras
report-title = Denunciar palavras
report-which = Que palavras o time de privacidade deve ver?
reported = Alguém denunciou estas palavras
report-done = Denunciado
report-done-more = O time de privacidade vai ver estas palavras. Agradecemos.
remove = Remover
removed = Estas palavras foram removidas. Fica só a nota de que existiram.
each-alone = Cada pessoa recebe isto em separado, e todas as respostas são contadas juntas.
pass-it-on = Só você vê isto, porque não havia um lugar para todos que estavam lá. Se quiser, pergunte manualmente onde eles estão.
pause-here = Pausar aqui por duas semanas
