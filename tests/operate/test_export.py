"""An export holds everything but tokens, keys, open answers and the ledger: exact for programs, safe for people."""

import csv
import json
import stat
import threading
from contextlib import closing
from dataclasses import astuple, replace
from io import StringIO
from pathlib import Path
from typing import LiteralString

import pytest

from bot.company import Calendar, CalendarKind
from bot.digests import Digest
from bot.digests.figures import Level, count, share
from bot.digests.measures import Measure
from bot.digests.ratios import Ratio
from bot.wins.ledger import Entry
from bot.wire import read
from handlers.operate import FoundProblem, WrongUse, erase
from handlers.operate.desk import Desk
from handlers.operate.export import EXPLAINED, exported
from storage import Memory
from storage.moving.exported import LEFT, ROWS, SEALED
from storage.moving.sheets import FIGURES, VIEWS
from storage.sqlite import Sqlite
from tests.conftest import KEY, LEDGER_KEY
from tests.office import COMPANY, NORTHWIND, FakeClock, Office
from tests.operate.exporting import bytes_in, export_of
from tests.storage.samples import CONNECTED, DIGEST, PAY
from tests.tables import columns_in, tables_in

PEOPLE = ("Ada", "Ana", "Grace", "Linus", "Guido", "Barbara")
FEED = "https://calendar.example/private-7f3a91/basic.ics"


@pytest.fixture
def database(tmp_path: Path, plain: Office) -> Path:
    assert plain.store.engine.alone
    return tmp_path / "chair.db"


def lines_of(folder: Path, table: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in (folder / "rows" / f"{table}.jsonl").read_text("utf-8").split("\n")[:-1]]


def sheet(folder: Path, name: str) -> list[dict[str, str]]:
    return [*csv.DictReader(StringIO((folder / "sheets" / f"{name}.csv").read_text("utf-8-sig"), newline=""))]


def test_every_column_is_in_an_export_or_left_out_with_a_reason(plain: Office) -> None:
    tables = [*tables_in(plain), "_moved"]
    assert {*ROWS} | {*LEFT} == {*tables}
    for table in tables:
        said = [*ROWS.get(table, "").split(), *LEFT.get(table, ("", ""))[0].split()]
        assert sorted(said) == sorted(columns_in(plain, table)), f"Is {table} exported? Say so in storage/moving."
    assert {table for table, columns in ROWS.items() if "sealed" in columns.split()} == {*SEALED}


def test_rows_are_there_exactly_and_sheets_are_as_the_views_and_explained(plain: Office, database: Path) -> None:
    plain.meeting_ends("=1+2, Grüße\u2028", PEOPLE)
    folder = export_of(database, database.with_name("out"))
    [question] = lines_of(folder, "asks")
    assert question["title"] == "=1+2, Grüße\u2028"
    assert [row["title"] for row in sheet(folder, "questions")] == ["'=1+2, Grüße\u2028"]
    explained = (folder / "README.md").read_text("utf-8")
    for view in (*VIEWS, "figures"):
        names = next(csv.reader(StringIO((folder / "sheets" / f"{view}.csv").read_text("utf-8-sig"), newline="")))
        assert names == (columns_in(plain, view) if view in VIEWS else [*FIGURES])
        chapter = explained.partition(f"## `{view}")[2].partition("\n## ")[0]
        assert {name for name in names if f"| `{name}` |" not in chapter} == set()
    assert {name for name in LEFT if f"`{name}`: " not in explained} == set()
    assert EXPLAINED.is_file()


def test_figures_are_those_of_the_digest_and_hide_what_it_hides(plain: Office, database: Path) -> None:
    shown = share(Measure.COVERAGE, Ratio(3, 4))
    hidden = replace(share(Measure.RESPONSE, None), level=Level.TEAM, group="=Claims")
    digest = replace(DIGEST, figures=(shown, hidden, count(Measure.WINS, 2)))
    plain.run(plain.store.change(COMPANY, lambda memory: memory.digests.write(digest)))
    folder = export_of(database, database.with_name("out"))
    [week] = lines_of(folder, "weekly_digests")
    kept: Digest = read(str(week["digest"]), (Digest,))
    assert kept == digest
    told = [tuple(row.values()) for row in sheet(folder, "figures")]
    expected = [
        tuple("" if cell is None else str(int(cell)) if isinstance(cell, bool) else str(cell) for cell in cells)
        for cells in ((COMPANY, digest.week, *astuple(figure)) for figure in digest.figures)
    ]
    assert told == [tuple(cell.replace("=Claims", "'=Claims") for cell in row) for row in expected]
    assert len(told) == 3


CANARIES: dict[str, LiteralString] = {
    "secret of a question": "select secret from secrets",
    "open answer": "select sealed from given",
    "who gave it": "select giver from given",
    "ledger": "select sealed from ledger",
    "calendar that somebody connected": "select sealed from connected_calendars",
    "what is said on pay": "select sealed from pay_asked",
    "traces of answers": "select delivery from deliveries",
}


def kept_of_all(memory: Memory) -> None:
    memory.ledger.keep(Entry(1, note="ledger-4c1e88"))
    memory.calendars.connect(replace(CONNECTED))
    memory.pay.ask(PAY.email, PAY.year)
    memory.pay.say(PAY)


def test_no_token_key_open_answer_or_word_of_the_ledger_is_in_any_byte(plain: Office, database: Path) -> None:
    plain.meeting_ends("Pricing review", PEOPLE)
    plain.says_why("Linus", reason="closed-words-91", share="yes")
    plain.time_passes(hours=5)
    plain.time_passes(days=1)
    plain.meeting_ends("Roadmap", PEOPLE)
    plain.says_why("Grace", reason="open-words-4711", share="yes")
    plain.run(plain.store.change(COMPANY, kept_of_all))
    found = {where: str(value) for where, sql in CANARIES.items() for (value,) in plain.rows(sql)}
    assert found.keys() == CANARIES.keys()
    found |= {"words": "open-words-4711", "note": "ledger-4c1e88", "key": KEY.decode(), "its key": LEDGER_KEY}
    everything = b"".join(bytes_in(export_of(database, database.with_name("out"))).values())
    assert {where for where, canary in found.items() if canary.encode() in everything} == set()
    assert b"closed-words-91" in everything, "Hardly anything was searched."


def test_an_address_that_is_all_it_takes_to_read_a_calendar_is_left_out_of_the_setup(
    plain: Office, database: Path
) -> None:
    owner, setup = "ana@northwind.example", plain.run(plain.store.read(COMPANY, lambda m: m.company.setup()))
    graph = Calendar(owner, kind=CalendarKind.GRAPH)
    plain.configure(replace(setup, calendars=(Calendar(owner, FEED), graph)))
    assert FEED.encode() in database.read_bytes() + database.with_name("chair.db-wal").read_bytes()
    folder = export_of(database, database.with_name("out"))
    assert FEED.encode() not in b"".join(bytes_in(folder).values())
    [kept] = lines_of(folder, "setups")
    assert read(str(kept["setup"]), (type(setup),)).calendars == (graph,)


def test_whoever_was_erased_before_is_nowhere_in_it(plain: Office, database: Path) -> None:
    plain.meeting_ends("Pricing review", PEOPLE)
    plain.says_why("Grace", reason="One address is enough", share="yes", named="yes")
    plain.time_passes(hours=5)
    grace, out = plain.person("Grace").key.encode(), database.with_name("before")
    assert grace in b"".join(bytes_in(export_of(database, out)).values())
    plain.configure(NORTHWIND.replace('"grace@northwind.example", ', ""))
    plain.run(erase.erased("grace@northwind.example", Desk(plain.store, plain.door, plain.clock, COMPANY)))
    everything = b"".join(bytes_in(export_of(database, database.with_name("after"))).values())
    assert grace not in everything
    assert b"grace@northwind" not in everything


def test_it_is_for_its_owner_alone_and_says_that_it_is_a_copy_of_personal_data(database: Path) -> None:
    out = database.with_name("out")
    out.mkdir(mode=0o755)
    told = exported(str(database), out, FakeClock())
    assert "It is a copy of personal data that `erase` does not reach." in told
    modes = {stat.S_IMODE(each.stat().st_mode) for each in out.rglob("*") if each.is_file()}
    assert modes == {0o600}
    assert {stat.S_IMODE(each.stat().st_mode) for each in (out, out / "rows", out / "sheets")} == {0o700}
    assert [*database.parent.glob(".*")] == []


@pytest.mark.parametrize(
    ("to", "said"),
    [
        ("taken", "is not empty, and nothing is overwritten"),
        ("file", "is no folder"),
        ("link", "is no folder"),
        ("nowhere/out", "There is no folder"),
    ],
)
def test_a_place_that_will_not_do_is_wrong_use(database: Path, to: str, said: str) -> None:
    folder = database.parent
    (folder / "taken").mkdir()
    (folder / "file").write_text("My shopping list", "utf-8")
    (folder / "taken" / "list").write_text("My shopping list", "utf-8")
    (folder / "empty").mkdir()
    (folder / "link").symlink_to(folder / "empty")
    before = sorted(folder.rglob("*"))
    with pytest.raises(WrongUse, match=said):
        exported(str(database), folder / to, FakeClock())
    assert sorted(folder.rglob("*")) == before


def test_while_others_write_it_is_of_one_moment(database: Path) -> None:
    done, writing = threading.Event(), threading.Thread(target=lambda: pairs(database, done))
    writing.start()
    try:
        folders = [export_of(database, database.with_name(f"out{number}")) for number in range(3)]
    finally:
        done.set()
        writing.join()
    counts = [(len(lines_of(folder, "bound")), len(lines_of(folder, "paused"))) for folder in folders]
    assert [bound - paused for bound, paused in counts] == [0, 0, 0]
    assert counts[-1] > counts[0], "Nobody wrote meanwhile."


def pairs(database: Path, done: threading.Event) -> None:
    """Write a row into the first of two tables and one into the last, together, until it is over."""
    with closing(Sqlite(database)) as engine:
        for number in range(100_000):
            engine.db.execute("begin immediate")
            engine.db.execute("insert into bound values ('w', ?, 'p')", (str(number),))
            engine.db.execute("insert into paused values ('w', ?, 'u')", (str(number),))
            engine.db.execute("commit")
            if done.wait(0.001):
                return


def test_without_a_database_there_is_nothing_to_export(tmp_path: Path) -> None:
    with pytest.raises(FoundProblem, match=r"^There is no database at "):
        exported(str(tmp_path / "none.db"), tmp_path / "out", FakeClock())
    (tmp_path / "list.db").write_text("My shopping list\n" * 500, "utf-8")
    with pytest.raises(FoundProblem, match=r"cannot be read: file is not a database\. `python app.py doctor`"):
        exported(str(tmp_path / "list.db"), tmp_path / "out", FakeClock())
    assert [file.name for file in tmp_path.iterdir()] == ["list.db"]
