"""What is written too late is not sent: whoever was to hear it has heard nothing."""

import asyncio

import pytest
from aiohttp import ClientError

from bot.cards import Card
from bot.ports import IN_TIME
from bot.slack.calls import Calls, Unclear
from bot.slack.draw import draw
from bot.web.outgoing import outgoing
from tests.platforms.slack_server import SlackServer

BLOCKS = draw(Card("Shall we?"))


@pytest.mark.parametrize("in_time", [True, False])
def test_a_post_is_sent_in_time_or_not_at_all(in_time: bool) -> None:  # noqa: FBT001  # pytest's
    async def story() -> int:
        async with SlackServer().running() as slack, outgoing() as session:
            calls = Calls("xoxb-made-up", slack.api, session)
            await calls.write("chat.postMessage", channel="C1", text="Before", blocks=BLOCKS)
            IN_TIME.set(lambda: in_time)
            try:
                await calls.write("chat.postMessage", channel="C1", text="Shall we?", blocks=BLOCKS)
            except Unclear:
                assert not in_time
            await asyncio.sleep(0.1)
            return len(slack.world.messages)

    assert asyncio.run(story()) == 1 + in_time


def test_nor_is_an_answer_by_an_address_that_came_with_a_press() -> None:
    async def story() -> None:
        async with SlackServer().running() as slack, outgoing() as session:
            IN_TIME.set(lambda: False)
            with pytest.raises(ClientError):
                await session.post(slack.answers("UADA"), data=b"{}")
            assert slack.world.ephemerals == []

    asyncio.run(story())
