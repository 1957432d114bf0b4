"""Companies that come, leave and are forgotten whole: on both databases, in every table that the schema has."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import LiteralString, TypeVar

from storage import Memory, Store
from storage.alarms import DueAlarms
from storage.companies import OF_COMPANIES, Companies
from storage.engine import Row
from storage.installations import Installations
from storage.outbox.errands import Errands
from tests.storage.calls import WRITING
from tests.storage.conftest import Kept
from tests.storage.samples import FAR, LATER, NOON
from tests.storage.test_installations import HERE, THERE, end, save
from tests.storage.test_workspaces import rows_of, write_everything
from tests.tables import COLUMNS_ON_FILE, COLUMNS_ON_SERVER, naming_tables

T = TypeVar("T")
NORTH, SOUTH = HERE.company, THERE.company


def both_installed(kept: Kept) -> None:
    for one in (HERE, THERE):
        save(kept, one)
        kept.change(write_everything, one.company)


def of_companies(kept: Kept) -> list[str]:
    """Return every table of the schema in which a row is some company's."""
    run, on_file = kept.run, kept.store.engine.alone
    columns = COLUMNS_ON_FILE if on_file else COLUMNS_ON_SERVER

    async def named(sql: LiteralString, **values: object) -> list[str]:
        return [str(name) for (name,) in await kept.store.engine.read(lambda run: run(sql, **values))]

    tables = run(named(naming_tables(kept.store.engine)))
    return [table for table in tables if "workspace" in run(named(columns, of=table))]


def rows(kept: Kept, company: str) -> list[Row]:
    return kept.read(partial(rows_of, tables=of_companies(kept)), company)


def above(kept: Kept, work: Callable[[Companies], T]) -> T:
    return kept.run(kept.store.above(work))


def test_a_company_is_there_once_it_is_installed_or_set_up(kept: Kept) -> None:
    assert kept.run(kept.store.companies()) == ()
    save(kept)
    kept.change(WRITING["company.keep"], "company")
    assert kept.run(kept.store.companies()) == ("company", NORTH)


def test_whoever_uninstalls_has_left_and_is_back_when_they_install_again(kept: Kept) -> None:
    both_installed(kept)
    end(kept)
    assert kept.run(kept.store.companies()) == (SOUTH,)
    assert above(kept, Companies.gone) == {NORTH: LATER}
    save(kept)
    assert kept.run(kept.store.companies()) == (SOUTH, NORTH)
    assert above(kept, Companies.gone) == {}


def test_a_company_in_teams_lives_on_without_its_workspace(kept: Kept) -> None:
    kept.change(write_everything, "company")
    save(kept)
    kept.run(kept.store.installations(partial(Installations.link, slack=HERE.slack, company="company")))
    end(kept)
    assert kept.run(kept.store.companies()) == ("company",)
    assert above(kept, Companies.gone) == {}


def test_what_is_due_in_a_company_that_has_left_is_not_taken_and_keeps_nobody_waiting(kept: Kept) -> None:
    both_installed(kept)
    end(kept)
    store = kept.store
    ringing = kept.run(store.alarms(lambda alarms: alarms.claim(FAR, FAR + timedelta(1), 99)))
    known = kept.run(store.due_alarms(lambda alarms: alarms.by(FAR, 99)))
    assert {alarm.workspace for alarm in (*ringing, *known)} == {SOUTH}
    assert kept.run(store.errands(lambda errands: errands.waiting(FAR))) == [SOUTH]
    here, everywhere = counted(store, kept)
    kept.run(store.installations(partial(Installations.end, slack=THERE.slack, at=LATER)))
    assert here > 0
    assert everywhere
    assert counted(store, kept) == (0, False)
    assert kept.run(store.due_alarms(DueAlarms.next)) is None


def counted(store: Store, kept: Kept) -> tuple[int, bool]:
    waiting, _, _ = kept.run(store.errands(Errands.counts))
    return waiting, kept.run(store.backlog()) is not None


def test_what_was_said_in_confidence_is_destroyed_at_once_and_only_there(kept: Kept) -> None:
    both_installed(kept)
    assert kept.run(kept.store.ending(NORTH, lambda all_: all_.close(NORTH))) > 0
    assert kept.read(_open, NORTH) == 0
    assert kept.read(_open, SOUTH) > 0
    assert len(rows(kept, NORTH)) > 100


def _open(memory: Memory) -> int:
    tables = ("secrets", "given", "pay_asked")
    return sum(len(memory.run(f"select 1 from {name} where workspace = :workspace")) for name in tables)  # noqa: S608


def test_nothing_of_a_company_is_left_in_any_table_and_a_receipt_says_how_much_that_was(kept: Kept) -> None:
    both_installed(kept)
    of_north, of_south = rows(kept, NORTH), rows(kept, SOUTH)
    assert set(of_companies(kept)) == OF_COMPANIES
    assert len({*OF_COMPANIES} - {"setups"}) > 50

    kept.run(kept.store.ending(NORTH, lambda all_: all_.destroy(NORTH, FAR)))
    assert rows(kept, NORTH) == []
    assert rows(kept, SOUTH) == of_south
    receipts = above(kept, Companies.receipts)
    assert {(receipt.company, receipt.at) for receipt in receipts} == {(NORTH, FAR)}
    assert sum(receipt.gone for receipt in receipts) == len(of_north)
    assert kept.run(kept.store.companies()) == (SOUTH,)


def test_how_large_a_company_is_and_when_it_last_asked(kept: Kept) -> None:
    both_installed(kept)
    people, asked = (
        kept.run(kept.store.above(partial(what, company=NORTH))) for what in (Companies.people, Companies.asked)
    )
    assert people
    assert asked == NOON
    assert above(kept, partial(Companies.asked, company="nobody")) is None
