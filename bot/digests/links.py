"""Addresses that let one reader fetch one week's numbers for ten minutes. They are signed, and prove nothing more."""

import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from bot.people import Person
from bot.wire import Unreadable, read, write

GOOD_FOR = timedelta(minutes=10)
SIGNATURE = 32  # bytes


@dataclass(frozen=True, slots=True)
class Ticket:
    """Who may fetch what, and until when."""

    workspace: str
    reader: Person
    week: str
    until: datetime


class Links:
    """``address`` is where browsers reach us, or empty. ``key`` is the secret that answers are kept with, too."""

    def __init__(self, key: bytes, address: str = "") -> None:
        self._key = hmac.digest(key, b"links", sha256)
        self.address = address

    def for_workspace(self, workspace: str) -> Callable[[Person, str, datetime], str]:
        """Return what makes the address at which a reader can fetch a week until then; nothing where nobody can."""

        def link_to(reader: Person, week: str, until: datetime) -> str:
            signed = self._signed(Ticket(workspace, reader, week, until))
            return f"{self.address}/lists/{signed}" if self.address else ""

        return link_to

    def ticket(self, signed: str, now: datetime) -> Ticket | None:
        """Return what was signed; None if it was not signed by us, or its time is over."""
        try:
            given = urlsafe_b64decode(signed.encode("ascii"))
        except ValueError:
            return None
        signature, written = given[:SIGNATURE], given[SIGNATURE:]
        if not hmac.compare_digest(signature, self._signature(written)):
            return None
        try:
            ticket: Ticket = read(written.decode(), (Ticket,))
        except Unreadable:
            return None
        return ticket if now < ticket.until else None

    def _signed(self, ticket: Ticket) -> str:
        written = write(ticket).encode()
        return urlsafe_b64encode(self._signature(written) + written).decode()

    def _signature(self, written: bytes) -> bytes:
        return hmac.digest(self._key, written, sha256)
