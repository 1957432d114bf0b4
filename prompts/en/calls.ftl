# A customer worth a call.
call-title = A customer worth a call
call-besides = A customer worth a call: who it is stands in a card of its own, below. Only you can see it.
call-agreed = They agreed on { $day } to be called.
call-yours-alone = They are offered to you alone. Who it is leaves this card as soon as you say what became of it, or they no longer agree.
call-called = Called
call-could-not-reach = Could not reach
call-not-now-button = Not now
call-next = One more customer
call-none = No calls for me
call-again = Offer me customers again
call-add-note = Add a note
call-change-note = Change the note
call-became-called = You called a customer. Thank you.
call-became-not-reached = You could not reach them. They may be offered again in another month, twice at most.
call-not-now = Not now. Somebody else may call them.
call-lapsed = The time for this call is over. Somebody else may call them.
call-given-back = This customer is no longer offered to you. Somebody else may call them.
call-withdrawn = This customer does not want to be called any more. Please do not call them.
call-note = A note on the call
call-note-hint = Two lines at most: what they told you, without their name.
call-share = May teams read this?
call-share-tick = Let teams read this. The customer has agreed that we show it, without their name.
call-note-yours = Your note. Only you see it.
call-note-shared = Your note. Teams read it as a customer's own words, without a name and without yours.
call-source = Call

call-said-called = Noted: you called
call-said-called-more = If you like, add two lines about it. You can do that from the card.
call-said-not-reached = Noted: you could not reach them
call-said-not-reached-more = They may be offered again in another month.
call-said-not-now = Noted: not now
call-said-not-now-more = There is nobody else to call just now.
call-said-moved-on = Noted: not now, but somebody else
call-said-moved-on-more = Here comes another customer, in a card of its own.
call-said-next = One more customer
call-said-next-more = The card comes in a moment.
call-said-note-kept = Your note is kept
call-said-note-kept-more = Only you see it. It goes when the customer withdraws their consent.
call-said-note-shared = Teams can read your note
call-said-note-shared-more = It may stand beside a question now, as a customer's own words. It goes when the customer withdraws their consent.
call-said-none = No calls for you
call-said-none-more = No customer is offered to you any more. You can change that on your Home.
call-said-again = You get customers to call again
call-said-again-more = The next one comes with one of your weeks, once a month.

call-heading = Customers to call
call-own = In three months: { $called } called, { $unreached } not reached, { $later } not now, { $waiting } waiting for you.
call-own-none = You want no customers to call.
call-own-seen = Only you and the sponsor see these numbers. Who the customers were, nobody sees.
call-of = { $name }: { $called } called, { $unreached } not reached, { $later } not now, { $waiting } waiting
call-of-others = { $count ->
    [one] And one more leader.
   *[other] And { $count } more leaders.
 }
call-of-seen = The last three months. Only you see them all; each leader sees their own.
call-counted = In three months { $leaders } leaders were offered customers: { $called } called, { $unreached } not reached, { $later } not now, { $waiting } waiting.
call-few = In three months fewer than five leaders were offered customers, so no counts.
call-kept = Once a month you may be offered a customer to call, who has agreed to that. I keep what became of it, not who it was; you and the sponsor see how many. You can have none: More, No calls for me.

not-your-call = This customer is not offered to you.
call-over = This offer is over, or it is too late to change it.
call-first = A note is for a call that was made. Press Called first.
nobody-to-call = There is nobody else to call just now, or you have had three this month.
customer-said-no = This customer has withdrawn their consent, so nothing of theirs is kept.
two-lines = These are more than two lines.
not-a-leader = Only leaders are offered customers to call.
