"""Wins: what changed for a customer, who did it, and how it comes to be posted."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.letters import words_in
from bot.people import Person, Place
from bot.wins.value import Value

FEWEST_WORDS = 5  # less says nothing of a customer
MAX_CHANGE = 500
MAX_EVIDENCE = 500
MAX_CUSTOMER = 80
MOST_KPIS = 3
MAX_POST = 1500
MOST_DOERS = 60
WORKING_DAYS = 3  # for the lead of the doing team; then somebody else is named
TO_SAY_WHO_IS_MISSING = timedelta(hours=24)
AGAIN_DAYS = 1  # working days, before somebody who may post is reminded, or while nothing may be posted
TURN_DAYS = 3  # working days, before the next executive gets the draft too
MAX_WHY = 300


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
    """Something that got better for a customer, known to people as W-``number``. ``words`` are an executive's own.

    ``customer`` is empty where it was told before that was asked. ``judged``: a rule was broken for a customer, and
    ``covered`` is when the sponsor said that they stand behind that. ``case`` was changed, and this came of it.
    """

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
    customer: str = ""
    judged: bool = False
    covered: datetime | None = None
    kpis: tuple[str, ...] = ()
    value: Value | None = None
    case: int = 0

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


@dataclass(frozen=True, slots=True)
class Offered:
    """The draft of a win with one executive: since when, whether they were reminded, and whether they let it pass.

    ``turn`` is 2 for what is offered anew, after nobody would post it.
    """

    person: Person
    at: datetime
    turn: int = 1
    reminded: datetime | None = None
    passed: datetime | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """A win where everybody reads it. ``gone`` is when another took its place, ``reactions`` how many it has had."""

    nth: int
    place: Place
    gone: datetime | None = None
    reactions: int = 0


@dataclass(frozen=True, slots=True)
class Wish:
    """What a CX lead would like to be changed in what was posted."""

    nth: int
    by: Person
    words: str
    at: datetime


def says_enough(change: str) -> bool:
    """Tell whether this says what changed for a customer: a word or two do not. Source: product, §4."""
    return len(words_in(change)) >= FEWEST_WORDS


def is_named(customer: str) -> bool:
    """Tell whether this can be what a customer, or a group of them, is called."""
    return any(sign.isalpha() for sign in customer)


def credited(doers: list[Doer]) -> tuple[Person, ...]:
    """Return whom a post names: everybody confirmed who has not left their name out, and nobody else."""
    return tuple(doer.person for doer in doers if doer.naming is Naming.CONFIRMED)


def pending(doers: list[Doer]) -> tuple[Person, ...]:
    return tuple(doer.person for doer in doers if doer.naming is Naming.ADDED)


def words_and_address(evidence: str) -> tuple[str, str]:
    """Return what somebody said, and where that stands, which is the last line if it is a web address."""
    *said, last = evidence.splitlines() or [""]
    return ("\n".join(said).strip(), last) if is_address(last) else (evidence, "")


def is_address(evidence: str) -> bool:
    """Tell whether evidence is a web address, and nothing else."""
    return evidence.startswith(("https://", "http://")) and not any(sign.isspace() for sign in evidence)
