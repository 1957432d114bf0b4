"""An export comes into an empty database whole or not at all, whichever engine, and all reads as it did."""

import json
import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from bot.wire import write
from handlers.digests.counting import written_down
from handlers.operate import FoundProblem
from handlers.operate.restore import restored
from storage import Store
from storage.engine import CannotOpen
from storage.migrations import STEPS, heard
from storage.moving.exported import LEFT, ROWS
from storage.moving.files import left_over
from storage.moving.sheets import VIEWS
from storage.sqlite import Sqlite
from storage.sqlite.file import alone
from tests.conftest import KEY
from tests.journeys.digests.test_a_whole_week import monday, opened, thursday_and_friday, tuesday, wednesday
from tests.odd_rows import ODD_TEXT, fill, rows_in
from tests.office import COMPANY, Office
from tests.operate.exporting import bytes_in, engine_of, export_of, going_on, restore_of
from tests.operate.process import Machine
from tests.operate.pulled_plug import PROCESSES
from tests.postgres import Cluster
from tests.source import HOUSE

PEOPLE = ("Ada", "Ana", "Grace", "Linus")


def everything_kept(database: Path) -> dict[str, list[tuple[object, ...]]]:
    return {table: rows for table, rows in rows_in(database).items() if table not in LEFT}


@pytest.fixture
def odd(tmp_path: Path) -> Path:
    """Return a database in which every table holds what is hard to write down, but a setup is one."""
    Sqlite(tmp_path / "chair.db").close()
    fill(tmp_path / "chair.db", [text for text in ODD_TEXT if len(text) < 1000])
    with closing(sqlite3.connect(tmp_path / "chair.db")) as db, db:
        db.execute("delete from setups")
        db.execute("delete from weekly_digests")
    return tmp_path / "chair.db"


@pytest.fixture
def made(odd: Path) -> Path:
    return export_of(odd, odd.with_name("out"))


def test_whatever_text_and_numbers_can_be_comes_back_as_it_was(odd: Path, made: Path) -> None:
    told = restore_of(made, odd.with_name("new.db"))
    found = rows_in(odd.with_name("new.db"))
    assert {table: rows for table, rows in found.items() if table not in LEFT} == everything_kept(odd)
    assert {table for table in LEFT if found.get(table)} == set()
    assert "compared" in told


def test_by_way_of_a_server_it_is_the_same_to_the_byte(odd: Path, made: Path, address: str) -> None:
    restore_of(made, address)
    again = export_of(address, odd.with_name("again"))
    here, there = bytes_in(made), bytes_in(again)
    assert {name for name in here if here[name] != there[name]} == set()
    restore_of(again, odd.with_name("new.db"))
    assert everything_kept(odd.with_name("new.db")) == everything_kept(odd)


@pytest.mark.parametrize("engine_", ["file", "server"])
def test_digests_cases_wins_and_lists_are_the_same_and_a_week_not_yet_counted_comes_out_so(
    plain: Office, tmp_path: Path, cluster: Cluster, engine_: str
) -> None:
    opened(plain)
    for day in (monday, tuesday, wednesday, thursday_and_friday):
        day(plain)
    plain.clock.time = plain.clock.time.replace(day=21, hour=6)  # the week is over, and nobody has wanted it yet
    [told] = [seen.words for seen in plain.types("Mei", "decisions").cards]
    place = tmp_path / "new.db" if engine_ == "file" else cluster.database()
    old, new = tmp_path / "chair.db", going_on(plain, tmp_path, place)
    assert [seen.words for seen in new.types("Mei", "decisions").cards] == [told]
    here = counted(Store(Sqlite(old), KEY), new)
    there = counted(new.store, new)
    assert here == there
    assert '"week":"2030-W03"' in here[1]
    assert '"week":"2030-W02"' in here[0]
    new.store.engine.close()
    if engine_ == "server":
        cluster.drop(str(place))


def counted(store: Store, office: Office) -> list[str]:
    """Return the digest that was written down before, and that of the week which nobody has counted yet."""
    kept: list[str] = office.run(
        store.change(
            COMPANY, lambda memory: [write(memory.digests.digest("2030-W02")), write(written_down("2030-W03", memory))]
        )
    )
    return kept


def test_a_question_that_was_open_takes_no_answers_and_closes_as_not_counted(plain: Office, tmp_path: Path) -> None:
    plain.meeting_ends("Pricing review", PEOPLE)
    plain.press("Grace", "They'd dislike it")
    plain.press("Linus", "They'd dislike it")
    office = going_on(plain, tmp_path, tmp_path / "new.db")
    assert office.rows("select count(*) from given") == [(0,)]
    [told] = office.press("Ana", "They'd like it").cards
    assert "cannot be counted any more" in told.words
    office.time_passes(hours=5)
    [question] = office.seen_in()
    assert "could not be counted" in question.words
    assert office.rows("select answered, concern, closed = uncounted from asks") == [(0, 0, 1)]
    assert office.rows("select count(*) from case_files") == [(0,)]
    assert office.rows("select count(*) from attention") == [(0,)]
    office.time_passes(days=1)
    office.meeting_ends("Roadmap", PEOPLE)
    office.press("Grace", "They'd like it")
    office.time_passes(seconds=3)
    assert "1 of 4 answered" in office.seen_in()[-1].words


def one_byte_else(file: Path) -> None:
    there = file.read_bytes()
    file.write_bytes(there[:-2] + bytes((there[-2] ^ 1,)) + there[-1:])


HARMS: tuple[tuple[str, Callable[[Path], object], str], ...] = (
    ("rows/asks.jsonl", one_byte_else, "is not what was exported"),
    ("rows/asks.jsonl", lambda file: file.write_bytes(file.read_bytes()[:-1]), "is not what was exported"),
    ("rows/homes.jsonl", lambda file: file.write_bytes(file.read_bytes() * 2), "is not what was exported"),
    ("rows/words.jsonl", Path.unlink, "is no whole export"),
    ("manifest.json", Path.unlink, "is no whole export"),
    ("manifest.json", lambda file: file.write_bytes(file.read_bytes()[:-3]), "is no manifest of an export"),
    ("manifest.json", lambda file: file.write_text("[]"), "is no manifest of an export"),
    ("manifest.json", lambda file: file.write_text('{"format": 2}'), "is of the format 2, and this version reads 1"),
)


def test_of_an_export_that_is_not_whole_nothing_is_kept(made: Path) -> None:
    new = made.with_name("new.db")
    for number, (name, harm, said) in enumerate(HARMS):
        harmed = made.with_name(f"harmed{number}")
        shutil.copytree(made, harmed)
        harm(harmed / name)
        with pytest.raises(FoundProblem, match=rf"^Nothing was restored\. .*{said}"):
            restore_of(harmed, new)
        assert not new.exists()


def edited(made: Path, edit: Callable[[dict[str, Any]], object]) -> None:
    manifest = json.loads((made / "manifest.json").read_text("utf-8"))
    edit(manifest)
    (made / "manifest.json").write_text(json.dumps(manifest), "utf-8")


def test_what_fits_its_own_checksum_and_not_the_rows_is_not_kept_either(made: Path) -> None:
    def edit(manifest: dict[str, Any]) -> None:
        [part] = [part for part in manifest["tables"] if part["name"] == "homes"]
        part |= {"sha256": sha256(b"").hexdigest(), "bytes": 0}

    (made / "rows" / "homes.jsonl").write_bytes(b"")
    edited(made, edit)
    with pytest.raises(FoundProblem, match="homes did not arrive as it was exported"):
        restore_of(made, made.with_name("new.db"))
    assert not any(rows_in(made.with_name("new.db")).values())


def test_an_export_of_a_newer_version_is_refused_in_a_sentence(made: Path) -> None:
    edited(made, lambda manifest: manifest.update(steps=[*STEPS, "telepathy"]))
    with pytest.raises(FoundProblem, match='newer than this version: "telepathy" is unknown here'):
        restore_of(made, made.with_name("new.db"))


@pytest.mark.parametrize("engine_", ["file", "server"])
def test_an_export_of_an_older_version_sees_what_it_has_missed(
    odd: Path, made: Path, cluster: Cluster, engine_: str
) -> None:
    newer = {"heard_samples", "slackenings"}

    def edit(manifest: dict[str, Any]) -> None:
        manifest["steps"] = [step for step in STEPS if step not in heard.STEPS]
        manifest["tables"] = [part for part in manifest["tables"] if part["name"] not in newer]

    edited(made, edit)
    place = odd.with_name("new.db") if engine_ == "file" else cluster.database()
    restore_of(made, place)
    found = bytes_in(export_of(place, odd.with_name("again")) / "rows")
    before = bytes_in(made / "rows")
    assert {name for name in before if found[name] != before[name]} == {f"{table}.jsonl" for table in newer}
    assert {found[f"{table}.jsonl"] for table in newer} == {b""}
    if engine_ == "server":
        cluster.drop(str(place))


def test_into_a_database_that_holds_anything_nothing_comes(made: Path, address: str) -> None:
    new = made.with_name("new.db")
    restore_of(made, new)
    before = rows_in(new)
    with pytest.raises(FoundProblem, match=r"new\.db is not empty, and nothing in it is overwritten"):
        restore_of(made, new)
    assert rows_in(new) == before
    restore_of(made, address)
    with pytest.raises(FoundProblem, match="is not empty"):
        restore_of(made, address)


def test_while_a_bot_is_at_work_there_nothing_comes(made: Path) -> None:
    with alone(made.with_name("new.db")), pytest.raises(CannotOpen, match=r"is using .*new\.db"):
        restore_of(made, made.with_name("new.db"))


def test_whoever_has_another_key_is_told_that_a_bot_will_not_start(plain: Office, tmp_path: Path) -> None:
    plain.run(plain.store.make_mark())
    made = export_of(tmp_path / "chair.db", tmp_path / "out")
    assert "another CHAIR_SECRET_KEY" not in restore_of(made, tmp_path / "same.db")
    assert "another CHAIR_SECRET_KEY" in restore_of(made, tmp_path / "other.db", b"another key, thirty-two bytes long")
    assert "put the old .key file" in restored(str(tmp_path / "playground.db"), "", made)
    other = Store(engine_of(tmp_path / "other.db"), b"another key, thirty-two bytes long")
    assert plain.run(other.is_of_another_key())
    other.engine.close()


def test_what_was_moved_away_is_not_exported(odd: Path) -> None:
    with closing(sqlite3.connect(odd)) as db, db:
        db.execute("delete from _moved")
        db.execute("insert into _moved values ('went', 'm', 'sqlite:///there.db', '2030-01-07T12:00:00+00:00')")
    with pytest.raises(FoundProblem, match="was moved to sqlite:///there"):
        export_of(odd, odd.with_name("out"))


def test_what_is_no_text_is_told_by_its_key_and_leaves_nothing(odd: Path) -> None:
    with closing(sqlite3.connect(odd)) as db, db:
        db.execute("insert into homes values ('w', cast(x'ff' as text))")
    with pytest.raises(FoundProblem, match=r"The row .* of the table homes is no text"):
        export_of(odd, odd.with_name("out"))
    assert [*odd.parent.glob("*out*")] == []


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such limit there")
def test_a_full_disk_is_one_sentence_and_leaves_nothing(odd: Path) -> None:
    def little_room() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))

    with closing(sqlite3.connect(odd)) as db, db:
        db.execute("insert into homes values ('w', ?)", ("long " * 20_000,))
    done = subprocess.run(
        [sys.executable, str(HOUSE / "app.py"), "export", "out"],
        cwd=odd.parent, capture_output=True, text=True, check=False, preexec_fn=little_room,
        env={"PATH": os.environ["PATH"], "CHAIR_DATABASE_URL": f"sqlite:///{odd}", "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    assert done.returncode == 1
    [line] = done.stderr.splitlines()
    assert line.startswith("out cannot be written: ")
    assert [*odd.parent.glob("*out*")] == []


def exported_and_killed(database: Path, folder: Path, at: int) -> None:
    """Pull the plug as the so-manieth file is on the disk."""
    fsync, files = os.fsync, iter(range(1, 10_000))

    def synced(fd: Any) -> None:  # noqa: ANN401  # as in the standard library
        fsync(fd)
        if next(files) == at:
            os.kill(os.getpid(), signal.SIGKILL)

    os.fsync = synced
    export_of(database, folder)


FILES = len(ROWS) + len(VIEWS) + len(("figures", "README", "manifest"))


@pytest.mark.parametrize("at", [1, FILES, FILES + 3])
def test_killed_at_any_moment_it_leaves_nothing_that_looks_whole_and_the_next_one_says_so(odd: Path, at: int) -> None:
    out = odd.with_name("out")
    child = PROCESSES.Process(target=exported_and_killed, args=(odd, out, at))
    child.start()
    child.join()
    assert child.exitcode == -signal.SIGKILL
    [part] = left_over(out)
    assert not out.exists()
    if at < FILES:
        with pytest.raises(FoundProblem, match="is no whole export"):
            restore_of(part, odd.with_name("new.db"))
    export_of(odd, out)
    shutil.rmtree(part)
    restore_of(out, odd.with_name("new.db"))


def test_it_runs_beside_a_bot_and_a_bot_starts_on_what_came_of_it(machine: Machine) -> None:
    with machine.running():
        done = machine.chair("export", "out")
        assert machine.chair("export", "out").code == 2
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("out is a whole export: ")
    new = {"CHAIR_DATABASE_URL": "sqlite:///new.db"}
    done = machine.chair("restore", "out", **new)
    assert (done.code, done.err) == (0, "")
    assert machine.chair("restore", "out", **new).code == 1
    shutil.copy(machine.folder / "chair.key", machine.folder / "new.key")
    with machine.running(**new) as bot:
        assert bot.get("/readyz")[0] == 200
