"""A decision that comes back, and words that were reported, wherever they stand."""

from dataclasses import dataclass
from datetime import datetime

from bot.cases.overdue import Step
from bot.people import Person


@dataclass(frozen=True, slots=True)
class CaseForOwner:
    """A case, as its owner sees it."""

    case: int


@dataclass(frozen=True, slots=True)
class CaseAgain:
    """The evidence was due: the case is open again."""

    case: int
    time: int


@dataclass(frozen=True, slots=True)
class CasePassed:
    """A case has a new owner, because its owner has left the company."""

    case: int
    owner: Person


@dataclass(frozen=True, slots=True)
class CaseOverdue:
    """A case is overdue, as whoever was told at that step sees it."""

    case: int
    step: Step


@dataclass(frozen=True, slots=True)
class CaseOffered:
    """A case, as somebody sees it who may take it over."""

    case: int
    offer: int


@dataclass(frozen=True, slots=True)
class OfferNoted:
    """What became of an offer, for whoever made it, or for the ``owner`` over whose head it was made."""

    case: int
    offer: int
    owner: bool = False


@dataclass(frozen=True, slots=True)
class CaseGivenAway:
    """What stands where the owner had the case, before it was taken over."""

    case: int
    offer: int


@dataclass(frozen=True, slots=True)
class SeriesUnearned:
    """A series is not asked about for a while, as its host is told."""

    series: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a case, for everyone who was asked."""

    case: int


@dataclass(frozen=True, slots=True)
class OutcomeAlone:
    """What became of a case, for one of those who were each asked alone."""

    case: int
    person: Person


@dataclass(frozen=True, slots=True)
class Reported:
    """Words that somebody reported, as the privacy officer sees them."""

    question: str
    words: str
    person: Person


@dataclass(frozen=True, slots=True)
class AskingBack:
    """What the owner of a case asks back, under the question, for everyone who was asked."""

    case: int


@dataclass(frozen=True, slots=True)
class AskingBackAlone:
    """The same, for one of those who do not see it there."""

    case: int
    person: Person


@dataclass(frozen=True, slots=True)
class AnswersBack:
    """What was answered to it, as somebody sees it who owns the case."""

    case: int
    person: Person


@dataclass(frozen=True, slots=True)
class BackNoted:
    """What somebody is told who has just answered what was asked back, or taken that back again."""

    case: int
    person: Person


Overdue = CaseOverdue | SeriesUnearned
Handed = CaseOffered | OfferNoted | CaseGivenAway
AskedBack = AskingBack | AskingBackAlone | AnswersBack
OfAskingBack = AskedBack | BackNoted
OfOwner = CaseForOwner | CaseAgain | CasePassed | Outcome | OutcomeAlone | Reported
Reconsidered = OfOwner | Overdue | Handed
