"""What went at night, as whoever looks after privacy reads it."""

from prompts.people import receipts
from prompts.words import Say
from storage.receipts import CLASSES
from tests.cards.examples.cast import Cast
from tests.cards.examples.register import Home, shows

NAMES = tuple(CLASSES)


@shows(receipts.last_night)
def a_night_in_which_little_went(cast: Cast, say: Say) -> Home:
    del cast
    return Home((receipts.last_night((("asked", 1), ("wins", 3)), say), receipts.last_night((), say)))


@shows(receipts.last_night, receipts.in_words)
def nights_in_which_everything_went(cast: Cast, say: Say) -> Home:
    """Show every class once, as many as one sentence holds and a number for the others."""
    del cast
    starts = range(0, len(NAMES), receipts.SHOWN)
    went = [tuple((name, 100_000) for name in NAMES[start:]) for start in starts]
    return Home(tuple(receipts.last_night(each, say) for each in went))
