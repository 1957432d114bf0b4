# What stops people from doing right by customers, who sees to it, and what became of it.
tell-blocker = Tell what stops us
blocker-title = What stops us?
blocker-words = What stops us from doing right by customers?
blocker-words-hint = For example: Refunds over 50 euros wait four days for a second signature.
blocker-what = What kind of thing is it?
blocker-teams = Which teams does it touch?
blocker-teams-hint = None, or up to { $most }. Their leads read it too. Where it touches two, one person is asked to own it.
blocker-repeats = Tag
blocker-repeats-tick = Customer must repeat themselves
blocker-named = My name
blocker-named-tick = Show my name. Otherwise nothing says who told it, and nobody can tell me what becomes of it
blocker-readers = Your CX leads and your sponsor read this, and the leads of the teams it touches. Write nothing that points to you if you would rather not be known.

blocker-process = A process
blocker-tool = A tool
blocker-policy = A policy
blocker-people = People
blocker-other = Something else

blocker-told = Thank you. This is { $name }
blocker-told-more = It is kept without your name: nothing here leads to you, so I cannot tell you what becomes of it. The sponsor sees once a month what stops us most.
blocker-told-named = Thank you. This is { $name }
blocker-told-named-more = It is kept with your name, and I tell you what becomes of it. The sponsor sees once a month what stops us most.
blocker-owner-asked = Asked
blocker-owner-asked-more = I have asked whether they will own { $name }, and tell you if they would rather not.
blocker-own-yes = { $name } is yours
blocker-own-yes-more = Say what became of it when you know. Its card has the buttons for that.
blocker-own-no = All right
blocker-own-no-more = Your CX leads look for somebody else to own { $name }.
blocker-closed = Noted
blocker-closed-more = I tell whoever told of { $name } by name, and the leads of the teams it touches.

blocker-wanted = { $name } needs one owner
blocker-offered = Will you own { $name }?
blocker-yours = { $name } is yours
blocker-seen = { $name }: { $what }
blocker-removed = { $name } is removed
blocker-stays = { $name } stays
blocker-why-owner = It lies between teams. Unless one person owns it, nobody removes it.
blocker-offered-more = Owning it means seeing to it that it is removed, or saying why it stays. You need not do it alone.
blocker-by-nobody = told without a name
blocker-touches = Touches { $teams }.
blocker-touches-none = Touches no team in particular.
blocker-since = Told on { $day }.
blocker-owned-by = Owner: { $who }
blocker-no-owner = No owner yet.
blocker-was-asked = { $who } was asked to own it.
blocker-refused = { $count ->
    [one] Somebody who was asked would rather not own it.
   *[other] { $count } who were asked would rather not own it.
 }
blocker-became = What became of it: { $became }

blocker-name-owner = Name an owner
blocker-owner-title = Who owns it?
blocker-owner-whom = Who shall own { $name }?
blocker-owner-whom-hint = One person. I ask them, and they may say no.
blocker-accept = Accept
blocker-no = No, thank you
blocker-is-removed = Removed
blocker-has-to-stay = Stays, because
blocker-removed-title = Removed
blocker-stays-title = It stays
blocker-became-removed = What changed, in a sentence?
blocker-became-stays = Why does it stay, in a sentence?
blocker-became-hint = Whoever told of it by name reads this, and the leads of the teams it touches.

blockers = What stops us
blockers-none = Nothing that you may see. Tell what stops you from doing right by customers.
blockers-page = What stops you from doing right by customers? Your CX leads and your sponsor read it, with or without your name.
blockers-all = All blockers
blockers-entry = { $name } · { $what } · { $words }
blockers-entry-settled = { $name } · { $state ->
    [removed] removed
   *[other] stays
 } · { $words }

top-blockers = What stops us most
top-blockers-more = The blockers that are open as { $month } begins. First what was told of most often, then what lies between teams, then the oldest.
top-blockers-over = Settled since then.

too-few-words-to-remove = Say in five words or more what stops us. For example: Refunds over 50 euros wait four days for a second signature.
too-many-blockers = You have told of { $most } today. Please tell the next one tomorrow.
too-many-teams = Choose at most { $most } teams: those that could remove it together.
no-blocker = This blocker is no longer kept, or is not yours to see.
blocker-settled = Somebody has already said what became of { $name }.
not-to-name-owner = Your CX leads name who owns a blocker.
cannot-own = Name one colleague. Guests and bots cannot own a blocker.
not-asked-to-own = Nobody waits for your answer on { $name } any more.
not-yours-to-settle = The owner of { $name } or a CX lead says what became of it.
help-blocker = { $name } blocker: tell what stops us from doing right by customers, with or without your name
help-blockers = { $name } blockers: the blockers you may see
