"""What becomes of a confirmed win: an executive posts it, changes it, takes it down, or would rather not."""

from dataclasses import dataclass
from datetime import date

from bot.wins.wording import Verdict


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
    """Whoever may change a post takes it down for good, and says why."""

    win: int
    why: str = ""


@dataclass(frozen=True, slots=True)
class PostAgain:
    """The ``nth`` post is gone from its place; post it once more."""

    win: int
    nth: int


@dataclass(frozen=True, slots=True)
class OfferAnew:
    """A CX lead lets the executives have a draft once more that none of them has posted."""

    win: int


@dataclass(frozen=True, slots=True)
class WishChange:
    """A CX lead asks whoever may change a post to do so. ``which`` is the win's number, chosen in a form."""

    which: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class OfferWin:
    """The next executive gets the draft. Rung by an alarm. ``asked``: a CX lead wants it posted, so now is the time."""

    win: int
    asked: bool = False


@dataclass(frozen=True, slots=True)
class TellLeads:
    """The leads of those who did it hear what they can pass on, each when they work. Rung by an alarm."""

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
