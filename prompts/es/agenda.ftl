# Reuniones de dirección: ¿se habló primero de un cliente?
first-title = ¿Los clientes, primero?
first-asked = { $title }, { $ended }: ¿se habló primero de algo sobre clientes, antes que de todo lo demás?
first-who = Basta un toque. El sponsor y los responsables de CX ven la proporción de todas las reuniones de dirección, a partir de cinco, y ninguna por separado.
first-yes = Sí
first-no = No
first-pass = Esta vez no
first-said = Tu respuesta: { $said }.
first-heading = Reuniones de dirección
first-share = En { $part } de { $whole } reuniones de dirección de las últimas 13 semanas se habló primero de un cliente ({ $percent } %), según quienes las dirigieron.
first-few = Menos de { $least } reuniones de dirección tienen respuesta sobre si se habló primero de un cliente, así que no se muestra ninguna proporción.
not-your-meeting = Solo se pregunta a quien dirigió esa reunión, y solo mientras se guarda.
