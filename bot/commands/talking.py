"""What people say to the bot for themselves, and what admins tell it."""

from dataclasses import dataclass
from enum import StrEnum

from bot.people import Person, Place


@dataclass(frozen=True, slots=True)
class AskByHand:
    """Ask in this place, now. Nobody knows who was there, so nobody is invited by name.

    Without a place it was said where nobody else reads.
    """

    place: Place | None
    title: str = ""
    decision: str = ""


@dataclass(frozen=True, slots=True)
class AskColleagues:
    """Ask the colleagues in a place privately, because people from outside read along there."""

    colleagues: tuple[Person, ...]
    title: str = ""
    decision: str = ""


@dataclass(frozen=True, slots=True)
class ExplainPlace:
    """Ask why the last meeting here was asked about, or not."""

    place: Place


@dataclass(frozen=True, slots=True)
class StopAsking:
    """Leave me alone until I say otherwise."""


@dataclass(frozen=True, slots=True)
class AskMeAgain:
    """I have changed my mind about ``StopAsking`` or ``AskMeLess``."""


@dataclass(frozen=True, slots=True)
class AskMeLess:
    """Ask me half as often."""


class HowLong(StrEnum):
    """For how long somebody wants to be left alone."""

    DAY = "a day"
    WEEK = "a week"


@dataclass(frozen=True, slots=True)
class Snooze:
    """Leave me alone for a while."""

    how_long: HowLong = HowLong.DAY


@dataclass(frozen=True, slots=True)
class RemindMe:
    """Before a series that I host meets again, remind me of what came of the last time; with ``off``, no more."""

    off: bool = False


@dataclass(frozen=True, slots=True)
class SwitchOff:
    """Stop everything within a second."""
