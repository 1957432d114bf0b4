"""A model that hangs for ten seconds: an answer is acknowledged as fast as without one."""

import asyncio
import time
from statistics import median

from bot.answers import Verdict
from bot.commands import GiveAnswer, Request
from bot.ports import Model
from bot.variables.openai import OpenaiVariables
from bot.writer import OpenaiWriter
from handlers.operate.desk import Desk
from handlers.writing import Writing
from tests.journeys.wins.worded import ready
from tests.office import COMPANY, EVERYBODY, Office
from tests.platforms.model_server import Answer, model_server

HANGS = 10.0  # s
ANSWERS = 60
CHOICES = (Verdict.LIKE, Verdict.DISLIKE)


def test_answers_are_acknowledged_as_fast_as_without_a_model(plain: Office) -> None:
    plain.store.model = Model("made-up-1", "this machine")
    ready(plain)
    plain.meeting_ends("Pricing review", EVERYBODY[:6], id="m1")
    plain.run(_compared(plain))


async def _compared(office: Office) -> None:
    async with model_server() as server:
        server.usual = Answer("", after=HANGS)
        writer = OpenaiWriter(OpenaiVariables("sk-made-up", server.address, "made-up-1"), patience=HANGS)
        writing = Writing(Desk(office.store, office.door, office.clock, COMPANY), writer)
        alone = await _answers(office, "alone")
        asking = asyncio.ensure_future(writing.tick())
        await asyncio.wait_for(server.is_asked.wait(), timeout=HANGS)
        beside = await _answers(office, "beside")
        assert server.at_once == 1, "The model was not hanging all the while."
        assert not asking.done()
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)
        await writing.close()
    assert sum(beside) < HANGS, "One of them waited for the model."
    assert median(beside) <= 3 * median(alone) + 0.02  # a machine that is busy otherwise is no faster


async def _answers(office: Office, name: str) -> list[float]:
    """Return how many seconds each of many answers took until it was on disk."""
    took = []
    for number in range(ANSWERS):
        who = office.person(EVERYBODY[number % 6])
        command = GiveAnswer("m1", CHOICES[number // 6 % 2])
        began = time.perf_counter()
        await office.door.handle(Request(command, who, office.clock.now(), COMPANY, f"{name}/{number}"))
        took.append(time.perf_counter() - began)
    return took
