# Qui est le sponsor, et qui lui succède.
pass-sponsor = Passer le relais
name-sponsor = Nommer un sponsor
pass-sponsor-title = Le prochain sponsor
pass-sponsor-to = Qui doit être le sponsor ?
pass-sponsor-hint = Une personne de l’entreprise. On lui demande, et on lui dit ce que cela signifie, avant tout changement.
pass-sponsor-note = Le changement a lieu à son accord. D’ici là, tout reste en l’état, et vous pouvez retirer la demande.
pass-sponsor-ask = Lui demander
accept-sponsor = Accepter
decline-sponsor = Pas moi
withdraw-sponsor = Retirer
name-somebody-else = Demander à une autre personne

sponsor-offered = Voulez-vous être le sponsor de nos clients ?
sponsor-offered-by = { $by } est le sponsor chez { $company } et voudrait vous passer le relais. Il y en a exactement un, qui représente les clients au plus haut niveau.
sponsor-offered-for = Il n’y a pas de sponsor chez { $company } en ce moment, et { $by } pense à vous. Il y en a exactement un, qui représente les clients au plus haut niveau.
sponsor-sees = Vous verriez : chaque résultat à partir de six réponses, les thèmes des mots transmis à partir de cinq, chaque second regard, chaque obstacle, les semaines de chaque leader, la semaine en chiffres, et le registre du sponsor s’il y en a un.
sponsor-hears = On vous préviendrait : d’un second regard que personne ne tranche pendant dix jours ouvrés, et que vous pourriez alors trancher ; de deux semaines vides d’affilée d’un leader ; des principaux obstacles, une fois par mois ; d’une règle enfreinte pour un client ; d’une réussite à publier, avant les autres membres de la direction.
sponsor-kept = Ce qui est conservé : qu’on vous a posé la question, qui, quand, et votre réponse, pendant { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 }. Si vous acceptez, votre adresse figure dans la configuration aussi longtemps que vous êtes le sponsor, et tout le monde voit votre nom dans sa première carte.
sponsor-offered-until = Vous pouvez répondre jusqu’à { $until }. Qui vous le demande apprend votre réponse, et aucune raison.
sponsor-offered-accepted = Vous avez accepté. Merci de représenter nos clients.
sponsor-offered-declined = Votre réponse : pas moi. Rien n’a changé.
sponsor-offered-withdrawn = La demande a été retirée. Rien n’a changé, et il n’y a rien à faire.
sponsor-offered-expired = Personne n’a répondu à temps, rien n’a donc changé.
sponsor-offered-left = C’est clos : seul un collègue peut être le sponsor.
sponsor-offered-back = C’est clos : il y a de nouveau un sponsor.

sponsor-noted-open = On demande à { $name } d’être le sponsor
sponsor-noted-open-more = Réponse possible jusqu’à { $until }. Rien ne change avant un oui.
sponsor-noted-accepted = { $name } est maintenant le sponsor
sponsor-noted-accepted-more = Vous avez dit oui tous les deux. Ce que seul un sponsor voit, { $name } le voit désormais. Mettez son adresse dans votre fichier de configuration : un fichier qui nomme encore quelqu’un d’autre est refusé.
sponsor-noted-declined = { $name } préfère ne pas être le sponsor
sponsor-noted-declined-more = Rien n’a changé. Vous pouvez demander à quelqu’un d’autre.
sponsor-noted-withdrawn = On ne demande plus rien à { $name }
sponsor-noted-withdrawn-more = Rien n’a changé.
sponsor-noted-expired = { $name } n’a pas répondu
sponsor-noted-expired-more = Le délai allait jusqu’à { $until }. Rien n’a changé. Vous pouvez lui redemander, ou demander à quelqu’un d’autre.
sponsor-noted-left = { $name } ne peut plus être le sponsor
sponsor-noted-left-more = Cette personne est partie, ou est maintenant un invité. Rien n’a changé. Vous pouvez demander à quelqu’un d’autre.
sponsor-noted-back = Il y a de nouveau un sponsor
sponsor-noted-back-more = On ne demande donc plus rien à { $name }.
sponsor-passed = { $name } est maintenant le sponsor
sponsor-passed-more = { $name } a accepté et succède à { $before }. Un admin devrait mettre la nouvelle adresse dans le fichier de configuration : un fichier qui nomme encore quelqu’un d’autre est refusé.
sponsor-passed-leader = Pour vous, en tant que leader : désormais, { $name } voit vos semaines, aussi celles d’avant, et le sponsor précédent ne les voit plus.
not-for-you = Ceci est pour le sponsor
not-for-you-more = Ce qui figurait ici est pour le sponsor seulement, et c’est maintenant { $name }.

setup-sponsor = Sponsor : { $name }.
setup-no-sponsor = Sponsor : personne que je connaisse.
sponsor-heading = Sponsor
sponsor-is-you = Vous êtes ici le seul sponsor de nos clients. Vous pouvez passer le relais à quelqu’un qui accepte.
sponsor-is-nobody = { $days ->
    [0] Il n’y a pas encore ici de sponsor que je connaisse.
    [1] Il n’y a pas de sponsor, depuis aujourd’hui.
   *[other] Il n’y a pas de sponsor. C’est le jour { $days }.
 } Vous pouvez désigner quelqu’un, qui doit accepter.
sponsor-is-asked = On a demandé à { $name } ; réponse possible jusqu’à { $until }.
sponsor-is-asked-by-another = On a déjà demandé à { $name }, de la part de quelqu’un d’autre.

not-to-pass-sponsor = Seul le sponsor passe le relais ; tant qu’il n’y en a pas, un admin ou un responsable CX en nomme un.
one-person-only = Le sponsor est exactement une personne. Choisissez un collègue.
cannot-be-sponsor = Le sponsor est un collègue que l’annuaire connaît : ni groupe, ni bot, ni invité, ni personne de l’extérieur. Choisissez quelqu’un d’autre.
sponsor-by-address = L’annuaire ne donne pas d’adresse e-mail pour { $name }, et la configuration nomme les gens ainsi. Demandez à vos admins d’en ajouter une, ou choisissez quelqu’un d’autre.
sponsor-already = { $name } est déjà le sponsor. Choisissez quelqu’un d’autre.
not-yourself = Deux personnes doivent dire oui, et vous en êtes une. Demandez à un admin ou à un responsable CX de vous nommer.
sponsor-offered-already = On a déjà demandé à { $name }. Attendez une réponse, ou retirez d’abord la demande.
sponsor-offer-over = C’est clos, ou l’on demande à quelqu’un d’autre. Votre page d’accueil montre ce qui est ouvert.
sponsor-rehearsal = On ne peut encore demander à personne : je suis en répétition, ou à l’arrêt. En répétition, le fichier de configuration peut nommer un autre sponsor.
sponsor-stands = [people] sponsor nomme { $named }, mais { $now } est le sponsor{ $gone ->
    [0] { "" }
   *[other] , même s’il n’est plus ici
 }. Écrivez-y { $now } ; la succession se demande par /chair sponsor, et doit être acceptée.
sponsor-unfit = [people] sponsor nomme { $named }, qui est ici { $kind ->
    [bot] un bot
    [guest] un invité
    [gone] quelqu’un qui est parti
   *[other] quelqu’un de l’extérieur
 }. Désignez un collègue.
