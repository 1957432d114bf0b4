picture-wins = Logros, por semana que empezó el
picture-coverage = Reuniones con la silla del cliente ocupada
picture-answers = Respuestas, de las personas invitadas
picture-unit = {"\u00A0"}%
picture-hidden = oculto
picture-in-words = { $title }: { $numbers }.
