"""Instants as one reader's clock shows them, in their language."""

from dataclasses import dataclass
from datetime import datetime
from typing import assert_never
from zoneinfo import ZoneInfo

from babel.dates import format_date

from bot.cards import Style
from bot.languages import DAY, closest
from bot.playground.clock import OFFICE


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
    return format_date(reader.here(at), "EEEE d MMM", locale="en")


def _day(here: datetime, language: str) -> str:
    known = closest(language)
    return format_date(here, DAY[known], locale=known)
