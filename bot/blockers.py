"""Blockers: what stops people from doing right by customers, who sees to it, and what became of it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.company import WorkingHours
from bot.company.wall_clock import instant
from bot.letters import words_in
from bot.people import Person

FEWEST_WORDS = 5  # less tells nobody what to remove
MAX_BLOCKER = 500
MAX_BECAME = 500
MOST_TEAMS = 5
ACROSS_SILOS = 2  # touching teams, from which on it needs one owner by name
A_DAY = 3  # from one person
TOP = 5  # a month, for the sponsor
NINE = 9 * 60  # minutes of the sponsor's wall clock
DAY = timedelta(days=1)


class What(StrEnum):
    """What kind of thing stops people."""

    PROCESS = "process"
    TOOL = "tool"
    POLICY = "policy"
    PEOPLE = "people"
    OTHER = "other"


class State(StrEnum):
    OPEN = "open"
    REMOVED = "removed"
    STAYS = "stays"


@dataclass(frozen=True, slots=True)
class Blocker:
    """What stops people, known to them as B-``number``.

    ``told`` is a day and no more, ``told_by`` whoever wants to be named.

    ``asked`` is who was asked to own it and has not answered yet; ``refusals`` counts those who would rather not.
    """

    number: int
    told: date
    what: What
    words: str
    teams: tuple[str, ...] = ()
    repeats: bool = False  # customers have to repeat themselves because of it
    told_by: Person | None = None
    state: State = State.OPEN
    owner: Person | None = None
    asked: Person | None = None
    refusals: int = 0
    became: str = ""
    settled: datetime | None = None

    @property
    def name(self) -> str:
        return f"B-{self.number}"

    @property
    def is_open(self) -> bool:
        return self.state is State.OPEN

    @property
    def across(self) -> bool:
        """Tell whether it lies between teams, so that nobody removes it unless one person is named."""
        return len(self.teams) >= ACROSS_SILOS


def says_enough(words: str) -> bool:
    return len(words_in(words)) >= FEWEST_WORDS


def top(blockers: Sequence[Blocker]) -> tuple[Blocker, ...]:
    """Return up to five open ones: those of which most are alike first, then across silos, then the oldest.

    Alike are those of one kind that touch the same teams.
    """
    still = [blocker for blocker in blockers if blocker.is_open]
    alike = Counter((blocker.what, frozenset(blocker.teams)) for blocker in still if blocker.teams)

    def order(blocker: Blocker) -> tuple[int, bool, int]:
        return (-max(1, alike[blocker.what, frozenset(blocker.teams)]), not blocker.across, blocker.number)

    return tuple(sorted(still, key=order)[:TOP])


def month_of(at: datetime, zone: str) -> str:
    """Return the month in which a moment falls in this zone: 2030-01."""
    return f"{at.astimezone(ZoneInfo(zone)):%Y-%m}"


def month_after(month: str) -> str:
    return f"{date.fromisoformat(f'{month}-28') + 4 * DAY:%Y-%m}"


def due_in(month: str, hours: WorkingHours) -> datetime | None:
    """Return nine o'clock (UTC) on the first working day of a month, or when work begins that day; None without one."""
    day = date.fromisoformat(f"{month}-01")
    while f"{day:%Y-%m}" == month:
        if hours.works_on(day):
            return hours.after(instant(ZoneInfo(hours.zone), day, NINE), 0)
        day += DAY
    return None
