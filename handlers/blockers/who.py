"""Who reads a blocker, who may do what with it, and on which cards it stands."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.blockers import Blocker
from bot.commands.refused_blockers import NoBlocker
from bot.company import Deed, Extent, Role, Standing, Thing, may_do, may_see
from bot.effects import Effect
from bot.people import Person
from bot.views import BlockerOffered, BlockerOver, Lasting, OwnerWanted, TopBlockers
from handlers.colleagues import colleagues_at, is_colleague, teams_led
from handlers.company import roles_in, setup_of
from handlers.homes import homes_by_mail, homes_of
from storage import Memory

DEEDS = (Deed.NAME_AN_OWNER, Deed.OWN_A_BLOCKER, Deed.SETTLE_A_BLOCKER, Deed.SAY_WHETHER_FUNDED)


def cx_leads(memory: Memory) -> tuple[Person, ...]:
    return colleagues_at(setup_of(memory).people.cx_leads, memory)


def leads_of(teams: Iterable[str], memory: Memory) -> tuple[Person, ...]:
    return colleagues_at((team.lead for team in setup_of(memory).teams if team.name in teams), memory)


def readable(number: int, person: Person, memory: Memory) -> Blocker:
    """Return a blocker that this person may see. Raises ``NoBlocker``, which does not say whether there is one."""
    blocker = memory.blockers.blocker(number)
    if blocker is None or not _may_read(blocker, person, memory):
        raise NoBlocker
    return blocker


def as_it_stands(blocker: Blocker, memory: Memory) -> Blocker:
    """Return it with those who are still with us: whoever has left owns nothing, whoever was erased has no name."""
    owner, asked = (who if who and is_colleague(who, memory) else None for who in (blocker.owner, blocker.asked))
    by = blocker.told_by if blocker.told_by and memory.people.profile(blocker.told_by) else None
    return replace(blocker, owner=owner, asked=asked, told_by=by)


def deeds_of(person: Person, blocker: Blocker, memory: Memory) -> frozenset[Deed]:
    """Return what this person may do with a blocker now."""
    standings = [
        *((Standing.CX_LEAD,) if Role.CX_LEAD in roles_in(memory, person) else ()),
        *((Standing.OWNER,) if blocker.owner == person else ()),
        *((Standing.PERSON_PROPOSED,) if blocker.asked == person else ()),
    ]
    return frozenset(deed for deed in DEEDS if blocker.is_open and may_do(deed, *standings))


def cards_of(blocker: Blocker, memory: Memory) -> Iterator[Lasting]:
    """Yield every card on which a blocker stands, or has stood."""
    for time in range(blocker.refusals + 1):
        yield from (OwnerWanted(blocker.number, person, time) for person in cx_leads(memory))
    for person in (blocker.owner, blocker.asked):
        if person:
            yield from (BlockerOffered(blocker.number, person, time) for time in range(blocker.refusals + 1))
    for month in memory.blockers.months_of(blocker.number):
        yield from (TopBlockers(person, month) for person in (*cx_leads(memory), *sponsor(memory)))
    yield from (BlockerOver(blocker.number, person) for person in told_when_over(blocker, memory))


def told_when_over(blocker: Blocker, memory: Memory) -> tuple[Person, ...]:
    """Return who is told what became of it: whoever told of it by name, and the leads of the teams it touches."""
    by = (blocker.told_by,) if blocker.told_by and is_colleague(blocker.told_by, memory) else ()
    return tuple(dict.fromkeys((*by, *leads_of(blocker.teams, memory))))


def sponsor(memory: Memory) -> tuple[Person, ...]:
    return colleagues_at((setup_of(memory).people.sponsor,), memory)


def homes_about(blocker: Blocker, memory: Memory) -> Iterator[Effect]:
    """Show anew the pages on which it is listed. Whoever told of it without a name is not looked for: nobody can."""
    people = setup_of(memory).people
    yield from homes_by_mail((*people.cx_leads, people.sponsor), memory)
    named = (blocker.told_by, blocker.owner, blocker.asked)
    yield from homes_of((*leads_of(blocker.teams, memory), *filter(None, named)), memory)


def _may_read(blocker: Blocker, person: Person, memory: Memory) -> bool:
    extents = may_see(Thing.BLOCKER, *roles_in(memory, person))
    return (
        Extent.ALL in extents
        or person in (blocker.told_by, blocker.owner, blocker.asked)
        or not set(teams_led(person, memory)).isdisjoint(blocker.teams)
    )
