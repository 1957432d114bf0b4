receipts = What went last night
receipts-went = Gone because its time was over: { $what }.
receipts-more = { $count ->
    [one] one more kind of thing
   *[other] { $count } more kinds of things
 }
receipts-nothing = Last night I looked, and nothing was past its time.
receipts-all = All receipts: app.py receipts, on the machine.
gone-words = { $count ->
    [one] 1 shared text
   *[other] { $count } shared texts
 }
gone-asked = { $count ->
    [one] 1 note of who was asked
   *[other] { $count } notes of who was asked
 }
gone-decisions = { $count ->
    [one] 1 question with its answers
   *[other] { $count } questions with their answers
 }
gone-cases = { $count ->
    [one] 1 case
   *[other] { $count } cases
 }
gone-wins = { $count ->
    [one] 1 win
   *[other] { $count } wins
 }
gone-ledger = { $count ->
    [one] 1 entry of the sponsor's ledger
   *[other] { $count } entries of the sponsor's ledger
 }
gone-cx-days = { $count ->
    [one] 1 CX Day
   *[other] { $count } CX Days
 }
gone-leader-weeks = { $count ->
    [one] 1 week of a leader
   *[other] { $count } weeks of leaders
 }
gone-calls = { $count ->
    [one] 1 offer of a customer to call
   *[other] { $count } offers of customers to call
 }
gone-evidence = { $count ->
    [one] 1 quote of a customer
   *[other] { $count } quotes of customers
 }
gone-beside = { $count ->
    [one] 1 note of where a quote stood
   *[other] { $count } notes of where quotes stood
 }
gone-blockers = { $count ->
    [one] 1 blocker
   *[other] { $count } blockers
 }
gone-tellers = { $count ->
    [one] 1 count of told blockers
   *[other] { $count } counts of told blockers
 }
gone-pledges = { $count ->
    [one] 1 pledge
   *[other] { $count } pledges
 }
gone-pay = { $count ->
    [one] 1 answer on pay
   *[other] { $count } answers on pay
 }
gone-pay-counted = { $count ->
    [one] 1 year's count on pay
   *[other] { $count } years' counts on pay
 }
gone-sponsor-offers = { $count ->
    [one] 1 offer to be the sponsor
   *[other] { $count } offers to be the sponsor
 }
gone-agendas = { $count ->
    [one] 1 beginning of an executive meeting
   *[other] { $count } beginnings of executive meetings
 }
gone-samples = { $count ->
    [one] 1 month's count of leaders heard
   *[other] { $count } months' counts of leaders heard
 }
gone-slackenings = { $count ->
    [one] 1 note that things went quiet
   *[other] { $count } notes that things went quiet
 }
gone-digests = { $count ->
    [one] 1 week in numbers
   *[other] { $count } weeks in numbers
 }
gone-editions = { $count ->
    [one] 1 month or quarter in numbers
   *[other] { $count } months or quarters in numbers
 }
gone-arms = { $count ->
    [one] 1 series of the hold-out
   *[other] { $count } series of the hold-out
 }
gone-numbers = { $count ->
    [one] 1 imported number
   *[other] { $count } imported numbers
 }
gone-readings = { $count ->
    [one] 1 comparison of an imported number
   *[other] { $count } comparisons of imported numbers
 }
gone-silences = { $count ->
    [one] 1 meeting that was not asked about
   *[other] { $count } meetings that were not asked about
 }
gone-unearned = { $count ->
    [one] 1 note that a series had to wait
   *[other] { $count } notes that series had to wait
 }
gone-blind = { $count ->
    [one] 1 time a calendar could not be read
   *[other] { $count } times a calendar could not be read
 }
gone-scheduled = { $count ->
    [one] 1 planned meeting
   *[other] { $count } planned meetings
 }
gone-suggestions = { $count ->
    [one] 1 suggested decision
   *[other] { $count } suggested decisions
 }
gone-under-way = { $count ->
    [one] 1 meeting that was under way
   *[other] { $count } meetings that were under way
 }
gone-pauses = { $count ->
    [one] 1 pause
   *[other] { $count } pauses
 }
gone-cards = { $count ->
    [one] 1 note of where a private card stands
   *[other] { $count } notes of where private cards stand
 }
gone-deliveries = { $count ->
    [one] 1 hash of a delivery
   *[other] { $count } hashes of deliveries
 }
gone-spending = { $count ->
    [one] 1 day's cost of the model
   *[other] { $count } days' costs of the model
 }
gone-audit = { $count ->
    [one] 1 audit entry
   *[other] { $count } audit entries
 }
gone-receipts = { $count ->
    [one] 1 receipt like this
   *[other] { $count } receipts like this
 }
vacant-nobody = The setup names nobody. That has been so since { $since }.
pack = For your part: how it is set up here
pack-kept = Kept, in days: shared words { $words }, who was asked { $asked }, decisions and cases { $decisions }, wins { $wins }, the audit log { $audit }.
pack-hidden = Numbers tell of groups of { $group } others or more. Every night lets go of what is past its time, and leaves a receipt.
pack-whole = The whole pack, with the record of processing and templates for an impact assessment and a works-council agreement: app.py privacy DIR, on the machine. It names roles and nobody.
