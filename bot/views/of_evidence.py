"""What becomes of customers' words that may not be shown any more."""

from dataclasses import dataclass
from datetime import datetime

from bot.people import Person


@dataclass(frozen=True, slots=True)
class QuotesLeft:
    """Where words of customers stand that nobody can change, as was found out then and a CX lead is told."""

    person: Person
    at: datetime
