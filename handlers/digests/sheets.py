"""A week's numbers for a spreadsheet program: by an address that is good for ten minutes, or in the reply itself."""

from datetime import datetime

from bot.cards import Sight
from bot.digests.links import GOOD_FOR, Ticket
from bot.digests.periods import is_period
from bot.views import SheetShown
from handlers.company import say_to
from handlers.digests.editions import showing as editions
from handlers.digests.lists import sheet_rows
from handlers.digests.who import is_reader
from prompts.digests import sheet as words
from storage import Memory


def sheet_shown(view: SheetShown, at: datetime, memory: Memory) -> Sight | None:
    digest, say = memory.digests.digest(view.week), say_to(view.person, memory)
    if digest is None:
        return None
    until = at + GOOD_FOR
    address = memory.link_to(view.person, view.week, until)
    card = (
        words.to_fetch(address, until, say) if address else words.quoted(sheet_rows(digest, view.person, memory), say)
    )
    return Sight(view.person, card, say.language)


def fetched(ticket: Ticket, memory: Memory) -> str | None:
    """Return what a signed address leads to; None if its reader may not see it any more, or it is gone."""
    if not is_reader(ticket.reader, memory):
        return None
    if is_period(ticket.week):
        return editions.fetched(ticket.week, memory)
    digest = memory.digests.digest(ticket.week)
    return sheet_rows(digest, ticket.reader, memory) if digest else None
