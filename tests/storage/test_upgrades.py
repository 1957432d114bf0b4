"""From every schema there ever was to today's, on both databases: every row is kept, whatever happens on the way."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
from itertools import chain
from pathlib import Path

import psycopg
import pytest
from psycopg.sql import SQL, Identifier, Placeholder
from sqlite_utils import Database

from storage.engine import CannotOpen
from storage.migrations import STEPS, bring_up_to_date
from storage.opening import missing_steps, opened
from storage.postgres import migrations as on_a_server
from storage.sqlite import Sqlite
from tests.postgres import Cluster
from tests.storage.released import SCHEMA, Cells, Step, comes_to, known, put

RELEASED = known()
NEWER = {
    "remember what nobody here has thought of": "create table thoughts (at text not null, primary key (at)){table}"
}
CALLED_NOW = {"leading": "led_weeks"}
MADE_OF_OTHERS = {"win_posts"}  # a step put rows there that it made of what another table held
EVERY = 3  # steps: between two of these nothing is skipped, only not begun from
Rows = dict[str, list[Cells]]
Upgrade = Callable[[dict[str, str]], object]


def first(steps: int) -> dict[str, str]:
    return dict([*STEPS.items()][:steps])


def kept_by(released: tuple[Step, ...]) -> Rows:
    """Return the rows that came in with these steps, by what their tables are called now."""
    found: Rows = {}
    for table, row in chain.from_iterable(step.rows.items() for step in released):
        found.setdefault(CALLED_NOW.get(table, table), []).append(row)
    return found


def dressed(names: list[str], rows: list[tuple[str | int, ...]]) -> list[Cells]:
    return [dict(zip(names, row, strict=True)) for row in rows]


def in_file(db: sqlite3.Connection) -> Callable[[str], list[Cells]]:
    def rows(table: str) -> list[Cells]:
        found = db.execute(f"select * from {table}")  # noqa: S608  # a table of ours
        return dressed([column[0] for column in found.description], found.fetchall())

    return rows


def on_server(line: psycopg.Connection) -> Callable[[str], list[Cells]]:
    def rows(table: str) -> list[Cells]:
        found = line.execute(SQL("select * from {}").format(Identifier(table)))
        return dressed([column.name for column in found.description or ()], found.fetchall())

    return rows


def lost(kept: Rows, now: Callable[[str], list[Cells]]) -> list[tuple[str, Cells]]:
    """Return the rows that are not there any more, or not with every value they had."""
    there = {table: [row.items() for row in now(table)] for table in kept}
    more = {table for table in kept if len(there[table]) != len(kept[table])}
    assert more <= MADE_OF_OTHERS, "Nothing was made up, and nothing doubled."
    return [
        (table, row) for table in kept for row in kept[table] if not any(row.items() <= one for one in there[table])
    ]


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Return a file as a bot left it that knew half of today's steps."""
    half = len(RELEASED) // 2
    with closing(sqlite3.connect(tmp_path / "chair.db", isolation_level=None)) as db:
        db.execute("pragma synchronous = off")
        for nth, step in enumerate(RELEASED[:half], 1):
            bring_up_to_date(Database(db), first(nth))
            put(db, step.rows)
    return tmp_path / "chair.db"


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as db:
        return [*db.iterdump()]


def test_no_step_that_is_released_ever_changes_its_place_or_its_text() -> None:
    steps = [(name, comes_to(statements)) for name, statements in STEPS.items()]
    assert steps[: len(RELEASED)] == [(step.name, step.text) for step in RELEASED]


def test_every_table_has_a_row_from_the_step_that_made_it(tmp_path: Path) -> None:
    """Or what follows would prove nothing of that table."""
    with closing(sqlite3.connect(tmp_path / "chair.db", isolation_level=None)) as db:
        bring_up_to_date(Database(db), first(len(RELEASED)))
        tables = {name for (name,) in db.execute("select name from sqlite_schema where type = 'table'")}
    assert {name for name in tables if not name.startswith(("sqlite_", "_sqlite"))} == set(kept_by(RELEASED))


def test_from_every_schema_there_was_a_file_comes_up_to_date_with_every_row() -> None:
    with closing(Database(memory=True)) as new, closing(sqlite3.connect(":memory:", isolation_level=None)) as growing:
        bring_up_to_date(new)
        for nth, step in enumerate(RELEASED, 1):
            bring_up_to_date(Database(growing), first(nth))
            put(growing, step.rows)
            if nth % EVERY == 1:
                comes_up_to_date(growing, new, kept_by(RELEASED[:nth]))


def comes_up_to_date(old: sqlite3.Connection, new: Database, kept: Rows) -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as later:
        old.backup(later)
        bring_up_to_date(Database(later))
        assert lost(kept, in_file(later)) == []
        assert later.execute("pragma integrity_check").fetchall() == [("ok",)]
        assert later.execute(SCHEMA).fetchall() == new.execute(SCHEMA).fetchall()


@pytest.fixture
def on_the_way(cluster: Cluster) -> Iterator[str]:
    address = cluster.empty()
    yield address
    cluster.drop(address)


def grown(address: str, steps: int) -> None:
    """Let a database on a server come to be step by step, with what each step's day brought."""
    with closing(psycopg.connect(address, autocommit=True)) as line:
        for nth, step in enumerate(RELEASED[:steps], 1):
            on_a_server.bring_up_to_date(address, first(nth))
            for table, row in step.rows.items():
                into, values = map(Identifier, row), map(Placeholder, row)
                put_in = SQL("insert into {} ({}) values ({})")
                line.execute(put_in.format(Identifier(table), SQL(", ").join(into), SQL(", ").join(values)), row)


def test_on_a_server_the_rows_of_every_schema_come_up_to_date_and_twice_changes_nothing(on_the_way: str) -> None:
    """Each step goes over the rows of all before it."""
    grown(on_the_way, len(RELEASED))
    for _ in range(2):
        on_a_server.bring_up_to_date(on_the_way)
        with closing(psycopg.connect(on_the_way)) as line:
            assert lost(kept_by(RELEASED), on_server(line)) == []
    assert missing_steps(on_the_way) == []


def test_a_file_that_is_up_to_date_is_not_touched_again(old: Path) -> None:
    opened(str(old)).close()
    before = dump(old)
    opened(str(old)).close()
    assert dump(old) == before


def together(upgrade: Callable[[], object]) -> None:
    with ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(upgrade) for _ in range(4)]:
            done.result()


def test_several_that_upgrade_one_file_at_once_wait_for_each_other(old: Path) -> None:
    def upgrade() -> None:
        with closing(sqlite3.connect(old, isolation_level=None)) as db:
            db.execute("pragma synchronous = off")
            bring_up_to_date(Database(db))

    together(upgrade)
    with closing(sqlite3.connect(old)) as db:
        assert lost(kept_by(RELEASED[: len(RELEASED) // 2]), in_file(db)) == []


def test_several_that_upgrade_one_database_on_a_server_at_once_wait_for_each_other(on_the_way: str) -> None:
    grown(on_the_way, 3)
    together(partial(on_a_server.bring_up_to_date, on_the_way))
    assert missing_steps(on_the_way) == []


def test_a_full_disk_leaves_a_file_as_it_was_and_the_next_start_carries_on(old: Path) -> None:
    before = dump(old)
    with closing(sqlite3.connect(old, isolation_level=None)) as db:
        [(pages,)] = db.execute("pragma page_count").fetchall()
        db.execute(f"pragma max_page_count = {pages + 2}")
        with pytest.raises(sqlite3.OperationalError, match="full"):
            bring_up_to_date(Database(db))
    assert dump(old) == before
    opened(str(old)).close()
    assert missing_steps(str(old)) == []


def test_killed_at_its_very_end_an_upgrade_leaves_a_file_as_it_was(old: Path, tmp_path: Path) -> None:
    """What a killed process leaves is its files as they are at that moment, with a log that nobody ended."""
    before, left = dump(old), tmp_path / "left"
    left.mkdir()

    def pull_the_plug() -> None:
        for file in old.parent.glob("chair.db*"):
            shutil.copy(file, left)

    with closing(sqlite3.connect(old, isolation_level=None)) as db:
        db.execute("pragma cache_size = 1")  # so that much of it is in the file already
        db.create_function("pull_the_plug", 0, pull_the_plug)
        bring_up_to_date(Database(db), STEPS | {"pull": "select pull_the_plug()"})
    assert (left / "chair.db-journal").stat().st_size > 0
    assert dump(left / "chair.db") == before
    opened(str(left / "chair.db")).close()
    assert missing_steps(str(left / "chair.db")) == []


def test_cut_off_from_the_server_an_upgrade_leaves_it_as_it_was(on_the_way: str) -> None:
    grown(on_the_way, 3)
    with pytest.raises(psycopg.OperationalError):
        on_a_server.bring_up_to_date(
            on_the_way, STEPS | on_a_server.OURS | {"cut": "select pg_terminate_backend(pg_backend_pid())"}
        )
    assert missing_steps(on_the_way) == [*[*STEPS][3:], *on_a_server.OURS]


def test_what_cannot_be_brought_up_to_date_is_one_sentence(old: Path) -> None:
    with closing(sqlite3.connect(old)) as db, db:
        db.execute("create table pledges (somebody text)")  # where a step wants to put its own
    with pytest.raises(CannotOpen, match=r"chair\.db cannot be brought up to date: .* It is as it was before\.$"):
        opened(str(old))


def newer_file(path: Path) -> str:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        bring_up_to_date(Database(db), STEPS | NEWER)
    return str(path)


def newer_server(address: str) -> str:
    on_a_server.bring_up_to_date(address, STEPS | on_a_server.OURS | NEWER)
    return address


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_a_database_of_a_newer_version_is_refused_in_a_sentence(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    if kind == "sqlite":
        place = newer_file(tmp_path / "chair.db")
    else:
        place = newer_server(request.getfixturevalue("on_the_way"))
    for look in (opened, missing_steps):
        with pytest.raises(CannotOpen, match=r'^A newer version .* a step, "remember what nobody .*upgrades\.md\.$'):
            look(place)


def test_a_bot_that_still_runs_goes_on_while_a_newer_one_upgrades(tmp_path: Path) -> None:
    """As several processes are replaced one after the other."""
    with closing(Sqlite(tmp_path / "chair.db")) as running:
        newer_file(tmp_path / "chair.db")
        running.db.execute("insert into deliveries (workspace, delivery, at) values ('northwind', '1', '')")
