receipts = Lo que se borró anoche
receipts-went = Se borró porque ya había pasado su plazo: { $what }.
receipts-more = { $count ->
    [one] otro tipo de datos
   *[other] otros { $count } tipos de datos
 }
receipts-nothing = Anoche miré, y nada había pasado su plazo.
receipts-all = Todos los recibos: app.py receipts, en la máquina.
gone-words = { $count ->
    [one] 1 texto compartido
   *[other] { $count } textos compartidos
 }
gone-asked = { $count ->
    [one] 1 nota de a quién se preguntó
   *[other] { $count } notas de a quién se preguntó
 }
gone-decisions = { $count ->
    [one] 1 pregunta con sus respuestas
   *[other] { $count } preguntas con sus respuestas
 }
gone-cases = { $count ->
    [one] 1 caso
   *[other] { $count } casos
 }
gone-wins = { $count ->
    [one] 1 logro
   *[other] { $count } logros
 }
gone-ledger = { $count ->
    [one] 1 entrada del libro del sponsor
   *[other] { $count } entradas del libro del sponsor
 }
gone-cx-days = { $count ->
    [one] 1 CX Day
   *[other] { $count } CX Days
 }
gone-leader-weeks = { $count ->
    [one] 1 semana de un líder
   *[other] { $count } semanas de líderes
 }
gone-calls = { $count ->
    [one] 1 propuesta de cliente al que llamar
   *[other] { $count } propuestas de clientes a los que llamar
 }
gone-evidence = { $count ->
    [one] 1 cita de un cliente
   *[other] { $count } citas de clientes
 }
gone-beside = { $count ->
    [one] 1 nota de dónde estaba una cita
   *[other] { $count } notas de dónde estaban las citas
 }
gone-blockers = { $count ->
    [one] 1 obstáculo
   *[other] { $count } obstáculos
 }
gone-tellers = { $count ->
    [one] 1 recuento de obstáculos contados
   *[other] { $count } recuentos de obstáculos contados
 }
gone-pledges = { $count ->
    [one] 1 compromiso
   *[other] { $count } compromisos
 }
gone-pay = { $count ->
    [one] 1 respuesta sobre el sueldo
   *[other] { $count } respuestas sobre el sueldo
 }
gone-pay-counted = { $count ->
    [one] 1 recuento anual sobre el sueldo
   *[other] { $count } recuentos anuales sobre el sueldo
 }
gone-sponsor-offers = { $count ->
    [one] 1 propuesta de ser el sponsor
   *[other] { $count } propuestas de ser el sponsor
 }
gone-agendas = { $count ->
    [one] 1 comienzo de una reunión de dirección
   *[other] { $count } comienzos de reuniones de dirección
 }
gone-samples = { $count ->
    [one] 1 recuento mensual de líderes oídos
   *[other] { $count } recuentos mensuales de líderes oídos
 }
gone-slackenings = { $count ->
    [one] 1 nota de una época floja
   *[other] { $count } notas de épocas flojas
 }
gone-digests = { $count ->
    [one] 1 semana en cifras
   *[other] { $count } semanas en cifras
 }
gone-editions = { $count ->
    [one] 1 mes o trimestre en cifras
   *[other] { $count } meses o trimestres en cifras
 }
gone-arms = { $count ->
    [one] 1 serie de control
   *[other] { $count } series de control
 }
gone-numbers = { $count ->
    [one] 1 cifra importada
   *[other] { $count } cifras importadas
 }
gone-readings = { $count ->
    [one] 1 comparación de una cifra importada
   *[other] { $count } comparaciones de cifras importadas
 }
gone-silences = { $count ->
    [one] 1 reunión por la que no se preguntó
   *[other] { $count } reuniones por las que no se preguntó
 }
gone-unearned = { $count ->
    [one] 1 nota de que una serie tuvo que esperar
   *[other] { $count } notas de que hubo series que esperaron
 }
gone-blind = { $count ->
    [one] 1 vez que no se pudo leer un calendario
   *[other] { $count } veces que no se pudo leer un calendario
 }
gone-scheduled = { $count ->
    [one] 1 reunión prevista
   *[other] { $count } reuniones previstas
 }
gone-suggestions = { $count ->
    [one] 1 decisión sugerida
   *[other] { $count } decisiones sugeridas
 }
gone-under-way = { $count ->
    [one] 1 reunión en curso
   *[other] { $count } reuniones en curso
 }
gone-pauses = { $count ->
    [one] 1 pausa
   *[other] { $count } pausas
 }
gone-cards = { $count ->
    [one] 1 nota de dónde está una tarjeta privada
   *[other] { $count } notas de dónde están las tarjetas privadas
 }
gone-deliveries = { $count ->
    [one] 1 huella de un envío
   *[other] { $count } huellas de envíos
 }
gone-spending = { $count ->
    [one] 1 coste de un día del modelo
   *[other] { $count } costes de días del modelo
 }
gone-audit = { $count ->
    [one] 1 entrada del registro de auditoría
   *[other] { $count } entradas del registro de auditoría
 }
gone-receipts = { $count ->
    [one] 1 recibo como este
   *[other] { $count } recibos como este
 }
vacant-nobody = La configuración no nombra a nadie. Es así desde { $since }.
pack = Para tu función: cómo está configurado aquí
pack-kept = Se guarda, en días: palabras compartidas { $words }, a quién se preguntó { $asked }, decisiones y casos { $decisions }, logros { $wins }, el registro de auditoría { $audit }.
pack-hidden = Las cifras hablan solo de grupos de al menos otras { $group } personas. Cada noche se borra lo que ha pasado su plazo, y queda un recibo.
pack-whole = El paquete completo, con el registro de tratamientos y plantillas para una evaluación de impacto y un acuerdo con el comité de empresa: app.py privacy DIR, en la máquina. Nombra funciones y a nadie.
