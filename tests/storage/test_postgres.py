"""What PostgreSQL promises besides: one company at a time in all processes, and a server that goes and comes back."""

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import closing

import psycopg
import pytest

from bot.meter import Meter
from storage import Store
from storage.engine import Away, CannotOpen, Run, Unclear
from storage.opening import held, look_over, missing_steps, opened
from storage.postgres import MOST, Postgres
from storage.postgres.sql import ours
from tests.conftest import KEY
from tests.postgres import Cluster, running
from tests.storage.things import ADD, CREATE, Add, all_at_once, names

MINE = "select pg_backend_pid()"


@pytest.fixture
def engine(address: str) -> Iterator[Postgres]:
    engine = Postgres(address)
    asyncio.run(engine.change(lambda run: run(CREATE)))
    yield engine
    engine.close()


class Counting(Meter):
    def __init__(self) -> None:
        self.commits = 0

    def committed(self, seconds: float) -> None:
        assert 0 < seconds < 60
        self.commits += 1


def killed(address: str, process: int) -> None:
    with closing(psycopg.connect(address, autocommit=True)) as line:
        line.execute("select pg_terminate_backend(%s)", (process,))


def test_a_statement_is_translated_once_and_skips_what_others_have() -> None:
    statement = ours("select 1 where a = :a_1 and b > :a_1 limit :most {skip}")
    assert statement.words == "select 1 where a = $1 and b > $1 limit $2 for update skip locked"
    assert statement.names == ("a_1", "most")
    assert ours("delete from secrets where a = :a").table == "secrets"
    assert ours("select 1").table == ""


def test_many_changes_of_a_company_share_few_commits(engine: Postgres) -> None:
    engine.meter = meter = Counting()

    async def story() -> None:
        await asyncio.gather(*(engine.change(Add(f"{number}"), "northwind") for number in range(100)))
        assert len(await names(engine)) == 100

    asyncio.run(story())
    assert 100 / MOST <= meter.commits <= 6


def test_two_processes_change_a_company_one_after_the_other(engine: Postgres, address: str) -> None:
    other = Postgres(address)

    def count_up(run: Run) -> None:
        [(most,)] = run("select coalesce(max(name), '000') from things")
        time.sleep(0.002)
        run(ADD, name=f"{int(most) + 1:03}")

    async def story() -> None:
        await asyncio.gather(*(each.change(count_up, "northwind") for _ in range(40) for each in (engine, other)))
        assert len(await names(engine)) == 80

    asyncio.run(story())
    other.close()


def test_two_companies_do_not_wait_for_each_other(engine: Postgres) -> None:
    async def story() -> None:
        slow = asyncio.ensure_future(engine.change(lambda run: run("select pg_sleep(1)"), "northwind"))
        await asyncio.sleep(0.1)
        await asyncio.wait_for(engine.change(Add("quick"), "southwind"), 0.8)
        assert not slow.done()
        await slow

    asyncio.run(story())


def test_a_connection_that_is_lost_while_nothing_goes_on_is_not_noticed(engine: Postgres, address: str) -> None:
    async def story() -> None:
        [(process,)] = await engine.change(lambda run: run(MINE))
        killed(address, process)
        assert await all_at_once(engine, Add("a")) == ["done"]

    asyncio.run(story())


def test_a_connection_that_is_lost_before_the_commit_is_begun_anew_and_nothing_is_kept_twice(
    engine: Postgres, address: str
) -> None:
    tries: list[int] = []

    def interrupted(run: Run) -> None:
        tries.append(1)
        run("insert into things (name) values ('once')")
        if len(tries) == 1:
            [(process,)] = run(MINE)
            killed(address, process)
        run("insert into things (name) values ('twice')")

    async def story() -> None:
        await engine.change(interrupted)
        assert await names(engine) == {"once", "twice"}

    asyncio.run(story())
    assert len(tries) == 2


def test_a_connection_that_is_lost_while_it_commits_is_a_fault_and_nothing_is_run_again(
    engine: Postgres, address: str
) -> None:
    """Nobody can tell whether it was kept; the delivery's own row says so when it comes a second time."""
    tries: list[int] = []

    def last_words(run: Run) -> None:
        tries.append(1)
        [(process,)] = run(MINE)
        killed(address, process)

    async def story() -> None:
        with pytest.raises(Unclear):
            await engine.change(last_words)

    asyncio.run(story())
    assert tries == [1]


def test_two_that_wait_for_each_other_both_get_through(engine: Postgres, address: str) -> None:
    """The server undoes one of them, and it is begun anew."""
    other = Postgres(address)

    def touch(first: str, second: str) -> Callable[[Run], None]:
        def work(run: Run) -> None:
            for name in (first, second):
                run("update things set name = name where name = :name", name=name)
                time.sleep(0.2)

        return work

    async def story() -> None:
        await all_at_once(engine, Add("a", "b"))
        await asyncio.gather(engine.change(touch("a", "b")), other.change(touch("b", "a")))

    asyncio.run(story())
    other.close()


def test_while_the_server_is_away_it_is_said_and_when_it_is_back_everything_goes_on() -> None:
    with running() as cluster:
        store = Store(opened(cluster.database()), KEY)

        async def story() -> None:
            await store.probe()
            cluster.stop()
            for call in (store.probe, store.backlog):
                with pytest.raises(Away):
                    await call()
            cluster.start()
            await store.probe()
            assert await store.backlog() is None

        asyncio.run(story())
        store.engine.close()


def test_a_server_that_is_not_there_is_one_sentence_without_the_password() -> None:
    with pytest.raises(CannotOpen, match=r"^The database server cannot be reached: .*mend CHAIR_DATABASE_URL") as why:
        look_over("postgresql://chair:hunter2@localhost:1/chair")
    assert "hunter2" not in str(why.value)
    assert "\n" not in str(why.value)


def test_a_database_in_another_encoding_is_refused(cluster: Cluster) -> None:
    address = cluster.empty("latin1")
    with pytest.raises(CannotOpen, match=r"is in LATIN1: make one with encoding 'UTF8'"), held(address):
        pass


def test_whoever_may_not_make_tables_is_told_how(cluster: Cluster) -> None:
    address = cluster.empty()
    with closing(psycopg.connect(address, autocommit=True)) as line:
        line.execute("drop role if exists guest")
        line.execute("create role guest login")
        line.execute("revoke create on schema public from public")
    refused = pytest.raises(CannotOpen, match=r"guest may not make tables .* owner to guest")
    with refused, held(address.replace("chair@", "guest@")):
        pass
    cluster.drop(address)


def test_an_empty_database_lacks_every_step_until_it_is_opened(cluster: Cluster) -> None:
    address = cluster.empty()
    assert len(missing_steps(address)) > 10
    opened(address).close()
    assert missing_steps(address) == []
    cluster.drop(address)


def test_processes_that_start_together_wait_for_each_other(cluster: Cluster) -> None:
    address = cluster.empty()

    async def story() -> None:
        for engine in await asyncio.gather(*(asyncio.to_thread(opened, address) for _ in range(4))):
            engine.close()

    asyncio.run(story())
    assert missing_steps(address) == []
    cluster.drop(address)
