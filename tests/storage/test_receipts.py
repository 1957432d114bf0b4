"""Every night writes down how much of which class went, up to which day; and no class is forgotten about."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.commands import Tidy
from bot.people import CLOCK
from handlers.operate import receipts
from handlers.operate.desk import Desk
from handlers.tidy.receipts import BY_ITSELF, BY_SETTING, kept_for, periods
from prompts.people.receipts import in_words
from prompts.words import LANGUAGES, Say
from storage import Memory, Store
from storage.receipts import CLASSES, ERASED, NIGHT, STAYS, Receipt
from tests.office import COMPANY, MONDAY_NOON, NORTHWIND, Office
from tests.plain import Plain
from tests.storage.samples import ERASURE, RECEIPT
from tests.storage.test_workspaces import write_everything
from tests.tables import tables_in

LONG = timedelta(days=4000)  # longer than anything is kept
OVER = (  # what the samples leave open comes to its end
    "update asks set closed = coalesce(closed, '2030-01-08')",
    "update followed set poll = 'closed', closed = coalesce(closed, '2030-01-08')",
    "update case_files set decided = coalesce(decided, '2030-01-08')",
    "update asked_back set closed = coalesce(closed, '2030-01-08')",
    "update blocker_files set settled = coalesce(settled, '2030-01-08')",
    "update pledges set settled = coalesce(settled, '2030-01-08')",
    "update sponsor_offers set became = 'declined', settled = '2030-01-08'",
    "update heard_samples set state = 'closed'",
    "update slackenings set ended = coalesce(ended, '2030-01-08')",
    "update blind set until = coalesce(until, '2030-01-08')",
    "update unearned set ended = coalesce(ended, '2030-01-08')",
    "update under_way set ended = coalesce(ended, '2030-01-08')",
    "update views set shown = wanted",
    "delete from receipts where at > '2030-01-08'",
)
SHARED = "select count(*) from views where view not like '%Person%'"  # those stay with what they show


@pytest.fixture
def office(store: Store) -> Iterator[Office]:
    office = Office(store, Plain())
    yield office
    office.close()


def rows_in(office: Office, tables: str) -> dict[str, int]:
    counts = {}
    for table in tables.split():
        [(count,)] = office.rows(f"select count(*) from {table} where workspace = 'northwind'")  # noqa: S608  # ours
        counts[table] = int(count)
    return counts


def tidied(office: Office, at: datetime) -> dict[str, Receipt]:
    """Let a night be, and return its receipts by class."""
    office.clock.time = at
    office.do(Tidy(), CLOCK, f"tidy at {at}")
    found: list[Receipt] = office.run(office.store.read(COMPANY, lambda memory: memory.receipts.since(at)))
    return {receipt.what: receipt for receipt in found}


def test_of_every_class_all_goes_when_its_time_is_over_and_is_counted(office: Office) -> None:
    office.run(office.store.change(COMPANY, write_everything))
    for statement in OVER:
        office.rows(statement)
    before = {name: rows_in(office, tables) for name, tables in CLASSES.items()}
    assert {table for tables in before.values() for table, count in tables.items() if not count} == set()
    [(shared,)] = office.rows(SHARED)
    nights = [tidied(office, MONDAY_NOON + LONG + timedelta(days=day)) for day in (0, 1)]  # pooled questions take two
    for name, tables in before.items():
        whole = sum(tables.values()) - (shared if name == "cards" else 0)
        assert sum(night[name].gone for night in nights if name in night) == whole, name
        assert nights[0][name].things > 0, name
    assert nights[0][NIGHT].gone == sum(each.gone for name, each in nights[0].items() if name != NIGHT)
    left = {name: sum(rows_in(office, tables).values()) for name, tables in CLASSES.items()}
    assert {name for name, count in left.items() if count} == {"cards", "deliveries", "receipts"}
    assert (left["cards"], left["deliveries"]) == (shared, 2)  # what stands in shared places, and the nights themselves


def test_every_table_is_let_go_of_at_night_or_says_until_when_it_stays(office: Office) -> None:
    said = [table for tables in CLASSES.values() for table in tables.split()]
    assert sorted([*said, *STAYS]) == sorted({*tables_in(office), "_moved"})


def test_every_class_has_one_period_and_words_for_it() -> None:
    named = [name for names in BY_SETTING.values() for name in names.split()] + [*BY_ITSELF]
    assert sorted(named) == sorted(CLASSES)
    for language in LANGUAGES:
        assert all(in_words([(name, count)], Say(language)) for name in CLASSES for count in (1, 2))


def test_a_receipt_says_up_to_which_day(office: Office) -> None:
    office.run(office.store.change(COMPANY, lambda memory: memory.audit.note(MONDAY_NOON, CLOCK, "setup")))
    went = tidied(office, MONDAY_NOON + timedelta(days=400))
    assert went["audit"].upto == date(2030, 2, 11)  # a year before 11 February 2031
    assert "wins" not in went


def test_a_period_that_is_changed_is_the_one_that_is_kept(office: Office) -> None:
    office.configure(f'{NORTHWIND}\n[retention]\naudit = "10d"')
    setup = office.run(office.store.read(COMPANY, lambda memory: memory.company.setup()))
    assert kept_for("audit", setup.retention) == timedelta(days=10)
    assert periods(setup.retention).keys() == CLASSES.keys()
    office.run(office.store.change(COMPANY, lambda memory: memory.audit.note(MONDAY_NOON, CLOCK, "setup")))
    assert tidied(office, MONDAY_NOON + timedelta(days=11))["audit"].things > 0


def test_a_night_in_which_nothing_went_is_written_down_too(office: Office) -> None:
    went = tidied(office, MONDAY_NOON)
    assert [*went] == [NIGHT]
    assert (went[NIGHT].things, went[NIGHT].gone) == (0, 0)


def test_receipts_are_printed_a_night_a_paragraph(office: Office) -> None:
    desk = Desk(office.store, office.door, office.clock, COMPANY)
    assert office.run(receipts.told(None, desk)).startswith("There are no receipts yet.")

    def keep(memory: Memory) -> None:
        memory.receipts.keep(RECEIPT)
        memory.receipts.keep(Receipt(RECEIPT.at, ERASED, RECEIPT.upto, 1, 8))
        memory.receipts.keep(Receipt(RECEIPT.at + timedelta(days=1), NIGHT, RECEIPT.upto, 0, 0))

    office.run(office.store.change(COMPANY, keep))
    night = f"{RECEIPT.at:%Y-%m-%d %H:%M} UTC"
    assert office.run(receipts.told(None, desk)).splitlines() == [
        night,
        "  erased: 1, and 8 rows with them",
        f"  3 wins (15 rows), from before {RECEIPT.upto}",
        f"{RECEIPT.at + timedelta(days=1):%Y-%m-%d %H:%M} UTC",
        "  nothing was past its time",
    ]
    later = (RECEIPT.at + timedelta(days=1)).replace(tzinfo=None, hour=0)
    assert night not in office.run(receipts.told(later, desk))


def test_whoever_looks_after_privacy_reads_on_their_page_what_went(office: Office) -> None:
    office.run(office.store.change(COMPANY, lambda memory: memory.audit.note(MONDAY_NOON, CLOCK, "setup")))
    assert not on_page(office, "Pia")
    tidied(office, MONDAY_NOON + timedelta(days=400))
    assert "What went last night" in on_page(office, "Pia")
    assert "audit entries" in on_page(office, "Pia")
    assert not on_page(office, "Grace")
    tidied(office, MONDAY_NOON + timedelta(days=401))
    assert "Last night I looked, and nothing was past its time." in on_page(office, "Pia")


def on_page(office: Office, who: str) -> str:
    return "\n".join(card.words for card in office.home(who) if "last night" in card.words.lower())


def test_keyed_hashes_of_those_erased_name_nobody(office: Office) -> None:
    def note(memory: Memory) -> None:
        memory.erased.note(("plain/Grace", "mail/grace@northwind.example"), datetime(2030, 1, 7, tzinfo=UTC))
        memory.erased.keep(ERASURE)

    office.run(office.store.change(COMPANY, note))
    rows = str(office.rows("select * from erased")).lower()
    assert "grace" not in rows
    [first, second] = office.run(office.store.read(COMPANY, lambda memory: memory.erased.all()))
    assert (len(first.whose), len(second.whose)) == (2, 2)
