"""The blockers that somebody may see: in a list, one by one, and the newest on their page."""

from collections.abc import Iterator

from bot.blockers import Blocker
from bot.cards import Card, Sight
from bot.commands import Request, ShowBlockers
from bot.company import Extent, Thing, may_see
from bot.effects import Effect, Reply
from bot.people import Person
from bot.views import Blockers
from handlers.blockers.who import as_it_stands, deeds_of, readable
from handlers.colleagues import teams_led
from handlers.company import roles_in, say_to
from handlers.people import colleague
from prompts import blockers as words
from prompts.words import Say
from storage import Memory
from storage.engine import Page

A_PAGE = 5  # as many as fit into a menu
ON_PAGE = 3


def show_blockers(command: ShowBlockers, request: Request, memory: Memory) -> Iterator[Effect]:
    colleague(request.by, memory)
    if command.blocker:
        readable(command.blocker, request.by, memory)
    yield Reply(Blockers(request.by, max(0, command.page), command.blocker))


def blockers(view: Blockers, memory: Memory) -> Sight:
    say, page = say_to(view.person, memory), Page(view.page, A_PAGE)
    if view.blocker:
        blocker = as_it_stands(readable(view.blocker, view.person, memory), memory)
        return Sight(view.person, words.one(blocker, deeds_of(view.person, blocker, memory), say), say.language)
    found = _found(view.person, page, memory)
    card = words.listed(found[:A_PAGE], view.page, say, older=len(found) > A_PAGE)
    return Sight(view.person, card, say.language)


def blockers_on_page(person: Person, say: Say, memory: Memory) -> Card:
    """Show the newest that are open of those this person may see, and how to tell of one."""
    found = _found(person, Page(0, ON_PAGE), memory)
    return words.on_page([blocker for blocker in found[:ON_PAGE] if blocker.is_open], say)


def _found(person: Person, page: Page, memory: Memory) -> list[Blocker]:
    if Extent.ALL in may_see(Thing.BLOCKER, *roles_in(memory, person)):
        return memory.blockers.every(page)
    return memory.blockers.of(person, teams_led(person, memory), page)
