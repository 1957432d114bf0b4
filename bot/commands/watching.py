"""What a platform tells of without being asked: who comes and goes, in meetings and in places."""

from dataclasses import dataclass
from datetime import datetime

from bot.commands.happening import EndMeeting
from bot.meetings import Meeting
from bot.people import Person, Place


@dataclass(frozen=True, slots=True)
class MeetingGoesOn:
    """A meeting is under way: ``meeting.people`` have been seen in it, ``here`` are in it at ``meeting.ended``.

    ``otherwise`` is what to take for its end if nobody tells of it.
    """

    meeting: Meeting
    here: tuple[Person, ...] = ()
    otherwise: EndMeeting | None = None


@dataclass(frozen=True, slots=True)
class MeetingVanished:
    """What told of a meeting under way has been taken away; whoever is seen leaving tells whether it is over."""

    meeting: Meeting


@dataclass(frozen=True, slots=True)
class CameAndWent:
    """These came into a meeting, or ``left`` it, at ``meeting.ended``. Of the meeting only its call need be known."""

    meeting: Meeting
    came: tuple[Person, ...] = ()
    left: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class SittingBegins:
    """A call has begun, of which no people are told. When ``meeting.call`` is joined again, its id is another."""

    meeting: Meeting


@dataclass(frozen=True, slots=True)
class SittingEnds:
    """Such a call has ended at ``meeting.ended``, unless somebody soon joins it again."""

    meeting: Meeting


@dataclass(frozen=True, slots=True)
class RecorderSuggests:
    """A recorder has summed up a meeting. ``meeting.decision`` may be what was decided: for its host to say."""

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
class BotJoined:
    """Whoever this is from has invited the bot to a place."""

    place: Place


@dataclass(frozen=True, slots=True)
class PlaceLost:
    """The bot was removed from a place, or the place was archived or deleted."""

    place: Place


@dataclass(frozen=True, slots=True)
class Reacted:
    """Somebody has put a sign under a message of ours, or taken it away; ``signs`` is by how many there are more."""

    place: Place
    message: str
    signs: int
