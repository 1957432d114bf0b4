"""Which decisions somebody wants to see, and which they may."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.people import Person


class Which(StrEnum):
    ALL = "all"
    MINE = "mine"  # I own
    TEAM = "team"  # of a team that I lead or am a member of
    OVERDUE = "overdue"
    CLOSED = "closed"
    ACROSS = "across"  # of two teams or more


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who looks: besides what they were asked, host and own, they may see the cases of teams they lead.

    ``teams`` are those they lead or belong to: of these they see no more for that. ``every``: they may see all cases.
    """

    person: Person
    led: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    every: bool = False


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be listed: what was due by ``at`` and is not decided is overdue. ``words`` is what was typed."""

    at: datetime
    which: Which = Which.ALL
    words: str = ""
