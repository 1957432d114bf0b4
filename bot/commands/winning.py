"""What people do with a win before it is posted: tell of it, say what it is worth, confirm its names."""

from dataclasses import dataclass

from bot.people import Person
from bot.wins.value import Confidence


@dataclass(frozen=True, slots=True)
class TellWin:
    """Somebody tells of something that got better for a customer, and of who did it.

    ``value`` is as it was typed; who estimated it is one of us, or ``estimated_by`` says it in words. ``kpis`` are
    names of the company's numbers. ``case`` is the case that was changed, where that is the win;
    ``poster`` is the key of the executive who shall have the draft first.
    """

    team: str = ""
    doers: tuple[Person, ...] = ()
    change: str = ""
    evidence: str = ""
    customer: str = ""
    judged: bool = False
    kpis: tuple[str, ...] = ()
    value: str = ""
    method: str = ""
    estimator: tuple[Person, ...] = ()
    estimated_by: str = ""
    confidence: Confidence = Confidence.UNSAID
    case: int = 0
    poster: str = ""


@dataclass(frozen=True, slots=True)
class SettleValue:
    """Somebody who neither told of a value nor estimated it says that it is right; with ``no``, that it is not."""

    win: int
    no: bool = False


@dataclass(frozen=True, slots=True)
class CoverWin:
    """The sponsor stands behind whoever broke a rule for a customer; with ``off``, no longer."""

    win: int
    off: bool = False


@dataclass(frozen=True, slots=True)
class OfferCase:
    """A decision that was changed offers itself to its owner as a win. Rung by an alarm."""

    case: int


@dataclass(frozen=True, slots=True)
class ConfirmNames:
    """These did it. Whoever is named and is not among them is taken off."""

    win: int
    doers: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class NameConfirmer:
    """Say who shall confirm the names instead of the lead of the doing team."""

    win: int
    whom: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class AddNames:
    """These are missing."""

    win: int
    doers: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class AcceptName:
    """Somebody who was added did it too; with ``no``, they did not."""

    win: int
    doer: Person
    no: bool = False


@dataclass(frozen=True, slots=True)
class LeaveMeOut:
    """Somebody who is named would rather not be; with ``off``, they would after all."""

    win: int
    off: bool = False


@dataclass(frozen=True, slots=True)
class ShowWins:
    """Every win that was posted, the newest on page 0."""

    page: int = 0


@dataclass(frozen=True, slots=True)
class NamesWaiting:
    """The names of a win have been waiting to be confirmed for a while. Rung by an alarm."""

    win: int
