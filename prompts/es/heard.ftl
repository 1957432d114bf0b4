# Si la plantilla oye a los líderes hablar de clientes, y que lo que empezó bien se apaga.
heard-question = ¿Has oído este mes a un líder hablar de los clientes?
heard-yes = Sí
heard-no = No
heard-unsure = No lo recuerdo
heard-how = En una reunión, por escrito o de pasada; cuenta cualquier líder. Basta un toque.
heard-drawn = El sorteo os ha tocado a ti y a otras { $others } personas de { $people }. A nadie se le pregunta esto dos veces en seis meses.
heard-confidential = Confidencial: las respuestas solo se cuentan, para la empresa y los departamentos, nunca para un líder, y las cifras de menos de { $least } respuestas no se muestran a nadie. Los responsables de CX y el sponsor las ven junto a cuántas veces dicen los líderes que hablaron.
heard-until = Puedes responder hasta { $until }, y cambiarlo hasta entonces.
heard-noted = Anotado. Puedes cambiarlo hasta { $until }.
heard-over = Está cerrado. Gracias si respondiste: los responsables de CX y el sponsor ven las cifras, y nadie ve quién dijo qué.
heard-over-lost = Está cerrado. Las respuestas no se pudieron contar; ya nadie puede abrirlas.
not-in-sample = Esta vez el sorteo tocó a otras personas, así que solo ellas pueden responder. Cada mes se sortea de nuevo.

heard-page = Dicho y oído
heard-line = { $month }: { $heard } · { $said }
heard-of = { $part } de { $whole } que respondieron oyeron a un líder hablar de los clientes: { $share }
heard-hidden = respondieron menos de { $least }, o tan pocas en cada departamento que una cifra las delataría, así que lo oído está oculto
heard-none = nadie respondió si oyó a un líder
said-of = los líderes hablaron en { $part } de { $whole } semanas: { $share }; { $verified } veces en una publicación, { $claimed } según dicen
said-hidden = menos de { $least } líderes, así que lo dicho está oculto
said-none = a ningún líder le tocaba un recordatorio
heard-asked = De { $size } personas sorteadas se preguntó a { $asked }, entre { $people } de la plantilla.
heard-department = { $department }: { $heard } · { $said }
heard-others = Todos los demás
heard-of-short = oído por { $part } de { $whole }, { $share }
heard-hidden-short = oído: oculto
heard-none-short = oído: nadie respondió
said-of-short = dicho en { $part } de { $whole } semanas, { $share }
said-hidden-short = dicho: oculto
said-none-short = dicho: no hay líderes
heard-more-departments = { $count ->
    [one] Hay un departamento más en el CSV de las cifras de esa semana.
   *[other] Hay { $count } departamentos más en el CSV de las cifras de esa semana.
 }
heard-open = { $month }: el sorteo tocó a { $size } de { $people } personas de la plantilla. Se les pregunta una a una, y se cuenta { $closes }.
heard-too-few = { $month }: no se preguntó a nadie si oye a los líderes. Hacen falta { $fewest } personas a quienes se pueda preguntar, que quieran y a quienes no se haya preguntado en seis meses; había menos.
heard-quiet = { $month }: no se preguntó a nadie si oye a los líderes, porque las preguntas estaban apagadas o en ensayo.
heard-late = { $month }: no se preguntó a nadie si oye a los líderes, porque yo no funcionaba cuando tocaba.
heard-lost = { $month }: lo que oyó la plantilla no se pudo contar; ya nadie puede abrir las respuestas.

slackened = Se está apagando
slackened-more = Lo que hablan los líderes, las respuestas y las segundas miradas cerradas han bajado durante dos veces cuatro semanas: { $before } por semana de media en las primeras cuatro, { $after } en las últimas. No cuentan las semanas con festivos ni aquellas en que yo no estaba.
slackened-why = Así terminan estas cosas: no con una decisión, sino cuando se pasa la novedad. A menudo basta una línea tuya donde otros la lean, o preguntar a un equipo qué lo haría útil.
slackened-first = Solo se te dice a ti, una vez. Si sigue bajando, se les dice también a los responsables de CX, como pronto una semana después.
slackened-passed-on = Al sponsor se le dijo antes que a ti, y desde entonces ha bajado más. No se le dice a nadie más.
