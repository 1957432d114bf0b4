"""What readers of digests ask for, and the alarm that sends one."""

from dataclasses import dataclass
from enum import StrEnum


class Listing(StrEnum):
    """What stands behind the numbers of a digest."""

    WINS = "wins"
    VALUE = "value"
    MEETINGS = "meetings"
    ANSWERS = "answers"
    THOUGHTS = "thoughts"
    ACROSS = "across"
    LEADERS = "leaders"


@dataclass(frozen=True, slots=True)
class ShowDigest:
    """The latest week that is over, in numbers. The running week is never counted before its end."""


@dataclass(frozen=True, slots=True)
class ShowList:
    """What stands behind one number of a week, a page at a time. ``week`` is as ISO 8601 writes it: 2030-W02."""

    kind: Listing
    week: str
    page: int = 0


@dataclass(frozen=True, slots=True)
class GetSheet:
    """The numbers of a week, for a spreadsheet program."""

    week: str


@dataclass(frozen=True, slots=True)
class SendDigest:
    """The digest of ``week`` is due for a reader, known by e-mail."""

    reader: str
    week: str
