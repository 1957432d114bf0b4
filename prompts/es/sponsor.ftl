# Quién es el sponsor, y quién le sigue.
pass-sponsor = Pasar el relevo
name-sponsor = Nombrar un sponsor
pass-sponsor-title = El próximo sponsor
pass-sponsor-to = ¿Quién debe ser el sponsor?
pass-sponsor-hint = Una persona de la empresa. Se le pregunta, y se le dice qué significa, antes de que cambie nada.
pass-sponsor-note = Cambia cuando acepte. Hasta entonces todo sigue igual, y puedes retirarlo.
pass-sponsor-ask = Preguntar
accept-sponsor = Aceptar
decline-sponsor = Yo no
withdraw-sponsor = Retirar
name-somebody-else = Preguntar a otra persona

sponsor-offered = ¿Quieres ser el sponsor de nuestros clientes?
sponsor-offered-by = { $by } es el sponsor en { $company } y quiere pasarte el relevo. Hay exactamente uno, que representa a los clientes en lo más alto.
sponsor-offered-for = Ahora no hay sponsor en { $company }, y { $by } te propone. Hay exactamente uno, que representa a los clientes en lo más alto.
sponsor-sees = Verías: cada resultado a partir de seis respuestas, los temas de las palabras compartidas a partir de cinco, cada segunda mirada, cada obstáculo, las semanas de cada líder, la semana en cifras, y el libro del sponsor donde lo haya.
sponsor-hears = Se te avisaría: de una segunda mirada que nadie decide en diez días laborables, y que entonces puedes decidir tú; de dos semanas vacías seguidas de un líder; de los principales obstáculos, una vez al mes; de una norma que alguien se saltó por un cliente; de un logro por publicar, antes que al resto de la dirección.
sponsor-kept = Qué se guarda: que se te preguntó, quién, cuándo, y qué dijiste, durante { $days ->
    [one] { $days } día
   *[other] { $days } días
 }. Si aceptas, tu dirección figura en la configuración mientras seas el sponsor, y todo el mundo ve tu nombre en su primera tarjeta.
sponsor-offered-until = Puedes responder hasta { $until }. Quien te pregunta se entera de lo que dices, y de ningún motivo.
sponsor-offered-accepted = Aceptaste. Gracias por representar a nuestros clientes.
sponsor-offered-declined = Dijiste: yo no. No ha cambiado nada.
sponsor-offered-withdrawn = Se retiró. No ha cambiado nada, y no hay nada que hacer.
sponsor-offered-expired = Nadie respondió a tiempo, así que no ha cambiado nada.
sponsor-offered-left = Ha terminado: solo puede ser el sponsor alguien de la empresa.
sponsor-offered-back = Ha terminado: vuelve a haber sponsor.

sponsor-noted-open = Se ha pedido a { $name } que sea el sponsor
sponsor-noted-open-more = Tiene hasta { $until }. No cambia nada antes de que acepte.
sponsor-noted-accepted = { $name } es ahora el sponsor
sponsor-noted-accepted-more = Dijisteis que sí las dos partes. Lo que solo ve un sponsor, desde ahora lo ve { $name }. Pon su dirección en tu archivo de configuración: uno que aún nombre a otra persona se rechaza.
sponsor-noted-declined = { $name } prefiere no ser el sponsor
sponsor-noted-declined-more = No ha cambiado nada. Puedes preguntar a otra persona.
sponsor-noted-withdrawn = Ya no se pregunta a { $name }
sponsor-noted-withdrawn-more = No ha cambiado nada.
sponsor-noted-expired = { $name } no ha respondido
sponsor-noted-expired-more = Tenía hasta { $until }. No ha cambiado nada. Puedes preguntarle otra vez, o a otra persona.
sponsor-noted-left = { $name } ya no puede ser el sponsor
sponsor-noted-left-more = Ya no está, o ahora es un invitado. No ha cambiado nada. Puedes preguntar a otra persona.
sponsor-noted-back = Vuelve a haber sponsor
sponsor-noted-back-more = Así que ya no se pregunta a { $name }.
sponsor-passed = { $name } es ahora el sponsor
sponsor-passed-more = { $name } aceptó y sigue a { $before }. Un admin debería poner la nueva dirección en el archivo de configuración: uno que aún nombre a otra persona se rechaza.
sponsor-passed-leader = Para ti como líder: desde ahora { $name } ve tus semanas, también las guardadas antes, y el sponsor anterior ya no.
not-for-you = Esto es para el sponsor
not-for-you-more = Lo que figuraba aquí es solo para el sponsor, y ahora lo es { $name }.

setup-sponsor = Sponsor: { $name }.
setup-no-sponsor = Sponsor: nadie que yo conozca.
sponsor-heading = Sponsor
sponsor-is-you = Aquí eres el único sponsor de nuestros clientes. Puedes pasar el relevo a alguien que acepte.
sponsor-is-nobody = { $days ->
    [0] Aquí aún no hay un sponsor que yo conozca.
    [one] No hay sponsor desde hoy.
   *[other] No hay sponsor. Es el día { $days }.
 } Puedes nombrar a alguien, que tiene que aceptar.
sponsor-is-asked = Se ha preguntado a { $name }, que tiene hasta { $until }.
sponsor-is-asked-by-another = Otra persona ya ha preguntado a { $name }.

not-to-pass-sponsor = Solo el sponsor pasa el relevo; mientras no lo hay, lo nombra un admin o un responsable de CX.
one-person-only = El sponsor es exactamente una persona. Elige a alguien de la empresa.
cannot-be-sponsor = El sponsor es alguien de la empresa a quien conoce el directorio: ni grupo, ni bot, ni invitado, ni nadie de fuera. Elige a otra persona.
sponsor-by-address = El directorio no da ningún correo de { $name }, y la configuración nombra así a las personas. Pide a tus admins que añadan uno, o elige a otra persona.
sponsor-already = { $name } ya es el sponsor. Elige a otra persona.
not-yourself = Tienen que decir que sí dos personas, y tú eres una. Pide a un admin o a un responsable de CX que te nombre.
sponsor-offered-already = Ya se ha preguntado a { $name }. Espera una respuesta, o retíralo antes.
sponsor-offer-over = Esto ha terminado, o se pregunta a otra persona. Tu página de inicio muestra lo que está abierto.
sponsor-rehearsal = Aún no se puede preguntar a nadie: estoy en ensayo, o en pausa. En ensayo, el archivo de configuración puede nombrar a otro sponsor.
sponsor-stands = [people] sponsor nombra a { $named }, pero el sponsor es { $now }{ $gone ->
    [0] { "" }
   *[other] , aunque ya no está aquí
 }. Escribe ahí { $now }; quién sigue se pregunta con /chair sponsor, y tiene que aceptar.
sponsor-unfit = [people] sponsor nombra a { $named }, que aquí es { $kind ->
    [bot] un bot
    [guest] un invitado
    [gone] alguien que ya no está
   *[other] alguien de fuera
 }. Nombra a una persona de la empresa.
