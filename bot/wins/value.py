"""What a win is worth: by whose estimate, how they came to it, and whether somebody else has confirmed it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.people import Person
from bot.wins.money import Amount

MAX_METHOD = 200
MAX_ESTIMATOR = 80


class Confidence(StrEnum):
    """How sure the one who estimated it is."""

    UNSAID = ""
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Settling(StrEnum):
    """What has become of a value: it counts for nothing before somebody else has confirmed it."""

    WAITING = "waiting"
    CONFIRMED = "confirmed"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Value:
    """An estimate of somebody, by ``method``. ``by`` is one of us, ``by_words`` anybody else."""

    amount: Amount
    method: str
    by: Person | None = None
    by_words: str = ""
    confidence: Confidence = Confidence.UNSAID
    settling: Settling = Settling.WAITING
    settled_by: Person | None = None
    settled: datetime | None = None

    @property
    def counts(self) -> bool:
        return self.settling is Settling.CONFIRMED
