"""Slack on one side, a front door that keeps what it is asked on the other, and the real ``bot.slack`` between them."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any

from aiohttp import ClientSession, web
from aiohttp.test_utils import TestClient, TestServer

from bot.cards import Button, Card, Sight
from bot.commands import Pressable, Request
from bot.forms import Form
from bot.people import Profile, Room
from bot.ports import FrontDoor
from bot.slack.draw import draw
from bot.slack.platform import Access, SlackPlatform, connect
from tests.platforms.slack_requests import Sent
from tests.platforms.slack_server import SlackServer
from tests.platforms.slack_world import World

SECRET = "8f742231b10e8888abcd99yyyzzz85a5"
TOKEN = "xoxb-made-up"
Json = dict[str, Any]


@dataclass
class Clock:
    time: datetime = datetime(2030, 1, 7, 12, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time

    def passes(self, **how_long: float) -> None:
        self.time += timedelta(**how_long)


@dataclass
class Door:
    """A ``FrontDoor`` that keeps what it is asked, and answers what it is told to."""

    cards: tuple[Card, ...] = ()
    forms: Form | None = None
    pages: tuple[Card, ...] = ()
    trouble: Exception | None = None
    requests: list[Request] = field(default_factory=list)
    asked_for_forms: list[Request] = field(default_factory=list)
    people: dict[str, Profile] = field(default_factory=dict)
    rooms: dict[str, Room] = field(default_factory=dict)

    async def handle(self, request: Request) -> tuple[Sight, ...]:
        self.requests.append(request)
        if self.trouble:
            raise self.trouble
        return tuple(Sight(None, card) for card in self.cards)

    async def form(self, request: Request) -> Form | None:
        self.asked_for_forms.append(request)
        return self.forms

    async def page(self, request: Request) -> tuple[Card, ...]:
        assert request.by.platform == "slack"
        return self.pages

    async def met(self, workspace: str, people: tuple[Profile, ...], rooms: tuple[Room, ...] = ()) -> None:
        assert workspace == "northwind"
        self.people |= {one.person.user: one for one in people}
        self.rooms |= {one.place.channel: one for one in rooms}


@dataclass
class AtWork:
    slack: SlackServer
    door: Door
    clock: Clock
    platform: SlackPlatform
    client: TestClient[web.Request, web.Application]

    @property
    def world(self) -> World:
        return self.slack.world

    async def send(self, sent: Sent, late: float = 0, headers: Mapping[str, str] | None = None) -> int:
        """Send what Slack sends, ``late`` seconds after it was signed, and return the status of the answer."""
        status, _ = await self.hear_back(sent, late, headers)
        return status

    async def hear_back(
        self, sent: Sent, late: float = 0, headers: Mapping[str, str] | None = None
    ) -> tuple[int, Json]:
        """Send what Slack sends, and return what it is answered; then let the background come to rest."""
        answer = await self.at_once(sent, late, headers)
        await self.platform.background.done(5)
        return answer

    async def at_once(self, sent: Sent, late: float = 0, headers: Mapping[str, str] | None = None) -> tuple[int, Json]:
        """Send what Slack sends, and return what it is answered as soon as it is."""
        known = sent.headers(SECRET, self.clock.now().timestamp() - late) | {**(headers or {})}
        async with self.client.post("/slack/events", data=BytesIO(sent.body), headers=known) as heard:
            body = await heard.json() if heard.content_type == "application/json" else {}
        return heard.status, body


@asynccontextmanager
async def at_work(door: Door | None = None, world: World | None = None) -> AsyncIterator[AtWork]:
    door, clock = door or Door(), Clock()
    front: FrontDoor = door
    async with SlackServer(world or northwind()).running() as slack, ClientSession() as session:
        platform = connect(Access(TOKEN, SECRET, slack.api), session, front, clock, "northwind")
        app = web.Application()
        platform.listen(app)
        async with TestClient(TestServer(app)) as client:
            yield AtWork(slack, door, clock, platform, client)
        await platform.close()


def story(what: Callable[[AtWork], Awaitable[None]], door: Door | None = None) -> None:
    """Let something happen at work, and see what comes of it."""

    async def told() -> None:
        async with at_work(door) as here:
            await what(here)

    asyncio.run(told())


def northwind() -> World:
    world = World()
    for user, name in (("UADA", "Ada"), ("UGRACE", "Grace"), ("ULINUS", "Linus")):
        world.person(user, name)
    world.channel("C1", "checkout", "UADA", "UGRACE", "ULINUS")
    return world


def button(gives: Pressable, label: str = "Press me") -> Json:
    """Return a button as it is drawn."""
    [row] = draw(Card("", buttons=(Button(label, gives),)))
    drawn: Json = row["elements"][0]
    return drawn


def item(*gives: Pressable) -> Json:
    """Return a menu as it is drawn."""
    [row] = draw(Card("", more=tuple(Button(f"Item {at}", one) for at, one in enumerate(gives))))
    drawn: Json = row["elements"][0]
    return drawn


def said(shown: Json) -> str:
    """Return all the words in something shown, for looking them up."""
    match shown:
        case {"text": str(words), **rest}:
            return words + " " + said(rest)
        case dict(pairs):
            return " ".join(said(value) for value in pairs.values())
        case [*values]:
            return " ".join(said(value) for value in values)
        case _:
            return ""
