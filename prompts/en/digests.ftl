# The week in numbers, for CX leads and the sponsor.
not-reader = The weekly numbers are for CX leads and the sponsor, so that they come with somebody who can act on them. Your own questions and cases are on your Home.
no-digest = The numbers of that week are not kept, or not any more.
nothing-waits = No draft of a win is waiting for an executive any more.
nobody-to-nudge = There is nobody to remind: nothing is overdue any more, or nobody may be told of it yet.
no-preview = The digest can be tried by CX leads, the sponsor and admins.
help-digest = { $name } digest: the latest week in numbers; { $name } digest preview: who gets it, when, and how it will look

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

answers-share = { $part } of { $whole } who were asked have answered: { $share }
answers-few = Fewer than { $least } people were asked, or so few in each team that a number would give them away.
answers-none = No question closed that people were asked by name.
load = { $mean } questions a person on average, { $most } at most
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
week-calls-share = { $part } of { $whole } customers who may be called were called: { $share }
week-calls-few = Fewer than { $least } customers were offered to leaders, too few to speak of a share.
week-calls-none = No customer was offered to a leader for a call.
week-calls-counted = Who called whom is between each leader and the sponsor; you see how many.
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

part-numbers = Numbers you sent us
number = { $name }: { $amount }
number-more = { $change } more than the week before
number-less = { $change } less than the week before
number-same = as in the week before
number-first = none for the week before
number-from = from { $source }
number-of = of the week of { $day }
number-gap = { $name }: nothing was sent for more than four weeks.
numbers-more = { $count ->
    [one] One more is in the list.
   *[other] { $count } more are in the list.
 }
numbers-beside = They stand beside your week, and do not say why.

part-to-do = For you this week
to-do-owner = { $name } is about several teams, and whoever owned it is no longer here. Agree with the sponsor who takes it.
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
list-load = Times asked
list-overdue = Overdue
list-heard = Said and heard
list-calls = Customer calls
list-pledges = Pledges
list-numbers = Numbers you sent us
list-sheet = CSV
list-open = Open list
list-which = What would you like to look into?
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
load-mean = { $group }: { $amount } questions a person on average ({ $people ->
    [one] one person
   *[other] { $people } people
 })
load-p90 = { $group }: { $amount } questions or fewer for nine in ten
load-most = { $group }: { $amount } questions at most
load-hidden = { $group }: hidden
pledge-line = { $name } · “{ $words }”
pledge-was-kept = kept, promised for { $due }
pledge-was-dropped = dropped, promised for { $due }
pledge-is-late = late, promised for { $due }
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

drafts-approve = { $count ->
    [one] Approve a win draft
   *[other] Approve { $count } win drafts
 }
drafts-ask = { $count ->
    [one] Ask for a win draft
   *[other] Ask for { $count } win drafts
 }
drafts-asked = Asked to post
asked-now = { $count ->
    [one] { $names }: an executive is reminded of the draft as soon as they are at work.
   *[other] { $names }: executives are reminded of the drafts as soon as they are at work.
 }
asked-before = { $count ->
    [one] { $names }: the executives know of it already. I remind them of each draft once; a word from you may do more.
   *[other] { $names }: the executives know of them already. I remind them of each draft once; a word from you may do more.
 }
asked-rehearsal = Nothing is posted at the moment, so nobody is asked to. It can be asked for once the bot is live.
nudge = { $count ->
    [one] Nudge an owner
   *[other] Nudge { $count } owners
 }
nudged = Reminded
nudged-now = { $count ->
    [one] The owner of { $names } is reminded, in their working hours.
   *[other] The owners of { $names } are reminded, in their working hours.
 }
nudged-before = { $count ->
    [one] The owner of { $names } has been reminded already, since { $day }.
   *[other] The owners of { $names } have been reminded already, since { $day }.
 }
nudged-how = Each case once a week, whoever wants it. Those who want to be left alone are left alone.
nudge-title = { $name } is waiting for you
nudge-asks = It has been due since { $due }, and customer experience asks what stands in its way. Decide it, or hand it over.
nudge-once = You are reminded of it like this once a week at most.
nudge-passed = It is somebody else's by now; there is nothing for you to do.

preview = Preview of the digest
preview-now = Send it to me now
preview-mark = A preview for you alone: nothing was sent to anybody. It shows the latest week that is over, as it is sent; on its day it will be of the week that is over by then.
preview-dry = Nothing was sent to anybody. If it were sent now, it would be this: { $week }.
preview-who = Who gets the next one
preview-nobody = Nobody: the setup names no CX leads.
preview-line = { $who }, { $at }
preview-quiet = { $who }, { $at }, once the bot is live; until then nothing is sent
preview-unmet = { $who }, { $at }, if we have met by then
preview-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
 }
