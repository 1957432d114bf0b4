"""Changes that share a transaction on PostgreSQL: quick while all goes well, and each by itself when one fails."""

import asyncio
from collections.abc import Callable, Iterator

import psycopg
import pytest

from storage.engine import Run
from storage.postgres import MOST, Postgres
from storage.postgres.batch import FEW
from storage.postgres.told import MOST as TOLD
from tests.postgres import Cluster
from tests.storage.things import ADD, CREATE, Add, names


@pytest.fixture
def engine(cluster: Cluster) -> Iterator[Postgres]:
    address = cluster.database()
    engine = Postgres(address)
    asyncio.run(engine.change(lambda run: run(CREATE)))
    yield engine
    engine.close()
    cluster.drop(address)


def killed(engine: Postgres, process: int) -> None:
    """End one of its connections, from another."""
    asyncio.run(engine.read(lambda run: run("select pg_terminate_backend(:process)", process=process)))


async def together(engine: Postgres, *works: Callable[[Run], object]) -> list[object]:
    """Return what comes of works that arrive in the same moment, in one company."""
    return [*await asyncio.gather(*(engine.change(work, "northwind") for work in works), return_exceptions=True)]


def test_one_of_a_full_batch_that_fails_leaves_nothing_and_harms_nobody(engine: Postgres) -> None:
    """Without savepoints first, then with: what the others did is kept once, also in the wary batches that follow."""
    tries: list[str] = []

    def tried(*names: str) -> Callable[[Run], str]:
        def work(run: Run) -> str:
            tries.append(names[0])
            return Add(*names)(run)

        return work

    async def story() -> None:
        for again in ("a", "b"):
            works = [tried(f"{again}{number}", *["refuse"] * (number == 20)) for number in range(MOST)]
            came = await together(engine, *works)
            assert [isinstance(one, PermissionError) for one in came] == [number == 20 for number in range(MOST)]
        assert await names(engine) == {f"{again}{number}" for again in "ab" for number in range(MOST) if number != 20}

    asyncio.run(story())
    assert tries.count("a0") == 2
    assert tries.count("a31") == 1


def test_who_is_refused_is_heard_once_and_the_others_go_on_without(engine: Postgres) -> None:
    """Up to a few; where there are more, everybody is decided with a savepoint, and heard once more."""
    tries: list[str] = []

    def refusing(name: str) -> Callable[[Run], str]:
        def work(run: Run) -> str:
            tries.append(name)
            return Add(name, "refuse")(run)

        return work

    async def story(many: int) -> None:
        came = await together(engine, Add(f"first of {many}"), *map(refusing, "vwxyz"[:many]), Add(f"last of {many}"))
        assert [*map(str, came)] == ["done", *["refuse"] * many, "done"]
        assert {f"first of {many}", f"last of {many}"} <= await names(engine)

    asyncio.run(story(FEW))
    assert tries == ["v", "w", "x"]
    asyncio.run(story(FEW + 2))
    assert tries[FEW:].count("v") == 2
    assert not {*"vwxyz"} & asyncio.run(names(engine))


def test_a_batch_that_was_undone_forgets_what_its_changes_were_told(engine: Postgres) -> None:
    """The change before the failing one counts again, from rows as they are then."""

    def count_up(run: Run) -> int:
        [(most,)] = run("select count(*) from things")
        run(ADD, name=f"{most:03}")
        return int(most)

    async def story() -> None:
        came = await together(engine, count_up, Add("refuse"), count_up, Add("x", "x"), count_up)
        assert [came[0], came[2], came[4]] == [0, 1, 2]
        assert await names(engine) == {"000", "001", "002"}

    asyncio.run(story())


def test_one_that_passes_over_its_own_failure_takes_nothing_of_the_others_with_it(engine: Postgres) -> None:
    def stumble(run: Run) -> str:
        run(ADD, name="before")
        try:
            run("select no_such_column from things")
        except psycopg.Error:
            return "fine"
        raise AssertionError

    async def story() -> None:
        came = await together(engine, Add("a"), stumble, Add("z"))
        assert isinstance(came[1], psycopg.errors.InFailedSqlTransaction)
        assert (came[0], came[2]) == ("done", "done")
        assert await names(engine) == {"a", "z"}

    asyncio.run(story())


def test_a_connection_lost_while_statements_are_on_their_way_is_begun_anew_and_nothing_is_kept_twice(
    engine: Postgres,
) -> None:
    tries: list[int] = []

    def interrupted(run: Run) -> str:
        tries.append(1)
        run(ADD, name="once")
        if len(tries) == 1:
            [(process,)] = run("select pg_backend_pid()")
            run(ADD, name="on its way")
            killed(engine, process)
        run(ADD, name="twice")
        return "done"

    async def story() -> None:
        assert await together(engine, Add("a"), interrupted, Add("z")) == ["done"] * 3
        assert await names(engine) == {"a", "once", "twice", "z"}

    asyncio.run(story())
    assert len(tries) == 2


def test_so_much_on_its_way_that_the_server_cannot_take_it_at_once_arrives(engine: Postgres) -> None:
    def much(run: Run) -> int:
        for number in range(3000):
            run(ADD, name=f"{number:0500}")
        [(count,)] = run("select count(*) from things")
        return int(count)

    assert asyncio.run(together(engine, much, Add("z"))) == [3000, "done"]


def test_the_event_loop_goes_on_while_the_server_takes_its_time(engine: Postgres) -> None:
    """What waits for the server lets go of the interpreter, with statements on their way as without."""

    def slow(run: Run) -> None:
        run("delete from things where name = 'nobody'")
        run("select pg_sleep(0.3)")

    async def story() -> float:
        loop, latest = asyncio.get_running_loop(), 0.0
        both = asyncio.gather(together(engine, slow, Add("a")), engine.change(slow))
        while not both.done():
            began = loop.time()
            await asyncio.sleep(0.005)
            latest = max(latest, loop.time() - began)
        assert (await both)[0] == [None, "done"]
        return latest

    assert asyncio.run(story()) < 0.25


def test_more_statements_than_a_server_remembers_still_run(engine: Postgres) -> None:
    def many(run: Run) -> list[int]:
        return [run(f"select {number} where :name = ''", name="")[0][0] for number in numbers]

    numbers = range(2 * TOLD + 1)
    assert asyncio.run(engine.change(many)) == [*numbers]


def test_a_text_with_a_zero_in_it_is_refused_and_not_cut_short(engine: Postgres) -> None:
    async def story() -> None:
        with pytest.raises(psycopg.DataError, match="NUL"):
            await engine.change(Add("half\0whole"))
        assert await names(engine) == set()

    asyncio.run(story())
