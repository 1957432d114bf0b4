"""Receipts of what went, for whoever looks after privacy."""

from collections.abc import Iterator, Sequence

from bot.cards import Block, Card
from bot.company import Extent, Role, Thing, may_see
from bot.people import Person
from handlers.company import roles_in, setup_of
from prompts.people import receipts as words
from prompts.words import Say
from storage import Memory
from storage.receipts import CLASSES, Receipt


def receipts_on_page(person: Person, say: Say, memory: Memory) -> Iterator[Card]:
    if Role.PRIVACY in roles_in(memory, person) and (night := memory.receipts.last_night()):
        yield words.last_night(things_in(night), say)


def pack_for(person: Person, say: Say, memory: Memory) -> tuple[Block, ...]:
    """Return what the privacy pack comes to, for whoever may read it."""
    if Extent.ALL not in may_see(Thing.AUDIT, *roles_in(memory, person)):
        return ()
    return words.pack(setup_of(memory), say)


def things_in(receipts: Sequence[Receipt]) -> tuple[words.Went, ...]:
    """Return what people would count; what only hung on something goes without saying."""
    return tuple((each.what, each.things) for each in receipts if each.what in CLASSES and each.things)
