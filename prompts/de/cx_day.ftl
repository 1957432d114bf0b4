# CX Day: das Jahr in Erfolgen, einmal im Jahr.
cx-day = CX Day { $year }
cx-day-offered = Ein Klick, und das Jahr in Erfolgen wird am { $at } in deinem Namen gepostet: wie viele es waren, eine Zeile für jedes Team und Dank an alle, die es geschafft haben.
cx-day-offered-lead = Am { $at } kann das Jahr in Erfolgen gepostet werden: wie viele es waren, eine Zeile für jedes Team und Dank an alle, die es geschafft haben. Mit einem Klick setzt es jemand aus der Geschäftsleitung an; ein Wort von dir hilft.
cx-day-usual-over = Sein üblicher Tag war der { $at }. Das Jahr in Erfolgen kann noch an einem anderen Arbeitstag dieses Jahres gepostet werden, wenn jemand aus der Geschäftsleitung einen wählt.
cx-day-where = Es geht an { $place }.
cx-day-nowhere = Es gibt keinen Ort dafür: Für Ankündigungen ist keiner eingerichtet, an dem nur Menschen aus der Firma mitlesen. Eure Admins können einen einrichten.
cx-day-schedule = Ansetzen
cx-day-move = Anderer Tag
cx-day-cancel = Absagen
cx-day-preview = Zeigen, wie es aussähe
cx-day-form = CX Day
cx-day-day = An welchem Tag?
cx-day-day-hint = Ein Arbeitstag dieses Jahres. Gepostet wird um 10:00 nach der Uhr der Firma.
cx-day-scheduled = { $who } lässt das Jahr in Erfolgen am { $at } posten.
cx-day-cancelled = Es wurde abgesagt und kann wieder angesetzt werden.
cx-day-posted = Das Jahr in Erfolgen ist gepostet, im Namen von { $who }. Erfolge, die zurückgenommen werden, verschwinden daraus, und Namen ebenso.
cx-day-taken-down = Das Jahr in Erfolgen wurde zurückgenommen.
cx-day-missed = Der CX Day { $year } wurde nicht gepostet
cx-day-no-place = Für Ankündigungen gab es keinen Ort, an dem nur Menschen aus der Firma mitlesen.
cx-day-not-live = An diesem Tag wurde nichts gepostet: Ich war ausgeschaltet oder habe geprobt.
cx-day-no-executive = Wer ihn angesetzt hatte, gehört hier nicht mehr zur Geschäftsleitung.
cx-day-no-wins = Von den Erfolgen des Jahres war keiner mehr da, von dem zu erzählen war.
cx-day-late = An diesem Tag war ich nicht da.
cx-day-again = Solange das Jahr dauert, kann jemand aus der Geschäftsleitung einen anderen Tag wählen.

cx-day-title = CX Day: das Jahr in Erfolgen
cx-day-wins = { $count ->
    [one] In einem Jahr ist, soweit wir wissen, einmal etwas für Kundinnen und Kunden besser geworden.
   *[other] In einem Jahr ist, soweit wir wissen, { $count }-mal etwas für Kundinnen und Kunden besser geworden.
}
cx-day-more-teams = { $count ->
    [one] Und ein weiteres Team. Alle Erfolge stehen in der Liste.
   *[other] Und { $count } weitere Teams. Alle Erfolge stehen in der Liste.
}
cx-day-changed = { $count } Entscheidungen wurden geändert, weil jemand für die Kundschaft gesprochen hat. Danke.
cx-day-changed-some = Manches, was schon entschieden war, wurde geändert, weil jemand für die Kundschaft gesprochen hat. Danke.
cx-day-by-month = Erfolge im Monat
cx-day-by-department = Erfolge nach Abteilung
cx-day-other-departments = Andere Abteilungen
cx-day-in-words = { $title }: { $counts }.
help-cx-day = { $name } cx day: das Jahr in Erfolgen, und wann es gepostet wird

not-celebrating = Den CX Day setzen nur die Sponsorin oder der Sponsor und die übrige Geschäftsleitung an, und nur sie nehmen ihn zurück.
not-a-cx-day = Wähle einen Arbeitstag des Jahres { $year }, der noch kommt.
nothing-to-celebrate = Im letzten Jahr wurde kein Erfolg gepostet, also gibt es noch nichts zu erzählen. Erzähl von einem.
cx-day-over = Das Jahr in Erfolgen ist schon gepostet.
not-scheduled = Der CX Day ist nicht angesetzt, also gibt es nichts rückgängig zu machen.
