"""What leaders said and what was done, this quarter: the same numbers for everybody."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.company.wall_clock import instant
from bot.leaders import FEWEST_COUNTED, week_with

MONTHS = 3


@dataclass(frozen=True, slots=True)
class Quarter:
    """A quarter of the calendar: its first day, the first day after it, and where its days begin."""

    first: date
    after: date
    zone: str

    @property
    def number(self) -> int:
        return (self.first.month - 1) // MONTHS + 1

    @property
    def span(self) -> tuple[datetime, datetime]:
        zone = ZoneInfo(self.zone)
        return instant(zone, self.first, 0), instant(zone, self.after, 0)

    def weeks(self, today: date) -> tuple[str, str]:
        """Return the week of the first day and the running one: what is counted begins with one, ends before the other.

        The running week is left out: a number that moves while somebody is looked at tells whose it is.
        """
        return week_with(self.first), week_with(min(today, self.after))


@dataclass(frozen=True, slots=True)
class Talks:
    """How often ``leaders`` talked about customers: posted through the bot, or said so themselves."""

    leaders: int
    verified: int
    claimed: int


@dataclass(frozen=True, slots=True)
class SaidDone:
    """The card in everybody's page. ``talks`` is None where so few leaders are counted that it would tell of one."""

    quarter: Quarter
    talks: Talks | None
    changed: int = 0
    funded: int = 0
    kept: int = 0
    late: int = 0
    dropped: int = 0

    @property
    def is_nothing(self) -> bool:
        talked = self.talks and (self.talks.verified or self.talks.claimed)
        return not (talked or self.changed or self.funded or self.kept or self.late or self.dropped)


def quarter_of(today: date, zone: str) -> Quarter:
    first = today.replace(month=(today.month - 1) // MONTHS * MONTHS + 1, day=1)
    month = first.month + MONTHS
    after = date(first.year + 1, 1, 1) if month > 12 else first.replace(month=month)  # noqa: PLR2004  # months of a year
    return Quarter(first, after, zone)


def to_show(talks: Talks) -> Talks | None:
    return talks if talks.leaders >= FEWEST_COUNTED else None
