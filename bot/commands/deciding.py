"""What people do with a case, and what comes due."""

from dataclasses import dataclass
from datetime import date

from bot.cases import Because
from bot.people import Person


@dataclass(frozen=True, slots=True)
class ChangeIt:
    """Reconsidered: the decision is changed."""

    case: int
    to: str = ""


@dataclass(frozen=True, slots=True)
class KeepIt:
    """Reconsidered: the decision stays, with a reason."""

    case: int
    because: Because = Because.LEGAL
    reason: str = ""
    tell: str = ""


@dataclass(frozen=True, slots=True)
class GetEvidence:
    """Somebody asks somebody first; then the case is open again."""

    case: int
    whom: str = ""
    by: date = date.max


@dataclass(frozen=True, slots=True)
class TagCase:
    """What a case is about: ``tags`` with commas between them, ``teams`` that it touches, a line each."""

    case: int
    repeat: bool = False
    tags: str = ""
    teams: str = ""


@dataclass(frozen=True, slots=True)
class HandOver:
    """Somebody else shall decide it, if they take it."""

    case: int
    to: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class TakeOver:
    """The case is mine from now on, as it was offered to me."""

    case: int
    offer: int


@dataclass(frozen=True, slots=True)
class LeaveIt:
    """The case stays where it is, although it was offered to me."""

    case: int
    offer: int


@dataclass(frozen=True, slots=True)
class TellOverdue:
    """Nobody has decided a case in time."""

    case: int


@dataclass(frozen=True, slots=True)
class TellUnearned:
    """A series is not asked about, and its host is at work."""

    series: str


@dataclass(frozen=True, slots=True)
class EvidenceDue:
    """The day has come by which evidence was promised."""

    case: int


@dataclass(frozen=True, slots=True)
class AskBack:
    """Put one question to everyone who was asked, once a case."""

    case: int
    question: str = ""


@dataclass(frozen=True, slots=True)
class CloseBack:
    """The time is over to answer what was asked back."""

    case: int


@dataclass(frozen=True, slots=True)
class TellOutcomes:
    """Tell what became of cases to whoever was asked and could not be told at the time."""
