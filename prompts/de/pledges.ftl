# Was Führungskräfte zusagen, wer es bezahlt, ob Vergütung von Kunden abhängt, und was in diesem Quartal daraus wurde.
make-pledge = Etwas zusagen
pledges = Was zugesagt ist
pledges-all = Alle Zusagen
pledges-none = Zurzeit ist nichts zugesagt. Wer hier führt, kann zusagen, was sich für Kunden ändert und bis wann.
pledges-entry = { $name } · { $who }: { $words } · { $state }
pledge-somebody-gone = jemand, der nicht mehr hier ist
pledge-words = Was wird sich für Kunden ändern?
pledge-words-hint = Eine Sache, die nachher alle prüfen können. Zum Beispiel: Jeder Brief wird innerhalb eines Tages beantwortet.
pledge-due-day = Bis wann?
pledge-whom = Wer soll es zusagen?
pledge-whom-hint = Eine Person, die hier führt. Ich frage sie, und sie darf Nein sagen.
pledge-whom-hint-or-me = Eine Person, die hier führt; ich frage sie. Bleibt das Feld leer, sagst du es selbst zu.
pledge-public = Alle im Unternehmen lesen es, mit dem Tag und dem, was daraus wird.
pledge-move-note = Jedes Verschieben wird gezählt, und der erste Tag bleibt für alle sichtbar.
pledge-move-title = Tag verschieben
pledge-kept-title = Gehalten
pledge-dropped-title = Fallen gelassen
pledge-became-kept = Was ist für Kunden jetzt anders? (freiwillig)
pledge-became-dropped = Warum wird nichts daraus?
pledge-became-hint = Alle lesen es.
pledge-keep = Gehalten
pledge-move = Tag verschieben
pledge-drop = Fallen lassen
pledge-accept = Das sage ich zu
pledge-decline = Ich nicht

pledge-made = { $name } ist zugesagt
pledge-made-more = Alle können es lesen. Ich erinnere dich eine Woche vor dem { $day } und wenn es fällig ist.
pledge-proposed = { $name } ist vorgeschlagen
pledge-proposed-more = Ich habe gefragt. Niemand sonst sieht es vor dem Ja.
pledge-declined = In Ordnung
pledge-declined-more = Nur wer es vorgeschlagen hat, erfährt von deinem Nein.
pledge-is-kept = { $name } ist gehalten. Danke
pledge-is-kept-more = Alle können es lesen.
pledge-is-dropped = { $name } ist fallen gelassen
pledge-is-dropped-more = Alle können es lesen, auch warum.
pledge-is-moved = { $name } ist verschoben
pledge-is-moved-more = Es ist jetzt bis { $day } fällig. Der erste Tag bleibt für alle sichtbar.

pledge-offered = Sagst du das zu?
pledge-offered-by = { $who } schlägt es vor. Deine Sache ist es nur, wenn du es sagst.
pledge-offered-by-nobody = Eine CX-Leitung hat es vorgeschlagen. Deine Sache ist es nur, wenn du es sagst.
pledge-by = bis { $day }
pledge-was-accepted = { $name } wurde zugesagt
pledge-was-declined = { $name } wurde abgelehnt
pledge-due = { $name } ist bis { $day } fällig
pledge-left = { $name }: Wer es zugesagt hat, ist nicht mehr hier
pledge-left-more = Jemand anderes kann es neu zusagen. Sonst kannst du es mit Begründung fallen lassen.
pledge-title-open = { $name } ist zugesagt
pledge-title-late = { $name } ist überfällig
pledge-title-kept = { $name } ist gehalten
pledge-title-dropped = { $name } ist fallen gelassen
pledge-title-proposed = { $name } ist vorgeschlagen
pledge-title-declined = { $name } wurde abgelehnt
pledge-state-open = bis { $day }
pledge-state-late = überfällig: zugesagt bis { $day }
pledge-state-kept = gehalten; zugesagt bis { $day }
pledge-state-dropped = fallen gelassen; zugesagt bis { $day }
pledge-state-proposed = vorgeschlagen, bis { $day }
pledge-state-declined = abgelehnt
pledge-moved = { $count ->
    [one] Einmal verschoben. Zuerst war es bis { $first } zugesagt.
   *[other] { $count }-mal verschoben. Zuerst war es bis { $first } zugesagt.
 }
pledge-became = Was daraus wurde: { $became }
pledge-passing = Zugesagt bis { $day }, { $left ->
    [0] also bis heute
    [one] noch ein Tag
   *[other] noch { $left } Tage
 }: { $words }
pledge-passing-late = Zugesagt bis { $day }, und das ist vorbei: { $words } – Halte es, verschiebe es oder lass es fallen; alle sehen, was davon.

say-funded = Finanziert?
funded-asked = Gibt es Geld für { $name }?
funded-yes = Ja
funded-no = Nein
money-found = Notiert: Es gibt Geld dafür
money-found-more = Es zählt, dass es welches gibt; Beträge werden nicht zusammengezählt.
no-money = Notiert: Es gibt kein Geld dafür
no-money-more = Nach sechzig Tagen erfährt es der Sponsor in einer Zeile.
funded-amount = Wie viel? (freiwillig)
funded-amount-hint = Mit Währung: 40 Tsd EUR oder 40.000-60.000 EUR. Bei einer Zusage lesen es alle.
funded-is-yes = Es gibt Geld dafür.
funded-is-no = Es gibt kein Geld dafür.
funded-is-amount = Es gibt Geld dafür: { $amount }.
unfunded = Kein Geld für { $name }
unfunded-no = Wer es übernommen hat, sagt, es gebe keines. Übernommen ist es seit { $since }.
unfunded-unsaid = Wer es übernommen hat, hat nicht gesagt, ob es welches gibt. Übernommen ist es seit { $since }.
unfunded-found = Es gibt Geld für { $name }
unfunded-over = { $name } ist erledigt
unfunded-nothing-to-do = Du musst dafür nichts mehr tun.

pay-title = Vergütung und Kunden, { $year }
pay-asked = Hängt irgendein Teil deiner Vergütung davon ab, wie es Kunden ergeht, etwa ein Bonus auf eine Kundenkennzahl?
pay-kept = Nach der Vergütung selbst wird nicht gefragt, und nichts davon wird aufbewahrt. Deine Antwort ist versiegelt, und der Bot zeigt sie nur dir; öffnen könnte sie, wer ihn betreibt und seinen Schlüssel hat.
pay-counted = Im März wird gezählt, wie viele von allen Gefragten Ja gesagt haben, wenn es { $fewest } oder mehr sind; sonst wird nichts gezeigt. „Lieber nicht“ und Schweigen gelten beide als keine Antwort.
pay-said = Du hast gesagt: { $answer }
pay-until = Du kannst es bis { $day } ändern.
pay-over = Die Antworten dieses Jahres sind gezählt.
pay-yes = Ja
pay-no = Nein
pay-rather-not = Lieber nicht
pay-noted = Notiert
pay-noted-more = Nur du siehst, was du gesagt hast, und kannst es bis Ende Februar ändern.

said-done = Gesagt und getan: { $number }. Quartal { $year }
said-done-none = In diesem Quartal gibt es noch nichts zu zählen: kein Gespräch, keine geänderte Entscheidung, kein Geld, keine Zusage gehalten, überfällig oder fallen gelassen.
said-done-talked = Führungskräfte sprachen über Kunden
said-done-talks = { $verified }-mal über mich gepostet, { $claimed }-mal nach eigener Angabe, in den Wochen, die vorbei sind
said-done-few = ab fünf Führungskräften gezählt
said-done-changed = Geänderte Entscheidungen
said-done-funded = Verbesserungen, für die es Geld gab
said-done-pledges = Zusagen
said-done-pledges-counted = { $kept } gehalten, { $late } überfällig, { $dropped } fallen gelassen

week-pledges = Zusagen: { $kept } gehalten, { $late } überfällig, { $dropped } fallen gelassen
week-pay = Bei { $part } von { $whole } Mitgliedern der Geschäftsleitung hängt die Vergütung nach eigener Angabe auch von Kunden ab (gefragt im Februar { $year })

not-to-pledge = Zusagen machen Führungskräfte und Geschäftsleitung, CX-Leitungen können eine vorschlagen. Was zugesagt ist, liest du mit pledges.
cannot-pledge = Nenne eine Person von uns, die führt. Von anderen wird keine Zusage erbeten.
too-many-pledges = { $most } Zusagen sind offen. Halte zuerst eine davon, oder lass sie fallen.
too-few-words-to-pledge = Sag in mindestens drei Wörtern, was sich ändert. Zum Beispiel: Jeder Brief wird innerhalb eines Tages beantwortet.
day-over = Dieser Tag ist vorbei. Wähle heute oder einen späteren.
day-too-far = Wähle einen Tag in den nächsten zwei Jahren: Danach sähe niemand mehr nach.
same-day = { $name } ist schon an diesem Tag fällig.
no-pledge = Diese Zusage ist nicht mehr da, oder sie ist nicht für dich bestimmt.
pledge-settled = { $name } ist schon erledigt.
not-your-pledge = { $name } hat jemand anderes zugesagt.
no-improvement = Ob es Geld für etwas gibt, sagt nur, wer es übernommen hat, solange es offen ist.
amount-without-money = Du sagst, es gebe kein Geld, und wie viel es ist. Was von beidem?
not-asked-about-pay = Du wurdest zu diesem Jahr nicht gefragt.
pay-counted-already = Die Antworten von { $year } sind gezählt.
help-pledge = { $name } pledge: zusagen, was sich für Kunden ändert und bis wann
help-pledges = { $name } pledges: was zugesagt ist und was daraus wurde
