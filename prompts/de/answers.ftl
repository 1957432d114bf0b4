# Fragen und Antworten. Die Frage und die vier Antworten stehen fest: docs/words.md.
question = Was würden unsere besten Kundinnen und Kunden von der Entscheidung halten, die wir gerade getroffen haben?
like = Fänden sie gut
not-notice = Würden sie nicht merken
dislike = Fänden sie schlecht
no-decision = Heute keine Entscheidung

after-meeting = Nach „{ $title }“.
after-hidden = Nach der Besprechung, die gerade zu Ende ging.
asked-by = { $who } fragt.
decision = Entscheidung: { $decision }
decision-changed = Die Gesprächsleitung hat die Entscheidung neu formuliert. Jede Antwort lässt sich noch ändern.
as-them = Antworte für sie, nicht für dich.
small-group = In einer so kleinen Runde kann die Gesprächsleitung womöglich erraten, wer was gesagt hat.
small-group-perhaps = Wenn nur wenige antworten, kann die Gesprächsleitung womöglich erraten, wer was gesagt hat.
for = Für:
progress = { $answered ->
    [one] { $answered } von { $invited } hat geantwortet.
   *[other] { $answered } von { $invited } haben geantwortet.
 } Offen bis { $until }.
progress-unknown = { $answered ->
    [one] { $answered } Antwort.
   *[other] { $answered } Antworten.
 } Offen bis { $until }.

result = { $answered ->
    [0] Von { $invited } hat niemand geantwortet.
    [one] { $answered } von { $invited } hat geantwortet.
   *[other] { $answered } von { $invited } haben geantwortet.
 }
result-unknown = { $answered ->
    [0] Niemand hat geantwortet.
    [one] Eine Person hat geantwortet.
   *[other] { $answered } Personen haben geantwortet.
 }
concern = Es gibt Bedenken; sie liegen bei der Gesprächsleitung.
no-concern = Keine Bedenken. Schweigen ist keine Zustimmung.
uncounted = Die Antworten konnten nicht gezählt werden. Sie gingen verloren, als die Daten aus einer Kopie wiederhergestellt wurden, und niemand kann sie mehr lesen.
uncounted-line = Konnte nicht gezählt werden.
pooled = Die letzten { $count } Male zusammengenommen, { $answered } Antworten:

noted = Notiert. Du kannst es bis { $until } ändern.
noted-words = Notiert, mit deinen Worten. Du kannst beides bis { $until } ändern.
say-why = Sagen, warum
stop-asking = Mich nicht mehr fragen
why-did-i = Warum bekomme ich das?
name-decision = Entscheidung benennen
i-was-there = Ich war dabei

not-there = Du warst nicht in dieser Besprechung
not-there-more = Gefragt wird nur, wer dabei war. Falls wir dich übersehen haben: Sag es, und antworte dann.
joined = Du warst dabei
joined-more = Jetzt zählt auch deine Antwort. Was würden sie davon halten?

say-why-title = Sagen, warum
send = Senden
cancel = Abbrechen
reason = Warum siehst du das so?
reason-hint = Höchstens 500 Zeichen.
heard = Was hat jemand aus der Kundschaft dazu gesagt?
objects = Meine eigene Sicht
objects-tick = Ich stünde nicht hinter dieser Entscheidung
share = Deine Worte
share-tick = Meine Worte an die Gesprächsleitung weitergeben
share-hint = Ohne deinen Namen, außer du zeigst ihn unten. Nach dem Schließen lässt sich das nicht zurücknehmen. Worte, die du nicht weitergibst, werden dann ungelesen gelöscht. Kein Sprachmodell liest sie.
named = Dein Name
named-tick = Meinen Namen bei meiner Antwort und meinen Worten zeigen
named-hint = Die Gesprächsleitung und alle, die gefragt wurden, können ihn dann lesen.

decision-title = Die Entscheidung
decision-field = Was wurde entschieden, in einem Satz?
decision-hint = Höchstens 200 Zeichen. Nach der ersten Antwort lässt sich der Satz noch einmal ändern.
ask-title = Die Runde fragen
ask-now = Fragen

suggested = Was wurde entschieden?
suggested-more = Die Aufzeichnung von „{ $title }“ schlägt diesen Satz vor. Nur du siehst ihn; bei der Frage steht er erst, wenn du zustimmst.
suggested-hidden = Die Aufzeichnung deiner Besprechung schlägt diesen Satz vor. Nur du siehst ihn; bei der Frage steht er erst, wenn du zustimmst.
suggested-until = Tust du nichts, wird er vergessen, sobald die Frage schließt: { $until }.
suggested-taken = So steht es jetzt bei der Frage.
use-it = Übernehmen
write-my-own = Selbst formulieren
no-thanks = Nein, danke

first-contact = Ein Wort zu Empty Chair
first-contact-more = { $company } hält einen Stuhl für die Kundschaft frei. Nach einer Besprechung kommt vielleicht eine Frage zu dir, höchstens { $day } am Tag und { $week } in der Woche. Deine Antwort ist vertraulich: Die Gesprächsleitung erfährt, ob es Bedenken gibt, nie von wem. Eingeschaltet hat das { $sponsor }. Du kannst es jederzeit abstellen.
open-until = Du kannst bis { $until } antworten.
reminder-more = Ein letztes Wort dazu: Du kannst bis { $until } antworten.

summary = Worte zu „{ $title }“
summary-hidden = Was geschrieben wurde
words-without-name = Ohne Namen
words-more = { $count ->
    [one] Eine weitere Person hat Worte weitergegeben.
   *[other] { $count } weitere Personen haben Worte weitergegeben.
 }
words-heard = Aus der Kundschaft: { $words }
report = Worte melden
report-title = Worte melden
report-which = Welche Worte soll der Datenschutz ansehen?
reported = Diese Worte wurden gemeldet
report-done = Gemeldet
report-done-more = Der Datenschutz sieht sich diese Worte an. Danke.
remove = Worte entfernen
removed = Diese Worte sind entfernt. Vermerkt bleibt nur, dass es sie gab.
each-alone = Alle Gefragten bekommen das einzeln, und alle Antworten werden zusammen gezählt.
pass-it-on = Nur du siehst das, weil es keinen Ort für alle gab, die dabei waren. Wenn du magst, frag von Hand, wo sie sind.
pause-here = Hier zwei Wochen pausieren
