"""Rows that go from one database to another: all of them, as they were, whatever stands in them."""

import sqlite3
import tempfile
import tracemalloc
from contextlib import closing, nullcontext
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.engine import Row
from storage.moving import OutOfReach, Unmovable
from storage.moving.carry import carry, compare
from storage.moving.sums import Checksum
from storage.sqlite import Sqlite
from storage.sqlite.moving import sqlite_end
from tests.odd_rows import fill, rows_in

VALUE = st.none() | st.integers(-(2**63), 2**63 - 1) | st.text()
ROWS = st.lists(st.tuples(VALUE, VALUE), unique=True)
EVERYTHING = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60)


def made(path: Path) -> Path:
    Sqlite(path).close()
    return path


def went(source: Path, target: Path) -> int:
    """Carry everything, compare every table, and return how many rows that were."""
    with sqlite_end(source, new=False) as here, sqlite_end(target, new=True) as there:
        carry(here, there, here.tables(), lambda _: None)
        there.commit()
        return sum(compare(here, there, table).rows for table in here.tables())


def test_whatever_text_and_numbers_can_be_arrives_as_it_was(tmp_path: Path) -> None:
    fill(made(tmp_path / "chair.db"))
    rows = went(tmp_path / "chair.db", tmp_path / "new.db")
    assert rows_in(tmp_path / "new.db") == rows_in(tmp_path / "chair.db")
    assert rows == sum(map(len, rows_in(tmp_path / "new.db").values())) > 300


@settings(max_examples=15)
@given(st.lists(EVERYTHING, min_size=1, max_size=8), st.lists(st.integers(-(2**62), 2**62), min_size=1, max_size=8))
def test_there_and_back_nothing_has_changed(texts: list[str], numbers: list[int]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        first, last = Path(folder) / "first.db", Path(folder) / "last.db"
        fill(made(first), texts, numbers)
        went(first, Path(folder) / "between.db")
        went(Path(folder) / "between.db", last)
        assert rows_in(last) == rows_in(first)


def test_a_table_that_nobody_listed_goes_too(tmp_path: Path) -> None:
    for name in ("chair.db", "new.db"):
        with closing(sqlite3.connect(made(tmp_path / name))) as db, db:
            db.execute("create table surprises (workspace text, n integer, primary key (workspace, n)) without rowid")
    fill(tmp_path / "chair.db")
    went(tmp_path / "chair.db", tmp_path / "new.db")
    assert len(rows_in(tmp_path / "new.db")["surprises"]) > 3


def test_what_belongs_to_the_database_itself_stays(tmp_path: Path) -> None:
    with sqlite_end(made(tmp_path / "chair.db"), new=False) as end:
        names = {table.name for table in end.tables()}
    assert {"asks", "secrets", "given", "answers", "setups"} <= names
    assert {name for name in names if name.startswith(("_", "sqlite_"))} == set()


def test_nobody_sees_half_of_it(tmp_path: Path) -> None:
    fill(made(tmp_path / "chair.db"))
    with sqlite_end(tmp_path / "chair.db", new=False) as here, sqlite_end(tmp_path / "new.db", new=True) as there:
        carry(here, there, here.tables(), lambda _: None)
        assert not any(rows_in(tmp_path / "new.db").values())
    assert not any(rows_in(tmp_path / "new.db").values())


def test_nobody_writes_meanwhile(tmp_path: Path) -> None:
    made(tmp_path / "chair.db")
    with (
        sqlite_end(tmp_path / "chair.db", new=False),
        closing(sqlite3.connect(tmp_path / "chair.db", timeout=0)) as other,
        pytest.raises(sqlite3.OperationalError, match="locked"),
    ):
        other.execute("insert into homes values ('w', 'p')")


def test_a_value_that_changed_on_the_way_is_noticed(tmp_path: Path) -> None:
    fill(made(tmp_path / "chair.db"))
    went(tmp_path / "chair.db", tmp_path / "new.db")
    with closing(sqlite3.connect(tmp_path / "new.db")) as db, db:
        db.execute("update answers set objects = objects + 1 where id = (select min(id) from answers)")
    with sqlite_end(tmp_path / "chair.db", new=False) as here, sqlite_end(tmp_path / "new.db", new=False) as there:
        for table in here.tables():
            noticed = pytest.raises(OutOfReach, match="did not arrive as it was")
            with noticed if table.name == "answers" else nullcontext():
                compare(here, there, table)


@given(ROWS, st.randoms())
def test_a_checksum_does_not_depend_on_the_order(rows: list[Row], chance: Random) -> None:
    shuffled = [*rows]
    chance.shuffle(shuffled)
    half = len(rows) // 2
    assert Checksum().over(rows[:half]).over(rows[half:]) == Checksum().over(shuffled)


@given(ROWS, ROWS)
def test_a_checksum_tells_any_rows_from_any_others(rows: list[Row], others: list[Row]) -> None:
    same = sorted(map(repr, rows)) == sorted(map(repr, others))
    assert (Checksum().over(rows) == Checksum().over(others)) == same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ([(1,)], [("1",)]),
        ([(None,)], [("null",)]),
        ([(None,)], [("",)]),
        ([("a", "b")], [("ab", "")]),
        ([('a","b',)], [("a", "b")]),
        ([(1,), (1,)], []),
        ([("é",)], [("e\u0301",)]),
    ],
)
def test_a_checksum_tells_text_number_and_nothing_apart(one: list[Row], other: list[Row]) -> None:
    assert Checksum().over(one) != Checksum().over(other)


def test_a_row_that_cannot_be_kept_is_named_by_its_key_alone(tmp_path: Path) -> None:
    made(tmp_path / "chair.db")
    with closing(sqlite3.connect(tmp_path / "chair.db")) as db, db:
        db.execute("insert into audit values ('w', 'a1', 'at', 'who', cast(x'68ff69' as text), 'a secret')")
    with pytest.raises(Unmovable, match=r'^SQLite cannot keep the row \["w","a1"\] of the table audit: ') as told:
        went(tmp_path / "chair.db", tmp_path / "new.db")
    assert "secret" not in str(told.value)
    assert "who" not in str(told.value)


def test_memory_does_not_grow_with_the_rows(tmp_path: Path) -> None:
    """Counted without the database's own pages, of which it keeps no more than 2 MB."""
    made(tmp_path / "chair.db")
    with closing(sqlite3.connect(tmp_path / "chair.db")) as db, db:
        row = "insert into answers values ('w', ?, 'an id of some length', 'like', 0, 0, null)"
        db.executemany(row, ((f"{number:09}",) for number in range(30_000)))
    tracemalloc.start()
    try:
        assert went(tmp_path / "chair.db", tmp_path / "new.db") == 30_000
        assert tracemalloc.get_traced_memory()[1] < 3_000_000
    finally:
        tracemalloc.stop()
