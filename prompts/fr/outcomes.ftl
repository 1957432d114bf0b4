# Ce que les décisions ont donné : demandé une fois, lu dans des chiffres, et à quel point c’était prévu.
outcome-question = Les clients ont-ils aimé ce que cela a donné ?
outcome-liked = Ils ont aimé
outcome-not-noticed = Ils n’ont rien vu
outcome-disliked = Cela leur a déplu
outcome-cannot-tell = Je ne sais pas
outcome-since = On vous avait posé cette question le { $asked }. C’est tranché depuis le { $since }.
outcome-confidential = Confidentiel, comme toute réponse. C’est demandé une fois, et n’ouvre aucun dossier.
outcome-small = Si peu de personnes sont consultées que les chiffres ne seront pas affichés.
outcome-hidden = Trop peu de réponses pour montrer ce qu’elles disent.

link-numbers = Lier des chiffres
link-first = Un de vos chiffres
link-second = Un autre
link-third = Et un autre
link-none = Aucun
link-hint = Après 30, 60 et 90 jours, il est comparé à la semaine d’avant la décision. Ce qui a été lu reste.
numbers-linked = Chiffres liés : { $names }
numbers-after = Après { $later } jours : { $name } { $before } → { $after }
numbers-side = Côte à côte seulement. Pourquoi un chiffre bouge, personne ici ne prétend le savoir.

foreseen = Notre capacité à prévoir nos clients
foreseen-team = { $team } : votre capacité à prévoir vos clients
foreseen-company = Toute l’entreprise
foreseen-brier = { $n } décisions comparées à ce qu’elles ont donné. Score de Brier { $brier } (intervalle à 95 % : { $low } à { $high }) ; 0 a toujours raison, 0,25 est ce qu’obtient toujours moitié-moitié.
foreseen-skill = Adresse { $skill } par rapport à toujours attendre la moyenne, qui était { $base } (1 : tout le monde a aimé). Au-dessus de 0, c’est mieux.
foreseen-no-skill = Tous les résultats étaient semblables ({ $base }) : il n’y a donc pas d’adresse à mesurer.
foreseen-opens = Votre équipe voit ceci d’abord. Les responsables CX et le sponsor le voient à partir du { $opens }.
foreseen-how = Tiré des décisions ayant six réponses ou plus, vingt nouvelles à la fois.

not-your-numbers = Ce dossier appartient à quelqu’un d’autre, à qui il revient d’y lier des chiffres.
unknown-number = Aucun chiffre de ce nom n’a été fourni. Choisissez-en un parmi ceux proposés.
numbers-read = Ces chiffres ont déjà été lus, ils restent donc.
not-asked-then = Seules les personnes consultées alors sur cette décision peuvent dire ce qu’elle a donné.
