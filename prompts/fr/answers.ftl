# Questions et réponses. La question et les quatre réponses sont fixées par docs/words.md.
question = Que penseraient nos meilleurs clients de la décision que nous venons de prendre ?
like = Elle leur plairait
not-notice = Ils ne le verraient pas
dislike = Elle leur déplairait
no-decision = Aucune décision ce jour

after-meeting = Après « { $title } ».
after-hidden = Après la réunion qui vient de se terminer.
asked-by = { $who } pose la question.
decision = Décision : { $decision }
decision-changed = L’hôte a reformulé la décision. Vous pouvez changer votre réponse.
as-them = Répondez pour eux, pas pour vous.
small-group = Dans un groupe aussi petit, l’hôte peut deviner qui a dit quoi.
small-group-perhaps = Si peu de personnes répondent, l’hôte peut deviner qui a dit quoi.
for = Pour :
progress = { $answered ->
    [one] { $answered } personne sur { $invited } a répondu.
   *[other] { $answered } personnes sur { $invited } ont répondu.
 } Ouvert jusqu’à { $until }.
progress-unknown = { $answered ->
    [one] { $answered } réponse.
   *[other] { $answered } réponses.
 } Ouvert jusqu’à { $until }.

result = { $answered ->
    [0] Sur { $invited } personnes, aucune n’a répondu.
    [one] { $answered } personne sur { $invited } a répondu.
   *[other] { $answered } personnes sur { $invited } ont répondu.
 }
result-unknown = { $answered ->
    [0] Personne n’a répondu.
    [1] Une personne a répondu.
   *[other] { $answered } personnes ont répondu.
 }
concern = Il y a des réserves ; l’hôte les connaît.
no-concern = Aucune réserve. Le silence ne vaut pas accord.
uncounted = Les réponses n’ont pas pu être comptées. Elles ont été perdues quand les données ont été restaurées depuis une copie, et plus personne ne peut les lire.
uncounted-line = N’a pas pu être compté.
pooled = Les { $count } dernières fois réunies, { $answered } réponses :

noted = C’est noté. Vous pouvez changer jusqu’à { $until }.
noted-words = C’est noté, avec vos mots. Vous pouvez changer les deux jusqu’à { $until }.
say-why = Dire pourquoi
stop-asking = Ne plus me solliciter
why-did-i = Pourquoi ce message ?
name-decision = Nommer la décision
i-was-there = J’y étais

not-there = Vous n’étiez pas à cette réunion
not-there-more = Seules les personnes présentes sont consultées. En cas d’oubli, dites-le, puis répondez.
joined = Vous y étiez
joined-more = Votre réponse compte désormais. Qu’en penseraient-ils ?

say-why-title = Dire pourquoi
send = Envoyer
cancel = Annuler
reason = Pourquoi le pensez-vous ?
reason-hint = 500 caractères au plus.
heard = Qu’en a dit un client ?
objects = Mon propre avis
objects-tick = Je ne défendrais pas cette décision
share = Vos mots
share-tick = Transmettre mes mots à l’hôte
share-hint = Sans votre nom, sauf si vous l’affichez ci-dessous. Impossible à reprendre après la clôture. Les mots que vous ne transmettez pas sont alors supprimés sans être lus. Aucun modèle de langage ne les lit.
named = Votre nom
named-tick = Afficher mon nom avec ma réponse et mes mots
named-hint = L’hôte et toutes les personnes consultées pourront alors le lire.

decision-title = La décision
decision-field = Qu’a-t-on décidé, en une phrase ?
decision-hint = 200 caractères au plus. Après la première réponse, la phrase peut encore changer une fois.
ask-title = Interroger le groupe
ask-now = Demander

suggested = Qu’a-t-on décidé ?
suggested-more = L’enregistreur de « { $title } » propose cette phrase. Personne d’autre ne la voit ; la question ne l’affiche que si vous le dites.
suggested-hidden = L’enregistreur de votre réunion propose cette phrase. Personne d’autre ne la voit ; la question ne l’affiche que si vous le dites.
suggested-until = Sans action de votre part, elle sera oubliée à la clôture de la question : { $until }.
suggested-taken = La question dit maintenant ceci.
use-it = Reprendre
write-my-own = Formuler moi-même
no-thanks = Non, merci

first-contact = Un mot sur Empty Chair
first-contact-more = { $company } garde une chaise libre pour la clientèle. Après une réunion, une question peut vous être posée, au plus { $day } par jour et { $week } par semaine. Votre réponse est confidentielle : l’hôte apprend s’il y a des réserves, jamais de qui. C’est { $sponsor } qui a lancé cela. Vous pouvez arrêter quand vous voulez.
open-until = Vous pouvez répondre jusqu’à { $until }.
reminder-more = Un dernier mot à ce sujet : vous pouvez répondre jusqu’à { $until }.

summary = Ce qui a été écrit sur « { $title } »
summary-hidden = Ce qui a été écrit
words-without-name = Sans nom
words-more = { $count ->
    [1] Une autre personne a transmis ses mots.
   *[other] { $count } autres personnes ont transmis leurs mots.
 }
words-heard = Un client a dit : { $words }
report = Signaler des mots
report-title = Signaler des mots
report-which = Quels mots la protection des données doit-elle examiner ?
reported = Quelqu’un a signalé ces mots
report-done = Signalé
report-done-more = La protection des données va examiner ces mots. Merci.
remove = Retirer ces mots
removed = Ces mots ont été retirés. Il reste une trace qu’il y en avait.
each-alone = Chaque personne consultée reçoit ceci séparément, et toutes les réponses sont comptées ensemble.
pass-it-on = Personne d’autre ne voit ceci, car il n’y avait pas de lieu commun à toutes les personnes présentes. Si vous le souhaitez, posez la question à la main là où elles sont.
pause-here = Pause de deux semaines ici
