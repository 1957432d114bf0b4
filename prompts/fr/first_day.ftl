# Configurer une entreprise pas à pas ; et l’état du bot, pour qui l’exploite.
guide-title = { $number } sur { $count } : { $name }
guide-on = Suivant
guide-back = Retour
guide-skip = Passer
guide-undo = Annuler cette étape
guide-keep = Enregistrer
guide-now = Pour l’instant
guide-nothing = rien de réglé
guide-nobody = personne
guide-waited = { $email } (pas encore ici, je l’attends)
guide-is-skipped = Étape passée. Vous pouvez y revenir à tout moment.
guide-tried = fait
guide-not-tried = pas encore
guide-by-setup = Pas à pas

guide-sponsor = Votre sponsor
guide-sponsor-what = Comment s’appelle votre entreprise, quel sponsor représente les clients au plus haut niveau, et qui m’exploite ?
guide-sponsor-why = Il y a exactement un sponsor : les seconds regards que personne ne tranche lui reviennent. Les admins changent les réglages et ne voient aucune réponse.
guide-sponsor-button = Nommer le sponsor
guide-sponsor-title = Entreprise et sponsor
guide-sponsor-fact = Sponsor
guide-admins = Admins
guide-company = Entreprise
guide-form-sponsor = Sponsor
guide-form-sponsor-hint = Exactement une personne de l’entreprise.
guide-form-admins = Admins
guide-form-admins-hint = Qui peut changer cette configuration. Une personne au moins.
guide-domains = Vos domaines e-mail
guide-domains-hint = Un par ligne, comme northwind.example. Le sponsor y a une adresse.
guide-by-mail = { $whom }, par e-mail
guide-by-mail-hint = Si l’on ne peut pas choisir la personne ci-dessus. Je l’attends jusqu’à son arrivée.
guide-by-mails-hint = Une adresse par ligne, pour les personnes que l’on ne peut pas choisir ci-dessus. Je les attends jusqu’à leur arrivée.

guide-leaders = Leaders
guide-leaders-what = Qui dirige, qui peut publier les réussites, et qui veille à l’expérience client ?
guide-leaders-why = Je rappelle une fois par semaine aux leaders de parler des clients, et ce qu’ils font compte. La direction publie les réussites. Les responsables CX reçoivent la semaine en chiffres.
guide-leaders-button = Nommer les leaders
guide-leaders-title = Leaders
guide-executives = Direction
guide-cx-leads = Responsables CX
guide-form-leaders = Leaders
guide-form-leaders-hint = Je leur envoie un rappel le lundi à 08:30, à leur heure locale. Un fichier de configuration peut indiquer d’autres moments.
guide-form-executives = Membres de la direction
guide-form-executives-hint = Le sponsor en fait partie de toute façon.
guide-form-cx-leads = Responsables CX
guide-form-cx-leads-hint = Ils voient les résultats et les thèmes, jamais qui a dit quoi.

guide-team = Une équipe pilote
guide-team-what = Quelle équipe commence ? Je pose la question après ses réunions, et après aucune autre.
guide-team-why = Une équipe pendant deux semaines vous en dit plus que toutes à la fois. L’idéal est de cinq à dix personnes qui décident.
guide-team-button = Choisir l’équipe
guide-team-title = L’équipe pilote
guide-team-fact = Équipe
guide-team-name = Nom de l’équipe
guide-place = Lieu
guide-place-hint = Là où je demande par défaut. Je dois en être membre.
guide-no-place = Aucun lieu : en privé
guide-lead = Responsable
guide-members = Membres
guide-whoever-is-there = les personnes présentes en son lieu
guide-form-lead = Qui en est responsable
guide-form-members = Membres
guide-form-members-hint = Sans aucun nom, tous les collègues présents en son lieu en font partie.

guide-calendars = Agendas
guide-calendars-what = Faites-moi savoir quand les réunions se terminent. Un seul agenda de l’équipe suffit pour commencer.
guide-calendars-why = Je lis quand une réunion se termine, son titre et qui y participait ; aucune description, aucune pièce jointe. Chacun peut aussi connecter le sien sur sa page, et poser la question à la main sans agenda.
guide-calendars-button = Connecter un agenda
guide-calendars-title = Un agenda
guide-form-owner = L’agenda de qui
guide-kind = Type
guide-kind-ics = Une adresse privée (iCalendar)
guide-kind-graph = Microsoft 365, s’il est configuré sur la machine
guide-kind-google = Google, dès que la personne donne son accord sur sa page
guide-url = Adresse privée
guide-url-hint = Pour iCalendar seulement : elle commence par https:// ou webcal://. Je ne la montre plus à personne.

guide-retention = Durées de conservation
guide-retention-what = Qu’est-ce qui disparaît, et quand ? Voici les durées habituelles.
guide-retention-why = Chaque nuit, je supprime ce qui est plus ancien. Un jour au moins, dix ans au plus. Qui a donné une réponse est oublié à la clôture, quel que soit votre choix.
guide-retention-button = Modifier
guide-retention-title = Durées de conservation
guide-usual = En jours (d) ou en années (y), comme 180d ou 3y. Habituellement { $span }.
kept-confidential-text = Mots confidentiels
kept-asked = Qui a été consulté
kept-decisions = Décisions et seconds regards
kept-wins = Réussites
kept-leader-weeks = Semaines des leaders
kept-evidence = Mots des clients
kept-silences = Pourquoi j’ai gardé le silence
kept-audit = Qui a changé quoi
kept-pledges = Engagements
kept-days = { $count ->
    [1] un jour
   *[other] { $count } jours
 }
kept-years = { $count ->
    [1] un an
   *[other] { $count } ans
 }

guide-languages = Langues
guide-languages-what = Entre quelles langues peut-on choisir ? La première est pour qui n’en lit aucune, et pour les lieux.
guide-languages-why = Les cartes privées sont dans la langue de qui les lit. Une langue marquée comme brouillon est complète, mais personne qui la lit ne l’a encore validée.
guide-languages-button = Choisir les langues
guide-languages-title = Langues
guide-languages-spoken = On peut choisir entre
guide-first-language = Première langue

guide-test = Essai sur vous-même
guide-test-what = Je vous pose la question à vous seulement, telle que tout le monde la verra.
guide-test-why = Rien n’en est conservé ni compté, et personne d’autre ne la voit. Cela montre que mes messages arrivent.
guide-test-button = Me poser la question
guide-trial = Ceci est un essai, pour vous seulement. Rien de votre réponse n’est conservé ni compté.
guide-trial-noted = Votre choix : { $answer }. C’était un essai, rien n’en est donc conservé. Pour de bon, vous pourriez changer votre réponse jusqu’à la clôture, et dire pourquoi.

guide-dry-run = Marche à blanc
guide-dry-run-what = Voyez après lesquelles des prochaines réunions je poserais la question, où, et quelle règle me fait garder le silence après les autres.
guide-dry-run-why = Personne n’est consulté et rien n’est noté. Je regarde les agendas connectés.
guide-dry-run-button = Me montrer
dry-run-title = Ce que je ferais ces deux prochaines semaines
dry-run-no-calendar = Aucun agenda n’est connecté, il n’y a donc rien à regarder. On peut poser la question à la main.
dry-run-nothing = { $count ->
    [1] Dans le seul agenda connecté, je ne connais encore aucune réunion pour les deux prochaines semaines. Un nouvel agenda demande quelques minutes.
   *[other] Dans les { $count } agendas connectés, je ne connais encore aucune réunion pour les deux prochaines semaines. Un nouvel agenda demande quelques minutes.
 }
dry-run-found = Je poserais la question après { $asked } sur { $count }, chacune prise à part.
dry-run-asked = { $title } : question posée, { $at }, { $place }.
dry-run-silent = { $title }, { $at } : pas de question, { $rule }.
dry-run-hidden = (une réunion privée)
dry-run-few = en privé, à { $count ->
    [1] une personne
   *[other] { $count } personnes
 }
dry-run-alone = en privé, à l’hôte seulement
dry-run-more = Il y en a plus qu’il n’en tient ici. Sur la machine, app.py simulate les montre toutes.
dry-run-nobody = Personne n’a été consulté, et rien n’a été noté.

guide-live = Mise en service
guide-live-what = Dès lors, je pose la question pour de bon, après les réunions des équipes nommées ici et après aucune autre.
guide-live-why = Vous pouvez me désactiver à tout moment, ici ou avec setup off, et annuler cette étape.
guide-live-button = Mettre en service
guide-live-title = Mise en service
guide-live-teams = Équipes consultées pour de bon : { $teams }.
guide-live-told = Qui apprend quoi : les membres de l’équipe, à leur première question, qui je suis, qui est le sponsor, combien de fois je demande au plus, et comment m’arrêter. Les lieux où je suis reçoivent une ligne à mon sujet. Les deux premières semaines, les résultats d’une équipe n’appartiennent qu’à elle.
guide-live-leaders = Les leaders, la direction, les responsables CX et le sponsor voient ce qui les concerne sur leur page, et je leur écris quand il y a quelque chose à faire.
guide-sure = Vous confirmez ?
guide-sure-tick = Oui, poser la question pour de bon

not-to-set-up = Rien n’est encore configuré, et je ne peux pas l’accepter de vous. Qui m’a installé ou est admin de cet espace de travail le peut, en écrivant setup. Ou demandez un code à qui exploite la machine (app.py setup --code) et écrivez setup suivi du code.
not-the-code = Ce code ne peut pas servir : chacun est valable une fois, pendant une heure. Qui exploite la machine peut en afficher un nouveau avec app.py setup --code.
code-too-late = Je suis déjà configuré. Un admin peut changer la configuration ; le code n’est plus nécessaire.
no-admin-left = Il doit rester au moins un admin qui puisse changer la configuration. Nommez d’abord quelqu’un d’autre.
setup-changed = { $mine ->
    [1] Vous avez
   *[other] { $who } a
 } modifié { $step ->
    [sponsor] l’entreprise et son sponsor
    [leaders] les leaders
    [team] l’équipe pilote
    [calendars] les agendas
    [retention] les durées de conservation
    [languages] les langues
    [live] la mise en service
   *[setup] la configuration
 } depuis que ceci est affiché, rien de votre saisie n’est donc conservé. Écrivez setup pour voir l’état actuel.
not-a-name = Un nom tient en une ligne de 1 à 80 caractères.
not-an-address = « { $value } » devrait être une adresse e-mail comme ana@northwind.example.
not-a-domain = « { $value } » devrait être un domaine comme northwind.example, sans @.
not-a-feed = Ceci devrait être une adresse comme https://calendar.example/ana.ics, sans mot de passe.
not-a-span = « { $value } » devrait être en jours (d) ou en années (y), comme 180d ou 3y, de 1d à 10y.
one-only = Choisissez exactement une personne.
not-one-of-us = { $name } est un invité, un bot ou hors de votre entreprise, ou je ne connais pas encore cette personne. Choisissez parmi vos collègues.
no-address-of-theirs = Votre annuaire ne m’indique pas d’adresse e-mail pour { $name }, et c’est par elle qu’une configuration nomme les gens.
too-many-here = Un formulaire en accepte { $most } au plus, et il y en aurait ici { $count }. Un fichier de configuration en accepte autant que vous voulez : app.py setup FILE.toml
nobody-in-team = Il faut à une équipe des membres, ou un lieu dont les personnes en font partie.
team-twice = Une autre équipe s’appelle { $name }. Choisissez un autre nom.
no-language = Choisissez au moins une langue, et l’une d’elles comme première.
not-sure = Rien n’a changé. Cochez la case si je dois poser la question pour de bon.
step-before = { $step ->
    [sponsor] D’abord la première étape : nommez l’entreprise et son sponsor.
    [team] Choisissez d’abord une équipe pilote, pour qu’il y ait quelqu’un à consulter.
   *[other] Les questions sont désactivées. Passez d’abord à la mise en service, ou réglez la répétition dans un fichier de configuration.
 }
not-to-skip = Impossible de passer cette étape : sans elle, je ne pourrais consulter personne.
nothing-to-undo = Il n’y a rien à annuler ici : l’étape n’a pas été faite ainsi, ou ce qui précédait n’est plus conservé.
undo-later-first = Des réglages faits plus tard en dépendent. Annulez d’abord ces étapes.
setup-fault = Ainsi, la configuration ne serait pas complète. La règle dit (en anglais) : { $fault }

health-title = Sur quoi je repose, et qui je contacte
health-clock = Horloge
health-database = Base de données
health-file = un fichier ici, { $free } Mo libres
health-server = un serveur à vous
health-key = Clé des réponses ouvertes
health-ledger = Clé du registre
health-set = définie
health-not-set = non définie, il n’y a donc pas de registre
health-key-file = un fichier à côté de la base de données
health-nothing-missing = Rien ne manque.
health-little-space = Il reste peu de place sur le disque.
health-no-calendar = La configuration ne connecte aucun agenda ; chacun peut connecter le sien, ou poser la question à la main.
health-no-address = CHAIR_PUBLIC_URL n’est pas définie, les liens et les agendas Google ne marchent donc pas.
health-waiting = Pas encore ici, je les attends : { $who }.
health-troubles = { $count ->
    [1] Une carte n’a pas pu être affichée.
   *[other] { $count } cartes n’ont pas pu être affichées.
 }
health-hosts = Qui je contacte, et personne d’autre :
health-no-hosts = Personne en dehors de cette machine.
health-scopes = Ce que j’ai le droit de faire dans Slack, et pourquoi :
health-permissions = Ce que j’ai le droit de faire dans Teams, et pourquoi ; rien sur tout le tenant, seulement là où l’on m’a ajouté :
health-optional = facultatif
health-more-button = Mes droits et mes contacts
reaches-slack = Slack lui-même
reaches-teams = Teams : où vont les réponses et les cartes
reaches-teams-login = Microsoft : me donne les jetons pour Teams
reaches-teams-keys = Microsoft : les clés qui prouvent qu’un message vient de Teams
reaches-graph = les agendas Microsoft 365 que la configuration nomme
reaches-google = les agendas Google, avec l’accord de leurs propriétaires
reaches-model = le modèle de langage ; désactivé sauf si la configuration dit autre chose
reaches-database = votre base de données
reaches-feed = un agenda que la configuration nomme
may-app-mentions-read = pour répondre, en privé, à qui me mentionne
may-channels-read = comment s’appelle un canal, et si des personnes extérieures le lisent
may-chat-write = les questions
may-commands = la commande et les raccourcis
may-groups-read = de même pour les canaux privés où l’on m’a invité
may-im-history = ce que l’on m’écrit dans notre propre conversation ; si un message est arrivé
may-im-write = ce qui est pour une seule personne
may-mpim-write = ce qui est pour les quelques personnes d’une réunion
may-users-read = qui est un collègue, sa langue et son fuseau horaire
may-users-read-email = pour trouver les personnes que la configuration nomme
may-channels-history = pour savoir qu’un huddle est terminé, et si un message est arrivé
may-files-write = l’image de l’année pour le CX Day
may-groups-history = de même dans les canaux privés où l’on m’a invité
may-mpim-history = de même là où j’ai écrit à quelques personnes
may-reactions-read = pour compter les réactions aux réussites publiées ; ni lesquelles, ni de qui
may-usergroups-read = qui fait partie d’un groupe que quelqu’un nomme pour une réussite
may-onlinemeeting-readbasic-chat = qu’une réunion de cette conversation commence et se termine
may-onlinemeetingparticipant-read-chat = qui y entre et en sort
may-channelmeeting-readbasic-group = de même pour les réunions dans un canal
