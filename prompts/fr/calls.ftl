# Un client qui mérite un appel.
call-title = Un appel qui en vaut la peine
call-besides = Un appel qui en vaut la peine : le nom du client figure dans une carte à part, plus bas. Personne d’autre ne la voit.
call-agreed = Ce client a accepté le { $day } d’être appelé.
call-yours-alone = Il n’est proposé qu’à vous. Son nom quitte cette carte dès que vous dites ce qu’il en est advenu, ou s’il retire son accord.
call-called = Appel passé
call-could-not-reach = Pas joint
call-not-now-button = Pas maintenant
call-next = Un autre client
call-none = Pas d’appels pour moi
call-again = Me proposer des appels
call-add-note = Ajouter une note
call-change-note = Modifier la note
call-became-called = Vous avez appelé un client. Merci.
call-became-not-reached = Vous n’avez pas pu le joindre. Cet appel peut revenir un autre mois, deux fois au plus.
call-not-now = Pas maintenant. Quelqu’un d’autre peut appeler.
call-lapsed = Le délai pour cet appel est passé. Quelqu’un d’autre peut appeler.
call-given-back = Ce client ne vous est plus proposé. Quelqu’un d’autre peut appeler.
call-withdrawn = Ce client ne veut plus être appelé. Merci de ne pas l’appeler.
call-note = Une note sur l’appel
call-note-hint = Deux lignes au plus : ce que ce client vous a dit, sans son nom.
call-share = Les équipes peuvent-elles lire ceci ?
call-share-tick = Laisser les équipes lire ceci. Le client accepte que nous le montrions, sans son nom.
call-note-yours = Votre note. Personne d’autre ne la voit.
call-note-shared = Votre note. Les équipes la lisent comme les mots d’un client, sans son nom ni le vôtre.
call-source = Appel

call-said-called = C’est noté : appel passé
call-said-called-more = Si vous le souhaitez, ajoutez-y deux lignes. Cela se fait depuis la carte.
call-said-not-reached = C’est noté : pas joint
call-said-not-reached-more = Cet appel peut revenir un autre mois.
call-said-not-now = C’est noté : pas maintenant
call-said-not-now-more = Il n’y a personne d’autre à appeler pour l’instant.
call-said-moved-on = C’est noté : un autre client à la place
call-said-moved-on-more = Voici un autre client, dans une carte à part.
call-said-next = Un autre client
call-said-next-more = La carte arrive dans un instant.
call-said-note-kept = Votre note est conservée
call-said-note-kept-more = Personne d’autre ne la voit. Elle disparaît si le client retire son accord.
call-said-note-shared = Les équipes peuvent lire votre note
call-said-note-shared-more = Elle peut désormais accompagner une question, comme les mots d’un client. Elle disparaît si le client retire son accord.
call-said-none = Pas d’appels pour vous
call-said-none-more = Aucun client ne vous est plus proposé. Vous pouvez changer cela sur votre page d’accueil.
call-said-again = On vous propose de nouveau des appels
call-said-again-more = Le prochain vient avec l’une de vos semaines, une fois par mois.

call-heading = Clients à appeler
call-own = En trois mois : appels passés { $called }, pas joints { $unreached }, pas maintenant { $later }, en attente chez vous { $waiting }.
call-own-none = Vous ne souhaitez pas qu’on vous propose d’appels.
call-own-seen = À part vous, seul le sponsor voit ces chiffres. Qui étaient les clients, personne ne le voit.
call-of = { $name } : appels passés { $called }, pas joints { $unreached }, pas maintenant { $later }, en attente { $waiting }
call-of-others = { $count ->
    [1] Et un autre leader.
   *[other] Et { $count } autres leaders.
 }
call-of-seen = Les trois derniers mois. Personne d’autre que vous ne les voit tous ; chaque leader voit les siens.
call-counted = En trois mois, des appels ont été proposés à { $leaders } leaders : passés { $called }, pas joints { $unreached }, pas maintenant { $later }, en attente { $waiting }.
call-few = En trois mois, des appels ont été proposés à moins de cinq leaders : aucun chiffre n’est donc affiché.
call-kept = Une fois par mois, je peux vous proposer d’appeler un client qui l’accepte. Je garde ce qu’il en est advenu, pas qui c’était ; vous et le sponsor voyez combien. Pour n’en avoir aucun : Plus, Pas d’appels pour moi.

not-your-call = Ce client ne vous est pas proposé.
call-over = Cette proposition est close, ou il est trop tard pour y changer quelque chose.
call-first = Une note accompagne un appel passé. Appuyez d’abord sur Appel passé.
nobody-to-call = Il n’y a personne d’autre à appeler pour l’instant, ou vous en avez eu trois ce mois-ci.
customer-said-no = Ce client a retiré son accord : plus rien de lui n’est conservé.
two-lines = Cela fait plus de deux lignes.
not-a-leader = On ne propose des appels qu’aux leaders.
