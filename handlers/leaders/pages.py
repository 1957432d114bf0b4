"""Leaders' weeks on somebody's page, as far as the table of trust lets them be seen."""

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.cards import Card
from bot.commands import Section
from bot.company import Extent, Thing, may_see
from bot.leaders import SHOWN_BACK, WEEK, Week, week_with, weeks_back
from bot.people import Person
from handlers.company import roles_in, say_to, setup_of
from handlers.leaders.places import names_for
from handlers.leaders.shown import week_card
from prompts.leaders import home as words
from prompts.people.home import turning
from storage import Memory
from storage.engine import Page


def leaders_on_page(person: Person, at: datetime, shown: Page, memory: Memory) -> Iterator[Card]:
    """Yield a leader's own weeks, everybody's for the sponsor, counts for a CX lead, and nothing for anybody else."""
    extents = may_see(Thing.LEADER_WEEKS, *roles_in(memory, person))
    if Extent.OWN in extents:
        yield from _own(person, at, memory)
    if Extent.ALL in extents:
        yield from _everybody(person, at, shown, memory)
    elif Extent.COUNTS in extents:
        yield from _counts(person, at, memory)


def _own(person: Person, at: datetime, memory: Memory) -> Iterator[Card]:
    profile = memory.people.profile(person)
    weeks = memory.leaders.weeks_of(profile.email, 1) if profile else []
    yield from (week_card(week, profile, at, memory) for week in weeks if profile)


def _everybody(person: Person, at: datetime, shown: Page, memory: Memory) -> Iterator[Card]:
    found, say = memory.leaders.with_weeks(shown), say_to(person, memory)
    back = _last_weeks(at, memory)
    if listed := tuple(
        _listed(leader, _within(back, leader, memory), person, memory) for leader in found[: shown.most]
    ):
        yield words.everybody(listed, at, say)
    yield from turning(Section.LEADERS, shown.number, say, older=len(found) > shown.most)


def _counts(person: Person, at: datetime, memory: Memory) -> Iterator[Card]:
    weeks = [(name, tuple(memory.leaders.weeks_in(name))) for name in _last_weeks(at, memory)]
    if kept := tuple((name, found) for name, found in weeks if found):
        yield words.counts(kept, say_to(person, memory))


def _last_weeks(at: datetime, memory: Memory) -> tuple[str, ...]:
    """Return the last four weeks, this one included."""
    today = at.astimezone(ZoneInfo(setup_of(memory).company.timezone)).date()
    return weeks_back(week_with(today + WEEK), SHOWN_BACK)


def _within(back: tuple[str, ...], leader: str, memory: Memory) -> tuple[Week, ...]:
    found = memory.leaders.weeks_of(leader, SHOWN_BACK)
    return tuple(week for week in reversed(found) if week.week in back)


def _listed(leader: str, weeks: tuple[Week, ...], reader: Person, memory: Memory) -> words.Listed:
    names = names_for(reader, weeks, memory)
    return words.Listed(_called(leader, memory), weeks, names, memory.leaders.away(leader))


def _called(leader: str, memory: Memory) -> str:
    profile = memory.people.by_email(leader)
    return profile.name if profile else leader
