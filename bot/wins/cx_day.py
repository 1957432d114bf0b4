"""CX Day: the year in wins, once a year, on the first Tuesday of October unless an executive says otherwise."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.company import WorkingHours
from bot.company.wall_clock import instant
from bot.people import Person, Place

OCTOBER, TUESDAY = 10, 1
TEN = 10 * 60  # minutes after midnight
AHEAD = timedelta(days=14)  # that it is offered before the usual day
DAY = timedelta(days=1)
FEWEST_COUNTED = 5  # decisions: fewer are told of without a number; wins: fewer make no picture
MOST_THANKED = 60  # people on one card, as in the post of a win
MOST_TEAMS = 20  # on one card; behind it is the list of all wins


class State(StrEnum):
    OFFERED = "offered"
    SCHEDULED = "scheduled"
    CANCELLED = "cancelled"
    POSTED = "posted"
    MISSED = "not posted"
    TAKEN_DOWN = "taken down"


class Missing(StrEnum):
    """Why a scheduled year was not posted. What stood in the way may be out of it by now; the words say what it was."""

    NO_PLACE = "nowhere"
    NOT_LIVE = "silent"
    NO_EXECUTIVE = "left"
    NO_WINS = "empty"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class CxDay:
    """What has become of a year's CX Day. ``at`` is when it is due, ``since`` where the year that is told of begins."""

    year: int
    state: State = State.OFFERED
    offered: datetime | None = None
    by: Person | None = None
    at: datetime | None = None
    since: datetime | None = None
    posted: datetime | None = None
    place: Place | None = None
    parts: int = 0
    why: Missing | None = None

    @property
    def is_over(self) -> bool:
        return self.state in (State.POSTED, State.TAKEN_DOWN)

    def tells_of(self, posted: datetime | None) -> bool:
        """Tell whether a win that was posted then is in it."""
        return bool(posted and self.since and self.posted and self.since <= posted < self.posted)


@dataclass(frozen=True, slots=True)
class Year:
    """A year in wins: how many, one line a team, how many decisions were changed; and wins by month and department.

    Departments that are counted together have no name.
    """

    wins: int
    teams: tuple[tuple[str, str], ...]
    changed: int
    months: tuple[tuple[date, int], ...] = ()
    departments: tuple[tuple[str, int], ...] = ()


def first_tuesday(year: int) -> date:
    first = date(year, OCTOBER, 1)
    return first + (TUESDAY - first.weekday()) % 7 * DAY


def usual_day(year: int, hours: WorkingHours) -> date:
    """Return the first Tuesday of October, or if nobody works then the next day on which the company does."""
    day = first_tuesday(year)
    while not hours.works_on(day):
        day += DAY
    return day


def at_ten(day: date, zone: str) -> datetime:
    return instant(ZoneInfo(zone), day, TEN)


def a_year_before(at: datetime) -> datetime:
    """Return the same moment a year earlier; from the 29th of February, that of the 28th."""
    try:
        return at.replace(year=at.year - 1)
    except ValueError:
        return at.replace(year=at.year - 1, day=28)
