# What people say to the bot and hear from it.
too-late = This question has closed, so answers no longer count. The next one will come.
gone = This question is no longer there.
outsider = Only people of { $company } are asked here. Thank you all the same.
answer-first = Give your answer first; then say why.
too-long = This has { $length } characters. At most { $most } fit.
empty = Write a few words, please.
not-understood = “{ $value }” cannot be taken here. Choose one of what is offered.
not-host = Only the host of this meeting can do that.
redecided = The decision has been changed once already. Ask anew by hand if it changed again.
not-owner = { $name } belongs to somebody else, so you cannot decide it.
settled = { $name } has been decided already.
no-case = This case is no longer there.
not-admin = Only admins can change settings. Ask one of yours.
not-yours = This is not for you to see.
words-gone = These words are no longer there.
old-button = This button comes from an older version and no longer works. Type { $name } help to see what does.
failed = That did not work, and nothing was kept. Please try again in a minute.

stopped = You won't be asked any more
stopped-more = No questions, no reminders. You may still answer where you see one, and you can come back whenever you like.
ask-again = Ask me again
started = Good to have you back. You may be asked again.
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
help-decisions = { $name } decisions: your questions and cases
help-why = { $name } why: why I asked here, or did not
help-home = { $name } home: your page
help-stop = { $name } stop: don't ask me any more
help-start = { $name } start: ask me again
help-privacy = { $name } privacy: what is kept on you, and who sees it
help-setup = { $name } setup: how I am set up
help-setup-off = { $name } setup off: stop everything at once

privacy = What is kept on you, and who sees it
privacy-open = While a question is open, your answer hangs on a key and not on your name.
privacy-closed = When it closes, the key is destroyed. Nobody can tell any more who said what, we included, except where you chose to show your name.
privacy-words = Your words go to the host only if you share them, without your name and in random order. Words you do not share are deleted at closing.
privacy-asked = That you were asked is kept until the question and its case are over, plus { $days } days.
privacy-counters = Two counters are yours alone: how many questions in a row you let pass, and how often you took part this month.
privacy-counters-now = Now: { $ignored } let pass in a row, { $took_part } answered this month.
privacy-admins = Admins see no answers. Slack and Microsoft carry your taps; what they keep is up to them.
privacy-stopped = You asked not to be asked.

decisions = Your questions and cases
decisions-none = Nothing yet. After your next meeting there may be a question.
decisions-open = Open
decisions-closed = Closed
decisions-cases = Decisions to look at again
home-title = Empty Chair
home-settings = Your settings
home-asked = You may be asked, at most { $day } a day and { $week } in seven days.
home-support = Questions about this bot? Ask your admins, or type { $name } help.

setup-shown = How I am set up
setup-none = Nothing is set up yet. On the machine: app.py setup FILE.toml
setup-company = Company
setup-mode = Mode
setup-teams = Teams that are live
setup-all-teams = all
setup-no-teams = none
setup-limits = Limits
setup-limits-value = { $day } a day, { $week } a week, from { $fewest } to { $most } people
setup-off-button = Switch off
closed-one = “{ $title }”
closed-hidden = a meeting of yours
