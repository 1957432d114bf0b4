"""How the schema came to be: from nothing, once, and together."""

import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from storage.migrations import STEPS, bring_up_to_date
from storage.sqlite import Sqlite
from tests.source import HOUSE
from tests.storage.released import SCHEMA

PUBLIC = {"questions", "results", "cases", "wins", "silences"}


def schema(path: Path) -> list[tuple[str, ...]]:
    with closing(sqlite3.connect(path)) as db:
        return db.execute(SCHEMA).fetchall()


def test_from_nothing_everything_is_made(tmp_path: Path) -> None:
    Sqlite(tmp_path / "chair.db").close()
    made = schema(tmp_path / "chair.db")
    assert {name for kind, name, _ in made if kind == "view"} >= PUBLIC
    assert len([name for kind, name, _ in made if kind == "table"]) > 12


def test_a_second_start_changes_nothing(tmp_path: Path) -> None:
    Sqlite(tmp_path / "chair.db").close()
    before = schema(tmp_path / "chair.db")
    Sqlite(tmp_path / "chair.db").close()
    assert schema(tmp_path / "chair.db") == before


def test_a_step_that_fails_leaves_nothing_of_itself(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "chair.db", isolation_level=None)) as db:
        broken = STEPS | {"break": "create table half (name text){table}; create table half (name text){table}"}
        with pytest.raises(sqlite3.OperationalError, match="half"):
            bring_up_to_date(Database(db), broken)
    assert "half" not in {name for _, name, _ in schema(tmp_path / "chair.db")}
    Sqlite(tmp_path / "chair.db").close()
    assert "asks" in {name for _, name, _ in schema(tmp_path / "chair.db")}


TOGETHER = """
import sys
import time
from pathlib import Path
from storage.sqlite import Sqlite

there, at = Path(sys.argv[1]), float(sys.argv[2])
for attempt in range(40):
    time.sleep(max(0, at + attempt / 8 - time.time()))
    Sqlite(there / f"{attempt}.db").close()
"""


def test_processes_that_start_together_wait_for_each_other(tmp_path: Path) -> None:
    command = [sys.executable, "-c", TOGETHER, str(tmp_path), str(time.time() + 2)]
    started = [subprocess.Popen(command, cwd=HOUSE) for _ in range(4)]
    assert [process.wait(60) for process in started] == [0] * 4


def test_every_table_is_strict_and_has_no_row_numbers(tmp_path: Path) -> None:
    """Row numbers keep the order in which rows came, and that order tells who answered what."""
    Sqlite(tmp_path / "chair.db").close()
    ours = [(name, sql) for kind, name, sql in schema(tmp_path / "chair.db") if kind == "table" and name[0] != "_"]
    assert {name for name, sql in ours if "strict, without rowid" not in sql.lower()} == set()
