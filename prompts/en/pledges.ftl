# What leaders promise, who pays for it, whether pay depends on customers, and what came of it all this quarter.
make-pledge = Make a pledge
pledges = What was promised
pledges-all = All pledges
pledges-none = Nothing is promised just now. Whoever leads here can promise what will change for customers, and by when.
pledges-entry = { $name } · { $who }: { $words } · { $state }
pledge-somebody-gone = somebody who has left
pledge-words = What will change for customers?
pledge-words-hint = One thing that anybody can check afterwards. For example: Every letter is answered within one day.
pledge-due-day = By when?
pledge-whom = Who shall promise it?
pledge-whom-hint = One person who leads. I ask them, and they may say no.
pledge-whom-hint-or-me = One person who leads; I ask them. Left empty, you promise it yourself.
pledge-public = Everybody in the company reads it, with the day and what becomes of it.
pledge-move-note = Each move is counted, and the first day stays for everybody to see.
pledge-move-title = Move the day
pledge-kept-title = Kept
pledge-dropped-title = Dropped
pledge-became-kept = What is different for customers now? (optional)
pledge-became-dropped = Why will it not happen?
pledge-became-hint = Everybody reads it.
pledge-keep = Kept
pledge-move = Move the day
pledge-drop = Drop it
pledge-accept = I promise it
pledge-decline = Not me

pledge-made = { $name } is promised
pledge-made-more = Everybody can read it. I remind you a week before { $day }, and when it is due.
pledge-proposed = { $name } is proposed
pledge-proposed-more = I have asked. Nobody else sees it before they say yes.
pledge-declined = All right
pledge-declined-more = Only whoever proposed it hears that you said no.
pledge-is-kept = { $name } is kept. Thank you
pledge-is-kept-more = Everybody can read it.
pledge-is-dropped = { $name } is dropped
pledge-is-dropped-more = Everybody can read it, and why.
pledge-is-moved = { $name } is moved
pledge-is-moved-more = It is due by { $day } now. The first day stays for everybody to see.

pledge-offered = Will you promise this?
pledge-offered-by = { $who } proposes it. It is yours only if you say so.
pledge-offered-by-nobody = A CX lead proposed it. It is yours only if you say so.
pledge-by = by { $day }
pledge-was-accepted = { $name } was promised
pledge-was-declined = { $name } was declined
pledge-due = { $name } is due by { $day }
pledge-left = { $name }: whoever promised it has left
pledge-left-more = Somebody else may promise it anew. Otherwise you can drop it, with a reason.
pledge-title-open = { $name } is promised
pledge-title-late = { $name } is late
pledge-title-kept = { $name } is kept
pledge-title-dropped = { $name } is dropped
pledge-title-proposed = { $name } is proposed
pledge-title-declined = { $name } was declined
pledge-state-open = by { $day }
pledge-state-late = late: it was due by { $day }
pledge-state-kept = kept; it was due by { $day }
pledge-state-dropped = dropped; it was due by { $day }
pledge-state-proposed = proposed, by { $day }
pledge-state-declined = declined
pledge-moved = { $count ->
    [one] Moved once. At first it was due by { $first }.
   *[other] Moved { $count } times. At first it was due by { $first }.
 }
pledge-became = What became of it: { $became }
pledge-passing = You promised by { $day }, { $left ->
    [0] which is today
    [one] one day from now
   *[other] { $left } days from now
 }: { $words }
pledge-passing-late = You promised by { $day }, which is over: { $words } — Keep it, move it or drop it; everybody sees which.

say-funded = Funded?
funded-asked = Is there money for { $name }?
funded-yes = Yes
funded-no = No
money-found = Noted: there is money for it
money-found-more = What counts is that there is some; amounts are not added up.
no-money = Noted: there is no money for it
no-money-more = After sixty days the sponsor gets one line.
funded-amount = How much? (optional)
funded-amount-hint = With a currency: 40k EUR or 40,000-60,000 EUR. Everybody reads it beside a pledge.
funded-is-yes = There is money for it.
funded-is-no = There is no money for it.
funded-is-amount = There is money for it: { $amount }.
unfunded = No money for { $name }
unfunded-no = Its owner says that there is none. It has been theirs since { $since }.
unfunded-unsaid = Its owner has not said whether there is any. It has been theirs since { $since }.
unfunded-found = There is money for { $name }
unfunded-over = { $name } is over
unfunded-nothing-to-do = You need not do anything about it any more.

pay-title = Pay and customers, { $year }
pay-asked = Does any part of your pay depend on how customers fare, such as a bonus on a customer measure?
pay-kept = Nothing about pay itself is asked or kept. Your answer is sealed, and the bot shows it to nobody but you; whoever runs it and holds its key could open it.
pay-counted = In March it is counted how many said yes of all who were asked, if they are { $fewest } or more; else nothing is shown. Rather not say and silence are both no answer.
pay-said = You said: { $answer }
pay-until = You can change it until { $day }.
pay-over = The answers of that year have been counted.
pay-yes = Yes
pay-no = No
pay-rather-not = Rather not say
pay-noted = Noted
pay-noted-more = You alone see what you said, and can change it until the end of February.

said-done = Said and done: quarter { $number } of { $year }
said-done-none = Nothing to count yet this quarter: no talk, no changed decision, no money found, no pledge kept, late or dropped.
said-done-talked = Leaders talked about customers
said-done-talks = { $verified } posted through me, { $claimed } as they say themselves, in the weeks that are over
said-done-few = counted from five leaders on
said-done-changed = Decisions changed
said-done-funded = Improvements that got money
said-done-pledges = Pledges
said-done-pledges-counted = { $kept } kept, { $late } late, { $dropped } dropped

week-pledges = Pledges: { $kept } kept, { $late } late, { $dropped } dropped
week-pay = Pay of { $part } of { $whole } executives depends on customers, as they say (asked in February { $year })

not-to-pledge = Leaders and executives make pledges, and CX leads may propose one. To read what was promised, ask for pledges.
cannot-pledge = Name one leader or executive of ours. Nobody else is asked to promise anything.
too-many-pledges = { $most } pledges are open. Keep, or drop, one of them first.
too-few-words-to-pledge = Say in three words or more what will change. For example: Every letter is answered within one day.
day-over = That day is over. Choose today or a later one.
day-too-far = Choose a day within two years: nobody would look at it any more.
same-day = { $name } is due on that day already.
no-pledge = This pledge is no longer kept, or is not yours to see.
pledge-settled = { $name } is settled already.
not-your-pledge = { $name } is somebody else's pledge.
no-improvement = Only whoever has taken something on says whether there is money for it, while it is open.
amount-without-money = You say that there is no money, and how much there is. Which of the two?
not-asked-about-pay = You were not asked about that year.
pay-counted-already = The answers of { $year } have been counted.
help-pledge = { $name } pledge: promise what will change for customers, and by when
help-pledges = { $name } pledges: what was promised, and what became of it
