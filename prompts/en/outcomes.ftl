# What came of decisions: asked once, read from numbers, and how well it was foreseen.
outcome-question = Did customers like what came of it?
outcome-liked = They liked it
outcome-not-noticed = They didn't notice
outcome-disliked = They disliked it
outcome-cannot-tell = Can't tell
outcome-since = You were asked about this on { $asked }. It has been settled since { $since }.
outcome-confidential = Confidential, like any answer. It is asked once, and opens no case.
outcome-small = So few are asked that counts will not be shown.
outcome-hidden = Too few to show what they said.

link-numbers = Link numbers
link-first = A number of yours
link-second = Another one
link-third = And another
link-none = None
link-hint = After 30, 60 and 90 days it is compared with the week before this was settled. What has been read stands.
numbers-linked = Linked numbers: { $names }
numbers-after = After { $later } days: { $name } { $before } → { $after }
numbers-side = Side by side only. Why a number moves, nobody here claims to know.

foreseen = How well we foresee our customers
foreseen-team = { $team }: how well you foresee your customers
foreseen-company = The whole company
foreseen-brier = { $n } decisions held against what came of them. Brier score { $brier } (95% interval: { $low } to { $high }); 0 is always right, 0.25 is what half and half always gets.
foreseen-skill = Skill { $skill } against always expecting the average, which was { $base } (1: everybody liked it). Above 0 is better than that.
foreseen-no-skill = All outcomes were alike ({ $base }), so there is no skill to tell.
foreseen-opens = Your team sees this first. CX leads and the sponsor see it from { $opens }.
foreseen-how = From decisions with six answers or more, twenty new ones at a time.

not-your-numbers = This case belongs to somebody else, so its numbers are theirs to link.
unknown-number = No number of that name has been brought in. Choose one of those that are offered.
numbers-read = These numbers have been read already, so they stand.
not-asked-then = Only those who were asked about this decision then are asked what came of it.
