"""The dashboard as it is really served: Datasette behind its gate, in a process that knows nothing else."""

import json
import re
import socket
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import urlencode

import pytest

from bot.dashboard.gate import HOME
from bot.dashboard.pages import metadata, queries
from handlers.operate.dashboard import pages_in
from tests.shown import FIGURES, HOSTILE, Shown, Visitor, filled, shown, week

PAGES = (HOME, "/-/dashboards/groups", "/figures/figures?level=team&_facet=measure", "/figures/definitions", "/figures")
INSIDES = (
    "/-/plugins.json", "/-/metadata.json", "/-/settings.json", "/-/databases.json", "/-/permissions", "/-/allow-debug",
    "/-/messages", "/-/patterns", "/-/auth-token?token=x", "/_internal", "/_internal/databases", "/_memory",
    "/figures.db", "/-/dashboards/numbers/response/embed",
)  # fmt: skip
SELECT = "select sql from sqlite_master"
SQL = (
    f"/figures?{urlencode({'sql': SELECT})}",
    f"/figures.json?{urlencode({'sql': SELECT})}",
    f"/figures.csv?{urlencode({'sql': SELECT})}",
    "/figures/figures?_where=1%3D1",
    "/figures/figures.json?_where=part+in+(select+1)",
    "/figures/-/query?sql=select+1",
    "/_memory?sql=select+1",
)


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shown]:
    with shown(filled(tmp_path_factory.mktemp("shown") / "dashboard.db")) as found:
        yield found


@pytest.fixture(scope="module")
def stranger(here: Shown) -> Visitor:
    return Visitor(here.dashboard.link)


@pytest.fixture(scope="module")
def reader(here: Shown) -> Visitor:
    visitor = Visitor(here.dashboard.link)
    assert visitor.signs_in() == 303
    return visitor


def test_the_link_opens_all_pages_to_one_browser_and_to_nobody_else(reader: Visitor, stranger: Visitor) -> None:
    assert {path: reader.sees(path) for path in PAGES} == dict.fromkeys(PAGES, 200)
    assert {path: stranger.sees(path) for path in (*PAGES, *INSIDES, *SQL)} == dict.fromkeys(
        (*PAGES, *INSIDES, *SQL), 403
    )
    assert stranger.signs_in() == 403


def test_no_sql_is_answered_but_that_of_the_pages(reader: Visitor) -> None:
    assert {path: reader.sees(path) for path in SQL} == dict.fromkeys(SQL, 403)
    for sql in queries(metadata(pages_in("en"))):
        status, words, _ = reader.asks(f"/figures.json?{urlencode({'sql': sql, 'period': '', '_shape': 'objects'})}")
        assert (status, json.loads(words)["ok"]) == (200, True)


def test_whoever_reads_does_not_get_behind_the_pages(reader: Visitor) -> None:
    assert {path: reader.sees(path) for path in INSIDES} == dict.fromkeys(INSIDES, 403)


def test_the_table_has_every_figure_also_for_a_spreadsheet(reader: Visitor) -> None:
    told = json.loads(reader.asks("/figures/figures.json?period=2030-W02&_shape=objects&_size=100")[1])["rows"]
    assert [(row["measure"], row["part"], row["whole"]) for row in told] == [
        (figure.measure.value, figure.part, figure.whole) for figure in FIGURES
    ]
    sheet = reader.asks("/figures/figures.csv?period=2030-W02&_size=100")[1].splitlines()
    assert len(sheet) == len(FIGURES) + 1
    assert not [cell for line in sheet for cell in line.split(",") if cell.startswith("=")]


def test_a_team_with_an_odd_name_stands_there_as_words(reader: Visitor) -> None:
    page = reader.asks("/figures/figures?level=team&period=2030-W02")[1]
    assert HOSTILE not in page
    assert "&lt;img src=x" in page


def test_what_is_wrong_is_said_in_a_line_and_shows_nothing_of_the_inside(reader: Visitor) -> None:
    for path in ("/figures/figures?_sort=nothing", "/figures/figures?part__gt=%00", "/figures/definitions/none"):
        status, words, headers = reader.asks(path)
        assert status in {200, 400, 404, 500}
        assert "Traceback" not in words
        assert "server" not in headers


def test_nothing_is_written_and_nothing_is_asked_of_others(reader: Visitor, here: Shown) -> None:
    before = here.file.read_bytes()
    for path in PAGES:
        page = reader.asks(path)[1]
        assert "leaflet" not in page, "A plugin that asks for maps takes part."
        assert not re.findall(r"(?:src|href)=\"https?://(?!datasette\.io|127\.0\.0\.1)", page)
    assert reader.asks("/figures/figures", "POST")[0] == 403
    assert here.file.read_bytes() == before
    assert {each.name for each in here.file.parent.iterdir()} == {here.file.name}


def test_behind_a_proxy_its_pages_ask_the_proxy(reader: Visitor) -> None:
    given = {"Host": "numbers.northwind.example", "X-Forwarded-Proto": "https"}
    assert "'https://numbers.northwind.example/'" in reader.asks(HOME, **given)[1]


def test_only_this_machine_reaches_it(stranger: Visitor) -> None:
    with socket.socket() as line, pytest.raises(OSError, match="refused"):
        line.connect(("127.0.0.2", stranger.link.port or 0))


def test_its_process_was_told_nothing_that_others_can_read(here: Shown, stranger: Visitor) -> None:
    process = Path(f"/proc/{here.dashboard.pid}")
    if not process.exists():
        pytest.skip("There is no /proc here.")
    token = stranger.link.query.partition("=")[2]
    assert b"bot.dashboard.serving" in (process / "cmdline").read_bytes()
    assert token.encode() not in (process / "cmdline").read_bytes()
    assert (process / "environ").read_bytes() == b""


def test_a_week_that_is_written_meanwhile_is_shown_to_whoever_is_signed_in(reader: Visitor, here: Shown) -> None:
    filled(here.file, week("2030-W02"), week("2030-W03", FIGURES[:1]))
    here.tells("de")
    for _ in range(50):
        rows = json.loads(reader.asks("/figures/figures.json?period=2030-W03&_shape=array")[1])
        if rows:
            break
    assert [row["part"] for row in rows] == [8]
    assert "Die Zahlen" in reader.asks(HOME)[1]
    with closing(sqlite3.connect(here.file)) as db:
        assert db.execute("select count(distinct period) from figures").fetchone() == (2,)
