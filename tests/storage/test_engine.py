"""What every engine promises: all or nothing, one at a time within a company, and nobody harms another."""

import asyncio
import sqlite3
from collections.abc import Iterator

import psycopg
import pytest

from storage.engine import Engine, Run
from tests.storage.things import ADD, CREATE, Add, all_at_once, names

DOUBLED = (sqlite3.IntegrityError, psycopg.errors.UniqueViolation)
CLOSED = (sqlite3.OperationalError, psycopg.errors.ReadOnlySqlTransaction)


@pytest.fixture
def engine(engine: Engine) -> Iterator[Engine]:
    asyncio.run(engine.change(lambda run: run(CREATE)))
    yield engine
    engine.close()


def test_one_that_is_refused_does_not_touch_the_others(engine: Engine) -> None:
    async def story() -> None:
        first, refused, twice, last = await all_at_once(engine, Add("a"), Add("b", "refuse"), Add("c", "c"), Add("d"))
        assert isinstance(refused, PermissionError)
        assert isinstance(twice, DOUBLED)
        assert await names(engine) == {"a", "d"}
        assert (first, last) == ("done", "done")

    asyncio.run(story())


def test_work_that_runs_out_of_something_fails_and_keeps_nobody_waiting(engine: Engine) -> None:
    """A future takes no ``StopIteration``: whoever asked, and whoever shares the commit, would wait for good."""

    def first_of_none(run: Run) -> object:
        return next(iter(run("select name from things where name = 'nobody'")))

    async def story() -> None:
        changes = engine.change(first_of_none), engine.change(Add("a")), engine.read(first_of_none)
        fails, keeps, reads = await asyncio.wait_for(asyncio.gather(*changes, return_exceptions=True), 10)
        assert isinstance(fails, RuntimeError)
        assert isinstance(reads, RuntimeError)
        assert keeps == "done"
        assert await names(engine) == {"a"}

    asyncio.run(story())


def test_reading_sees_one_state_however_long_it_takes(engine: Engine) -> None:
    def twice(run: Run) -> tuple[int, int]:
        [(before,)] = run("select count(*) from things")
        asyncio.run_coroutine_threadsafe(engine.change(Add("new")), loops[0]).result(5)
        [(after,)] = run("select count(*) from things")
        return before, after

    async def story() -> None:
        loops.append(asyncio.get_running_loop())
        assert await engine.read(twice) == (0, 0)
        assert await names(engine) == {"new"}

    loops: list[asyncio.AbstractEventLoop] = []
    asyncio.run(story())


def test_changes_happen_one_after_the_other(engine: Engine) -> None:
    """Read, then write what was read: the race that a weaker isolation loses."""

    def count_up(run: Run) -> None:
        [(most,)] = run("select coalesce(max(name), '000') from things")
        run(ADD, name=f"{int(most) + 1:03}")

    async def story() -> None:
        await asyncio.gather(*(engine.change(count_up, "northwind") for _ in range(50)))
        assert len(await names(engine)) == 50

    asyncio.run(story())


def test_whoever_went_away_does_not_disturb_the_others(engine: Engine) -> None:
    async def story() -> None:
        gone = asyncio.ensure_future(engine.change(Add("gone")))
        stays = asyncio.ensure_future(engine.change(Add("stays")))
        await asyncio.sleep(0)
        gone.cancel()
        await stays
        assert await names(engine) == {"gone", "stays"}

    asyncio.run(story())


def test_reading_cannot_write(engine: Engine) -> None:
    async def story() -> None:
        with pytest.raises(CLOSED, match=r"read-?only"):
            await engine.read(Add("x"))
        assert await names(engine) == set()

    asyncio.run(story())


def test_a_statement_that_failed_cannot_be_passed_over(engine: Engine) -> None:
    """Whoever catches what a statement raises has not mended it: the change is not half kept."""

    def stumble(run: Run) -> None:
        run(ADD, name="before")
        try:
            run("select no_such_column from things")
        except Exception:  # noqa: BLE001  # whatever the database says
            raise LookupError from None

    async def story() -> None:
        both = await asyncio.gather(engine.change(stumble), engine.change(Add("z")), return_exceptions=True)
        assert isinstance(both[0], LookupError)
        assert await names(engine) == {"z"}

    asyncio.run(story())
