"""A week in numbers, and what stands behind them, each as one reader may see it."""

from dataclasses import dataclass

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


Read = DigestShown | ListShown | SheetShown | OfEditions
OfDigests = DigestFor | Read
