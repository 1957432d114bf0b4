# De quoi parlaient les mots et les dossiers d’une semaine.
themes-of-words = Thèmes des mots transmis (classés par un modèle de langage, { $count ->
    [1] un texte
   *[other] { $count } textes
 }) : { $themes }
themes-of-cases = Thèmes des seconds regards (étiquettes choisies par des personnes ; un dossier peut en porter plusieurs) : { $themes }
themes-one = { $name } ({ $count })
themes-other = autres
themes-more = { $themes } · et { $count } de plus
share-hint-sorted = Sans votre nom, sauf si vous l’affichez ci-dessous. Impossible à reprendre après la clôture. Les mots que vous ne transmettez pas sont alors supprimés sans être lus. Un modèle de langage peut classer en thèmes les mots transmis, sans nom, réunion ni heure ; les responsables CX voient les thèmes d’au moins { $least } personnes, et aucun mot.
