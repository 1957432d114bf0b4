"""A month or quarter in numbers, and what stands behind them, each as one reader may see it."""

from dataclasses import dataclass

from bot.commands.looking_back import Behind
from bot.people import Person


@dataclass(frozen=True, slots=True)
class EditionShown:
    """A month (2030-01) or quarter (2030-Q1), for a reader who has asked for it."""

    person: Person
    period: str


@dataclass(frozen=True, slots=True)
class BehindShown:
    """The weeks that it is made of, or what it says of teams."""

    person: Person
    what: Behind
    period: str
    page: int = 0


@dataclass(frozen=True, slots=True)
class EditionSheetShown:
    """Where its numbers can be fetched for a spreadsheet program, or else the numbers themselves."""

    person: Person
    period: str


OfEditions = EditionShown | BehindShown | EditionSheetShown
