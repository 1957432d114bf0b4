# Was Menschen daran hindert, für Kunden das Richtige zu tun, wer sich kümmert und was daraus wurde.
tell-blocker = Sagen, was uns bremst
blocker-title = Was bremst uns?
blocker-words = Was hindert uns daran, für Kunden das Richtige zu tun?
blocker-words-hint = Zum Beispiel: Erstattungen über 50 Euro warten vier Tage auf eine zweite Unterschrift.
blocker-what = Was für ein Hindernis ist es?
blocker-teams = Welche Teams berührt es?
blocker-teams-hint = Keines oder bis zu { $most }. Ihre Leitungen lesen es mit. Berührt es zwei, wird eine Person gebeten, sich darum zu kümmern.
blocker-repeats = Schlagwort
blocker-repeats-tick = Kunden müssen sich wiederholen
blocker-named = Mein Name
blocker-named-tick = Meinen Namen zeigen. Sonst steht nirgends, von wem es kommt, und niemand kann mir sagen, was daraus wird
blocker-readers = Das lesen die CX-Leitung, der Sponsor und die Leitungen der berührten Teams. Schreib nichts hinein, was auf dich hinweist, wenn du unerkannt bleiben willst.

blocker-process = Ein Ablauf
blocker-tool = Ein Werkzeug
blocker-policy = Eine Regel
blocker-people = Menschen
blocker-other = Etwas anderes

blocker-told = Danke. Das ist { $name }
blocker-told-more = Es steht ohne deinen Namen da: Nichts hier führt zu dir, darum kann ich dir nicht sagen, was daraus wird. Der Sponsor sieht einmal im Monat, was uns am meisten bremst.
blocker-told-named = Danke. Das ist { $name }
blocker-told-named-more = Es steht mit deinem Namen da, und ich sage dir, was daraus wird. Der Sponsor sieht einmal im Monat, was uns am meisten bremst.
blocker-owner-asked = Gefragt
blocker-owner-asked-more = Ich habe gefragt, wer sich um { $name } kümmert, und sage dir Bescheid, falls die Antwort Nein ist.
blocker-own-yes = { $name } gehört jetzt dir
blocker-own-yes-more = Sag, was daraus wurde, sobald du es weißt. Die Knöpfe dafür stehen auf der Karte.
blocker-own-no = In Ordnung
blocker-own-no-more = Die CX-Leitung sucht jemand anderen für { $name }.
blocker-closed = Notiert
blocker-closed-more = Ich sage es allen, die { $name } mit Namen gemeldet haben, und den Leitungen der berührten Teams.

blocker-wanted = { $name } braucht jemanden, der sich kümmert
blocker-offered = Kümmerst du dich um { $name }?
blocker-yours = { $name } gehört dir
blocker-seen = { $name }: { $what }
blocker-removed = { $name } ist beseitigt
blocker-stays = { $name } bleibt
blocker-why-owner = Es liegt zwischen Teams. Wenn sich nicht eine Person kümmert, beseitigt es niemand.
blocker-offered-more = Das heißt: dafür sorgen, dass es verschwindet, oder sagen, warum es bleibt. Allein musst du es nicht tun.
blocker-by-nobody = ohne Namen gemeldet
blocker-touches = Berührt { $teams }.
blocker-touches-none = Berührt kein bestimmtes Team.
blocker-since = Gemeldet am { $day }.
blocker-owned-by = Zuständig: { $who }
blocker-no-owner = Noch niemand zuständig.
blocker-was-asked = { $who } ist gefragt, sich zu kümmern.
blocker-refused = { $count ->
    [one] Eine Person, die gefragt war, möchte es lieber nicht übernehmen.
   *[other] { $count } Personen, die gefragt waren, möchten es lieber nicht übernehmen.
 }
blocker-became = Was daraus wurde: { $became }

blocker-name-owner = Zuständigkeit klären
blocker-owner-title = Wer kümmert sich?
blocker-owner-whom = Wer soll sich um { $name } kümmern?
blocker-owner-whom-hint = Eine Person. Ich frage sie, und sie darf Nein sagen.
blocker-accept = Übernehmen
blocker-no = Nein, danke
blocker-is-removed = Beseitigt
blocker-has-to-stay = Bleibt, weil
blocker-removed-title = Beseitigt
blocker-stays-title = Es bleibt
blocker-became-removed = Was hat sich geändert, in einem Satz?
blocker-became-stays = Warum bleibt es, in einem Satz?
blocker-became-hint = Das lesen alle, die es mit Namen gemeldet haben, und die Leitungen der berührten Teams.

blockers = Was uns bremst
blockers-none = Nichts, was du sehen darfst. Sag, was dich daran hindert, für Kunden das Richtige zu tun.
blockers-page = Was hindert dich daran, für Kunden das Richtige zu tun? Die CX-Leitung und der Sponsor lesen es, mit oder ohne deinen Namen.
blockers-all = Alle Hindernisse
blockers-entry = { $name } · { $what } · { $words }
blockers-entry-settled = { $name } · { $state ->
    [removed] beseitigt
   *[other] bleibt
 } · { $words }

top-blockers = Was uns am meisten bremst
top-blockers-more = Die Hindernisse, die Anfang { $month } offen sind. Zuerst, was am häufigsten gemeldet wurde, dann, was zwischen Teams liegt, dann das älteste.
top-blockers-over = Inzwischen erledigt.

too-few-words-to-remove = Sag in mindestens fünf Wörtern, was uns bremst. Zum Beispiel: Erstattungen über 50 Euro warten vier Tage auf eine zweite Unterschrift.
too-many-blockers = Du hast heute schon { $most } gemeldet. Das nächste bitte morgen.
too-many-teams = Wähle höchstens { $most } Teams: die, die es zusammen beseitigen könnten.
no-blocker = Dieses Hindernis gibt es hier nicht mehr, oder du darfst es nicht sehen.
blocker-settled = Es steht schon da, was aus { $name } wurde.
not-to-name-owner = Wer sich um ein Hindernis kümmert, klärt die CX-Leitung.
cannot-own = Nenne eine Person aus dem Haus. Gäste und Bots können sich nicht darum kümmern.
not-asked-to-own = Auf deine Antwort zu { $name } wartet niemand mehr.
not-yours-to-settle = Was aus { $name } wurde, sagt, wer zuständig ist, oder die CX-Leitung.
help-blocker = { $name } blocker: sagen, was uns daran hindert, für Kunden das Richtige zu tun, mit oder ohne Namen
help-blockers = { $name } blockers: die Hindernisse, die du sehen darfst
