"""What answers somebody, once, and is kept nowhere."""

from dataclasses import dataclass

from bot.commands import PauseHere, PausePlace
from bot.people import Person, Place
from bot.views.reconsidered import BackNoted


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
class PauseNoted:
    """Whether asking is paused now where somebody has just paused it, or let it go on."""

    by: PausePlace | PauseHere
    person: Person


@dataclass(frozen=True, slots=True)
class WhereAsked:
    """Where the meetings of a place, and this person's own latest series, are asked about."""

    place: Place
    person: Person


@dataclass(frozen=True, slots=True)
class SeriesPlaced:
    """Where the series that a question is of is asked about from now on."""

    question: str
    person: Person


@dataclass(frozen=True, slots=True)
class SeriesSilenced:
    """Whether a series is never asked about, as somebody is told who has just decided it."""

    series: str
    person: Person


@dataclass(frozen=True, slots=True)
class LeftAlone:
    """What somebody is told who wants to be left alone, for a while or for good."""

    person: Person


@dataclass(frozen=True, slots=True)
class GoogleAsked:
    """Where somebody lets us read their Google calendar."""

    person: Person


Answers = AnswerNoted | NotInvited | Joined | WhyAsked | WhyHere | Said | AskedByHand | OutsidersHere | LeftAlone
Placed = PauseNoted | WhereAsked | SeriesPlaced | SeriesSilenced | GoogleAsked
Passing = Answers | Placed | BackNoted
