"""Moving to a server and back: whenever the plug is pulled, and whatever is started afterwards."""

from contextlib import suppress
from pathlib import Path

import psycopg
import pytest

from handlers.operate import FoundProblem, WrongUse
from handlers.operate.move import wanted
from storage.engine import CannotOpen
from storage.postgres.presence import beside_others
from storage.sqlite import Sqlite
from tests.odd_rows import fill, rows_in
from tests.office import FakeClock
from tests.operate.process import Machine
from tests.operate.pulled_plug import killed, moved
from tests.operate.test_move import FEW, may_start
from tests.postgres import Cluster

SLACK = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "s" * 32, "CHAIR_SECRET_KEY": "k" * 32}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    Sqlite(tmp_path / "chair.db").close()
    fill(tmp_path / "chair.db", FEW, (0, -(2**62)))
    return tmp_path / "chair.db"


def may_start_there(address: str) -> bool:
    with suppress(CannotOpen), beside_others(address).line as line:
        return bool(line.execute("select 1 from people").fetchall())
    return False


def last_moments(present: str, to: str) -> list[int]:
    """Return a few moments in which rows are copied, and every one in which the ends are told."""
    steps = moved(present, to)
    return [1, steps // 2, *range(steps - 9, steps + 1)]


def test_whenever_the_plug_is_pulled_on_the_way_there_at_most_one_may_start(file: Path, cluster: Cluster) -> None:
    whole, before = file.read_bytes(), rows_in(file)
    for moment in last_moments(str(file), cluster.database()):
        file.write_bytes(whole)
        address = cluster.database()
        assert killed(str(file), address, moment)
        assert not (may_start(file) and may_start_there(address)), f"Both may start when killed at {moment}."
        assert rows_in(file) == before
        if not may_start_there(address):
            moved(str(file), address)
        assert (may_start(file), may_start_there(address)) == (False, True)
        cluster.drop(address)


def test_whenever_the_plug_is_pulled_on_the_way_back_at_most_one_may_start(file: Path, address: str) -> None:
    before, back = rows_in(file), file.with_name("back.db")
    moved(str(file), address)
    moments = last_moments(address, str(back))
    for moment in moments:
        wanted(address, "", FakeClock(), back=True)
        back.unlink()
        assert killed(address, str(back), moment)
        assert not (may_start(back) and may_start_there(address)), f"Both may start when killed at {moment}."
        if not may_start(back):
            moved(address, str(back))
        assert (may_start(back), may_start_there(address)) == (True, False)
        assert rows_in(back) == before


def test_nobody_works_on_a_server_whose_rows_went(machine: Machine, address: str) -> None:
    there = {**SLACK, "CHAIR_DATABASE_URL": address}
    done = machine.chair("move", "sqlite:///chair.db", **there)
    assert (done.code, done.err) == (0, "")
    assert "CHAIR_SECRET_KEY" in done.out
    for command in ((), ("setup", "--show")):
        done = machine.chair(*command, **there)
        assert done.code == 1
        assert "Everything in this database was moved to sqlite:///" in done.err
    moved(str(machine.folder / "chair.db"), address)
    assert machine.chair("setup", "--show", **there).err.startswith("There is no setup yet.")


def test_rows_of_another_company_on_a_server_are_not_overwritten(file: Path, address: str) -> None:
    with psycopg.connect(address) as line:
        line.execute("insert into homes values ('southwind', 'somebody')")
    with pytest.raises(Exception, match="holds rows that are not of this company's move"):
        wanted(str(file), address, FakeClock(), back=False)
    with psycopg.connect(address) as line:
        assert line.execute("select * from homes").fetchall() == [("southwind", "somebody")]
    assert may_start(file)


def test_the_password_of_neither_end_is_ever_shown(
    file: Path, address: str, capsys: pytest.CaptureFixture[str]
) -> None:
    private, here = address.replace("chair@", "chair:very-private@"), f"sqlite:///{file}"
    assert "very-private" in private
    said = [
        what_is_said(str(file), private),
        what_is_said(str(file), private),
        what_is_said(private, private),
        what_is_said(private, here),
        what_is_said(private, here),
        what_is_said(private, f"{here}.other"),
        what_is_said(str(file), "postgresql://chair:very-private@"),
        what_is_said(str(file), "postgresql://chair:very-private@/nowhere?host=/nowhere"),
        capsys.readouterr().out,
    ]
    assert [bool(words) for words in said] == [False, False, True, False, False, True, True, True, True]
    assert "very-private" not in str(said)
    assert "very-private" not in str(rows_in(file))


def what_is_said(present: str, to: str) -> str:
    try:
        wanted(present, to, FakeClock(), back=False)
    except (WrongUse, FoundProblem, CannotOpen) as told:
        return str(told)
    return ""


def test_a_server_is_where_everything_is_already(address: str) -> None:
    with pytest.raises(WrongUse, match="already"):
        wanted(address, address, FakeClock(), back=False)
