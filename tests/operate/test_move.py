"""Moving to another database: all of it, and never two bots on the same rows, whenever the plug is pulled."""

import os
import pty
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path

import pytest

from handlers.operate import FoundProblem, WrongUse
from handlers.operate.move import wanted
from storage.engine import CannotOpen
from storage.moving.notes import why_not_here
from storage.sqlite import Sqlite
from storage.sqlite.file import alone
from storage.sqlite.moving import sqlite_end
from tests.odd_rows import fill, rows_in
from tests.office import FakeClock
from tests.operate.process import Machine
from tests.operate.pulled_plug import killed, moved
from tests.source import HOUSE

FEW = ("", "Grüße 👩‍👩‍👧", "'; --")


@pytest.fixture
def database(tmp_path: Path) -> Path:
    Sqlite(tmp_path / "chair.db").close()
    fill(tmp_path / "chair.db", FEW, (0, -(2**62)))
    return tmp_path / "chair.db"


@pytest.fixture
def new(tmp_path: Path) -> Path:
    return tmp_path / "new.db"


def may_start(database: Path) -> bool:
    if not database.exists() or not any(rows_in(database).values()):
        return False
    with sqlite_end(database, new=False) as end:
        return not why_not_here(end.run)


def test_whenever_the_plug_is_pulled_at_most_one_may_start_and_once_more_carries_it_through(
    database: Path, new: Path
) -> None:
    whole, before = database.read_bytes(), rows_in(database)
    moments, copied = 1, 0
    while killed(str(database), str(new), moments):
        left = may_start(database), may_start(new)
        assert left.count(True) <= 1, f"Both may start when killed at {moments}."
        assert rows_in(database) == before
        copied += any(rows_in(new).values())
        if left != (False, True):
            moved(str(database), str(new))
        assert (may_start(database), may_start(new)) == (False, True)
        assert rows_in(new) == before
        database.write_bytes(whole)
        new.unlink()
        moments += 1
    assert moments > 40, "Hardly any moments were tried."
    assert copied > 4, "It was never killed after the rows had arrived."


def told(problem: type[Exception], present: Path, to: str) -> str:
    with pytest.raises(problem) as caught:
        wanted(str(present), to, FakeClock(), back=False)
    return str(caught.value)


def test_it_says_what_it_copied_what_to_do_next_and_what_is_left_behind(machine: Machine) -> None:
    with machine.running():
        pass
    done = machine.chair("move", "sqlite:///new.db")
    assert (done.code, done.err) == (0, "")
    lines = done.out.splitlines()
    assert lines[0].startswith("Copying ")
    rows = {line.split()[0]: line.split()[1] for line in lines if line.startswith("  ")}
    assert rows["setups"] == "1"
    assert int(rows["people"]) > 5
    assert rows_in(machine.folder / "new.db") == rows_in(machine.folder / "chair.db")
    assert "chair.key" in done.out
    assert "chair.playground.db" in done.out
    assert "whoever is erased from now on is not erased there" in done.out
    for command in ((), ("erase", "Grace")):
        done = machine.chair(*command)
        assert done.code == 1
        assert "Everything in this database was moved to sqlite:///" in done.err
        assert "move --back" in done.err


def test_on_a_terminal_a_bar_shows_how_far_it_is(database: Path, new: Path) -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, str(HOUSE / "app.py"), "move", f"sqlite:///{new}"]
    done = subprocess.run(
        command, stderr=theirs, stdout=subprocess.DEVNULL, check=True, cwd=database.parent,
        env={"PATH": os.environ["PATH"], "TERM": "xterm", "CHAIR_DATABASE_URL": f"sqlite:///{database}"},
    )  # fmt: skip
    os.close(theirs)
    assert done.returncode == 0
    assert b"100%" in everything_on(ours)
    os.close(ours)


def everything_on(terminal: int) -> bytes:
    """Return what was written to a terminal that nobody writes to any more, however many pieces it comes in."""
    said = b""
    with suppress(OSError):  # so Linux says that there is no more
        while piece := os.read(terminal, 100_000):
            said += piece
    return said


def test_saying_it_again_does_nothing_more(database: Path, new: Path, capsys: pytest.CaptureFixture[str]) -> None:
    moved(str(database), str(new))
    before = new.read_bytes()
    wanted(str(database), f"sqlite:///{new}", FakeClock(), back=False)
    assert "There is nothing to do." in capsys.readouterr().out
    assert new.read_bytes() == before


def test_a_bot_that_is_let_in_after_the_move_comes_back_with_all_that_happened_since(machine: Machine) -> None:
    old, new = machine.folder / "chair.db", machine.folder / "new.db"
    with machine.running():
        pass
    moved(str(old), str(new))
    shutil.copy(machine.folder / "chair.key", machine.folder / "new.key")
    with machine.running(CHAIR_DATABASE_URL="sqlite:///new.db") as bot:
        assert bot.get("/readyz")[0] == 200
    with closing(sqlite3.connect(new)) as db, db:
        db.execute("insert into homes values ('northwind', 'since the move')")
    moved(str(new), str(old))
    assert rows_in(old)["homes"] == [("northwind", "since the move")]
    assert (may_start(old), may_start(new)) == (True, False)
    moved(str(old), str(new))
    assert (may_start(old), may_start(new)) == (False, True)


def test_without_the_new_one_the_old_one_can_be_let_go_again(
    database: Path, new: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(FoundProblem, match="was not moved away"):
        wanted(str(database), "", FakeClock(), back=True)
    moved(str(database), str(new))
    assert not may_start(database)
    wanted(str(database), "", FakeClock(), back=True)
    assert "is not here" in capsys.readouterr().out
    assert may_start(database)


@pytest.mark.parametrize("busy", ["chair.db", "new.db"])
def test_while_a_bot_runs_on_either_side_nothing_is_moved(database: Path, new: Path, busy: str) -> None:
    before = rows_in(database)
    with alone(database.with_name(busy)), pytest.raises(CannotOpen, match=f"is using .*{busy}"):
        wanted(str(database), f"sqlite:///{new}", FakeClock(), back=False)
    assert rows_in(database) == before
    assert may_start(database)


def test_rows_of_another_company_are_not_overwritten(database: Path, new: Path) -> None:
    Sqlite(new).close()
    fill(new, FEW, (7,))
    before = rows_in(new)
    assert "holds rows that are not of this company's move" in told(FoundProblem, database, f"sqlite:///{new}")
    assert rows_in(new) == before
    assert may_start(database)


def test_what_was_moved_elsewhere_is_not_moved_from_here(database: Path, new: Path) -> None:
    moved(str(database), str(new))
    said = told(FoundProblem, database, f"sqlite:///{new.with_name('third.db')}")
    assert "was moved to sqlite:///" in said
    assert "new.db" in said


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("delete from _sqlite_migrations where name like '%cases%'", 'is older than this version: "remember cases" is'),
        ("update _sqlite_migrations set name = 'x' where name like '%cases%'", "is older than this version"),
        (
            "insert into _sqlite_migrations (migration_set, name) values ('chair', 'telepathy')",
            'version: "telepathy" is',
        ),
    ],
)
@pytest.mark.parametrize("side", ["chair.db", "new.db"])
def test_another_version_at_either_end_moves_nothing(
    database: Path, new: Path, side: str, change: str, said: str
) -> None:
    Sqlite(new).close()
    with closing(sqlite3.connect(database.with_name(side))) as db, db:
        db.execute(change)
    words = told(FoundProblem, database, f"sqlite:///{new}")
    assert said in words
    assert f"{side} is" in words
    assert not any(rows_in(new).values())


@pytest.mark.parametrize(
    ("to", "said"),
    [
        ("", "Say which"),
        ("mysql://root:secret@db/chair", "begins with"),
        ("sqlite:///{here}/../{name}/chair.db", "already"),
    ],
)
def test_what_cannot_be_meant_is_wrong_use(database: Path, to: str, said: str) -> None:
    words = told(WrongUse, database, to.format(here=database.parent, name=database.parent.name))
    assert said in words
    assert "secret" not in words


def test_without_a_database_there_is_nothing_to_move(tmp_path: Path, new: Path) -> None:
    assert told(FoundProblem, tmp_path / "chair.db", f"sqlite:///{new}").startswith("There is no database at ")
    assert not new.exists()
