"""A copy while the bot runs, and a bot that starts on it: nothing is lost but what must never be opened from a copy."""

import os
import resource
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from handlers import FrontDoor
from handlers.operate import FoundProblem, WrongUse
from handlers.operate.backup import backed_up
from storage import Store
from storage.engine import Engine
from storage.sqlite import Sqlite
from storage.sqlite.backup import copy
from tests.conftest import KEY
from tests.office import Office
from tests.operate.process import Machine
from tests.source import HOUSE

PEOPLE = ("Ada", "Ana", "Grace", "Linus")
LOST = "could not be counted"


@pytest.fixture
def database(tmp_path: Path, engine: Engine) -> Path:
    engine.close()
    return tmp_path / "chair.db"


@pytest.fixture
def open_question(plain: Office) -> Office:
    plain.meeting_ends("Pricing review", PEOPLE)
    plain.press("Grace", "They'd dislike it")
    plain.press("Linus", "They'd dislike it")
    return plain


def restored(office: Office, folder: Path) -> Office:
    """Let the office go on with what a copy made now holds."""
    copy(folder / "chair.db", folder / "copy.db")
    office.store.engine.close()
    office.store = Store(Sqlite(folder / "copy.db"), KEY)
    office.door = FrontDoor(office.store, office.clock)
    office.courier = office.another_courier()
    return office


def test_a_copy_holds_everything_but_what_opens_the_open_answers(open_question: Office, tmp_path: Path) -> None:
    [(secret,)] = open_question.rows("select secret from secrets")
    copied = copy(tmp_path / "chair.db", tmp_path / "copy.db")
    assert copied.locked == 1
    assert secret.encode() not in (tmp_path / "copy.db").read_bytes()
    with closing(sqlite3.connect(tmp_path / "copy.db")) as rows:
        assert rows.execute("select count(*) from secrets").fetchone() == (0,)
        for table in ("asks", "asked", "given", "people", "views", "alarms"):
            there = rows.execute(f"select * from {table}").fetchall()  # noqa: S608  # a table of ours
            assert set(there) == set(open_question.rows(f"select * from {table}"))  # noqa: S608
    assert open_question.rows("select secret from secrets") == [(secret,)], "The bot itself keeps it."
    assert open_question.rows("pragma quick_check") == [("ok",)]


def test_on_a_copy_an_open_question_closes_as_not_counted_and_its_alarm_is_over(
    open_question: Office, tmp_path: Path
) -> None:
    office = restored(open_question, tmp_path)
    office.time_passes(hours=5)
    [question] = office.seen_in()
    assert LOST in question.words
    assert "copy" in question.words
    assert office.told("Ada") == [] or all("second look" not in card.words for card in office.told("Ada"))
    assert office.rows("select count(*) from alarms where name like 'close/%'") == [(0,)]
    assert office.rows("select count(*) from given") == [(0,)]
    assert office.rows("select count(*) from case_files") == [(0,)]
    assert office.rows("select answered, concern, closed = uncounted from asks") == [(0, 0, 1)]


def test_nobody_has_ignored_a_question_that_could_not_be_counted(open_question: Office, tmp_path: Path) -> None:
    office = restored(open_question, tmp_path)
    office.time_passes(hours=5)
    assert office.rows("select count(*) from attention") == [(0,)]


def test_on_a_copy_a_new_answer_is_refused_kindly(open_question: Office, tmp_path: Path) -> None:
    office = restored(open_question, tmp_path)
    for who in ("Ana", "Grace"):
        [told] = office.press(who, "They'd like it").cards
        assert "cannot be counted any more" in told.words
    assert office.rows("select count(*) from given") == [(2,)]
    assert all("Pricing review" not in card.words for card in office.home("Ana"))


def test_on_a_copy_nobody_is_reminded_of_what_cannot_be_counted(open_question: Office, tmp_path: Path) -> None:
    office = restored(open_question, tmp_path)
    before = len(office.told("Ana"))
    office.time_passes(hours=2, minutes=5)
    assert len(office.told("Ana")) == before


def test_on_a_copy_the_next_question_is_like_any_other(open_question: Office, tmp_path: Path) -> None:
    office = restored(open_question, tmp_path)
    office.time_passes(hours=5)
    office.time_passes(days=1)
    office.meeting_ends("Roadmap", PEOPLE)
    office.press("Grace", "They'd like it")
    office.time_passes(seconds=3)
    assert "1 of 4 answered" in office.seen_in()[-1].words


def test_a_page_of_decisions_says_what_could_not_be_counted(open_question: Office, tmp_path: Path) -> None:
    office = restored(open_question, tmp_path)
    office.time_passes(hours=5)
    assert "Could not be counted." in "".join(card.words for card in office.home("Grace"))


def test_a_copy_made_under_load_comes_to_an_end_and_is_whole(database: Path, tmp_path: Path) -> None:
    done = threading.Event()

    def write() -> None:
        with closing(sqlite3.connect(database, isolation_level=None)) as rows:
            for number in range(1_000_000):
                rows.execute("insert into deliveries (workspace, delivery, at) values ('w', ?, '')", (str(number),))
                if done.is_set():
                    return

    writing = threading.Thread(target=write)
    writing.start()
    try:
        for number in range(5):
            copy(database, tmp_path / f"copy{number}.db")
    finally:
        done.set()
        writing.join()
    counts = []
    for number in range(5):
        with closing(sqlite3.connect(tmp_path / f"copy{number}.db")) as rows:
            assert rows.execute("pragma integrity_check").fetchone() == ("ok",)
            counts += rows.execute("select count(*) from deliveries").fetchone()
    assert counts == sorted(counts)
    assert counts[-1] > counts[0], "Nobody wrote meanwhile."


@pytest.mark.parametrize(
    ("to", "said"),
    [
        ("chair.db", "belongs to the database itself"),
        ("link.db", "belongs to the database itself"),
        ("chair.db-wal", "belongs to the database itself"),
        ("chair.key", "belongs to the database itself"),
        ("folder", "is a folder"),
        ("taken.db", "is there already, and nothing is overwritten"),
        ("dangling.db", "is there already, and nothing is overwritten"),
        ("nowhere/copy.db", "There is no folder"),
    ],
)
def test_a_name_that_will_not_do_is_wrong_use(database: Path, to: str, said: str) -> None:
    folder = database.parent
    (folder / "folder").mkdir()
    (folder / "taken.db").write_text("My shopping list", encoding="utf-8")
    (folder / "link.db").symlink_to(database)
    (folder / "dangling.db").symlink_to(folder / "gone.db")
    before = sorted(folder.iterdir())
    with pytest.raises(WrongUse, match=said):
        backed_up(database, folder / to)
    assert sorted(folder.iterdir()) == before
    assert (folder / "taken.db").read_text(encoding="utf-8") == "My shopping list"


def test_a_place_that_cannot_be_written_is_a_problem_in_one_sentence(database: Path) -> None:
    with pytest.raises(FoundProblem, match=r"cannot be written: .*Choose another place\.$"):
        backed_up(database, Path("/proc/copy.db"))


def test_without_a_database_there_is_nothing_to_copy(tmp_path: Path) -> None:
    with pytest.raises(FoundProblem, match=r"^There is no database at "):
        backed_up(tmp_path / "none.db", tmp_path / "copy.db")
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_database_of_ours_is_not_copied(tmp_path: Path) -> None:
    (tmp_path / "list.db").write_text("My shopping list\n" * 500, encoding="utf-8")
    with pytest.raises(FoundProblem, match="cannot be copied: file is not a database"):
        backed_up(tmp_path / "list.db", tmp_path / "copy.db")
    with closing(sqlite3.connect(tmp_path / "other.db")) as rows:
        rows.execute("create table t (x)")
    with pytest.raises(FoundProblem, match="cannot be copied: no such table"):
        backed_up(tmp_path / "other.db", tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()


def test_a_damaged_database_gives_no_copy(database: Path, tmp_path: Path) -> None:
    whole = database.read_bytes()
    database.write_bytes(whole[:8192] + b"\xff" * 4096 + whole[12288:])
    with pytest.raises(FoundProblem, match=r"damaged|malformed"):
        backed_up(database, tmp_path / "copy.db")
    assert not list(tmp_path.glob("*copy*"))


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such limit there")
def test_a_full_disk_is_one_sentence_and_leaves_nothing(database: Path, tmp_path: Path) -> None:
    def little_room() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))

    done = subprocess.run(
        [sys.executable, str(HOUSE / "app.py"), "backup", "copy.db"],
        cwd=tmp_path, capture_output=True, text=True, check=False, preexec_fn=little_room,
        env={"PATH": os.environ["PATH"], "CHAIR_DATABASE_URL": f"sqlite:///{database}"},
    )  # fmt: skip
    assert done.returncode == 1
    [line] = done.stderr.splitlines()
    assert line.startswith("copy.db cannot be written: ")
    assert not list(tmp_path.glob("*copy*"))


def test_it_runs_beside_the_bot_and_a_bot_starts_on_the_copy(machine: Machine) -> None:
    with machine.running():
        done = machine.chair("backup", "copy.db")
        assert machine.chair("backup", "copy.db").code == 2
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("copy.db is a whole copy of chair.db: ")
    assert stat.S_IMODE((machine.folder / "copy.db").stat().st_mode) == 0o600
    assert not list(machine.folder.glob(".*"))
    (machine.folder / "copy.key").write_bytes((machine.folder / "chair.key").read_bytes())
    with machine.running(CHAIR_DATABASE_URL="sqlite:///copy.db") as bot:
        assert bot.get("/readyz")[0] == 200
