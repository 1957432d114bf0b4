"""A name from the sponsor's ledger turns up nowhere but before those who may read it, and before whoever bears it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.views import LedgerShown
from bot.web.metrics import Metrics
from handlers.operate import about, erase
from handlers.operate.desk import Desk
from storage.sqlite import Sqlite
from tests.faults.spilled import CANARY, NOTE, READERS, ROLES, CarelessStore, Found, heard, read_by, spilled, story
from tests.office import COMPANY, Office
from tests.plain import Plain

SEEN = ("ShowLedger by {}", "form of WriteLedger for {}", "LedgerShown for {}")

LOOKED_INTO = {  # what surely stands there
    "everything posted": "Week of",
    "spreadsheet": "2030-W02",
    "audit": "wrote in the ledger",
    "metrics": "chair_",
    "able": "database",
    "rows": "Customers type",
    "file and log": "Customers type",
    "backup": "Customers type",
    "export": "Customers type",
    "another database": "Customers type",
    "files of another database": "Customers type",
    "what is kept on others": "told of",
}


def naming(found: Found) -> set[str]:
    """Return where the canary or the note beside it stands."""
    return {where for where, text in found.items() if CANARY.user in text or NOTE in text}


@pytest.fixture
def careless(tmp_path: Path) -> Iterator[Office]:
    office = Office(CarelessStore(Sqlite(tmp_path / "chair.db")), Plain())
    yield office
    office.close()


def test_of_all_that_anybody_can_ask_see_copy_or_count_only_readers_answers_tell_who_is_behind_a_win(
    plain: Office, tmp_path: Path, address: str
) -> None:
    metrics = Metrics()
    plain.door.meter = plain.store.engine.meter = plain.courier.meter = metrics
    with heard() as said:
        story(plain)
        found = {where: text for who in ROLES for where, text in read_by(plain, who).items()}
        plain.time_passes(days=1)
        found |= spilled(plain, tmp_path, address)
    found |= {"metrics": metrics.written(()).decode(), "log": "\n".join(said.lines)}
    assert len(found) > 1000, "Looked into hardly anything."
    assert "is_archived" in found["log"], "Nothing was logged."
    for where, what in LOOKED_INTO.items():
        assert what in found[where], f"Hardly anything was searched in {where}."
    assert naming(found) == {where.format(who) for where in SEEN for who in READERS}
    for who in READERS:
        shown = plain.run(plain.door.look(COMPANY, LedgerShown(plain.person(who))))
        assert shown.to == plain.person(who)


def test_kept_in_clear_the_search_finds_it_in_every_copy(careless: Office, tmp_path: Path, address: str) -> None:
    story(careless)
    found = spilled(careless, tmp_path, address)
    everywhere = {"file and log", "backup", "another database", "files of another database"}
    assert naming(found) == {"ledger", *everywhere}


def test_whoever_is_named_is_told_of_it_and_can_have_their_name_taken_out(plain: Office) -> None:
    story(plain)
    desk = Desk(plain.store, plain.door, plain.clock, COMPANY)
    told = plain.run(about.told(CANARY.key, desk))
    assert "  - W-1: found it and recommended it; a note stands beside it" in told
    assert NOTE not in told
    plain.run(erase.erased(CANARY.key, desk))
    assert CANARY.user not in "".join(read_by(plain, "Dana").values())
