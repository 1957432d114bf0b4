# Réunions de direction : les clients sont-ils passés en premier ?
first-title = Les clients en premier ?
first-asked = { $title }, { $ended } : a-t-on parlé d’abord de la clientèle, avant tout le reste ?
first-who = Un geste suffit. Le sponsor et les responsables CX voient la part de toutes les réunions de direction, à partir de cinq, et aucune en particulier.
first-yes = Oui
first-no = Non
first-pass = Pas cette fois
first-said = Votre réponse : { $said }.
first-heading = Réunions de direction
first-share = Dans { $part } réunions de direction sur { $whole }, ces 13 dernières semaines, un client est passé en premier ({ $percent } %), selon leurs hôtes.
first-few = Moins de { $least } hôtes de réunions de direction ont dit si un client était passé en premier : aucune part n’est donc affichée.
not-your-meeting = On ne le demande qu’à l’hôte de cette réunion, et seulement tant qu’elle est conservée.
