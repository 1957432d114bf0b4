# Lo que prometen los líderes, quién lo paga, si el sueldo depende de los clientes, y en qué quedó todo este trimestre.
make-pledge = Hacer un compromiso
pledges = Lo que se prometió
pledges-all = Todos los compromisos
pledges-none = Ahora mismo no hay nada prometido. Quien dirige aquí puede prometer qué cambiará para los clientes, y para cuándo.
pledges-entry = { $name } · { $who }: { $words } · { $state }
pledge-somebody-gone = alguien que ya no está
pledge-words = ¿Qué cambiará para los clientes?
pledge-words-hint = Una cosa que después pueda comprobar cualquiera. Por ejemplo: cada carta se responde en un día.
pledge-due-day = ¿Para cuándo?
pledge-whom = ¿Quién debe prometerlo?
pledge-whom-hint = Una persona que dirija. Le pregunto, y puede decir que no.
pledge-whom-hint-or-me = Una persona que dirija; le pregunto. Si queda vacío, lo prometes tú.
pledge-public = Lo lee toda la empresa, con el día y en qué queda.
pledge-move-note = Cada aplazamiento se cuenta, y el primer día queda a la vista de todo el mundo.
pledge-move-title = Cambiar el día
pledge-kept-title = Cumplido
pledge-dropped-title = Abandonado
pledge-became-kept = ¿Qué es distinto ahora para los clientes? (opcional)
pledge-became-dropped = ¿Por qué no se hará?
pledge-became-hint = Lo lee todo el mundo.
pledge-keep = Cumplido
pledge-move = Cambiar el día
pledge-drop = Abandonarlo
pledge-accept = Lo prometo
pledge-decline = Yo no

pledge-made = { $name } está prometido
pledge-made-more = Puede leerlo todo el mundo. Te lo recuerdo una semana antes del { $day }, y cuando venza.
pledge-proposed = { $name } está propuesto
pledge-proposed-more = He preguntado. Nadie más lo ve antes de un sí.
pledge-declined = De acuerdo
pledge-declined-more = Solo quien lo propuso se entera de que dijiste que no.
pledge-is-kept = { $name } está cumplido. Gracias
pledge-is-kept-more = Puede leerlo todo el mundo.
pledge-is-dropped = { $name } está abandonado
pledge-is-dropped-more = Puede leerlo todo el mundo, y por qué.
pledge-is-moved = { $name } está aplazado
pledge-is-moved-more = Ahora vence el { $day }. El primer día queda a la vista de todo el mundo.

pledge-offered = ¿Prometes esto?
pledge-offered-by = { $who } lo propone. Es tuyo solo si tú lo dices.
pledge-offered-by-nobody = Lo propuso un responsable de CX. Es tuyo solo si tú lo dices.
pledge-by = para el { $day }
pledge-was-accepted = { $name } se prometió
pledge-was-declined = { $name } se rechazó
pledge-due = { $name } vence el { $day }
pledge-left = { $name }: quien lo prometió ya no está
pledge-left-more = Otra persona puede prometerlo de nuevo. Si no, puedes abandonarlo, con un motivo.
pledge-title-open = { $name } está prometido
pledge-title-late = { $name } va con retraso
pledge-title-kept = { $name } está cumplido
pledge-title-dropped = { $name } está abandonado
pledge-title-proposed = { $name } está propuesto
pledge-title-declined = { $name } se rechazó
pledge-state-open = para el { $day }
pledge-state-late = con retraso: vencía el { $day }
pledge-state-kept = cumplido; vencía el { $day }
pledge-state-dropped = abandonado; vencía el { $day }
pledge-state-proposed = propuesto, para el { $day }
pledge-state-declined = rechazado
pledge-moved = { $count ->
    [one] Aplazado una vez. Al principio vencía el { $first }.
   *[other] Aplazado { $count } veces. Al principio vencía el { $first }.
 }
pledge-became = En qué quedó: { $became }
pledge-passing = Lo prometiste para el { $day }, { $left ->
    [0] que es hoy
    [one] dentro de un día
   *[other] dentro de { $left } días
 }: { $words }
pledge-passing-late = Lo prometiste para el { $day }, que ya pasó: { $words } — Cúmplelo, aplázalo o abandónalo; todo el mundo ve cuál.

say-funded = ¿Con dinero?
funded-asked = ¿Hay dinero para { $name }?
funded-yes = Sí
funded-no = No
money-found = Anotado: hay dinero para ello
money-found-more = Lo que cuenta es que lo haya; los importes no se suman.
no-money = Anotado: no hay dinero para ello
no-money-more = A los sesenta días, el sponsor recibe una línea.
funded-amount = ¿Cuánto? (opcional)
funded-amount-hint = Con una moneda: 40k EUR o 40.000-60.000 EUR. Lo lee todo el mundo junto a un compromiso.
funded-is-yes = Hay dinero para ello.
funded-is-no = No hay dinero para ello.
funded-is-amount = Hay dinero para ello: { $amount }.
unfunded = No hay dinero para { $name }
unfunded-no = Quien se ocupa dice que no lo hay. Se ocupa desde { $since }.
unfunded-unsaid = Quien se ocupa no ha dicho si lo hay. Se ocupa desde { $since }.
unfunded-found = Hay dinero para { $name }
unfunded-over = { $name } ha terminado
unfunded-nothing-to-do = Ya no tienes que hacer nada al respecto.

pay-title = Sueldo y clientes, { $year }
pay-asked = ¿Alguna parte de tu sueldo depende de cómo les va a los clientes, como un bono por una medida de clientes?
pay-kept = Del sueldo mismo no se pregunta ni se guarda nada. Tu respuesta está sellada, y el bot no la muestra a nadie más que a ti; quien lo pone en marcha y tiene su clave podría abrirla.
pay-counted = En marzo se cuenta cuántas personas dijeron que sí de todas las preguntadas, si son { $fewest } o más; si no, no se muestra nada. Prefiero no decirlo y el silencio no son respuesta.
pay-said = Tu respuesta: { $answer }
pay-until = Puedes cambiarla hasta el { $day }.
pay-over = Las respuestas de ese año ya se han contado.
pay-yes = Sí
pay-no = No
pay-rather-not = Prefiero no decirlo
pay-noted = Anotado
pay-noted-more = Solo tú ves lo que dijiste, y puedes cambiarlo hasta finales de febrero.

said-done = Dicho y hecho: trimestre { $number } de { $year }
said-done-none = Aún no hay nada que contar este trimestre: ni se habló, ni cambió una decisión, ni hubo dinero, ni un compromiso cumplido, con retraso o abandonado.
said-done-talked = Los líderes hablaron de clientes
said-done-talks = { $verified } publicadas a través de mí, { $claimed } según dicen, en las semanas terminadas
said-done-few = se cuenta a partir de cinco líderes
said-done-changed = Decisiones cambiadas
said-done-funded = Mejoras que recibieron dinero
said-done-pledges = Compromisos
said-done-pledges-counted = cumplidos { $kept }, con retraso { $late }, abandonados { $dropped }

week-pledges = Compromisos: cumplidos { $kept }, con retraso { $late }, abandonados { $dropped }
week-pay = El sueldo de { $part } de { $whole } personas de la dirección depende de los clientes, según dicen (preguntado en febrero de { $year })

not-to-pledge = Los compromisos los hacen líderes y dirección, y los responsables de CX pueden proponer uno. Para leer lo que se prometió, pide pledges.
cannot-pledge = Nombra a un líder o a alguien de nuestra dirección. A nadie más se le pide que prometa nada.
too-many-pledges = Hay { $most } compromisos abiertos. Cumple, o abandona, antes uno de ellos.
too-few-words-to-pledge = Di en tres palabras o más qué cambiará. Por ejemplo: cada carta se responde en un día.
day-over = Ese día ya pasó. Elige hoy o más tarde.
day-too-far = Elige un día de los próximos dos años: después ya no lo miraría nadie.
same-day = { $name } ya vence ese día.
no-pledge = Este compromiso ya no se guarda, o no puedes verlo.
pledge-settled = { $name } ya está resuelto.
not-your-pledge = { $name } es el compromiso de otra persona.
no-improvement = Solo quien se ha hecho cargo de algo dice si hay dinero para ello, mientras está abierto.
amount-without-money = Dices que no hay dinero, y cuánto hay. ¿Cuál de las dos cosas?
not-asked-about-pay = Por ese año no se te preguntó.
pay-counted-already = Las respuestas de { $year } ya se han contado.
help-pledge = { $name } pledge: prometer qué cambiará para los clientes, y para cuándo
help-pledges = { $name } pledges: lo que se prometió, y en qué quedó
