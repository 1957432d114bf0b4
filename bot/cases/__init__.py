"""Decisions that customers would not like, on their way back to whoever made them."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from bot.answers import Tally
from bot.people import Person

TOO_MANY_DISLIKES = 2
FROM_HERE_BY_SHARE = 7
TOO_GREAT_A_SHARE = 0.3
WORKING_DAYS = 5  # until a second look is due
MOST_WAITS = 2  # how often a case may wait for evidence


class State(StrEnum):
    OPEN = "open"
    WAITING = "waiting for evidence"
    CHANGED = "changed"
    KEPT = "kept"


class Because(StrEnum):
    """Why a decision is kept although customers would not like it."""

    LEGAL = "legal"
    SAFETY = "safety"
    COST = "cost"
    STRATEGY = "strategy"
    MOST_CUSTOMERS = "better for most customers"


class Fired(StrEnum):
    """The rule that opened a case."""

    OBJECTION = "somebody would not stand behind it"
    REASON = "one dislikes it, with a reason"
    TWO = "two dislike it"
    SHARE = "30 % dislike it"
    ANY = "any dislike (the team's choice)"


@dataclass(frozen=True, slots=True)
class Case:
    """A decision to reconsider, known to people as D-``number``. ``due`` is the end of a working day of the owner."""

    number: int
    question: str
    owner: Person
    rule: Fired
    opened: datetime
    due: datetime
    state: State = State.OPEN
    waits: int = 0
    outcome: str = ""  # what it was changed to, or the sentence why it was kept
    because: Because | None = None
    tell: str = ""  # what we tell customers
    evidence_from: str = ""
    evidence_by: date | None = None
    decided: datetime | None = None

    @property
    def name(self) -> str:
        return f"D-{self.number}"

    @property
    def settled(self) -> bool:
        return self.state in (State.CHANGED, State.KEPT)

    def without_words(self) -> "Case":
        """Return it without what people wrote, which would tell what was decided in a hidden meeting."""
        return replace(self, outcome="", tell="", evidence_from="")


def rule_that_reopens(tally: Tally, *, any_dislike: bool = False) -> Fired | None:
    """Return the rule by which these answers bring the decision back, the plainest first. Source: product, §3."""
    share = tally.dislikes >= TOO_GREAT_A_SHARE * tally.decided
    if tally.objections:
        return Fired.OBJECTION
    if tally.reasoned:
        return Fired.REASON
    if tally.answered < FROM_HERE_BY_SHARE and tally.dislikes >= TOO_MANY_DISLIKES:
        return Fired.TWO
    if tally.answered >= FROM_HERE_BY_SHARE and tally.dislikes and share:
        return Fired.SHARE
    return Fired.ANY if any_dislike and tally.dislikes else None
