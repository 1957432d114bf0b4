# Whether employees hear leaders talk about customers, and that what began well goes quiet.
heard-question = Did you hear a leader talk about customers this month?
heard-yes = Yes
heard-no = No
heard-unsure = I don't remember
heard-how = In a meeting, in writing or in passing; any leader counts. One tap is enough.
heard-drawn = The lot fell on you and { $others } others of { $people } of us. Nobody is asked this twice within six months.
heard-confidential = Confidential: answers are only counted, for the company and for departments, never for a leader, and numbers of fewer than { $least } answers are shown to nobody. CX leads and the sponsor see them beside how often leaders say they talked.
heard-until = You can answer until { $until }, and change it until then.
heard-noted = Noted. You can change it until { $until }.
heard-over = This is closed. Thank you if you answered: CX leads and the sponsor see the counts, and nobody who said what.
heard-over-lost = This is closed. The answers could not be counted; nobody can open them any more.
not-in-sample = The lot fell on somebody else for this one, so only they can answer it. Once a month others are drawn.

heard-page = Said and heard
heard-line = { $month }: { $heard } · { $said }
heard-of = { $part } of { $whole } who answered heard a leader talk about customers: { $share }
heard-hidden = fewer than { $least } answered, or so few in each department that a number would give them away, so what was heard is hidden
heard-none = nobody answered whether they heard a leader
said-of = leaders talked in { $part } of { $whole } weeks: { $share }; { $verified } times in a post, { $claimed } times as they say
said-hidden = fewer than { $least } leaders, so what was said is hidden
said-none = no leader was due to be reminded
heard-asked = { $asked } of { $size } drawn by lot were asked, out of { $people } employees.
heard-department = { $department }: { $heard } · { $said }
heard-others = All others
heard-of-short = heard by { $part } of { $whole }, { $share }
heard-hidden-short = heard: hidden
heard-none-short = heard: nobody answered
said-of-short = said in { $part } of { $whole } weeks, { $share }
said-hidden-short = said: hidden
said-none-short = said: no leaders
heard-more-departments = { $count ->
    [one] One more department is in the CSV of that week's numbers.
   *[other] { $count } more departments are in the CSV of that week's numbers.
 }
heard-open = { $month }: the lot fell on { $size } of { $people } employees. They are asked one by one, and counted { $closes }.
heard-too-few = { $month }: nobody was asked whether they hear leaders. It takes { $fewest } employees who can be asked, want to be, and have not been within six months; there were fewer.
heard-quiet = { $month }: nobody was asked whether they hear leaders, because asking was off or rehearsed.
heard-late = { $month }: nobody was asked whether they hear leaders, because I was not running when it was time.
heard-lost = { $month }: what employees heard could not be counted; nobody can open the answers any more.

slackened = It is going quiet
slackened-more = Talks by leaders, answers and closed second thoughts have fallen for two times four weeks: { $before } a week on average in the first four, { $after } in the last. Weeks with holidays, and those in which I was away, are left out.
slackened-why = This is where such things end: not with a decision, but once the novelty has worn off. A line from you where others read it, or one team asked what would make it useful, is often enough.
slackened-first = Only you are told, once. If it goes on falling, the CX leads are told too, a week later at the earliest.
slackened-passed-on = The sponsor was told before you, and it has fallen since. Nobody else is told.
