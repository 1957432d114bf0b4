# Decisions that come back, and what becomes of them.
second-look = { $name } deserves a second look
why-counts = { $dislikes } of { $answered } { $dislikes ->
    [one] says
   *[other] say
 } our best customers would dislike what was decided in “{ $title }”.
why-counts-hidden = { $dislikes } of { $answered } { $dislikes ->
    [one] says
   *[other] say
 } our best customers would dislike what was decided.
why-someone = Someone who was asked about “{ $title }” sees a concern for our customers.
why-someone-hidden = Someone who was asked sees a concern for our customers.
why-objects = Someone would not stand behind what was decided in “{ $title }”.
why-objects-hidden = Someone would not stand behind what was decided.
due = Due { $due }.
change-it = Change it
keep-it = Keep it, with a reason
get-evidence = Get evidence first
waiting = Evidence first, by { $by }: { $whom }. Then the case is open again.
decided-changed = Changed: { $outcome }
decided-kept = Kept. { $because }: { $outcome }
tell-customers = What we tell customers: { $tell }

legal = Legal
safety = Safety
cost = Cost
strategy = Strategy
most-customers = Better for most customers

change-title = Change it
change-to = What will you do instead?
change-to-hint = One or two sentences. Everyone who was asked will read it.
keep-title = Keep it
keep-because = What kind of reason?
keep-reason = Why do you keep it, in a sentence?
keep-tell = What do we tell customers?
evidence-title = Get evidence first
evidence-whom = Who asks whom?
evidence-by = By when?
evidence-twice = A case may wait for evidence twice, and this one has. Please decide.
evidence-day = Choose a day within the next 60 days.
save = Save

outcome-changed = { $name } was changed
outcome-kept = { $name } was kept, with a reason
outcome-asked = You were asked about “{ $title }”.
outcome-asked-hidden = You were asked about this.
outcome-thanks = Thanks to all who spoke up.
outcome-named = Thanks to all who spoke up. These chose to be named:
evidence-is-due = The evidence for { $name } is due
evidence-is-due-more = This was to be found out by today: { $whom }. The case is open again.
case-passed = { $name } is yours now
case-passed-more = Whoever was to decide it is no longer with us, so it has come to you. Words that were shared with them are not passed on.

tags-title = Tags and teams
tags-ready = Is it this?
tag-repeat = Customers must repeat themselves
tags = Tags
tags-hint = At most { $most }, with commas between them, each of { $letters } letters or fewer. Everyone who may see the case reads them.
tags-teams = Which other teams does it touch?
tags-teams-hint = A line each: { $known }
tags-teams-none = No other team is set up yet.
too-many-tags = A case can bear { $most } tags at most.
tag-too-long = “{ $tag }” is longer than { $most } letters. A word or two are easier to find.
no-such-team = There is no team called “{ $team }”. These are known: { $known }
tagged = Tags: { $tags }
across-teams = Across teams: { $teams }
overdue = { $name } is overdue
overdue-owner = It waits for you to decide.
overdue-lead = It waits for { $who } to decide. As the team's lead you may decide it now, too.
overdue-sponsor = It waits for { $who } to decide. As the sponsor you may decide it now, too.
overdue-after-owner = Five working days after that day the team's lead is told too and may decide, after ten the sponsor.
overdue-after-lead = Ten working days after that day the sponsor is told too. What was shared with the host alone is not shown here.
overdue-after-sponsor = What was shared with the host alone is not shown here.
unearned = A series of yours is not asked about for now
unearned-why = These second thoughts from “{ $title }” should have been decided by now. Asking is no use where nothing comes of it.
unearned-why-hidden = These second thoughts from it should have been decided by now. Asking is no use where nothing comes of it.
unearned-case = { $name }, due { $due }: { $who }
unearned-until = As soon as one of them is decided, its next meeting is asked about again.
earned = A series of yours is asked about again
earned-why = Enough second thoughts from “{ $title }” are settled.
earned-why-hidden = Enough second thoughts from it are settled.

hand-over = Hand over
hand-over-to = Who shall decide it?
hand-over-hint = One colleague. Until they accept, it stays where it is.
offer = Will you take { $name } over?
offer-by = { $by } asks you to take over a decision that deserves a second look.
offer-for = { $by } asks you to take over a decision that deserves a second look. { $owner } has it now.
offer-until = Until you accept, it stays with { $owner }. If you do, you have at least one working day. Words that were shared with the host alone are not passed on.
take-over = Accept
leave-it = No, thank you
offer-taken = { $name } is yours now
offer-declined = { $name } stays where it is
offer-withdrawn = { $name } is not offered to you any more
noted-open = { $name } is offered
noted-open-more = { $who } is asked to take it over. Until then it stays where it is.
noted-taken = { $name } was taken over
noted-taken-more = { $who } decides it from now on.
noted-declined = { $name } was not taken over
noted-declined-more = { $who } would rather not. It stays where it is.
noted-withdrawn = { $name } is not offered any more
noted-withdrawn-more = { $who } has not answered. It stays where it is.
given-away = { $name } is with somebody else now
given-away-more = { $who } decides it.

last-time = Before “{ $title }” meets again
last-time-hidden = Before your series meets again
last-time-changed = Last time: { $name }, reconsidered, changed: { $outcome }
last-time-kept = Last time: { $name }, reconsidered, kept: { $outcome }
last-time-open = Last time: { $name }, still to be decided.
recall-button = Remind me before the next one
recall-off-button = Don't remind me before
recall-on = I remind you
recall-on-more = Half an hour before a series of yours meets again I tell you in one line what came of its last second thought, if there was one. This needs a calendar that I can read.
recall-off = I don't remind you any more
recall-off-more = Nothing comes before your meetings. You can change that on your page.
