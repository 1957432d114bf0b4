"""Rows that go from a file to a server and back: all of them, as they were, and with nobody at work meanwhile."""

import asyncio
import secrets
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.engine import CannotOpen, Run
from storage.moving import BATCH, End, OutOfReach, Unmovable
from storage.moving.carry import carry, compare
from storage.postgres import Postgres
from storage.postgres.moving import postgres_end
from storage.sqlite import Sqlite
from storage.sqlite.moving import sqlite_end
from tests.odd_rows import fill, rows_in
from tests.postgres import Cluster
from tests.storage.test_moving import EVERYTHING


@pytest.fixture
def file(tmp_path: Path) -> Path:
    Sqlite(tmp_path / "chair.db").close()
    return tmp_path / "chair.db"


def went(here: End, there: End) -> int:
    tables = here.tables()
    carry(here, there, tables, lambda _: None)
    there.commit()
    return sum(compare(here, there, table).rows for table in tables)


def to_server(file: Path, address: str) -> int:
    with sqlite_end(file, new=False) as here, postgres_end(address, new=True) as there:
        return went(here, there)


def to_file(address: str, file: Path) -> int:
    with postgres_end(address, new=False) as here, sqlite_end(file, new=True) as there:
        return went(here, there)


def test_whatever_text_and_numbers_can_be_comes_back_as_it_was(file: Path, cluster: Cluster) -> None:
    fill(file)
    address = cluster.empty()
    assert to_server(file, address) == to_file(address, file.with_name("back.db")) > 300
    assert rows_in(file.with_name("back.db")) == rows_in(file)
    cluster.drop(address)


def test_there_and_back_nothing_has_changed(cluster: Cluster) -> None:
    address = cluster.database()

    @settings(max_examples=5)
    @given(st.lists(EVERYTHING, min_size=1, max_size=8), st.lists(st.integers(-(2**62), 2**62), min_size=1, max_size=8))
    def whatever(texts: list[str], numbers: list[int]) -> None:
        with tempfile.TemporaryDirectory() as folder:
            first, last = Path(folder) / "first.db", Path(folder) / "last.db"
            Sqlite(first).close()
            fill(first, texts, numbers)
            to_server(first, address)
            to_file(address, last)
            assert rows_in(last) == rows_in(first)

    whatever()
    cluster.drop(address)


def test_a_table_that_nobody_listed_goes_too(file: Path, address: str) -> None:
    with closing(sqlite3.connect(file)) as db, db:
        db.execute("create table surprises (workspace text, n integer, primary key (workspace, n)) without rowid")
    with psycopg.connect(address) as line:
        line.execute("create table surprises (workspace text, n bigint, primary key (workspace, n))")
    fill(file)
    to_server(file, address)
    with psycopg.connect(address) as line:
        assert {*line.execute("select workspace, n from surprises")} == {*rows_in(file)["surprises"]}


def test_both_engines_know_the_same_tables_columns_and_keys(file: Path, address: str) -> None:
    with sqlite_end(file, new=False) as here, postgres_end(address, new=False) as there:
        assert here.tables() == there.tables()
        assert here.steps() == there.steps()
        assert len(here.tables()) > 20


def test_text_that_a_server_cannot_keep_is_named_by_table_key_and_column_alone(file: Path, address: str) -> None:
    with closing(sqlite3.connect(file)) as db, db:
        for number in range(BATCH + 10):
            what = "a secret\0plan" if number == BATCH + 5 else "a secret plan"
            db.execute("insert into audit values ('w', ?, 'at', 'who', ?, 'about')", (f"{number:05}", what))
    with pytest.raises(Unmovable) as told:
        to_server(file, address)
    assert str(told.value).startswith(
        'PostgreSQL cannot keep the row ["w","01005"] of the table audit: NUL characters in what. Nothing was kept.'
    )
    assert "plan" not in str(told.value)
    with psycopg.connect(address) as line:
        assert line.execute("select count(*) from audit").fetchone() == (0,)


def test_a_key_that_is_too_long_for_a_server_is_named(file: Path, address: str) -> None:
    endless = secrets.token_hex(20_000)
    with closing(sqlite3.connect(file)) as db, db:
        db.execute(
            "insert into people (workspace, platform, account, name, email, zone, language, kind, met)"
            " values ('w', 'slack', 'U1', 'Grace', ?, '', '', '', '')",
            (endless,),
        )
    with pytest.raises(
        Unmovable, match=r'the row \["w","slack","U1"\] of the table people: ProgramLimitExceeded'
    ) as told:
        to_server(file, address)
    assert endless[:50] not in str(told.value)


def test_rows_stay_on_the_server_until_they_are_asked_for(file: Path, address: str) -> None:
    with closing(sqlite3.connect(file)) as db, db:
        for number in range(BATCH + 1):
            db.execute("insert into homes values ('w', ?)", (f"{number:05}",))
    to_server(file, address)
    with postgres_end(address, new=False) as end:
        [homes] = [table for table in end.tables() if table.name == "homes"]
        batches = end.batches(homes)
        assert len(next(batches)) == BATCH
        assert end.run("select count(*) from pg_cursors where name <> ''") == [(1,)]
        assert len(next(batches)) == 1
        assert next(batches, None) is None


def test_the_order_in_which_rows_came_does_not_travel_along(cluster: Cluster, address: str) -> None:
    """It would tell who answered before whom."""
    other = cluster.database()
    with psycopg.connect(address) as line:
        for person in ("c", "a", "b"):
            line.execute("insert into homes values ('w', %s)", (person,))
        assert line.execute("select person from homes").fetchall() == [("c",), ("a",), ("b",)]
    with postgres_end(address, new=False) as here, postgres_end(other, new=True) as there:
        assert went(here, there) == 3
    with psycopg.connect(other) as line:
        assert line.execute("select person from homes").fetchall() == [("a",), ("b",), ("c",)]
    cluster.drop(other)


def written(run: Run) -> None:
    run("insert into homes (workspace, person) values ('w', 'p')")


def test_while_a_bot_is_at_work_nothing_moves(file: Path, address: str) -> None:
    engine = Postgres(address)
    asyncio.run(engine.change(written))
    for new in (True, False):
        in_use = pytest.raises(CannotOpen, match="Another process of Empty Chair is using the database")
        with in_use, postgres_end(address, new=new):
            pass
    engine.close()
    assert to_file(address, file) == 1


def test_while_everything_moves_no_bot_gets_to_work(address: str) -> None:
    engine = Postgres(address)
    with postgres_end(address, new=False), pytest.raises(CannotOpen, match="is just being moved"):
        asyncio.run(engine.change(written))
    asyncio.run(engine.change(written))
    engine.close()


def test_whoever_knows_nothing_of_our_lock_cannot_write_meanwhile_either(file: Path, address: str) -> None:
    with postgres_end(address, new=False) as here, psycopg.connect(address, autocommit=True) as other:
        other.execute("set lock_timeout = '100ms'")
        with pytest.raises(psycopg.errors.LockNotAvailable):
            other.execute("insert into homes values ('w', 'p')")
        with sqlite_end(file, new=True) as there:
            assert went(here, there) == 0


def test_a_server_that_goes_away_is_one_sentence(file: Path, address: str) -> None:
    fill(file)
    with pytest.raises(OutOfReach, match="It was broken off: "):
        cut_off_half_way(file, address)
    assert to_server(file, address) > 300


def cut_off_half_way(file: Path, address: str) -> None:
    with postgres_end(address, new=False) as there, sqlite_end(file, new=False) as here:
        with psycopg.connect(address, autocommit=True) as other:
            other.execute("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()")
        went(here, there)
