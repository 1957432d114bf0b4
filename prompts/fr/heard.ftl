# Si l’on entend les leaders parler des clients, et que ce qui a bien commencé s’éteint.
heard-question = Avez-vous entendu un leader parler des clients ce mois-ci ?
heard-yes = Oui
heard-no = Non
heard-unsure = Je ne sais plus
heard-how = En réunion, par écrit ou en passant ; tout leader compte. Un geste suffit.
heard-drawn = Le sort est tombé sur vous et sur { $others } autres personnes sur { $people }. On ne demande ceci à personne deux fois en six mois.
heard-confidential = Confidentiel : les réponses sont seulement comptées, pour l’entreprise et les services, jamais pour un leader, et les chiffres de moins de { $least } réponses ne sont montrés à personne. Les responsables CX et le sponsor les voient à côté de la fréquence à laquelle les leaders disent avoir parlé.
heard-until = Vous pouvez répondre jusqu’à { $until }, et changer votre réponse d’ici là.
heard-noted = C’est noté. Vous pouvez changer jusqu’à { $until }.
heard-over = C’est clos. Merci si vous avez répondu : les responsables CX et le sponsor voient les chiffres, et personne ne voit qui a dit quoi.
heard-over-lost = C’est clos. Les réponses n’ont pas pu être comptées ; plus personne ne peut les ouvrir.
not-in-sample = Cette fois, le sort est tombé sur d’autres, qui seuls peuvent répondre. Chaque mois, on tire au sort de nouveau.

heard-page = Dit et entendu
heard-line = { $month } : { $heard } · { $said }
heard-of = { $part } réponses sur { $whole } disent avoir entendu un leader parler des clients : { $share }
heard-hidden = moins de { $least } réponses, ou si peu par service qu’un chiffre les trahirait : ce qui a été entendu est donc masqué
heard-none = personne n’a dit s’il avait entendu un leader
said-of = les leaders ont parlé { $part } semaines sur { $whole } : { $share } ; { $verified } fois dans une publication, { $claimed } fois selon leurs dires
said-hidden = moins de { $least } leaders : ce qui a été dit est donc masqué
said-none = aucun leader n’avait de rappel prévu
heard-asked = Sur { $size } personnes tirées au sort, { $asked } ont été consultées, parmi { $people } dans l’entreprise.
heard-department = { $department } : { $heard } · { $said }
heard-others = Tous les autres
heard-of-short = entendu par { $part } sur { $whole }, { $share }
heard-hidden-short = entendu : masqué
heard-none-short = entendu : aucune réponse
said-of-short = dit { $part } semaines sur { $whole }, { $share }
said-hidden-short = dit : masqué
said-none-short = dit : aucun leader
heard-more-departments = { $count ->
    [1] Un autre service est dans le CSV des chiffres de cette semaine.
   *[other] { $count } autres services sont dans le CSV des chiffres de cette semaine.
 }
heard-open = { $month } : le sort est tombé sur { $size } personnes sur { $people }. Elles sont consultées une à une, et comptées { $closes }.
heard-too-few = { $month } : personne n’a eu à dire s’il entendait des leaders. Il faut { $fewest } personnes qu’on puisse consulter, qui le veuillent bien et ne l’aient pas été depuis six mois ; il y en avait moins.
heard-quiet = { $month } : personne n’a eu à dire s’il entendait des leaders, car les questions étaient coupées ou en répétition.
heard-late = { $month } : personne n’a eu à dire s’il entendait des leaders, car je ne fonctionnais pas au moment voulu.
heard-lost = { $month } : ce qui a été entendu n’a pas pu être compté ; plus personne ne peut ouvrir les réponses.

slackened = Cela s’essouffle
slackened-more = Prises de parole des leaders, réponses et seconds regards clos ont baissé sur deux fois quatre semaines : { $before } par semaine en moyenne sur les quatre premières, { $after } sur les dernières. Les semaines avec jours fériés, et celles où j’étais absent, ne comptent pas.
slackened-why = C’est ainsi que finissent ces choses : non par une décision, mais quand la nouveauté s’est usée. Une ligne de vous là où d’autres la lisent, ou demander à une équipe ce qui rendrait cela utile, suffit souvent.
slackened-first = Pour l’instant, personne d’autre ne l’apprend, et on ne vous le dit qu’une fois. Si la baisse continue, les responsables CX l’apprennent aussi, une semaine plus tard au plus tôt.
slackened-passed-on = Le sponsor l’a su avant vous, et la baisse a continué depuis. Personne d’autre ne l’apprend.
