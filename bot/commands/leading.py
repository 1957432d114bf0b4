"""What leaders do with their week, and the alarms that bring it to them."""

from dataclasses import dataclass
from datetime import date

from bot.leaders import Heard


@dataclass(frozen=True, slots=True)
class PostItNow:
    """Post something for customers in one's own name. ``place`` is one of those that the form offers."""

    week: str
    words: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class TalkedAboutIt:
    """Say that one has talked about customers: where, and perhaps a link to it."""

    week: str
    where: Heard = Heard.ALL_HANDS
    link: str = ""


@dataclass(frozen=True, slots=True)
class NotThisWeek:
    week: str


@dataclass(frozen=True, slots=True)
class SnoozeWeek:
    """Let the card come back on the next working day."""

    week: str


@dataclass(frozen=True, slots=True)
class AwayUntil:
    """Be left alone until one is back at work, on ``until``. A day that is not ahead ends a time away."""

    until: date = date.max


@dataclass(frozen=True, slots=True)
class EditMyPost:
    week: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class TakeDownMyPost:
    week: str


@dataclass(frozen=True, slots=True)
class RemindLeader:
    """Remind a leader, by e-mail, of one ISO week."""

    leader: str
    week: str


@dataclass(frozen=True, slots=True)
class RemindAgain:
    """A leader wanted this week's card to come back."""

    leader: str
    week: str


@dataclass(frozen=True, slots=True)
class TellSponsor:
    """Tell the sponsor of a leader's two empty weeks, unless they have talked since they were told of it."""

    leader: str
    week: str


Leading = PostItNow | TalkedAboutIt | NotThisWeek | SnoozeWeek | AwayUntil | EditMyPost | TakeDownMyPost
LeaderAlarm = RemindLeader | RemindAgain | TellSponsor
