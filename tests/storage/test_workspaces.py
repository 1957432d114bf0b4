"""What is changed in one workspace cannot be seen in another, whatever is called."""

import asyncio
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from storage import Memory, Store
from storage.engine import Row
from storage.sqlite import Sqlite
from tests.storage.calls import CHANGING, FORGETTING, READING, WRITING, Call

KEY = b"a key for tests, thirty-two bytes"
Seen = dict[str, object]


@contextmanager
def no_company() -> Iterator[tuple[asyncio.Runner, Store]]:
    with tempfile.TemporaryDirectory() as folder, asyncio.Runner() as runner:
        engine = Sqlite(Path(folder) / "chair.db")
        engine.db.execute("pragma synchronous = off")
        yield runner, Store(engine, KEY)
        engine.close()


@contextmanager
def two_companies() -> Iterator[tuple[asyncio.Runner, Store]]:
    """Open a database in which both companies keep the same things."""
    with no_company() as (runner, store):
        for company in ("northwind", "southwind"):
            for call in WRITING.values():
                runner.run(store.change(company, call))
        yield runner, store


def seen_by(memory: Memory) -> Seen:
    return {name: str(call(memory)) for name, call in READING.items()}


def rows_of(memory: Memory) -> list[Row]:
    tables = memory.run("select name from sqlite_schema where type = 'table' and sql like '%workspace%'")
    assert len(tables) > 10, "Found hardly any tables."
    kept = (
        row
        for (name,) in tables
        for row in memory.run(f"select * from {name} where workspace = :workspace order by 1, 2")  # noqa: S608  # ours
    )
    return [*kept]


def test_every_method_is_called() -> None:
    with two_companies() as (runner, store):
        methods = runner.run(store.read("northwind", methods_in))
    assert methods == {*CHANGING, *READING}


def methods_in(memory: Memory) -> set[str]:
    parts = {name: part for name, part in vars(memory).items() if name != "run"}
    assert len(parts) > 9, "Found hardly any repositories."
    return {f"{name}.{each}" for name, part in parts.items() for each in dir(part) if not each.startswith("_")}


def test_what_is_kept_is_seen() -> None:
    """Else the property below would hold of a memory that keeps nothing."""
    with two_companies() as (runner, store):
        empty = runner.run(store.read("nobody", seen_by))
        kept = runner.run(store.read("northwind", seen_by))
    silent = {name for name in READING if empty[name] == kept[name]}
    assert silent == {"outbox.is_begun", "outbox.place_of", "outbox.unsure", "outbox.troubled"}


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(sorted(CHANGING)), min_size=1, max_size=12))
def test_whatever_is_called_in_one_workspace_changes_nothing_in_another(names: list[str]) -> None:
    with two_companies() as (runner, store):
        before = runner.run(store.read("southwind", rows_of)), runner.run(store.read("southwind", seen_by))
        for name in names:
            runner.run(store.change("northwind", CHANGING[name]))
        after = runner.run(store.read("southwind", rows_of)), runner.run(store.read("southwind", seen_by))
    assert after == before


def test_each_way_of_forgetting_forgets_something_and_only_here() -> None:
    forgetful = {name for name, call in FORGETTING.items() if forgets(call)}
    assert set(FORGETTING) - forgetful == {"answers.forget_orphans", "outbox.forget"}


def forgets(call: Call) -> bool:
    with two_companies() as (runner, store):
        there, here = (runner.run(store.read(company, rows_of)) for company in ("southwind", "northwind"))
        runner.run(store.change("northwind", call))
        assert runner.run(store.read("southwind", rows_of)) == there
        return bool(runner.run(store.read("northwind", rows_of)) != here)
