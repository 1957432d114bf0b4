"""A link to what a leader wrote: what its platform tells of the message, and why it may count for no more than said."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from urllib.parse import urlsplit

from bot.people import Person, Place

OF_TEAMS = ("teams.microsoft.com", "teams.cloud.microsoft", "teams.live.com")


@dataclass(frozen=True, slots=True)
class Pointed:
    """The message that a link leads to: who wrote it, where and when. What it says nobody has looked at."""

    by: Person
    place: Place
    at: datetime


class Unseen(StrEnum):
    """Why a link verifies nothing."""

    ELSEWHERE = "elsewhere"
    TEAMS = "in teams"
    NOT_THERE = "not there"
    MAY_NOT_LOOK = "may not look"
    NO_ANSWER = "no answer"
    NOT_THEIRS = "not theirs"
    NOT_THIS_WEEK = "not this week"
    NOT_AMONG_US = "not among us"


Looked = Pointed | Unseen


def not_looked_at(link: str) -> Unseen:
    """Return why a link that no platform looked at was not: no bot can look up a message in Teams."""
    host = urlsplit(link).hostname or ""
    return Unseen.TEAMS if host in OF_TEAMS else Unseen.ELSEWHERE
