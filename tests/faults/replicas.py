"""Several equal processes over one database, behind a balancer that asks each in turn and leaves out who has ended."""

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from storage.outbox.errands import COURIER
from tests.faults.crowd import Crowd
from tests.faults.database import Database
from tests.faults.hurried import HELD
from tests.faults.kills import Plan, some_more
from tests.faults.machine import Machine, Signable, machine
from tests.faults.promises import Outcome, outcome
from tests.operate.process import free_port

ASLEEP = HELD.total_seconds() + 0.5, 2 * HELD.total_seconds()  # s: longer than any lease
WAITS = 2.0  # s for which the balancer waits for one of them


@dataclass
class Balanced(Machine):
    """All of them, as one machine that hears what is sent."""

    equals: list[Machine] = field(default_factory=list)
    turn: int = 0

    async def starts(self, dies: str = "") -> None:
        await asyncio.gather(*(one.starts(dies) for one in self.equals))

    async def hears(self, sent: Signable, at: float) -> bool:
        self.turn += 1
        up = [one for one in self.equals if is_up(one)]
        try:
            async with asyncio.timeout(WAITS):
                return await up[self.turn % len(up)].hears(sent, at)
        except TimeoutError:
            return False

    async def is_asked_to_stop(self) -> int:
        return max(await asyncio.gather(*(one.is_asked_to_stop() for one in self.equals)))

    async def courier(self) -> Machine | None:
        """Return which of them is the courier now."""
        with self.database.opened() as store:
            held = await store.engine.read(
                lambda run: run("select holder from leases where name = :name", name=COURIER)
            )
        pids = {holder for (holder,) in held}
        return next((one for one in self.equals if is_up(one) and one.bot and str(one.bot.pid) in pids), None)


def is_up(one: Machine) -> bool:
    return one.bot is not None and one.bot.returncode is None


@asynccontextmanager
async def several(folder: Path, served: str, many: int, *, blind: bool = False) -> AsyncIterator[Balanced]:
    """Make so many of them, over the database that is served there; whatever was started is ended again."""
    async with machine(folder, database=Database(served), blind=blind) as here:
        equals = [replace(here, port=free_port()) for _ in range(many)]
        try:
            yield Balanced(folder, here.session, here.platform, here.url, here.port, here.database, equals=equals)
        finally:
            for one in filter(is_up, equals):
                await one.is_killed()


async def kill_and_pause(plan: Plan, folder: Path, served: str, many: int) -> Outcome:
    """Kill one of so many or pause it, again and again, while people ask and answer, and count what came of it."""
    chance = random.Random(plan.seed)  # noqa: S311  # the same moments for the same seed, as far as processes allow
    async with several(folder, served, many, blind=plan.blind) as here:
        await here.goes_wrong(plan.unsure, plan.seed)
        await here.starts()
        crowd = Crowd(here, chance)
        async with crowd.at_it():
            for number in range(plan.kills):
                await some_more(crowd, chance.randint(10, 60))
                await _trouble(here, chance, pauses=number % 2 == 0)
            await some_more(crowd, 20)
        return await outcome(here, crowd)


async def _trouble(here: Balanced, chance: random.Random, *, pauses: bool) -> None:
    """Let something happen to one of them: as often as not to the courier."""
    anybody = chance.choice(here.equals)
    victim = (await here.courier() if chance.random() < 0.5 else None) or anybody
    if pauses:
        await victim.is_paused(chance.uniform(*ASLEEP))
    else:
        await victim.is_killed()
        await victim.starts()
