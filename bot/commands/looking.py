"""What people want to look at."""

from dataclasses import dataclass
from enum import StrEnum

from bot.cases.listing import Which
from bot.people import Place


@dataclass(frozen=True, slots=True)
class ShowHelp:
    """``typed`` is what was not understood, or nothing. ``name`` is what the slash command is called here."""

    typed: str = ""
    name: str = "/chair"


@dataclass(frozen=True, slots=True)
class ShowPrivacy:
    """What is kept, and who sees it."""


@dataclass(frozen=True, slots=True)
class ShowDecisions:
    """Every closed question of mine, and every case I may see, the newest on page 0; or those with these words."""

    page: int = 0
    which: Which = Which.ALL
    words: str = ""


@dataclass(frozen=True, slots=True)
class FindDecisions:
    """Look for words in what I may see."""

    words: str = ""
    which: Which = Which.ALL


@dataclass(frozen=True, slots=True)
class ShowHome:
    """One page for one person."""


@dataclass(frozen=True, slots=True)
class OpenHome:
    """Somebody looks at their page; from now on it is kept up to date where it stands."""


class Section(StrEnum):
    """What a person's page has more of than fits."""

    OPEN = "open"
    CASES = "cases"
    CLOSED = "closed"
    REPORTED = "reported"
    LEADERS = "leaders"
    SERIES = "series"


@dataclass(frozen=True, slots=True)
class TurnPage:
    """Turn over one section of one's page; the others begin anew. Nothing is kept of it."""

    section: Section
    page: int


@dataclass(frozen=True, slots=True)
class ShowWhere:
    """Where the meetings of this place are asked about, and my own latest series."""

    place: Place


@dataclass(frozen=True, slots=True)
class ShowSetup:
    """How the bot is set up, for those who may know."""
