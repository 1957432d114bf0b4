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
