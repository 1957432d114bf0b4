# De qué trataban las palabras y los casos de una semana.
themes-of-words = Temas de las palabras compartidas (ordenados por un modelo de lenguaje, { $count ->
    [one] un texto
   *[other] { $count } textos
 }): { $themes }
themes-of-cases = Temas de las segundas miradas (etiquetas que eligieron personas; un caso puede llevar varias): { $themes }
themes-one = { $name } ({ $count })
themes-other = otros
themes-more = { $themes } · y { $count } más
share-hint-sorted = Sin tu nombre, salvo que lo muestres abajo. Tras el cierre no se puede deshacer. Las palabras que no compartas se borran entonces sin leerse. Un modelo de lenguaje puede ordenar en temas las palabras compartidas, sin nombre, reunión ni hora; los responsables de CX ven temas de al menos { $least } personas, y ninguna palabra.
