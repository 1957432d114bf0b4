"""Once a year each executive is asked, alone, whether part of their pay depends on customers; never how much."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.company.hours import WorkingHours
from bot.company.wall_clock import instant

FEWEST_ASKED = 6  # at most one of them reads the number, and then five others are behind it
MONTH = 2  # February: when goals of the year have been agreed
NINE = 9 * 60
DAY = timedelta(days=1)


class Pay(StrEnum):
    """``RATHER_NOT`` and silence are the same where it is counted: no answer."""

    YES = "yes"
    NO = "no"
    RATHER_NOT = "rather not"


@dataclass(frozen=True, slots=True)
class Asked:
    """One executive's question of one year. They may change what they say until it is counted."""

    year: int
    email: str
    says: Pay | None = None


@dataclass(frozen=True, slots=True)
class Counted:
    """How many of those asked in a year said yes, counted once, when the month was over."""

    year: int
    part: int
    whole: int


def asked_at(year: int, hours: WorkingHours) -> datetime | None:
    """Return nine o'clock (UTC) on the first working day of February, by somebody's own clock; None without one."""
    day = date(year, MONTH, 1)
    while day.month == MONTH:
        if hours.works_on(day):
            return hours.after(instant(ZoneInfo(hours.zone), day, NINE), 0)
        day += DAY
    return None


def is_open(year: int, at: datetime, zone: str) -> bool:
    """Tell whether a year's answers can still be given and changed: it is February here."""
    today = at.astimezone(ZoneInfo(zone)).date()
    return (today.year, today.month) == (year, MONTH)


def closes_on(year: int, zone: str) -> datetime:
    """Return when answers are counted, the first instant of March (UTC)."""
    return datetime(year, MONTH + 1, 1, tzinfo=ZoneInfo(zone)).astimezone(UTC)


def counted(asked: list[Asked]) -> Counted | None:
    """Return how many said yes of all who were asked; None where they are so few that it would tell of single ones."""
    if len(asked) < FEWEST_ASKED:
        return None
    return Counted(asked[0].year, sum(one.says is Pay.YES for one in asked), len(asked))
