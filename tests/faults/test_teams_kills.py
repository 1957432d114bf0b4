"""Teams cannot be asked what became of a post: nothing stands twice, and what may be missing is counted."""

import asyncio
import random
from pathlib import Path

from tests.faults.machine import Machine, machine
from tests.faults.on_teams import CHATS, TEAMS, Outcome, asking, outcome
from tests.platforms.faults import HELD_AFTER, HELD_BEFORE

SEED = 20300107


def test_at_the_post_it_stands_at_most_once_and_is_counted(tmp_path: Path) -> None:
    async def story() -> Outcome:
        async with machine(tmp_path, TEAMS) as here:
            for chat, held in zip(CHATS, (HELD_BEFORE, HELD_AFTER), strict=False):
                await here.starts()
                await here.fails("send", held)
                assert await here.hears_now(asking(here, chat))
                await here.holds()
                await here.is_killed()
                await here.lets_go()
            await here.starts()
            return await outcome(here, 2)

    came = asyncio.run(story())
    assert (came.lost, came.twice) == (0, 0)
    assert (came.missing, came.unsure) == (1, 2)


def test_however_often_the_plug_is_pulled_nothing_stands_twice_and_what_is_missing_is_counted(tmp_path: Path) -> None:
    async def story() -> Outcome:
        chance = random.Random(SEED)  # noqa: S311  # the same again
        async with machine(tmp_path, TEAMS) as here:
            await here.goes_wrong(0.25, SEED)
            asks = 0
            for chats in (CHATS[:12], CHATS[12:24], CHATS[24:36]):
                await here.starts()
                asks += await asked_in(here, chats)
                await asyncio.sleep(chance.uniform(0, 0.5))
                await here.is_killed()
            await here.starts()
            return await outcome(here, asks)

    came = asyncio.run(story())
    print(came)  # noqa: T201  # how much there was to lose
    assert came.asks > 20
    assert (came.lost, came.twice) == (0, 0)
    assert 0 < came.missing <= came.unsure


async def asked_in(here: Machine, chats: list[str]) -> int:
    """Ask in all of these, and return how often that was acknowledged."""
    return sum(await asyncio.gather(*(here.hears_now(asking(here, chat)) for chat in chats)))
