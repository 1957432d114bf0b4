# La semaine d’un leader.
week-title = Une minute client pour la semaine
week-morning = Bonjour, { $name }.
week-hello = Bonjour, { $name }.
week-warning = Depuis deux semaines, vous n’avez ni publié ni parlé à ce sujet. Le { $day }, { $sponsor } en reçoit une ligne, sauf si vous le faites d’ici là.
week-news = De bonnes nouvelles à transmettre ({ $name }) : { $change }
week-credit = Le mérite en revient à
week-no-news = Rien à transmettre cette semaine. { $count ->
    [0] Aucune équipe n’a de second regard ouvert ; un mot de remerciement aide quand même.
    [1] Une équipe a des seconds regards ouverts ; une ligne de vous aide.
    [2] Deux équipes ont des seconds regards ouverts ; une ligne de vous aide.
    [3] Trois équipes ont des seconds regards ouverts ; une ligne de vous aide.
   *[other] { $count } équipes ont des seconds regards ouverts ; une ligne de vous aide.
 }
week-say = Dites-le avec vos mots. Deux lignes suffisent :
week-short = Ce trimestre : { $line }
week-long = À long terme : { $line }
week-became-posted = Vous l’avez publié. Merci.
week-became-talked = Vous en avez parlé : { $where }. Merci.
week-became-linked = Vous en avez parlé : { $where }. J’ai vu votre message. Merci.
week-became-away = Vous êtes en congé cette semaine, elle ne compte donc pas.
week-reach = Dans { $room }, parmi { $people }.
week-reach-nameless = Parmi { $people }.
reach-people = { $count ->
    [one] { $count } collègue
   *[other] { $count } collègues
 }
reach-people-more = { $count } collègues ou plus
unseen-elsewhere = Conservé comme vous l’avez dit : je ne peux pas voir derrière ce lien.
unseen-teams = Conservé comme vous l’avez dit : Teams ne laisse aucun bot consulter un message. Ce que vous publiez depuis cette carte compte comme publié.
unseen-not-there = Conservé comme vous l’avez dit : je n’y vois aucun message. Je ne peux regarder que dans les canaux dont je fais partie.
unseen-may-not-look = Conservé comme vous l’avez dit : je n’ai pas le droit de consulter des messages ici.
unseen-no-answer = Conservé comme vous l’avez dit : Slack ne m’a rien dit du message à temps. Enregistrez de nouveau pour que je regarde encore une fois.
unseen-not-theirs = Conservé comme vous l’avez dit : le message derrière le lien n’est pas de vous.
unseen-not-this-week = Conservé comme vous l’avez dit : le message derrière le lien n’est pas de cette semaine.
unseen-not-among-us = Conservé comme vous l’avez dit : le lien mène à un lieu où aucun de vos collègues ne lit, ou bien où d’autres lisent aussi.
week-became-not = Pas cette semaine. La prochaine carte vient la semaine prochaine.
week-became-snoozed = Reporté. La carte revient { $when }.
week-came-back = Cette carte est revenue plus bas.
week-link = Lien
week-past = { $count ->
    [1] Votre dernière semaine : { $weeks }.
   *[other] Vos { $count } dernières semaines : { $weeks }.
 }
week-first = C’est votre première semaine.
week-seen-by = À part vous, seul le sponsor, { $sponsor }, voit ceci.
week-seen-by-you = Personne d’autre ne voit ceci : vous êtes le sponsor.
week-word-posted = publié
week-word-talked = parlé
week-word-nothing = —
week-word-missed = manquée par moi
week-word-away = en congé
week-word-in = { $word } dans { $room } ({ $people })
week-word-among = { $word } ({ $people })
week-away-until = Vous êtes de retour le { $day }. Aucune carte ne vient avant.
week-away = C’est noté : vous êtes en congé
week-away-more = Aucune carte ne vient avant votre retour, et aucune semaine de cette période ne compte.
week-back = Heureux de vous retrouver
week-back-more = Vos cartes reviennent chaque semaine.
week-posted = C’est publié
week-posted-more = C’est sous votre nom. Vous pouvez le modifier ou le retirer depuis la carte de cette semaine.
week-talked = C’est noté : vous en avez parlé
week-talked-more = Vous pouvez changer cela jusqu’à la fin de la semaine.
week-not = C’est noté : pas cette semaine
week-not-more = Vous pouvez changer cela jusqu’à la fin de la semaine.
week-snoozed = Reporté
week-snoozed-more = La carte revient le prochain jour ouvré.
post-edited = Votre publication est modifiée
post-edited-more = Elle reste à sa place, avec vos nouveaux mots.
post-down = Votre publication est retirée
post-down-more = Elle ne figure plus nulle part.

post-it-now = Publier maintenant
talked-about-it = J’en ai parlé
not-this-week = Pas cette semaine
snooze-week = Reporter au lendemain
away-until = Je suis en congé
away-day = De retour au travail le
away-hint = Aucune carte ne vient avant. { $sponsor } voit jusqu’à quand vous êtes en congé. Un jour qui n’est pas à venir y met fin.
away-hint-own = Aucune carte ne vient avant. Un jour qui n’est pas à venir y met fin.
leader-edit = Modifier
leader-take-down = Retirer
post-words = Ce que vous dites
post-words-hint = Avec vos mots. C’est publié en votre nom ; les personnes qui l’ont fait sont mentionnées dessous.
post-where = Où
post-draft = De bonnes nouvelles pour nos clients : { $change }
talked-where = Où en avez-vous parlé ?
talked-link = Un lien
talked-link-hint = S’il y en a un. Un lien vers votre propre message de cette semaine, là où des collègues lisent, compte comme publié.
heard-all-hands = Réunion plénière
heard-team-meeting = Réunion d’équipe
heard-one-to-one = Tête-à-tête
heard-written = Par écrit

say-short-1 = Nous déchargeons nos clients d’une chose qu’ils n’auraient jamais dû avoir à faire.
say-short-2 = Nous voulons que moins de clients posent deux fois la même question.
say-short-3 = Qui apprend l’ennui d’un client peut y remédier, sans demander d’abord.
say-short-4 = Avant de décider, nous demandons ce que penseraient nos meilleurs clients.
say-long-1 = Nous voulons être l’entreprise où personne n’a à se répéter.
say-long-2 = Ce qui est bon pour nos clients l’est pour nous, si nous y mettons le temps.
say-long-3 = Nous préférons perdre une vente que la confiance d’un client.
say-long-4 = On nous connaîtra pour ce que nous avons fait pour les clients, pas pour ce que nous avons dit.

leader-post-by = { $name }, via Empty Chair
leader-post-credit = Le mérite de { $name } revient à

leader-also = et à { $names }
leader-named = Le mérite en revient à { $names }
leader-new = Vous êtes de ceux qui parlent des clients ici
leader-new-more = Une fois par semaine, à l’heure de votre choix, vous recevez une carte : de bonnes nouvelles à transmettre et deux lignes à dire. Un geste suffit : publier, dire que vous en avez parlé, ou pas cette semaine.
leader-kept = De chaque semaine, je garde ce qu’il en est advenu : publié (où, et combien de collègues s’y trouvent), parlé (où, et votre lien), en congé ou rien. Après { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 }, c’est supprimé.
leader-link = Si vous donnez un lien vers un de vos messages, je regarde qui l’a écrit, où et quand, et rien d’autre. Ce que je ne peux pas voir reste comme vous l’avez dit.
leader-seen = À part vous, seul le sponsor, { $sponsor }, voit vos semaines et jusqu’à quand vous êtes en congé. Les responsables CX voient combien de leaders ont parlé, à partir de cinq, et aucun nom.
leader-seen-by-you = Personne d’autre ne voit vos semaines, puisque vous êtes le sponsor. Les responsables CX voient combien de leaders ont parlé, à partir de cinq, et aucun nom.
leader-quiet = Après deux semaines d’affilée sans l’un ni l’autre, { $sponsor } reçoit une ligne. On vous prévient d’abord, un jour ouvré avant.

quiet-leader = Deux semaines calmes
quiet-leader-more = { $who } n’a ni publié ni parlé des clients deux semaines d’affilée, et sait que vous l’apprendriez. Un mot de vous peut aider.
vacant = Il n’y a pas de sponsor
vacant-more = La configuration nomme { $sponsor }, mais cette personne est partie, ou est ici un invité ou un bot. C’est ainsi depuis le { $since }.
vacant-mend = Une personne doit représenter les clients au plus haut niveau. Vous pouvez désigner quelqu’un, qui doit accepter.
vacant-over = Il y a de nouveau un sponsor
vacant-over-more = Il n’y en avait plus depuis le { $since }.

leaders-weeks = Semaines des leaders
leaders-one = { $name } : { $weeks }
leaders-one-away = { $name } (en congé, de retour le { $day }) : { $weeks }
leaders-seen-by-sponsor = Les quatre dernières semaines de chacun. Personne d’autre que vous ne les voit toutes ; chaque leader voit les siennes.
leaders-counted = Semaine du { $day } : { $talked } leaders sur { $leaders } ont parlé des clients, dont { $posted } dans une publication.
leaders-few = Semaine du { $day } : moins de cinq leaders, donc pas de chiffres.
section-leaders = Semaines des leaders

not-your-week = Cette semaine n’est pas conservée pour vous.
week-over = Cette semaine est finie, on ne peut plus la changer.
no-day-left = Il ne reste aucun jour ouvré cette semaine. La carte de la semaine prochaine viendra.
snoozed-today = C’est déjà reporté, et revient le prochain jour ouvré.
nowhere-to-say = Il n’y a aucun lieu où seuls des collègues lisent. Demandez à vos admins de configurer les annonces, ou dites que vous en avez parlé.
posted-this-week = C’est déjà publié. Vous pouvez le modifier ou le retirer.
too-long-away = C’est trop long : { $most } semaines à venir au plus.
post-gone = Rien de vous n’est publié ici.
no-link = Ce n’est pas une adresse web. Elle commence par https:// et n’a pas d’espaces.
leader-rehearsal = Rien n’est encore publié : je suis en répétition, ou à l’arrêt. Vous pouvez dire que vous en avez parlé.
