"""A time in which a series is not asked about, because second thoughts from it wait too long."""

from dataclasses import dataclass
from datetime import datetime

from bot.people import Person


@dataclass(frozen=True, slots=True)
class Unearned:
    """``told`` is when its host heard of it, ``ended`` when it was over."""

    series: str
    since: datetime
    host: Person
    told: datetime | None = None
    ended: datetime | None = None
