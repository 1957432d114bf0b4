# Un espace de travail dans Slack et l’entreprise dans Teams ne font plus qu’un.
link-code = Un code pour relier Slack et Teams
link-code-more = { NUMBER($number, useGrouping: 0) } est valable une fois, pendant dix minutes. De l’autre côté, un admin m’écrit « link » suivi de ce code.
help-link = { $name } link : faire de Slack et Teams une seule entreprise
linked = Slack et Teams sont reliés
linked-more = C’est désormais une seule entreprise. Je reconnais chaque personne à son adresse e-mail des deux côtés ; ce que l’espace de travail dans Slack avait configuré pour lui-même est oublié.
not-to-link = Seuls les admins peuvent relier des entreprises. Demandez à l’un des vôtres.
no-such-code = Ce code est faux, a déjà servi ou date de plus de dix minutes. Demandez-en un nouveau de l’autre côté avec « link ».
own-code = Ce code a été créé de ce côté. Donnez-le-moi de l’autre.
too-many-codes = Cinq codes étaient faux en une heure. Attendez une heure, puis demandez-en un nouveau de l’autre côté.
asked-already = L’espace de travail dans Slack a déjà posé ses propres questions ; il reste donc une entreprise à part. Qui exploite le bot peut l’oublier ; on peut ensuite le réinstaller et le relier.
cannot-link-these = On ne peut relier qu’un espace de travail dans Slack et l’entreprise dans Teams, et ce code n’est ni de l’un ni de l’autre.
