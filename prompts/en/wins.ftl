# What got better for customers, and the credit for it.
tell-win = Tell of a customer win
tell-title = Tell of a customer win
tell-team = Which team did it?
tell-doers = Who did it?
tell-doers-hint = Everybody who had a part. The team's lead confirms the names before anybody reads them.
tell-change = What changed for the customer?
tell-change-hint = For example: Customers type their address once now, and no longer on two pages.
tell-evidence = What shows it?
tell-evidence-hint = A link, a message or a quote. It may be left out.
too-few-words = Say in five words or more what changed for the customer. For example: Customers type their address once now, and no longer on two pages.
nobody-named = Name at least one person who did it.
too-many-names = At most { $most } people fit. Name those without whom it would not have happened.

win-told = Thank you. This is { $name }
win-told-more = The names are confirmed first, then an executive posts it with credit to everybody named. Whoever tells of a win never confirms or posts it.
win-told-by = { $who } tells of a win.
win-team = Team: { $team }
win-evidence = What shows it: { $link }
win-names = Who did it: { $names }
win-names-nobody = Nobody is named.

confirm-asked = Who did { $name }?
confirm-why = You lead the team, or were named to say who did it. Nobody reads the names before you have confirmed them.
confirm-names = Confirm names
confirm-done = The names of { $name } are confirmed
confirm-passed = Somebody else confirms the names of { $name }
change-names = Change the names
confirm-title = Confirm names
confirm = Confirm
confirm-doers = Who did it?
confirm-doers-hint = Add whoever is missing, take off whoever had no part. Whoever left their name out stays out.
form-about = { $name }: { $change }

confirmer-wanted = Who confirms the names of { $name }?
confirmer-why = The lead of the team cannot confirm them, or has not done so in three working days. Name somebody who knows who did it, and who did not tell of it.
name-confirmer = Name somebody
confirmer-named = { $who } confirms them.
confirmer-title = Who confirms names?
confirmer-whom = Who shall confirm the names?
confirmer-hint = One colleague, who did not tell of this win.

missing-asked = Who is missing in { $name }?
missing-why = Add a name, and whoever confirms the names is asked. Tomorrow an executive gets the draft.
add-name = Add a name
add-doers = Who else did it?
add-doers-hint = Anybody of the company.
names-added = Added to { $name }
names-added-more = They are told, and may leave their name out.
names-pending = Noted for { $name }
names-pending-more = Whoever confirms the names is asked; then they are added, also if it is posted by then.
names-known = Nothing to add to { $name }
names-known-more = They are named already, or would rather not be.

credited = You are named in { $name }
credited-more = Your name will stand in the post. If that is fine, there is nothing to do.
leave-out = Leave my name out
left-out = Your name is left out of { $name }
left-out-more = Nobody else can add it again.
name-me = Name me after all
not-named-now = You are no longer named in { $name }
not-named-now-more = Whoever confirms the names has taken yours off.

names-noted = The names of { $name } are confirmed
names-noted-more = Each of them is told, and may leave their name out.
confirmer-noted = Noted for { $name }
confirmer-noted-more = They are asked to confirm the names.
late-added = The name is added to { $name }
late-added-more = They are told, and may leave their name out.
late-refused = The name is not added to { $name }
late-refused-more = Nobody is told.
named-again = You are named in { $name } again
named-again-more = You can leave your name out at any time.
win-edited = Your words for { $name } are saved
win-edited-more = They stand in the post, or will when it is posted.
win-passed = Noted: not you for { $name }
win-passed-more = The next executive gets the draft.
win-down = { $name } is taken down
win-down-more = It stands nowhere and on no list any more.

late-asked = A late name for { $name }
late-asked-more = { $by } says that { $who } did this too.
late-yes = Yes, add the name
late-no = No
late-done = The late name for { $name } is settled
late-done-more = It was about { $who }.

draft = { $name } is ready for you to post
draft-names = It thanks by name: { $names }
draft-names-nobody = Everybody who did it would rather not be named.
draft-where = It goes to { $place }, in your name.
draft-waits = Without a word from you within one working day, the next executive gets it too.
draft-nowhere = There is no place to post it: none is set up where only colleagues read. Your admins can set one.
draft-passed = You said: not me. You can still post it while nobody else has.
draft-posted = You posted { $name }
draft-posted-more = Names that are confirmed later are added to it.
draft-taken-down = You took { $name } down
draft-other = { $name } is posted
draft-other-more = { $who } posted it.
post = Post
edit = Edit
not-me = Not me
take-down = Take it down
edit-title = In your own words
edit-words = What should the post say?
edit-hint = The names and the evidence are added below.

post-by = { $who }, via Empty Chair
post-thanks = Thanks to
post-also = Thanks also to { $names }
post-names = Thanks to { $names }
post-nobody = Those who did it would rather not be named.

draft-worded = Worded by a language model ({ $model }) around facts that I put in. Nobody else reads it before you post it.
use-our-words = In our own words
own-words = { $name } is in our own words again
own-words-more = It is said as it was told.
other-words = The words of { $name } have been taken back since you saw them. Look at your draft once more.
worded-change = What changed: “{ $change }”.
worded-team = It was team { $team }.
worded-people = { $count ->
    [0] Those who did it would rather not be named.
    [one] One person did it, named below.
   *[other] { $count } people did it, named below.
}
worded-evidence = What shows it stands below.

nobody-posts = Nobody has posted { $name }
nobody-posts-more = No executive is left who could post it. A word from you to one who has the draft helps; it can still be posted.
nobody-posts-no-more = { $name } has found an executive

no-win = This win is no longer kept.
not-your-win = You told of { $name }, so somebody else has to confirm and post it.
not-confirmer = Somebody else confirms the names of { $name }.
own-name = You work on customer experience, so a second person has to confirm your own name. Leave it out here.
not-named = You are not named in this win.
cannot-confirm = Choose a colleague who did not tell of this win and is not credited in it as one of the CX team.
confirmed-already = Somebody confirms the names of { $name } already.
not-cx-lead = Only CX leads say who confirms names.
not-executive = Only an executive who was given this draft posts it.
own-work = You are named in { $name }, so another executive has to post it.
posted-already = { $who } has posted { $name } already.
nowhere-to-post = There is no place to post { $name }: none is set up where only colleagues read. Your admins can set one.
nothing-posted = Nothing is posted now: I am switched off, or rehearse. Your admins can say when that ends.
not-your-post = Only whoever posted { $name } can change it or take it down.
not-ready = { $name } cannot be posted or changed now.

wins = Customer wins
wins-all = All wins
wins-none = No win has been posted yet. Tell of one: what changed for a customer, and who did it?
wins-page = What changed for a customer lately, and who did it? Tell of it, and they get the credit.
wins-entry = { $name } · { $team } · { $said }
help-win = { $name } win: tell what changed for a customer and who did it, so that they get the credit
help-wins = { $name } wins: what was posted
