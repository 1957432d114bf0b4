receipts = Ce qui est parti la nuit dernière
receipts-went = Supprimé parce que le délai était passé : { $what }.
receipts-more = { $count ->
    [1] une autre sorte d’éléments
   *[other] { $count } autres sortes d’éléments
 }
receipts-nothing = La nuit dernière, j’ai regardé, et aucun délai n’était passé.
receipts-all = Tous les reçus : app.py receipts, sur la machine.
gone-words = { $count ->
    [one] { $count } texte partagé
   *[other] { $count } textes partagés
 }
gone-asked = { $count ->
    [one] { $count } trace de qui a été consulté
   *[other] { $count } traces de qui a été consulté
 }
gone-decisions = { $count ->
    [one] { $count } question avec ses réponses
   *[other] { $count } questions avec leurs réponses
 }
gone-cases = { $count ->
    [one] { $count } dossier
   *[other] { $count } dossiers
 }
gone-wins = { $count ->
    [one] { $count } réussite
   *[other] { $count } réussites
 }
gone-ledger = { $count ->
    [one] { $count } entrée du registre du sponsor
   *[other] { $count } entrées du registre du sponsor
 }
gone-cx-days = { $count ->
    [one] { $count } CX Day
   *[other] { $count } CX Days
 }
gone-leader-weeks = { $count ->
    [one] { $count } semaine d’un leader
   *[other] { $count } semaines de leaders
 }
gone-calls = { $count ->
    [one] { $count } proposition de client à appeler
   *[other] { $count } propositions de clients à appeler
 }
gone-evidence = { $count ->
    [one] { $count } citation d’un client
   *[other] { $count } citations de clients
 }
gone-beside = { $count ->
    [one] { $count } trace du lieu d’une citation
   *[other] { $count } traces du lieu de citations
 }
gone-blockers = { $count ->
    [one] { $count } obstacle
   *[other] { $count } obstacles
 }
gone-tellers = { $count ->
    [one] { $count } compte d’obstacles racontés
   *[other] { $count } comptes d’obstacles racontés
 }
gone-pledges = { $count ->
    [one] { $count } engagement
   *[other] { $count } engagements
 }
gone-pay = { $count ->
    [one] { $count } réponse sur la rémunération
   *[other] { $count } réponses sur la rémunération
 }
gone-pay-counted = { $count ->
    [one] { $count } compte annuel sur la rémunération
   *[other] { $count } comptes annuels sur la rémunération
 }
gone-sponsor-offers = { $count ->
    [one] { $count } proposition d’être le sponsor
   *[other] { $count } propositions d’être le sponsor
 }
gone-agendas = { $count ->
    [one] { $count } ouverture d’une réunion de direction
   *[other] { $count } ouvertures de réunions de direction
 }
gone-samples = { $count ->
    [one] { $count } compte mensuel de leaders entendus
   *[other] { $count } comptes mensuels de leaders entendus
 }
gone-slackenings = { $count ->
    [one] { $count } trace d’une période calme
   *[other] { $count } traces de périodes calmes
 }
gone-digests = { $count ->
    [one] { $count } semaine en chiffres
   *[other] { $count } semaines en chiffres
 }
gone-editions = { $count ->
    [one] { $count } mois ou trimestre en chiffres
   *[other] { $count } mois ou trimestres en chiffres
 }
gone-arms = { $count ->
    [one] { $count } série témoin
   *[other] { $count } séries témoins
 }
gone-numbers = { $count ->
    [one] { $count } chiffre importé
   *[other] { $count } chiffres importés
 }
gone-readings = { $count ->
    [one] { $count } comparaison d’un chiffre importé
   *[other] { $count } comparaisons de chiffres importés
 }
gone-silences = { $count ->
    [one] { $count } réunion sans question posée
   *[other] { $count } réunions sans question posée
 }
gone-unearned = { $count ->
    [one] { $count } trace d’une série qui a dû attendre
   *[other] { $count } traces de séries qui ont dû attendre
 }
gone-blind = { $count ->
    [one] { $count } échec de lecture d’un agenda
   *[other] { $count } échecs de lecture d’un agenda
 }
gone-scheduled = { $count ->
    [one] { $count } réunion prévue
   *[other] { $count } réunions prévues
 }
gone-suggestions = { $count ->
    [one] { $count } décision suggérée
   *[other] { $count } décisions suggérées
 }
gone-under-way = { $count ->
    [one] { $count } réunion en cours
   *[other] { $count } réunions en cours
 }
gone-pauses = { $count ->
    [one] { $count } pause
   *[other] { $count } pauses
 }
gone-cards = { $count ->
    [one] { $count } trace du lieu d’une carte privée
   *[other] { $count } traces du lieu de cartes privées
 }
gone-deliveries = { $count ->
    [one] { $count } empreinte d’un envoi
   *[other] { $count } empreintes d’envois
 }
gone-spending = { $count ->
    [one] { $count } coût d’une journée du modèle
   *[other] { $count } coûts de journées du modèle
 }
gone-audit = { $count ->
    [one] { $count } entrée du journal d’audit
   *[other] { $count } entrées du journal d’audit
 }
gone-receipts = { $count ->
    [one] { $count } reçu comme celui-ci
   *[other] { $count } reçus comme celui-ci
 }
vacant-nobody = La configuration ne nomme personne. C’est ainsi depuis le { $since }.
pack = Pour votre rôle : comment c’est configuré ici
pack-kept = Conservé, en jours : mots transmis { $words }, qui a été consulté { $asked }, décisions et dossiers { $decisions }, réussites { $wins }, journal d’audit { $audit }.
pack-hidden = Les chiffres ne parlent que de groupes d’au moins { $group } autres personnes. Chaque nuit supprime ce dont le délai est passé, et laisse un reçu.
pack-whole = Tous les documents, avec le registre des traitements et des modèles d’analyse d’impact et d’accord avec les représentants du personnel : app.py privacy DIR, sur la machine. Ils nomment des rôles et personne.
