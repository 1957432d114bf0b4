# La semana en cifras, para los responsables de CX y el sponsor.
not-reader = Las cifras de la semana son para los responsables de CX y el sponsor, para que lleguen a quien puede hacer algo con ellas. Tus propias preguntas y casos están en tu página de inicio.
no-digest = Las cifras de esa semana no se guardan, o ya no.
nothing-waits = Ya no hay ningún borrador de un logro que espere a la dirección.
nobody-to-nudge = No hay a quién recordárselo: ya no hay nada atrasado, o aún no se le puede decir a nadie.
no-preview = Las cifras de la semana las pueden probar los responsables de CX, el sponsor y los admins.
help-digest = { $name } digest: la última semana en cifras; { $name } digest preview: quién las recibe, cuándo y cómo quedarán

digest = Semana del { $monday }
digest-home = Cifras de la semana
digest-when = { $company }, { $from } – { $to }
digest-quiet = Una semana tranquila: no terminó ninguna reunión, no volvió nada y nadie contó un logro. Si aun así se hizo algo bueno por un cliente, { $name } win es la forma de contarlo.
digest-running = Es la última semana que ha terminado. La que está en curso no se cuenta antes de su fin: dos miradas a ella, restadas una de otra, mostrarían una sola respuesta.
digest-hidden = Los grupos de menos de { $least } están ocultos, igual que todo lo que los delataría al restar.
digest-unsure = { $count ->
    [one] De una tarjeta no se pudo saber si llegó; no se publicó dos veces.
   *[other] De { $count } tarjetas no se pudo saber si llegaron; no se publicaron dos veces.
 }
digest-blind = { $count ->
    [one] { $of ->
        [one] El calendario no se pudo leer de { $since } a { $until }.
       *[other] Uno de { $of } calendarios no se pudo leer de { $since } a { $until }.
     }
   *[other] { $count } de { $of } calendarios no se pudieron leer de { $since } a { $until }.
 } No se preguntó tras las reuniones que eran nuevas allí.
digest-blind-more = { $count ->
    [one] Pasó una vez más; está en el CSV.
   *[other] Pasó { $count } veces más; está en el CSV.
 }
share-of-all = { $percent } % (intervalo del 95 %: de { $low } a { $high } %)

part-wins = Logros
wins-none-posted = No se publicó ningún logro.
win-line = { $name } · { $team }: { $change }
win-line-teamless = { $name }: { $change }
wins-more = { $count ->
    [one] Hay uno más en la lista.
   *[other] Hay { $count } más en la lista.
 }
wins-waiting = { $count ->
    [one] Otro está en camino: aún no se ha publicado.
   *[other] Otros { $count } están en camino: aún no se han publicado.
 }

even-4 = En las últimas cuatro semanas: { $spread }
even-13 = En las últimas trece semanas: { $spread }
even-departments = departamentos con un logro: { $part } de { $whole }
even-frontline = logros de un equipo que trata con clientes: { $part } de { $whole }
even-unheard = Ningún equipo que trata con clientes ha tenido un logro en cuatro semanas. Quien habla con clientes cada día casi siempre tiene alguno que contar; pregúntales.

part-value = Valor
value-sum = { $amount }
value-from = { $count ->
    [one] Confirmado para un logro. Los extremos de los rangos se suman por separado.
   *[other] Confirmado para { $count } logros. Los extremos de los rangos se suman por separado.
 }
value-waits = { $count ->
    [one] El valor de un logro publicado no está confirmado, y no se cuenta.
   *[other] Los valores de { $count } logros publicados no están confirmados, y no se cuentan.
 }

part-coverage = Dónde estuvo ocupada la silla
coverage-share = { $part } de { $whole } reuniones donde se permitía: { $share }
coverage-few = Hubo menos de { $least } reuniones donde se permitía, muy pocas para hablar de una proporción.
coverage-none = No hubo ninguna reunión donde se permitiera.

answers-share = Respondieron { $part } de { $whole } personas preguntadas: { $share }
answers-few = Se preguntó a menos de { $least } personas, o a tan pocas en cada equipo que una cifra las delataría.
answers-none = No se cerró ninguna pregunta hecha a personas por su nombre.
load = { $mean } preguntas por persona de media, { $most } como mucho
answers-silent = { $silent ->
    [one] Una de { $closed } preguntas tuvo menos de dos respuestas. El silencio no es un sí.
   *[other] { $silent } de { $closed } preguntas tuvieron menos de dos respuestas. El silencio no es un sí.
 }

part-thoughts = Segundas miradas
thoughts-none = No volvió ninguna decisión, y ninguna está abierta.
thoughts-opened = nuevas: { $count }
thoughts-changed = cambiadas: { $count }
thoughts-kept = mantenidas con un motivo: { $count }
thoughts-open = abiertas: { $count }
thoughts-overdue = atrasadas: { $count } ({ $names })
part-across = Entre equipos
across-silos = entre equipos: { $count } ({ $names })
across-repeated = clientes que tienen que repetirse: { $count } ({ $names })
thoughts-names-more = { $names } y { $count } más

part-leaders = Líderes
week-leaders-share = Hablaron de clientes { $part } de { $whole }: { $share }
week-leaders-how = Publicándolo: { $verified }; según dicen: { $claimed }.
week-leaders-few = Se recordó a menos de { $least } líderes, muy pocos para contarlos sin nombrarlos.
week-leaders-none = A ningún líder le tocaba un recordatorio.
week-calls-share = Se llamó a { $part } de { $whole } clientes a quienes se puede llamar: { $share }
week-calls-few = Se ofrecieron a líderes menos de { $least } clientes, muy pocos para hablar de una proporción.
week-calls-none = No se ofreció a ningún líder un cliente a quien llamar.
week-calls-counted = Quién llamó a quién queda entre cada líder y el sponsor; tú ves cuántos.
week-leaders-missed = { $count ->
    [one] Se perdió un recordatorio porque yo no funcionaba; no cuenta en contra de nadie.
   *[other] Se perdieron { $count } recordatorios porque yo no funcionaba; no cuentan en contra de nadie.
 }
sponsor-active = Sponsor: { $who }, en activo.
sponsor-waited = Sponsor: figura en la configuración, pero aún no nos conocemos.
sponsor-vacant-days = { $count ->
    [one] En el año anterior no hubo sponsor durante un día.
   *[other] En el año anterior no hubo sponsor durante { $count } días.
 }
sponsor-vacant = No hay sponsor en activo desde { $since }.

part-numbers = Cifras que nos enviasteis
number = { $name }: { $amount }
number-more = { $change } más que la semana anterior
number-less = { $change } menos que la semana anterior
number-same = como la semana anterior
number-first = no hay de la semana anterior
number-from = de { $source }
number-of = de la semana del { $day }
number-gap = { $name }: hace más de cuatro semanas que no se envía nada.
numbers-more = { $count ->
    [one] Hay una más en la lista.
   *[other] Hay { $count } más en la lista.
 }
numbers-beside = Están junto a vuestra semana, y no dicen por qué.

part-to-do = Para ti esta semana
to-do-owner = { $name } afecta a varios equipos, y quien se ocupaba ya no está. Acuerda con el sponsor quién se hace cargo.
to-do-sponsor = Busca un sponsor: si todos son responsables, no lo es nadie. Los responsables de CX y los admins nombran uno con /chair sponsor.
to-do-case = { $name } es la más atrasada. Pregunta a { $who } qué lo impide.
to-do-case-ownerless = { $name } es la más atrasada. Pregunta qué lo impide.
to-do-names = { $name } espera a que se confirmen los nombres. Unas palabras a quien lleva ese equipo ayudan.
to-do-post = { $name } espera a que alguien de la dirección lo publique. Pídeselo.
to-do-team = { $team } tuvo reuniones donde se podía preguntar, y nadie respondió. Pregunta a su responsable qué lo haría útil.
to-do-thank = Da las gracias a { $team } por { $name }, donde otros puedan leerlo.
to-do-thank-teamless = Da las gracias a quienes están detrás de { $name }, donde otros puedan leerlo.
to-do-nothing = Nada corre prisa. Pregunta a un equipo del que no sabes nada qué dijeron sus clientes esta semana.

list-wins = Logros
list-value = Valor
list-meetings = Reuniones
list-answers = Respuestas por equipo
list-thoughts = Segundas miradas
list-across = Entre equipos
list-leaders = Líderes
list-load = Veces que se preguntó
list-overdue = Atrasadas
list-heard = Dicho y oído
list-calls = Llamadas a clientes
list-pledges = Compromisos
list-numbers = Vuestras cifras
list-sheet = CSV
list-open = Abrir la lista
list-which = ¿Qué quieres mirar?
list-of = { $list }: { $week }
list-back = Atrás
list-on = Siguiente
list-page = Página { $page } de { $pages }
list-empty = No hay nada detrás de esta cifra.
win-posted = { $line } Publicado { $day }.
win-waiting = { $line } Aún sin publicar.
value-counted = { $line } Vale { $amount }.
value-unconfirmed = { $line } Su valor no está confirmado.
meetings-asked = { $count ->
    [0] No se preguntó tras ninguna reunión.
    [one] Se preguntó tras una reunión.
   *[other] Se preguntó tras { $count } reuniones.
 }
meetings-quiet = { $count ->
    [one] Tras una reunión no se preguntó a nadie: { $rule }. Es el { $percent } % de las reuniones sin pregunta.
   *[other] Tras { $count } reuniones no se preguntó a nadie: { $rule }. Es el { $percent } % de las reuniones sin pregunta.
 }
meetings-titles = Los títulos de reuniones privadas o delicadas no se guardan en ninguna parte, así que aquí no se muestra ninguno.
answers-all = Todos los equipos
answers-of = { $part } de { $whole }: { $share }
answers-hidden = oculto
teamless = Sin equipo
thought-line = { $name } · «{ $title }» · { $state }
thought-line-hidden = { $name } · { $state }
thought-changed = cambiada: { $outcome }
thought-kept = mantenida: { $outcome }
thought-changed-hidden = cambiada
thought-kept-hidden = mantenida
thought-open = abierta, vence { $due }
thought-overdue = atrasada desde { $due }
load-mean = { $group }: { $amount } preguntas por persona de media ({ $people ->
    [one] { $people } persona
   *[other] { $people } personas
 })
load-p90 = { $group }: { $amount } preguntas o menos para nueve de cada diez
load-most = { $group }: { $amount } preguntas como mucho
load-hidden = { $group }: oculto
pledge-line = { $name } · «{ $words }»
pledge-was-kept = cumplido, prometido para { $due }
pledge-was-dropped = abandonado, prometido para { $due }
pledge-is-late = con retraso, prometido para { $due }
week-leaders-counted = Quién habló queda entre cada líder y el sponsor; tú ves cuántos.
leader-verified = publicado
leader-claimed = dijo que habló
leader-not = esta semana no
leader-nothing = aún nada
leader-missed = sin recordatorio, yo no funcionaba
leader-away = fuera; la semana no cuenta

sheet = Cifras para una hoja de cálculo
sheet-link = { $link } La dirección es tuya y vale hasta { $until }.
sheet-fetch = Descargar el CSV.
sheet-quoted = Aquí nadie puede descargar un archivo de mí, porque no tengo dirección para navegadores. Esto es lo que contendría:
sheet-cut = Es más largo de lo que cabe aquí. Con CHAIR_PUBLIC_URL definido puedes descargarlo todo.

drafts-approve = { $count ->
    [one] Aprobar un borrador
   *[other] Aprobar { $count } borradores
 }
drafts-ask = { $count ->
    [one] Pedir que se publique
   *[other] Pedir { $count } publicaciones
 }
drafts-asked = Se ha pedido que se publique
asked-now = { $count ->
    [one] { $names }: se recuerda el borrador a alguien de la dirección en cuanto esté trabajando.
   *[other] { $names }: se recuerdan los borradores a la dirección en cuanto esté trabajando.
 }
asked-before = { $count ->
    [one] { $names }: la dirección ya lo sabe. Recuerdo cada borrador una vez; unas palabras tuyas quizá hagan más.
   *[other] { $names }: la dirección ya lo sabe. Recuerdo cada borrador una vez; unas palabras tuyas quizá hagan más.
 }
asked-rehearsal = Ahora mismo no se publica nada, así que no se le pide a nadie. Se podrá pedir cuando el bot esté en marcha.
nudge = { $count ->
    [one] Recordárselo a alguien
   *[other] Recordárselo a { $count }
 }
nudged = Recordado
nudged-now = { $count ->
    [one] Se recuerda { $names } a quien se ocupa, en su horario laboral.
   *[other] Se recuerdan { $names } a quienes se ocupan, en su horario laboral.
 }
nudged-before = { $count ->
    [one] A quien se ocupa de { $names } ya se le recordó, desde { $day }.
   *[other] A quienes se ocupan de { $names } ya se les recordó, desde { $day }.
 }
nudged-how = Cada caso una vez por semana, lo pida quien lo pida. A quien quiere que le dejen en paz se le deja en paz.
nudge-title = { $name } te espera
nudge-asks = Venció { $due }, y el equipo de CX pregunta qué lo impide. Decide, o traspásala.
nudge-once = Así se te recuerda una vez por semana como mucho.
nudge-passed = Ahora se ocupa otra persona; no tienes que hacer nada.

preview = Vista previa de las cifras
preview-now = Enviármelas ahora
preview-mark = Una vista previa solo para ti: no se ha enviado nada a nadie. Muestra la última semana terminada, tal como se envía; en su día será la semana que haya terminado entonces.
preview-dry = No se ha enviado nada a nadie. Si se enviara ahora, sería esto: { $week }.
preview-who = Quién recibe las próximas
preview-nobody = Nadie: la configuración no nombra responsables de CX.
preview-line = { $who }, { $at }
preview-quiet = { $who }, { $at }, cuando el bot esté en marcha; hasta entonces no se envía nada
preview-unmet = { $who }, { $at }, si para entonces nos conocemos
preview-more = { $count ->
    [one] Y una persona más.
   *[other] Y { $count } personas más.
 }
