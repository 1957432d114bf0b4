"""What owners do with a case, and what comes due."""

from dataclasses import dataclass
from datetime import date

from bot.cases import Because


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
class EvidenceDue:
    """The day has come by which evidence was promised."""

    case: int
