# Who is the sponsor, and who is next.
pass-sponsor = Hand over
name-sponsor = Name a sponsor
pass-sponsor-title = The next sponsor
pass-sponsor-to = Who shall be the sponsor?
pass-sponsor-hint = One colleague. They are asked, and told what it means, before anything changes.
pass-sponsor-note = It changes when they accept. Until then everything stays as it is, and you can withdraw it.
pass-sponsor-ask = Ask them
accept-sponsor = Accept
decline-sponsor = Not me
withdraw-sponsor = Withdraw
name-somebody-else = Ask somebody else

sponsor-offered = Will you be the sponsor of our customers?
sponsor-offered-by = { $by } is the sponsor at { $company } and would hand over to you. There is exactly one, who stands for customers at the top.
sponsor-offered-for = There is no sponsor at { $company } now, and { $by } names you. There is exactly one, who stands for customers at the top.
sponsor-sees = You would see: every result from six answers on, themes of shared words from five, every second thought, every blocker, each leader's weeks, the week in numbers, and the sponsor's ledger where there is one.
sponsor-hears = You would be told: of a second thought that nobody decides for ten working days, which you may decide then; of a leader's two empty weeks in a row; of the top blockers, once a month; of a rule that somebody broke for a customer; of a win to post, first of all executives.
sponsor-kept = What is kept: that you were asked, by whom, when, and what you said, for { $days ->
    [one] one day
   *[other] { $days } days
 }. If you accept, your address stands in the setup for as long as you are the sponsor, and everybody sees your name in their first card.
sponsor-offered-until = You can answer until { $until }. Whoever asks you hears what you say, and no reason.
sponsor-offered-accepted = You accepted. Thank you for standing for our customers.
sponsor-offered-declined = You said: not me. Nothing has changed.
sponsor-offered-withdrawn = It was withdrawn. Nothing has changed, and there is nothing to do.
sponsor-offered-expired = Nobody answered in time, so nothing has changed.
sponsor-offered-left = It is over: only colleagues can be the sponsor.
sponsor-offered-back = It is over: there is a sponsor again.

sponsor-noted-open = { $name } is asked to be the sponsor
sponsor-noted-open-more = They have until { $until }. Nothing changes before they accept.
sponsor-noted-accepted = { $name } is the sponsor now
sponsor-noted-accepted-more = You both said yes. What only a sponsor sees, { $name } sees from now on. Put their address into your setup file: one that still names somebody else is refused.
sponsor-noted-declined = { $name } would rather not be the sponsor
sponsor-noted-declined-more = Nothing has changed. You can ask somebody else.
sponsor-noted-withdrawn = { $name } is not asked any more
sponsor-noted-withdrawn-more = Nothing has changed.
sponsor-noted-expired = { $name } has not answered
sponsor-noted-expired-more = They had until { $until }. Nothing has changed. You can ask them again, or somebody else.
sponsor-noted-left = { $name } cannot be the sponsor any more
sponsor-noted-left-more = They left, or are a guest now. Nothing has changed. You can ask somebody else.
sponsor-noted-back = There is a sponsor again
sponsor-noted-back-more = So { $name } is not asked any more.
sponsor-passed = { $name } is the sponsor now
sponsor-passed-more = { $name } accepted and comes after { $before }. An admin should put the new address into the setup file: one that still names somebody else is refused.
sponsor-passed-leader = For you as a leader: from now on { $name } sees your weeks, those kept before too, and the sponsor before does not any more.
not-for-you = This is for the sponsor
not-for-you-more = What stood here is for the sponsor alone, and that is { $name } now.

setup-sponsor = Sponsor: { $name }.
setup-no-sponsor = Sponsor: nobody whom I know.
sponsor-heading = Sponsor
sponsor-is-you = You are the one sponsor of our customers here. You can hand over to somebody who accepts.
sponsor-is-nobody = { $days ->
    [0] There is no sponsor here yet whom I know.
    [one] There is no sponsor, since today.
   *[other] There is no sponsor. This is day { $days }.
 } You can name somebody, who has to accept.
sponsor-is-asked = { $name } is asked, and has until { $until }.
sponsor-is-asked-by-another = { $name } is asked already, by somebody else.

not-to-pass-sponsor = Only the sponsor hands over; while there is none, an admin or a CX lead names one.
one-person-only = The sponsor is exactly one person. Choose one colleague.
cannot-be-sponsor = The sponsor is one colleague whom the directory knows: no group, bot or guest, and nobody from outside. Choose somebody else.
sponsor-by-address = The directory tells no e-mail address of { $name }, and the setup names people by that. Ask your admins to add one, or choose somebody else.
sponsor-already = { $name } is the sponsor already. Choose somebody else.
not-yourself = Two people have to say yes, and you are one. Ask an admin or a CX lead to name you.
sponsor-offered-already = { $name } is asked already. Wait for an answer, or withdraw it first.
sponsor-offer-over = This is over, or somebody else is asked. Your Home shows what is open now.
sponsor-rehearsal = Nobody can be asked yet: I am in rehearsal, or switched off. In rehearsal the setup file can name another sponsor.
sponsor-stands = [people] sponsor names { $named }, but { $now } is the sponsor{ $gone ->
    [0] { "" }
   *[other] , though not here any more
 }. Write { $now } there; who comes next is asked by /chair sponsor, and has to accept.
sponsor-unfit = [people] sponsor names { $named }, who is { $kind ->
    [bot] a bot
    [guest] a guest
    [gone] somebody who has left
   *[other] somebody from outside
 } here. Name one colleague.
