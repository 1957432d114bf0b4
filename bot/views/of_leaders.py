"""A leader's week, and what others see of it."""

from dataclasses import dataclass
from datetime import datetime

from bot.people import Person


@dataclass(frozen=True, slots=True)
class ForNewLeader:
    """What is kept of a leader and who sees it, before the first reminder."""

    person: Person


@dataclass(frozen=True, slots=True)
class WeekForLeader:
    """A leader's card of one week. ``again`` counts how often it has come back."""

    person: Person
    week: str
    again: int = 0


@dataclass(frozen=True, slots=True)
class LeaderPost:
    """What a leader posts in their own name, where others read it. Its name is nobody's, so that it can be let go."""

    post: str


@dataclass(frozen=True, slots=True)
class QuietLeader:
    """What the sponsor is told of a leader's two empty weeks."""

    person: Person
    week: str


@dataclass(frozen=True, slots=True)
class SponsorVacant:
    """There is no sponsor since then, as somebody is told who can see to it."""

    person: Person
    since: datetime


OfLeaders = ForNewLeader | WeekForLeader | LeaderPost | QuietLeader | SponsorVacant
