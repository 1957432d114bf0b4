# Qui est derrière une réussite, pour les responsables CX et le sponsor seulement.
ledger = Registre du sponsor
ledger-title = Qui est derrière
ledger-who = Seuls les responsables CX et le sponsor lisent ceci. Cela ne figure dans aucune liste, aucun chiffre, aucun bilan ni aucun export.
ledger-found = L’a trouvée
ledger-recommended = L’a recommandée
ledger-drove = L’a portée
ledger-note = Une note
ledger-write = Écrire { $name }
ledger-nobody = Rien n’est encore écrit.
ledger-shut = Ce qui est écrit ici a été scellé avec une autre clé. Rien n’est perdu : avec cette clé, on peut le relire.
ledger-kept = Le registre de { $name } est conservé
ledger-kept-more = Il est scellé. Seuls les responsables CX et le sponsor peuvent le lire.
help-ledger = { $name } ledger : qui a trouvé, recommandé et porté chaque réussite, pour les responsables CX et le sponsor seulement

not-ledger-reader = Seuls les responsables CX et le sponsor lisent le registre du sponsor et y écrivent.
ledger-off = Il n’y a pas de registre du sponsor ici : il est désactivé. La personne qui me fait fonctionner peut l’activer en lui donnant une clé.
ledger-sealed = Ce que le registre contient sur { $name } a été scellé avec une autre clé ; on ne peut donc ni le lire ni le changer. Rien n’est perdu : avec cette clé, on peut le relire.
