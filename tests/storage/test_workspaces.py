"""What is changed in one workspace cannot be seen in another, whatever is called."""

import asyncio
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage import Memory, Store
from storage.engine import Row
from storage.postgres import Postgres
from tests.postgres import Cluster
from tests.sqlite import new_file
from tests.storage.calls import CHANGING, FORGETTING, READING, WRITING, Call
from tests.tables import naming_tables

KEY, LEDGER_KEY = b"a key for tests, thirty-two bytes", "a key for the ledger and for nothing else"
ABOVE = ("key_marks", "slack_states", "farewells")  # what is no company's
Seen = dict[str, object]


Opening = Callable[[], AbstractContextManager[Store]]
Opened = tuple[asyncio.Runner, Store]
SEVERAL = st.lists(st.sampled_from(sorted(CHANGING)), min_size=1, max_size=12)


@contextmanager
def on_file() -> Iterator[Store]:
    with tempfile.TemporaryDirectory() as folder, closing(new_file(Path(folder) / "chair.db")) as engine:
        yield Store(engine, KEY, ledger=LEDGER_KEY)


@contextmanager
def on_server(cluster: Cluster) -> Iterator[Store]:
    address = cluster.lent()
    with closing(Postgres(address)) as engine:
        yield Store(engine, KEY, ledger=LEDGER_KEY)
    cluster.take_back(address)


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def opening(request: pytest.FixtureRequest) -> Opening:
    if request.param == "sqlite":
        return on_file
    return partial(on_server, request.getfixturevalue("cluster"))


@contextmanager
def two_companies(opening: Opening) -> Iterator[Opened]:
    """Open a database in which both companies keep the same things."""
    with opening() as store, asyncio.Runner() as runner:
        for company in ("northwind", "southwind"):
            runner.run(store.change(company, write_everything))
        yield runner, store


def write_everything(memory: Memory) -> None:
    for call in WRITING.values():
        call(memory)


def seen_by(memory: Memory) -> Seen:
    return {name: str(call(memory)) for name, call in READING.items()}


def rows_of(memory: Memory, tables: list[str]) -> list[Row]:
    kept = (
        row
        for name in tables
        for row in memory.run(f"select * from {name} where workspace = :workspace")  # noqa: S608  # names are ours
    )
    return sorted(kept, key=repr)


def kept_by(company: str, runner: asyncio.Runner, store: Store) -> list[Row]:
    """Return every row of a company, from every table that has any company's."""
    names = [str(name) for (name,) in runner.run(store.read(company, lambda m: m.run(naming_tables(store.engine))))]
    tables = [name for name in names if name not in ABOVE]
    assert len(tables) > 10, "Found hardly any tables."
    return runner.run(store.read(company, partial(rows_of, tables=tables)))


def test_every_method_is_called() -> None:
    with two_companies(on_file) as (runner, store):
        methods = runner.run(store.read("northwind", methods_in))
    assert methods == {*CHANGING, *READING}


def methods_in(memory: Memory) -> set[str]:
    parts = {name: part for name, part in vars(memory).items() if name != "run"}
    assert len(parts) > 9, "Found hardly any repositories."
    return {f"{name}.{each}" for name, part in parts.items() for each in dir(part) if not each.startswith("_")}


def test_what_is_kept_is_seen(opening: Opening) -> None:
    """Else the property below would hold of a memory that keeps nothing."""
    with two_companies(opening) as (runner, store):
        empty = runner.run(store.read("nobody", seen_by))
        kept = runner.run(store.read("northwind", seen_by))
    silent = {name for name in READING if empty[name] == kept[name]}
    of_a_key = {"evidence.whose", "ledger.is_on", "ledger.shut", "outcomes.is_drawn", "samples.lot"}
    of_a_post = {f"outbox.{name}" for name in ("at", "is_begun", "is_troubled", "place_of", "troubled", "unsure")}
    of_a_post |= {"cases.outcomes_under", "cases.outcomes_alone"}
    assert silent == of_a_post | of_a_key


@settings(max_examples=25, deadline=None)
@given(SEVERAL)
def test_whatever_is_called_in_one_workspace_changes_nothing_in_another(names: list[str]) -> None:
    changes_nothing_elsewhere(on_file, names)


@settings(max_examples=5, deadline=None)
@given(SEVERAL)
def test_nor_on_a_server(cluster: Cluster, names: list[str]) -> None:
    changes_nothing_elsewhere(partial(on_server, cluster), names)


def changes_nothing_elsewhere(opening: Opening, names: list[str]) -> None:
    with two_companies(opening) as (runner, store):
        before = kept_by("southwind", runner, store), runner.run(store.read("southwind", seen_by))
        for name in names:
            runner.run(store.change("northwind", CHANGING[name]))
        after = kept_by("southwind", runner, store), runner.run(store.read("southwind", seen_by))
    assert after == before


def test_each_way_of_forgetting_forgets_something_and_only_here(opening: Opening) -> None:
    forgetful = {name for name, call in FORGETTING.items() if forgets(call, opening)}
    assert set(FORGETTING) - forgetful == {"answers.forget_orphans", "outbox.forget"}


def forgets(call: Call, opening: Opening) -> bool:
    with two_companies(opening) as (runner, store):
        there, here = (kept_by(company, runner, store) for company in ("southwind", "northwind"))
        runner.run(store.change("northwind", call))
        assert kept_by("southwind", runner, store) == there
        return bool(kept_by("northwind", runner, store) != here)
