"""A case is offered to somebody else, who takes it or does not."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.people import Person


class Became(StrEnum):
    """What became of an offer."""

    OPEN = "open"
    TAKEN = "taken"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Offer:
    """``by`` wants ``person`` to take a case over from ``owner``, who keeps it until then. ``number`` counts."""

    case: int
    number: int
    person: Person
    by: Person
    owner: Person
    at: datetime
    became: Became = Became.OPEN

    @property
    def is_open(self) -> bool:
        return self.became is Became.OPEN
