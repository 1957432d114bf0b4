"""Pulls the plug, again and again, while people ask and answer, and counts what came of it."""

import asyncio
import json
import random
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.answers import Verdict
from bot.commands import GiveAnswer
from bot.people import Person
from bot.slack.rich import SLACK
from bot.wire import write
from handlers.operate.desk import COMPANY
from storage import Memory, Store
from storage.sqlite import Sqlite
from tests.faults.machine import KEY, Machine, machine
from tests.platforms.slack_requests import Spot, command, press

UNSURE = 0.05  # of all posts: done, and the answer lost, or a failure that does not tell
PEOPLE = [f"U{number}" for number in range(40)]
CHANNELS = [f"C{number}" for number in range(40)]
PRESSERS = 6
BETWEEN_ASKS = 0.03  # s
SETTLED = 40.0  # s at most until all is shown at the end
Given = tuple[str, str]  # question, person


@dataclass
class Outcome:
    kills: int = 0
    asks: int = 0
    answers: int = 0
    lost: int = 0
    unposted: int = 0
    twice: int = 0


@dataclass
class People:
    """Everybody who asks and answers. ``said``: what of each may stand, the last acknowledged and what came after."""

    here: Machine
    chance: random.Random
    asks: int = 0
    questions: list[tuple[str, str]] = field(default_factory=list)  # and where each stands
    said: dict[Given, list[str]] = field(default_factory=dict)
    acknowledged: set[Given] = field(default_factory=set)

    async def ask(self) -> None:
        while True:
            channel = self.chance.choice(CHANNELS)
            sent = command(self.chance.choice(PEOPLE), "ask Shall we?", channel=channel, name=channel.lower())
            self.asks += await self.here.hears(sent, time.time())
            await asyncio.sleep(BETWEEN_ASKS)

    async def look(self) -> None:
        while True:
            self.questions = [(message["name"], message["channel"]) for message in await self.here.shows()]
            await asyncio.sleep(0.5)

    async def answer(self) -> None:
        while True:
            await asyncio.sleep(0.005 if self.questions else 0.1)
            if self.questions:
                await self._press(*self.chance.choice(self.questions[-60:]))

    async def _press(self, name: str, channel: str) -> None:
        question = json.loads(name)["question"]
        person, verdict = self.chance.choice(PEOPLE), self.chance.choice([*Verdict])
        may_stand = self.said.setdefault((question, person), [])
        if may_stand and may_stand[-1] == "under way":
            return  # nobody has two hands
        may_stand += [verdict.value, "under way"]
        element = {"type": "button", "action_id": "command/0", "value": write(GiveAnswer(question, verdict))}
        answers = f"{self.here.slack}/reply/{person}"
        done = await self.here.hears(press(person, element, Spot(channel), answers), time.time())
        may_stand.pop()
        if done:
            self.acknowledged.add((question, person))
            may_stand[:] = [verdict.value]


async def pull_the_plug(kills: int, folder: Path, seed: int, *, blind: bool = False) -> Outcome:
    chance = random.Random(seed)  # noqa: S311  # the same moments for the same seed, as far as processes allow
    async with machine(folder, blind=blind) as here:
        await here.goes_wrong(UNSURE, seed)
        people = People(here, chance)
        crowd = [people.ask(), people.look(), *(people.answer() for _ in range(PRESSERS))]
        busy = [asyncio.create_task(one) for one in crowd]
        for _ in range(kills):
            await here.starts()
            await asyncio.sleep(chance.uniform(0.2, 1.6))
            await here.is_killed()
        await here.starts()
        await asyncio.sleep(1)
        for one in busy:
            one.cancel()
        ended = await asyncio.gather(*busy, return_exceptions=True)
        assert all(isinstance(how, asyncio.CancelledError) for how in ended), ended
        await all_shown(here)
        return await counted(people, kills)


async def all_shown(here: Machine) -> None:
    """Wait until nothing waits to be shown, and let the bot end as it is asked to."""
    store = Store(Sqlite(here.database), KEY.encode())
    try:
        async with asyncio.timeout(SETTLED):
            while await store.read(COMPANY, lambda memory: memory.outbox.waiting()):  # noqa: ASYNC110  # another process's
                await asyncio.sleep(0.5)
    finally:
        store.engine.close()
    assert await here.is_asked_to_stop() == 0


async def counted(people: People, kills: int) -> Outcome:
    posted = Counter(message["name"] for message in await people.here.shows())
    store = Store(Sqlite(people.here.database), KEY.encode())
    asked = await store.read(COMPANY, lambda memory: memory.answers.open_questions())
    kept = await store.read(COMPANY, lambda memory: what_stands(memory, [*people.acknowledged]))
    store.engine.close()
    lost = [given for given in people.acknowledged if kept[given] not in people.said[given]]
    return Outcome(
        kills=kills,
        asks=people.asks,
        answers=len(people.acknowledged),
        lost=len(lost) + max(0, people.asks - len(asked)),
        unposted=len({*asked} - {json.loads(name)["question"] for name in posted}),
        twice=sum(count - 1 for count in posted.values()),
    )


def what_stands(memory: Memory, given: list[Given]) -> dict[Given, Any]:
    found = {one: memory.answers.given_by(one[0], Person(SLACK, one[1])) for one in given}
    return {one: answer.verdict.value if answer else None for one, answer in found.items()}


def run(kills: int = 200, seed: int | None = None, *, blind: bool = False) -> Outcome:
    """Pull the plug so many times, in a folder that is gone afterwards, and return what came of it."""
    import tempfile  # noqa: PLC0415  # only the long run needs it

    seed = random.SystemRandom().randrange(1_000_000) if seed is None else seed
    print(f"Pulling the plug {kills} times, seed {seed}.")  # noqa: T201  # to do it again
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(pull_the_plug(kills, Path(folder), seed, blind=blind))
