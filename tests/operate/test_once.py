"""What one of equal processes does for all of them."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

from handlers.operate.once import UNDER_WAY, Once
from storage import Store
from storage.postgres import Postgres
from tests.conftest import KEY
from tests.office import COMPANY, FakeClock
from tests.postgres import Cluster

AN_HOUR = timedelta(hours=1)


def several(store: Store, clock: FakeClock) -> tuple[Once, Once]:
    return Once(store, clock, COMPANY, "directory"), Once(store, clock, COMPANY, "directory")


def test_one_does_it_and_the_others_need_not_until_it_is_time_again(cluster: Cluster) -> None:
    async def story(store: Store, clock: FakeClock) -> list[bool]:
        one, another = several(store, clock)
        said = [await one.is_ours(), await another.is_ours()]
        await one.ends(AN_HOUR)
        clock.time += AN_HOUR - timedelta(seconds=1)
        said.append(await another.is_ours())
        clock.time += timedelta(seconds=1)
        return [*said, await another.is_ours(), await one.is_ours()]

    assert told(cluster, story) == [True, False, False, True, False]


def test_what_failed_is_tried_by_whoever_comes_next(cluster: Cluster) -> None:
    async def story(store: Store, clock: FakeClock) -> list[bool]:
        one, another = several(store, clock)
        assert await one.is_ours()
        await one.ends(None)
        return [await another.is_ours()]

    assert told(cluster, story) == [True]


def test_whoever_is_killed_over_it_is_followed(cluster: Cluster) -> None:
    async def story(store: Store, clock: FakeClock) -> list[bool]:
        one, another = several(store, clock)
        assert await one.is_ours()
        clock.time += UNDER_WAY
        return [await another.is_ours()]

    assert told(cluster, story) == [True]


def told(cluster: Cluster, story: Callable[[Store, FakeClock], Coroutine[Any, Any, list[bool]]]) -> list[bool]:
    address = cluster.database()
    store = Store(Postgres(address), KEY)
    try:
        return asyncio.run(story(store, FakeClock()))
    finally:
        store.engine.close()
        cluster.drop(address)


def test_whoever_is_alone_always_does_it_and_writes_nothing(store: Store) -> None:
    async def story() -> None:
        one, another = several(store, FakeClock())
        assert await one.is_ours()
        await one.ends(AN_HOUR)
        assert await another.is_ours()
        assert await store.engine.read(lambda run: run("select * from leases")) == []

    asyncio.run(story())
    store.engine.close()
