"""What executives and CX leads do with CX Day, and the alarms that bring it."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class ShowCxDay:
    """What has become of this year's CX Day; with ``preview``, what would be posted now."""

    preview: bool = False


@dataclass(frozen=True, slots=True)
class ScheduleCxDay:
    """Let the year in wins be posted on the usual day."""

    year: int


@dataclass(frozen=True, slots=True)
class MoveCxDay:
    """Let it be posted on a day of one's own choice."""

    year: int
    day: date = date.max


@dataclass(frozen=True, slots=True)
class CancelCxDay:
    year: int


@dataclass(frozen=True, slots=True)
class TakeDownCxDay:
    year: int


@dataclass(frozen=True, slots=True)
class OfferCxDay:
    """It is two weeks to CX Day. Rung by an alarm."""

    year: int


@dataclass(frozen=True, slots=True)
class PostCxDay:
    """The day has come. Rung by an alarm."""

    year: int


Celebrating = ShowCxDay | ScheduleCxDay | MoveCxDay | CancelCxDay | TakeDownCxDay
CxDayAlarm = OfferCxDay | PostCxDay
