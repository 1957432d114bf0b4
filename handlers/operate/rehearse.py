"""`rehearse`: go back to a copy, as after the worst day, beside the bot and without anybody noticing.

A copy is made while the bot runs, brought into a place of its own, compared table by table, and opened with our own
key as a bot opens it. No courier goes round there and no platform is called, so nothing is posted; afterwards nothing
of it is left. Whoever has never gone back to a copy has no copy.
"""

import asyncio
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, TypeVar

from bot.ports import Clock
from bot.variables.database import is_server, without_password
from handlers.operate import FoundProblem, WrongUse, doctor
from handlers.operate.backup import MEGABYTE, backed_up
from handlers.operate.desk import desk_for
from storage.moving import End, OutOfReach
from storage.moving.carry import checksum
from storage.moving.sums import Checksum
from storage.opening import CannotOpen
from storage.postgres.dumping import CannotDump, bring_back, dump, fresh
from storage.postgres.moving import postgres_snapshot
from storage.sqlite.moving import sqlite_snapshot

T = TypeVar("T")
Sums = Mapping[str, Checksum]
LEFT_OUT = "secrets"  # of no copy


class Place(Protocol):
    """What is rehearsed: where the rows are, and the secret key; none in the playground."""

    @property
    def database(self) -> str: ...
    @property
    def key(self) -> str: ...


@dataclass
class Rehearsal:
    """What was found on the way, and how long each part of it took."""

    place: Place
    clock: Clock
    folder: Path
    took: dict[str, float] = field(default_factory=dict)
    size: int = 0
    rows: int = 0
    changed: tuple[str, ...] = ()
    tables: int = 0
    table: str = ""

    def timed(self, part: str, work: Callable[[], T]) -> T:
        began = time.perf_counter()
        try:
            return work()
        finally:
            self.took[part] = time.perf_counter() - began

    def compared(self, before: Sums, there: Sums, after: Sums) -> None:
        """Note what came back. Raises ``FoundProblem`` where that is not what set out."""
        wrong, self.changed = told_apart(before, there, after)
        if wrong:
            message = f"The copy is not what it should be. Not the same: {', '.join(wrong)}. Nothing was changed."
            raise FoundProblem(message)
        self.tables, self.rows = len(there), sum(each.rows for each in there.values())

    def opened(self, database: str) -> None:
        """Open it as a bot does. Raises ``FoundProblem`` and ``CannotOpen``."""
        found = self.timed("start", lambda: asyncio.run(_opened(database, self.place.key, self.clock)))
        self.table = doctor.table(found)

    def receipt(self) -> str:
        meanwhile = f"; {len(self.changed)} changed meanwhile: {', '.join(self.changed)}" if self.changed else ""
        took = {part: f"{seconds:.1f} s" for part, seconds in self.took.items()}
        return "\n".join(
            (
                f"Rehearsed on {self.clock.now():%Y-%m-%d at %H:%M} UTC: {without_password(self.place.database)}",
                f"backup   {took['backup']:>7}  {self.size / MEGABYTE:.1f} MB, without the keys to open answers",
                f"restore  {took['restore']:>7}  {self.tables} tables, {self.rows:,} rows, all the same{meanwhile}",
                f"start    {took['start']:>7}  with this key; it can be read and written:",
                *(f"         {line}" for line in self.table.splitlines()),
                "Nothing was posted, and nothing of the rehearsal is left.",
            )
        )


def rehearsed(place: Place, clock: Clock, at: str = "") -> str:
    """Return a receipt. Raises ``WrongUse`` and ``FoundProblem``; whatever happens, nothing is left of it."""
    if at and not (is_server(place.database) and is_server(at)):
        message = "--at names a PostgreSQL server to restore to, where CHAIR_DATABASE_URL names one too."
        raise WrongUse(message)
    with tempfile.TemporaryDirectory(prefix="chair-rehearsal-") as folder:
        rehearsal = Rehearsal(place, clock, Path(folder))
        try:
            (_on_a_server if is_server(place.database) else _in_files)(rehearsal, at or place.database)
        except (OutOfReach, CannotDump, CannotOpen) as cause:
            raise FoundProblem(str(cause)) from cause
    return rehearsal.receipt()


def told_apart(before: Sums, there: Sums, after: Sums) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the tables that did not come back as they were, and those that changed while they were copied."""
    names = sorted({*before, *there, *after})
    same = {name for name in names if name in there and there[name] in (before.get(name), after.get(name))}
    changed = {name for name in names if name in there and before.get(name) != after.get(name)} - same
    return tuple(name for name in names if name not in same | changed), tuple(sorted(changed))


def _in_files(rehearsal: Rehearsal, database: str) -> None:
    """Copy a file that may be written to meanwhile: a table is as it was before, or as it is afterwards."""
    source, kept = Path(database), rehearsal.folder / "kept.db"
    with sqlite_snapshot(source) as end:
        before = _sums(end)
    rehearsal.timed("backup", lambda: backed_up(source, kept))
    rehearsal.size = kept.stat().st_size
    with sqlite_snapshot(source) as end:
        after = _sums(end)
    restored = rehearsal.folder / "chair.db"
    rehearsal.timed("restore", lambda: shutil.copy(kept, restored))
    with sqlite_snapshot(restored) as end:
        rehearsal.compared(before, _sums(end), after)
    if not rehearsal.place.key:
        shutil.copy(source.with_suffix(".key"), restored.with_suffix(".key"))
    rehearsal.opened(str(restored))


def _on_a_server(rehearsal: Rehearsal, at: str) -> None:
    file = rehearsal.folder / "chair.dump"
    with _dumped(rehearsal, file) as before, fresh(at) as there:
        rehearsal.timed("restore", lambda: bring_back(file, there))
        with postgres_snapshot(there) as end:
            rehearsal.compared(before, _sums(end), before)
        rehearsal.opened(there)


@contextmanager
def _dumped(rehearsal: Rehearsal, file: Path) -> Iterator[Sums]:
    """Dump the very moment that is compared with afterwards, whatever bots write meanwhile."""
    database = rehearsal.place.database
    with postgres_snapshot(database) as end:
        before = _sums(end)
        [(snapshot,)] = end.run("select pg_export_snapshot()")
        rehearsal.timed("backup", lambda: dump(database, file, snapshot))
    rehearsal.size = file.stat().st_size
    yield before


def _sums(end: End) -> dict[str, Checksum]:
    return {table.name: checksum(end, table) for table in end.tables() if table.name != LEFT_OUT}


async def _opened(database: str, key: str, clock: Clock) -> list[doctor.Finding]:
    async with desk_for(database, key, clock) as desk:
        await desk.store.probe()
        return [*await doctor.rows(desk)]
