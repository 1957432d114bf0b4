# A leader's week.
week-title = One customer minute for this week
week-morning = Good morning, { $name }.
week-hello = Hello, { $name }.
week-warning = For two weeks you have neither posted nor talked about it. On { $day } { $sponsor } gets one line about that, unless you do by then.
week-news = Good news to pass on ({ $name }): { $change }
week-credit = Credit to
week-no-news = Nothing to pass on this week. { $count ->
    [0] No team has a second thought open; a word of thanks helps all the same.
    [one] One team's second thoughts are open; a line from you helps.
    [2] Two teams' second thoughts are open; a line from you helps.
    [3] Three teams' second thoughts are open; a line from you helps.
   *[other] { $count } teams' second thoughts are open; a line from you helps.
 }
week-say = Say it in your own words. Two lines are enough:
week-short = This quarter: { $line }
week-long = For the long run: { $line }
week-became-posted = You posted it. Thank you.
week-became-talked = You talked about it: { $where }. Thank you.
week-became-linked = You talked about it: { $where }. I have seen your message. Thank you.
week-became-away = You are away this week, so it counts for nothing.
week-reach = In { $room }, among { $people }.
week-reach-nameless = Among { $people }.
reach-people = { $count ->
    [one] one colleague
   *[other] { $count } colleagues
 }
reach-people-more = { $count } colleagues or more
unseen-elsewhere = Kept as you said it: I cannot look behind this link.
unseen-teams = Kept as you said it: Teams lets no bot look a message up. What you post from this card counts as posted.
unseen-not-there = Kept as you said it: I see no message there. I can only look into channels that I am in.
unseen-may-not-look = Kept as you said it: I am not allowed to look messages up here.
unseen-no-answer = Kept as you said it: Slack did not tell me about the message in time. Save it again to let me look once more.
unseen-not-theirs = Kept as you said it: the message behind the link was not written by you.
unseen-not-this-week = Kept as you said it: the message behind the link is not of this week.
unseen-not-among-us = Kept as you said it: the link leads to a place where none of your colleagues reads, or others read too.
week-became-not = Not this week. The next card comes next week.
week-became-snoozed = Put off. It comes back { $when }.
week-came-back = This card has come back further down.
week-link = Link
week-past = { $count ->
    [one] Your last week: { $weeks }.
   *[other] Your last { $count } weeks: { $weeks }.
 }
week-first = This is your first week.
week-seen-by = Only you and the sponsor, { $sponsor }, see this.
week-seen-by-you = Only you see this: you are the sponsor.
week-word-posted = posted
week-word-talked = talked
week-word-nothing = —
week-word-missed = missed by me
week-word-away = away
week-word-in = { $word } in { $room } ({ $people })
week-word-among = { $word } ({ $people })
week-away-until = You are back on { $day }. No card comes before.
week-away = Noted: you are away
week-away-more = No card comes before you are back, and no week of that time counts for anything.
week-back = Welcome back
week-back-more = Your cards come again every week.
week-posted = It is posted
week-posted-more = It stands under your name. You can edit it and take it down, from this week's card.
week-talked = Noted: you talked about it
week-talked-more = You can change that until the week is over.
week-not = Noted: not this week
week-not-more = You can change that until the week is over.
week-snoozed = Put off
week-snoozed-more = The card comes back on the next working day.
post-edited = Your post is changed
post-edited-more = It stands where it stood, in your new words.
post-down = Your post is taken down
post-down-more = It stands nowhere any more.

post-it-now = Post it now
talked-about-it = I talked about it
not-this-week = Not this week
snooze-week = Snooze to the next day
away-until = I am away
away-day = Back at work on
away-hint = No card comes before. { $sponsor } sees until when you are away. A day that is not ahead ends it.
away-hint-own = No card comes before. A day that is not ahead ends it.
leader-edit = Edit
leader-take-down = Take down
post-words = What you say
post-words-hint = In your own words. It is posted in your name; whoever did it is mentioned below.
post-where = Where
post-draft = Good news for our customers: { $change }
talked-where = Where did you talk about it?
talked-link = A link to it
talked-link-hint = If there is one. A link to your own message of this week, where colleagues read, counts as posted.
heard-all-hands = All-hands
heard-team-meeting = Team meeting
heard-one-to-one = One-to-one
heard-written = In writing

say-short-1 = We take one thing off our customers' hands that they should never have had to do.
say-short-2 = We want fewer customers to ask the same thing twice.
say-short-3 = Whoever hears of a customer's trouble may mend it, without asking first.
say-short-4 = Before we decide, we ask what our best customers would think.
say-long-1 = We want to be the company where nobody has to repeat themselves.
say-long-2 = What is good for our customers is good for us, if we give it the time it takes.
say-long-3 = We would rather lose a sale than a customer's trust.
say-long-4 = We will be known for what we did for customers, not for what we said.

leader-post-by = { $name }, via Empty Chair
leader-post-credit = Credit for { $name } to

leader-also = and to { $names }
leader-named = Credit to { $names }
leader-new = You are one of those who talk about customers here
leader-new-more = Once a week, at your own time, you get a card: good news to pass on and two lines to say. One tap settles it: post it, say that you talked about it, or not this week.
leader-kept = Of each week I keep what became of it: posted (where, and how many colleagues are there), talked (where, and your link), away or nothing. After { $days ->
    [one] one day
   *[other] { $days } days
 } it is deleted.
leader-link = If you give a link to a message of yours, I look up who wrote it, where and when, and nothing else. What I cannot see stands as you said it.
leader-seen = Only you and the sponsor, { $sponsor }, see your weeks, and until when you are away. CX leads see how many leaders talked, from five leaders on, and no names.
leader-seen-by-you = Only you see your weeks, since you are the sponsor. CX leads see how many leaders talked, from five leaders on, and no names.
leader-quiet = After two weeks in a row without either, { $sponsor } gets one line. You are told first, a working day before.

quiet-leader = Two quiet weeks
quiet-leader-more = { $who } has neither posted nor talked about customers for two weeks in a row, and was told that you would hear of it. A word from you may help.
vacant = There is no sponsor
vacant-more = The setup names { $sponsor }, who left, or is a guest or a bot here. That has been so since { $since }.
vacant-mend = One person has to stand for customers at the top. An admin can name somebody: [people] sponsor in the setup file.
vacant-over = There is a sponsor again
vacant-over-more = There had been none since { $since }.

leaders-weeks = Leaders' weeks
leaders-one = { $name }: { $weeks }
leaders-one-away = { $name } (away, back on { $day }): { $weeks }
leaders-seen-by-sponsor = The last four weeks of each. Only you see them all; each leader sees their own.
leaders-counted = Week of { $day }: { $talked } of { $leaders } leaders talked about customers, { $posted } of them in a post.
leaders-few = Week of { $day }: fewer than five leaders, so no counts.
section-leaders = Leaders' weeks

not-your-week = This week is not kept of you.
week-over = That week is over, so it cannot be changed any more.
no-day-left = This week has no working day left. Next week's card will come.
snoozed-today = It is put off already, and comes back on the next working day.
nowhere-to-say = There is no place where only colleagues read. Ask your admins to set up announcements, or say that you talked about it.
posted-this-week = It is posted already. You can edit it or take it down.
too-long-away = That is too long: at most { $most } weeks ahead.
post-gone = Nothing of yours is posted here.
no-link = This is no web address. It begins with https:// and has no spaces.
leader-rehearsal = Nothing is posted yet: I am in rehearsal, or switched off. You can say that you talked about it.
