# Ob man Führungskräfte über Kundinnen und Kunden sprechen hört, und dass einschläft, was gut begann.
heard-question = Hast du diesen Monat eine Führungskraft über unsere Kundschaft sprechen hören?
heard-yes = Ja
heard-no = Nein
heard-unsure = Weiß ich nicht mehr
heard-how = In einer Besprechung, schriftlich oder nebenbei; jede Führungskraft zählt. Ein Fingertipp genügt.
heard-drawn = Das Los ist auf dich und { $others } andere von { $people } von uns gefallen. Niemand wird das innerhalb von sechs Monaten zweimal gefragt.
heard-confidential = Vertraulich: Antworten werden nur gezählt, fürs Unternehmen und für Bereiche, nie für eine Führungskraft, und Zahlen aus weniger als { $least } Antworten bekommt niemand zu sehen. CX-Leitung und Sponsor sehen sie neben dem, wie oft Führungskräfte nach eigenen Angaben gesprochen haben.
heard-until = Antworten kannst du bis { $until }, und es bis dahin auch ändern.
heard-noted = Notiert. Du kannst es bis { $until } ändern.
heard-over = Das ist abgeschlossen. Danke, falls du geantwortet hast: CX-Leitung und Sponsor sehen die Zahlen, und niemand, wer was gesagt hat.
heard-over-lost = Das ist abgeschlossen. Die Antworten konnten nicht gezählt werden; niemand kann sie mehr öffnen.
not-in-sample = Diesmal ist das Los auf andere gefallen, deshalb können nur sie antworten. Jeden Monat wird neu gelost.

heard-page = Gesagt und gehört
heard-line = { $month }: { $heard } · { $said }
heard-of = { $part } von { $whole }, die geantwortet haben, haben eine Führungskraft über unsere Kundschaft sprechen hören: { $share }
heard-hidden = weniger als { $least } haben geantwortet, oder in jedem Bereich so wenige, dass eine Zahl sie verraten würde; deshalb bleibt verborgen, was gehört wurde
heard-none = niemand hat geantwortet, ob eine Führungskraft zu hören war
said-of = Führungskräfte haben in { $part } von { $whole } Wochen darüber gesprochen: { $share }; { $verified }-mal in einem Beitrag, { $claimed }-mal nach eigenen Angaben
said-hidden = weniger als { $least } Führungskräfte, deshalb bleibt verborgen, was gesagt wurde
said-none = keine Führungskraft war mit einer Erinnerung an der Reihe
heard-asked = Gefragt wurden { $asked } von { $size } Ausgelosten, unter { $people } Beschäftigten.
heard-department = { $department }: { $heard } · { $said }
heard-others = Alle anderen
heard-of-short = gehört von { $part } von { $whole }, { $share }
heard-hidden-short = gehört: verborgen
heard-none-short = gehört: niemand hat geantwortet
said-of-short = gesagt in { $part } von { $whole } Wochen, { $share }
said-hidden-short = gesagt: verborgen
said-none-short = gesagt: keine Führungskräfte
heard-more-departments = { $count ->
    [one] Ein weiterer Bereich steht in der CSV-Datei mit den Zahlen jener Woche.
   *[other] { $count } weitere Bereiche stehen in der CSV-Datei mit den Zahlen jener Woche.
 }
heard-open = { $month }: Das Los ist auf { $size } von { $people } Beschäftigten gefallen. Sie werden nach und nach gefragt; gezählt wird am { $closes }.
heard-too-few = { $month }: Niemand wurde gefragt, ob Führungskräfte zu hören sind. Dafür braucht es { $fewest } Beschäftigte, die gefragt werden können, das wollen und es seit sechs Monaten nicht wurden; so viele waren es nicht.
heard-quiet = { $month }: Niemand wurde gefragt, ob Führungskräfte zu hören sind, weil das Fragen ausgeschaltet oder noch Probe war.
heard-late = { $month }: Niemand wurde gefragt, ob Führungskräfte zu hören sind, weil ich zu der Zeit nicht lief.
heard-lost = { $month }: Was gehört wurde, konnte nicht gezählt werden; niemand kann die Antworten mehr öffnen.

slackened = Es schläft ein
slackened-more = Gespräche der Führungskräfte, Antworten und abgeschlossene zweite Blicke sind zweimal vier Wochen lang weniger geworden: im Schnitt { $before } pro Woche in den ersten vier, { $after } in den letzten. Wochen mit Feiertagen, und solche, in denen ich nicht lief, zählen nicht mit.
slackened-why = So endet so etwas meist: nicht mit einer Entscheidung, sondern wenn der Reiz des Neuen verflogen ist. Oft genügt eine Zeile von dir, wo andere sie lesen, oder die Frage an ein Team, was es nützlicher machen würde.
slackened-first = Das erfährst nur du, und nur einmal. Wird es noch weniger, erfährt es auch die CX-Leitung, frühestens in einer Woche.
slackened-passed-on = Die Sponsorin oder der Sponsor weiß es schon länger, und seither ist es noch weniger geworden. Sonst erfährt es niemand.
