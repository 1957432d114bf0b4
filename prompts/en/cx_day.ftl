# CX Day: the year in wins, once a year.
cx-day = CX Day { $year }
cx-day-offered = One tap, and the year in wins is posted in your name on { $at }: how many there were, a line for each team, and thanks to everybody who did it.
cx-day-offered-lead = The year in wins can be posted on { $at }: how many there were, a line for each team, and thanks to everybody who did it. The sponsor or another executive schedules it with one tap; a word from you helps.
cx-day-usual-over = Its usual day was { $at }. The year in wins can still be posted on another working day of this year, if the sponsor or another executive chooses one.
cx-day-where = It goes to { $place }.
cx-day-nowhere = There is no place to post it: none is set up for announcements where only colleagues read. Your admins can set one.
cx-day-schedule = Schedule it
cx-day-move = Another day
cx-day-cancel = Cancel it
cx-day-preview = See how it would look
cx-day-form = CX Day
cx-day-day = On which day?
cx-day-day-hint = A working day of this year. It is posted at 10:00 by the company's clock.
cx-day-scheduled = { $who } lets the year in wins be posted on { $at }.
cx-day-cancelled = It was cancelled. It can be scheduled again.
cx-day-posted = The year in wins is posted, in the name of { $who }. Wins that are taken down leave it, and so do names.
cx-day-taken-down = The year in wins was taken down.
cx-day-missed = CX Day { $year } was not posted
cx-day-no-place = There was no place for announcements where only colleagues read.
cx-day-not-live = Nothing was posted that day: I was switched off, or rehearsed.
cx-day-no-executive = Whoever had scheduled it is no executive here any more.
cx-day-no-wins = No win of the year was left to tell of.
cx-day-late = I was away on that day.
cx-day-again = An executive can choose another day, while the year lasts.

cx-day-title = CX Day: the year in wins
cx-day-wins = { $count ->
    [one] In a year, something got better for customers once that we know of.
   *[other] In a year, something got better for customers { $count } times that we know of.
}
cx-day-more-teams = { $count ->
    [one] And one more team. The list has all wins.
   *[other] And { $count } more teams. The list has all wins.
}
cx-day-changed = { $count } decisions were changed because somebody spoke up for customers. Thank you.
cx-day-changed-some = Some of what had been decided was changed because somebody spoke up for customers. Thank you.
cx-day-by-month = Wins a month
cx-day-by-department = Wins by department
cx-day-other-departments = Other departments
cx-day-in-words = { $title }: { $counts }.
help-cx-day = { $name } cx day: the year in wins, and when it is posted

not-celebrating = Only the sponsor and the other executives schedule CX Day and take it down.
not-a-cx-day = Choose a working day of { $year } that is still to come.
nothing-to-celebrate = No win was posted in the last year, so there is nothing to tell yet. Tell of one.
cx-day-over = The year in wins has been posted already.
not-scheduled = CX Day is not scheduled, so there is nothing to undo.
