picture-wins = Conquistas, pela semana que começou em
picture-coverage = Reuniões com o lugar do cliente ocupado
picture-answers = Respostas, entre as pessoas perguntadas
picture-unit = %
picture-hidden = oculto
picture-in-words = { $title }: { $numbers }.
