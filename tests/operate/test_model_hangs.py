"""While a model hangs, answers are acknowledged all the same."""

import asyncio

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

HANGS = 60.0  # s, unless it is called off before
ANSWERS = 60
CHOICES = (Verdict.LIKE, Verdict.DISLIKE)


def test_answers_do_not_wait_for_a_model_that_hangs(plain: Office) -> None:
    plain.store.model = Model("made-up-1", "this machine")
    ready(plain)
    plain.meeting_ends("Pricing review", EVERYBODY[:6], id="m1")
    plain.run(_while_it_hangs(plain))


async def _while_it_hangs(office: Office) -> None:
    async with model_server() as server:
        server.usual = Answer("", after=HANGS)
        writer = OpenaiWriter(OpenaiVariables("sk-made-up", server.address, "made-up-1"), patience=HANGS)
        writing = Writing(Desk(office.store, office.door, office.clock, COMPANY), writer)
        asking = asyncio.ensure_future(writing.tick())
        await asyncio.wait_for(server.is_asked.wait(), timeout=HANGS)
        await _answers(office)
        assert server.at_once == 1, "The model was not hanging all the while."
        assert not asking.done(), "It gave up, so nothing shows that nobody waited for it."
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)
        await writing.close()


async def _answers(office: Office) -> None:
    """Let many answers be given; each is on disk when this returns."""
    for number in range(ANSWERS):
        who = office.person(EVERYBODY[number % 6])
        command = GiveAnswer("m1", CHOICES[number // 6 % 2])
        await office.door.handle(Request(command, who, office.clock.now(), COMPANY, f"answer/{number}"))
