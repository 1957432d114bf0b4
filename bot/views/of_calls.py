"""A customer who may be called, as one leader sees them."""

from dataclasses import dataclass

from bot.people import Person


@dataclass(frozen=True, slots=True)
class CustomerToCall:
    """A ``Call`` by its name, which names nobody: whom it is for, and of whom, only the rows tell."""

    call: str


@dataclass(frozen=True, slots=True)
class CallNoted:
    """What a leader is told who has just done something with a call, or with calls altogether; ``key`` says what."""

    key: str
    person: Person
    more: bool = False


OfCalls = CustomerToCall
