"""What somebody leaves behind who is erased: whose it is now, and that no role stays with nobody unnoticed."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from bot.cases import Case
from bot.company import Setup
from bot.people import OPERATOR
from handlers.company import setup_of
from handlers.operate import FoundProblem
from handlers.operate.who import Found, roles_of_found
from storage import Memory
from storage.people.traces import GONE

MOST = 1_000


def may_be_erased(found: Found, memory: Memory) -> None:
    """Refuse to erase the only admin. Raises ``FoundProblem``."""
    if found.email and setup_of(memory).people.admins == (found.email,):
        message = (
            f"{found.called} is the only admin, and without one nobody could change or stop anything. Name another in"
            " [people] admins, take that over with `python app.py setup FILE.toml`, and erase them then."
        )
        raise FoundProblem(message)


def emails_in(setup: Setup) -> Iterator[str]:
    """Yield every address that a setup names."""
    people = setup.people
    yield from (people.sponsor, *people.executives, *people.cx_leads, *people.admins, *people.privacy)
    yield from (leader.email for leader in people.leaders)
    yield from (email for team in setup.teams for email in (team.lead, *team.members))
    yield from (calendar.owner for calendar in setup.calendars)


def given_up(found: Found, at: datetime, memory: Memory) -> tuple[str, ...]:
    """Take somebody out of the setup, and return where it named them. A sponsor's seat stays empty."""
    roles = roles_of_found(found, memory)
    if roles:
        memory.company.keep(without(found.email, setup_of(memory)), at, OPERATOR)
    return roles


def without(email: str, setup: Setup) -> Setup:
    """Return a setup that does not name this address."""

    def others(emails: Sequence[str]) -> tuple[str, ...]:
        return tuple(each for each in emails if each != email)

    people = setup.people
    roles = replace(
        people,
        sponsor="" if people.sponsor == email else people.sponsor,
        executives=others(people.executives),
        cx_leads=others(people.cx_leads),
        leaders=tuple(leader for leader in people.leaders if leader.email != email),
        admins=others(people.admins),
        privacy=others(people.privacy),
    )
    teams = tuple(
        replace(team, lead="" if team.lead == email else team.lead, members=others(team.members))
        for team in setup.teams
    )
    calendars = tuple(calendar for calendar in setup.calendars if calendar.owner != email)
    return replace(setup, people=roles, teams=teams, calendars=calendars)


def open_cases(found: Found, memory: Memory) -> list[Case]:
    owned = (case for account in found.accounts for case in memory.cases.owned_by(account, MOST))
    return list({case.number: case for case in owned if not case.settled}.values())


def went_to(cases: Sequence[Case], memory: Memory) -> Iterator[str]:
    """Say of each case that was theirs whose it is now."""
    for before in cases:
        case = memory.cases.case(before.number)
        owner = memory.people.profile(case.owner) if case and case.owner.platform != GONE else None
        if case and owner and case.owner != before.owner:
            yield f"Their open case {case.name} went to {owner.name}."
        else:
            yield (
                f"Their open case {before.name} has no owner now: its team has no lead, and there is no sponsor."
                " Once there is one, it comes to them when it is overdue."
            )


def to_be_filled(roles: Sequence[str], email: str) -> Iterator[str]:
    """Say where the setup named them, and what follows."""
    if roles:
        yield f"The setup no longer names {email}, as it did in {', '.join(roles)}."
        yield "A setup file of yours may still do; take them out there too, or the next `setup` brings them back."
    if "[people] sponsor" in roles:
        yield "They were the sponsor: the seat is empty, and the CX leads, or else the admins, are told to fill it."
