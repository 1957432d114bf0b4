"""What becomes of customers' words that may not be shown any more."""

from dataclasses import dataclass
from datetime import datetime

from bot.people import Person

PRAISE = "praise/"


@dataclass(frozen=True, slots=True)
class QuotesLeft:
    """Where words of customers stand that nobody can change, as was found out then and a CX lead is told."""

    person: Person
    at: datetime


@dataclass(frozen=True, slots=True)
class GoodNews:
    """What a customer has praised about a team that is new here, where the team reads it; ``time`` counts from 0."""

    team: str
    time: int

    @property
    def series(self) -> str:
        """Return under what a team's good news are kept together."""
        return f"{PRAISE}{self.team}"

    @property
    def name(self) -> str:
        """Return under what a quote is kept to stand in it, as others stand beside a question."""
        return f"{PRAISE}{self.time}/{self.team}"

    @classmethod
    def named(cls, name: str) -> "GoodNews | None":
        """Read ``name`` back; None for what is the id of a question."""
        time, _, team = name.removeprefix(PRAISE).partition("/")
        return cls(team, int(time)) if name.startswith(PRAISE) else None


OfEvidence = QuotesLeft | GoodNews
