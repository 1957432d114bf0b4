"""What stands somewhere for good: it is kept, and shown again whenever its rows have changed."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.meetings.scheduled import Why
from bot.people import Person, Place
from bot.views.of_blockers import OfBlockers
from bot.views.of_calls import OfCalls
from bot.views.of_cx_day import OfCxDay
from bot.views.of_digests import Sent
from bot.views.of_evidence import OfEvidence
from bot.views.of_hearing import OfHearing
from bot.views.of_leaders import OfLeaders
from bot.views.of_outcomes import OfOutcomes
from bot.views.of_pledges import OfPledges
from bot.views.of_setup import TrialQuestion
from bot.views.of_sponsor import CustomerFirst, OfSponsor
from bot.views.of_wins import OfWins
from bot.views.reconsidered import AskedBack, Reconsidered


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """The question, as its room sees it: open first, with its result later."""

    question: str


@dataclass(frozen=True, slots=True)
class AskedAlone:
    """The question, as one of several sees it who are each asked alone and counted together."""

    question: str
    person: Person


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
class DecisionSuggested:
    """What a recorder says was decided, for the host alone, until that is settled or the question closes."""

    question: str


@dataclass(frozen=True, slots=True)
class PlaceGone:
    """A question cannot be seen any more where it was asked, as whoever can act is told."""

    question: str


@dataclass(frozen=True, slots=True)
class Intro:
    """Who the bot is, in a place that it was invited to."""

    place: Place


@dataclass(frozen=True, slots=True)
class StillUseful:
    """Whether somebody who let questions pass wants to go on being asked. A new day is a new question."""

    person: Person
    day: date


@dataclass(frozen=True, slots=True)
class HomePage:
    """Somebody's page, where a platform keeps it."""

    person: Person


@dataclass(frozen=True, slots=True)
class CalendarLooked:
    """How it went when a calendar was first looked at that somebody connected then; ``why``, if it cannot be read."""

    person: Person
    at: datetime
    why: Why | None = None


@dataclass(frozen=True, slots=True)
class LastTime:
    """What came of the last time, as the host of a series is reminded before it meets again."""

    meeting: str
    case: int
    person: Person


Asked = OpenQuestion | AskedAlone | FirstContact | Reminder | Summary | DecisionSuggested | PlaceGone | Intro
Own = StillUseful | HomePage | CalendarLooked | LastTime | TrialQuestion
Lasting = (
    Asked
    | Reconsidered
    | AskedBack
    | Own
    | OfLeaders
    | OfPledges
    | OfCalls
    | OfWins
    | OfCxDay
    | OfOutcomes
    | OfBlockers
    | Sent
    | OfEvidence
    | OfSponsor
    | CustomerFirst
    | OfHearing
)
