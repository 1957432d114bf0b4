"""Meetings, and the one question we ask after each."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import blake2b

from bot.people import Person, Place, Where

MAX_DECISION = 200
MAX_TITLE = 120


class Rung(StrEnum):
    """Why a question was asked where it was asked. Source: product, §1, *Where*."""

    OWN = "the meeting's own chat"
    BOUND = "its series was bound"
    NAMED = "named in the invitation"
    GROUP = "in private"
    HOST = "the host alone"
    BY_HAND = "by hand"


class Mark(StrEnum):
    """What a calendar or a platform says of a meeting besides its time and people."""

    PRIVATE = "private"
    SENSITIVE = "sensitive title"  # of which the title itself is not kept
    CANCELLED = "cancelled"
    DECLINED = "declined"
    ALL_DAY = "all-day"
    FREE = "free"
    OUT_OF_OFFICE = "out of office"
    FOCUS = "focus"


@dataclass(frozen=True, slots=True)
class Privately:
    """What a host may want instead of a place: to let those who were there be asked in private, or only the host."""

    alone: bool = False


Chosen = Place | Privately  # where a host wants a series to be asked about


@dataclass(frozen=True, slots=True)
class Meeting:
    """One occurrence of a meeting. ``id`` is the same however many signals tell of it.

    ``people`` is the best evidence of who attended; of some only the address is known (``people.by_mail``).
    ``call`` is what its platform calls it, if that is the same for every occurrence.
    ``place`` is the meeting's own chat, ``hint`` the name of a channel that the invitation mentions.
    ``join`` stands for the address people join by (``joining.joined_by``).
    """

    id: str
    title: str
    host: Person
    ended: datetime
    people: tuple[Person, ...] = ()
    started: datetime | None = None
    place: Place | None = None
    series: str = ""
    hint: str = ""
    decision: str = ""
    marks: tuple[Mark, ...] = ()
    call: str = ""
    join: str = ""

    @property
    def question(self) -> str:
        """Return the id of the question after this meeting: short, so that it fits into any button."""
        return short_id(self.id)

    @property
    def kept_series(self) -> str:
        """Return the series as it is kept: a channel's by its place, any other without the words it may hold."""
        channel = self.place.key if self.place else ""
        return self.series if self.series in ("", channel) else short_id(self.series)


@dataclass(frozen=True, slots=True)
class Question:
    """The question to the people of one meeting. ``invited`` is 0 where nobody knows who was there.

    ``shown_from`` is the number of answers from which their counts are shown; ``answered`` is known after closing.
    ``uncounted``: its answers were lost with the secret that opens them, as in a database restored from a copy.
    """

    id: str
    title: str
    where: Where
    host: Person
    asked: datetime
    closes: datetime
    invited: int = 0
    shown_from: int = 6
    decision: str = ""
    series: str = ""
    team: str = ""
    language: str = "en"
    by_hand: bool = False
    redecided: bool = False
    hidden: bool = False
    closed: datetime | None = None
    answered: int = 0
    uncounted: bool = False
    rung: Rung = Rung.BY_HAND

    @property
    def kept_quiet_as(self) -> str:
        """Return what is paused when asking like this is: its place, or its series where that was no place."""
        return self.where.key if isinstance(self.where, Place) else self.series


@dataclass(frozen=True, slots=True)
class SilencedSeries:
    """A series that nobody is asked about: whose it was then, and its title if that may be kept."""

    series: str
    since: datetime
    host: Person
    team: str = ""
    title: str = ""


def short_id(natural: str) -> str:
    """Return 16 hex digits for a natural key: equal for equal keys, harmless and short whatever they hold."""
    return blake2b(natural.encode(), digest_size=8).hexdigest()
