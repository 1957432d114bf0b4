"""Which of equal processes is a company's courier: its pace has one owner, and when that one is gone another follows.

Where no other process can be, nobody is asked, and nothing is written.
"""

import secrets
from datetime import datetime, timedelta

from storage import Store
from storage.outbox.errands import COURIER

HELD = timedelta(seconds=12)  # so long after the last sign of life another takes over
RENEWED = timedelta(seconds=4)  # while there is anything to do; a quiet night writes nothing


class Duty:
    """Of one courier. ``holder`` names it among its equals; empty for one that has none."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.holder = "" if store.engine.alone else secrets.token_hex(8)
        self.held, self.renewed = HELD, RENEWED
        self._renewed: datetime | None = None

    async def begins(self, now: datetime) -> bool:
        """Return whether this is the courier of any company in which something waits."""
        if not self.holder:
            return True
        if self._renewed is None or not timedelta() <= now - self._renewed < self.renewed:
            holds = await self._store.errands(lambda all_: all_.hold(self.holder, now, now + self.held))
            self._renewed = now if holds else None
        return self._renewed is not None

    async def ends(self) -> None:
        """Let another follow at once."""
        self._renewed = None
        if self.holder:
            await self._store.leases(lambda leases: leases.give_back(COURIER, self.holder))
