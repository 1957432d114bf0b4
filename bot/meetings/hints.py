"""Servers that tell when a calendar has changed: what they promise, and what they say, which is only ever a hint."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from hashlib import sha256


class Says(StrEnum):
    """What a server tells of a calendar, or of its own promise."""

    CHANGED = "changed"
    MISSED = "missed"  # it could not tell us of something
    ENDING = "ending"  # it wants to be asked again
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Hint:
    """What came in at a door that anybody can knock at: only the ``secret`` proves that a server says so."""

    channel: str
    secret: str = field(repr=False)
    says: Says


@dataclass(frozen=True, slots=True)
class Promise:
    """A server will tell of changes until then. ``resource`` begins with the kind of calendar, and names no person."""

    channel: str
    resource: str
    until: datetime


def standing_for(secret: str) -> str:
    """Return what a secret is known by: whoever reads it there cannot say it."""
    return sha256(secret.encode()).hexdigest()
