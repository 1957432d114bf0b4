"""Whoever was erased after a copy was made is erased in the copy too, from a file and from a server."""

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bot.company import read_setup
from bot.people import Person, Profile
from bot.variables.lent import NOTHING, Lent
from handlers.operate import FoundProblem, about, erase
from handlers.operate.desk import Desk, desk_for, keep_to_this_key
from handlers.operate.erasures import BESIDE, append, of_customer, read_list
from handlers.operate.receipts import told as receipts_told
from handlers.operate.restore import restored, with_list
from handlers.operate.setup import configure
from storage import Memory
from storage.sqlite.backup import copy
from tests.conftest import KEY
from tests.office import NORTHWIND, FakeClock
from tests.operate.exporting import export_of
from tests.postgres import Cluster
from tests.storage.samples import QUOTE

SECRET = KEY.decode()
GRACE = Profile(Person("slack", "UGRACE"), "Grace", "grace@northwind.example", "UTC", "en")
ON_TEAMS = Profile(Person("teams", "TGRACE"), "Grace Hopper", "grace@northwind.example", "UTC", "en")
LINUS = Profile(Person("slack", "ULINUS"), "Linus", "linus@northwind.example", "UTC", "en")
ADA = Profile(Person("slack", "UADA"), "Ada", "ada@northwind.example", "UTC", "en")
Work = Callable[[Desk], Awaitable[Any]]


def at_the_desk(database: str, work: Work, lent: Lent = NOTHING) -> Any:  # noqa: ANN401  # whatever the work is
    """Let one thing be said on the command line, with everything opened before and closed after it."""

    async def done() -> Any:  # noqa: ANN401  # as above
        async with desk_for(database, SECRET, FakeClock(), lent) as desk:
            await keep_to_this_key(desk.store)
            return await work(desk)

    return asyncio.run(done())


async def settled(desk: Desk) -> None:
    """Let there be a company with four accounts, and words of a customer."""
    await configure(read_setup(NORTHWIND), desk)
    await desk.door.met(desk.workspace, (GRACE, ON_TEAMS, LINUS, ADA))
    await desk.store.change(desk.workspace, lambda memory: memory.evidence.keep(QUOTE))


async def kept(desk: Desk) -> set[str]:
    def names(memory: Memory) -> set[str]:
        quotes = {QUOTE.ref} if memory.evidence.quote(QUOTE.ref) else set[str]()
        setup = memory.company.setup()
        assert setup
        return {each.person.key for each in memory.people.everyone()} | quotes | {*setup.teams[0].members}

    return await desk.store.read(desk.workspace, names)


EVERYBODY = {
    "slack/UGRACE", "teams/TGRACE", "slack/ULINUS", "slack/UADA", QUOTE.ref, "ana@northwind.example",
    "grace@northwind.example", "linus@northwind.example",
}  # fmt: skip
WITHOUT_GRACE = EVERYBODY - {"slack/UGRACE", "teams/TGRACE", "grace@northwind.example"}
ERASE_GRACE = partial(erase.erased, "teams/TGRACE")
ERASE_CUSTOMER = partial(erase.customer_gone, QUOTE.customer)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    at_the_desk(str(tmp_path / "chair.db"), settled)
    return tmp_path / "chair.db"


def test_a_copy_that_is_put_back_is_without_those_who_were_erased_since(file: Path) -> None:
    copy(file, file.with_name("monday.db"))
    assert "Listed in" in at_the_desk(str(file), ERASE_GRACE)
    at_the_desk(str(file), ERASE_CUSTOMER)
    for part in file.parent.glob("chair.db*"):
        part.unlink()
    shutil.copy(file.with_name("monday.db"), file)
    assert at_the_desk(str(file), kept) == WITHOUT_GRACE - {QUOTE.ref}
    assert b"grace" not in file.read_bytes().lower()
    assert "erased: 2, and" in at_the_desk(str(file), partial(receipts_told, None))


def test_without_the_list_they_would_be_back(file: Path) -> None:
    """Else the test above would hold of a copy that never had them."""
    copy(file, file.with_name("monday.db"))
    at_the_desk(str(file), ERASE_GRACE)
    (file.parent / BESIDE).unlink()
    assert at_the_desk(str(file.with_name("monday.db")), kept) == EVERYBODY


def test_who_was_met_again_after_being_erased_stays_as_long_as_no_older_copy_comes_back(file: Path) -> None:
    at_the_desk(str(file), ERASE_GRACE)
    at_the_desk(str(file), lambda desk: desk.door.met(desk.workspace, (GRACE,)))
    assert "slack/UGRACE" in at_the_desk(str(file), kept)
    assert "slack/UGRACE" in at_the_desk(str(file), kept)


@pytest.fixture(params=["file", "server"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[str], str]]:
    """Return what names a new database, on either engine."""
    if request.param == "file":
        (tmp_path / "new").mkdir()
        yield lambda name: str(tmp_path / "new" / f"{name}.db")
        return
    cluster: Cluster = request.getfixturevalue("cluster")
    made: list[str] = []

    def database(_: str) -> str:
        made.append(cluster.database())
        return made[-1]

    yield database
    for address in made:
        cluster.drop(address)


def test_an_older_export_is_restored_without_them(place: Callable[[str], str], tmp_path: Path) -> None:
    first, lent = place("first"), Lent(erased=str(tmp_path / "somewhere" / "list"))
    (tmp_path / "somewhere").mkdir()
    at_the_desk(first, settled, lent)
    folder = export_of(first, tmp_path / "out")
    at_the_desk(first, ERASE_GRACE, lent)
    at_the_desk(first, ERASE_CUSTOMER, lent)
    second = place("second")
    restored(second, SECRET, folder)
    assert at_the_desk(second, kept, lent) == WITHOUT_GRACE - {QUOTE.ref}


def test_a_list_that_was_carried_along_by_hand_does_the_same(place: Callable[[str], str], tmp_path: Path) -> None:
    first, listed = place("first"), tmp_path / "list"
    at_the_desk(first, settled)
    folder = export_of(first, tmp_path / "out")
    at_the_desk(first, ERASE_GRACE)
    assert "lists all 1 who were erased" in at_the_desk(first, partial(erase.listed, listed))
    assert "; 0 are new there" in at_the_desk(first, partial(erase.listed, listed))
    second = str(tmp_path / "apart" / "second.db") if first.endswith(".db") else place("second")
    (tmp_path / "apart").mkdir()
    restored(second, SECRET, folder)
    assert at_the_desk(second, kept) == EVERYBODY
    assert at_the_desk(second, partial(erase.erased_again, listed)) == f"Erased again: 1 of those in {listed}."
    assert at_the_desk(second, kept) == WITHOUT_GRACE
    assert at_the_desk(second, partial(erase.erased_again, listed)) == f"Nobody in {listed} is kept here."


def test_a_server_without_a_list_is_told_the_line_to_keep(cluster: Cluster, tmp_path: Path) -> None:
    address = cluster.database()
    at_the_desk(address, settled)
    receipt = at_the_desk(address, ERASE_GRACE)
    line = receipt.splitlines()[-1]
    (tmp_path / "list").write_text(f"{line}\n", encoding="utf-8")
    [noted] = read_list(tmp_path / "list")
    assert "grace" not in line
    assert len(noted.whose) == 3  # two accounts and an address
    cluster.drop(address)


def test_a_restored_database_takes_the_list_to_where_the_bot_looks_for_it(file: Path, tmp_path: Path) -> None:
    at_the_desk(str(file), ERASE_GRACE)
    (tmp_path / "apart").mkdir()
    with_list(str(tmp_path / "apart" / "new.db"), NOTHING, read_list(tmp_path / BESIDE))
    assert read_list(tmp_path / "apart" / BESIDE) == read_list(tmp_path / BESIDE)


def test_what_rows_know_and_the_list_does_not_is_listed_at_the_next_start(file: Path) -> None:
    at_the_desk(str(file), ERASE_GRACE)
    listed = (file.parent / BESIDE).read_text(encoding="utf-8")
    (file.parent / BESIDE).unlink()
    at_the_desk(str(file), kept)
    assert (file.parent / BESIDE).read_text(encoding="utf-8") == listed
    assert (file.parent / BESIDE).stat().st_mode & 0o777 == 0o600


def test_a_line_that_was_torn_off_harms_nobody_and_one_that_is_none_is_refused(tmp_path: Path) -> None:
    listed, one = tmp_path / "list", of_customer("company", "a hash".replace(" ", ""), date(2030, 1, 7))
    append(listed, [one])
    with listed.open("a", encoding="utf-8") as torn:
        torn.write("customer company 2030-0")
    append(listed, [of_customer("company", "another", date(2030, 1, 7))])
    assert [each.whose for each in read_list(listed)] == [("ahash",), ("another",)]
    listed.write_text("customer company when - hash .\n", encoding="utf-8")
    with pytest.raises(FoundProblem, match=r"Line 1 of .*list is none"):
        read_list(listed)
    with pytest.raises(FoundProblem, match="There is no list at"):
        read_list(tmp_path / "none", needed=True)


def test_consent_that_was_given_later_than_it_was_withdrawn_stays(file: Path) -> None:
    early = of_customer("company", "", QUOTE.consent.replace(year=QUOTE.consent.year - 1))

    async def again(desk: Desk) -> str:
        whose = await desk.store.read(desk.workspace, lambda memory: memory.evidence.whose(QUOTE.customer))
        append(file.with_name("list"), [of_customer("company", whose, early.day)])
        return await erase.erased_again(file.with_name("list"), desk)

    at_the_desk(str(file), again)
    assert QUOTE.ref in at_the_desk(str(file), kept)


def test_the_only_admin_is_not_erased_and_the_way_out_is_named(file: Path) -> None:
    with pytest.raises(FoundProblem, match=r"Ada, ada@northwind.example is the only admin.*Name another in \[people\]"):
        at_the_desk(str(file), partial(erase.erased, "ada@northwind.example"))
    assert at_the_desk(str(file), kept) == EVERYBODY
    assert "Ada" in at_the_desk(str(file), partial(about.told, "ada@northwind.example"))
