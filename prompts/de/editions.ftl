# Wie Zahlen heißen, die eigene Woche eines Teams, Monate und Quartale.
own-week = { $count ->
    [one] Die Woche von { $team }
   *[other] Die Woche deiner Teams
 }
own-when = { $from } bis { $to }. Du findest sie hier, sobald die Woche vorbei ist; CX-Leitung und Sponsor sehen sie einige Stunden später, und was nur euer Team betrifft, sieht kein anderes.
own-small = Ein Team mit weniger als { $least } Menschen wird nie allein gezählt, damit keine Zahl zu jemandem führt.
own-nothing = Von deinem Team wurde in dieser Woche nichts gezählt.
own-hidden = Ein Teil ist verborgen: Es wurden weniger als { $least } Menschen gefragt, oder es würde ein anderes Team verraten.

measured-named = { $name }: { $number }
measured-kind = { $name }, { $kind }
measured-value = { $value } (aus { $n })
measured-point = ,
measured-coverage = Besprechungen mit Frage
measured-not-asked = Nicht gefragt
measured-response = Beantwortet
measured-short = { $part } von { $whole }
measured-participation = Menschen mit einer Antwort
measured-seconds = Antworten, die bald kamen
measured-load = Fragen je Person
measured-concern = Bedenken
measured-flagged = Kam als Fall zurück
measured-silent = Weniger als zwei Antworten
measured-reconsidered = Rechtzeitig überdacht
measured-changed = Geändert
measured-hours = Arbeitsstunden bis zur Entscheidung
measured-overdue = Überfällig
measured-loop = Wissen, was daraus wurde
measured-evidence = Mit Worten von Kundinnen und Kunden
measured-across = Über Teams hinweg
measured-repeated = Kundschaft muss sich wiederholen
measured-brier = Treffsicherheit (0 ist richtig)
measured-skill = Können (1 ist richtig)
measured-wins = Erfolge
measured-wins-a-hundred = Erfolge je 100 Menschen
measured-spread = Abteilungen mit einem Erfolg
measured-accuracy = Erfolge mit berichtigten Namen
measured-care = Erfolge aus Teams mit Kundenkontakt
measured-worth = Bestätigter Wert
measured-unconfirmed = Unbestätigte Werte
measured-talked = Führungskräfte, die darüber sprachen
measured-streak = Wochen in Folge mit der Hälfte von ihnen
measured-said = Gesagt
measured-heard = Gehört
measured-calls = Anrufe bei Kundinnen und Kunden
measured-pledges = Zusagen
measured-funded = Verbesserungen mit Geld
measured-pay = Vergütung, die von Kundschaft abhängt
measured-sponsored = Tage mit Sponsor
measured-momentum = Schwung
measured-kpi = Eure Zahl
measured-arms = Serien
measured-effect = Wirkung des Fragens

edition-month = { $month }
edition-title = { $called } in Zahlen
edition-quarter = Q{ $quarter } { $year }
edition-made = { $weeks ->
    [one] { $of ->
        [one] Besteht aus seiner einen Woche.
       *[other] Besteht aus einer von { $of } Wochen; die anderen wurden nie festgehalten.
     }
   *[other] Besteht aus { $weeks } von { $of } Wochen. Was eine Woche verbirgt, fehlt auch hier.
 }
edition-of-weeks = { $number } ({ $weeks } von { $of } Wochen)
edition-last-week = { $number }, Stand am Ende
edition-latest = { $number }, letzter Stand
edition-more = { $count ->
    [one] Eine weitere Zahl steht in der CSV.
   *[other] { $count } weitere Zahlen stehen in der CSV.
 }
edition-ended = Mit dieser Woche ist vorbei: { $called }.
edition-ended-both = Mit dieser Woche sind vorbei: { $first } und { $second }.
edition-button-month = Der Monat
edition-button-quarter = Das Quartal
edition-weeks = Die Wochen
edition-teams = Je Team
edition-department = Abteilung { $name }
edition-team = { $name }
edition-nobodys = Ohne Team
edition-missing = nie festgehalten
edition-nothing = nichts wurde gezählt
edition-part-numbers = Eure eigenen Zahlen
no-edition = Für diese Zeit gibt es keine Zahlen: Sie ist noch nicht vorbei, oder keine ihrer Wochen wurde festgehalten.
help-digest-month = { $name } digest month, { $name } digest quarter: der letzte Monat oder das letzte Quartal in Zahlen

kind-weeks = { $number } Wochen
kind-seconds = binnen { $number } Sekunden
kind-median = Median
kind-p90 = von neun unter zehn
kind-mean = im Mittel
kind-most = höchstens
kind-verified = veröffentlicht
kind-claimed = nach eigener Angabe
kind-none = keins von beidem
kind-owner = zuständige Person informiert
kind-team-lead = Teamleitung informiert
kind-sponsor = Sponsor informiert
kind-kept = gehalten
kind-late = verspätet
kind-dropped = aufgegeben
kind-asked = gefragt
kind-held-out = bewusst ausgelassen
kind-difference = Abstand
kind-low = unteres Ende
kind-high = oberes Ende
measured-tags = Neue Fälle mit dem Stichwort
measured-themes = Texte nach Thema
measured-drawn = Ob Reihen wie ausgelost verteilt sind (p)
part-answers = Antworten
