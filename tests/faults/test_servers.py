"""What a database server can do to us: go away, come back, let nobody write. Nothing that was acknowledged is lost."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg
import pytest

from bot.answers import Verdict
from handlers.operate.desk import COMPANY
from tests.faults.between import Between, between
from tests.faults.crowd import Crowd
from tests.faults.database import ACKNOWLEDGED, Database, served
from tests.faults.machine import START, Machine, machine
from tests.faults.promises import KEPT, outcome
from tests.postgres import Cluster, running

Story = Callable[[Machine, Crowd], Awaitable[None]]
NOBODY_KNOWS = "We don't know whether that was kept."
TOLD = "That did not work, and nothing was kept."


@pytest.fixture(scope="module")
def server() -> Iterator[Cluster]:
    """Start a server that may be ended: what it has said it keeps, it keeps."""
    with running(**ACKNOWLEDGED) as server:
        yield server


def lived_through(folder: Path, database: Database, story: Story) -> None:
    """Let a question be asked, then let it happen; in the end all that was acknowledged is there."""

    async def happens() -> None:
        async with machine(folder, database=database) as here:
            crowd = Crowd(here)
            await here.starts()
            assert await crowd.asks_in("C1")
            await crowd.quiet()
            await story(here, crowd)
            await crowd.quiet()
            came = await outcome(here, crowd)
            print(came)  # noqa: T201  # how much there was to lose
            assert came.answers > 1
            assert came.broken == KEPT

    asyncio.run(happens())


async def presses(crowd: Crowd, person: str) -> bool:
    question, channel = crowd.questions[0]
    return await crowd.answers(question, channel, person, Verdict.DISLIKE)


async def readiness(here: Machine, wanted: int) -> str:
    """Return why, as soon as it is as wanted."""
    async with asyncio.timeout(START):
        while True:
            status, why = await here.is_ready()
            if status == wanted:
                return why
            await asyncio.sleep(0.2)


async def is_told(here: Machine, person: str, what: str = TOLD) -> None:
    """Return when this person has been told, in a plain sentence, what went wrong."""
    async with asyncio.timeout(START):
        while what not in str(await here.told(person)):  # noqa: ASYNC110  # another process's
            await asyncio.sleep(0.1)


@asynccontextmanager
async def gone(server: Cluster) -> AsyncIterator[None]:
    """End the server as a crash does, and start it again."""
    await asyncio.to_thread(server.stop, "immediate")
    try:
        yield
    finally:
        await asyncio.to_thread(server.start, **ACKNOWLEDGED)


async def gauge(here: Machine, name: str) -> float:
    """Return a number that ``/metrics`` tells, which it does whatever else happens."""
    async with here.session.get(f"http://127.0.0.1:{here.port}/metrics") as answer:
        assert answer.status == 200
        return next(float(line.split()[1]) for line in (await answer.text()).splitlines() if line.startswith(name))


def test_a_server_that_goes_while_people_answer_and_comes_back_takes_nothing_with_it(
    tmp_path: Path, server: Cluster
) -> None:
    async def story(here: Machine, crowd: Crowd) -> None:
        async with crowd.at_it():
            while crowd.done < 60:  # noqa: ASYNC110  # another process's
                await asyncio.sleep(0.01)
            async with gone(server):
                assert not await presses(crowd, "UGRACE")
                await is_told(here, "UGRACE")
                assert "It cannot be written" in await readiness(here, 503)
                assert await gauge(here, "chair_database_away ") == 1
            assert "It can be written." in await readiness(here, 200)
            enough = crowd.done + 20
            while crowd.done < enough:  # noqa: ASYNC110  # another process's
                await asyncio.sleep(0.01)
        assert await gauge(here, "chair_database_away ") == 0
        assert await gauge(here, "chair_round_age_seconds ") < 5
        assert await gauge(here, "chair_tick_age_seconds ") < 5

    with served(server) as database:
        lived_through(tmp_path, database, story)


def test_where_nobody_may_write_people_are_told_and_when_they_may_it_goes_on_by_itself(
    tmp_path: Path, server: Cluster
) -> None:
    async def story(here: Machine, crowd: Crowd) -> None:
        assert await presses(crowd, "U1")
        may_write(server, here.database, "off")
        assert not await presses(crowd, "U2")
        assert not await crowd.asks_in("C2")
        await is_told(here, "U2")
        why = json.loads(await readiness(here, 503))["parts"]["database"]["why"]
        assert why == "It cannot be written: cannot execute INSERT in a read-only transaction."
        assert await gauge(here, "chair_database_away ") == 0
        may_write(server, here.database, "on")
        await readiness(here, 200)
        assert await presses(crowd, "U2")
        assert await crowd.asks_in("C2")

    with served(server) as database:
        lived_through(tmp_path, database, story)


def may_write(server: Cluster, database: Database, what: str) -> None:
    """Let all that use the database begin anew, as after a failover, and write or not."""
    name = psycopg.conninfo.conninfo_to_dict(database.url)["dbname"]
    read_only = {"on": "off", "off": "on"}[what]
    with closing(psycopg.connect(server.url("postgres"), autocommit=True)) as line:
        line.execute(f"alter database {name} set default_transaction_read_only = {read_only}".encode())
        line.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = %s",
            (str(name),),
        )


def test_whoever_presses_while_the_server_commits_and_hangs_up_is_told_that_nobody_knows_and_may_press_again(
    tmp_path: Path, server: Cluster
) -> None:
    async def happens(database: Database, reached: Database, who: Between) -> None:
        async with machine(tmp_path, database=reached) as here:
            crowd = Crowd(here)
            await here.starts()
            assert await crowd.asks_in("C1")
            await crowd.quiet()
            who.waits_for = b"into given"
            assert not await presses(crowd, "UGRACE")
            await is_told(here, "UGRACE", NOBODY_KNOWS)
            assert TOLD not in str(await here.told("UGRACE"))
            assert await answers_in(database) == 1
            assert await presses(crowd, "UGRACE")
            assert await answers_in(database) == 1
            assert (await outcome(here, crowd)).broken == KEPT

    with (
        served(server) as database,
        TemporaryDirectory(dir="/tmp") as folder,  # a socket's path is short
        between(server, database, Path(folder)) as (who, reached),
    ):
        asyncio.run(happens(database, reached, who))


async def answers_in(database: Database) -> int:
    with database.opened() as store:
        [(count,)] = await store.read(COMPANY, lambda memory: memory.run("select count(*) from given"))
        return int(count)
