"""What the owner of a case asks back, and what is answered without a name."""

from datetime import timedelta

from bot.cards import Card
from bot.cases.asking_back import AskedBack
from bot.forms import Form
from prompts.cases import asking_back
from prompts.words import Say
from tests.cards.examples.cast import FOUR, HOSTILE, LONG_DECISION, LONG_WORDS, Cast
from tests.cards.examples.register import shows

BACK = AskedBack(118, "Would one page help them, or none?", FOUR, FOUR + timedelta(hours=4))
WORST = AskedBack(118, LONG_DECISION, FOUR, FOUR + timedelta(days=4))
CLOSED = AskedBack(118, BACK.words, FOUR, BACK.closes, closed=BACK.closes, passed=True)


@shows(asking_back.ask_back)
def ask_back(_: Cast, say: Say) -> Form:
    return asking_back.ask_back(AskedBack(118, "", FOUR, BACK.closes), say)


@shows(asking_back.asked_back)
def asked_back(cast: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(asking_back.asked_back(cast.case(), back, say) for back in (BACK, CLOSED))


@shows(asking_back.asked_back)
def asked_back_at_its_worst(cast: Cast, say: Say) -> tuple[Card, ...]:
    worst = (WORST, AskedBack(118, HOSTILE, FOUR, WORST.closes))
    return tuple(asking_back.asked_back(cast.case(), back, say) for back in worst)


@shows(asking_back.without_words)
def asked_back_where_outsiders_read(cast: Cast, say: Say) -> Card:
    return asking_back.without_words(cast.case(), BACK, say)


@shows(asking_back.answer_back)
def answer_back(cast: Cast, say: Say) -> Form:
    return asking_back.answer_back(cast.question(invited=12), BACK, "", say)


@shows(asking_back.answer_back)
def answer_back_in_a_small_group(cast: Cast, say: Say) -> Form:
    return asking_back.answer_back(cast.question(), WORST, LONG_WORDS, say)


@shows(asking_back.answer_back)
def answer_back_where_nobody_knows_how_many_were_asked(cast: Cast, say: Say) -> Form:
    return asking_back.answer_back(cast.question(invited=0), BACK, HOSTILE, say)


@shows(asking_back.noted)
def noted(_: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(asking_back.noted(BACK, say, given=given) for given in (True, False))


@shows(asking_back.answers_back)
def answers_back(cast: Cast, say: Say) -> tuple[Card, ...]:
    few = AskedBack(118, BACK.words, FOUR, BACK.closes, closed=BACK.closes)
    nothing = tuple(asking_back.answers_back(cast.case(), back, [], say) for back in (BACK, few, CLOSED))
    return (*nothing, asking_back.answers_back(cast.case(), CLOSED, cast.words()[:1], say))


@shows(asking_back.answers_back)
def answers_back_at_its_worst(cast: Cast, say: Say) -> Card:
    worst = AskedBack(118, LONG_DECISION, FOUR, WORST.closes, closed=WORST.closes, passed=True)
    return asking_back.answers_back(cast.case(), worst, cast.worst_words(), say)
