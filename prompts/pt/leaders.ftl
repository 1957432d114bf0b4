# A semana de um líder.
week-title = Um minuto de cliente para esta semana
week-morning = Bom dia, { $name }.
week-hello = Olá, { $name }.
week-warning = Há duas semanas você não publica nem fala disso. Em { $day }, { $sponsor } recebe uma linha sobre isso, a menos que você o faça até lá.
week-news = Boa notícia para passar adiante ({ $name }): { $change }
week-credit = Crédito a
week-no-news = Nada para passar adiante nesta semana. { $count ->
    [0] Nenhum time tem um segundo olhar aberto; um agradecimento ajuda do mesmo jeito.
    [1] Um time tem segundos olhares abertos; uma linha sua ajuda.
    [2] Dois times têm segundos olhares abertos; uma linha sua ajuda.
    [3] Três times têm segundos olhares abertos; uma linha sua ajuda.
   *[other] { $count } times têm segundos olhares abertos; uma linha sua ajuda.
 }
week-say = Diga com suas próprias palavras. Duas linhas bastam:
week-short = Neste trimestre: { $line }
week-long = A longo prazo: { $line }
week-became-posted = Você publicou. Agradecemos.
week-became-talked = Você falou disso: { $where }. Agradecemos.
week-became-linked = Você falou disso: { $where }. Vi sua mensagem. Agradecemos.
week-became-away = Você não trabalha nesta semana, por isso ela não conta.
week-reach = Em { $room }, entre { $people }.
week-reach-nameless = Entre { $people }.
reach-people = { $count ->
    [1] um colega
   *[other] { $count } colegas
 }
reach-people-more = { $count } colegas ou mais
unseen-elsewhere = Guardado como você disse: não consigo ver por trás deste link.
unseen-teams = Guardado como você disse: o Teams não deixa um bot consultar mensagens. O que você publica deste cartão conta como publicado.
unseen-not-there = Guardado como você disse: não vejo nenhuma mensagem lá. Só consigo ver canais em que estou.
unseen-may-not-look = Guardado como você disse: não tenho permissão para consultar mensagens aqui.
unseen-no-answer = Guardado como você disse: o Slack não me falou da mensagem a tempo. Salve de novo para eu olhar mais uma vez.
unseen-not-theirs = Guardado como você disse: a mensagem do link não foi escrita por você.
unseen-not-this-week = Guardado como você disse: a mensagem do link não é desta semana.
unseen-not-among-us = Guardado como você disse: o link leva a um lugar onde nenhum colega lê, ou onde pessoas de fora também leem.
week-became-not = Nesta semana, não. O próximo cartão vem na semana que vem.
week-became-snoozed = Adiado. Volta { $when }.
week-came-back = Este cartão voltou mais abaixo.
week-link = Link
week-past = { $count ->
    [1] Sua última semana: { $weeks }.
   *[other] Suas últimas { $count } semanas: { $weeks }.
 }
week-first = Esta é sua primeira semana.
week-seen-by = Só você e { $sponsor }, que é sponsor, veem isto.
week-seen-by-you = Só você vê isto: o papel de sponsor é seu.
week-word-posted = publicou
week-word-talked = falou
week-word-nothing = —
week-word-missed = falha minha
week-word-away = ausente
week-word-in = { $word } em { $room } ({ $people })
week-word-among = { $word } ({ $people })
week-away-until = Você volta em { $day }. Nenhum cartão vem antes.
week-away = Anotado: você está ausente
week-away-more = Nenhum cartão vem antes da sua volta, e nenhuma semana desse tempo conta.
week-back = Que bom ter você de volta
week-back-more = Seus cartões voltam toda semana.
week-posted = Está publicado
week-posted-more = Aparece com seu nome. Você pode editar e retirar do ar, no cartão desta semana.
week-talked = Anotado: você falou disso
week-talked-more = Você pode mudar até a semana terminar.
week-not = Anotado: nesta semana, não
week-not-more = Você pode mudar até a semana terminar.
week-snoozed = Adiado
week-snoozed-more = O cartão volta no próximo dia útil.
post-edited = Sua publicação mudou
post-edited-more = Está onde estava, com suas novas palavras.
post-down = Sua publicação foi retirada do ar
post-down-more = Não aparece mais em lugar nenhum.

post-it-now = Publicar agora
talked-about-it = Falei disso
not-this-week = Nesta semana, não
snooze-week = Adiar para o próximo dia
away-until = Não estou trabalhando
away-day = De volta ao trabalho em
away-hint = Nenhum cartão vem antes. { $sponsor } vê até quando você está fora. Um dia que já passou encerra a ausência.
away-hint-own = Nenhum cartão vem antes. Um dia que já passou encerra a ausência.
leader-edit = Editar
leader-take-down = Retirar do ar
post-words = O que você diz
post-words-hint = Com suas próprias palavras. É publicado em seu nome; quem fez é mencionado abaixo.
post-where = Onde
post-draft = Boa notícia para nossos clientes: { $change }
talked-where = Onde você falou disso?
talked-link = Um link
talked-link-hint = Se houver. Um link para uma mensagem sua desta semana, onde colegas leem, conta como publicado.
heard-all-hands = Reunião geral
heard-team-meeting = Reunião de time
heard-one-to-one = Conversa individual
heard-written = Por escrito

say-short-1 = Tiramos das mãos dos clientes uma coisa que eles nunca deveriam ter precisado fazer.
say-short-2 = Queremos que menos clientes perguntem a mesma coisa duas vezes.
say-short-3 = Quem fica sabendo do problema de um cliente pode resolvê-lo, sem pedir licença.
say-short-4 = Antes de decidir, perguntamos o que nossos melhores clientes achariam.
say-long-1 = Queremos ser a empresa em que ninguém precisa se repetir.
say-long-2 = O que é bom para nossos clientes é bom para nós, se dermos o tempo que for preciso.
say-long-3 = Preferimos perder uma venda a perder a confiança de um cliente.
say-long-4 = Seremos conhecidos pelo que fizemos pelos clientes, não pelo que dissemos.

leader-post-by = { $name }, via Empty Chair
leader-post-credit = Crédito por { $name } a

leader-also = e a { $names }
leader-named = Crédito a { $names }
leader-new = Você é uma das pessoas que falam de clientes aqui
leader-new-more = Uma vez por semana, no seu horário, você recebe um cartão: uma boa notícia para passar adiante e duas linhas para dizer. Um toque resolve: publicar, dizer que falou disso, ou nesta semana não.
leader-kept = De cada semana guardo no que deu: publicou (onde, e quantos colegas há lá), falou (onde, e seu link), ausente ou nada. Depois de { $days ->
    [1] um dia
   *[other] { $days } dias
 }, isso é apagado.
leader-link = Se você der um link para uma mensagem sua, vejo quem a escreveu, onde e quando, e mais nada. O que não consigo ver fica como você disse.
leader-seen = Só você e { $sponsor }, que é sponsor, veem suas semanas e até quando você está fora. Os líderes de CX veem quantos líderes falaram, a partir de cinco líderes, e nenhum nome.
leader-seen-by-you = Só você vê suas semanas, já que o papel de sponsor é seu. Os líderes de CX veem quantos líderes falaram, a partir de cinco líderes, e nenhum nome.
leader-quiet = Depois de duas semanas seguidas sem um nem outro, { $sponsor } recebe uma linha. O aviso chega antes a você, com um dia útil de antecedência.

quiet-leader = Duas semanas de silêncio
quiet-leader-more = { $who } não publicou nem falou de clientes por duas semanas seguidas, e já sabe que você receberia este aviso. Uma palavra sua talvez ajude.
vacant = Não há sponsor
vacant-more = A configuração indica { $sponsor }, que saiu, ou é convidado ou bot aqui. É assim desde { $since }.
vacant-mend = Uma pessoa precisa representar os clientes no topo. Você pode indicar alguém, que precisa aceitar.
vacant-over = Há um sponsor de novo
vacant-over-more = Não havia desde { $since }.

leaders-weeks = Semanas dos líderes
leaders-one = { $name }: { $weeks }
leaders-one-away = { $name } (ausente, volta em { $day }): { $weeks }
leaders-seen-by-sponsor = As últimas quatro semanas de cada um. Só você vê todas; cada líder vê as suas.
leaders-counted = Semana de { $day }: { $talked } de { $leaders } líderes falaram de clientes, { $posted } deles em uma publicação.
leaders-few = Semana de { $day }: menos de cinco líderes, por isso não há contagem.
section-leaders = Semanas dos líderes

not-your-week = Esta semana não está guardada para você.
week-over = Essa semana terminou, por isso não dá mais para mudar.
no-day-left = Esta semana não tem mais dia útil. O cartão da semana que vem virá.
snoozed-today = Já está adiado e volta no próximo dia útil.
nowhere-to-say = Não há um lugar que só colegas leiam. Peça aos admins que configurem anúncios, ou diga que você falou disso.
posted-this-week = Já está publicado. Você pode editar ou retirar do ar.
too-long-away = É tempo demais: no máximo { $most } semanas à frente.
post-gone = Nada seu está publicado aqui.
no-link = Isto não é um endereço da web. Ele começa com https:// e não tem espaços.
leader-rehearsal = Nada é publicado ainda: estou em ensaio, ou desligado. Você pode dizer que falou disso.
