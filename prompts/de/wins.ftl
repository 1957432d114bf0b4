# Was für die Kundschaft besser wurde, und wem das zu verdanken ist.
tell-win = Von einem Erfolg erzählen
tell-title = Erfolg für Kunden
tell-team = Welches Team war das?
tell-doers = Wer hat es getan?
tell-doers-hint = Alle, die daran beteiligt waren. Die Teamleitung bestätigt die Namen, bevor jemand sie liest.
tell-change = Was hat sich für die Kundschaft geändert?
tell-change-hint = Zum Beispiel: Die Adresse wird jetzt einmal eingetippt statt auf zwei Seiten.
tell-evidence = Woran ist es zu sehen?
tell-evidence-hint = Ein Link, eine Nachricht oder ein Zitat. Kann leer bleiben.
too-few-words = Bitte in mindestens fünf Wörtern: Was hat sich für die Kundschaft geändert? Zum Beispiel: Die Adresse wird jetzt einmal eingetippt statt auf zwei Seiten.
nobody-named = Bitte mindestens eine Person nennen, die es getan hat.
too-many-names = Höchstens { $most } Namen passen. Bitte die nennen, ohne die es nicht geklappt hätte.

win-told = Danke. Das ist { $name }
win-told-more = Erst werden die Namen bestätigt, dann postet es jemand aus der Geschäftsleitung, mit Dank an alle Genannten. Wer von einem Erfolg erzählt, bestätigt und postet ihn nie.
win-told-by = { $who } erzählt von einem Erfolg.
win-team = Team: { $team }
win-evidence = Zu sehen ist es hier: { $link }
win-names = Getan haben es: { $names }
win-names-nobody = Niemand ist genannt.

confirm-asked = Wer hat { $name } getan?
confirm-why = Du leitest das Team oder sollst sagen, wer es getan hat. Vor deiner Bestätigung liest niemand die Namen.
confirm-names = Namen bestätigen
confirm-done = Die Namen von { $name } sind bestätigt
confirm-passed = Jemand anderes bestätigt die Namen von { $name }
change-names = Namen ändern
confirm-title = Namen bestätigen
confirm = Bestätigen
confirm-doers = Wer hat es getan?
confirm-doers-hint = Wer fehlt, kommt dazu; wer nicht beteiligt war, kommt weg. Wer nicht genannt sein wollte, bleibt ungenannt.
form-about = { $name }: { $change }

confirmer-wanted = Wer bestätigt die Namen von { $name }?
confirmer-why = Die Teamleitung kann sie nicht bestätigen oder hat es in drei Arbeitstagen nicht getan. Nenne jemanden, der weiß, wer es getan hat, und der nicht davon erzählt hat.
name-confirmer = Jemanden nennen
confirmer-named = { $who } bestätigt sie.
confirmer-title = Wer bestätigt?
confirmer-whom = Wer soll die Namen bestätigen?
confirmer-hint = Eine Person aus der Firma, die nicht von diesem Erfolg erzählt hat.

missing-asked = Wer fehlt bei { $name }?
missing-why = Nenne einen Namen, und wer die Namen bestätigt, wird gefragt. Morgen geht der Entwurf an die Geschäftsleitung.
add-name = Namen ergänzen
add-doers = Wer war noch dabei?
add-doers-hint = Alle aus der Firma können genannt werden.
names-added = Bei { $name } ergänzt
names-added-more = Sie erfahren es und können ungenannt bleiben.
names-pending = Für { $name } notiert
names-pending-more = Wer die Namen bestätigt, wird gefragt; dann kommen sie dazu, auch wenn es bis dahin gepostet ist.
names-known = Bei { $name } gibt es nichts zu ergänzen
names-known-more = Sie sind schon genannt oder möchten es nicht sein.

credited = Du bist bei { $name } genannt
credited-more = Dein Name wird im Post stehen. Wenn das in Ordnung ist, gibt es nichts zu tun.
leave-out = Mich nicht nennen
left-out = Bei { $name } bleibst du ungenannt
left-out-more = Niemand sonst kann deinen Namen wieder ergänzen.
name-me = Mich doch nennen
not-named-now = Bei { $name } bist du nicht mehr genannt
not-named-now-more = Wer die Namen bestätigt, hat deinen herausgenommen.

names-noted = Die Namen von { $name } sind bestätigt
names-noted-more = Alle Genannten erfahren es und können ungenannt bleiben.
confirmer-noted = Für { $name } notiert
confirmer-noted-more = Die Person wird gebeten, die Namen zu bestätigen.
late-added = Der Name ist bei { $name } ergänzt
late-added-more = Die Person erfährt es und kann ungenannt bleiben.
late-refused = Bei { $name } kommt der Name nicht dazu
late-refused-more = Niemand erfährt davon.
named-again = Du bist bei { $name } wieder genannt
named-again-more = Du kannst jederzeit ungenannt bleiben.
win-edited = Deine Worte für { $name } sind gespeichert
win-edited-more = Sie stehen im Post, sobald es gepostet ist.
win-passed = Notiert: { $name } postest du nicht
win-passed-more = Den Entwurf bekommt die nächste Person der Geschäftsleitung.
win-down = { $name } ist zurückgenommen
win-down-more = Es steht nirgends mehr und in keiner Liste.

late-asked = Noch ein Name für { $name }
late-asked-more = { $by } sagt, dass auch { $who } das getan hat.
late-yes = Ja, ergänzen
late-no = Nein
late-done = Der späte Name für { $name } ist geklärt
late-done-more = Es ging um { $who }.

draft = { $name } liegt zum Posten bereit
draft-names = Namentlich gedankt wird: { $names }
draft-names-nobody = Alle, die es getan haben, möchten ungenannt bleiben.
draft-where = Es geht in deinem Namen an { $place }.
draft-waits = Meldest du dich einen Arbeitstag lang nicht, bekommt auch die nächste Person der Geschäftsleitung den Entwurf.
draft-nowhere = Es gibt keinen Ort dafür: Keiner ist eingerichtet, an dem nur Leute aus der Firma mitlesen. Eure Admins können einen einrichten.
draft-passed = Du hast abgelehnt. Solange es niemand anderes getan hat, kannst du es trotzdem posten.
draft-posted = Du hast { $name } gepostet
draft-posted-more = Später bestätigte Namen kommen dazu.
draft-taken-down = Du hast { $name } zurückgenommen
draft-other = { $name } ist gepostet
draft-other-more = { $who } hat es gepostet.
post = Posten
edit = Bearbeiten
not-me = Nicht ich
take-down = Zurücknehmen
edit-title = In deinen Worten
edit-words = Was soll im Post stehen?
edit-hint = Namen und Belege kommen darunter.

post-by = { $who }, über Empty Chair
post-thanks = Danke an
post-also = Danke auch an { $names }
post-names = Danke an { $names }
post-nobody = Wer es getan hat, möchte ungenannt bleiben.

draft-worded = Formuliert von einem Sprachmodell ({ $model }), um Fakten herum, die ich eingesetzt habe. Niemand sonst liest es, bevor du es postest.
use-our-words = In unseren Worten
own-words = { $name } steht wieder in unseren Worten da
own-words-more = Es heißt jetzt so, wie davon erzählt wurde.
other-words = Die Worte von { $name } wurden zurückgenommen, seit du sie gesehen hast. Sieh dir deinen Entwurf noch einmal an.
worded-change = Das hat sich geändert: „{ $change }“.
worded-team = Es war das Team { $team }.
worded-people = { $count ->
    [0] Wer es getan hat, möchte ungenannt bleiben.
    [one] Eine Person hat es getan; sie ist unten genannt.
   *[other] { $count } haben es getan; sie sind unten genannt.
}
worded-evidence = Woran es zu sehen ist, steht unten.

nobody-posts = Niemand hat { $name } gepostet
nobody-posts-more = Aus der Geschäftsleitung ist niemand mehr übrig. Ein Wort von dir an jemanden mit dem Entwurf hilft; posten lässt es sich weiterhin.
nobody-posts-no-more = Für { $name } hat sich jemand gefunden

no-win = Diesen Erfolg gibt es nicht mehr.
not-your-win = Du hast von { $name } erzählt, deshalb muss jemand anderes bestätigen und posten.
not-confirmer = Die Namen von { $name } bestätigt jemand anderes.
own-name = Du arbeitest für das Kundenerlebnis, deshalb muss eine zweite Person deinen Namen bestätigen. Lass ihn hier weg.
not-named = Du bist bei diesem Erfolg nicht genannt.
cannot-confirm = Bitte jemanden aus der Firma wählen, der nicht davon erzählt hat und nicht selbst aus dem CX-Team dafür genannt ist.
confirmed-already = Die Namen von { $name } bestätigt schon jemand.
not-cx-lead = Wer Namen bestätigt, legt nur die CX-Leitung fest.
not-executive = Posten kann das nur, wer aus der Geschäftsleitung den Entwurf bekommen hat.
own-work = Du bist bei { $name } genannt, deshalb muss es jemand anderes aus der Geschäftsleitung posten.
posted-already = { $who } hat { $name } schon gepostet.
nowhere-to-post = Für { $name } gibt es keinen Ort: Keiner ist eingerichtet, an dem nur Leute aus der Firma mitlesen. Eure Admins können einen einrichten.
nothing-posted = Zurzeit wird nichts gepostet: Ich bin ausgeschaltet oder in der Probe. Eure Admins wissen, bis wann.
not-your-post = Ändern oder zurücknehmen kann { $name } nur, wer es gepostet hat.
not-ready = { $name } lässt sich jetzt nicht posten oder ändern.

wins = Erfolge für Kunden
wins-all = Alle Erfolge
wins-none = Noch ist kein Erfolg gepostet. Erzähl von einem: Was hat sich für die Kundschaft geändert, und wer hat es getan?
wins-page = Was hat sich zuletzt für die Kundschaft geändert, und wer hat es getan? Erzähl davon, dann bekommen sie den Dank.
wins-entry = { $name } · { $team } · { $said }
help-win = { $name } win: erzählen, was für die Kundschaft besser wurde und wer es getan hat, damit sie den Dank bekommen
help-wins = { $name } wins: was gepostet wurde
