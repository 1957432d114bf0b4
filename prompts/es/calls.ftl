# Un cliente que merece una llamada.
call-title = Un cliente que merece una llamada
call-besides = Un cliente que merece una llamada: quién es figura en una tarjeta aparte, más abajo. Solo tú puedes verla.
call-agreed = El { $day } aceptó que le llamen.
call-yours-alone = Solo se te ofrece a ti. Quién es desaparece de esta tarjeta en cuanto digas en qué quedó, o si retira su consentimiento.
call-called = He llamado
call-could-not-reach = No contesta
call-not-now-button = Ahora no
call-next = Otro cliente más
call-none = No quiero llamadas
call-again = Ofrecerme llamadas otra vez
call-add-note = Añadir una nota
call-change-note = Cambiar la nota
call-became-called = Llamaste a un cliente. Gracias.
call-became-not-reached = No contestó. Se puede ofrecer de nuevo otro mes, dos veces como mucho.
call-not-now = Ahora no. Puede llamar otra persona.
call-lapsed = El plazo de esta llamada ha pasado. Puede llamar otra persona.
call-given-back = Este cliente ya no se te ofrece. Puede llamar otra persona.
call-withdrawn = Este cliente ya no quiere que le llamen. Por favor, no le llames.
call-note = Nota sobre la llamada
call-note-hint = Dos líneas como mucho: lo que te contó, sin su nombre.
call-share = ¿Pueden leerlo los equipos?
call-share-tick = Dejar que los equipos lo lean. El cliente acepta que lo mostremos, sin su nombre.
call-note-yours = Tu nota. Solo tú la ves.
call-note-shared = Tu nota. Los equipos la leen como palabras de un cliente, sin su nombre ni el tuyo.
call-source = Llamada

call-said-called = Anotado: llamaste
call-said-called-more = Si quieres, añade dos líneas. Puedes hacerlo desde la tarjeta.
call-said-not-reached = Anotado: no contestó
call-said-not-reached-more = Se puede ofrecer de nuevo otro mes.
call-said-not-now = Anotado: ahora no
call-said-not-now-more = Ahora mismo no hay nadie más a quien llamar.
call-said-moved-on = Anotado: ahora no, pero sí otro cliente
call-said-moved-on-more = Aquí va otro cliente, en una tarjeta aparte.
call-said-next = Otro cliente más
call-said-next-more = La tarjeta llega en un momento.
call-said-note-kept = Tu nota está guardada
call-said-note-kept-more = Solo tú la ves. Desaparece si el cliente retira su consentimiento.
call-said-note-shared = Los equipos pueden leer tu nota
call-said-note-shared-more = Ahora puede acompañar a una pregunta, como palabras de un cliente. Desaparece si el cliente retira su consentimiento.
call-said-none = No hay llamadas para ti
call-said-none-more = Ya no se te ofrece ningún cliente. Puedes cambiarlo en tu página de inicio.
call-said-again = Se te ofrecen llamadas otra vez
call-said-again-more = La próxima llega con una de tus semanas, una vez al mes.

call-heading = Clientes a quienes llamar
call-own = En tres meses: llamados { $called }, sin contestar { $unreached }, ahora no { $later }, a la espera { $waiting }.
call-own-none = No quieres que se te ofrezcan llamadas.
call-own-seen = Solo tú y el sponsor veis estas cifras. Quiénes eran los clientes no lo ve nadie.
call-of = { $name }: llamados { $called }, sin contestar { $unreached }, ahora no { $later }, a la espera { $waiting }
call-of-others = { $count ->
    [one] Y un líder más.
   *[other] Y { $count } líderes más.
 }
call-of-seen = Los últimos tres meses. Solo tú los ves todos; cada líder ve los suyos.
call-counted = En tres meses se ofrecieron clientes a { $leaders } líderes: llamados { $called }, sin contestar { $unreached }, ahora no { $later }, a la espera { $waiting }.
call-few = En tres meses se ofrecieron clientes a menos de cinco líderes, así que no hay cifras.
call-kept = Una vez al mes puedo ofrecerte llamar a un cliente que lo ha aceptado. Guardo en qué quedó, no quién era; tú y el sponsor veis cuántos. Si no quieres ninguno: Más, No quiero llamadas.

not-your-call = Este cliente no se te ofrece a ti.
call-over = Esta oferta ha terminado, o es tarde para cambiarla.
call-first = Una nota es de una llamada hecha. Pulsa antes He llamado.
nobody-to-call = Ahora mismo no hay nadie más a quien llamar, o este mes ya has tenido tres.
customer-said-no = Este cliente ha retirado su consentimiento, así que no se guarda nada suyo.
two-lines = Son más de dos líneas.
not-a-leader = Solo a los líderes se les ofrecen clientes a quienes llamar.
