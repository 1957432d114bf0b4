# Ce qui empêche de bien agir envers les clients, qui s’en charge, et ce qu’il en est advenu.
tell-blocker = Dire ce qui nous freine
blocker-title = Qu’est-ce qui freine ?
blocker-words = Qu’est-ce qui nous empêche de bien agir envers les clients ?
blocker-words-hint = Par exemple : les remboursements de plus de 50 euros attendent quatre jours une seconde signature.
blocker-what = De quel genre d’obstacle s’agit-il ?
blocker-teams = Quelles équipes concerne-t-il ?
blocker-teams-hint = Aucune, ou jusqu’à { $most }. Leurs responsables le lisent aussi. S’il en concerne deux, une personne est priée de s’en charger.
blocker-repeats = Étiquette
blocker-repeats-tick = Les clients doivent se répéter
blocker-named = Mon nom
blocker-named-tick = Afficher mon nom. Sinon, rien ne dit de qui cela vient, et personne ne pourra me dire ce qu’il en advient
blocker-readers = Vos responsables CX et votre sponsor lisent ceci, ainsi que les responsables des équipes concernées. N’écrivez rien qui vous désigne si vous préférez rester anonyme.

blocker-process = Un processus
blocker-tool = Un outil
blocker-policy = Une règle
blocker-people = Des personnes
blocker-other = Autre chose

blocker-told = Merci. Voici { $name }
blocker-told-more = Il est conservé sans votre nom : rien ici ne mène à vous, je ne pourrai donc pas vous dire ce qu’il en advient. Une fois par mois, le sponsor voit ce qui nous freine le plus.
blocker-told-named = Merci. Voici { $name }
blocker-told-named-more = Il est conservé avec votre nom, et je vous dirai ce qu’il en advient. Une fois par mois, le sponsor voit ce qui nous freine le plus.
blocker-owner-asked = Demande envoyée
blocker-owner-asked-more = J’ai demandé si cette personne veut se charger de { $name }, et je vous préviens si elle préfère ne pas le faire.
blocker-own-yes = { $name } est à vous
blocker-own-yes-more = Dites ce qu’il en est advenu dès que vous le savez. Sa carte a les boutons pour cela.
blocker-own-no = Entendu
blocker-own-no-more = Vos responsables CX cherchent quelqu’un d’autre pour { $name }.
blocker-closed = C’est noté
blocker-closed-more = Je préviens toute personne qui a signalé { $name } avec son nom, et les responsables des équipes concernées.

blocker-wanted = { $name } a besoin d’une personne
blocker-offered = Voulez-vous vous charger de { $name } ?
blocker-yours = { $name } est à vous
blocker-seen = { $name } : { $what }
blocker-removed = { $name } est levé
blocker-stays = { $name } reste
blocker-why-owner = Il se trouve entre plusieurs équipes. Si personne ne s’en charge, personne ne le lèvera.
blocker-offered-more = S’en charger, c’est veiller à ce qu’il soit levé, ou dire pourquoi il reste. Vous n’avez pas à le faire sans aide.
blocker-by-nobody = signalé sans nom
blocker-touches = Concerne { $teams }.
blocker-touches-none = Ne concerne aucune équipe en particulier.
blocker-since = Signalé le { $day }.
blocker-owned-by = S’en charge : { $who }
blocker-no-owner = Personne ne s’en charge encore.
blocker-was-asked = On a demandé à { $who } de s’en charger.
blocker-refused = { $count ->
    [1] Une personne sollicitée préfère ne pas s’en charger.
   *[other] { $count } personnes sollicitées préfèrent ne pas s’en charger.
 }
blocker-became = Ce qu’il en est advenu : { $became }

blocker-name-owner = Désigner quelqu’un
blocker-owner-title = Qui s’en charge ?
blocker-owner-whom = Qui doit se charger de { $name } ?
blocker-owner-whom-hint = Une personne. Je lui demande, et elle peut dire non.
blocker-accept = Accepter
blocker-no = Non, merci
blocker-is-removed = Levé
blocker-has-to-stay = Reste, parce que
blocker-removed-title = Levé
blocker-stays-title = Il reste
blocker-became-removed = Qu’est-ce qui a changé, en une phrase ?
blocker-became-stays = Pourquoi reste-t-il, en une phrase ?
blocker-became-hint = Les personnes qui l’ont signalé avec leur nom le lisent, ainsi que les responsables des équipes concernées.

blockers = Ce qui nous freine
blockers-none = Rien que vous puissiez voir. Dites ce qui vous empêche de bien agir envers les clients.
blockers-page = Qu’est-ce qui vous empêche de bien agir envers les clients ? Vos responsables CX et votre sponsor le lisent, avec ou sans votre nom.
blockers-all = Tous les obstacles
blockers-entry = { $name } · { $what } · { $words }
blockers-entry-settled = { $name } · { $state ->
    [removed] levé
   *[other] reste
 } · { $words }

top-blockers = Ce qui nous freine le plus
top-blockers-more = Les obstacles ouverts au début de { $month }. D’abord les plus souvent signalés, puis ceux qui sont entre des équipes, puis les plus anciens.
top-blockers-over = Réglés depuis.

too-few-words-to-remove = Dites en cinq mots au moins ce qui nous freine. Par exemple : les remboursements de plus de 50 euros attendent quatre jours une seconde signature.
too-many-blockers = Vous en avez signalé { $most } aujourd’hui. Signalez le prochain demain.
too-many-teams = Choisissez au plus { $most } équipes : celles qui pourraient le lever ensemble.
no-blocker = Cet obstacle n’est plus conservé, ou vous ne pouvez pas le voir.
blocker-settled = On a déjà dit ce qu’il est advenu de { $name }.
not-to-name-owner = Ce sont vos responsables CX qui désignent qui se charge d’un obstacle.
cannot-own = Désignez une personne de l’entreprise. Les invités et les bots ne peuvent pas s’en charger.
not-asked-to-own = Plus personne n’attend votre réponse au sujet de { $name }.
not-yours-to-settle = La personne qui se charge de { $name } ou un responsable CX dit ce qu’il en est advenu.
help-blocker = { $name } blocker : dire ce qui nous empêche de bien agir envers les clients, avec ou sans votre nom
help-blockers = { $name } blockers : les obstacles que vous pouvez voir
