"""Whether the running bot is able to do its work, part by part."""

import asyncio
import logging
import shutil
from collections.abc import Iterator

from bot.meter import Reading
from handlers.operate.desk import Desk
from handlers.operate.readings import lag, readings
from handlers.operate.run import Part, Running
from handlers.operate.standings import part, standings
from storage.engine import Away

log = logging.getLogger(__name__)
TOO_LONG = 60.0  # s without a tick or a round: nothing closes any more, nothing is shown
TOO_OLD = 300.0  # s that a card which could go has been waiting
LEAST_SPACE = 50 * 1024 * 1024  # bytes, for the write-ahead log and some days of work
KEPT = 1.0  # s an answer stands, so that asking often costs nothing


class Health:
    """``running.edges`` adds the parts that only a platform knows of."""

    def __init__(self, desk: Desk, running: Running) -> None:
        self._desk = desk
        self._store = desk.store
        self._clock = desk.clock
        self._running = running
        self._folder = desk.folder
        self.least_space = LEAST_SPACE
        self._found: tuple[Part, ...] = ()
        self._until = 0.0

    async def parts(self) -> tuple[Part, ...]:
        now = asyncio.get_running_loop().time()
        if now >= self._until:
            self._until = now + KEPT
            ticked, carried = now - self._running.ticked, now - self._running.carried
            recent = (_recent("clock", ticked), _recent("courier", carried))
            edges = [await edge() for edge in self._running.edges]
            calendars = await self._calendars()
            self._found = (await self._database(), *recent, await self._outbox(), *self._disk(), *calendars, *edges)
        return self._found

    async def readings(self) -> tuple[Reading, ...]:
        return await readings(self._desk, self._running)

    async def _database(self) -> Part:
        try:
            await self._store.probe()
        except Exception as error:  # noqa: BLE001  # whatever it is, the database cannot be written
            log.warning("The database cannot be written: %s", error)
            return "database", False, f"It cannot be written: {error}."
        return "database", True, "It can be written."

    async def _outbox(self) -> Part:
        try:
            age = lag(await self._store.backlog(), self._clock.now())
        except Away:
            return "outbox", False, "Nobody can tell: the database is away."
        why = f"A card has been waiting for {age:.0f} s." if age else "Nothing is waiting that could go."
        return "outbox", age < TOO_OLD, why

    async def _calendars(self) -> tuple[Part, ...]:
        now = self._clock.now()
        try:
            told = [
                one
                for desk in await self._desk.companies()
                for one in await self._store.read(desk.workspace, lambda memory: standings(now, memory))
            ]
        except Away:  # as the database says already
            return ()
        return (part(told),) if told else ()

    def _disk(self) -> Iterator[Part]:
        """Look for room where the file is. A server's disk is for whoever runs the server."""
        if self._folder:
            free = shutil.disk_usage(self._folder).free
            yield "disk", free >= self.least_space, f"{free // 1024 // 1024:,} MB are free."


def _recent(name: str, age: float) -> Part:
    able = age < TOO_LONG
    return (
        name,
        able,
        f"It last went round {age:.0f} s ago." if able else f"It has been standing still for {age:.0f} s.",
    )
