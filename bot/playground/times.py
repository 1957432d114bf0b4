"""Instants as one reader's clock shows them, in their language."""

from dataclasses import dataclass
from datetime import datetime
from typing import assert_never
from zoneinfo import ZoneInfo

from bot.cards import Style
from bot.playground.clock import OFFICE

DAYS = {"en": ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"], "de": ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"]}
LONG_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTHS = {
    "en": ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    "de": ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sep.", "Okt.", "Nov.", "Dez."],
}


@dataclass(frozen=True, slots=True)
class Reader:
    """Whoever looks at the page: their zone, and the language of what they are reading."""

    user: str
    zone: str
    language: str = "en"

    def here(self, at: datetime) -> datetime:
        return at.astimezone(ZoneInfo(self.zone))


AT_THE_OFFICE = Reader("", OFFICE.key)


def told(at: datetime, style: Style, reader: Reader) -> str:
    here = reader.here(at)
    match style:
        case Style.TIME:
            return f"{here:%H:%M}"
        case Style.DAY:
            return _day(here, reader.language)
        case Style.BOTH:
            return f"{_day(here, reader.language)}, {here:%H:%M}"
        case _:
            assert_never(style)


def long_day(at: datetime, reader: Reader) -> str:
    """Return the day as the page's dividers say it: Thursday 12 Nov."""
    here = reader.here(at)
    return f"{LONG_DAYS[here.weekday()]} {here.day} {MONTHS['en'][here.month - 1]}"


def _day(here: datetime, language: str) -> str:
    known = language if language in DAYS else "en"
    day, month = DAYS[known][here.weekday()], MONTHS[known][here.month - 1]
    return f"{day}, {here.day}. {month}" if known == "de" else f"{day} {here.day} {month}"
