# Preguntas y respuestas. La pregunta y las cuatro respuestas están fijadas en docs/words.md.
question = ¿Qué pensarían nuestros mejores clientes de la decisión que acabamos de tomar?
like = Les gustaría
not-notice = No lo notarían
dislike = No les gustaría
no-decision = Hoy no hay decisión

after-meeting = Después de «{ $title }».
after-hidden = Después de la reunión que acaba de terminar.
asked-by = { $who } pregunta.
decision = Decisión: { $decision }
decision-changed = Quien dirige la reunión ha formulado la decisión de otra manera. Puedes cambiar tu respuesta.
as-them = Responde por ellos, no por ti.
small-group = En un grupo tan pequeño, quien dirige puede adivinar quién dijo qué.
small-group-perhaps = Si responden pocas personas, quien dirige puede adivinar quién dijo qué.
for = Para:
progress = { $answered ->
    [one] Ha respondido { $answered } de { $invited }.
   *[other] Han respondido { $answered } de { $invited }.
 } Abierta hasta { $until }.
progress-unknown = { $answered ->
    [one] { $answered } respuesta.
   *[other] { $answered } respuestas.
 } Abierta hasta { $until }.

result = { $answered ->
    [0] De { $invited }, nadie ha respondido.
    [one] Ha respondido { $answered } de { $invited }.
   *[other] Han respondido { $answered } de { $invited }.
 }
result-unknown = { $answered ->
    [0] Nadie ha respondido.
    [one] Ha respondido una persona.
   *[other] Han respondido { $answered } personas.
 }
concern = Hay reparos; los tiene quien dirige la reunión.
no-concern = Ningún reparo. El silencio no es un sí.
uncounted = Las respuestas no se pudieron contar. Se perdieron cuando los datos se restauraron desde una copia, y ya nadie puede leerlas.
uncounted-line = No se pudo contar.
pooled = Las últimas { $count } veces juntas, { $answered } respuestas:

noted = Anotado. Puedes cambiarlo hasta { $until }.
noted-words = Anotado, con tus palabras. Puedes cambiar ambas cosas hasta { $until }.
say-why = Decir por qué
stop-asking = No preguntarme más
why-did-i = ¿Por qué recibo esto?
name-decision = Nombrar la decisión
i-was-there = Yo estuve

not-there = No estuviste en esta reunión
not-there-more = Solo se pregunta a quienes estuvieron. Si se nos pasó, dilo y responde después.
joined = Estuviste allí
joined-more = Ahora tu respuesta cuenta. ¿Qué pensarían?

say-why-title = Decir por qué
send = Enviar
cancel = Cancelar
reason = ¿Por qué lo crees?
reason-hint = Hasta 500 caracteres.
heard = ¿Qué dijo un cliente al respecto?
objects = Mi propia opinión
objects-tick = Yo no respaldaría esta decisión
share = Tus palabras
share-tick = Compartir mis palabras con quien dirige
share-hint = Sin tu nombre, salvo que lo muestres abajo. Tras el cierre no se puede deshacer. Las palabras que no compartas se borran entonces sin leerse. Ningún modelo de lenguaje las lee.
named = Tu nombre
named-tick = Mostrar mi nombre con mi respuesta y mis palabras
named-hint = Quien dirige y todas las personas preguntadas podrán leerlo entonces.

decision-title = La decisión
decision-field = ¿Qué se decidió, en una frase?
decision-hint = Hasta 200 caracteres. Tras la primera respuesta se puede cambiar una vez.
ask-title = Preguntar al grupo
ask-now = Preguntar

suggested = ¿Qué se decidió?
suggested-more = La grabación de «{ $title }» sugiere esta frase. Solo la ves tú; la pregunta la muestra si tú lo dices.
suggested-hidden = La grabación de tu reunión sugiere esta frase. Solo la ves tú; la pregunta la muestra si tú lo dices.
suggested-until = Si no haces nada, se olvida cuando se cierra la pregunta: { $until }.
suggested-taken = Esto es lo que dice ahora la pregunta.
use-it = Usarla
write-my-own = Escribir la mía
no-thanks = No, gracias

first-contact = Unas palabras sobre Empty Chair
first-contact-more = { $company } deja una silla libre para la clientela. Después de una reunión puede llegarte una pregunta, como mucho { $day } al día y { $week } a la semana. Tu respuesta es confidencial: quien dirige se entera de si hay reparos, nunca de quién. Lo puso en marcha { $sponsor }. Puedes pararlo cuando quieras.
open-until = Puedes responder hasta { $until }.
reminder-more = Unas últimas palabras sobre esto: puedes responder hasta { $until }.

summary = Lo que se escribió sobre «{ $title }»
summary-hidden = Lo que se escribió
words-without-name = Sin nombre
words-more = { $count ->
    [one] Otra persona compartió sus palabras.
   *[other] Otras { $count } personas compartieron sus palabras.
 }
words-heard = Un cliente dijo: { $words }
report = Denunciar palabras
report-title = Denunciar palabras
report-which = ¿Qué palabras debe revisar protección de datos?
reported = Alguien denunció estas palabras
report-done = Denunciado
report-done-more = Protección de datos revisará estas palabras. Gracias.
remove = Retirarlas
removed = Estas palabras se retiraron. Queda constancia de que las hubo.
each-alone = Cada persona preguntada recibe esto por separado, y todas las respuestas se cuentan juntas.
pass-it-on = Solo tú ves esto, porque no había un lugar común para todas las personas que estuvieron. Si quieres, pregunta a mano donde estén.
pause-here = Pausar aquí dos semanas
