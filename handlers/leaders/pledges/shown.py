"""Pledges as they are seen: by their owners, by those whom they concern, and by everybody."""

from collections.abc import Iterator
from datetime import datetime

from bot.cards import Block, Sight
from bot.commands import Request
from bot.commands.pledging import ShowPledges
from bot.effects import Effect, Reply
from bot.leaders.pledges import Pledge
from bot.people import Person
from bot.views.of_pledges import PledgeAnswered, PledgeDue, PledgeLeft, PledgeNoted, PledgeOffered, Pledges
from handlers.colleagues import is_colleague
from handlers.company import say_to
from handlers.leaders.pledges.who import deeds_of, may_pledge, may_propose, readable, today_of
from handlers.people import colleague
from prompts.leaders import pledges as words
from prompts.leaders.pledges import Shown
from prompts.words import Say
from storage import Memory
from storage.engine import Page

A_PAGE = 5  # as many as fit into a menu
ON_PAGE = 3


def show_pledges(command: ShowPledges, request: Request, memory: Memory) -> Iterator[Effect]:
    colleague(request.by, memory)
    if command.pledge:
        readable(command.pledge, request.by, memory)
    yield Reply(Pledges(request.by, max(0, command.page), command.pledge))


def pledges(view: Pledges, at: datetime, memory: Memory) -> Sight:
    say = say_to(view.person, memory)
    if view.pledge:
        pledge = readable(view.pledge, view.person, memory)
        deeds = deeds_of(view.person, pledge, memory)
        return Sight(view.person, words.one(as_shown(pledge, at, memory), deeds, say), say.language)
    found = memory.pledges.every(Page(view.page, A_PAGE))
    listed = [as_shown(pledge, at, memory) for pledge in found[:A_PAGE]]
    card = words.listed(listed, view.page, say, older=len(found) > A_PAGE, makes=makes(view.person, memory))
    return Sight(view.person, card, say.language)


def newest_shown(at: datetime, memory: Memory) -> list[Shown]:
    """Return the open pledges that are due first, as everybody's page shows them."""
    return [as_shown(pledge, at, memory) for pledge in memory.pledges.open()[:ON_PAGE]]


def makes(person: Person, memory: Memory) -> bool:
    """Tell whether this person has any use for the form."""
    return may_pledge(person, memory) or may_propose(person, memory)


def offered(view: PledgeOffered, at: datetime, memory: Memory) -> Sight | None:
    pledge, say = memory.pledges.pledge(view.pledge), say_to(view.person, memory)
    if pledge is None:
        return None
    deeds = deeds_of(view.person, pledge, memory)
    by = pledge.proposed_by if is_colleague(pledge.proposed_by, memory) else None
    return Sight(view.person, words.offered(as_shown(pledge, at, memory), by, deeds, say), say.language)


def answered(view: PledgeAnswered, at: datetime, memory: Memory) -> Sight | None:
    pledge, say = memory.pledges.pledge(view.pledge), say_to(view.person, memory)
    return Sight(view.person, words.answered(as_shown(pledge, at, memory), say), say.language) if pledge else None


def due(view: PledgeDue, at: datetime, memory: Memory) -> Sight | None:
    """Remind the owner; one that was moved since then says so."""
    pledge, say = memory.pledges.pledge(view.pledge), say_to(view.person, memory)
    if pledge is None:
        return None
    begins = pledge.is_open and pledge.due == view.due and not pledge.is_late(today_of(view.person, at, memory))
    card = words.due(as_shown(pledge, at, memory), deeds_of(view.person, pledge, memory), say)
    return Sight(view.person if begins else None, card, say.language)


def left_behind(view: PledgeLeft, at: datetime, memory: Memory) -> Sight | None:
    pledge, say = memory.pledges.pledge(view.pledge), say_to(view.person, memory)
    if pledge is None:
        return None
    deeds = deeds_of(view.person, pledge, memory)
    return Sight(view.person, words.left_behind(as_shown(pledge, at, memory), deeds, say), say.language)


def noted(view: PledgeNoted, memory: Memory) -> Sight | None:
    pledge, say = memory.pledges.pledge(view.pledge), say_to(view.person, memory)
    return Sight(view.person, words.noted(pledge, view.key, say), say.language) if pledge else None


def promised(leader: Person, at: datetime, say: Say, memory: Memory) -> Iterator[Block]:
    """Yield what somebody has promised and by when, as they are reminded of it in passing."""
    today = today_of(leader, at, memory)
    for pledge in memory.pledges.open_of(leader):
        yield words.in_passing(pledge, (pledge.due - today).days, say)


def as_shown(pledge: Pledge, at: datetime, memory: Memory) -> Shown:
    """Return a pledge with what its words need: whether its owner is here still, and whether it is late for them."""
    here = is_colleague(pledge.owner, memory)
    late = pledge.is_late(today_of(pledge.owner, at, memory))
    return Shown(pledge, late=late, here=here, funding=memory.fundings.funding(pledge.name))
