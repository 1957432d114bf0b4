picture-wins = Réussites, par semaine commencée le
picture-coverage = Réunions où le siège du client était occupé
picture-answers = Réponses, parmi les personnes invitées
picture-unit = {"\u202F"}%
picture-hidden = masqué
picture-in-words = { $title } : { $numbers }.
