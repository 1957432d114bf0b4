# La semana de un líder.
week-title = Un minuto para los clientes esta semana
week-morning = Buenos días, { $name }.
week-hello = Hola, { $name }.
week-warning = Desde hace dos semanas no has publicado ni hablado de ello. El { $day }, { $sponsor } recibe una línea al respecto, salvo que lo hagas antes.
week-news = Una buena noticia para contar ({ $name }): { $change }
week-credit = El mérito es de
week-no-news = Esta semana no hay nada que contar. { $count ->
    [0] Ningún equipo tiene una segunda mirada abierta; unas palabras de agradecimiento ayudan igualmente.
    [one] Un equipo tiene segundas miradas abiertas; una línea tuya ayuda.
    [2] Dos equipos tienen segundas miradas abiertas; una línea tuya ayuda.
    [3] Tres equipos tienen segundas miradas abiertas; una línea tuya ayuda.
   *[other] { $count } equipos tienen segundas miradas abiertas; una línea tuya ayuda.
 }
week-say = Dilo con tus palabras. Bastan dos líneas:
week-short = Este trimestre: { $line }
week-long = A largo plazo: { $line }
week-became-posted = Lo publicaste. Gracias.
week-became-talked = Hablaste de ello: { $where }. Gracias.
week-became-linked = Hablaste de ello: { $where }. He visto tu mensaje. Gracias.
week-became-away = Esta semana estás fuera, así que no cuenta.
week-reach = En { $room }, entre { $people }.
week-reach-nameless = Entre { $people }.
reach-people = { $count ->
    [one] { $count } persona de la empresa
   *[other] { $count } personas de la empresa
 }
reach-people-more = { $count } personas de la empresa o más
unseen-elsewhere = Guardado como lo dijiste: no puedo mirar detrás de este enlace.
unseen-teams = Guardado como lo dijiste: Teams no deja que un bot consulte un mensaje. Lo que publicas desde esta tarjeta cuenta como publicado.
unseen-not-there = Guardado como lo dijiste: no veo ningún mensaje ahí. Solo puedo mirar en los canales en los que estoy.
unseen-may-not-look = Guardado como lo dijiste: aquí no tengo permiso para consultar mensajes.
unseen-no-answer = Guardado como lo dijiste: Slack no me habló del mensaje a tiempo. Guárdalo otra vez para que mire de nuevo.
unseen-not-theirs = Guardado como lo dijiste: el mensaje del enlace no lo escribiste tú.
unseen-not-this-week = Guardado como lo dijiste: el mensaje del enlace no es de esta semana.
unseen-not-among-us = Guardado como lo dijiste: el enlace lleva a un lugar donde no lee nadie de la empresa, o donde leen también otros.
week-became-not = Esta semana no. La próxima tarjeta llega la semana que viene.
week-became-snoozed = Aplazada. Vuelve { $when }.
week-came-back = Esta tarjeta ha vuelto más abajo.
week-link = Enlace
week-past = { $count ->
    [one] Tu última semana: { $weeks }.
   *[other] Tus últimas { $count } semanas: { $weeks }.
 }
week-first = Es tu primera semana.
week-seen-by = Solo tú y el sponsor, { $sponsor }, veis esto.
week-seen-by-you = Solo tú ves esto: eres el sponsor.
week-word-posted = publicado
week-word-talked = hablado
week-word-nothing = —
week-word-missed = se me pasó
week-word-away = fuera
week-word-in = { $word } en { $room } ({ $people })
week-word-among = { $word } ({ $people })
week-away-until = Vuelves el { $day }. Antes no llega ninguna tarjeta.
week-away = Anotado: estás fuera
week-away-more = No llega ninguna tarjeta hasta que vuelvas, y ninguna semana de ese tiempo cuenta.
week-back = Nos alegra que hayas vuelto
week-back-more = Tus tarjetas vuelven a llegar cada semana.
week-posted = Está publicado
week-posted-more = Figura con tu nombre. Puedes editarlo y retirarlo desde la tarjeta de esta semana.
week-talked = Anotado: hablaste de ello
week-talked-more = Puedes cambiarlo hasta que termine la semana.
week-not = Anotado: esta semana no
week-not-more = Puedes cambiarlo hasta que termine la semana.
week-snoozed = Aplazada
week-snoozed-more = La tarjeta vuelve el próximo día laborable.
post-edited = Tu publicación está cambiada
post-edited-more = Sigue donde estaba, con tus nuevas palabras.
post-down = Tu publicación está retirada
post-down-more = Ya no figura en ninguna parte.

post-it-now = Publicarlo ahora
talked-about-it = He hablado de ello
not-this-week = Esta semana no
snooze-week = Aplazar al día siguiente
away-until = Estoy fuera
away-day = De vuelta al trabajo el
away-hint = Antes no llega ninguna tarjeta. { $sponsor } ve hasta cuándo estás fuera. Un día que no está por venir lo termina.
away-hint-own = Antes no llega ninguna tarjeta. Un día que no está por venir lo termina.
leader-edit = Editar
leader-take-down = Retirar
post-words = Lo que dices
post-words-hint = Con tus palabras. Se publica en tu nombre; debajo se menciona a quien lo hizo.
post-where = Dónde
post-draft = Una buena noticia para nuestros clientes: { $change }
talked-where = ¿Dónde hablaste de ello?
talked-link = Un enlace
talked-link-hint = Si lo hay. Un enlace a tu propio mensaje de esta semana, donde lee gente de la empresa, cuenta como publicado.
heard-all-hands = Reunión general
heard-team-meeting = Reunión de equipo
heard-one-to-one = Conversación a dos
heard-written = Por escrito

say-short-1 = Quitamos de encima a nuestros clientes algo que nunca deberían haber tenido que hacer.
say-short-2 = Queremos que menos clientes pregunten lo mismo dos veces.
say-short-3 = Quien se entera del problema de un cliente puede arreglarlo, sin preguntar antes.
say-short-4 = Antes de decidir, preguntamos qué pensarían nuestros mejores clientes.
say-long-1 = Queremos ser la empresa donde nadie tiene que repetirse.
say-long-2 = Lo que es bueno para nuestros clientes lo es para nosotros, si le damos el tiempo que necesita.
say-long-3 = Preferimos perder una venta que la confianza de un cliente.
say-long-4 = Se nos conocerá por lo que hicimos por los clientes, no por lo que dijimos.

leader-post-by = { $name }, vía Empty Chair
leader-post-credit = El mérito de { $name } es de

leader-also = y de { $names }
leader-named = El mérito es de { $names }
leader-new = Eres una de las personas que hablan de clientes aquí
leader-new-more = Una vez por semana, a tu hora, recibes una tarjeta: una buena noticia para contar y dos líneas para decir. Un toque basta: publicarlo, decir que hablaste de ello, o esta semana no.
leader-kept = De cada semana guardo en qué quedó: publicado (dónde, y cuántas personas de la empresa hay allí), hablado (dónde, y tu enlace), fuera o nada. A los { $days ->
    [one] { $days } día
   *[other] { $days } días
 } se borra.
leader-link = Si das un enlace a un mensaje tuyo, miro quién lo escribió, dónde y cuándo, y nada más. Lo que no puedo ver queda como lo dijiste.
leader-seen = Solo tú y el sponsor, { $sponsor }, veis tus semanas y hasta cuándo estás fuera. Los responsables de CX ven cuántos líderes hablaron, a partir de cinco, y ningún nombre.
leader-seen-by-you = Solo tú ves tus semanas, porque eres el sponsor. Los responsables de CX ven cuántos líderes hablaron, a partir de cinco, y ningún nombre.
leader-quiet = Tras dos semanas seguidas sin lo uno ni lo otro, { $sponsor } recibe una línea. A ti se te avisa antes, un día laborable antes.

quiet-leader = Dos semanas en silencio
quiet-leader-more = { $who } no ha publicado ni hablado de clientes en dos semanas seguidas, y sabía que te enterarías. Unas palabras tuyas pueden ayudar.
vacant = No hay sponsor
vacant-more = La configuración nombra a { $sponsor }, pero ya no está, o aquí es un invitado o un bot. Es así desde { $since }.
vacant-mend = Una persona tiene que representar a los clientes en lo más alto. Puedes nombrar a alguien, que tiene que aceptar.
vacant-over = Vuelve a haber sponsor
vacant-over-more = No lo había desde { $since }.

leaders-weeks = Semanas de los líderes
leaders-one = { $name }: { $weeks }
leaders-one-away = { $name } (fuera, vuelve el { $day }): { $weeks }
leaders-seen-by-sponsor = Las últimas cuatro semanas de cada uno. Solo tú las ves todas; cada líder ve las suyas.
leaders-counted = Semana del { $day }: { $talked } de { $leaders } líderes hablaron de clientes, { $posted } de ellos en una publicación.
leaders-few = Semana del { $day }: menos de cinco líderes, así que no hay cifras.
section-leaders = Semanas de los líderes

not-your-week = De ti no se guarda esta semana.
week-over = Esa semana ha terminado, así que ya no se puede cambiar.
no-day-left = A esta semana no le quedan días laborables. Llegará la tarjeta de la semana que viene.
snoozed-today = Ya está aplazada, y vuelve el próximo día laborable.
nowhere-to-say = No hay ningún lugar donde lea solo gente de la empresa. Pide a tus admins que configuren los anuncios, o di que hablaste de ello.
posted-this-week = Ya está publicado. Puedes editarlo o retirarlo.
too-long-away = Es demasiado: como mucho { $most } semanas.
post-gone = Aquí no hay nada tuyo publicado.
no-link = Esto no es una dirección web. Empieza por https:// y no tiene espacios.
leader-rehearsal = Aún no se publica nada: estoy en ensayo, o en pausa. Puedes decir que hablaste de ello.
