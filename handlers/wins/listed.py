"""Every win that was posted, for everybody of the company."""

from collections.abc import Iterator

from bot.cards import Sight
from bot.commands import Request, ShowWins
from bot.effects import Effect, Reply
from bot.views import Wins
from handlers.company import say_to
from handlers.people import colleague
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
    card = words.listed(found[:A_PAGE], view.page, say, older=len(found) > A_PAGE)
    return Sight(view.person, card, say.language)
