"""Everybody who asks and answers, and what each of them may rely on."""

import asyncio
import json
import random
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from bot.answers import Verdict
from bot.commands import GiveAnswer
from bot.wire import write
from tests.faults.machine import Machine
from tests.platforms.slack_requests import Sent, Spot, command, press

PEOPLE = [f"U{number}" for number in range(40)]
CHANNELS = [f"C{number}" for number in range(40)]
PRESSERS = 6
BETWEEN_ASKS = 0.03  # s
BEFORE_TRYING_AGAIN = 0.05  # s: who is not up yet comes up no sooner for being called all the time
PATIENCE = 60.0  # s
Given = tuple[str, str]  # question, person


@dataclass
class Crowd:
    """``said``: what of each may stand, the last acknowledged and what came after.

    ``done``: how much was acknowledged in all. ``ahead``: by how many seconds the others' clocks are.
    """

    here: Machine
    chance: random.Random = field(default_factory=lambda: random.Random(0))  # noqa: S311  # the same again for a seed
    ahead: float = 0.0
    asks: int = 0
    done: int = 0
    questions: list[tuple[str, str]] = field(default_factory=list)  # and where each stands
    said: dict[Given, list[str]] = field(default_factory=dict)
    acknowledged: set[Given] = field(default_factory=set)

    async def asks_in(self, channel: str) -> bool:
        """Ask a question, and return whether that was acknowledged."""
        sent = command(self.chance.choice(PEOPLE), "ask Shall we?", channel=channel, name=channel.lower())
        done = await self.here.hears(sent, time.time() + self.ahead)
        self.asks += done
        self.done += done
        return done

    async def sees(self) -> None:
        """Look at what can be answered."""
        shown = [(json.loads(message["name"]), message["channel"]) for message in await self.here.shows()]
        self.questions = [(view["question"], channel) for view, channel in shown if view["is"] == "OpenQuestion"]

    async def quiet(self) -> None:
        """Return when as many questions stand as have been asked."""
        await self.sees_questions(self.asks)

    async def sees_questions(self, most: int) -> None:
        """Return when so many stand."""
        async with asyncio.timeout(PATIENCE):
            while len(self.questions) < most:
                await self.sees()
                await asyncio.sleep(0.05)

    async def answers(self, question: str, channel: str, person: str, verdict: Verdict) -> bool:
        """Press a button, and return whether that was acknowledged."""
        may_stand = self.said.setdefault((question, person), [])
        may_stand += [verdict.value, "under way"]
        done = await self.here.hears(self.pressing(question, channel, person, verdict), time.time() + self.ahead)
        may_stand.pop()
        self.done += done
        if done:
            self.acknowledged.add((question, person))
            may_stand[:] = [verdict.value]
        return done

    def pressing(self, question: str, channel: str, person: str, verdict: Verdict) -> Sent:
        element = {"type": "button", "action_id": "command/0", "value": write(GiveAnswer(question, verdict))}
        return press(person, element, Spot(channel), f"{self.here.url}/reply/{person}")

    @asynccontextmanager
    async def at_it(self) -> AsyncIterator[None]:
        """Let all of them ask and answer for as long as this lasts."""
        busy = asyncio.gather(self._asking(), self._looking(), *(self._answering() for _ in range(PRESSERS)))
        try:
            yield
        finally:
            busy.cancel()
            [ended] = await asyncio.gather(busy, return_exceptions=True)
        assert isinstance(ended, asyncio.CancelledError), ended

    async def _asking(self) -> None:
        while True:
            heard = await self.asks_in(self.chance.choice(CHANNELS))
            await asyncio.sleep(BETWEEN_ASKS if heard else BEFORE_TRYING_AGAIN)

    async def _looking(self) -> None:
        while True:
            await self.sees()
            await asyncio.sleep(0.5)

    async def _answering(self) -> None:
        while True:
            await asyncio.sleep(0.005 if self.questions else 0.1)
            if self.questions:
                question, channel = self.chance.choice(self.questions[-60:])
                person, verdict = self.chance.choice(PEOPLE), self.chance.choice([*Verdict])
                if self.said.get((question, person), [""])[-1:] != ["under way"]:  # nobody has two hands
                    heard = await self.answers(question, channel, person, verdict)
                    await asyncio.sleep(0 if heard else BEFORE_TRYING_AGAIN)
