"""Both databases give the same answers: every statement runs on both, and what comes back is the same."""

import asyncio
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.people import Place
from bot.views import FirstContact
from storage import Memory, Store
from storage.alarms import DueAlarms
from storage.leases import Leases
from storage.outbox.errand import Nowhere
from storage.outbox.errands import Errands
from storage.postgres import Postgres
from tests.catalogue import columns_of, tables_of
from tests.conftest import KEY, LEDGER_KEY
from tests.postgres import Cluster
from tests.sqlite import new_file
from tests.storage.calls import FORGETTING, READING, WRITING, Call
from tests.storage.samples import CHECKOUT, FAR, LATER, LINUS, NOON, VIEWS

BY_CHANCE = re.compile(r"[0-9a-f]{12,}|fence=\d+")
Both = tuple[Store, Store]


@pytest.fixture
def both(tmp_path: Path, cluster: Cluster) -> Iterator[Both]:
    address = cluster.database()
    engines = new_file(tmp_path / "chair.db"), Postgres(address)
    both = Store(engines[0], KEY, ledger=LEDGER_KEY), Store(engines[1], KEY, ledger=LEDGER_KEY)
    yield both
    for store in both:
        store.engine.close()
    cluster.drop(address)


async def told(store: Store, call: Call, *, changing: bool) -> str:
    """Return what comes back, or how it fails; without what chance fills."""

    def made(memory: Memory) -> str:
        return BY_CHANCE.sub("…", str(call(memory)))

    try:
        return await (store.change if changing else store.read)("northwind", made)
    except Exception as error:  # noqa: BLE001  # it is what is compared
        return type(error).__name__


def test_whatever_is_called_comes_back_alike_and_leaves_alike(both: Both) -> None:
    async def story() -> None:
        for calls, changing in ((WRITING, True), (READING, False), (FORGETTING, True), (READING, False)):
            assert len(calls) > 25, "Found hardly any methods."
            for name, call in calls.items():
                embedded, served = [await told(store, call, changing=changing) for store in both]
                assert served == embedded, name
            embedded_rows, served_rows = [await counts(store) for store in both]
            assert served_rows == embedded_rows

    asyncio.run(story())


def test_nothing_that_is_called_fails(both: Both) -> None:
    """Else the test above would compare failures."""

    async def story() -> list[str]:
        every = [(name, call, True) for name, call in WRITING.items()]
        every += [(name, call, False) for name, call in READING.items()]
        every += [(name, call, True) for name, call in FORGETTING.items()]
        came = [(name, await told(both[1], call, changing=changing)) for name, call, changing in every]
        return [name for name, what in came if what.endswith("Error")]

    assert asyncio.run(story()) == []


async def counts(store: Store) -> dict[str, int]:
    return {table: await rows_in(store, table) for table in await tables_of(store.engine)}


async def rows_in(store: Store, table: str) -> int:
    sql = f"select count(*) from {table}"  # noqa: S608  # a table of ours
    [(found,)] = await store.engine.read(lambda run: run(sql))
    return int(found)


def test_the_tables_and_their_columns_are_the_same(both: Both) -> None:
    async def columns(store: Store) -> dict[str, list[str]]:
        return {table: await columns_of(store.engine, table) for table in await tables_of(store.engine)}

    embedded, served = (asyncio.run(columns(store)) for store in both)
    assert served == embedded


def carried(errands: Errands) -> list[str]:
    """Do everything that a courier may do, and return what it came to know."""
    waiting, none = errands.waiting(NOON), errands.of("southwind").take(NOON, LATER, 9)
    taken = sorted(errands.of("northwind").take(NOON, LATER, 9), key=lambda errand: errand.name)
    first, second, third = taken[:3]
    place = Place("slack", "C1")
    errands.about_to_post(first, place, NOON, LATER)
    errands.shown(first.standing(place, "17.01", "drawn"), LATER)
    errands.postponed(second, LATER)
    errands.given_up(third, "is_archived", FirstContact(LINUS))
    errands.not_known(third, NOON)
    errands.gone(third)
    errands.release(taken)
    said = [BY_CHANCE.sub("…", str(each)) for each in (waiting, none, *taken)]
    return [*said, *map(str, (errands.counts(), errands.oldest(), stands(errands, first.name), stands(errands, "no")))]


def stands(errands: Errands, name: str) -> object:
    try:
        return errands.standing("northwind", name)
    except Nowhere as nowhere:
        return str(nowhere)


def test_couriers_and_alarm_clocks_find_the_same(both: Both) -> None:
    def wanted(memory: Memory) -> None:
        for view in VIEWS:
            memory.outbox.want(view, NOON)
        WRITING["alarms.set"](memory)

    def due(alarms: DueAlarms) -> tuple[object, ...]:
        return alarms.next(), alarms.by(FAR, 5)

    def claimed(alarms: DueAlarms) -> tuple[object, ...]:
        mine, others = alarms.claim(NOON, LATER, 1), alarms.claim(NOON, LATER, 9)
        alarms.give_back(mine, LATER)
        again = alarms.claim(NOON, LATER, 9)
        alarms.release()
        return mine, others, again, alarms.claim(NOON, LATER, 9)

    def held(leases: Leases) -> tuple[object, ...]:
        took = [leases.take("courier", holder, NOON, LATER, "northwind") for holder in ("a", "b", "a")]
        leases.give_back("courier", "a")
        return *took, leases.take("courier", "b", NOON, LATER, "northwind")

    async def story(store: Store) -> tuple[object, ...]:
        await store.change("northwind", wanted)
        await store.probe()
        alarms = await store.due_alarms(due), await store.alarms(claimed)
        return await store.errands(carried), alarms, await store.leases(held), await store.backlog()

    embedded, served = (asyncio.run(story(store)) for store in both)
    assert served == embedded
    assert str(CHECKOUT.platform) in str(served)


async def seen_in(store: Store, company: str) -> dict[str, str]:
    def seen(memory: Memory) -> dict[str, str]:
        return {name: str(call(memory)) for name, call in READING.items()}

    return await store.read(company, seen)


def test_on_a_server_too_nothing_that_is_called_in_one_company_changes_another(both: Both) -> None:
    served = both[1]

    async def story() -> None:
        for company in ("northwind", "southwind"):
            for call in WRITING.values():
                await served.change(company, call)
        before = await seen_in(served, "southwind")
        for call in FORGETTING.values():
            await served.change("northwind", call)
        assert await seen_in(served, "southwind") == before
        assert await seen_in(served, "northwind") != before

    asyncio.run(story())
