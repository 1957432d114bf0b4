# Entscheidungen, die zurückkommen, und was aus ihnen wird.
second-look = { $name } verdient einen zweiten Blick
why-counts = Laut { $dislikes } von { $answered } Antworten fänden unsere besten Kundinnen und Kunden schlecht, was in „{ $title }“ entschieden wurde.
why-counts-hidden = Laut { $dislikes } von { $answered } Antworten fänden unsere besten Kundinnen und Kunden schlecht, was entschieden wurde.
why-someone = Nach „{ $title }“ hat jemand Bedenken wegen unserer Kundinnen und Kunden geäußert.
why-someone-hidden = Jemand hat Bedenken wegen unserer Kundinnen und Kunden geäußert.
why-objects = Jemand stünde nicht hinter dem, was in „{ $title }“ entschieden wurde.
why-objects-hidden = Jemand stünde nicht hinter dem, was entschieden wurde.
due = Fällig: { $due }
change-it = Ändern
keep-it = Dabei bleiben, mit Grund
get-evidence = Erst nachfragen
waiting = Erst nachfragen, bis { $by }: { $whom }. Danach ist der Fall wieder offen.
decided-changed = Geändert: { $outcome }
decided-kept = Dabei geblieben. { $because }: { $outcome }
tell-customers = Was wir unserer Kundschaft sagen: { $tell }

legal = Recht
safety = Sicherheit
cost = Kosten
strategy = Strategie
most-customers = Besser für die meisten Kundinnen und Kunden

change-title = Ändern
change-to = Was gilt stattdessen?
change-to-hint = Ein, zwei Sätze. Alle, die gefragt wurden, werden sie lesen.
keep-title = Dabei bleiben
keep-because = Welche Art von Grund?
keep-reason = Warum bleibt es dabei, in einem Satz?
keep-tell = Was sagen wir unserer Kundschaft?
evidence-title = Erst nachfragen
evidence-whom = Wer fragt wen?
evidence-by = Bis wann?
evidence-twice = Ein Fall kann zweimal auf eine Nachfrage warten, und dieser hat es schon. Bitte entscheide.
evidence-day = Bitte einen Tag in den nächsten 60 Tagen wählen.
save = Speichern

outcome-changed = { $name } wurde geändert
outcome-kept = { $name } bleibt bestehen, mit Grund
outcome-asked = Gefragt wurde nach „{ $title }“.
outcome-asked-hidden = Danach wurdest du gefragt.
outcome-thanks = Danke an alle, die etwas gesagt haben.
outcome-named = Danke an alle, die etwas gesagt haben. Mit Namen wollten genannt sein:
evidence-is-due = Die Nachfrage zu { $name } ist fällig
evidence-is-due-more = Bis heute sollte geklärt sein: { $whom }. Der Fall ist wieder offen.
case-passed = { $name } liegt jetzt bei dir
case-passed-more = Wer das entscheiden sollte, ist nicht mehr bei uns, deshalb kommt es zu dir. Was nur mit dieser Person geteilt wurde, wird nicht weitergegeben.
