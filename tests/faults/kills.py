"""Pulls the plug, again and again, while people ask and answer, and counts what came of it."""

import asyncio
import random
import time
from dataclasses import dataclass
from pathlib import Path

from tests.faults.crowd import Crowd
from tests.faults.database import Database
from tests.faults.machine import Machine, machine
from tests.faults.promises import Outcome, outcome

PATIENCE = 20.0  # s
SOON = 1.5  # s after it listens; from then on all moments are alike
STARTING = 0.3  # s, about what a start takes: so some are killed before they listen
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
        async with crowd.at_it():
            for _ in range(plan.kills):
                await _comes_and_goes(here, crowd, chance)
            await here.starts()
            await some_more(crowd, 20)
        return await outcome(here, crowd)


async def _comes_and_goes(here: Machine, crowd: Crowd, chance: random.Random) -> None:
    """Start the bot, and pull the plug: as it starts, at a moment of its first seconds, or after so much was done."""
    match chance.choices(("starting", "soon", "later"), (1, 5, 6))[0]:
        case "starting":
            await here.begins()
            await asyncio.sleep(chance.uniform(0, STARTING))
        case "soon":
            await here.starts()
            await asyncio.sleep(chance.uniform(0, SOON))
        case _:
            await here.starts()
            await some_more(crowd, chance.randint(20, 160))
            await asyncio.sleep(chance.uniform(0, 0.3))
    await here.is_killed()


async def some_more(crowd: Crowd, many: int) -> None:
    """Return when so much more was acknowledged: a machine that is busy with something else takes longer."""
    enough, began = crowd.done + many, time.monotonic()
    while crowd.done < enough and time.monotonic() < began + PATIENCE:  # noqa: ASYNC110  # another process's
        await asyncio.sleep(0.01)
