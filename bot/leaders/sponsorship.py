"""Being the sponsor is offered to one person, who accepts or does not; and how long there was nobody."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

ANSWER_WITHIN = 5  # working days of whoever is named
DAY = timedelta(days=1)
YEAR = timedelta(days=365)
Span = tuple[datetime, datetime | None]  # None: it goes on


class Became(StrEnum):
    """What became of an offer. LEFT: whoever was named is no colleague any more. BACK: there is a sponsor again."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    LEFT = "left"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Offer:
    """``by`` wants ``to`` to be the sponsor after ``before``: all by e-mail, since accounts come and go.

    ``by`` and ``before`` are the same where the sponsor hands over; their yes is the offer itself.
    """

    number: int
    to: str
    by: str
    before: str
    at: datetime
    until: datetime
    became: Became = Became.OPEN
    settled: datetime | None = None

    @property
    def is_open(self) -> bool:
        return self.became is Became.OPEN

    @property
    def is_handover(self) -> bool:
        return self.by == self.before

    def ended(self, became: Became, at: datetime) -> "Offer":
        return replace(self, became=became, settled=at)


def number_after(before: Offer | None, at: datetime) -> int:
    """Return the number of a new offer: none is ever given twice, though old ones are forgotten."""
    return max(before.number + 1 if before else 0, int(at.timestamp() // 60))


def days_without(vacancies: Iterable[Span], start: datetime, end: datetime, zone: str) -> int:
    """Return on how many days of the company's calendar there was no sponsor, for any part of the day.

    A day counts once, however many vacancies touch it. ``end`` itself belongs to what comes afterwards.
    """
    spans = ((max(since, start), min(until or end, end)) for since, until in vacancies)
    return len({day for since, until in spans if since < until for day in _days(since, until, ZoneInfo(zone))})


def _days(since: datetime, until: datetime, zone: ZoneInfo) -> list[date]:
    first = since.astimezone(zone).date()
    last = (until - timedelta(microseconds=1)).astimezone(zone).date()
    return [first + DAY * number for number in range((last - first).days + 1)]
