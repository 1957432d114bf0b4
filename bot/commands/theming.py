"""What a language model made of the words that people shared in a week."""

from dataclasses import dataclass
from datetime import date

from bot.digests.themes import Pile
from bot.wins.wording import Verdict


@dataclass(frozen=True, slots=True)
class ThemesSuggested:
    """A language model has answered, or nobody has. ``verdict`` is why there are no piles.

    ``aside`` was set aside for it on ``day``, ``cost`` is what it took. ``asked`` is a hash of what it was told.
    """

    week: str
    turn: int
    model: str
    day: date
    aside: int
    cost: int
    piles: tuple[Pile, ...] = ()
    verdict: Verdict = Verdict.KEPT
    asked: str = ""
