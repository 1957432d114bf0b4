# Qué impide hacer lo correcto por los clientes, quién se ocupa y en qué quedó.
tell-blocker = Decir qué nos frena
blocker-title = ¿Qué nos frena?
blocker-words = ¿Qué nos impide hacer lo correcto por los clientes?
blocker-words-hint = Por ejemplo: los reembolsos de más de 50 euros esperan cuatro días a una segunda firma.
blocker-what = ¿Qué tipo de obstáculo es?
blocker-teams = ¿A qué equipos afecta?
blocker-teams-hint = A ninguno, o hasta { $most }. Sus responsables también lo leen. Si afecta a dos, se pide a una persona que se ocupe.
blocker-repeats = Etiqueta
blocker-repeats-tick = Los clientes tienen que repetirse
blocker-named = Mi nombre
blocker-named-tick = Mostrar mi nombre. Si no, nada dice quién lo contó, y nadie podrá decirme en qué queda
blocker-readers = Lo leen los responsables de CX y el sponsor, y los responsables de los equipos afectados. No escribas nada que te señale si prefieres que no se sepa.

blocker-process = Un proceso
blocker-tool = Una herramienta
blocker-policy = Una norma
blocker-people = Personas
blocker-other = Otra cosa

blocker-told = Gracias. Este es { $name }
blocker-told-more = Se guarda sin tu nombre: nada aquí lleva a ti, así que no podré decirte en qué queda. Una vez al mes, el sponsor ve qué es lo que más nos frena.
blocker-told-named = Gracias. Este es { $name }
blocker-told-named-more = Se guarda con tu nombre, y te diré en qué queda. Una vez al mes, el sponsor ve qué es lo que más nos frena.
blocker-owner-asked = Preguntado
blocker-owner-asked-more = He preguntado si quiere ocuparse de { $name }, y te aviso si prefiere no hacerlo.
blocker-own-yes = { $name } es tuyo
blocker-own-yes-more = Di en qué quedó cuando lo sepas. Su tarjeta tiene los botones para eso.
blocker-own-no = De acuerdo
blocker-own-no-more = Los responsables de CX buscan a otra persona para { $name }.
blocker-closed = Anotado
blocker-closed-more = Aviso a quienes contaron { $name } con su nombre y a los responsables de los equipos afectados.

blocker-wanted = { $name } necesita a una persona
blocker-offered = ¿Te ocupas de { $name }?
blocker-yours = { $name } es tuyo
blocker-seen = { $name }: { $what }
blocker-removed = { $name } está eliminado
blocker-stays = { $name } se queda
blocker-why-owner = Está entre equipos. Si no se ocupa una persona, nadie lo elimina.
blocker-offered-more = Ocuparse significa procurar que se elimine, o decir por qué se queda. No hace falta hacerlo sin ayuda.
blocker-by-nobody = contado sin nombre
blocker-touches = Afecta a { $teams }.
blocker-touches-none = No afecta a ningún equipo en particular.
blocker-since = Contado el { $day }.
blocker-owned-by = Se ocupa: { $who }
blocker-no-owner = Aún no se ocupa nadie.
blocker-was-asked = Se ha pedido a { $who } que se ocupe.
blocker-refused = { $count ->
    [one] Una persona a quien se pidió prefiere no ocuparse.
   *[other] { $count } personas a quienes se pidió prefieren no ocuparse.
 }
blocker-became = En qué quedó: { $became }

blocker-name-owner = Nombrar a alguien
blocker-owner-title = ¿Quién se ocupa?
blocker-owner-whom = ¿Quién debe ocuparse de { $name }?
blocker-owner-whom-hint = Una persona. Le pregunto, y puede decir que no.
blocker-accept = Aceptar
blocker-no = No, gracias
blocker-is-removed = Eliminado
blocker-has-to-stay = Se queda, porque
blocker-removed-title = Eliminado
blocker-stays-title = Se queda
blocker-became-removed = ¿Qué cambió, en una frase?
blocker-became-stays = ¿Por qué se queda, en una frase?
blocker-became-hint = Lo leen quienes lo contaron con su nombre y los responsables de los equipos afectados.

blockers = Lo que nos frena
blockers-none = Nada que puedas ver. Cuenta qué te impide hacer lo correcto por los clientes.
blockers-page = ¿Qué te impide hacer lo correcto por los clientes? Lo leen los responsables de CX y el sponsor, con o sin tu nombre.
blockers-all = Todos los obstáculos
blockers-entry = { $name } · { $what } · { $words }
blockers-entry-settled = { $name } · { $state ->
    [removed] eliminado
   *[other] se queda
 } · { $words }

top-blockers = Lo que más nos frena
top-blockers-more = Los obstáculos abiertos al empezar { $month }. Primero los más contados, luego los que están entre equipos, luego los más antiguos.
top-blockers-over = Resueltos desde entonces.

too-few-words-to-remove = Di en cinco palabras o más qué nos frena. Por ejemplo: los reembolsos de más de 50 euros esperan cuatro días a una segunda firma.
too-many-blockers = Hoy ya has contado { $most }. Cuenta el siguiente mañana.
too-many-teams = Elige como mucho { $most } equipos: los que podrían eliminarlo juntos.
no-blocker = Este obstáculo ya no se guarda, o no puedes verlo.
blocker-settled = Ya se ha dicho en qué quedó { $name }.
not-to-name-owner = Los responsables de CX nombran a quien se ocupa de un obstáculo.
cannot-own = Nombra a una persona de la empresa. Los invitados y los bots no pueden ocuparse.
not-asked-to-own = Ya nadie espera tu respuesta sobre { $name }.
not-yours-to-settle = Quien se ocupa de { $name } o un responsable de CX dice en qué quedó.
help-blocker = { $name } blocker: contar qué nos impide hacer lo correcto por los clientes, con o sin tu nombre
help-blockers = { $name } blockers: los obstáculos que puedes ver
