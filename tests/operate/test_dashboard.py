"""`dashboard`: the same numbers as the digest, nothing else of the company, and an end that leaves nothing behind."""

import asyncio
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import bot.dashboard
from bot.digests import Digest
from bot.meetings.whether import Rule
from handlers.operate import FoundProblem, dashboard
from handlers.operate.dashboard import Wish, written
from handlers.operate.desk import NORTHWIND, Desk
from handlers.operate.key import key_beside
from storage import Store
from storage.dashboard import written_anew
from storage.postgres import Postgres
from storage.sqlite import Sqlite
from tests.conftest import KEY
from tests.journeys.digests.northwind import a_week
from tests.odd_rows import rows_in
from tests.office import COMPANY, EVERYBODY, Office
from tests.operate.process import free_port
from tests.plain import Plain
from tests.shown import FIGURES, Visitor
from tests.source import HOUSE, imports_in, source
from tests.storage.samples import DIGEST

PATIENCE = 30.0
TEAMS = ("Checkout", "Claims")


def told(office: Office) -> None:
    """Let a week end in which somebody said something."""
    a_week(office, title="Moonlight pricing")
    office.until(2030, 1, 14, 8)


@pytest.fixture(params=["file", "server"])
def anywhere(request: pytest.FixtureRequest) -> Iterator[Office]:
    """Open an office on each database."""
    if request.param == "file":
        yield request.getfixturevalue("plain")
        return
    with closing(Postgres(request.getfixturevalue("address"))) as engine:
        office = Office(Store(engine, KEY), Plain())
        yield office
        office.close()


def desk_of(office: Office, folder: Path | None) -> Desk:
    return Desk(office.store, office.door, office.clock, COMPANY, folder=folder)


def figures_in(file: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(file)) as db:
        sql = "select period, measure, kind, level, grp, part, whole, value, n, hidden from figures order by rowid"
        return db.execute(sql).fetchall()


def latest(office: Office) -> Digest:
    found = office.run(office.store.read(COMPANY, lambda memory: memory.digests.latest(office.clock.now())))
    assert isinstance(found, Digest)
    return found


def test_every_figure_of_the_digest_is_in_the_file_and_no_other(anywhere: Office, tmp_path: Path) -> None:
    told(anywhere)
    kept = anywhere.run(written(tmp_path / "d.db", desk_of(anywhere, tmp_path)))
    digest = latest(anywhere)
    assert len(digest.figures) > 3
    assert digest.week in kept.names
    assert figures_in(tmp_path / "d.db") == [
        (digest.week, one.measure, one.kind, one.level, one.group, one.part, one.whole, one.value, one.n, one.hidden)
        for one in digest.figures
    ]


def test_nothing_else_of_the_company_is_in_the_file(plain: Office, tmp_path: Path) -> None:
    told(plain)
    plain.run(written(tmp_path / "d.db", desk_of(plain, tmp_path)))
    found = (tmp_path / "d.db").read_bytes()
    rows = {name: rows for name, rows in rows_in(tmp_path / "chair.db").items() if name != "weekly_digests"}
    cells = {cell for table in rows.values() for row in table for cell in row if isinstance(cell, str)}
    words = {word for cell in cells for word in re.findall(r"[^\"\\]{5,}", cell)}
    with written_anew(tmp_path / "empty.db"):
        pass
    told_anyway = (tmp_path / "empty.db").read_bytes() + repr(
        (latest(plain).week, str(latest(plain).start), TEAMS, [*Rule])
    ).encode()
    assert len(words) > 100
    assert {word for word in words if word.encode() in found and word.encode() not in told_anyway} == set()
    for word in (*EVERYBODY, "Moonlight", "northwind", "#checkout", "dislike it"):
        assert word.encode() not in found, word
    assert b"response" in found


def test_a_team_sees_its_week_before_the_dashboard_does(plain: Office, tmp_path: Path) -> None:
    told(plain)
    plain.clock.time = latest(plain).end + timedelta(hours=3, minutes=59)
    assert refused(Wish(), desk_of(plain, tmp_path), plain).startswith("There are no numbers yet")
    plain.clock.time += timedelta(minutes=1)
    assert plain.run(written(tmp_path / "d.db", desk_of(plain, tmp_path))).names == (latest(plain).week,)


def test_a_week_from_before_there_were_figures_is_left_out_and_counted(plain: Office, tmp_path: Path) -> None:
    told(plain)
    plain.run(plain.store.change(COMPANY, lambda memory: memory.digests.write(replace(DIGEST, week="2029-W01"))))
    kept = plain.run(written(tmp_path / "d.db", desk_of(plain, tmp_path)))
    assert (kept.weeks, kept.without) == (1, 1)
    assert {row[0] for row in figures_in(tmp_path / "d.db")} == {latest(plain).week}


def refused(wish: Wish, desk: Desk, office: Office) -> str:
    with pytest.raises(FoundProblem) as found:
        office.run(dashboard.shown(wish, desk))
    return str(found.value)


def test_without_a_digest_it_says_so_and_writes_nothing(plain: Office, tmp_path: Path) -> None:
    assert refused(Wish(), desk_of(plain, tmp_path), plain).startswith("There are no numbers yet")
    assert not (tmp_path / "dashboard.db").exists()


def test_a_port_in_use_is_said_in_a_sentence(plain: Office, tmp_path: Path) -> None:
    told(plain)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        said = refused(Wish(port), desk_of(plain, tmp_path), plain)
    assert said == (
        f"The dashboard cannot listen on 127.0.0.1, port {port}: Address already in use. Choose another with --port."
    )


def test_a_file_that_is_something_else_is_left_alone(plain: Office, tmp_path: Path) -> None:
    told(plain)
    before = (tmp_path / "chair.db").read_bytes()
    assert "is not overwritten" in refused(Wish(file=tmp_path / "chair.db"), desk_of(plain, tmp_path), plain)
    assert (tmp_path / "chair.db").read_bytes() == before


def test_where_datasette_is_missing_it_says_what_to_install(
    plain: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told(plain)
    monkeypatch.setattr(bot.dashboard, "LIBRARIES", ("datasette", "no_such_library"))
    said = refused(Wish(), desk_of(plain, tmp_path), plain)
    assert said.startswith("no_such_library cannot be imported. Run: pip install")


def test_the_bot_itself_does_not_load_datasette() -> None:
    files = source()
    assert any(file.parts[-2:] == ("dashboard", "serving.py") for file in files)
    assert [file for file in files if "bot.dashboard.serving" in imports_in(file)] == []


def test_a_week_that_comes_while_it_serves_is_taken_in(
    plain: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told(plain)
    monkeypatch.setattr(dashboard, "EVERY", 0.1)
    before = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)

    async def life() -> set[object]:
        serving = asyncio.create_task(dashboard.shown(Wish(free_port()), desk_of(plain, tmp_path)))
        await until((tmp_path / "dashboard.db").exists)
        await plain.store.change(COMPANY, lambda memory: memory.digests.write(replace(digest, week="2030-W40")))
        await until(lambda: "2030-W40" in weeks_in(tmp_path / "dashboard.db"))
        signal.raise_signal(signal.SIGINT)
        assert "has stopped" in await serving
        return weeks_in(tmp_path / "dashboard.db")

    digest = latest(plain)
    try:
        assert plain.run(life()) == {digest.week, "2030-W40"}
    finally:
        signal.signal(signal.SIGINT, before[0])
        signal.signal(signal.SIGTERM, before[1])


def weeks_in(file: Path) -> set[object]:
    return {row[0] for row in figures_in(file)}


async def until(so: Callable[[], bool]) -> None:
    for _ in range(int(PATIENCE / 0.1)):
        if so():
            return
        await asyncio.sleep(0.1)
    raise AssertionError


class Command:
    """``app.py dashboard`` in a process of its own, beside a database that holds a week."""

    def __init__(self, folder: Path, port: int) -> None:
        command = [sys.executable, str(HOUSE / "app.py"), "dashboard", "--port", str(port)]
        self.process = subprocess.Popen(
            command, cwd=folder, env={"PATH": os.environ["PATH"]}, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True, start_new_session=True,
        )  # fmt: skip
        assert self.process.stdout
        self.said = [self.process.stdout.readline() for _ in range(3)]
        self.visitor = Visitor(self.said[1].strip())

    def listens(self) -> bool:
        with socket.socket() as line:
            return line.connect_ex(("127.0.0.1", self.visitor.link.port or 0)) == 0

    def is_gone(self) -> bool:
        until = time.monotonic() + PATIENCE
        while self.listens() and time.monotonic() < until:
            time.sleep(0.05)
        return not self.listens()


def test_it_prints_one_link_and_killed_as_it_is_leaves_nobody_listening(tmp_path: Path) -> None:
    with closing(Sqlite(tmp_path / "chair.db")) as engine:
        start = datetime(2020, 1, 6, tzinfo=UTC)
        digest = replace(DIGEST, week="2020-W02", start=start, end=start + timedelta(days=7), figures=FIGURES)
        store = Store(engine, key_beside(tmp_path / "chair.db"))
        asyncio.run(store.change(NORTHWIND, lambda memory: memory.digests.write(digest)))
    command = Command(tmp_path, free_port())
    try:
        assert command.said[0].startswith("The dashboard is open. This link lets one browser in, once, within 10 ")
        assert command.said[2].startswith("It shows 1 week and is kept in dashboard.db.")
        assert command.visitor.signs_in() == 303
        assert command.visitor.sees("/figures/figures") == 200
    finally:
        command.process.kill()
    out, err = command.process.communicate(timeout=PATIENCE)
    assert command.is_gone()
    assert (out, err) == ("", "")
    assert not re.search(rb"sign-in|token", (tmp_path / "dashboard.db").read_bytes())
