"""Everything that can be seen, by name. A view says what is looked at; rows decide what there is to see and where."""

from dataclasses import dataclass
from typing import get_args

from bot.people import Person, Place


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """The question, as its room sees it: open first, with its result later."""

    question: str


@dataclass(frozen=True, slots=True)
class FirstContact:
    """The one private line that comes with the first question a person ever gets."""

    person: Person


@dataclass(frozen=True, slots=True)
class Reminder:
    """The one reminder of an open question. Nothing to see for whoever has answered."""

    question: str
    person: Person


@dataclass(frozen=True, slots=True)
class Summary:
    """What the host is told alone at closing: the result, and the words that were shared."""

    question: str


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
class Outcome:
    """What became of a case, for everyone who was asked."""

    case: int


@dataclass(frozen=True, slots=True)
class Reported:
    """Words that somebody reported, as the privacy officer sees them."""

    question: str
    words: str
    person: Person


@dataclass(frozen=True, slots=True)
class Intro:
    """Who the bot is, in a place that it was invited to."""

    place: Place


@dataclass(frozen=True, slots=True)
class PlaceGone:
    """A question cannot be seen any more where it was asked, as whoever can act is told."""

    question: str


@dataclass(frozen=True, slots=True)
class CasePassed:
    """A case has a new owner, because its owner has left the company."""

    case: int
    owner: Person


@dataclass(frozen=True, slots=True)
class AnswerNoted:
    """What somebody is told who has just answered."""

    question: str
    person: Person


@dataclass(frozen=True, slots=True)
class NotInvited:
    """What somebody is told who was not in the meeting."""

    question: str
    person: Person


@dataclass(frozen=True, slots=True)
class Joined:
    """The question, for somebody who was there after all."""

    question: str
    person: Person


@dataclass(frozen=True, slots=True)
class WhyAsked:
    """Why somebody got a question, in words."""

    question: str
    person: Person


@dataclass(frozen=True, slots=True)
class WhyHere:
    """What became of the last meeting in a place, and by which rule."""

    place: Place
    person: Person


@dataclass(frozen=True, slots=True)
class Said:
    """One thing said to one person. ``key`` names the words in ``prompts``; ``number`` is put into them."""

    key: str
    person: Person
    number: int = 0


@dataclass(frozen=True, slots=True)
class AskedByHand:
    """What somebody is told who has just asked by hand."""

    question: str
    person: Person


@dataclass(frozen=True, slots=True)
class OutsidersHere:
    """What somebody is told who asks where people from outside can read."""

    place: Place
    decision: str
    person: Person


@dataclass(frozen=True, slots=True)
class Help:
    person: Person
    typed: str
    name: str


@dataclass(frozen=True, slots=True)
class Privacy:
    person: Person


@dataclass(frozen=True, slots=True)
class Decisions:
    person: Person


@dataclass(frozen=True, slots=True)
class Home:
    person: Person


@dataclass(frozen=True, slots=True)
class SetupShown:
    person: Person


Asked = OpenQuestion | FirstContact | Reminder | Summary | PlaceGone | Intro
Reconsidered = CaseForOwner | CaseAgain | CasePassed | Outcome | Reported
Lasting = Asked | Reconsidered
Passing = AnswerNoted | NotInvited | Joined | WhyAsked | WhyHere | Said | AskedByHand | OutsidersHere
Pages = Help | Privacy | Decisions | Home | SetupShown
View = Lasting | Passing | Pages
VIEWS: tuple[type, ...] = get_args(View)
