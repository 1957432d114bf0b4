"""Pledges: what those who lead promise to change for customers, by when, and whether they did."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.company.hours import WorkingHours
from bot.company.wall_clock import instant
from bot.letters import words_in
from bot.people import Person

MOST_OPEN = 5  # of one person; more is a wish list
FEWEST_WORDS = 3  # less promises nothing that anybody could look at afterwards
MAX_PLEDGE = 200
MAX_BECAME = 300
FURTHEST = timedelta(days=2 * 365)
DAY, WEEK = timedelta(days=1), timedelta(weeks=1)
NINE = 9 * 60  # minutes of the owner's wall clock


class Pledged(StrEnum):
    """What has become of a pledge. That it is late is no state: the day says so."""

    PROPOSED = "proposed"
    DECLINED = "declined"
    OPEN = "open"
    KEPT = "kept"
    DROPPED = "dropped"


class Step(StrEnum):
    """What comes by itself: a reminder a week before, one when it is due, and that the day is over."""

    WEEK = "week"
    DAY = "day"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Pledge:
    """Something promised by ``owner``, known to people as P-``number``, until the end of a day of theirs.

    ``first`` is the day that was promised at first, ``moves`` how often it was moved since. ``gone`` is since when its
    owner is not with us any more.
    """

    number: int
    owner: Person
    words: str
    made: date
    first: date
    due: date
    moves: int = 0
    state: Pledged = Pledged.OPEN
    became: str = ""
    settled: datetime | None = None
    proposed_by: Person | None = None
    gone: datetime | None = None

    @property
    def name(self) -> str:
        return f"P-{self.number}"

    @property
    def is_open(self) -> bool:
        return self.state is Pledged.OPEN

    @property
    def is_public(self) -> bool:
        """Tell whether everybody may read it: what was only proposed is between two people."""
        return self.state not in (Pledged.PROPOSED, Pledged.DECLINED)

    def is_late(self, today: date) -> bool:
        return self.is_open and today > self.due

    def moved(self, due: date) -> "Pledge":
        return replace(self, due=due, moves=self.moves + 1)


def says_enough(words: str) -> bool:
    return len(words_in(words)) >= FEWEST_WORDS


def today_in(zone: str, at: datetime) -> date:
    return at.astimezone(ZoneInfo(zone)).date()


def comes_next(due: date, at: datetime, hours: WorkingHours) -> tuple[Step, datetime] | None:
    """Return what comes next after a moment, and when (UTC): at nine on a working day, and at midnight when it is over.

    A day on which nobody works is reminded of on the working day before it.
    """
    steps = (
        (Step.WEEK, _morning(due - WEEK, hours)),
        (Step.DAY, _morning(due, hours)),
        (Step.OVER, over_at(due, hours.zone)),
    )
    return next(((step, when) for step, when in steps if when > at), None)


def over_at(due: date, zone: str) -> datetime:
    """Return the first instant (UTC) that is no longer on that day."""
    return instant(ZoneInfo(zone), due + DAY, 0)


def _morning(day: date, hours: WorkingHours) -> datetime:
    while not hours.works_on(day):
        day -= DAY
    return hours.after(instant(ZoneInfo(hours.zone), day, NINE), 0)
