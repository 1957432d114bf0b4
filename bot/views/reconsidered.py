"""A decision that comes back, and words that were reported, wherever they stand."""

from dataclasses import dataclass

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


AskedBack = AskingBack | AskingBackAlone | AnswersBack
OfAskingBack = AskedBack | BackNoted
Reconsidered = CaseForOwner | CaseAgain | CasePassed | Outcome | OutcomeAlone | Reported
