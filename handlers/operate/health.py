"""Whether the running bot is able to do its work, part by part, and the numbers behind it."""

import asyncio
import logging
from collections.abc import Mapping

from handlers.operate.run import Part, Running
from storage import Store
from storage.outbox import Errands

log = logging.getLogger(__name__)
TOO_LONG = 60.0  # s without a tick or a round: nothing closes any more, nothing is shown
KEPT = 1.0  # s an answer stands, so that asking often costs nothing


class Health:
    def __init__(self, store: Store, running: Running) -> None:
        self._store = store
        self._running = running
        self._found: tuple[Part, ...] = ()
        self._until = 0.0

    async def parts(self) -> tuple[Part, ...]:
        now = asyncio.get_running_loop().time()
        if now >= self._until:
            self._until = now + KEPT
            ticked, carried = now - self._running.ticked, now - self._running.carried
            edge = (await self._running.edge(),) if self._running.edge else ()
            self._found = (await self._database(), _recent("clock", ticked), _recent("courier", carried), *edge)
        return self._found

    async def gauges(self) -> Mapping[tuple[str, str], float]:
        now = asyncio.get_running_loop().time()
        waiting, troubled, unsure = await self._store.errands(Errands.counts)
        return {
            ("chair_views_waiting", "Cards that are to be shown and are not yet."): waiting,
            ("chair_views_troubled", "Cards that could not be shown."): troubled,
            ("chair_views_unsure", "Cards of which nobody can tell whether they were posted."): unsure,
            ("chair_tick_age_seconds", "Time since due alarms were last rung."): now - self._running.ticked,
            ("chair_round_age_seconds", "Time since the courier last went round."): now - self._running.carried,
        }

    async def _database(self) -> Part:
        try:
            await self._store.probe()
        except Exception as error:  # noqa: BLE001  # whatever it is, the database cannot be written
            log.warning("The database cannot be written: %s", error)
            return "database", False, f"It cannot be written: {error}."
        return "database", True, "It can be written."


def _recent(name: str, age: float) -> Part:
    able = age < TOO_LONG
    return (
        name,
        able,
        f"It last went round {age:.0f} s ago." if able else f"It has been standing still for {age:.0f} s.",
    )
