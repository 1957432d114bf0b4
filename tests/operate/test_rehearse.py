"""Going back to a copy, rehearsed: what set out comes back, a bot opens it, and nothing is left or posted."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from handlers.operate import FoundProblem, WrongUse
from handlers.operate.rehearse import rehearsed, told_apart
from storage.moving.sums import Checksum
from storage.opening import opened
from storage.postgres.dumping import CannotDump, bring_back, fresh, without_password
from tests.conftest import KEY
from tests.office import FakeClock, Office
from tests.operate.process import Machine
from tests.postgres import Cluster


@dataclass(frozen=True)
class At:
    """The playground's rows, unless there is a key."""

    database: str
    key: str = ""


@pytest.fixture(autouse=True)
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Let temporary things be made where we look whether they are gone."""
    there = tmp_path / "places"
    there.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(there))
    yield there
    assert [*there.iterdir()] == []


@pytest.fixture
def database(plain: Office, tmp_path: Path) -> Path:
    plain.meeting_ends("Pricing review", ("Ada", "Ana", "Grace", "Linus"))
    plain.press("Grace", "They'd dislike it")
    (tmp_path / "chair.key").write_bytes(KEY)
    return tmp_path / "chair.db"


def test_a_file_that_is_written_to_goes_and_comes_back_the_same(database: Path, plain: Office) -> None:
    before = plain.rows("select * from deliveries")
    told = rehearsed(At(str(database)), FakeClock())
    assert " rows, all the same\n" in told
    assert "could not be shown" in told
    assert told.endswith("Nothing was posted, and nothing of the rehearsal is left.")
    assert plain.rows("select * from deliveries") == before


def test_a_key_that_does_not_open_it_is_found_on_a_quiet_day(database: Path, plain: Office) -> None:
    plain.run(plain.store.make_mark())
    database.with_suffix(".key").write_text("some other key of thirty-two bytes", encoding="utf-8")
    with pytest.raises(FoundProblem, match="was kept with another CHAIR_SECRET_KEY"):
        rehearsed(At(str(database)), FakeClock())


def test_a_table_that_lost_a_row_on_the_way_is_named() -> None:
    whole, less = Checksum(2, 5), Checksum(1, 3)
    assert told_apart({"asks": whole}, {"asks": whole}, {"asks": whole}) == ((), ())
    assert told_apart({"asks": whole}, {"asks": less}, {"asks": whole}) == (("asks",), ())
    assert told_apart({"asks": whole}, {}, {"asks": whole}) == (("asks",), ())


def test_a_table_that_grew_meanwhile_is_as_it_was_or_is_named_as_changed() -> None:
    before, between, after = Checksum(1, 3), Checksum(2, 5), Checksum(3, 9)
    assert told_apart({"views": before}, {"views": after}, {"views": after}) == ((), ())
    assert told_apart({"views": before}, {"views": between}, {"views": after}) == ((), ("views",))


def test_without_a_database_there_is_nothing_to_rehearse(tmp_path: Path) -> None:
    with pytest.raises(FoundProblem, match="There is no database at"):
        rehearsed(At(str(tmp_path / "none.db")), FakeClock())
    with pytest.raises(WrongUse, match="--at names a PostgreSQL server"):
        rehearsed(At(str(tmp_path / "none.db")), FakeClock(), "postgresql://chair@db.northwind.example/chair")


@pytest.fixture
def served(cluster: Cluster) -> Iterator[str]:
    address = cluster.database()
    opened(address).close()
    yield address
    cluster.drop(address)


def databases(address: str) -> list[tuple[str, ...]]:
    with closing(psycopg.connect(address)) as line:
        return line.execute("select datname from pg_database order by 1").fetchall()


def full(address: str, company: str) -> None:
    with closing(psycopg.connect(address)) as line, line:
        line.execute("insert into deliveries values (%s, 'one', '2030-01-07', null)", (company,))
        line.execute("insert into secrets values (%s, 'q', 'opens the answers')", (company,))


def test_a_database_on_a_server_goes_and_comes_back_the_same_by_its_own_tools(served: str) -> None:
    full(served, "northwind")
    before = databases(served)
    told = rehearsed(At(served.replace("chair@", "chair:hunter2@"), KEY.decode()), FakeClock())
    assert " 1 rows, all the same\n" in told
    assert "hunter2" not in told
    assert databases(served) == before


def test_who_may_not_make_databases_is_told_the_way_out(served: str) -> None:
    with closing(psycopg.connect(served)) as line, line:
        line.execute("create role modest login in role chair")
    modest = served.replace("chair@", "modest@")
    with pytest.raises(FoundProblem, match=r"modest may not make databases there: .* or name a server with --at\."):
        rehearsed(At(modest, KEY.decode()), FakeClock())
    assert "all the same" in rehearsed(At(modest, KEY.decode()), FakeClock(), served)


def test_what_is_no_dump_is_one_sentence_and_its_database_is_gone(served: str, tmp_path: Path) -> None:
    before = databases(served)
    (tmp_path / "list").write_text("My shopping list", encoding="utf-8")
    with pytest.raises(CannotDump, match=r"^pg_restore could not do it: "), fresh(served) as there:
        bring_back(tmp_path / "list", there)
    assert databases(served) == before


def test_without_the_tools_it_says_what_to_install(served: str, monkeypatch: pytest.MonkeyPatch) -> None:
    nowhere: Callable[[str], None] = lambda _: None  # noqa: E731
    monkeypatch.setattr(shutil, "which", nowhere)
    with pytest.raises(FoundProblem, match=r"^pg_dump is not installed\."):
        rehearsed(At(served, KEY.decode()), FakeClock())


def test_a_password_is_in_no_list_of_processes(tmp_path: Path) -> None:
    file = tmp_path / "passwords"
    shown = without_password("postgresql://chair:a%3Ab%5Cc@db.northwind.example/chair?sslmode=verify-full", file)
    assert "a:b" not in shown
    assert f"passfile={file}" in shown
    assert "sslmode=verify-full" in shown
    assert file.read_text(encoding="utf-8") == "*:*:*:*:a\\:b\\\\c\n"
    assert file.stat().st_mode & 0o077 == 0


def test_it_runs_beside_a_bot(machine: Machine) -> None:
    with machine.running():
        told = machine.chair("rehearse")
    assert (told.code, told.err) == (0, "")
    assert told.out.startswith("Rehearsed on ")
    assert "ok      Northwind" in told.out
