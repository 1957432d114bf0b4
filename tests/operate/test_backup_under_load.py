"""Copies made while answers come in: whole, of one moment, and with everything that was acknowledged before them."""

import asyncio
import os
import re
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from bot.people import Person
from handlers.operate.backup import backed_up
from storage import Memory, Store
from storage.engine import Engine
from storage.postgres import Postgres
from storage.sqlite import Sqlite
from tests.conftest import KEY
from tests.postgres import Cluster, binaries
from tests.source import HOUSE

NOON = datetime(2030, 1, 7, 12, tzinfo=UTC)
AT_ONCE = 8
COPIES = 3
Copy = Callable[[], Engine]  # copies, goes back to the copy, and opens that


@dataclass
class Load:
    """People at work: ``begun`` and ``kept`` are numbers of changes that were asked for and acknowledged."""

    begun: set[int] = field(default_factory=set)
    kept: set[int] = field(default_factory=set)
    over: bool = False

    async def goes_on(self, store: Store) -> None:
        await asyncio.gather(*(self._one_after_the_other(store, first) for first in range(AT_ONCE)))

    async def _one_after_the_other(self, store: Store, first: int) -> None:
        for number in range(first, 1_000_000, AT_ONCE):
            if self.over:
                return
            self.begun.add(number)
            await store.change("northwind", partial(change, number))
            self.kept.add(number)


def change(number: int, memory: Memory) -> None:
    memory.inbox.is_new(str(number), NOON)
    memory.people.open_home(Person("slack", str(number)))


def changes_in(engine: Engine) -> set[int]:
    """Return which changes are there, each with both of its rows."""
    homes = asyncio.run(engine.read(lambda run: run("select person from homes")))
    [(deliveries,)] = asyncio.run(engine.read(lambda run: run("select count(*) from deliveries")))
    assert deliveries == len(homes), "Half of a change is there."
    return {int(person.removeprefix("slack/")) for (person,) in homes}


@contextmanager
def under_load(engine: Engine) -> Iterator[Load]:
    load, store = Load(), Store(engine, KEY)
    asyncio.run(store.change("northwind", lambda memory: memory.answers.open("q1")))
    working = threading.Thread(target=lambda: asyncio.run(load.goes_on(store)))
    working.start()
    try:
        yield load
    finally:
        load.over = True
        working.join()


def holds_what_was_acknowledged(engine: Engine, copy: Copy) -> None:
    with under_load(engine) as load:
        for _ in range(COPIES):
            so_far = len(load.kept)
            while len(load.kept) < so_far + 3 * AT_ONCE:
                time.sleep(0.01)
            acknowledged = {*load.kept}
            copied = copy()
            assert acknowledged <= changes_in(copied) <= load.begun
            assert asyncio.run(copied.read(lambda run: run("select count(*) from secrets"))) == [(0,)]
            copied.close()
            assert len(load.kept) > len(acknowledged), "Nobody was at work meanwhile."
    engine.close()


def test_a_copy_of_a_file_holds_all_that_was_acknowledged_before(tmp_path: Path) -> None:
    def copy() -> Engine:
        to = tmp_path / f"copy{len([*tmp_path.glob('copy*.db')])}.db"
        assert "1 open question" in backed_up(tmp_path / "chair.db", to)
        return Sqlite(to)

    holds_what_was_acknowledged(Sqlite(tmp_path / "chair.db"), copy)


def test_a_dump_of_a_server_holds_all_that_was_acknowledged_before(tmp_path: Path, cluster: Cluster) -> None:
    dump, restore = documented("pg_dump"), documented("pg_restore")
    address = cluster.database()

    def copy() -> Engine:
        new = cluster.empty()
        for line, at in ((dump, address), (restore, new)):
            subprocess.run(["/bin/sh", "-c", line], cwd=tmp_path, env=environment(at), check=True)
        return Postgres(new)

    holds_what_was_acknowledged(Postgres(address), copy)
    cluster.drop(address)


def documented(program: str) -> str:
    """Return the line that the documentation gives, to be run as it stands there."""
    programs = binaries()
    if programs is None or not (programs / program).exists():
        pytest.skip(f"There is no {program} (Debian: postgresql-client).")
    [line] = re.findall(
        rf"^{program} .*$", (HOUSE / "docs/running/postgresql.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    return str(line)


def environment(database: str) -> dict[str, str]:
    return {"PATH": f"{binaries()}{os.pathsep}{os.environ['PATH']}", "CHAIR_DATABASE_URL": database}
