"""Once a month the lot falls on some employees, who are asked whether they heard a leader talk about customers."""

from collections.abc import Iterator
from datetime import datetime

from bot.blockers import month_after, month_of
from bot.commands import AskWhetherHeard, CloseSample, DrawSample, Request
from bot.company import Mode, Setup, is_live
from bot.company.setup import Team
from bot.effects import Effect, Later
from bot.leaders.heard import (
    APART,
    FEWEST,
    Sample,
    State,
    asked_at,
    can_be_drawn,
    closes_at,
    drawn_at,
    in_order_of_lot,
    luck_in,
    name_of,
    part_for,
    parts_of,
    sample_size,
)
from bot.people import A_WEEK, Person
from handlers.company import hours_of, setup_of
from handlers.leaders.planning import AT_ONCE
from storage import Memory

ALARM = "heard"
AGAIN = A_WEEK / 7  # between two attempts to draw, where that was not possible


def look_after(at: datetime, memory: Memory) -> Iterator[Effect]:
    """See to it that the next sample is drawn, for a company that wants that. What is planned stays as it is."""
    setup = setup_of(memory)
    if not setup.leaders.heard_sample:
        memory.alarms.drop(ALARM)
    elif memory.alarms.pending(ALARM) is None:
        zone = setup.company.timezone
        this = month_of(at, zone)
        is_over = memory.samples.sample(this) is not None or not can_be_drawn(at, zone)
        yield _planned(month_after(this) if is_over else this, at, zone)


def draw(command: DrawSample, request: Request, memory: Memory) -> Iterator[Effect]:
    """Draw a month's sample, once; or keep why there is none, and try again a day later while it is early enough."""
    setup, at, month = setup_of(memory), request.at, command.month
    zone = setup.company.timezone
    if not setup.leaders.heard_sample:
        return
    if _is_wanted(month, memory):
        sample = Sample(month, State.LATE, at, closes_at(month, zone))
        if month_of(at, zone) == month and can_be_drawn(at, zone):
            yield from _drawn(sample, setup, memory)
        elif memory.samples.sample(month) is None:
            memory.samples.keep(sample)
    if _is_wanted(month, memory) and month_of(at + AGAIN, zone) == month and can_be_drawn(at + AGAIN, zone):
        yield Later(ALARM, at + AGAIN, command)
    else:
        yield _planned(max(month_after(month), month_of(at, zone)), at, zone)


def _is_wanted(month: str, memory: Memory) -> bool:
    """Tell whether nothing has been drawn yet that could still be."""
    sample = memory.samples.sample(month)
    return sample is None or sample.state in (State.TOO_FEW, State.QUIET)


def _drawn(sample: Sample, setup: Setup, memory: Memory) -> Iterator[Effect]:
    if setup.asking.mode is not Mode.LIVE:
        memory.samples.keep(_without(sample, State.QUIET))
        return
    people = who_can_be_drawn(setup, sample.drawn, memory)
    drawn = _on_whom_the_lot_falls(sample.month, people, setup, memory)
    if len(drawn) < FEWEST:
        memory.samples.keep(_without(sample, State.TOO_FEW, len(people)))
        return
    parts = parts_of([people[person] for person in drawn], setup.digest.smallest_group + 1)
    found = Sample(sample.month, State.OPEN, sample.drawn, sample.closes, len(people), len(drawn), parts)
    memory.samples.keep(found)
    for part in parts:
        memory.answers.open(name_of(found.month, part.number))
    for number, person in enumerate(drawn):
        yield from _set(found, number, (person, people[person]), setup, memory)
    yield Later(f"{ALARM}/close/{found.month}", found.closes, CloseSample(found.month))


def who_can_be_drawn(setup: Setup, at: datetime, memory: Memory) -> dict[Person, str]:
    """Return everybody of us whom it may fall on, each once, with their department.

    That is no leader, nobody who was asked within six months or wants to be left alone, and no team that is not live.
    """
    teams, lately = _teams(setup), memory.samples.asked_since(at - APART)
    leading = {setup.people.sponsor, *(leader.email for leader in setup.people.leaders)}
    found: dict[Person, str] = {}
    for account in memory.samples.employees():
        team, person = teams.get(account.profile.email), account.one or account.person
        live = is_live(setup, team.name if team else "")
        if live and person not in lately and account.profile.email not in leading:
            found.setdefault(person, team.department if team else "")
    return found


def department_of(email: str, setup: Setup) -> str:
    team = _teams(setup).get(email)
    return team.department if team else ""


def _teams(setup: Setup) -> dict[str, Team]:
    """Return whose team is which, as ``team_of`` has it: the first that names them, else the first they lead."""
    led = {team.lead: team for team in reversed(setup.teams) if team.lead}
    return led | {email: team for team in reversed(setup.teams) for email in team.members}


def _on_whom_the_lot_falls(month: str, people: dict[Person, str], setup: Setup, memory: Memory) -> list[Person]:
    """Return as many as are to be asked, in the order of the lot. Whoever is being left alone is passed over."""
    size = sample_size(len(people), setup.leaders.heard_sample)
    by_key = {person.key: person for person in people}
    drawn: list[Person] = []
    for key in in_order_of_lot(by_key, month, memory.samples.lot) if size else ():
        if len(drawn) == size:
            break
        if memory.attention.of(by_key[key]).left_alone_until is None:
            drawn.append(by_key[key])
    return drawn


def _set(sample: Sample, number: int, drawn: tuple[Person, str], setup: Setup, memory: Memory) -> Iterator[Effect]:
    """Set when to ask one of them: on a working day of their own, as the lot has it."""
    person, department = drawn
    luck = luck_in(memory.samples.lot(f"{sample.month}/when/{person.key}"))
    at = asked_at(sample.month, hours_of(person, setup, memory), sample.drawn, luck)
    part = part_for(department, sample.parts)
    if at and part:
        asking = AskWhetherHeard(sample.month, part.number, number, person)
        yield Later(f"{ALARM}/{sample.month}/{number}", at, asking)


def _without(sample: Sample, why: State, people: int = 0) -> Sample:
    return Sample(sample.month, why, sample.drawn, sample.closes, people)


def _planned(month: str, at: datetime, zone: str) -> Later:
    return Later(ALARM, max(drawn_at(month, zone), at + AT_ONCE), DrawSample(month))
