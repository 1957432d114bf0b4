# Wer hinter einem Erfolg steht, nur für CX-Leitung und Sponsor.
ledger = Verdienstbuch
ledger-title = Wer dahintersteht
ledger-who = Das lesen nur die CX-Leitung und die Sponsorin oder der Sponsor. Es steht in keiner Liste, keiner Zahl, keinem Wochenbericht und keinem Export.
ledger-found = Gefunden von
ledger-recommended = Empfohlen von
ledger-drove = Vorangetrieben von
ledger-note = Anmerkung
ledger-write = { $name } eintragen
ledger-nobody = Hier ist noch nichts eingetragen.
ledger-shut = Was hier steht, wurde mit einem anderen Schlüssel versiegelt. Verloren ist nichts: Mit jenem Schlüssel lässt es sich wieder lesen.
ledger-kept = Der Eintrag zu { $name } ist gespeichert
ledger-kept-more = Er ist versiegelt. Nur die CX-Leitung und die Sponsorin oder der Sponsor können ihn lesen.
help-ledger = { $name } ledger: wer jeden Erfolg gefunden, empfohlen und vorangetrieben hat, nur für die CX-Leitung und die Sponsorin oder den Sponsor

not-ledger-reader = Das Verdienstbuch lesen und führen nur die CX-Leitung und die Sponsorin oder der Sponsor.
ledger-off = Hier gibt es kein Verdienstbuch: Es ist ausgeschaltet. Wer mich betreibt, kann es mit einem eigenen Schlüssel einschalten.
ledger-sealed = Was zu { $name } im Verdienstbuch steht, wurde mit einem anderen Schlüssel versiegelt und lässt sich weder lesen noch ändern. Verloren ist nichts: Mit jenem Schlüssel lässt es sich wieder lesen.
