"""Pulls the plug, again and again, while people ask and answer, and counts what came of it."""

import asyncio
import random
import time
from dataclasses import dataclass
from pathlib import Path

from tests.faults.crowd import Crowd
from tests.faults.database import Database
from tests.faults.machine import machine
from tests.faults.promises import Outcome, outcome

PATIENCE = 20.0  # s
UNSURE = 0.05  # of all posts: done, and the answer lost, or a failure that does not tell


@dataclass(frozen=True)
class Plan:
    """``blind``: the bot never looks up what got through."""

    kills: int
    seed: int
    blind: bool = False
    unsure: float = UNSURE


async def pull_the_plug(plan: Plan, folder: Path, database: Database) -> Outcome:
    chance = random.Random(plan.seed)  # noqa: S311  # the same moments for the same seed, as far as processes allow
    async with machine(folder, database=database, blind=plan.blind) as here:
        await here.goes_wrong(plan.unsure, plan.seed)
        crowd = Crowd(here, chance)
        busy = asyncio.create_task(crowd.is_busy())
        for _ in range(plan.kills):
            await here.starts()
            await some_more(crowd, chance.randint(20, 300))
            await asyncio.sleep(chance.uniform(0, 0.3))
            await here.is_killed()
        await here.starts()
        await some_more(crowd, 20)
        busy.cancel()
        [ended] = await asyncio.gather(busy, return_exceptions=True)
        assert isinstance(ended, asyncio.CancelledError), ended
        return await outcome(here, crowd)


async def some_more(crowd: Crowd, many: int) -> None:
    """Return when so much more was acknowledged: a machine that is busy with something else takes longer."""
    enough, began = crowd.done + many, time.monotonic()
    while crowd.done < enough and time.monotonic() < began + PATIENCE:  # noqa: ASYNC110  # another process's
        await asyncio.sleep(0.01)
