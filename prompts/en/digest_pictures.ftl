picture-wins = Wins, by the week that began on
picture-coverage = Meetings with the customer's seat taken
picture-answers = Answers, of those invited
picture-unit = %
picture-hidden = hidden
picture-in-words = { $title }: { $numbers }.
