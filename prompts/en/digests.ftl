# The week in numbers, for CX leads and the sponsor.
not-reader = The weekly numbers are for CX leads and the sponsor, so that they come with somebody who can act on them. Your own questions and cases are on your Home.
no-digest = The numbers of that week are not kept, or not any more.
help-digest = { $name } digest: the latest week in numbers

digest = Week of { $monday }
digest-home = This week's numbers
digest-when = { $company }, { $from } to { $to }
digest-quiet = A quiet week: no meeting ended, nothing came back, and nobody told of a win. If something good was done for a customer all the same, { $name } win is the way to tell of it.
digest-running = This is the latest week that is over. The running week is not counted before its end: two looks at it, one taken from the other, would show a single answer.
digest-hidden = Groups under { $least } are hidden, and so is whatever would give them away by subtraction.
digest-unsure = { $count ->
    [one] Of one card I could not be sure whether it got through; it was not posted twice.
   *[other] Of { $count } cards I could not be sure whether they got through; they were not posted twice.
 }
digest-blind = { $count ->
    [one] { $of ->
        [one] The calendar could not be read from { $since } to { $until }.
       *[other] One of { $of } calendars could not be read from { $since } to { $until }.
     }
   *[other] { $count } of { $of } calendars could not be read from { $since } to { $until }.
 } Meetings that were new in there were not asked about.
digest-blind-more = { $count ->
    [one] That happened once more; the CSV has it.
   *[other] That happened { $count } more times; the CSV has them.
 }
share-of-all = { $percent }% (95% interval: { $low } to { $high }%)

part-wins = Wins
wins-none-posted = No win was posted.
win-line = { $name } · { $team }: { $change }
win-line-teamless = { $name }: { $change }
wins-more = { $count ->
    [one] One more is in the list.
   *[other] { $count } more are in the list.
 }
wins-waiting = { $count ->
    [one] One more is on its way: it has not been posted yet.
   *[other] { $count } more are on their way: they have not been posted yet.
 }

even-4 = In the last four weeks: { $spread }
even-13 = In the last thirteen weeks: { $spread }
even-departments = { $part } of { $whole } departments had a win
even-frontline = { $part } of { $whole } wins were a frontline team's
even-unheard = No frontline team had a win in four weeks. Those who talk to customers every day rarely have none to tell of; ask them.

part-value = Value
value-sum = { $amount }
value-from = { $count ->
    [one] As confirmed for one win. The ends of ranges are summed each for themselves.
   *[other] As confirmed for { $count } wins. The ends of ranges are summed each for themselves.
 }
value-waits = { $count ->
    [one] The value of one posted win is not confirmed, and not counted.
   *[other] The values of { $count } posted wins are not confirmed, and not counted.
 }

part-coverage = Where the seat was taken
coverage-share = { $part } of { $whole } meetings where it was allowed: { $share }
coverage-few = There were fewer than { $least } meetings where it was allowed, too few to speak of a share.
coverage-none = There was no meeting where it was allowed.

part-answers = Answers
answers-share = { $part } of { $whole } who were asked have answered: { $share }
answers-few = Fewer than { $least } people were asked, or so few in each team that a number would give them away.
answers-none = No question closed that people were asked by name.
answers-silent = { $silent ->
    [one] One of { $closed } questions had fewer than two answers. Silence is not a yes.
   *[other] { $silent } of { $closed } questions had fewer than two answers. Silence is not a yes.
 }

part-thoughts = Second thoughts
thoughts-none = No decision came back, and none is open.
thoughts-opened = { $count } opened
thoughts-changed = { $count } changed
thoughts-kept = { $count } kept with a reason
thoughts-open = { $count } open
thoughts-overdue = { $count } overdue ({ $names })
part-across = Across silos
across-silos = { $count } across teams ({ $names })
across-repeated = { $count } in which customers must repeat themselves ({ $names })
thoughts-names-more = { $names } and { $count } more

part-leaders = Leaders
week-leaders-share = { $part } of { $whole } talked about customers: { $share }
week-leaders-how = { $verified } posted it, { $claimed } said so.
week-leaders-few = Fewer than { $least } leaders were reminded, too few to count without naming them.
week-leaders-none = No leader was due to be reminded.
week-leaders-missed = { $count ->
    [one] One reminder was missed because I was not running; it does not count against anybody.
   *[other] { $count } reminders were missed because I was not running; they do not count against anybody.
 }
sponsor-active = Sponsor: { $who }, active.
sponsor-waited = Sponsor: named in the setup, but not met yet.
sponsor-vacant-days = { $count ->
    [one] In the year before, there was no sponsor on one day.
   *[other] In the year before, there was no sponsor on { $count } days.
 }
sponsor-vacant = There has been no active sponsor since { $since }.

part-to-do = For you this week
to-do-sponsor = Find a sponsor: if everyone is responsible, no one is. CX leads and admins name one with /chair sponsor.
to-do-case = { $name } has been overdue the longest. Ask { $who } what stands in its way.
to-do-case-ownerless = { $name } has been overdue the longest. Ask what stands in its way.
to-do-names = { $name } is waiting for the names to be confirmed. A word to whoever leads that team helps.
to-do-post = { $name } is waiting for an executive to post it. Ask one of them.
to-do-team = { $team } had meetings where the question could be asked, and nothing was answered. Ask its lead what would make it useful.
to-do-thank = Thank { $team } for { $name }, where others can read it.
to-do-thank-teamless = Thank everybody behind { $name }, where others can read it.
to-do-nothing = Nothing presses. Ask a team that you have not heard from what its customers said this week.

list-wins = Wins
list-value = Value
list-meetings = Meetings
list-answers = Answers by team
list-thoughts = Second thoughts
list-across = Across silos
list-leaders = Leaders
list-sheet = CSV
list-of = { $list }: { $week }
list-back = Back
list-on = Next
list-page = Page { $page } of { $pages }
list-empty = There is nothing behind this number.
win-posted = { $line } Posted { $day }.
win-waiting = { $line } Not posted yet.
value-counted = { $line } Worth { $amount }.
value-unconfirmed = { $line } Its value is not confirmed.
meetings-asked = { $count ->
    [0] No meeting was asked about.
    [one] One meeting was asked about.
   *[other] { $count } meetings were asked about.
 }
meetings-quiet = { $count ->
    [one] After one meeting nobody was asked: { $rule }. That is { $percent }% of meetings not asked about.
   *[other] After { $count } meetings nobody was asked: { $rule }. That is { $percent }% of meetings not asked about.
 }
meetings-titles = Titles of private or sensitive meetings are kept nowhere, so none are shown here.
answers-all = All teams
answers-of = { $part } of { $whole }: { $share }
answers-hidden = hidden
teamless = Without a team
thought-line = { $name } · “{ $title }” · { $state }
thought-line-hidden = { $name } · { $state }
thought-changed = changed: { $outcome }
thought-kept = kept: { $outcome }
thought-changed-hidden = changed
thought-kept-hidden = kept
thought-open = open, due { $due }
thought-overdue = overdue since { $due }
week-leaders-counted = Who talked is between each leader and the sponsor; you see how many.
leader-verified = posted
leader-claimed = said they talked
leader-not = not this week
leader-nothing = nothing yet
leader-missed = not reminded, I was not running
leader-away = away, so the week counts for nothing

sheet = Numbers for a spreadsheet
sheet-link = { $link } The address is yours and good until { $until }.
sheet-fetch = Fetch the CSV.
sheet-quoted = Nobody can fetch a file from me here, because I have no address for browsers. This is what it would hold:
sheet-cut = It is longer than fits here. With CHAIR_PUBLIC_URL set, you can fetch all of it.
