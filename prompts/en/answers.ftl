# Questions and answers. The question and the four answers are fixed by docs/words.md.
question = What would our best customers think of the decision we just made?
like = They'd like it
not-notice = They wouldn't notice
dislike = They'd dislike it
no-decision = No decision today

after-meeting = After “{ $title }”.
after-hidden = After the meeting that just ended.
asked-by = { $who } asks.
decision = Decision: { $decision }
decision-changed = The host has put the decision in other words. You can change your answer.
as-them = Answer as them, not as you.
small-group = In a group this small the host may guess who said what.
small-group-perhaps = If only a few answer, the host may guess who said what.
for = For:
progress = { $answered } of { $invited } answered. Open until { $until }.
progress-unknown = { $answered } answered. Open until { $until }.

result = { $answered ->
    [0] None of { $invited } answered.
   *[other] { $answered } of { $invited } answered.
 }
result-unknown = { $answered ->
    [0] Nobody answered.
    [one] One person answered.
   *[other] { $answered } answered.
 }
concern = A concern was raised; the host has it.
no-concern = No concern was raised. Silence is not a yes.
uncounted = The answers could not be counted. They were lost when the data was restored from a copy, and nobody can read them any more.
uncounted-line = Could not be counted.
pooled = The last { $count } times taken together, { $answered } answers:

noted = Noted. You can change it until { $until }.
noted-words = Noted, with your words. You can change both until { $until }.
say-why = Say why
stop-asking = Stop asking me
why-did-i = Why did I get this?
name-decision = Name the decision
i-was-there = I was there

not-there = You weren't in this meeting
not-there-more = Only people who were there are asked. If we missed you, say so and then answer.
joined = You were there
joined-more = Your answer counts now. What would they think?

say-why-title = Say why
send = Send
cancel = Cancel
reason = Why do you think so?
reason-hint = Up to 500 characters.
heard = What did a customer say about it?
objects = My own view
objects-tick = I wouldn't stand behind this decision
share = Your words
share-tick = Share my words with the host
share-hint = Without your name, unless you show it below. This cannot be taken back after closing. Words you do not share are then deleted, unread. No language model reads them.
named = Your name
named-tick = Show my name with my answer and my words
named-hint = The host and everyone who was asked may then read it.

decision-title = The decision
decision-field = What was decided, in one sentence?
decision-hint = Up to 200 characters. After the first answer it can be changed once.
ask-title = Ask for the customer
ask-now = Ask

suggested = What was decided?
suggested-more = The recorder of “{ $title }” suggests this sentence. Only you see it; the question shows it if you say so.
suggested-hidden = The recorder of your meeting suggests this sentence. Only you see it; the question shows it if you say so.
suggested-until = If you do nothing, it is forgotten when the question closes: { $until }.
suggested-taken = This is what the question says now.
use-it = Use it
write-my-own = Write my own
no-thanks = No, thanks

first-contact = A word about Empty Chair
first-contact-more = { $company } keeps one chair free for the customer. After a meeting you may be asked one question, at most { $day } a day and { $week } a week. Your answer is confidential: the host learns whether there is a concern, never whose. { $sponsor } switched this on. You can stop it whenever you like.
open-until = You can answer until { $until }.
reminder-more = A last word on this: you can answer until { $until }.

summary = What people wrote about “{ $title }”
summary-hidden = What people wrote
words-without-name = Without a name
words-more = { $count ->
    [one] One more person shared words.
   *[other] { $count } more people shared words.
 }
words-heard = A customer said: { $words }
report = Report words
report-title = Report words
report-which = Which words should the privacy officer see?
reported = Someone reported these words
report-done = Reported
report-done-more = The privacy officer will look at these words. Thank you.
remove = Take them away
removed = These words were taken away. A note stays that there were some.
each-alone = Everyone asked gets this alone, and all answers are counted together.
pass-it-on = Only you see this, because there was no place for everyone who was there. If you like, ask by hand where they are.
pause-here = Pause here for two weeks
