"""Who may do what with a pledge, who is told of it, and on which cards it stands."""

from collections.abc import Iterator
from datetime import date, datetime

from bot.commands.refused_pledges import NoPledge
from bot.company import Deed, Role, Standing, WorkingHours, may_do
from bot.effects import Effect, Show
from bot.leaders.pledges import Pledge, Pledged, today_in
from bot.people import Person
from bot.views import Lasting, WeekForLeader
from bot.views.of_pledges import PledgeAnswered, PledgeDue, PledgeLeft, PledgeOffered, Unfunded
from handlers.colleagues import colleagues_at, is_colleague
from handlers.company import hours_of, roles_in, setup_of
from handlers.homes import homes_of
from storage import Memory

DEEDS = (Deed.ANSWER_A_PLEDGE, Deed.SETTLE_A_PLEDGE, Deed.DROP_WHAT_WAS_LEFT, Deed.SAY_WHETHER_FUNDED)
STANDINGS = {
    Role.LEADER: Standing.LEADER,
    Role.EXECUTIVE: Standing.EXECUTIVE,
    Role.SPONSOR: Standing.SPONSOR,
    Role.CX_LEAD: Standing.CX_LEAD,
}


def standings(person: Person, memory: Memory) -> tuple[Standing, ...]:
    """Return what somebody is in the company, as far as pledges go."""
    roles = roles_in(memory, person)
    return tuple(standing for role, standing in STANDINGS.items() if role in roles)


def may_pledge(person: Person, memory: Memory) -> bool:
    return may_do(Deed.MAKE_A_PLEDGE, *standings(person, memory))


def may_propose(person: Person, memory: Memory) -> bool:
    return may_do(Deed.PROPOSE_A_PLEDGE, *standings(person, memory))


def deeds_of(person: Person, pledge: Pledge, memory: Memory) -> frozenset[Deed]:
    """Return what this person may do with a pledge now."""
    return frozenset(deed for deed in DEEDS if may_do(deed, *_stands(person, pledge, memory)))


def _stands(person: Person, pledge: Pledge, memory: Memory) -> Iterator[Standing]:
    """Yield what somebody is to a pledge; what others are to it counts once its owner has left."""
    if pledge.owner == person and pledge.is_open:
        yield Standing.OWNER
    if pledge.owner == person and pledge.state is Pledged.PROPOSED:
        yield Standing.PERSON_PROPOSED
    if pledge.is_open and not is_colleague(pledge.owner, memory):
        yield from standings(person, memory)


def readable(number: int, person: Person, memory: Memory) -> Pledge:
    """Return a pledge that this person may see. Raises ``NoPledge``, which does not say whether there is one."""
    pledge = memory.pledges.pledge(number)
    if pledge is None or not (pledge.is_public or person in (pledge.owner, pledge.proposed_by)):
        raise NoPledge
    return pledge


def hours_of_owner(pledge: Pledge, memory: Memory) -> WorkingHours:
    return hours_of(pledge.owner, setup_of(memory), memory)


def today_of(person: Person, at: datetime, memory: Memory) -> date:
    """Return what day it is where this person is."""
    return today_in(hours_of(person, setup_of(memory), memory).zone, at)


def who_is_told(memory: Memory) -> tuple[Person, ...]:
    """Return who is told that a pledge has lost its owner: the sponsor and the CX leads."""
    people = setup_of(memory).people
    return colleagues_at((people.sponsor, *people.cx_leads), memory)


def shown_anew(pledge: Pledge, memory: Memory) -> Iterator[Effect]:
    """Show anew every card on which a pledge stands, and the pages of those whom it concerns most."""
    yield from map(Show, cards_of(pledge, memory))
    weeks = [view for view in memory.outbox.of(pledge.owner) if isinstance(view, WeekForLeader)]
    yield from map(Show, sorted(weeks, key=lambda view: (view.week, view.again))[-1:])
    yield from homes_of(_concerned(pledge, memory), memory)


def cards_of(pledge: Pledge, memory: Memory) -> Iterator[Lasting]:
    """Yield every card on which a pledge stands now."""
    for person in _concerned(pledge, memory):
        for view in memory.outbox.of(person):
            if isinstance(view, PledgeOffered | PledgeAnswered | PledgeDue | PledgeLeft):
                yield from (view,) if view.pledge == pledge.number else ()
    if memory.outbox.is_begun(Unfunded(pledge.name)):
        yield Unfunded(pledge.name)


def _concerned(pledge: Pledge, memory: Memory) -> tuple[Person, ...]:
    by = (pledge.proposed_by,) if pledge.proposed_by else ()
    return tuple(dict.fromkeys((pledge.owner, *by, *who_is_told(memory))))
