"""What people do with a win: tell of it, confirm its names, post it, take it down."""

from dataclasses import dataclass
from datetime import date

from bot.people import Person
from bot.wins.wording import Verdict


@dataclass(frozen=True, slots=True)
class TellWin:
    """Somebody tells of something that got better for a customer, and of who did it."""

    team: str = ""
    doers: tuple[Person, ...] = ()
    change: str = ""
    evidence: str = ""


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
class PostWin:
    """An executive posts it in their name. ``wording`` marks the words of a model that they saw, if they saw any."""

    win: int
    wording: str = ""


@dataclass(frozen=True, slots=True)
class EditWin:
    """An executive says it in their own words, before it is posted or after."""

    win: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class UseOurWords:
    """An executive would rather have it said as it was told, and not as a language model worded it."""

    win: int


@dataclass(frozen=True, slots=True)
class NotMe:
    """An executive would rather have another one post it."""

    win: int


@dataclass(frozen=True, slots=True)
class TakeDown:
    """The executive who posted it takes it down again."""

    win: int


@dataclass(frozen=True, slots=True)
class ShowWins:
    """Every win that was posted, the newest on page 0."""

    page: int = 0


@dataclass(frozen=True, slots=True)
class NamesWaiting:
    """The names of a win have been waiting to be confirmed for a while. Rung by an alarm."""

    win: int


@dataclass(frozen=True, slots=True)
class OfferWin:
    """The next executive gets the draft. Rung by an alarm."""

    win: int


@dataclass(frozen=True, slots=True)
class WordsSuggested:
    """A language model has answered, or nobody has. ``verdict`` is why there are no sentences.

    ``aside`` was set aside for it on ``day``, ``cost`` is what it took.
    """

    win: int
    turn: int
    model: str
    day: date
    aside: int
    cost: int
    sentences: tuple[str, ...] = ()
    verdict: Verdict = Verdict.KEPT
    asked: str = ""  # a hash of what the model was told
