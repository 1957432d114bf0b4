# Setting a company up, step by step; and how the bot is, for those who run it.
guide-title = { $number } of { $count }: { $name }
guide-on = Next
guide-back = Back
guide-skip = Skip
guide-undo = Undo this step
guide-keep = Save
guide-now = So far
guide-nothing = nothing set
guide-nobody = nobody
guide-waited = { $email } (not here yet, waited for)
guide-is-skipped = Skipped. You can do it any time.
guide-tried = done
guide-not-tried = not yet
guide-by-setup = Step by step

guide-sponsor = Your sponsor
guide-sponsor-what = What is your company called, who is the one sponsor who stands for customers at the top, and who runs me?
guide-sponsor-why = Exactly one sponsor: second thoughts that nobody decides end with them. Admins change settings and see no answers.
guide-sponsor-button = Name the sponsor
guide-sponsor-title = Company and sponsor
guide-sponsor-fact = Sponsor
guide-admins = Admins
guide-company = Company
guide-form-sponsor = Sponsor
guide-form-sponsor-hint = Exactly one colleague.
guide-form-admins = Admins
guide-form-admins-hint = Who may change this setup. At least one.
guide-domains = Your e-mail domains
guide-domains-hint = One a line, such as northwind.example. The sponsor has an address there.
guide-by-mail = { $whom }, by e-mail
guide-by-mail-hint = If they cannot be picked above. Until they are here I wait for them.
guide-by-mails-hint = One a line, for those who cannot be picked above. Until they are here I wait for them.

guide-leaders = Leaders
guide-leaders-what = Who leads, who may post recognition, and who looks after customer experience?
guide-leaders-why = Leaders are reminded once a week to talk about customers, and what they do counts. Executives post wins. CX leads get the week in numbers.
guide-leaders-button = Name the leaders
guide-leaders-title = Leaders
guide-executives = Executives
guide-cx-leads = CX leads
guide-form-leaders = Leaders
guide-form-leaders-hint = They are reminded on Mondays at 08:30, by their own clock. A setup file can say other times.
guide-form-executives = Executives
guide-form-executives-hint = The sponsor is one anyway.
guide-form-cx-leads = CX leads
guide-form-cx-leads-hint = They see results and themes, never who said what.

guide-team = A pilot team
guide-team-what = Which team begins? I ask after their meetings, and after nobody else's.
guide-team-why = One team for two weeks tells you more than all at once. Five to ten people who decide things are best.
guide-team-button = Choose the team
guide-team-title = The pilot team
guide-team-fact = Team
guide-team-name = Name of the team
guide-place = Place
guide-place-hint = Where I ask by default. I have to be a member there.
guide-no-place = No place: in private
guide-lead = Led by
guide-members = Members
guide-whoever-is-there = whoever is in its place
guide-form-lead = Who leads it
guide-form-members = Members
guide-form-members-hint = Without any, all colleagues in its place belong to it.

guide-calendars = Calendars
guide-calendars-what = Let me know when meetings end. One calendar of the team is enough to begin.
guide-calendars-why = I read when a meeting ends, its title and who was there; no description, no attachment. Everybody can also connect their own on their page, and ask by hand without any.
guide-calendars-button = Connect a calendar
guide-calendars-title = A calendar
guide-form-owner = Whose calendar
guide-kind = Kind
guide-kind-ics = A private address (iCalendar)
guide-kind-graph = Microsoft 365, if it is set up on the machine
guide-kind-google = Google, once its owner agrees on their page
guide-url = Private address
guide-url-hint = For iCalendar only: it begins with https:// or webcal://. I show it to nobody again.

guide-retention = How long things are kept
guide-retention-what = What goes when? These are the usual spans.
guide-retention-why = Every night I delete what is older. At least one day, at most ten years. Who gave an answer is forgotten at closing, whatever you choose.
guide-retention-button = Change
guide-retention-title = How long I keep things
guide-usual = Days or years such as 180d or 3y. Usual is { $span }.
kept-confidential-text = Confidential words
kept-asked = Who was asked
kept-decisions = Decisions and second thoughts
kept-wins = Wins
kept-leader-weeks = Weeks of leaders
kept-evidence = Words of customers
kept-silences = Why I kept quiet
kept-audit = Who changed what
kept-pledges = Pledges
kept-days = { $count ->
    [one] one day
   *[other] { $count } days
 }
kept-years = { $count ->
    [one] one year
   *[other] { $count } years
 }

guide-languages = Languages
guide-languages-what = Which languages may people choose from? The first one is for whoever reads none of them, and for places.
guide-languages-why = Private cards come in each reader's language. A language marked as a draft is complete, and no reader of it has signed it off yet.
guide-languages-button = Choose languages
guide-languages-title = Languages
guide-languages-spoken = People may choose from
guide-first-language = First language

guide-test = Ask yourself
guide-test-what = I put the question to you alone, as everybody will see it.
guide-test-why = Nothing of it is kept or counted, and nobody else sees it. It shows that my messages arrive.
guide-test-button = Ask me
guide-trial = This is a test, for you alone. Nothing of your answer is kept or counted.
guide-trial-noted = You chose: { $answer }. This was a test, so nothing of it is kept. In earnest you could change your answer until closing, and say why.

guide-dry-run = Dry run
guide-dry-run-what = See which of the coming meetings I would ask about, where, and which rule keeps me quiet about the others.
guide-dry-run-why = Nobody is asked and nothing is written down. It looks at the connected calendars.
guide-dry-run-button = Show me
dry-run-title = What I would do in the next two weeks
dry-run-no-calendar = No calendar is connected, so there is none to look at. Meetings can be asked about by hand.
dry-run-nothing = { $count ->
    [one] In the one connected calendar there is no meeting in the next two weeks that I know of yet. A new calendar takes some minutes.
   *[other] In the { $count } connected calendars there is no meeting in the next two weeks that I know of yet. A new calendar takes some minutes.
 }
dry-run-found = I would ask about { $asked } of { $count }, each taken by itself.
dry-run-asked = { $title }: asked { $at }, { $place }.
dry-run-silent = { $title }, { $at }: not asked, { $rule }.
dry-run-hidden = (a private meeting)
dry-run-few = in private, to { $count ->
    [one] one person
   *[other] { $count } people
 }
dry-run-alone = in private, to the host alone
dry-run-more = There are more than fit here. On the machine, app.py simulate shows them all.
dry-run-nobody = Nobody was asked, and nothing was written down.

guide-live = Go live
guide-live-what = From then on I ask in earnest, after meetings of the teams named here and nobody else's.
guide-live-why = You can switch me off at any moment, here or with setup off, and take this step back.
guide-live-button = Go live
guide-live-title = Go live
guide-live-teams = Asked in earnest: { $teams }.
guide-live-told = Who is told what: members of the team, at their first question, who I am, who the sponsor is, how often I ask at most, and how to stop. Places I am in get one line about me. The first two weeks a team's results are its own.
guide-live-leaders = Leaders, executives, CX leads and the sponsor see what is theirs on their page, and hear from me when there is something to do.
guide-sure = Are you sure?
guide-sure-tick = Yes, ask in earnest

not-to-set-up = Nothing is set up yet, and I cannot take it from you. Whoever installed me, or an admin of this workspace, can: they write setup. Or ask whoever runs the machine for a code (app.py setup --code) and write setup and the code.
not-the-code = This is no code that can be used: each works once and for an hour. Whoever runs the machine can print a new one with app.py setup --code.
code-too-late = I am set up already. An admin can change the setup; the code is not needed any more.
no-admin-left = At least one admin has to be left who can change the setup. Name another one first.
setup-changed = { $mine ->
    [1] You have
   *[other] { $who } has
 } changed { $step ->
    [sponsor] the company and its sponsor
    [leaders] the leaders
    [team] the pilot team
    [calendars] the calendars
    [retention] how long things are kept
    [languages] the languages
    [live] whether asking is live
   *[setup] the setup
 } since this was shown, so nothing of yours was kept. Write setup to see it as it is now.
not-a-name = A name is one line of 1 to 80 characters.
not-an-address = “{ $value }” should be one e-mail address such as ana@northwind.example.
not-a-domain = “{ $value }” should be a domain such as northwind.example, without an @.
not-a-feed = This should be an address such as https://calendar.example/ana.ics, without a password in it.
not-a-span = “{ $value }” should be days or years such as 180d or 3y, from 1d to 10y.
one-only = Please choose exactly one person.
not-one-of-us = { $name } is a guest, a bot or not of your company, or I have not met them. Please choose colleagues.
no-address-of-theirs = Your directory tells me no e-mail address of { $name }, and a setup names people by that.
too-many-here = A form takes at most { $most }, and here it would be { $count }. A setup file takes as many as you like: app.py setup FILE.toml
nobody-in-team = A team needs members, or a place whose people belong to it.
team-twice = Another team is called { $name }. Please choose another name.
no-language = Please choose at least one language, and one of them as the first.
not-sure = Nothing has changed. Tick the box if I shall ask in earnest.
step-before = { $step ->
    [sponsor] First comes the first step: name the company and its sponsor.
    [team] First choose a pilot team, so that there is somebody to ask.
   *[other] Asking is switched off. Go live first, or let a setup file set the rehearsal.
 }
not-to-skip = This step cannot be skipped: without it I could ask nobody.
nothing-to-undo = There is nothing to undo here: the step was not taken in this way, or what was before is not kept any more.
undo-later-first = What was set later depends on this. Undo those steps first.
setup-fault = The setup would not be complete like this: { $fault }

health-title = What I stand on, and whom I reach
health-clock = Clock
health-database = Database
health-file = a file here, { $free } MB free
health-server = a server of yours
health-key = Key for open answers
health-ledger = Key for the ledger
health-set = set
health-not-set = not set, so there is no ledger
health-key-file = a file beside the database
health-nothing-missing = Nothing is missing.
health-little-space = There is little room left on the disk.
health-no-calendar = No calendar is connected by the setup; people can connect their own, or ask by hand.
health-no-address = CHAIR_PUBLIC_URL is not set, so links and Google calendars do not work.
health-waiting = Not met yet, and waited for: { $who }.
health-troubles = { $count ->
    [one] One card could not be shown.
   *[other] { $count } cards could not be shown.
 }
health-hosts = Whom I reach, and nobody else:
health-no-hosts = Nobody outside this machine.
health-scopes = What I may in Slack, and why:
health-permissions = What I may in Teams, and why; nothing of the tenant, only where I was added:
health-optional = can be left out
health-more-button = What I may and reach
reaches-slack = Slack itself
reaches-teams = Teams: where replies and cards go
reaches-teams-login = Microsoft: gives me the tokens for Teams
reaches-teams-keys = Microsoft: the keys that prove a message is from Teams
reaches-graph = Microsoft 365 calendars that the setup names
reaches-google = Google calendars, once their owners agree
reaches-model = the language model; off unless the setup says otherwise
reaches-database = your database
reaches-feed = a calendar that the setup names
may-app-mentions-read = to answer, for that person alone, whoever says my name
may-channels-read = what a channel is called, and whether people from outside read it
may-chat-write = the questions
may-commands = the slash command and the shortcuts
may-groups-read = the same of private channels that I was invited to
may-im-history = what people write to me in our own conversation; whether a message got through
may-im-write = what is for one person
may-mpim-write = what is for the few people of one meeting
may-users-read = who is a colleague, their language and time zone
may-users-read-email = to find the people whom the setup names
may-channels-history = to hear that a huddle has ended, and whether a message got through
may-files-write = the picture of the year on CX Day
may-groups-history = the same in private channels that I was invited to
may-mpim-history = the same where I wrote to a few people
may-reactions-read = to count reactions to posted wins; neither which nor whose
may-usergroups-read = who is in a user group that somebody names for a win
may-onlinemeeting-readbasic-chat = that a meeting of this chat begins and ends
may-onlinemeetingparticipant-read-chat = who comes and goes in it
may-channelmeeting-readbasic-group = the same of meetings in a channel
