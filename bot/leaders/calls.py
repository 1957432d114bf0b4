"""Customers whom leaders call: who is offered to whom, how long they are left alone afterwards, why it ended."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import assert_never

MOST_A_MONTH = 3  # customers that a leader is offered
REST = 6  # months in which nobody calls a customer again who was called, or could not be reached three times
TRIES = 3  # a customer who could not be reached comes again in another month, twice
HELD = "9999-12"  # busy for as long as they are offered to somebody
LOOKED_AT = 100  # of the newest words of customers whom somebody may call
MAX_NOTE, NOTE_LINES = 240, 2


class State(StrEnum):
    """What became of an offer. The last three are nobody's doing."""

    OFFERED = "offered"
    CALLED = "called"
    UNREACHED = "could not reach"
    NOT_NOW = "not now"
    LAPSED = "lapsed"
    GIVEN_BACK = "given back"
    WITHDRAWN = "withdrawn"


SETTLED = (State.CALLED, State.UNREACHED)


@dataclass(frozen=True, slots=True)
class Call:
    """One customer, offered to one leader, by e-mail, in a month of theirs (2030-01).

    ``name`` is drawn by lot: it stands in views, and tells neither whom nor of whom. ``ref`` is what the customer said,
    ``customer`` a keyed hash; both are empty once consent is gone. Through the month ``busy`` nobody else is offered
    this customer.
    """

    name: str
    leader: str
    month: str
    ref: str
    customer: str
    offered: datetime
    state: State = State.OFFERED
    at: datetime | None = None
    busy: str = HELD

    @property
    def note_ref(self) -> str:
        """Return what the note is called once it is evidence."""
        return f"call-{self.name}"

    def became(self, state: State, at: datetime, *, month: str = "", tries: int = 0) -> "Call":
        """Return the call as it ended, in a ``month``, after so many earlier ``tries`` to reach the customer."""
        return replace(self, state=state, at=at, busy=busy_through(state, month or self.month, tries))

    def without_customer(self, at: datetime) -> "Call":
        """Return what is left of it when consent is gone: that there was one."""
        state = State.WITHDRAWN if self.state is State.OFFERED else self.state
        return replace(self, ref="", customer="", busy="", state=state, at=self.at or at)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A customer whom somebody may call, and what they have said."""

    ref: str
    customer: str
    said_on: date
    teams: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Desk:
    """For which teams a leader stands: their own, and those of their department."""

    own: Collection[str] = ()
    department: Collection[str] = ()


def busy_through(state: State, month: str, tries: int) -> str:
    """Return the last month in which nobody else may be offered the customer; nothing where they may at once."""
    match state:
        case State.OFFERED:
            return HELD
        case State.CALLED:
            return later(month, REST)
        case State.UNREACHED:
            return month if tries + 1 < TRIES else later(month, REST)
        case State.NOT_NOW | State.LAPSED | State.GIVEN_BACK | State.WITHDRAWN:
            return ""
        case _:
            assert_never(state)


def chosen(candidates: Iterable[Candidate], desk: Desk) -> Candidate | None:
    """Return whom to offer: words for the leader's own team first, then the department's, everybody's, others'.

    Of those the newest.
    """
    return min(candidates, key=lambda one: (_rank(one, desk), -one.said_on.toordinal(), one.ref), default=None)


def later(month: str, months: int) -> str:
    """Return the month so many months later."""
    year, number = map(int, month.split("-"))
    years, of_year = divmod(year * 12 + number - 1 + months, 12)
    return f"{years:04}-{of_year + 1:02}"


def month_with(day: date) -> str:
    return f"{day:%Y-%m}"


def _rank(one: Candidate, desk: Desk) -> int:
    if not one.teams:
        return 2
    return 0 if not set(one.teams).isdisjoint(desk.own) else 1 if not set(one.teams).isdisjoint(desk.department) else 3
