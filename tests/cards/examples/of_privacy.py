"""What went at night, as whoever looks after privacy reads it."""

from dataclasses import replace

from bot.cards import Card
from bot.company import Setup
from bot.people import Attention
from prompts import leaders, people
from prompts.people import receipts
from prompts.words import Say
from storage.receipts import CLASSES
from tests.cards.examples.cast import Cast
from tests.cards.examples.register import Home, shows

NAMES = tuple(CLASSES)


@shows(receipts.pack)
def privacy_for_an_admin_who_leads(_: Cast, say: Say) -> Card:
    own = people.privacy(Attention(1, "2030-01", 4), 30, None, say, stopped=True)
    setup = Setup.default("Northwind", "dana@northwind.example")
    return replace(own, blocks=(*own.blocks, *leaders.kept("Dana", 365, say), *receipts.pack(setup, say)))


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
