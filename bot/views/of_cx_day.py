"""CX Day, before those who can bring it about, and where everybody reads it."""

from dataclasses import dataclass
from datetime import datetime

from bot.people import Person


@dataclass(frozen=True, slots=True)
class CxDayOffered:
    """What has become of a year's CX Day, before a CX lead or an executive."""

    year: int
    person: Person


@dataclass(frozen=True, slots=True)
class CxDayMissed:
    """That a year in wins was not posted when it was due, and why."""

    year: int
    person: Person
    due: datetime


@dataclass(frozen=True, slots=True)
class CxDayPost:
    """The year in wins, where everybody reads it."""

    year: int


@dataclass(frozen=True, slots=True)
class CxDayThanks:
    """Those thanked for whom there was no more room in the post."""

    year: int
    part: int


@dataclass(frozen=True, slots=True)
class CxDayShown:
    """What has become of CX Day, to whoever asks. ``late``: its usual day is over."""

    person: Person
    year: int
    late: bool = False


@dataclass(frozen=True, slots=True)
class CxDayPreview:
    """What would be posted if it were posted then."""

    person: Person
    at: datetime


OfCxDay = CxDayOffered | CxDayMissed | CxDayPost | CxDayThanks
CxDayAsked = CxDayShown | CxDayPreview
