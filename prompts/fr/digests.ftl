# La semaine en chiffres, pour les responsables CX et le sponsor.
not-reader = Les chiffres de la semaine sont pour les responsables CX et le sponsor, afin qu’ils parviennent à des personnes qui peuvent agir. Vos propres questions et dossiers sont sur votre page d’accueil.
no-digest = Les chiffres de cette semaine ne sont pas conservés, ou plus.
nothing-waits = Aucun brouillon de réussite n’attend plus un membre de la direction.
nobody-to-nudge = Il n’y a personne à relancer : plus rien n’est en retard, ou personne ne peut encore en être informé.
no-preview = Les responsables CX, le sponsor et les admins peuvent essayer les chiffres de la semaine.
help-digest = { $name } digest : la dernière semaine en chiffres ; { $name } digest preview : qui les reçoit, quand, et à quoi ils ressembleront

digest = Semaine du { $monday }
digest-home = Chiffres de la semaine
digest-when = { $company }, { $from } – { $to }
digest-quiet = Une semaine calme : aucune réunion ne s’est terminée, rien n’est revenu, et personne n’a raconté de réussite. Si quelque chose de bien a tout de même été fait pour un client, { $name } win permet de le raconter.
digest-running = C’est la dernière semaine terminée. La semaine en cours n’est comptée qu’à sa fin : deux regards sur elle, soustraits l’un de l’autre, montreraient une seule réponse.
digest-hidden = Les groupes de moins de { $least } sont masqués, comme tout ce qui les trahirait par soustraction.
digest-unsure = { $count ->
    [1] Pour une carte, impossible de savoir si elle est arrivée ; elle n’a pas été publiée deux fois.
   *[other] Pour { $count } cartes, impossible de savoir si elles sont arrivées ; elles n’ont pas été publiées deux fois.
 }
digest-blind = { $count ->
    [1] { $of ->
        [1] L’agenda n’a pas pu être lu de { $since } à { $until }.
       *[other] Un agenda sur { $of } n’a pas pu être lu de { $since } à { $until }.
     }
   *[other] { $count } agendas sur { $of } n’ont pas pu être lus de { $since } à { $until }.
 } Les réunions apparues alors n’ont pas été suivies de la question.
digest-blind-more = { $count ->
    [1] C’est arrivé une fois de plus ; le CSV l’indique.
   *[other] C’est arrivé { $count } fois de plus ; le CSV l’indique.
 }
share-of-all = { $percent } % (intervalle à 95 % : { $low } à { $high } %)

part-wins = Réussites
wins-none-posted = Aucune réussite n’a été publiée.
win-line = { $name } · { $team } : { $change }
win-line-teamless = { $name } : { $change }
wins-more = { $count ->
    [1] Une autre est dans la liste.
   *[other] { $count } autres sont dans la liste.
 }
wins-waiting = { $count ->
    [1] Une autre est en route : elle n’est pas encore publiée.
   *[other] { $count } autres sont en route : elles ne sont pas encore publiées.
 }

even-4 = Ces quatre dernières semaines : { $spread }
even-13 = Ces treize dernières semaines : { $spread }
even-departments = services avec une réussite : { $part } sur { $whole }
even-frontline = réussites d’une équipe en contact avec la clientèle : { $part } sur { $whole }
even-unheard = Aucune équipe en contact avec la clientèle n’a eu de réussite en quatre semaines. Qui parle chaque jour aux clients en a presque toujours une à raconter ; demandez-leur.

part-value = Valeur
value-sum = { $amount }
value-from = { $count ->
    [1] Confirmée pour une réussite. Les bornes des fourchettes sont additionnées séparément.
   *[other] Confirmée pour { $count } réussites. Les bornes des fourchettes sont additionnées séparément.
 }
value-waits = { $count ->
    [1] La valeur d’une réussite publiée n’est pas confirmée, et ne compte pas.
   *[other] Les valeurs de { $count } réussites publiées ne sont pas confirmées, et ne comptent pas.
 }

part-coverage = Où le siège était occupé
coverage-share = { $part } réunions sur { $whole } où c’était permis : { $share }
coverage-few = Il y a eu moins de { $least } réunions où c’était permis, trop peu pour parler d’une part.
coverage-none = Il n’y a eu aucune réunion où c’était permis.

answers-share = Ont répondu { $part } personnes consultées sur { $whole } : { $share }
answers-few = Moins de { $least } personnes ont été consultées, ou si peu par équipe qu’un chiffre les trahirait.
answers-none = Aucune question posée nommément n’a été close.
load = { $mean } questions par personne en moyenne, { $most } au plus
answers-silent = { $silent ->
    [1] Une question sur { $closed } a eu moins de deux réponses. Le silence ne vaut pas accord.
   *[other] { $silent } questions sur { $closed } ont eu moins de deux réponses. Le silence ne vaut pas accord.
 }

part-thoughts = Seconds regards
thoughts-none = Aucune décision n’est revenue, et aucune n’est ouverte.
thoughts-opened = nouvelles : { $count }
thoughts-changed = modifiées : { $count }
thoughts-kept = maintenues avec une raison : { $count }
thoughts-open = ouvertes : { $count }
thoughts-overdue = en retard : { $count } ({ $names })
part-across = Entre équipes
across-silos = entre équipes : { $count } ({ $names })
across-repeated = clients obligés de se répéter : { $count } ({ $names })
thoughts-names-more = { $names } et { $count } de plus

part-leaders = Leaders
week-leaders-share = Ont parlé des clients { $part } leaders sur { $whole } : { $share }
week-leaders-how = En publiant : { $verified }, selon leurs dires : { $claimed }.
week-leaders-few = Moins de { $least } leaders ont reçu un rappel, trop peu pour compter sans les nommer.
week-leaders-none = Aucun leader n’avait de rappel prévu.
week-calls-share = Ont été appelés { $part } clients sur { $whole } qui peuvent l’être : { $share }
week-calls-few = Moins de { $least } clients ont été proposés à des leaders, trop peu pour parler d’une part.
week-calls-none = Aucun client n’a été proposé à un leader pour un appel.
week-calls-counted = Qui a appelé qui reste entre chaque leader et le sponsor ; vous voyez combien.
week-leaders-missed = { $count ->
    [1] Un rappel a été manqué parce que je ne fonctionnais pas ; cela ne compte contre personne.
   *[other] { $count } rappels ont été manqués parce que je ne fonctionnais pas ; cela ne compte contre personne.
 }
sponsor-active = Sponsor : { $who }, en activité.
sponsor-waited = Sponsor : indiqué dans la configuration, mais pas encore rencontré.
sponsor-vacant-days = { $count ->
    [1] Dans l’année précédente, il n’y a pas eu de sponsor pendant un jour.
   *[other] Dans l’année précédente, il n’y a pas eu de sponsor pendant { $count } jours.
 }
sponsor-vacant = Il n’y a pas de sponsor en activité depuis le { $since }.

part-numbers = Les chiffres que vous nous envoyez
number = { $name } : { $amount }
number-more = { $change } de plus que la semaine d’avant
number-less = { $change } de moins que la semaine d’avant
number-same = comme la semaine d’avant
number-first = aucun pour la semaine d’avant
number-from = source : { $source }
number-of = de la semaine du { $day }
number-gap = { $name } : rien n’a été envoyé depuis plus de quatre semaines.
numbers-more = { $count ->
    [1] Un autre est dans la liste.
   *[other] { $count } autres sont dans la liste.
 }
numbers-beside = Ils accompagnent votre semaine, et ne disent pas pourquoi.

part-to-do = Pour vous cette semaine
to-do-owner = { $name } concerne plusieurs équipes, et la personne qui s’en chargeait n’est plus là. Convenez avec le sponsor de qui reprend.
to-do-sponsor = Trouvez un sponsor : si tout le monde est responsable, personne ne l’est. Les responsables CX et les admins en nomment un avec /chair sponsor.
to-do-case = { $name } est la plus en retard. Demandez à { $who } ce qui bloque.
to-do-case-ownerless = { $name } est la plus en retard. Demandez ce qui bloque.
to-do-names = { $name } attend la confirmation des noms. Un mot à la personne qui dirige l’équipe aide.
to-do-post = { $name } attend qu’un membre de la direction la publie. Demandez à l’un d’eux.
to-do-team = { $team } a eu des réunions où la question pouvait être posée, et il n’y a eu aucune réponse. Demandez à son responsable ce qui la rendrait utile.
to-do-thank = Remerciez { $team } pour { $name }, là où d’autres peuvent le lire.
to-do-thank-teamless = Remerciez toutes les personnes derrière { $name }, là où d’autres peuvent le lire.
to-do-nothing = Rien ne presse. Demandez à une équipe dont vous n’avez pas de nouvelles ce que ses clients ont dit cette semaine.

list-wins = Réussites
list-value = Valeur
list-meetings = Réunions
list-answers = Réponses par équipe
list-thoughts = Seconds regards
list-across = Entre équipes
list-leaders = Leaders
list-load = Sollicitations
list-overdue = En retard
list-heard = Dit et entendu
list-calls = Appels aux clients
list-pledges = Engagements
list-numbers = Vos chiffres
list-sheet = CSV
list-open = Ouvrir la liste
list-which = Que voulez-vous examiner ?
list-of = { $list } : { $week }
list-back = Retour
list-on = Suite
list-page = Page { $page } sur { $pages }
list-empty = Il n’y a rien derrière ce chiffre.
win-posted = { $line } Publiée le { $day }.
win-waiting = { $line } Pas encore publiée.
value-counted = { $line } Valeur : { $amount }.
value-unconfirmed = { $line } Sa valeur n’est pas confirmée.
meetings-asked = { $count ->
    [0] Aucune réunion n’a été suivie de la question.
    [1] Une réunion a été suivie de la question.
   *[other] { $count } réunions ont été suivies de la question.
 }
meetings-quiet = { $count ->
    [1] Après une réunion, personne n’a été consulté : { $rule }. Cela fait { $percent } % des réunions sans question.
   *[other] Après { $count } réunions, personne n’a été consulté : { $rule }. Cela fait { $percent } % des réunions sans question.
 }
meetings-titles = Les titres des réunions privées ou sensibles ne sont conservés nulle part ; aucun n’est donc affiché ici.
answers-all = Toutes les équipes
answers-of = { $part } sur { $whole } : { $share }
answers-hidden = masqué
teamless = Sans équipe
thought-line = { $name } · « { $title } » · { $state }
thought-line-hidden = { $name } · { $state }
thought-changed = modifiée : { $outcome }
thought-kept = maintenue : { $outcome }
thought-changed-hidden = modifiée
thought-kept-hidden = maintenue
thought-open = ouverte, échéance { $due }
thought-overdue = en retard depuis { $due }
load-mean = { $group } : { $amount } questions par personne en moyenne ({ $people ->
    [one] { $people } personne
   *[other] { $people } personnes
 })
load-p90 = { $group } : { $amount } questions ou moins pour neuf personnes sur dix
load-most = { $group } : { $amount } questions au plus
load-hidden = { $group } : masqué
pledge-line = { $name } · « { $words } »
pledge-was-kept = tenu, promis pour { $due }
pledge-was-dropped = abandonné, promis pour { $due }
pledge-is-late = en retard, promis pour { $due }
week-leaders-counted = Qui a parlé reste entre chaque leader et le sponsor ; vous voyez combien.
leader-verified = a publié
leader-claimed = dit avoir parlé
leader-not = pas cette semaine
leader-nothing = encore rien
leader-missed = sans rappel, je ne fonctionnais pas
leader-away = en congé, la semaine ne compte pas

sheet = Chiffres pour un tableur
sheet-link = { $link } L’adresse est à vous et valable jusqu’à { $until }.
sheet-fetch = Récupérer le CSV.
sheet-quoted = Personne ne peut récupérer de fichier chez moi ici, car je n’ai pas d’adresse pour les navigateurs. Voici ce qu’il contiendrait :
sheet-cut = C’est plus long que ce qui tient ici. Avec CHAIR_PUBLIC_URL défini, vous pouvez tout récupérer.

drafts-approve = { $count ->
    [1] Approuver un brouillon
   *[other] Approuver { $count } brouillons
 }
drafts-ask = { $count ->
    [1] Demander une publication
   *[other] Demander { $count } publications
 }
drafts-asked = Demande de publication
asked-now = { $count ->
    [1] { $names } : un membre de la direction recevra un rappel du brouillon dès sa prochaine heure de travail.
   *[other] { $names } : des membres de la direction recevront un rappel des brouillons dès leur prochaine heure de travail.
 }
asked-before = { $count ->
    [1] { $names } : la direction est déjà au courant. Je rappelle chaque brouillon une fois ; un mot de vous fera peut-être plus.
   *[other] { $names } : la direction est déjà au courant. Je rappelle chaque brouillon une fois ; un mot de vous fera peut-être plus.
 }
asked-rehearsal = Rien n’est publié en ce moment, on ne le demande donc à personne. Ce sera possible dès que le bot sera en service.
nudge = { $count ->
    [1] Relancer une personne
   *[other] Relancer { $count } personnes
 }
nudged = Relance envoyée
nudged-now = { $count ->
    [1] La personne chargée de { $names } reçoit un rappel, pendant ses heures de travail.
   *[other] Les personnes chargées de { $names } reçoivent un rappel, pendant leurs heures de travail.
 }
nudged-before = { $count ->
    [1] La personne chargée de { $names } a déjà reçu un rappel, depuis le { $day }.
   *[other] Les personnes chargées de { $names } ont déjà reçu un rappel, depuis le { $day }.
 }
nudged-how = Chaque dossier une fois par semaine, qui que ce soit qui le demande. Qui veut être laissé tranquille l’est.
nudge-title = { $name } vous attend
nudge-asks = L’échéance était le { $due }, et l’équipe CX demande ce qui bloque. Décidez, ou transmettez.
nudge-once = Vous n’en recevez un tel rappel qu’une fois par semaine au plus.
nudge-passed = Quelqu’un d’autre s’en charge désormais ; vous n’avez rien à faire.

preview = Aperçu des chiffres
preview-now = Me l’envoyer maintenant
preview-mark = Un aperçu pour vous seulement : rien n’a été envoyé. Il montre la dernière semaine terminée, telle qu’elle est envoyée ; le jour venu, ce sera la semaine terminée à ce moment-là.
preview-dry = Rien n’a été envoyé. Si l’envoi avait lieu maintenant, ce serait : { $week }.
preview-who = Qui reçoit le prochain envoi
preview-nobody = Personne : la configuration ne nomme aucun responsable CX.
preview-line = { $who }, { $at }
preview-quiet = { $who }, { $at }, dès que le bot sera en service ; d’ici là, rien n’est envoyé
preview-unmet = { $who }, { $at }, si nous nous sommes rencontrés d’ici là
preview-more = { $count ->
    [1] Et une autre personne.
   *[other] Et { $count } autres personnes.
 }
