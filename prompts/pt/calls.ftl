# Um cliente que vale uma ligação.
call-title = Um cliente que vale uma ligação
call-besides = Um cliente que vale uma ligação: quem é está em outro cartão, abaixo. Só você pode vê-lo.
call-agreed = Em { $day }, aceitou receber uma ligação.
call-yours-alone = É oferecido só a você. Quem é sai deste cartão assim que você disser no que deu, ou se o cliente retirar o consentimento.
call-called = Liguei
call-could-not-reach = Não consegui falar
call-not-now-button = Agora não
call-next = Mais um cliente
call-none = Nenhuma ligação para mim
call-again = Oferecer clientes de novo
call-add-note = Adicionar uma nota
call-change-note = Mudar a nota
call-became-called = Você ligou para um cliente. Agradecemos.
call-became-not-reached = Você não conseguiu falar. Pode ser oferecido de novo em outro mês, no máximo duas vezes.
call-not-now = Agora não. Outra pessoa pode ligar.
call-lapsed = O prazo desta ligação acabou. Outra pessoa pode ligar.
call-given-back = Este cliente não é mais oferecido a você. Outra pessoa pode ligar.
call-withdrawn = Este cliente não quer mais receber ligações. Por favor, não ligue.
call-note = Uma nota sobre a ligação
call-note-hint = No máximo duas linhas: o que o cliente contou, sem o nome.
call-share = Os times podem ler isto?
call-share-tick = Deixar os times lerem. O cliente concordou que mostremos, sem o nome.
call-note-yours = Sua nota. Só você a vê.
call-note-shared = Sua nota. Os times a leem como palavras de um cliente, sem nome e sem o seu.
call-source = Ligação

call-said-called = Anotado: você ligou
call-said-called-more = Se quiser, escreva duas linhas sobre a ligação. Dá para fazer isso no cartão.
call-said-not-reached = Anotado: você não conseguiu falar
call-said-not-reached-more = Pode ser oferecido de novo em outro mês.
call-said-not-now = Anotado: agora não
call-said-not-now-more = No momento, não há mais ninguém para ligar.
call-said-moved-on = Anotado: agora não, mas outro cliente
call-said-moved-on-more = Aí vem outro cliente, em um cartão próprio.
call-said-next = Mais um cliente
call-said-next-more = O cartão chega em instantes.
call-said-note-kept = Sua nota está guardada
call-said-note-kept-more = Só você a vê. Ela some quando o cliente retirar o consentimento.
call-said-note-shared = Os times podem ler sua nota
call-said-note-shared-more = Ela já pode aparecer ao lado de uma pergunta, como palavras de um cliente. Some quando o cliente retirar o consentimento.
call-said-none = Nenhuma ligação para você
call-said-none-more = Nenhum cliente é mais oferecido a você. Você pode mudar isso na sua página inicial.
call-said-again = Você volta a receber clientes para ligar
call-said-again-more = O próximo vem com uma das suas semanas, uma vez por mês.

call-heading = Clientes para ligar
call-own = Em três meses: { $called } com ligação, { $unreached } sem resposta, { $later } agora não, { $waiting } esperando por você.
call-own-none = Você não quer clientes para ligar.
call-own-seen = Só você e o sponsor veem estes números. Quem eram os clientes, ninguém vê.
call-of = { $name }: { $called } com ligação, { $unreached } sem resposta, { $later } agora não, { $waiting } esperando
call-of-others = { $count ->
    [1] E mais um líder.
   *[other] E mais { $count } líderes.
 }
call-of-seen = Os últimos três meses. Só você vê todos; cada líder vê os seus.
call-counted = Em três meses, { $leaders } líderes receberam clientes para ligar: { $called } com ligação, { $unreached } sem resposta, { $later } agora não, { $waiting } esperando.
call-few = Em três meses, menos de cinco líderes receberam clientes para ligar, por isso não há contagem.
call-kept = Uma vez por mês, você pode receber um cliente para ligar, que concordou com isso. Guardo no que deu, não quem era; você e o sponsor veem quantos foram. Você pode não receber nenhum: Mais, Nenhuma ligação para mim.

not-your-call = Este cliente não é oferecido a você.
call-over = Esta oferta acabou, ou já é tarde para mudar.
call-first = A nota é para uma ligação feita. Toque primeiro em Liguei.
nobody-to-call = No momento não há mais ninguém para ligar, ou você já teve três neste mês.
customer-said-no = Este cliente retirou o consentimento, por isso nada dele é guardado.
two-lines = São mais de duas linhas.
not-a-leader = Só líderes recebem clientes para ligar.
