# Was Kundinnen und Kunden gesagt haben, neben einer Frage.
quote-by = Wörtlich aus der Kundschaft · { $source }, { $day }
quote-about = { " " }· { $what }

left = Kundenzitate, die ich nicht entfernen konnte
left-more = Die Einwilligung wurde zurückgezogen, und aufbewahrt ist der Wortlaut nirgends mehr. Bei diesen Fragen konnte ich nichts ändern, dort kann er also noch stehen. Bitte entferne ihn von Hand.
left-title = „{ $title }“
left-untitled = Eine Frage
left-in = { $title }, gefragt am { $day } in { $room }
left-private = { $title }, privat gefragt am { $day }
left-others = { $count ->
    [one] Und noch eine.
   *[other] Und { $count } weitere.
 }
