"""The one question that the owner of a case puts to everyone who was asked, and that is answered without a name."""

from dataclasses import dataclass
from datetime import datetime

from bot.people import Person

MAX_QUESTION = 200
LEAST = 2  # so many others than the reader must be able to answer, and so many must have: of one, everybody knows whom


@dataclass(frozen=True, slots=True)
class AskedBack:
    """What was asked back about a case, once. ``passed``: that its answers went to ``reader``, when it closed."""

    case: int
    words: str
    asked: datetime
    closes: datetime
    closed: datetime | None = None
    passed: bool = False
    reader: Person | None = None

    @property
    def name(self) -> str:
        """Return what its answers hang on, as those to a question hang on the question's id."""
        return answered_to(self.case)


def answered_to(case: int) -> str:
    return f"back/{case}"
