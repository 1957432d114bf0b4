# Un espacio de trabajo de Slack y la empresa en Teams pasan a ser uno.
link-code = Un código para unir Slack y Teams
link-code-more = { NUMBER($number, useGrouping: 0) } vale una vez, durante diez minutos. Un admin del otro lado me escribe «link» y, detrás, este código.
help-link = { $name } link: que Slack y Teams sean una sola empresa
linked = Slack y Teams están unidos
linked-more = Desde ahora esto es una sola empresa. Conozco a la gente por su correo electrónico en los dos lados; lo que el espacio de trabajo de Slack había configurado por su cuenta queda olvidado.
not-to-link = Solo los admins pueden unir empresas. Pídeselo a uno de los tuyos.
no-such-code = Este código no es correcto, ya se usó o tiene más de diez minutos. Pide uno nuevo en el otro lado con «link».
own-code = Este código se creó en este lado. Dímelo en el otro.
too-many-codes = En una hora ha habido cinco códigos incorrectos. Espera una hora y pide uno nuevo en el otro lado.
asked-already = El espacio de trabajo de Slack ya ha hecho preguntas propias, así que sigue siendo una empresa aparte. Quien lleva el bot puede olvidarlo; después se puede instalar de nuevo y unir.
cannot-link-these = Solo se pueden unir un espacio de trabajo de Slack y la empresa en Teams, y este código no es de ninguno de los dos.
