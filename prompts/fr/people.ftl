# Ce que l’on dit au bot et ce que l’on en entend.
too-late = Cette question est close, les réponses ne comptent donc plus. La prochaine viendra.
gone = Cette question n’est plus là.
outsider = Seules les personnes de { $company } sont consultées ici. Merci quand même.
cannot-count = Les réponses à cette question ne peuvent plus être comptées : elles ont été perdues quand les données ont été restaurées depuis une copie. La prochaine viendra.
answer-first = Donnez d’abord votre réponse ; dites ensuite pourquoi.
too-long = Cela fait { $length } caractères. Il en tient { $most } au plus.
empty = Écrivez quelques mots.
not-understood = « { $value } » ne convient pas ici. Choisissez parmi ce qui est proposé.
not-host = Seul l’hôte de cette réunion peut faire cela.
redecided = La décision a déjà été changée une fois. Posez de nouveau la question à la main si elle a encore changé.
not-owner = { $name } appartient à quelqu’un d’autre, vous ne pouvez donc pas décider.
settled = { $how ->
    [changed] { $name } est déjà tranchée. Elle a été modifiée : { $outcome }
   *[kept] { $name } est déjà tranchée. Elle a été maintenue : { $outcome }
 }
nobody-chosen = Choisissez une personne.
not-to-them = Seule une personne de l’entreprise peut reprendre, et l’annuaire ne connaît pas celle-ci comme l’une des nôtres.
theirs-already = Choisissez quelqu’un d’autre : ni vous, ni la personne qui a { $name } maintenant.
offered-already = { $name } est déjà proposée à cette personne, qui n’a pas encore répondu.
offer-over = Ceci ne vous est plus proposé.
no-case = Ce dossier n’est plus là.
not-admin = Seuls les admins peuvent changer les réglages. Demandez à l’un des vôtres.
not-yours = Vous ne pouvez pas voir ceci. Si vous le devriez, demandez à l’un de vos admins.
words-gone = Ces mots ne sont plus là.

stopped = On ne vous sollicitera plus
stopped-more = Ni questions ni rappels. Vous pouvez toujours répondre là où vous voyez une question, et revenir quand vous voulez.
ask-again = Me solliciter à nouveau
snooze = Me laisser tranquille
snooze-title = Me laisser tranquille
snooze-how-long = Pour combien de temps ?
snooze-for-day = Un jour
snooze-for-week = Une semaine
snoozed = On vous laisse tranquille un moment
snoozed-more = Ni questions ni rappels jusqu’à { $until }. Vous pouvez toujours répondre là où vous voyez une question.
home-snoozed = Vous avez demandé la tranquillité jusqu’à { $until }.
started = On peut de nouveau vous solliciter
started-more = Heureux de vous retrouver. La prochaine question vient après une de vos réunions.
switched-off = Les questions sont désactivées
switched-off-more = { $number ->
    [0] Rien n’attendait d’être publié.
    [1] Une carte en attente a été abandonnée.
   *[other] { $number } cartes en attente ont été abandonnées.
 }

help = Ce que vous pouvez me demander
help-meant = Vouliez-vous dire { $word } ?
help-unknown = Je ne connais pas « { $typed } ».
help-ask = { $name } ask, avec la décision si vous le souhaitez : demander ici ce que penseraient nos meilleurs clients
help-decisions = { $name } decisions, avec des mots si vous le souhaitez : vos questions et dossiers, ou ceux qui contiennent ces mots
help-why = { $name } why : pourquoi j’ai demandé ici, ou non
help-home = { $name } home : votre page
help-stop = { $name } stop : ne plus me solliciter
help-snooze = { $name } snooze : me laisser tranquille un jour ou une semaine
help-start = { $name } start : me solliciter à nouveau
help-privacy = { $name } privacy : ce qui est conservé sur vous, et qui le voit
help-sponsor = { $name } sponsor : qui sera le prochain sponsor
help-setup = { $name } setup : comment je suis configuré
help-setup-off = { $name } setup off : tout arrêter d’un coup

privacy = Ce qui est conservé sur vous, et qui le voit
privacy-open = Tant qu’une question est ouverte, votre réponse est conservée sous une clé, pas sous votre nom.
privacy-closed = À la clôture, la clé est détruite. Dès lors, personne ne peut dire qui a dit quoi, pas même nous, sauf si vous avez choisi d’afficher votre nom.
privacy-words = Vos mots ne vont à l’hôte que si vous les transmettez, sans votre nom et dans un ordre aléatoire. Ceux que vous ne transmettez pas sont supprimés à la clôture.
privacy-asked = Qu’on vous a posé une question est conservé jusqu’à la fin de la question et de son dossier, plus { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 }.
privacy-counters = Deux compteurs ne sont qu’à vous : combien de questions d’affilée vous avez laissé passer, et à combien vous avez répondu ce mois-ci.
privacy-counters-now = En ce moment : laissées passer d’affilée { $ignored }, répondues ce mois-ci { $took_part }.
privacy-admins = Les admins ne voient aucune réponse. Vos gestes passent par votre messagerie ; ce qu’elle conserve dépend d’elle.
privacy-no-model = Aucun modèle de langage n’est activé.
privacy-model = Un modèle de langage est activé : { $name } chez { $where }. Il lit ce qui a été raconté d’une réussite, pour en rédiger la publication ; un membre de la direction lit ses mots avant quiconque. Il peut classer en thèmes les mots que vous transmettez, là où le formulaire le dit avant. Il ne lit ni réponses, ni ce que vous ne transmettez pas, ni les noms des personnes créditées.
privacy-stopped = Vous avez demandé qu’on ne vous sollicite pas.

home-title = Empty Chair
home-settings = Vos réglages
home-asked = On peut vous solliciter. Vos limites : { $day } par jour, { $week } en sept jours.
home-support = Des questions sur ce bot ? Demandez à vos admins, ou tapez { $name } help.

setup-shown = Ma configuration
setup-none = Rien n’est encore configuré. Sur la machine : app.py setup FILE.toml
setup-company = Entreprise
setup-live = En service
setup-rehearsal = Répétition : il décide et note, et ne publie rien sauf aux admins
setup-off = Désactivé
setup-mode = Mode
setup-teams = Équipes en service
setup-all-teams = toutes
setup-no-teams = aucune
setup-limits = Limites
setup-limits-value = { $day } par jour, { $week } par semaine, de { $fewest } à { $most } personnes
setup-languages = Langues
language-draft = { $language } (brouillon)
setup-off-button = Désactiver
closed-one = « { $title } »
closed-hidden = Une de vos réunions

asked-less = On vous sollicitera moins
asked-less-more = Vos deux limites sont réduites de moitié. Vous pouvez changer cela sur votre page.
ask-less = Me solliciter moins
useful = Est-ce encore utile ?
useful-more = Vous avez laissé passer les dernières questions, j’ai donc gardé le silence un moment. Comment continuer ?
useful-yes = Oui
useful-less = Moins
useful-stop = Arrêter
help-where = { $name } where : où je demande, et comment le changer
help-pause = { $name } pause : ne consulter personne ici pendant deux semaines ; { $name } pause off y met fin
newer = Plus récent
older = Plus ancien
home-page = { $section }, page { $page }
section-open = Questions ouvertes
section-cases = Vos dossiers
section-closed = Questions closes
section-series = Séries où je ne demande jamais
section-reported = Mots signalés
home-welcome = Un siège pour le client
home-welcome-more = Quand une réunion se termine chez { $company }, je pose une question à ses participants : qu’en penseraient nos meilleurs clients ? Un geste suffit pour répondre, en toute confidentialité. Ce qui déplairait aux clients revient à qui l’a décidé.
home-welcome-try = On ne vous a encore rien demandé. Pour essayer, tapez { $name } ask dans un canal où je suis, suivi d’une de vos décisions.
home-help = Ce que je sais faire
home-guest = Seules les personnes de { $company } sont consultées ici, vous n’avez donc rien à faire. Merci de votre visite.
home-asked-less = Vous avez demandé moins de questions. Vos limites : { $day } en deux jours, { $week } en quatorze jours.
home-budget = { $count ->
    [0] On ne vous a rien demandé ces sept derniers jours.
    [1] On vous a posé une question ces sept derniers jours.
   *[other] On vous a posé { $count } questions ces sept derniers jours.
 }
home-kept = De vous, je garde qu’une question vous a été posée, deux compteurs, et ce que vous avez signé de votre nom. Une réponse est conservée sous une clé et, une fois sa question close, sous rien.
home-privacy = Ce qui est conservé sur moi
health = Comment je vais
health-waited = Encore attendus
health-more = { $count ->
    [1] et un de plus
   *[other] et { $count } de plus
 }
health-troubled = N’ont pas pu être affichées
health-try = { $name } setup off arrête tout. Sur la machine, app.py doctor examine tout ce dont j’ai besoin.

place-gone = On ne voit plus ma question
place-gone-more = J’ai posé une question sur « { $title } » en un lieu où je ne peux plus publier : il a été archivé, on m’en a retiré, ou la carte a été supprimée.
place-gone-hidden = J’ai posé une question sur une de vos réunions en un lieu où je ne peux plus publier : il a été archivé, on m’en a retiré, ou la carte a été supprimée.
place-gone-invited = Les personnes consultées la trouvent sur leur page d’accueil et peuvent répondre jusqu’à { $until }.
place-gone-nobody = Personne n’a été consulté nommément, personne ne peut donc répondre maintenant. Si cela compte encore, posez la question dans un autre lieu.
place-gone-closed = Elle est close. Ce qu’il en est advenu est sur votre page d’accueil.

intro = Empty Chair a un siège ici
intro-by = { $who } m’a invité.
intro-by-somebody = Un collègue m’a invité.
intro-more = Quand une réunion se termine ici, je peux poser une question aux personnes présentes : que penseraient nos meilleurs clients de la décision ? Un geste suffit pour répondre, en toute confidentialité. Je ne lis aucune conversation et n’enregistre rien.
intro-budget = Personne n’est sollicité plus de { $day } fois par jour et { $week } fois en sept jours.
intro-mute = Pour me faire taire : { $name } pause pour ce lieu, « Ne plus me solliciter » sous Plus pour vous-même, ou retirez-moi.

warms-up = { $team } est en rodage jusqu’à { $day }.
warms-up-means = D’ici là, les seconds regards sur ses décisions ne vont qu’à l’hôte.
