"""What readers of digests ask for, and the alarm that sends one."""

from dataclasses import dataclass
from enum import StrEnum

from bot.commands.looking_back import LookingBack


class Listing(StrEnum):
    """What stands behind the numbers of a digest."""

    WINS = "wins"
    VALUE = "value"
    MEETINGS = "meetings"
    ANSWERS = "answers"
    THOUGHTS = "thoughts"
    ACROSS = "across"
    LEADERS = "leaders"
    LOAD = "load"
    OVERDUE = "overdue"
    HEARD = "heard"
    CALLS = "calls"
    PLEDGES = "pledges"
    NUMBERS = "numbers"


@dataclass(frozen=True, slots=True)
class ShowDigest:
    """The latest week that is over, in numbers. The running week is never counted before its end."""


@dataclass(frozen=True, slots=True)
class PreviewDigest:
    """What readers would get on Monday, shown to nobody but whoever asks, with who they are and when it comes."""


@dataclass(frozen=True, slots=True)
class ShowList:
    """What stands behind one number of a week, a page at a time. ``week`` is as ISO 8601 writes it: 2030-W02."""

    kind: Listing
    week: str
    page: int = 0


@dataclass(frozen=True, slots=True)
class OpenList:
    """One of all lists of a week, to choose in a form."""

    week: str
    kind: Listing = Listing.WINS


@dataclass(frozen=True, slots=True)
class NudgeOwners:
    """Remind the owners of the overdue cases of a week's digest, each case once in a week of the calendar."""

    week: str


@dataclass(frozen=True, slots=True)
class ApproveDrafts:
    """Open the drafts of wins that wait for whoever presses, or ask those for whom they wait."""

    week: str


@dataclass(frozen=True, slots=True)
class GetSheet:
    """The numbers of a week, for a spreadsheet program."""

    week: str


@dataclass(frozen=True, slots=True)
class SendDigest:
    """The digest of ``week`` is due for a reader, known by e-mail."""

    reader: str
    week: str


@dataclass(frozen=True, slots=True)
class NudgeOwner:
    """The owner of an overdue case is at work, and is reminded of it; ``week`` is the one in which that was asked."""

    case: int
    week: str


Reading = ShowDigest | PreviewDigest | ShowList | OpenList | GetSheet | NudgeOwners | ApproveDrafts | LookingBack
DigestAlarm = SendDigest | NudgeOwner
