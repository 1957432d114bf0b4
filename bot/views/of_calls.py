"""A customer who may be called, as one leader sees them."""

from dataclasses import dataclass
from enum import StrEnum

from bot.people import Person


@dataclass(frozen=True, slots=True)
class CustomerToCall:
    """A ``Call`` by its name, which names nobody: whom it is for, and of whom, only the rows tell."""

    call: str


class Done(StrEnum):
    """What a leader has just done with a call, or with calls altogether."""

    CALLED = "called"
    UNREACHED = "not-reached"
    NOT_NOW = "not-now"
    MOVED_ON = "moved-on"
    NEXT = "next"
    NOTE_KEPT = "note-kept"
    NOTE_SHARED = "note-shared"
    NONE = "none"
    AGAIN = "again"


@dataclass(frozen=True, slots=True)
class CallNoted:
    """What a leader is told who has just done something with a call."""

    done: Done
    person: Person


OfCalls = CustomerToCall
