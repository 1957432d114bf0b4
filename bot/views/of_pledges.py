"""A pledge as its owner and others see it, an improvement without money, and the yearly question about pay."""

from dataclasses import dataclass
from datetime import date

from bot.leaders.pledges import Step
from bot.people import Person


@dataclass(frozen=True, slots=True)
class PledgeOffered:
    """A pledge, as somebody sees it to whom it was proposed."""

    pledge: int
    person: Person


@dataclass(frozen=True, slots=True)
class PledgeAnswered:
    """What came of a proposal, for whoever made it."""

    pledge: int
    person: Person


@dataclass(frozen=True, slots=True)
class PledgeDue:
    """A pledge as its owner is reminded of it; a day that was moved is a new reminder."""

    pledge: int
    person: Person
    due: date
    step: Step


@dataclass(frozen=True, slots=True)
class PledgeLeft:
    """A pledge whose owner has left, as the sponsor and CX leads are told."""

    pledge: int
    person: Person


@dataclass(frozen=True, slots=True)
class Unfunded:
    """An improvement without money for too long, as the sponsor is told."""

    improvement: str


@dataclass(frozen=True, slots=True)
class PayAsked:
    """The yearly question about pay, for one executive alone."""

    person: Person
    year: int


@dataclass(frozen=True, slots=True)
class PledgeNoted:
    """What somebody is told who has just done something with a pledge. It is never kept."""

    pledge: int
    person: Person
    key: str


@dataclass(frozen=True, slots=True)
class Pledges:
    """What was promised, and what came of it; or a single one of them."""

    person: Person
    page: int = 0
    pledge: int = 0


OfPledges = PledgeOffered | PledgeAnswered | PledgeDue | PledgeLeft | Unfunded | PayAsked
PledgesShown = PledgeNoted | Pledges
