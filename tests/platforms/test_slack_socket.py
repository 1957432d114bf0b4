"""Socket Mode: first deliveries count, what is not on disk is not acknowledged, and a dead line is dialled anew."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestClient, TestServer

from bot.answers import Verdict
from bot.cards import Card, Sight
from bot.commands import EndMeeting, GiveAnswer, Request
from bot.slack.checkup import checkup
from bot.slack.platform import Access, SlackPlatform, connect
from bot.slack.socket import Socket
from tests.platforms.slack_at_work import TOKEN, Clock, Door, button, northwind
from tests.platforms.slack_requests import Sent, command, event, press
from tests.platforms.slack_server import SlackServer
from tests.platforms.slack_socket import APP_TOKEN, Switchboard, eventually
from tests.platforms.test_slack_huddles import CAPTURE

PULSE = 0.05  # s
ANSWER = GiveAnswer("q1", Verdict.LIKE)


class SlowDoor(Door):
    """Takes until ``committed`` to write something down."""

    def __init__(self) -> None:
        super().__init__()
        self.reached, self.committed = asyncio.Event(), asyncio.Event()

    async def handle(self, request: Request) -> tuple[Sight, ...]:
        self.reached.set()
        await self.committed.wait()
        return await super().handle(request)


@dataclass
class OnTheLine:
    slack: SlackServer
    board: Switchboard
    door: Door
    platform: SlackPlatform
    site: TestClient[web.Request, web.Application]

    @property
    def socket(self) -> Socket:
        assert self.platform.socket
        return self.platform.socket

    async def able(self) -> bool:
        return (await self.socket.part())[1]

    async def becomes(self, *, able: bool) -> str:
        """Wait until Slack can reach us, or cannot, and return why."""

        async def so() -> bool:
            return await self.able() is able

        await eventually(so)
        return await self.why()

    async def why(self) -> str:
        return (await self.socket.part())[2]

    async def is_acknowledged(self, sent: Sent, attempt: int = 0) -> bool:
        """Send an envelope, and wait whether it is acknowledged."""
        envelope = await self.board.send(sent, attempt=attempt)
        try:
            await self.board.is_acknowledged(envelope, 0.5)
        except TimeoutError:
            return False
        return True


@asynccontextmanager
async def on_the_line(door: Door | None = None, app_token: str = APP_TOKEN) -> AsyncIterator[OnTheLine]:
    slack, door = SlackServer(northwind()), door or Door()
    board = Switchboard(slack)
    async with slack.running(), ClientSession() as session:
        access = Access(TOKEN, "", slack.api, app_token, PULSE)
        platform = connect(access, session, door, Clock(), "northwind")
        app = web.Application()
        platform.listen(app)
        async with TestClient(TestServer(app)) as site:
            yield OnTheLine(slack, board, door, platform, site)
        await platform.close()


def story(what: Callable[[OnTheLine], Awaitable[None]], door: Door | None = None, app_token: str = APP_TOKEN) -> None:
    async def told() -> None:
        async with on_the_line(door, app_token) as here:
            await what(here)

    asyncio.run(told())


def answered(number: int) -> Sent:
    return press("UADA", button(ANSWER) | {"action_id": f"command/{number}"})


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("attempt", [0, 1])
def test_s7_a_first_delivery_is_processed_though_it_says_retry_0(attempt: int) -> None:
    async def told(here: OnTheLine) -> None:
        await here.becomes(able=True)
        assert await here.is_acknowledged(event(CAPTURE, "Ev1"), attempt)
        [request] = here.door.requests
        assert isinstance(request.command, EndMeeting)

    story(told)


def test_what_is_delivered_again_has_the_same_name_whatever_its_envelope() -> None:
    async def told(here: OnTheLine) -> None:
        await here.becomes(able=True)
        for attempt in (0, 1, 0):
            assert await here.is_acknowledged(event(CAPTURE, "Ev1"), attempt)
        assert len({request.delivery for request in here.door.requests}) == 1
        assert len(here.door.requests) == 3

    story(told)


def test_a_press_a_command_and_an_event_go_the_same_way_as_over_http() -> None:
    async def told(here: OnTheLine) -> None:
        await here.becomes(able=True)
        assert await here.is_acknowledged(answered(1))
        envelope = await here.board.send(command("UGRACE", "why"))
        answer = await here.board.is_acknowledged(envelope)
        assert answer
        assert "Because" in answer["text"]
        assert [request.by.user for request in here.door.requests] == ["UADA", "UGRACE"]
        assert here.door.requests[0].command == ANSWER

    story(told, Door(cards=(Card("Because"),)))


def test_what_could_not_be_written_down_is_not_acknowledged() -> None:
    async def told(here: OnTheLine) -> None:
        await here.becomes(able=True)
        assert not await here.is_acknowledged(event(CAPTURE, "Ev1"))
        here.door.trouble = None
        assert await here.is_acknowledged(event(CAPTURE, "Ev1"), attempt=1)

    story(told, Door(trouble=OSError("disk full")))


def test_nothing_is_acknowledged_before_it_is_on_disk() -> None:
    async def told(here: OnTheLine) -> None:
        await here.becomes(able=True)
        envelope = await here.board.send(answered(1))
        await asyncio.wait_for(slow.reached.wait(), 5)
        await asyncio.sleep(0.1)
        assert envelope not in here.board.acknowledged
        slow.committed.set()
        await here.board.is_acknowledged(envelope)

    slow = SlowDoor()
    story(told, slow)


def test_what_cannot_be_read_is_not_acknowledged_and_the_line_goes_on() -> None:
    async def told(here: OnTheLine) -> None:
        await here.becomes(able=True)
        assert not await here.is_acknowledged(Sent(b"5", "application/json"))
        assert await here.is_acknowledged(event({"type": "emoji_changed"}))
        assert here.door.requests == []

    story(told)


def test_s31_a_line_that_breaks_is_red_and_mended_and_nothing_comes_twice() -> None:
    async def told(here: OnTheLine) -> None:
        await here.becomes(able=True)
        assert await here.is_acknowledged(answered(1))
        here.board.declines = "internal_error"
        await here.board.hangs_up()
        assert "Not connected by Socket Mode" in await here.becomes(able=False)
        here.board.declines = ""
        assert await here.becomes(able=True) == "Connected by Socket Mode."
        assert await here.is_acknowledged(answered(2))
        assert len(here.door.requests) == 2

    story(told)


def test_s31_when_slack_asks_to_reconnect_there_is_another_line() -> None:
    async def told(here: OnTheLine) -> None:
        await here.becomes(able=True)
        here.board.declines = "link_disabled"
        await here.board.asks_to_reconnect("link_disabled")
        assert "link_disabled" in await here.becomes(able=False)
        here.board.declines = ""
        await here.becomes(able=True)
        assert here.board.dialled == 2
        assert await here.is_acknowledged(answered(1))
        assert len(here.door.requests) == 1

    story(told)


def test_s31_when_slack_falls_silent_it_is_red_until_another_line_answers() -> None:
    async def told(here: OnTheLine) -> None:
        await here.becomes(able=True)
        here.board.deaf, here.board.greets = True, False
        await here.becomes(able=False)
        await asyncio.sleep(8 * PULSE)
        assert not await here.able()
        here.board.deaf, here.board.greets = False, True
        await here.becomes(able=True)
        assert await here.is_acknowledged(answered(1))
        assert len(here.door.requests) == 1

    story(told)


def test_a_line_that_never_greets_is_given_up_and_dialled_anew() -> None:
    async def told(here: OnTheLine) -> None:
        async def dialled_anew() -> bool:
            assert not await here.able()
            return here.board.dialled > 1

        here.board.greets = False
        await eventually(dialled_anew)
        here.board.greets = True
        await here.becomes(able=True)

    story(told)


def test_a_token_that_slack_does_not_accept_is_told_as_the_reason() -> None:
    async def told(here: OnTheLine) -> None:
        async def told_so() -> bool:
            return "invalid_auth" in await here.why()

        await eventually(told_so)
        assert not await here.able()

    story(told, app_token="xapp-of-somebody-else")


def test_in_socket_mode_nothing_is_heard_over_http() -> None:
    async def told(here: OnTheLine) -> None:
        async with here.site.post("/slack/events", data=b"{}") as heard:
            assert heard.status == 404

    story(told)


def test_what_has_come_before_the_end_is_still_acknowledged() -> None:
    async def told(here: OnTheLine) -> None:
        await here.becomes(able=True)
        envelope = await here.board.send(answered(1))
        await asyncio.wait_for(slow.reached.wait(), 5)
        closing = asyncio.create_task(here.socket.close())
        await asyncio.sleep(0.05)
        slow.committed.set()
        await asyncio.wait_for(closing, 5)
        await here.board.is_acknowledged(envelope)
        assert not await here.able()

    slow = SlowDoor()
    story(told, slow)


@pytest.mark.parametrize(
    ("app_token", "state", "said"),
    [(APP_TOKEN, "ok", "opens connections"), ("xapp-of-somebody-else", "broken", "invalid_auth")],
)
def test_the_doctor_tries_the_app_token_and_shows_none_of_it(app_token: str, state: str, said: str) -> None:
    async def told(here: OnTheLine) -> None:
        found = await checkup(Access(TOKEN, "", here.slack.api, app_token))
        [(_, how, words)] = [one for one in found if one[0] == "socket mode"]
        assert how == state
        assert said in words
        assert app_token not in str(found)

    story(told)
