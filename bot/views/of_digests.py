"""A week in numbers, and what stands behind them, each as one reader may see it."""

from dataclasses import dataclass
from datetime import datetime

from bot.commands import Listing
from bot.people import Person
from bot.views.of_editions import OfEditions


@dataclass(frozen=True, slots=True)
class DigestFor:
    """The digest of a week, as it was sent to a reader."""

    person: Person
    week: str


@dataclass(frozen=True, slots=True)
class DigestShown:
    """The same, for a reader who has asked for it."""

    person: Person
    week: str


@dataclass(frozen=True, slots=True)
class ListShown:
    """What stands behind one number of a week."""

    person: Person
    kind: Listing
    week: str
    page: int = 0


@dataclass(frozen=True, slots=True)
class SheetShown:
    """Where a week's numbers can be fetched for a spreadsheet program, or else the numbers themselves."""

    person: Person
    week: str


@dataclass(frozen=True, slots=True)
class DigestPreviewed:
    """What readers would get, and who they are, for whoever tries it before."""

    person: Person
    week: str


@dataclass(frozen=True, slots=True)
class NudgesNoted:
    """To a reader: the owners of which cases will be reminded, and those of which have been, since ``at``."""

    person: Person
    now: tuple[int, ...]
    before: tuple[int, ...] = ()
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DraftsAsked:
    """To a reader: of which wins the executives will be reminded, and of which they have been."""

    person: Person
    now: tuple[int, ...]
    before: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnerNudged:
    """To the owner of a case: a reader of digests asks what stands in its way. Once a week of the calendar."""

    case: int
    week: str
    person: Person


Read = DigestShown | ListShown | SheetShown | DigestPreviewed | NudgesNoted | DraftsAsked | OfEditions
Sent = DigestFor | OwnerNudged
OfDigests = Sent | Read
