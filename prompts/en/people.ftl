# What people say to the bot and hear from it.
too-late = This question has closed, so answers no longer count. The next one will come.
gone = This question is no longer there.
outsider = Only people of { $company } are asked here. Thank you all the same.
cannot-count = Answers to this question cannot be counted any more: they were lost when the data was restored from a copy. The next one will come.
answer-first = Give your answer first; then say why.
too-long = This has { $length } characters. At most { $most } fit.
empty = Write a few words, please.
not-understood = “{ $value }” cannot be taken here. Choose one of what is offered.
not-host = Only the host of this meeting can do that.
redecided = The decision has been changed once already. Ask anew by hand if it changed again.
not-owner = { $name } belongs to somebody else, so you cannot decide it.
settled = { $how ->
    [changed] { $name } has been decided already. It was changed: { $outcome }
   *[kept] { $name } has been decided already. It was kept: { $outcome }
 }
nobody-chosen = Choose one colleague, please.
not-to-them = Only somebody from the company can take it over, and the directory does not know this person as one of us.
theirs-already = Choose somebody else: neither you nor whoever has { $name } now.
offered-already = { $name } is offered to this person already, and they have not answered yet.
offer-over = This is not offered to you any more.
no-case = This case is no longer there.
not-admin = Only admins can change settings. Ask one of yours.
not-yours = You cannot see this. If you should, ask one of your admins.
words-gone = These words are no longer there.

stopped = You won't be asked any more
stopped-more = No questions and no reminders. You may still answer where you see a question, and you can come back whenever you like.
ask-again = Ask me again
snooze = Leave me alone for a while
snooze-title = Leave me alone
snooze-how-long = For how long?
snooze-for-day = A day
snooze-for-week = A week
snoozed = You are left alone for a while
snoozed-more = No questions and no reminders until { $until }. You may still answer where you see a question.
home-snoozed = You asked to be left alone until { $until }.
started = You may be asked again
started-more = Good to have you back. The next question comes after one of your meetings.
switched-off = Asking is off
switched-off-more = { $number ->
    [0] Nothing was waiting to be posted.
    [one] One card that was waiting was dropped.
   *[other] { $number } cards that were waiting were dropped.
 }

help = What you can ask of me
help-meant = Did you mean { $word }?
help-unknown = I don't know “{ $typed }”.
help-ask = { $name } ask, with the decision if you like: ask this place what our best customers would think
help-decisions = { $name } decisions, with words if you like: your questions and cases, or those with these words
help-why = { $name } why: why I asked here, or did not
help-home = { $name } home: your page
help-stop = { $name } stop: don't ask me any more
help-snooze = { $name } snooze: leave me alone for a day or a week
help-start = { $name } start: ask me again
help-privacy = { $name } privacy: what is kept on you, and who sees it
help-sponsor = { $name } sponsor: who is the sponsor next
help-setup = { $name } setup: how I am set up
help-setup-off = { $name } setup off: stop everything at once

privacy = What is kept on you, and who sees it
privacy-open = While a question is open, your answer is stored under a key, not under your name.
privacy-closed = When it closes, the key is destroyed. From then on nobody can tell who said what, not even we, unless you chose to show your name.
privacy-words = Your words go to the host only if you share them, without your name and in random order. Words you do not share are deleted at closing.
privacy-asked = That you were asked is kept until the question and its case are over, plus { $days ->
    [one] one day
   *[other] { $days } days
 }.
privacy-counters = Two counters are yours alone: how many questions in a row you let pass, and how many you answered this month.
privacy-counters-now = At the moment: { $ignored } let pass in a row, { $took_part } answered this month.
privacy-admins = Admins see no answers. Your taps travel through your chat platform; what it keeps is up to it.
privacy-no-model = No language model is on.
privacy-model = A language model is on: { $name } at { $where }. It reads what was told of a customer win, to word its post; an executive reads its words before anybody else does. It may sort words that you share into themes, where the form says so before you share them. It reads no answers, nothing that you do not share, and no names of those credited.
privacy-stopped = You asked not to be asked.

home-title = Empty Chair
home-settings = Your settings
home-asked = You may be asked. Your limits: { $day } a day, { $week } in seven days.
home-support = Questions about this bot? Ask your admins, or type { $name } help.

setup-shown = How I am set up
setup-none = Nothing is set up yet. Whoever may writes setup, or on the machine: app.py setup FILE.toml
setup-company = Company
setup-live = Live
setup-rehearsal = Rehearsal: it decides and records, and posts nothing but to admins
setup-off = Off
setup-mode = Mode
setup-teams = Teams that are live
setup-all-teams = all
setup-no-teams = none
setup-limits = Limits
setup-limits-value = { $day } a day, { $week } a week, from { $fewest } to { $most } people
setup-languages = Languages
language-draft = { $language } (draft)
setup-off-button = Switch off
closed-one = “{ $title }”
closed-hidden = A meeting of yours

asked-less = You will be asked less
asked-less-more = Both of your limits are halved. You can change that on your page.
ask-less = Ask me less
useful = Is this still useful?
useful-more = You let the last few questions pass, so I kept quiet for a while. How should it go on?
useful-yes = Yes
useful-less = Less
useful-stop = Stop
help-where = { $name } where: where I ask, and how to change it
help-pause = { $name } pause: ask nobody here for two weeks; { $name } pause off ends it
newer = Newer
older = Older
home-page = { $section }, page { $page }
section-open = Open questions
section-cases = Your cases
section-closed = Closed questions
section-series = Series I never ask about
section-reported = Reported words
home-welcome = One seat for the customer
home-welcome-more = When a meeting at { $company } ends, I ask its people one question: what would our best customers think? One tap answers it, in confidence. What customers would not like comes back to whoever decided it.
home-welcome-try = Nothing has been asked of you yet. To try it, type { $name } ask in a channel where I am, with a decision of yours after it.
home-help = What I can do
home-guest = Only people of { $company } are asked here, so there is nothing for you to do. Thank you for looking in.
home-asked-less = You asked to be asked less. Your limits: { $day } in two days, { $week } in fourteen days.
home-budget = { $count ->
    [0] You were not asked in the last seven days.
    [one] You were asked once in the last seven days.
   *[other] You were asked { $count } times in the last seven days.
 }
home-kept = On you I keep that you were asked, two counters, and what you put your name to. An answer is kept under a key, and once its question has closed, under nothing.
home-privacy = What is kept on me
health = How I am doing
health-waited = Still waited for
health-more = { $count ->
    [one] and one more
   *[other] and { $count } more
 }
health-troubled = Could not be shown
health-try = { $name } setup off stops everything. On the machine, app.py doctor looks at everything I need.

place-gone = My question cannot be seen any more
place-gone-more = I asked about “{ $title }” in a place where I cannot post now: it was archived, I was removed, or the card was deleted.
place-gone-hidden = I asked about a meeting of yours in a place where I cannot post now: it was archived, I was removed, or the card was deleted.
place-gone-invited = Those who were asked find it on their Home and can answer until { $until }.
place-gone-nobody = Nobody was asked by name, so nobody can answer it now. If it still matters, ask anew in another place.
place-gone-closed = It has closed. What came of it is on your Home.

intro = Empty Chair has a seat here
intro-by = { $who } invited me.
intro-by-somebody = A colleague invited me.
intro-more = When a meeting here ends, I may ask those who were in it one question: what would our best customers think of the decision? One tap answers it, in confidence. I read no conversations and record nothing.
intro-budget = Nobody is asked more than { $day } a day and { $week } in seven days.
intro-mute = To mute me: { $name } pause for this place, “Stop asking me” under More for yourself, or remove me.

warms-up = { $team } warms up until { $day }.
warms-up-means = Until then second thoughts about its decisions go to the host alone.
