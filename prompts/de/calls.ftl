# Ein Kunde, der einen Anruf wert ist.
call-title = Ein Anruf, der sich lohnt
call-besides = Ein Anruf, der sich lohnt: Um wen es geht, steht weiter unten in einer eigenen Karte. Nur du siehst sie.
call-agreed = Mit einem Anruf einverstanden seit { $day }.
call-yours-alone = Nur dir wird dieser Anruf angeboten. Der Name verschwindet von dieser Karte, sobald du sagst, was daraus wurde, oder das Einverständnis endet.
call-called = Angerufen
call-could-not-reach = Nicht erreicht
call-not-now-button = Jetzt nicht
call-next = Noch jemanden anrufen
call-none = Für mich keine Anrufe
call-again = Mir wieder Anrufe anbieten
call-add-note = Notiz hinzufügen
call-change-note = Notiz ändern
call-became-called = Du hast angerufen. Danke.
call-became-not-reached = Du hast niemanden erreicht. In einem anderen Monat kann derselbe Anruf noch einmal kommen, höchstens zweimal.
call-not-now = Jetzt nicht. Jemand anderes kann anrufen.
call-lapsed = Die Zeit für diesen Anruf ist vorbei. Jemand anderes kann anrufen.
call-given-back = Dieser Anruf wird dir nicht mehr angeboten. Jemand anderes kann anrufen.
call-withdrawn = Hier möchte niemand mehr angerufen werden. Bitte ruf nicht an.
call-note = Notiz zum Anruf
call-note-hint = Höchstens zwei Zeilen: was du gehört hast, ohne Namen.
call-share = Dürfen Teams das lesen?
call-share-tick = Teams dürfen das lesen. Wer es gesagt hat, ist einverstanden, dass wir es ohne Namen zeigen.
call-note-yours = Deine Notiz. Nur du siehst sie.
call-note-shared = Deine Notiz. Teams lesen sie als Worte eines Kunden, ohne dessen Namen und ohne deinen.
call-source = Anruf

call-said-called = Notiert: angerufen
call-said-called-more = Wenn du magst, schreib zwei Zeilen dazu. Das geht auf der Karte.
call-said-not-reached = Notiert: nicht erreicht
call-said-not-reached-more = In einem anderen Monat kann der Anruf noch einmal kommen.
call-said-not-now = Notiert: jetzt nicht
call-said-not-now-more = Sonst ist gerade niemand anzurufen.
call-said-moved-on = Notiert: jetzt nicht, dafür jemand anderes
call-said-moved-on-more = Der nächste Anruf kommt in einer eigenen Karte.
call-said-next = Noch ein Anruf
call-said-next-more = Die Karte kommt gleich.
call-said-note-kept = Deine Notiz ist gespeichert
call-said-note-kept-more = Nur du siehst sie. Sie verschwindet, wenn das Einverständnis zurückgezogen wird.
call-said-note-shared = Teams können deine Notiz lesen
call-said-note-shared-more = Sie kann jetzt als Worte eines Kunden neben einer Frage stehen. Sie verschwindet, wenn das Einverständnis zurückgezogen wird.
call-said-none = Keine Anrufe für dich
call-said-none-more = Dir werden keine Anrufe mehr angeboten. Auf deiner Startseite kannst du das ändern.
call-said-again = Du bekommst wieder Anrufe angeboten
call-said-again-more = Der nächste kommt mit einer deiner Wochen, einmal im Monat.

call-heading = Anrufe bei Kunden
call-own = In drei Monaten: { $called } angerufen, { $unreached } nicht erreicht, { $later } jetzt nicht, { $waiting } noch bei dir.
call-own-none = Du möchtest keine Anrufe angeboten bekommen.
call-own-seen = Nur du und der Sponsor sehen diese Zahlen. Um wen es ging, sieht niemand.
call-of = { $name }: { $called } angerufen, { $unreached } nicht erreicht, { $later } jetzt nicht, { $waiting } noch offen
call-of-others = { $count ->
    [one] Und eine weitere Führungskraft.
   *[other] Und { $count } weitere Führungskräfte.
 }
call-of-seen = Die letzten drei Monate. Nur du siehst alle; jede Führungskraft sieht ihre eigenen.
call-counted = In drei Monaten wurden { $leaders } Führungskräften Anrufe angeboten: { $called } angerufen, { $unreached } nicht erreicht, { $later } jetzt nicht, { $waiting } noch offen.
call-few = In drei Monaten wurden weniger als fünf Führungskräften Anrufe angeboten, daher keine Zahlen.
call-kept = Einmal im Monat kann ich dir jemanden zum Anrufen anbieten, der damit einverstanden ist. Ich behalte, was daraus wurde, nicht, wer es war; du und der Sponsor sehen, wie viele. Wenn du das nicht möchtest: Mehr, Für mich keine Anrufe.

not-your-call = Dieser Anruf wird dir nicht angeboten.
call-over = Dieses Angebot ist vorbei, oder es ist zu spät, daran etwas zu ändern.
call-first = Eine Notiz gehört zu einem Anruf. Drück zuerst auf Angerufen.
nobody-to-call = Gerade ist sonst niemand anzurufen, oder du hattest diesen Monat schon drei.
customer-said-no = Das Einverständnis wurde zurückgezogen, daher ist nichts mehr gespeichert.
two-lines = Das sind mehr als zwei Zeilen.
not-a-leader = Nur Führungskräften werden Anrufe angeboten.
