"""What happens by itself: meetings end, alarms ring, a company is set up."""

from dataclasses import dataclass
from datetime import datetime

from bot.company import Setup
from bot.meetings import Meeting
from bot.people import Person, Place


@dataclass(frozen=True, slots=True)
class EndMeeting:
    """A meeting has ended: ask the question, or know why not."""

    meeting: Meeting


@dataclass(frozen=True, slots=True)
class MeetingGoesOn:
    """A meeting is under way: ``meeting.people`` have been seen in it, ``here`` are in it at ``meeting.ended``."""

    meeting: Meeting
    here: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class MeetingVanished:
    """What told of a meeting under way has been taken away; whoever is seen leaving tells whether it is over."""

    meeting: Meeting


@dataclass(frozen=True, slots=True)
class CameIn:
    """Whoever this is from is in a meeting, known by its ``Meeting.id``, since ``at``."""

    meeting: str
    at: datetime


@dataclass(frozen=True, slots=True)
class WentOut:
    """Whoever this is from is in no meeting any more. ``meeting`` is empty where the platform does not say which."""

    meeting: str
    at: datetime


@dataclass(frozen=True, slots=True)
class SeeWhetherOver:
    """See whether a meeting is over, of which nobody has told: ``meeting`` is its ``Meeting.question``."""

    meeting: str


@dataclass(frozen=True, slots=True)
class BotJoined:
    """Whoever this is from has invited the bot to a place."""

    place: Place


@dataclass(frozen=True, slots=True)
class PlaceLost:
    """The bot was removed from a place, or the place was archived or deleted."""

    place: Place


@dataclass(frozen=True, slots=True)
class CloseQuestion:
    question: str


@dataclass(frozen=True, slots=True)
class RemindRoom:
    """Remind those invited who have not answered."""

    question: str


@dataclass(frozen=True, slots=True)
class EvidenceDue:
    """The day has come by which evidence was promised."""

    case: int


@dataclass(frozen=True, slots=True)
class Tidy:
    """Let go of everything whose time is over. Every night."""


@dataclass(frozen=True, slots=True)
class Configure:
    """Take this as the company's setup."""

    setup: Setup
