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

ask-back = Ask back
ask-back-title = Ask back
ask-back-field = Your question
ask-back-hint = Up to 200 characters.
ask-back-note = Everyone who was asked about this decision reads your question and can answer without a name until { $until }. Then you get all answers together, in random order, or none if fewer than two have written. You can ask back once.
back = A question back about { $name }
back-more = Whoever decides on { $name } asks everyone who was asked:
back-outside = People from outside can read this, so the question does not stand here. The button shows it to those who were asked.
back-until = Open until { $until }. All answers are then passed on together, without names, or none if fewer than two have written.
back-closed = Closed. Thank you.
answer-back = Answer without my name
answer-back-title = Without my name
answer-back-field = Your answer
answer-back-hint = Up to 500 characters. You can change it or take it back until it closes.
answer-back-note = { $asked } were asked. Whoever decides gets all answers together, without names and in random order, { $until }; if fewer than two have written, none.
answer-back-unknown = Nobody knows how many were asked. Whoever decides gets all answers together, without names and in random order, { $until }; if fewer than two have written, none.
answer-back-small = In a group this small, whoever reads it may guess who wrote what.
answer-back-small-perhaps = If only a few answer, whoever reads it may guess who wrote what.
back-noted = Noted, without your name. You can change it or take it back until { $until }.
back-taken = Nothing of yours is kept. You can answer until { $until }.
change-my-answer = Change my answer
take-back = Take it back
answers-back = Answers to your question about { $name }
answers-back-open = Asked. Those who were asked can answer until { $until }; then all answers come to you together, or none if fewer than two have written.
answers-back-few = Fewer than two have written, so nothing is passed on: of a single answer one soon knows whose it is.
answers-back-none = These words are no longer kept.
only-owner-asks-back = { $name } belongs to somebody else, and only they can ask back.
nothing-to-ask-back = { $name } has been decided, so there is nothing to ask back any more.
asked-back-once = You have asked back about { $name } before, and that can be done once. Talk to them, or decide.
too-few-to-ask-back = Too few others were asked: without a name or with one, you would know whose answer it is. Better talk to them.
nothing-is-posted = Nothing is posted at the moment, so nobody would see your question. An admin can change that.
not-among-asked = Only people who were asked about this decision can answer.
own-question-back = This is your own question. It is for the others to answer.
