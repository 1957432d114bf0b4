# Lo que la gente dice al bot y oye de él.
too-late = Esta pregunta se ha cerrado, así que las respuestas ya no cuentan. Ya vendrá la próxima.
gone = Esta pregunta ya no está.
outsider = Aquí solo se pregunta a la gente de { $company }. Gracias igualmente.
cannot-count = Las respuestas a esta pregunta ya no se pueden contar: se perdieron cuando los datos se restauraron desde una copia. Ya vendrá la próxima.
answer-first = Da antes tu respuesta; después di por qué.
too-long = Tiene { $length } caracteres. Caben { $most } como mucho.
empty = Escribe unas palabras, por favor.
not-understood = «{ $value }» no vale aquí. Elige algo de lo que se ofrece.
not-host = Solo puede hacerlo quien dirige esta reunión.
redecided = La decisión ya se ha cambiado una vez. Si cambió de nuevo, pregunta otra vez a mano.
not-owner = { $name } es de otra persona, así que no puedes decidirla.
settled = { $how ->
    [changed] { $name } ya está decidida. Se cambió: { $outcome }
   *[kept] { $name } ya está decidida. Se mantuvo: { $outcome }
 }
nobody-chosen = Elige a una persona, por favor.
not-to-them = Solo puede hacerse cargo alguien de la empresa, y el directorio no conoce a esta persona como de los nuestros.
theirs-already = Elige a otra persona: ni a ti ni a quien tiene { $name } ahora.
offered-already = { $name } ya se ofreció a esta persona, y aún no ha respondido.
offer-over = Esto ya no se te ofrece.
no-case = Este caso ya no está.
not-admin = Solo los admins pueden cambiar los ajustes. Pídeselo a uno de los tuyos.
not-yours = No puedes ver esto. Si deberías, pídeselo a uno de tus admins.
words-gone = Estas palabras ya no están.

stopped = No se te preguntará más
stopped-more = Ni preguntas ni recordatorios. Puedes seguir respondiendo donde veas una pregunta, y volver cuando quieras.
ask-again = Preguntarme otra vez
snooze = Dejarme en paz un tiempo
snooze-title = Dejarme en paz
snooze-how-long = ¿Cuánto tiempo?
snooze-for-day = Un día
snooze-for-week = Una semana
snoozed = Te dejamos en paz un tiempo
snoozed-more = Ni preguntas ni recordatorios hasta { $until }. Puedes seguir respondiendo donde veas una pregunta.
home-snoozed = Pediste que te dejáramos en paz hasta { $until }.
started = Se te puede preguntar otra vez
started-more = Qué bien tenerte de vuelta. La próxima pregunta llega tras una de tus reuniones.
switched-off = Las preguntas están apagadas
switched-off-more = { $number ->
    [0] No había nada pendiente de publicar.
    [one] Se descartó una tarjeta que estaba pendiente.
   *[other] Se descartaron { $number } tarjetas que estaban pendientes.
 }

help = Lo que puedes pedirme
help-meant = ¿Querías decir { $word }?
help-unknown = No conozco «{ $typed }».
help-ask = { $name } ask, con la decisión si quieres: preguntar aquí qué pensarían nuestros mejores clientes
help-decisions = { $name } decisions, con palabras si quieres: tus preguntas y casos, o los que tienen esas palabras
help-why = { $name } why: por qué pregunté aquí, o no
help-home = { $name } home: tu página
help-stop = { $name } stop: no preguntarme más
help-snooze = { $name } snooze: dejarme en paz un día o una semana
help-start = { $name } start: preguntarme otra vez
help-privacy = { $name } privacy: qué se guarda de ti, y quién lo ve
help-sponsor = { $name } sponsor: quién es el próximo sponsor
help-setup = { $name } setup: cómo estoy configurado
help-setup-off = { $name } setup off: pararlo todo de golpe

privacy = Qué se guarda de ti, y quién lo ve
privacy-open = Mientras una pregunta está abierta, tu respuesta se guarda bajo una clave, no bajo tu nombre.
privacy-closed = Al cerrarse, la clave se destruye. Desde entonces nadie puede saber quién dijo qué, ni siquiera nosotros, salvo que hayas querido mostrar tu nombre.
privacy-words = Tus palabras llegan a quien dirige solo si las compartes, sin tu nombre y en orden aleatorio. Las que no compartes se borran al cerrar.
privacy-asked = Que se te preguntó se guarda hasta que terminan la pregunta y su caso, más { $days ->
    [one] { $days } día
   *[other] { $days } días
 }.
privacy-counters = Dos contadores son solo tuyos: cuántas preguntas seguidas dejaste pasar, y cuántas respondiste este mes.
privacy-counters-now = Ahora mismo: dejadas pasar seguidas { $ignored }, respondidas este mes { $took_part }.
privacy-admins = Los admins no ven ninguna respuesta. Tus toques viajan por tu plataforma de chat; lo que guarde depende de ella.
privacy-no-model = No hay ningún modelo de lenguaje activo.
privacy-model = Hay un modelo de lenguaje activo: { $name } en { $where }. Lee lo que se contó de un logro, para redactar su publicación; alguien de la dirección lee sus palabras antes que nadie. Puede ordenar en temas las palabras que compartas, donde el formulario lo diga antes. No lee respuestas, ni lo que no compartes, ni los nombres de quienes reciben el mérito.
privacy-stopped = Pediste que no se te preguntara.

home-title = Empty Chair
home-settings = Tus ajustes
home-asked = Se te puede preguntar. Tus límites: { $day } al día, { $week } en siete días.
home-support = ¿Preguntas sobre este bot? Pregunta a tus admins, o escribe { $name } help.

setup-shown = Cómo estoy configurado
setup-none = Aún no hay nada configurado. En la máquina: app.py setup FILE.toml
setup-company = Empresa
setup-live = En marcha
setup-rehearsal = Ensayo: decide y anota, y no publica nada salvo a admins
setup-off = Apagado
setup-mode = Modo
setup-teams = Equipos en marcha
setup-all-teams = todos
setup-no-teams = ninguno
setup-limits = Límites
setup-limits-value = { $day } al día, { $week } a la semana, de { $fewest } a { $most } personas
setup-languages = Idiomas
language-draft = { $language } (borrador)
setup-off-button = Apagar
closed-one = «{ $title }»
closed-hidden = Una reunión tuya

asked-less = Se te preguntará menos
asked-less-more = Tus dos límites quedan a la mitad. Puedes cambiarlo en tu página.
ask-less = Preguntarme menos
useful = ¿Sigue siendo útil?
useful-more = Dejaste pasar las últimas preguntas, así que no dije nada un tiempo. ¿Cómo seguimos?
useful-yes = Sí
useful-less = Menos
useful-stop = Parar
help-where = { $name } where: dónde pregunto, y cómo cambiarlo
help-pause = { $name } pause: no preguntar a nadie aquí en dos semanas; { $name } pause off lo termina
newer = Más recientes
older = Más antiguos
home-page = { $section }, página { $page }
section-open = Preguntas abiertas
section-cases = Tus casos
section-closed = Preguntas cerradas
section-series = Series por las que nunca pregunto
section-reported = Palabras denunciadas
home-welcome = Una silla para el cliente
home-welcome-more = Cuando termina una reunión en { $company }, hago a su gente una pregunta: ¿qué pensarían nuestros mejores clientes? Se responde con un toque, en confianza. Lo que no gustaría a los clientes vuelve a quien lo decidió.
home-welcome-try = Aún no se te ha preguntado nada. Para probarlo, escribe { $name } ask en un canal donde yo esté, y detrás una decisión tuya.
home-help = Lo que puedo hacer
home-guest = Aquí solo se pregunta a la gente de { $company }, así que no tienes que hacer nada. Gracias por pasarte.
home-asked-less = Pediste que se te preguntara menos. Tus límites: { $day } en dos días, { $week } en catorce días.
home-budget = { $count ->
    [0] En los últimos siete días no se te ha preguntado.
    [one] En los últimos siete días se te ha preguntado una vez.
   *[other] En los últimos siete días se te ha preguntado { $count } veces.
 }
home-kept = De ti guardo que se te preguntó, dos contadores, y aquello en lo que pusiste tu nombre. Una respuesta se guarda bajo una clave y, cerrada su pregunta, bajo nada.
home-privacy = Qué se guarda de mí
health = Cómo me va
health-waited = Aún se espera a
health-more = { $count ->
    [one] y uno más
   *[other] y { $count } más
 }
health-troubled = No se pudo mostrar
health-try = { $name } setup off lo para todo. En la máquina, app.py doctor mira todo lo que necesito.

place-gone = Mi pregunta ya no se ve
place-gone-more = Pregunté por «{ $title }» en un lugar donde ahora no puedo publicar: se archivó, me quitaron, o se borró la tarjeta.
place-gone-hidden = Pregunté por una reunión tuya en un lugar donde ahora no puedo publicar: se archivó, me quitaron, o se borró la tarjeta.
place-gone-invited = Las personas preguntadas la encuentran en su página de inicio y pueden responder hasta { $until }.
place-gone-nobody = No se preguntó a nadie por su nombre, así que ahora nadie puede responderla. Si aún importa, pregunta de nuevo en otro lugar.
place-gone-closed = Se ha cerrado. En qué quedó está en tu página de inicio.

intro = Empty Chair tiene aquí una silla
intro-by = Me ha invitado { $who }.
intro-by-somebody = Me ha invitado alguien de la empresa.
intro-more = Cuando termina aquí una reunión, puedo hacer una pregunta a quienes estuvieron: ¿qué pensarían nuestros mejores clientes de la decisión? Se responde con un toque, en confianza. No leo conversaciones ni grabo nada.
intro-budget = A nadie se le pregunta más de { $day } al día y { $week } en siete días.
intro-mute = Para callarme: { $name } pause para este lugar, «No preguntarme más» en Más para ti, o quítame.

warms-up = { $team } está en rodaje hasta { $day }.
warms-up-means = Hasta entonces, las segundas miradas a sus decisiones llegan solo a quien dirige la reunión.
