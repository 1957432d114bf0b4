# Wer Sponsor ist, und wer es als Nächstes wird.
pass-sponsor = Übergeben
name-sponsor = Sponsor nennen
pass-sponsor-title = Wer es künftig ist
pass-sponsor-to = Wer soll Sponsor sein?
pass-sponsor-hint = Eine Person von hier. Sie wird gefragt und erfährt, was das heißt, bevor sich etwas ändert.
pass-sponsor-note = Es gilt erst, wenn die Person zusagt. Bis dahin bleibt alles, wie es ist, und du kannst es zurückziehen.
pass-sponsor-ask = Fragen
accept-sponsor = Annehmen
decline-sponsor = Ich nicht
withdraw-sponsor = Zurückziehen
name-somebody-else = Jemand anderen fragen

sponsor-offered = Willst du für unsere Kundschaft Sponsor sein?
sponsor-offered-by = { $by } ist Sponsor bei { $company } und möchte dir das übergeben. Es gibt genau eine Person, die ganz oben für unsere Kundschaft einsteht.
sponsor-offered-for = Bei { $company } gibt es gerade keinen Sponsor, und { $by } schlägt dich vor. Es gibt genau eine Person, die ganz oben für unsere Kundschaft einsteht.
sponsor-sees = Das würdest du sehen: jedes Ergebnis ab sechs Antworten, Themen aus geteilten Worten ab fünf, jeden Fall, der einen zweiten Blick braucht, alles, was bremst, die Wochen jeder Führungskraft, die Woche in Zahlen und das Verdienstbuch, wo es eines gibt.
sponsor-hears = Das würdest du erfahren: wenn eine Entscheidung zehn Arbeitstage lang offen bleibt, über die du dann entscheiden darfst; zwei leere Wochen einer Führungskraft hintereinander; einmal im Monat, was am meisten bremst; wenn jemand für eine Kundin oder einen Kunden eine Regel gebrochen hat; einen Erfolg, den du als Erste oder Erster posten kannst.
sponsor-kept = Das wird aufbewahrt: dass du gefragt wurdest, von wem, wann und was du gesagt hast, { $days ->
    [one] einen Tag
   *[other] { $days } Tage
 } lang. Nimmst du an, steht deine Adresse in der Einrichtung, solange du Sponsor bist, und alle sehen deinen Namen auf ihrer ersten Karte.
sponsor-offered-until = Du kannst bis { $until } antworten. Wer dich fragt, erfährt deine Antwort und keinen Grund.
sponsor-offered-accepted = Du hast angenommen. Danke, dass du für unsere Kundschaft einstehst.
sponsor-offered-declined = Du hast gesagt: ich nicht. Es hat sich nichts geändert.
sponsor-offered-withdrawn = Es wurde zurückgezogen. Nichts hat sich geändert, und es ist nichts zu tun.
sponsor-offered-expired = Es kam rechtzeitig keine Antwort, deshalb hat sich nichts geändert.
sponsor-offered-left = Es ist vorbei: Sponsor kann nur jemand von hier sein.
sponsor-offered-back = Es ist vorbei: Es gibt wieder einen Sponsor.

sponsor-noted-open = { $name } ist gefragt, Sponsor zu sein
sponsor-noted-open-more = Eine Antwort ist bis { $until } möglich. Vorher ändert sich nichts.
sponsor-noted-accepted = { $name } ist jetzt Sponsor
sponsor-noted-accepted-more = Ihr habt beide zugesagt. Was nur ein Sponsor sieht, sieht ab jetzt { $name }. Tragt die Adresse in eure Einrichtungsdatei ein: Eine, die noch jemand anderen nennt, wird abgelehnt.
sponsor-noted-declined = { $name } möchte nicht Sponsor sein
sponsor-noted-declined-more = Es hat sich nichts geändert. Du kannst jemand anderen fragen.
sponsor-noted-withdrawn = { $name } wird nicht mehr gefragt
sponsor-noted-withdrawn-more = Es hat sich nichts geändert.
sponsor-noted-expired = { $name } hat nicht geantwortet
sponsor-noted-expired-more = Zeit war bis { $until }. Es hat sich nichts geändert. Du kannst noch einmal fragen, oder jemand anderen.
sponsor-noted-left = { $name } kann nicht mehr Sponsor werden
sponsor-noted-left-more = Ausgeschieden, oder jetzt Gast. Es hat sich nichts geändert. Du kannst jemand anderen fragen.
sponsor-noted-back = Es gibt wieder einen Sponsor
sponsor-noted-back-more = Deshalb wird { $name } nicht mehr gefragt.
sponsor-passed = { $name } ist jetzt Sponsor
sponsor-passed-more = { $name } hat angenommen und folgt auf { $before }. Ein Admin sollte die neue Adresse in die Einrichtungsdatei eintragen: Eine, die noch jemand anderen nennt, wird abgelehnt.
sponsor-passed-leader = Für dich als Führungskraft: Deine Wochen, auch die bisher aufbewahrten, sieht ab jetzt { $name }, und wer es vorher war, nicht mehr.
not-for-you = Das ist für den Sponsor
not-for-you-more = Was hier stand, ist allein für den Sponsor, und das ist jetzt { $name }.

setup-sponsor = Sponsor: { $name }.
setup-no-sponsor = Sponsor: niemand, den ich kenne.
sponsor-heading = Sponsor
sponsor-is-you = Du bist hier der eine Sponsor unserer Kundschaft. Du kannst an jemanden übergeben, der zusagt.
sponsor-is-nobody = { $days ->
    [0] Noch kenne ich hier keinen Sponsor.
    [one] Seit heute gibt es keinen Sponsor.
   *[other] Es gibt keinen Sponsor. Heute ist Tag { $days }.
 } Du kannst jemanden nennen, der zusagen muss.
sponsor-is-asked = { $name } ist gefragt und hat bis { $until } Zeit.
sponsor-is-asked-by-another = { $name } ist schon von jemand anderem gefragt.

not-to-pass-sponsor = Übergeben kann nur der Sponsor selbst; gibt es keinen, nennt ein Admin oder eine CX-Leitung jemanden.
one-person-only = Sponsor ist genau eine Person. Wähle eine von hier.
cannot-be-sponsor = Sponsor ist eine Person von hier, die das Verzeichnis kennt: keine Gruppe, kein Bot, kein Gast und niemand von außen. Wähle jemand anderen.
sponsor-by-address = Das Verzeichnis nennt keine E-Mail-Adresse von { $name }, und die Einrichtung nennt Menschen danach. Bitte deine Admins, eine einzutragen, oder wähle jemand anderen.
sponsor-already = { $name } ist schon Sponsor. Wähle jemand anderen.
not-yourself = Zwei müssen zusagen, und du bist eine davon. Bitte einen Admin oder eine CX-Leitung, dich zu nennen.
sponsor-offered-already = { $name } ist schon gefragt. Warte auf die Antwort, oder zieh es erst zurück.
sponsor-offer-over = Das ist vorbei, oder jemand anderes ist gefragt. Auf deiner Home-Seite steht, was jetzt offen ist.
sponsor-rehearsal = Noch kann niemand gefragt werden: Ich probe noch oder bin ausgeschaltet. In der Probe kann die Einrichtungsdatei einen anderen Sponsor nennen.
sponsor-stands = [people] sponsor nennt { $named }, Sponsor ist aber { $now }{ $gone ->
    [0] { "" }
   *[other] , auch wenn nicht mehr hier
 }. Schreib { $now } hinein; wer es als Nächstes wird, wird mit /chair sponsor gefragt und muss zusagen.
sponsor-unfit = [people] sponsor nennt { $named }, hier { $kind ->
    [bot] ein Bot
    [guest] ein Gast
    [gone] jemand, der ausgeschieden ist
   *[other] jemand von außen
 }. Nenne eine Person von hier.
