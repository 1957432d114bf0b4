# Configurar una empresa paso a paso; y cómo está el bot, para quien lo lleva.
guide-title = { $number } de { $count }: { $name }
guide-on = Siguiente
guide-back = Atrás
guide-skip = Saltar
guide-undo = Deshacer este paso
guide-keep = Guardar
guide-now = Hasta ahora
guide-nothing = nada configurado
guide-nobody = nadie
guide-waited = { $email } (aún no está aquí, se le espera)
guide-is-skipped = Saltado. Puedes hacerlo cuando quieras.
guide-tried = hecho
guide-not-tried = aún no
guide-by-setup = Paso a paso

guide-sponsor = Vuestro sponsor
guide-sponsor-what = ¿Cómo se llama vuestra empresa, quién es el sponsor que representa a los clientes en lo más alto, y quién me lleva?
guide-sponsor-why = Hay exactamente un sponsor: las segundas miradas que nadie decide acaban en sus manos. Los admins cambian ajustes y no ven respuestas.
guide-sponsor-button = Nombrar al sponsor
guide-sponsor-title = Empresa y sponsor
guide-sponsor-fact = Sponsor
guide-admins = Admins
guide-company = Empresa
guide-form-sponsor = Sponsor
guide-form-sponsor-hint = Exactamente una persona de la empresa.
guide-form-admins = Admins
guide-form-admins-hint = Quién puede cambiar esta configuración. Al menos una persona.
guide-domains = Vuestros dominios de correo
guide-domains-hint = Uno por línea, como northwind.example. El sponsor tiene ahí una dirección.
guide-by-mail = { $whom }, por correo electrónico
guide-by-mail-hint = Por si no se puede elegir arriba a esa persona. La espero hasta que esté aquí.
guide-by-mails-hint = Una dirección por línea, para quienes no se pueden elegir arriba. Espero hasta que estén aquí.

guide-leaders = Líderes
guide-leaders-what = ¿Quién lidera, quién puede publicar reconocimientos y quién cuida la experiencia de cliente?
guide-leaders-why = Recuerdo a los líderes una vez a la semana que hablen de los clientes, y lo que hacen cuenta. La dirección publica los logros. Los responsables de CX reciben la semana en cifras.
guide-leaders-button = Nombrar a los líderes
guide-leaders-title = Líderes
guide-executives = Dirección
guide-cx-leads = Responsables de CX
guide-form-leaders = Líderes
guide-form-leaders-hint = Se lo recuerdo los lunes a las 08:30, según su propio reloj. Un archivo de configuración puede indicar otras horas.
guide-form-executives = Dirección
guide-form-executives-hint = El sponsor ya forma parte de ella.
guide-form-cx-leads = Responsables de CX
guide-form-cx-leads-hint = Ven resultados y temas, nunca quién dijo qué.

guide-team = Un equipo piloto
guide-team-what = ¿Qué equipo empieza? Pregunto tras sus reuniones, y tras las de nadie más.
guide-team-why = Un equipo durante dos semanas dice más que todos a la vez. Lo mejor son de cinco a diez personas que deciden cosas.
guide-team-button = Elegir el equipo
guide-team-title = El equipo piloto
guide-team-fact = Equipo
guide-team-name = Nombre del equipo
guide-place = Lugar
guide-place-hint = Donde pregunto por defecto. Tengo que ser miembro.
guide-no-place = Ningún lugar: en privado
guide-lead = Responsable
guide-members = Miembros
guide-whoever-is-there = quienes estén en su lugar
guide-form-lead = Quién es responsable
guide-form-members = Miembros
guide-form-members-hint = Si no hay ninguno, forma parte toda la gente de la empresa que esté en su lugar.

guide-calendars = Calendarios
guide-calendars-what = Hazme saber cuándo terminan las reuniones. Con un calendario del equipo basta para empezar.
guide-calendars-why = Leo cuándo termina una reunión, su título y quién estuvo; ninguna descripción, ningún adjunto. Cada cual puede además conectar el suyo en su página, y preguntar a mano sin ninguno.
guide-calendars-button = Conectar un calendario
guide-calendars-title = Un calendario
guide-form-owner = De quién es el calendario
guide-kind = Tipo
guide-kind-ics = Una dirección privada (iCalendar)
guide-kind-graph = Microsoft 365, si está configurado en la máquina
guide-kind-google = Google, cuando esa persona lo acepte en su página
guide-url = Dirección privada
guide-url-hint = Solo para iCalendar: empieza por https:// o webcal://. No se la vuelvo a mostrar a nadie.

guide-retention = Cuánto tiempo se guardan las cosas
guide-retention-what = ¿Qué se borra y cuándo? Estos son los plazos habituales.
guide-retention-why = Cada noche borro lo que es más antiguo. Un día como mínimo, diez años como máximo. Quién dio una respuesta se olvida al cerrar, elijas lo que elijas.
guide-retention-button = Cambiar
guide-retention-title = Cuánto tiempo guardo
guide-usual = Días (d) o años (y), como 180d o 3y. Lo habitual es { $span }.
kept-confidential-text = Palabras confidenciales
kept-asked = A quién se preguntó
kept-decisions = Decisiones y segundas miradas
kept-wins = Logros
kept-leader-weeks = Semanas de los líderes
kept-evidence = Palabras de clientes
kept-silences = Por qué no dije nada
kept-audit = Quién cambió qué
kept-pledges = Compromisos
kept-days = { $count ->
    [one] un día
   *[other] { $count } días
 }
kept-years = { $count ->
    [one] un año
   *[other] { $count } años
 }

guide-languages = Idiomas
guide-languages-what = ¿Entre qué idiomas se puede elegir? El primero es para quien no lee ninguno de ellos, y para los lugares.
guide-languages-why = Las tarjetas privadas llegan en el idioma de quien las lee. Un idioma marcado como borrador está completo, pero aún no le ha dado el visto bueno nadie que lo lea.
guide-languages-button = Elegir idiomas
guide-languages-title = Idiomas
guide-languages-spoken = Se puede elegir entre
guide-first-language = Primer idioma

guide-test = Pregúntate a ti
guide-test-what = Te hago la pregunta solo a ti, tal como la verá todo el mundo.
guide-test-why = No se guarda ni se cuenta nada, y nadie más lo ve. Muestra que mis mensajes llegan.
guide-test-button = Preguntarme
guide-trial = Esto es una prueba, solo para ti. De tu respuesta no se guarda ni se cuenta nada.
guide-trial-noted = Has elegido: { $answer }. Era una prueba, así que no se guarda nada. De verdad podrías cambiar tu respuesta hasta el cierre, y decir por qué.

guide-dry-run = Simulacro
guide-dry-run-what = Mira por cuáles de las próximas reuniones preguntaría, dónde, y qué regla me hace callar en las demás.
guide-dry-run-why = No se pregunta a nadie ni se anota nada. Miro los calendarios conectados.
guide-dry-run-button = Mostrarme
dry-run-title = Lo que haría en las próximas dos semanas
dry-run-no-calendar = No hay ningún calendario conectado, así que no hay nada que mirar. Se puede preguntar a mano por las reuniones.
dry-run-nothing = { $count ->
    [one] En el único calendario conectado aún no sé de ninguna reunión en las próximas dos semanas. Un calendario nuevo tarda unos minutos.
   *[other] En los { $count } calendarios conectados aún no sé de ninguna reunión en las próximas dos semanas. Un calendario nuevo tarda unos minutos.
 }
dry-run-found = Preguntaría por { $asked } de { $count }, cada una por separado.
dry-run-asked = { $title }: se pregunta, { $at }, { $place }.
dry-run-silent = { $title }, { $at }: no se pregunta, { $rule }.
dry-run-hidden = (una reunión privada)
dry-run-few = en privado, a { $count ->
    [one] una persona
   *[other] { $count } personas
 }
dry-run-alone = en privado, solo a quien dirige
dry-run-more = Hay más de las que caben aquí. En la máquina, app.py simulate las muestra todas.
dry-run-nobody = No se preguntó a nadie ni se anotó nada.

guide-live = Puesta en marcha
guide-live-what = Desde entonces pregunto de verdad, tras las reuniones de los equipos nombrados aquí y tras las de nadie más.
guide-live-why = Puedes apagarme en cualquier momento, aquí o con setup off, y deshacer este paso.
guide-live-button = Poner en marcha
guide-live-title = Puesta en marcha
guide-live-teams = Se pregunta de verdad a: { $teams }.
guide-live-told = Quién se entera de qué: los miembros del equipo, con su primera pregunta, de quién soy, quién es el sponsor, cuántas veces pregunto como mucho y cómo pararme. Los lugares donde estoy reciben una línea sobre mí. Las dos primeras semanas, los resultados de un equipo son solo suyos.
guide-live-leaders = Los líderes, la dirección, los responsables de CX y el sponsor ven lo suyo en su página, y les escribo cuando hay algo que hacer.
guide-sure = ¿Lo confirmas?
guide-sure-tick = Sí, preguntar de verdad

not-to-set-up = Aún no hay nada configurado, y de ti no puedo aceptarlo. Puede hacerlo quien me instaló o un admin de este espacio de trabajo, si escribe setup. O pide un código a quien lleva la máquina (app.py setup --code) y escribe setup y el código.
not-the-code = Este código no sirve: cada uno vale una vez y durante una hora. Quien lleva la máquina puede mostrar uno nuevo con app.py setup --code.
code-too-late = Ya tengo configuración. Un admin puede cambiarla; el código ya no hace falta.
no-admin-left = Tiene que quedar al menos un admin que pueda cambiar la configuración. Nombra antes a otra persona.
setup-changed = { $mine ->
    [1] Has
   *[other] { $who } ha
 } cambiado { $step ->
    [sponsor] la empresa y su sponsor
    [leaders] los líderes
    [team] el equipo piloto
    [calendars] los calendarios
    [retention] cuánto tiempo se guardan las cosas
    [languages] los idiomas
    [live] la puesta en marcha
   *[setup] la configuración
 } desde que se mostró esto, así que no se ha guardado nada tuyo. Escribe setup para ver cómo está ahora.
not-a-name = Un nombre es una línea de 1 a 80 caracteres.
not-an-address = «{ $value }» debería ser una dirección de correo como ana@northwind.example.
not-a-domain = «{ $value }» debería ser un dominio como northwind.example, sin @.
not-a-feed = Esto debería ser una dirección como https://calendar.example/ana.ics, sin contraseña.
not-a-span = «{ $value }» deberían ser días (d) o años (y), como 180d o 3y, de 1d a 10y.
one-only = Elige exactamente a una persona, por favor.
not-one-of-us = { $name } es un invitado, un bot o no es de vuestra empresa, o aún no conozco a esa persona. Elige a gente de la empresa, por favor.
no-address-of-theirs = Vuestro directorio no me da ninguna dirección de correo de { $name }, y una configuración nombra a la gente por ella.
too-many-here = En un formulario caben { $most } como mucho, y aquí serían { $count }. En un archivo de configuración caben cuantos quieras: app.py setup FILE.toml
nobody-in-team = Un equipo necesita miembros, o un lugar cuya gente forme parte de él.
team-twice = Otro equipo se llama { $name }. Elige otro nombre, por favor.
no-language = Elige al menos un idioma, y uno de ellos como primero.
not-sure = No ha cambiado nada. Marca la casilla si he de preguntar de verdad.
step-before = { $step ->
    [sponsor] Antes va el primer paso: nombra la empresa y su sponsor.
    [team] Elige antes un equipo piloto, para que haya a quién preguntar.
   *[other] Las preguntas están apagadas. Haz antes la puesta en marcha, o configura el ensayo en un archivo de configuración.
 }
not-to-skip = Este paso no se puede saltar: sin él no podría preguntar a nadie.
nothing-to-undo = Aquí no hay nada que deshacer: el paso no se dio así, o lo que había antes ya no se guarda.
undo-later-first = De esto depende lo que se configuró después. Deshaz antes esos pasos.
setup-fault = Así la configuración no estaría completa. La regla dice (en inglés): { $fault }

health-title = Sobre qué me apoyo y con quién contacto
health-clock = Reloj
health-database = Base de datos
health-file = un archivo aquí, { $free } MB libres
health-server = un servidor vuestro
health-key = Clave de las respuestas abiertas
health-ledger = Clave del libro
health-set = puesta
health-not-set = no puesta, así que no hay libro
health-key-file = un archivo junto a la base de datos
health-nothing-missing = No falta nada.
health-little-space = Queda poco espacio en el disco.
health-no-calendar = La configuración no conecta ningún calendario; cada cual puede conectar el suyo, o preguntar a mano.
health-no-address = CHAIR_PUBLIC_URL no está puesta, así que los enlaces y los calendarios de Google no funcionan.
health-waiting = Aún no están aquí, se les espera: { $who }.
health-troubles = { $count ->
    [one] Una tarjeta no se pudo mostrar.
   *[other] { $count } tarjetas no se pudieron mostrar.
 }
health-hosts = Con quién contacto, y con nadie más:
health-no-hosts = Con nadie fuera de esta máquina.
health-scopes = Qué se me permite en Slack, y para qué:
health-permissions = Qué se me permite en Teams, y para qué; nada de todo el inquilino, solo donde me añadieron:
health-optional = se puede omitir
health-more-button = Mis permisos y contactos
reaches-slack = el propio Slack
reaches-teams = Teams: adonde van respuestas y tarjetas
reaches-teams-login = Microsoft: me da los tokens para Teams
reaches-teams-keys = Microsoft: las claves que prueban que un mensaje es de Teams
reaches-graph = los calendarios de Microsoft 365 que nombra la configuración
reaches-google = los calendarios de Google, cuando sus dueños lo aceptan
reaches-model = el modelo de lenguaje; apagado salvo que la configuración diga otra cosa
reaches-database = vuestra base de datos
reaches-feed = un calendario que nombra la configuración
may-app-mentions-read = para responder, solo a esa persona, a quien me menciona
may-channels-read = cómo se llama un canal, y si lo lee gente de fuera
may-chat-write = las preguntas
may-commands = el comando y los accesos directos
may-groups-read = lo mismo de los canales privados a los que me invitaron
may-im-history = lo que alguien me escribe en nuestra propia conversación; si un mensaje llegó
may-im-write = lo que es para una sola persona
may-mpim-write = lo que es para las pocas personas de una reunión
may-users-read = quién es de la empresa, su idioma y su zona horaria
may-users-read-email = para encontrar a las personas que nombra la configuración
may-channels-history = para saber que un huddle ha terminado, y si un mensaje llegó
may-files-write = la imagen del año en el CX Day
may-groups-history = lo mismo en los canales privados a los que me invitaron
may-mpim-history = lo mismo donde escribí a unas pocas personas
may-reactions-read = para contar las reacciones a los logros publicados; ni cuáles ni de quién
may-usergroups-read = quién está en un grupo que alguien nombra en un logro
may-onlinemeeting-readbasic-chat = que una reunión de este chat empieza y termina
may-onlinemeetingparticipant-read-chat = quién entra y sale
may-channelmeeting-readbasic-group = lo mismo de las reuniones en un canal
