"""Every win that was posted, for everybody of the company."""

from collections.abc import Iterator

from bot.cards import Sight
from bot.commands import Request, ShowWins
from bot.company import Role
from bot.effects import Effect, Reply
from bot.people import Person
from bot.views import Wins
from bot.wins import Win
from handlers.company import roles_in, say_to
from handlers.people import colleague
from handlers.wins.ledger import beside
from handlers.wins.who import same
from handlers.wins.wishes import may_wish
from prompts import wins as words
from storage import Memory
from storage.engine import Page

A_PAGE = 10


def show_wins(command: ShowWins, request: Request, memory: Memory) -> Iterator[Effect]:
    colleague(request.by, memory)
    yield Reply(Wins(request.by, max(0, command.page)))


def wins(view: Wins, memory: Memory) -> Sight:
    say, page = say_to(view.person, memory), Page(view.page, A_PAGE)
    found = memory.wins.posted(page)
    card = words.listed(found[:A_PAGE], view.page, _reader(view.person, found, memory), say, older=len(found) > A_PAGE)
    return Sight(view.person, beside(card, view.person, memory), say.language)


def _reader(person: Person, wins: list[Win], memory: Memory) -> words.Reader:
    """Reactions are told to whoever told of a win, and to CX leads."""
    lead = Role.CX_LEAD in roles_in(memory, person)
    told = (win.number for win in wins if lead or same(person, win.told_by, memory))
    return words.Reader(may_wish(person, memory), memory.wins.reactions(told))
