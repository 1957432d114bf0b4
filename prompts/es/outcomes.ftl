# En qué quedaron las decisiones: preguntado una vez, leído en cifras, y lo bien que se previó.
outcome-question = ¿Gustó a los clientes en qué quedó?
outcome-liked = Les gustó
outcome-not-noticed = No lo notaron
outcome-disliked = No les gustó
outcome-cannot-tell = No sé decirlo
outcome-since = Te preguntamos por esto el { $asked }. Está decidido desde { $since }.
outcome-confidential = Confidencial, como toda respuesta. Se pregunta una vez, y no abre ningún caso.
outcome-small = Se pregunta a tan poca gente que no se mostrarán cifras.
outcome-hidden = Muy pocas para mostrar lo que dijeron.

link-numbers = Vincular cifras
link-first = Una cifra vuestra
link-second = Otra
link-third = Y otra
link-none = Ninguna
link-hint = A los 30, 60 y 90 días se compara con la semana anterior a decidirlo. Lo que se ha leído queda.
numbers-linked = Cifras vinculadas: { $names }
numbers-after = A los { $later } días: { $name } { $before } → { $after }
numbers-side = Solo lado a lado. Por qué se mueve una cifra, aquí nadie dice saberlo.

foreseen = Lo bien que prevemos a nuestros clientes
foreseen-team = { $team }: lo bien que prevéis a vuestros clientes
foreseen-company = Toda la empresa
foreseen-brier = { $n } decisiones comparadas con en qué quedaron. Puntuación de Brier { $brier } (intervalo del 95 %: de { $low } a { $high }); 0 es acertar siempre, 0,25 es lo que da siempre mitad y mitad.
foreseen-skill = Destreza { $skill } frente a esperar siempre la media, que fue { $base } (1: gustó a todo el mundo). Por encima de 0 es mejor que eso.
foreseen-no-skill = Todos los resultados fueron iguales ({ $base }), así que no hay destreza que medir.
foreseen-opens = Tu equipo lo ve primero. Los responsables de CX y el sponsor lo ven desde { $opens }.
foreseen-how = De decisiones con seis respuestas o más, de veinte en veinte.

not-your-numbers = Este caso es de otra persona, así que le toca a ella vincular sus cifras.
unknown-number = No se ha aportado ninguna cifra con ese nombre. Elige una de las que se ofrecen.
numbers-read = Estas cifras ya se han leído, así que quedan.
not-asked-then = Solo a quienes se preguntó entonces por esta decisión se les pregunta en qué quedó.
