"""Whether employees hear leaders talk about customers: how many are asked a month, who, when, and kept with whom."""

from calendar import monthrange
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from math import ceil
from zoneinfo import ZoneInfo

from bot.company.hours import WorkingHours
from bot.company.wall_clock import instant

DAY = timedelta(days=1)
FEWEST = 30  # people; of fewer nobody is asked, because what they say would be no share of anything
APART = timedelta(days=184)  # none twice in six months, the longest six there are
DRAWN_ON = 14  # day of the month: whoever is asked whether they heard something this month has had half of it
DRAWN_AT = 3 * 60  # minutes after midnight
LATEST = 24  # day of the month on which a sample can still be drawn
LEFT = 3  # days that stay at the end of the month, for those asked last
HEARD = "heard/"  # before a month, that of what is asked in it


class State(StrEnum):
    """What has become of a month's sample."""

    OPEN = "open"
    CLOSED = "closed"
    TOO_FEW = "too few people"
    QUIET = "asking was off"
    LATE = "the bot was away"
    LOST = "could not be counted"


@dataclass(frozen=True, slots=True)
class Part:
    """Those of a sample whose answers are kept together: a department's, or (without one) everybody else's."""

    number: int
    department: str
    drawn: int
    asked: int = 0
    answered: int = 0
    heard: int = 0


@dataclass(frozen=True, slots=True)
class Said:
    """What the leaders of one part made of their weeks; those that we missed are left out."""

    department: str
    leaders: int
    weeks: int
    verified: int
    claimed: int


@dataclass(frozen=True, slots=True)
class Sample:
    """A month's sample (2030-01): ``size`` people drawn of all ``people`` that could have been."""

    month: str
    state: State
    drawn: datetime
    closes: datetime
    people: int = 0
    size: int = 0
    parts: tuple[Part, ...] = ()
    said: tuple[Said, ...] = ()

    @property
    def is_open(self) -> bool:
        return self.state is State.OPEN


def name_of(month: str, part: int) -> str:
    """Return what the answers of one part hang on, as those to a question hang on its id."""
    return f"{HEARD}{month}/{part}"


def is_about_hearing(name: str) -> bool:
    return name.startswith(HEARD)


def month_behind(name: str) -> str:
    return name.removeprefix(HEARD).partition("/")[0]


def sample_size(people: int, share: float) -> int:
    """Return how many to ask of so many: the share, rounded up, and at least thirty; nobody where there are fewer."""
    if share <= 0 or people < FEWEST:
        return 0
    return min(people, max(FEWEST, ceil(round(share * people, 6))))


def in_order_of_lot(keys: Iterable[str], month: str, lot: Callable[[str], str]) -> list[str]:
    """Return everybody in the order in which the lot falls on them; whoever is named first is as likely as any."""
    return sorted(keys, key=lambda key: (lot(f"{month}/{key}"), key))


def parts_of(departments: Sequence[str], least: int) -> tuple[Part, ...]:
    """Return which departments of those drawn are counted for themselves, the rest first.

    One with fewer than ``least`` people drawn is not: who they are is known, and so few answers would be theirs. If
    the rest is such a group itself, the smallest departments join it.
    """
    drawn = Counter(departments)
    rest = drawn.pop("", 0)
    alone = sorted(drawn, key=lambda department: (drawn[department], department), reverse=True)
    while alone and (drawn[alone[-1]] < least or 0 < rest < least):
        rest += drawn[alone.pop()]
    others = (Part(0, "", rest),) if rest else ()
    return (*others, *(Part(at, name, drawn[name]) for at, name in enumerate(sorted(alone), start=1)))


def part_for(department: str, parts: Sequence[Part]) -> Part | None:
    """Return where somebody of this department is counted: with the rest, unless it is counted for itself."""
    alone = next((part for part in parts if part.department == department), None)
    return alone or next((part for part in parts if not part.department), None)


def drawn_at(month: str, zone: str) -> datetime:
    return instant(ZoneInfo(zone), date.fromisoformat(f"{month}-{DRAWN_ON}"), DRAWN_AT)


def can_be_drawn(at: datetime, zone: str) -> bool:
    return at.astimezone(ZoneInfo(zone)).day <= LATEST


def closes_at(month: str, zone: str) -> datetime:
    """Return the first instant of the next month."""
    return instant(ZoneInfo(zone), last_of(month) + DAY, 0)


def last_of(month: str) -> date:
    first = date.fromisoformat(f"{month}-01")
    return first.replace(day=monthrange(first.year, first.month)[1])


def asked_at(month: str, hours: WorkingHours, since: datetime, luck: tuple[float, float]) -> datetime | None:
    """Return when to ask somebody: any moment of any working day of theirs after that of ``since``, each as likely.

    ``luck`` are two numbers from 0 to below 1. None where there is no working day left.
    """
    last = last_of(month)
    begun = since.astimezone(ZoneInfo(hours.zone)).date() + DAY
    first = max(begun, last.replace(day=DRAWN_ON + 1))
    left = (last - timedelta(days=LEFT) - first).days
    days = [day for ahead in range(left + 1) if hours.works_on(day := first + ahead * DAY)]
    return hours.moment_of(days[int(luck[0] * len(days))], luck[1]) if days else None


def asked_again_at(hours: WorkingHours, at: datetime, closes: datetime) -> datetime | None:
    """Return when to try again with somebody who cannot be asked now: a working day later, unless that is too late."""
    then = hours.after(at + DAY, 0)
    return then if then <= closes - DAY else None


def luck_in(drawn: str) -> tuple[float, float]:
    """Return two numbers from 0 to below 1, drawn by 16 hexadecimal digits or more."""
    return int(drawn[:8], 16) / 2**32, int(drawn[8:16], 16) / 2**32
