"""What somebody leafs through."""

from dataclasses import dataclass

from bot.cases.listing import Which
from bot.commands import TurnPage
from bot.people import Person


@dataclass(frozen=True, slots=True)
class Help:
    person: Person
    typed: str
    name: str


@dataclass(frozen=True, slots=True)
class Privacy:
    person: Person


@dataclass(frozen=True, slots=True)
class Decisions:
    person: Person
    page: int = 0
    which: Which = Which.ALL
    words: str = ""


@dataclass(frozen=True, slots=True)
class Home:
    person: Person
    turned: TurnPage | None = None


@dataclass(frozen=True, slots=True)
class SetupShown:
    person: Person


Pages = Help | Privacy | Decisions | Home | SetupShown
