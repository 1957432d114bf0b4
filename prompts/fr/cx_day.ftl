# CX Day : l’année en réussites, une fois par an.
cx-day = CX Day { $year }
cx-day-offered = Un geste, et l’année en réussites sera publiée en votre nom le { $at } : combien il y en a eu, une ligne par équipe, et un merci à toutes les personnes qui y ont contribué.
cx-day-offered-lead = L’année en réussites peut être publiée le { $at } : combien il y en a eu, une ligne par équipe, et un merci à toutes les personnes qui y ont contribué. Le sponsor ou un autre membre de la direction la programme d’un geste ; un mot de votre part aide.
cx-day-usual-over = Son jour habituel était le { $at }. L’année en réussites peut encore être publiée un autre jour ouvré de cette année, si le sponsor ou un autre membre de la direction en choisit un.
cx-day-where = Elle paraît dans { $place }.
cx-day-nowhere = Il n’y a pas de lieu où la publier : aucun n’est configuré pour les annonces où seule l’entreprise peut lire. Vos admins peuvent en définir un.
cx-day-schedule = Programmer
cx-day-move = Un autre jour
cx-day-cancel = Annuler la publication
cx-day-preview = Voir à quoi cela ressemble
cx-day-form = CX Day
cx-day-day = Quel jour ?
cx-day-day-hint = Un jour ouvré de cette année. Publication à 10:00, heure de l’entreprise.
cx-day-scheduled = { $who } fait publier l’année en réussites le { $at }.
cx-day-cancelled = C’est annulé. On peut la programmer de nouveau.
cx-day-posted = L’année en réussites est publiée au nom de { $who }. Les réussites retirées en disparaissent, les noms aussi.
cx-day-taken-down = L’année en réussites a été retirée.
cx-day-missed = Le CX Day { $year } n’a pas été publié
cx-day-no-place = Il n’y avait pas de lieu pour les annonces où seule l’entreprise peut lire.
cx-day-not-live = Rien n’a été publié ce jour-là : je ne fonctionnais pas, ou j’étais en répétition.
cx-day-no-executive = La personne qui l’avait programmé ne fait plus partie de la direction ici.
cx-day-no-wins = Il ne restait aucune réussite de l’année à raconter.
cx-day-late = J’étais absent ce jour-là.
cx-day-again = Un membre de la direction peut choisir un autre jour tant que dure l’année.

cx-day-title = CX Day : l’année en réussites
cx-day-wins = { $count ->
    [1] En un an, quelque chose s’est amélioré pour les clients une fois, à notre connaissance.
   *[other] En un an, quelque chose s’est amélioré pour les clients { $count } fois, à notre connaissance.
}
cx-day-more-teams = { $count ->
    [1] Et une autre équipe. La liste a toutes les réussites.
   *[other] Et { $count } autres équipes. La liste a toutes les réussites.
}
cx-day-changed = { $count } décisions ont été modifiées parce que quelqu’un a parlé pour les clients. Merci.
cx-day-changed-some = Une partie de ce qui avait été décidé a été modifiée parce que quelqu’un a parlé pour les clients. Merci.
cx-day-by-month = Réussites par mois
cx-day-by-department = Réussites par service
cx-day-other-departments = Autres services
cx-day-in-words = { $title } : { $counts }.
help-cx-day = { $name } cx day : l’année en réussites, et quand elle est publiée

not-celebrating = Seuls le sponsor et les autres membres de la direction programment le CX Day et le retirent.
not-a-cx-day = Choisissez un jour ouvré de { $year } encore à venir.
nothing-to-celebrate = Aucune réussite n’a été publiée l’année passée : il n’y a donc encore rien à raconter. Racontez-en une.
cx-day-over = L’année en réussites est déjà publiée.
not-scheduled = Le CX Day n’est pas programmé : il n’y a rien à annuler.
