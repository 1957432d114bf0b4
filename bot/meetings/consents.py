"""Addresses at which one person, within a quarter of an hour and once, lets us read their Google calendar."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from bot.people import Person
from bot.sealing import CannotOpen, Seal
from bot.wire import Unreadable, read, write

GOOD_FOR = timedelta(minutes=15)


class Outcome(StrEnum):
    """What came of asking. Unless it is ``CONNECTED``, nothing is kept."""

    CONNECTED = "connected"
    TOO_LATE = "too-late"
    ELSEWHERE = "elsewhere"  # it was begun in another browser, or not by us
    DENIED = "denied"
    NO_EVENTS = "no-events"  # they let us in, but not to see events
    ANOTHERS = "anothers"
    USED = "used"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Consent:
    """Whose consent is asked for, and until when it may be given."""

    workspace: str
    person: Person
    until: datetime


class Consents:
    """``address`` is where browsers ask for it; empty where nobody can."""

    def __init__(self, seal: Seal, address: str) -> None:
        self._seal = seal
        self.address = address

    def for_workspace(self, workspace: str) -> Callable[[Person, datetime], str]:
        """Return what makes an address for a person, now; nothing where nobody can be asked."""

        def google_link(person: Person, now: datetime) -> str:
            asked = self._seal.close(write(Consent(workspace, person, now + GOOD_FOR)))
            return f"{self.address}?asked={asked}" if self.address else ""

        return google_link

    def consent(self, asked: str, now: datetime) -> Consent | None:
        """Return what an address of ours asked for; None if it was not ours, or its time is over."""
        try:
            consent: Consent = read(self._seal.open(asked), (Consent,))
        except (CannotOpen, Unreadable):
            return None
        return consent if now < consent.until else None

    def state(self, asked: str, verifier: str) -> str:
        """Return what travels to Google and back: which address was opened, and what proves that it was here."""
        return self._seal.close(f"{verifier} {asked}")

    def returned(self, state: str) -> tuple[str, str]:
        """Return ``asked`` and the verifier of a state; two empty texts of what is none of ours."""
        try:
            verifier, space, asked = self._seal.open(state).partition(" ")
        except CannotOpen:
            return "", ""
        return (asked, verifier) if space else ("", "")


def once(asked: str) -> str:
    """Return what a use of such an address is called, so that there is only one."""
    return sha256(asked.encode()).hexdigest()
