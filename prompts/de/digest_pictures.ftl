picture-wins = Erfolge, nach der Woche ab
picture-coverage = Besprechungen mit besetztem Kundenplatz
picture-answers = Antworten, von allen Gefragten
picture-unit = {" "}%
picture-hidden = verborgen
picture-in-words = { $title }: { $numbers }.
