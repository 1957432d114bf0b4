"""What the embedded engine promises besides: full disks, few commits, and that deleted is gone."""

import asyncio
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.engine import Run
from storage.sqlite import MOST, Sqlite
from tests.storage.things import CREATE, Add, all_at_once, names


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Sqlite]:
    engine = Sqlite(tmp_path / "chair.db")
    asyncio.run(engine.change(lambda run: run(CREATE)))
    yield engine
    engine.close()


def test_when_the_disk_is_full_whoever_fits_is_kept_and_the_others_are_told(engine: Sqlite) -> None:
    page_count = engine.db.execute("pragma page_count").fetchone()[0]
    engine.db.execute(f"pragma max_page_count = {page_count + 8}")

    async def story() -> None:
        small, huge, also_small = await all_at_once(engine, Add("a"), Add("x" * 100_000), Add("b"))
        assert isinstance(huge, sqlite3.OperationalError)
        assert "full" in str(huge)
        assert (small, also_small) == ("done", "done")
        assert await names(engine) == {"a", "b"}

    asyncio.run(story())


def test_when_there_is_room_again_everything_goes_on(engine: Sqlite) -> None:
    async def story() -> None:
        engine.db.execute(f"pragma max_page_count = {engine.db.execute('pragma page_count').fetchone()[0]}")
        [refused] = await all_at_once(engine, Add("x" * 100_000))
        assert isinstance(refused, sqlite3.OperationalError)
        engine.db.execute("pragma max_page_count = 1000000")
        assert await all_at_once(engine, Add("y" * 100_000)) == ["done"]

    asyncio.run(story())


def test_table_methods_of_sqlite_utils_join_the_transaction_and_go_with_it(engine: Sqlite) -> None:
    def import_rows(run: Run) -> None:
        engine.db.table("things").insert_all([{"name": "i"}, {"name": "j"}])
        with engine.db.atomic():
            run("insert into things (name) values ('k') returning name")
        raise KeyboardInterrupt if run("select 1 where 1 = 0") else LookupError

    async def story() -> None:
        both = await asyncio.gather(engine.change(import_rows), engine.change(Add("z")), return_exceptions=True)
        assert isinstance(both[0], LookupError)
        assert await names(engine) == {"z"}

    asyncio.run(story())


def test_many_changes_share_few_commits(engine: Sqlite) -> None:
    said: list[str] = []

    async def story() -> None:
        engine.db.conn.set_trace_callback(said.append)
        await asyncio.gather(*(engine.change(Add(f"{number}")) for number in range(100)))

    asyncio.run(story())
    assert 2 <= said.count("commit") <= 5
    assert MOST >= 20


def test_what_was_committed_is_there_after_a_crash(engine: Sqlite, tmp_path: Path) -> None:
    """The files as they are on disk at the moment the change returns are all that a crash leaves."""
    asyncio.run(engine.change(Add("kept")))
    for file in tmp_path.glob("chair.db*"):
        if not file.name.endswith("-shm"):
            (tmp_path / file.name.replace("chair", "after")).write_bytes(file.read_bytes())
    with sqlite3.connect(tmp_path / "after.db") as db:
        assert db.execute("select name from things").fetchall() == [("kept",)]
    db.close()
    assert engine.db.execute("pragma synchronous").fetchone() == (2,)


def test_after_scrubbing_the_log_is_empty_and_what_was_deleted_is_gone(engine: Sqlite, tmp_path: Path) -> None:
    async def story() -> None:
        await engine.change(Add("something that must not stay"))
        await engine.change(lambda run: run("delete from things"))
        await engine.scrub()

    asyncio.run(story())
    assert (tmp_path / "chair.db-wal").stat().st_size == 0
    assert b"must not stay" not in (tmp_path / "chair.db").read_bytes()


def test_without_secure_delete_it_would_have_stayed(engine: Sqlite, tmp_path: Path) -> None:
    engine.db.execute("pragma secure_delete = off")

    async def story() -> None:
        await engine.change(Add("something that must not stay"))
        await engine.change(lambda run: run("delete from things"))
        await engine.scrub()

    asyncio.run(story())
    assert b"must not stay" in (tmp_path / "chair.db").read_bytes()


def test_whoever_reads_for_long_holds_up_no_change_and_the_log_is_emptied_afterwards(
    engine: Sqlite, tmp_path: Path
) -> None:
    """As a replica does that reads the log for as long as it runs."""

    async def story() -> float:
        began = asyncio.get_running_loop().time()
        await asyncio.gather(engine.scrub(), engine.change(Add("b")))
        return asyncio.get_running_loop().time() - began

    reader = sqlite3.connect(tmp_path / "chair.db", isolation_level=None)
    reader.execute("begin")
    reader.execute("select * from things").fetchall()
    assert asyncio.run(story()) < 2
    assert (tmp_path / "chair.db-wal").stat().st_size > 0
    reader.close()
    asyncio.run(engine.scrub())
    assert (tmp_path / "chair.db-wal").stat().st_size == 0
    assert engine.db.execute("pragma busy_timeout").fetchone() == (5000,)
