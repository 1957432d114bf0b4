# O que impede as pessoas de fazer o certo pelos clientes, quem cuida disso e no que deu.
tell-blocker = Contar o que nos impede
blocker-title = O que nos impede?
blocker-words = O que nos impede de fazer o certo pelos clientes?
blocker-words-hint = Por exemplo: reembolsos acima de 200 reais esperam quatro dias por uma segunda assinatura.
blocker-what = Que tipo de coisa é?
blocker-teams = Que times isso afeta?
blocker-teams-hint = Nenhum, ou até { $most }. A liderança deles também lê. Se afeta dois times, uma pessoa é convidada a assumir.
blocker-repeats = Etiqueta
blocker-repeats-tick = O cliente precisa repetir tudo
blocker-named = Meu nome
blocker-named-tick = Mostrar meu nome. Senão, nada diz quem contou, e ninguém pode me dizer no que deu
blocker-readers = Os líderes de CX, o sponsor e a liderança dos times afetados leem isto. Não escreva nada que aponte para você se preferir não se identificar.

blocker-process = Um processo
blocker-tool = Uma ferramenta
blocker-policy = Uma regra
blocker-people = Pessoas
blocker-other = Outra coisa

blocker-told = Agradecemos. Este é { $name }
blocker-told-more = Fica guardado sem seu nome: nada aqui leva até você, por isso não posso contar no que deu. Uma vez por mês, o sponsor vê o que mais nos impede.
blocker-told-named = Agradecemos. Este é { $name }
blocker-told-named-more = Fica guardado com seu nome, e eu conto no que deu. Uma vez por mês, o sponsor vê o que mais nos impede.
blocker-owner-asked = Pedido feito
blocker-owner-asked-more = Perguntei se a pessoa assume { $name }, e aviso se ela preferir não assumir.
blocker-own-yes = { $name } é com você
blocker-own-yes-more = Conte no que deu quando souber. O cartão tem os botões para isso.
blocker-own-no = Tudo bem
blocker-own-no-more = Os líderes de CX procuram outra pessoa para assumir { $name }.
blocker-closed = Anotado
blocker-closed-more = Aviso quem contou { $name } com nome, e a liderança dos times afetados.

blocker-wanted = { $name } precisa de uma pessoa responsável
blocker-offered = Você assume { $name }?
blocker-yours = { $name } é com você
blocker-seen = { $name }: { $what }
blocker-removed = { $name } foi removido
blocker-stays = { $name } fica
blocker-why-owner = Fica entre times. Se ninguém assumir, ninguém remove.
blocker-offered-more = Assumir é cuidar para que seja removido, ou dizer por que fica. Você não precisa fazer isso sem ajuda.
blocker-by-nobody = contado sem nome
blocker-touches = Afeta { $teams }.
blocker-touches-none = Não afeta nenhum time em particular.
blocker-since = Contado em { $day }.
blocker-owned-by = Responsável: { $who }
blocker-no-owner = Ainda sem responsável.
blocker-was-asked = { $who } recebeu o pedido de assumir.
blocker-refused = { $count ->
    [1] Uma pessoa que recebeu o pedido prefere não assumir.
   *[other] { $count } pessoas que receberam o pedido preferem não assumir.
 }
blocker-became = No que deu: { $became }

blocker-name-owner = Indicar responsável
blocker-owner-title = Quem é responsável?
blocker-owner-whom = Quem deve assumir { $name }?
blocker-owner-whom-hint = Uma pessoa. Eu pergunto, e ela pode dizer não.
blocker-accept = Aceitar
blocker-no = Prefiro não
blocker-is-removed = Removido
blocker-has-to-stay = Fica, porque
blocker-removed-title = Removido
blocker-stays-title = Fica
blocker-became-removed = O que mudou, em uma frase?
blocker-became-stays = Por que fica, em uma frase?
blocker-became-hint = Quem contou com nome lê isto, e a liderança dos times afetados também.

blockers = O que nos impede
blockers-none = Nada que você possa ver. Conte o que impede você de fazer o certo pelos clientes.
blockers-page = O que impede você de fazer o certo pelos clientes? Os líderes de CX e o sponsor leem, com ou sem seu nome.
blockers-all = Todos os obstáculos
blockers-entry = { $name } · { $what } · { $words }
blockers-entry-settled = { $name } · { $state ->
    [removed] removido
   *[other] fica
 } · { $words }

top-blockers = O que mais nos impede
top-blockers-more = Os obstáculos abertos no início de { $month }. Primeiro os mais contados, depois os que ficam entre times, depois os mais antigos.
top-blockers-over = Resolvidos desde então.

too-few-words-to-remove = Diga em cinco palavras ou mais o que nos impede. Por exemplo: reembolsos acima de 200 reais esperam quatro dias por uma segunda assinatura.
too-many-blockers = Você já contou { $most } hoje. Conte o próximo amanhã, por favor.
too-many-teams = Escolha menos times, no máximo { $most }: os que poderiam remover isto juntos.
no-blocker = Este obstáculo não está mais guardado, ou você não pode vê-lo.
blocker-settled = Alguém já disse no que deu { $name }.
not-to-name-owner = Os líderes de CX indicam quem assume um obstáculo.
cannot-own = Indique um colega. Convidados e bots não podem assumir um obstáculo.
not-asked-to-own = Ninguém mais espera sua resposta sobre { $name }.
not-yours-to-settle = Quem assumiu { $name } ou um líder de CX diz no que deu.
help-blocker = { $name } blocker: contar o que nos impede de fazer o certo pelos clientes, com ou sem seu nome
help-blockers = { $name } blockers: os obstáculos que você pode ver
