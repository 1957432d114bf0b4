"""Wins: what changed for a customer, who did it, and how it comes to be posted."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.people import Person, Place

FEWEST_WORDS = 5  # less says nothing of a customer
MAX_CHANGE = 500
MAX_EVIDENCE = 500
MAX_POST = 1500
MOST_DOERS = 60
WORKING_DAYS = 3  # for the lead of the doing team; then somebody else is named
TO_SAY_WHO_IS_MISSING = timedelta(hours=24)
EXECUTIVE_DAYS = 1  # working days, before the next executive gets the draft too


class State(StrEnum):
    NAMING = "waiting for the names to be confirmed"
    MISSING = "asking who is missing"
    DRAFTED = "with the executives"
    POSTED = "posted"
    TAKEN_DOWN = "taken down"
    LEFT = "nobody would post it"


class Naming(StrEnum):
    """How somebody stands who was named as having done it."""

    ADDED = "added"
    CONFIRMED = "confirmed"
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True)
class Doer:
    """Somebody who did it, as ``by`` has said."""

    person: Person
    naming: Naming
    by: Person


@dataclass(frozen=True, slots=True)
class Win:
    """Something that got better for a customer, known to people as W-``number``. ``words`` are an executive's own."""

    number: int
    told_by: Person
    told: datetime
    team: str
    change: str
    evidence: str = ""
    state: State = State.NAMING
    confirmer: Person | None = None
    confirmed: datetime | None = None
    words: str = ""
    posted_by: Person | None = None
    posted: datetime | None = None
    place: Place | None = None
    taken_down: datetime | None = None

    @property
    def name(self) -> str:
        return f"W-{self.number}"

    @property
    def said(self) -> str:
        """Return what a post says: the executive's own words, else those of whoever told of it."""
        return self.words or self.change

    @property
    def awaits_an_executive(self) -> bool:
        return self.state in (State.DRAFTED, State.LEFT)

    @property
    def may_be_corrected(self) -> bool:
        """Tell whether names may be added still, and edit what has been posted."""
        return self.state is not State.TAKEN_DOWN


def says_enough(change: str) -> bool:
    """Tell whether this says what changed for a customer: a word or two do not. Source: product, §4."""
    return len(change.split()) >= FEWEST_WORDS


def credited(doers: list[Doer]) -> tuple[Person, ...]:
    """Return whom a post names: everybody confirmed who has not left their name out, and nobody else."""
    return tuple(doer.person for doer in doers if doer.naming is Naming.CONFIRMED)


def pending(doers: list[Doer]) -> tuple[Person, ...]:
    return tuple(doer.person for doer in doers if doer.naming is Naming.ADDED)


def is_address(evidence: str) -> bool:
    """Tell whether evidence is a web address, and nothing else."""
    return evidence.startswith(("https://", "http://")) and not any(sign.isspace() for sign in evidence)
