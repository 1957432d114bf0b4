# Le nom des chiffres, la semaine d’une équipe, les mois et les trimestres.
own-week = { $count ->
    [1] La semaine de { $team }
   *[other] La semaine de vos équipes
 }
own-when = { $from } – { $to }. Vous la trouvez ici dès que la semaine est finie ; les responsables CX et le sponsor la voient quelques heures plus tard, et aucune autre équipe ne voit ce qui n’est qu’à vous.
own-small = Une équipe de moins de { $least } personnes n’est jamais comptée seule, pour qu’aucun chiffre ne mène à quelqu’un.
own-nothing = Rien de votre équipe n’a été compté cette semaine-là.
own-hidden = Une partie est masquée : moins de { $least } personnes ont été consultées, ou cela trahirait une autre équipe.

measured-named = { $name } : { $number }
measured-kind = { $name }, { $kind }
measured-value = { $value } (sur { $n })
measured-point = ,
measured-coverage = Réunions suivies de la question
measured-not-asked = Sans question
measured-response = Réponses
measured-short = { $part } sur { $whole }
measured-participation = Personnes avec une réponse
measured-seconds = Réponses venues vite
measured-load = Questions par personne
measured-concern = Réserves
measured-flagged = Revenues en dossier
measured-silent = Moins de deux réponses
measured-reconsidered = Reconsidérées à temps
measured-changed = Modifiées
measured-hours = Heures ouvrées jusqu’à la décision
measured-overdue = En retard
measured-loop = Informées de la suite
measured-evidence = Avec des mots de clients
measured-across = Entre équipes
measured-repeated = Les clients doivent se répéter
measured-brier = Justesse (0 est exact)
measured-skill = Adresse (1 est exact)
measured-wins = Réussites
measured-wins-a-hundred = Réussites pour 100 personnes
measured-spread = Services avec une réussite
measured-accuracy = Réussites aux noms corrigés
measured-care = Réussites d’une équipe en contact avec la clientèle
measured-worth = Valeur confirmée
measured-unconfirmed = Valeurs non confirmées
measured-talked = Leaders qui ont parlé
measured-streak = Semaines d’affilée avec la moitié d’entre eux
measured-said = Dit
measured-heard = Entendu
measured-calls = Appels aux clients
measured-pledges = Engagements
measured-funded = Améliorations financées
measured-pay = Rémunération liée aux clients
measured-sponsored = Jours avec un sponsor
measured-momentum = Élan
measured-kpi = Votre chiffre
measured-arms = Séries
measured-effect = Effet des questions

edition-month = { $month }
edition-title = { $called } en chiffres
edition-quarter = T{ $quarter } { $year }
edition-made = { $weeks ->
    [1] { $of ->
        [1] Fait de son unique semaine.
       *[other] Fait d’une de ses { $of } semaines ; les autres n’ont jamais été consignées.
     }
   *[other] Fait de { $weeks } de ses { $of } semaines. Ce qu’une semaine masque n’y est pas.
 }
edition-of-weeks = { $number } ({ $weeks } semaines sur { $of })
edition-last-week = { $number }, état à la fin
edition-latest = { $number }, dernier état connu
edition-more = { $count ->
    [1] Un autre chiffre est dans le CSV.
   *[other] { $count } autres chiffres sont dans le CSV.
 }
edition-ended = Avec cette semaine s’achève : { $called }.
edition-ended-both = Avec cette semaine s’achèvent : { $first } et { $second }.
edition-button-month = Le mois
edition-button-quarter = Le trimestre
edition-weeks = Ses semaines
edition-teams = Par équipe
edition-department = Service { $name }
edition-team = { $name }
edition-nobodys = Sans équipe
edition-missing = jamais consignée
edition-nothing = rien n’a été compté
edition-part-numbers = Vos propres chiffres
no-edition = Il n’y a pas de chiffres pour cette période : elle n’est pas finie, ou aucune de ses semaines n’a été consignée.
help-digest-month = { $name } digest month, { $name } digest quarter : le dernier mois ou trimestre en chiffres

kind-weeks = { $number } semaines
kind-seconds = en moins de { $number } secondes
kind-median = médiane
kind-p90 = pour neuf sur dix
kind-mean = en moyenne
kind-most = au plus
kind-verified = publié
kind-claimed = selon leurs dires
kind-none = ni l’un ni l’autre
kind-owner = propriétaire prévenu
kind-team-lead = responsable d’équipe prévenu
kind-sponsor = sponsor prévenu
kind-kept = tenus
kind-late = en retard
kind-dropped = abandonnés
kind-asked = avec question
kind-held-out = laissées de côté exprès
kind-difference = écart
kind-low = borne basse
kind-high = borne haute
measured-tags = Dossiers ouverts avec cette étiquette
measured-themes = Textes par thème
measured-drawn = Si les séries sont telles que tirées (p)
part-answers = Réponses
