"""What is asked ahead on PostgreSQL is what a change would have been told anyway: of all before, of nothing after."""

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from typing import LiteralString

import psycopg
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from bot.answers import Verdict
from bot.commands import GiveAnswer, Request
from bot.meter import UNMETERED, Meter
from handlers import FrontDoor
from storage import Memory, Store
from storage.engine import Row, Run, T
from storage.postgres import Postgres
from storage.postgres.foresight import Foresight
from storage.postgres.presence import beside_others
from storage.postgres.sql import ours
from tests.conftest import KEY
from tests.office import FakeClock
from tests.postgres import Cluster
from tests.storage.samples import GRACE, NOON, PROFILE, SETUP, question

CREATE: LiteralString = "create table marks (name text primary key, number integer not null)"
EMPTY: LiteralString = "delete from marks"
READ: LiteralString = "select number from marks where name = :name"
NOTE: LiteralString = "insert into marks (name, number) values (:name, :number) on conflict do nothing returning name"
PUT: LiteralString = (
    "insert into marks (name, number) values (:name, :number) on conflict (name) do update set number = excluded.number"
)
RAISE: LiteralString = "update marks set number = number + :number where name = :name"
DROP: LiteralString = "delete from marks where name = :name"
COUNT: LiteralString = "select count(*), coalesce(sum(number), 0) from marks"
REFUSE: LiteralString = "refuse"
AHEAD = (READ, NOTE)


@dataclass(frozen=True)
class Step:
    sql: LiteralString
    name: str = ""
    number: int = 0

    def taken(self, run: Run) -> list[Row]:
        if self.sql == REFUSE:
            raise PermissionError
        given = {
            name: value for name, value in {"name": self.name, "number": self.number}.items() if f":{name}" in self.sql
        }
        return run(self.sql, **given)


@dataclass(frozen=True)
class Change:
    """Takes its steps, and asks ahead what of them can be."""

    steps: tuple[Step, ...]

    def __call__(self, run: Run) -> list[list[Row]]:
        return [step.taken(run) for step in self.steps]

    def ahead(self, run: Run) -> None:
        for step in self.steps:
            if step.sql in AHEAD:
                step.taken(run)


STEPS = some.builds(
    Step, some.sampled_from([READ, NOTE, PUT, RAISE, DROP, COUNT]), some.sampled_from("abc"), some.integers(1, 3)
)
FINE = some.builds(Change, some.lists(STEPS, max_size=4).map(tuple))
REFUSED = some.builds(Change, some.lists(STEPS, max_size=2).map(lambda steps: (*steps, Step(REFUSE))))


@pytest.fixture(scope="module")
def marks(cluster: Cluster) -> Iterator[str]:
    """Return the address of a database with an empty table of marks."""
    address = cluster.database()
    with closing(psycopg.connect(address, autocommit=True)) as line:
        line.execute(CREATE)
    yield address
    cluster.drop(address)


@pytest.fixture(scope="module")
def worn(marks: str) -> Iterator[Postgres]:
    """Return an engine for many examples: after a refusal it does not look ahead for a while."""
    engine = Postgres(marks)
    yield engine
    engine.close()


@pytest.fixture
def engine(marks: str) -> Iterator[Postgres]:
    engine = Postgres(marks)
    yield engine
    engine.close()


def together(engine: Postgres, *changes: Change) -> list[object]:
    """Return what comes of changes that share a transaction, and what is there afterwards."""

    async def story() -> list[object]:
        await engine.change(lambda run: run(EMPTY))
        came = await asyncio.gather(
            *(engine.change(change, "northwind", change.ahead) for change in changes), return_exceptions=True
        )
        rows = await engine.read(lambda run: run("select name, number from marks order by name"))
        return [*(type(one) if isinstance(one, Exception) else one for one in came), rows]

    return asyncio.run(story())


def one_by_one(*changes: Change) -> list[object]:
    """Return the same where each has ended before the next begins."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        db.execute(CREATE)
        came = [*map(partial(_alone, db), changes)]
        return [*came, db.execute("select name, number from marks order by name").fetchall()]


def _alone(db: sqlite3.Connection, change: Change) -> object:
    db.execute("begin")
    try:
        came = change(lambda sql, **values: db.execute(sql, values).fetchall())
    except PermissionError:
        db.execute("rollback")
        return PermissionError
    db.execute("commit")
    return came


@given(some.lists(FINE, min_size=1, max_size=6))
@settings(max_examples=100, deadline=None)
def test_each_is_told_what_it_would_be_told_if_the_one_before_had_ended(worn: Postgres, changes: list[Change]) -> None:
    assert together(worn, *changes) == one_by_one(*changes)


@given(some.lists(FINE | REFUSED, min_size=1, max_size=6))
@settings(max_examples=30, deadline=None)
def test_so_is_everybody_where_some_are_refused(worn: Postgres, changes: list[Change]) -> None:
    assert together(worn, *changes) == one_by_one(*changes)


def test_who_comes_twice_in_a_batch_sees_what_they_did_first(engine: Postgres) -> None:
    press = Change((Step(READ, "a"), Step(PUT, "a", 2)))
    assert together(engine, press, press) == [[[], []], [[(2,)], []], [("a", 2)]]


def test_of_a_note_made_twice_in_a_batch_one_is_the_first(engine: Postgres) -> None:
    note = Change((Step(NOTE, "a", 1),))
    assert together(engine, note, note) == [[[("a",)]], [[]], [("a", 1)]]


def test_what_is_asked_before_a_note_and_after_it_has_two_answers(engine: Postgres) -> None:
    read, note = Change((Step(READ, "a"),)), Change((Step(NOTE, "a", 1),))
    assert together(engine, read, note, read) == [[[]], [[("a",)]], [[(1,)]], [("a", 1)]]


def test_a_note_that_its_change_does_not_make_after_all_is_not_there(engine: Postgres) -> None:
    async def story() -> list[Row]:
        await engine.change(lambda run: run(EMPTY))
        await engine.change(lambda _: "thought better of it", "northwind", Change((Step(NOTE, "a"),)).ahead)
        return await engine.read(lambda run: run(COUNT))

    assert asyncio.run(story()) == [(0, 0)]


def test_what_cannot_be_asked_ahead_is_asked_when_it_is_time(engine: Postgres) -> None:
    def ahead(run: Run) -> None:
        run(READ, name="a")
        [(found,)] = run(COUNT)  # there are no rows yet, and a careless question stumbles over that
        run(READ, name=str(found))

    async def story() -> list[list[Row]]:
        await engine.change(lambda run: run(EMPTY))
        return await engine.change(Change((Step(READ, "a"), Step(COUNT))), "northwind", ahead)

    assert asyncio.run(story()) == [[], [(0, 0)]]


def test_a_statement_that_the_server_refuses_ahead_is_refused_to_whoever_makes_it(engine: Postgres) -> None:
    wrong = Change((Step("select nothing from marks where name = :name", "a"),))

    async def story() -> list[object]:
        fine = Change((Step(NOTE, "z"),))
        both = (engine.change(change, "northwind", partial(_everything, change)) for change in (fine, wrong))
        return await asyncio.gather(*both, return_exceptions=True)

    asyncio.run(engine.change(lambda run: run(EMPTY)))
    came, error = asyncio.run(story())
    assert came == [[("z",)]]
    assert isinstance(error, psycopg.errors.UndefinedColumn)


def _everything(change: Change, run: Run) -> None:
    change(run)


class Watching:
    """An engine that looks ahead and notes which questions were not foreseen."""

    def __init__(self, address: str) -> None:
        self.meter: Meter = UNMETERED
        self.alone = False
        self.unforeseen: list[str] = []
        self._told = beside_others(address)

    async def change(
        self, work: Callable[[Run], T], alone_in: str | None = None, ahead: Callable[[Run], object] | None = None
    ) -> T:
        assert alone_in
        foresight = Foresight(self._told)
        foresight.look([ahead], [])
        return work(partial(self._run, foresight))

    def _run(self, foresight: Foresight, sql: LiteralString, **values: object) -> list[Row]:
        statement = ours(sql)
        found = foresight.answer(0, statement, values)
        if found is not None:
            return found
        if not statement.silent:
            self.unforeseen.append(sql)
        return self._told.run(statement, values)

    async def read(self, work: Callable[[Run], T]) -> T:
        return work(lambda sql, **values: self._told.run(ours(sql), values))

    async def scrub(self) -> None: ...

    def close(self) -> None:
        self._told.line.close()


def test_of_what_an_answer_asks_everything_is_foreseen(address: str) -> None:
    """Also when they have answered before, and also where the setup has to be read. Else an answer is slow again."""

    def ask(memory: Memory) -> None:
        memory.company.keep(SETUP, NOON, GRACE)
        memory.people.met(PROFILE, NOON)
        memory.meetings.ask(question(invited=1))
        memory.meetings.invite("q1", (GRACE,), NOON, charged=True)
        memory.answers.open("q1")

    async def story() -> None:
        await Store(postgres, KEY).change("northwind", ask)
        door = FrontDoor(Store(watching, KEY), FakeClock())
        for number, verdict in enumerate(Verdict):
            request = Request(GiveAnswer("q1", verdict), GRACE, NOON, "northwind", f"press {number}")
            assert len(await door.handle(request)) == 1

    postgres, watching = Postgres(address), Watching(address)
    asyncio.run(story())
    assert watching.unforeseen == []
    assert asyncio.run(watching.read(lambda run: run("select count(*) from given"))) == [(1,)]
    postgres.close()
    watching.close()
