"""What one of equal processes does for all of them, such as reading the platform's directory."""

import secrets
from datetime import timedelta

from bot.ports import Clock
from storage import Store

UNDER_WAY = timedelta(minutes=30)  # how long it may take; whoever is killed over it is followed after that


class Once:
    """``name`` it in a ``workspace``; each start of a process is a holder of its own."""

    def __init__(self, store: Store, clock: Clock, workspace: str, name: str) -> None:
        self._store = store
        self._clock = clock
        self._what = workspace, name
        self._holder = secrets.token_hex(8)

    async def is_ours(self, lasts: timedelta = UNDER_WAY) -> bool:
        """Return whether it is for this process to do, now and for so long."""
        return self._store.engine.alone or await self._taken(lasts)

    async def ends(self, rest: timedelta | None) -> None:
        """Let nobody do it for so long; or any process at once, where it was not done."""
        if self._store.engine.alone:
            return
        if rest:
            await self._taken(rest)
        else:
            await self._store.leases(lambda leases: leases.give_back(self._what[1], self._holder))

    async def _taken(self, lasts: timedelta) -> bool:
        (workspace, name), now = self._what, self._clock.now()
        fence = await self._store.leases(
            lambda leases: leases.take(name, self._holder, now, now + lasts, workspace=workspace)
        )
        return fence is not None
