"""What follows a win that executives have, and one that is posted, with its worst cases."""

from dataclasses import replace

from bot.cards import Card
from bot.forms import Form
from bot.wins import MAX_POST, MAX_WHY, State
from prompts import wins as all_wins
from prompts.wins import afterwards, forms
from prompts.wins.posting import Draft
from prompts.words import Say
from tests.cards.examples.cast import FOUR, HOSTILE, LONG_NAME, LONG_WORDS, NAMES, Cast
from tests.cards.examples.of_wins import NAMED, SIXTY, posted, win, worst
from tests.cards.examples.register import shows

PLACES = ("#cx-wins", "Checkout > General")
LONG_PLACES = ("#" + "what-went-well-" * 5, HOSTILE)
WHY = (HOSTILE + LONG_WORDS * 2)[:MAX_WHY]
LONGEST = (LONG_WORDS * 4)[:MAX_POST]


@shows(afterwards.reminder)
def draft_that_waits(cast: Cast, say: Say) -> tuple[Card, ...]:
    waits = Draft(win(cast, state=State.DRAFTED), NAMED, "#cx-wins", "", passed=False)
    long = Draft(worst(cast, state=State.LEFT, words=LONGEST), SIXTY, " ".join(LONG_PLACES), "", passed=False)
    let_pass = afterwards.reminder(replace(waits, passed=True), say, anew=True)
    done = afterwards.reminder(replace(waits, win=posted(cast)), say, anew=False)
    return afterwards.reminder(waits, say, anew=False), let_pass, done, afterwards.reminder(long, say, anew=True)


@shows(afterwards.posted_for_you, all_wins.both)
def posted_for_you(cast: Cast, say: Say) -> tuple[Card, ...]:
    up = afterwards.posted_for_you(posted(cast), NAMES["dana"], PLACES[:1], say)
    twice = afterwards.posted_for_you(posted(cast, words=LONGEST), LONG_NAME, LONG_PLACES, say)
    nowhere = afterwards.posted_for_you(posted(cast), NAMES["dana"], (), say)
    down = replace(posted(cast), state=State.TAKEN_DOWN, taken_down=FOUR)
    return up, twice, nowhere, afterwards.posted_for_you(down, NAMES["dana"], (), say)


@shows(afterwards.gone_for_you)
def taken_down_for_you(cast: Cast, say: Say) -> tuple[Card, ...]:
    down = replace(posted(cast), state=State.TAKEN_DOWN, taken_down=FOUR)
    said = afterwards.gone_for_you(down, NAMES["dana"], "The customer has asked us to.", say)
    return said, afterwards.gone_for_you(down, LONG_NAME, WHY, say), afterwards.gone_for_you(down, LONG_NAME, "", say)


@shows(afterwards.pass_on)
def line_to_pass_on(cast: Cast, say: Say) -> tuple[Card, ...]:
    down = replace(posted(cast), state=State.TAKEN_DOWN, taken_down=FOUR)
    return tuple(afterwards.pass_on(each, NAMED, NAMES["dana"], say) for each in (posted(cast), down))


@shows(afterwards.pass_on)
def line_to_pass_on_to_sixty(cast: Cast, say: Say) -> Card:
    return afterwards.pass_on(posted(cast, words=LONGEST), SIXTY, LONG_NAME, say)


@shows(afterwards.post_gone, afterwards.post_settled)
def post_that_is_gone(cast: Cast, say: Say) -> tuple[Card, ...]:
    again = afterwards.post_gone(posted(cast), 1, PLACES[0], say, again=True)
    long = worst(cast, state=State.POSTED, words=LONGEST)
    nowhere = afterwards.post_gone(long, 2, LONG_PLACES[0], say, again=False)
    return again, nowhere, afterwards.post_gone(long, 2, "", say, again=True), afterwards.post_settled(long, say)


@shows(afterwards.change_wished)
def change_wished(cast: Cast, say: Say) -> tuple[Card, ...]:
    asked = afterwards.change_wished(posted(cast), NAMES["mei"], "It was Ghent, not Genk.", say, theirs=True)
    long = afterwards.change_wished(posted(cast, words=LONGEST), LONG_NAME, WHY, say, theirs=True)
    return asked, long, afterwards.change_wished(posted(cast), NAMES["mei"], "It was Ghent.", say, theirs=False)


@shows(forms.take_down)
def take_a_win_down(cast: Cast, say: Say) -> Form:
    return forms.take_down(posted(cast, number=99_999), say)


@shows(forms.wish_change)
def wish_a_post_changed(cast: Cast, say: Say) -> Form:
    return forms.wish_change(tuple(posted(cast, number=at, words=LONGEST) for at in range(1, 101)), say)
