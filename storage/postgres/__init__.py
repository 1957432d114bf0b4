"""The engine for many: PostgreSQL. Changes of one company are one at a time, and those that wait share a commit.

A statement is a journey to the server, so nothing of it happens on the event loop: a few threads have a connection
each. What arrives for a company while its last batch is under way is the next one, for a commit is what costs most.
"""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, LiteralString

from bot.meter import UNMETERED, Meter
from storage.engine import Run, T, ended
from storage.postgres.batch import Work
from storage.postgres.line import Line
from storage.postgres.migrations import bring_up_to_date

MOST = 32  # changes in one commit
CHANGING, READING = 4, 4  # threads, each with a connection
SECRETS: tuple[LiteralString, ...] = (
    "secrets", "given", "words", "searched_words", "quotes", "blocker_tellers", "to_call", "call_notes",
)  # fmt: skip
SCRUBBING: LiteralString = (
    "vacuum (full, skip_locked) "  # written anew without what was deleted; plain leaves its bytes
)
ROUNDS = 2  # a transaction that had begun before may have kept it alive


@dataclass(frozen=True, slots=True)
class _Change:
    work: Work
    future: "asyncio.Future[Any]"


class Postgres:
    alone = False

    def __init__(self, address: str) -> None:
        bring_up_to_date(address)
        self.meter: Meter = UNMETERED
        self._lines = Lines(address)
        self._changing = ThreadPoolExecutor(CHANGING, "changing")
        self._reading = ThreadPoolExecutor(READING, "reading")
        self._waiting: dict[str | None, list[_Change]] = {}
        self._writing: dict[str | None, asyncio.Task[None]] = {}
        self._to_scrub: dict[LiteralString, int] = dict.fromkeys(SECRETS, 1)  # whoever was here before may have died

    async def change(
        self, work: Callable[[Run], T], alone_in: str | None = None, ahead: Callable[[Run], object] | None = None
    ) -> T:
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        self._waiting.setdefault(alone_in, []).append(_Change(Work(ended(work), ahead), future))
        if alone_in not in self._writing or self._writing[alone_in].done():
            self._writing[alone_in] = loop.create_task(self._write(alone_in))
        return await future

    async def read(self, work: Callable[[Run], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(
            self._reading, lambda: self._lines.mine.read(ended(work))
        )

    async def scrub(self) -> None:
        """Write the tables anew that held secrets, where something of them went. What the log keeps, it keeps."""
        gone = self._lines.let_go()
        self._to_scrub |= {table: ROUNDS for table in SECRETS if table in gone}
        for table, left in [*self._to_scrub.items()]:
            await asyncio.get_running_loop().run_in_executor(self._changing, self._scrub, table)
            self._to_scrub[table] = left - 1
        self._to_scrub = {table: left for table, left in self._to_scrub.items() if left}

    def close(self) -> None:
        self._changing.shutdown()
        self._reading.shutdown()
        self._lines.close()

    async def _write(self, alone_in: str | None) -> None:
        while batch := self._waiting[alone_in][:MOST]:
            del self._waiting[alone_in][: len(batch)]
            await self._commit(batch, alone_in)
        del self._waiting[alone_in], self._writing[alone_in]

    async def _commit(self, batch: list[_Change], alone_in: str | None) -> None:
        works = [change.work for change in batch]
        try:
            came, seconds = await asyncio.get_running_loop().run_in_executor(
                self._changing, lambda: self._lines.mine.together(works, alone_in)
            )
        except Exception as error:  # noqa: BLE001  # nobody of the batch got through, and each is told
            for change in batch:
                _settle(change.future, error=error)
            return
        self.meter.committed(seconds)
        for change, what in zip(batch, came, strict=True):
            _settle(change.future, what.value, what.error)

    def _scrub(self, table: LiteralString) -> None:
        self._lines.mine.vacuum(SCRUBBING + table)


class Lines:
    """A connection for each thread that asks."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._own = threading.local()
        self._all: list[Line] = []

    @property
    def mine(self) -> Line:
        if not hasattr(self._own, "line"):
            self._own.line = Line(self._address)
            self._all.append(self._own.line)
        line: Line = self._own.line
        return line

    def let_go(self) -> set[str]:
        """Return the tables of which something was let go since the last time."""
        found = set[str]()
        for line in self._all:
            gone, line.let_go = line.let_go, set()
            found |= gone
        return found

    def close(self) -> None:
        for line in self._all:
            line.close()


def _settle(future: "asyncio.Future[Any]", value: object = None, error: Exception | None = None) -> None:
    if future.done():  # whoever asked has gone away
        return
    if error:
        future.set_exception(error)
    else:
        future.set_result(value)
