# Worum es in den Worten und Fällen einer Woche ging.
themes-of-words = Themen der geteilten Worte (von einem Sprachmodell sortiert, { $count ->
    [one] ein Text
   *[other] { $count } Texte
 }): { $themes }
themes-of-cases = Themen der zweiten Blicke (selbst gewählte Schlagworte, auch mehrere je Fall): { $themes }
themes-one = { $name } ({ $count })
themes-other = Sonstiges
themes-more = { $themes } · und { $count } weitere
share-hint-sorted = Ohne deinen Namen, außer du zeigst ihn unten. Nach dem Schließen lässt sich das nicht zurücknehmen. Worte, die du nicht weitergibst, werden dann ungelesen gelöscht. Geteilte Worte kann ein Sprachmodell nach Themen sortieren, ohne Namen, Besprechung und Uhrzeit; die CX-Leitung sieht Themen von mindestens { $least } Menschen und keine Worte.
