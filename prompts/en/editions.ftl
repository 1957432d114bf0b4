# What numbers are called, a team's own week, and months and quarters.
own-week = { $count ->
    [one] The week of { $team }
   *[other] Your teams' week
 }
own-when = { $from } to { $to }. You find it here as soon as the week is over; CX leads and the sponsor see it some hours later, and no other team sees what is yours alone.
own-small = A team of fewer than { $least } people is never counted alone, so that no number leads to anybody.
own-nothing = Nothing of your team was counted in that week.
own-hidden = Some of it is hidden: fewer than { $least } people were asked, or it would give away another team.

measured-named = { $name }: { $number }
measured-kind = { $name }, { $kind }
measured-value = { $value } (of { $n })
measured-point = .
measured-coverage = Meetings asked about
measured-not-asked = Not asked about
measured-response = Answered
measured-short = { $part } of { $whole }
measured-participation = People with an answer
measured-seconds = Answers that came soon
measured-load = Questions a person
measured-concern = Concern
measured-flagged = Came back as a case
measured-silent = Fewer than two answers
measured-reconsidered = Reconsidered in time
measured-changed = Changed
measured-hours = Working hours to a decision
measured-overdue = Overdue
measured-loop = Told what became of it
measured-evidence = With customers' words beside
measured-across = Across teams
measured-repeated = Customers must repeat themselves
measured-brier = Calibration (0 is right)
measured-skill = Skill (1 is right)
measured-wins = Wins
measured-wins-a-hundred = Wins per 100 people
measured-spread = Departments with a win
measured-accuracy = Wins with names corrected
measured-care = Wins of a frontline team
measured-worth = Confirmed value
measured-unconfirmed = Values not confirmed
measured-talked = Leaders who talked
measured-streak = Weeks in a row with half of them
measured-said = Said
measured-heard = Heard
measured-calls = Customer calls
measured-pledges = Pledges
measured-funded = Improvements with their money
measured-pay = Pay that depends on customers
measured-sponsored = Days with a sponsor
measured-momentum = Momentum
measured-kpi = Your number
measured-arms = Series
measured-effect = Effect of asking

edition-month = { $month }
edition-title = { $called } in numbers
edition-quarter = Q{ $quarter } { $year }
edition-made = { $weeks ->
    [one] { $of ->
        [one] Made of its one week.
       *[other] Made of one of its { $of } weeks; the others were never written down.
     }
   *[other] Made of { $weeks } of its { $of } weeks. What a week hides is not in it.
 }
edition-of-weeks = { $number } ({ $weeks } of { $of } weeks)
edition-last-week = { $number }, as it stood at the end
edition-latest = { $number }, the latest there is
edition-more = { $count ->
    [one] One more number is in the CSV.
   *[other] { $count } more numbers are in the CSV.
 }
edition-ended = With this week { $called } has ended.
edition-ended-both = With this week { $first } has ended, and { $second }.
edition-button-month = The month
edition-button-quarter = The quarter
edition-weeks = Its weeks
edition-teams = By team
edition-department = Department { $name }
edition-team = { $name }
edition-nobodys = Without a team
edition-missing = never written down
edition-nothing = nothing was counted
edition-part-numbers = Your own numbers
no-edition = There are no numbers of that time: it is not over yet, or none of its weeks was written down.
help-digest-month = { $name } digest month, { $name } digest quarter: the last month or quarter in numbers

kind-weeks = { $number } weeks
kind-seconds = within { $number } seconds
kind-median = median
kind-p90 = of nine in ten
kind-mean = on average
kind-most = at most
kind-verified = posted
kind-claimed = said so
kind-none = neither
kind-owner = its owner told
kind-team-lead = the team's lead told
kind-sponsor = the sponsor told
kind-kept = kept
kind-late = late
kind-dropped = dropped
kind-asked = asked about
kind-held-out = left out on purpose
kind-difference = how far apart
kind-low = low end
kind-high = high end
measured-tags = Cases opened with this tag
measured-themes = Texts by theme
measured-drawn = Whether series are as drawn (p)
part-answers = Answers
