"""What leaders do with a customer who may be called."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CalledCustomer:
    """Say that one has talked with the customer. ``call`` is a ``Call.name``, here and below."""

    call: str


@dataclass(frozen=True, slots=True)
class CouldNotReach:
    call: str


@dataclass(frozen=True, slots=True)
class NotNowCustomer:
    """Leave this customer to somebody else, and see who is next."""

    call: str


@dataclass(frozen=True, slots=True)
class NextCustomer:
    """Ask for another one in the same month."""

    call: str


@dataclass(frozen=True, slots=True)
class NoteCall:
    """Keep two lines of a call; ``shared`` says that the customer lets teams read them."""

    call: str
    note: str = ""
    shared: bool = False


@dataclass(frozen=True, slots=True)
class NoCallsForMe:
    """Let nobody be offered to me."""


@dataclass(frozen=True, slots=True)
class CallsForMeAgain:
    pass


Calling = CalledCustomer | CouldNotReach | NotNowCustomer | NextCustomer | NoteCall | NoCallsForMe | CallsForMeAgain
