"""Teams on one side, a front door on the other, and the real ``bot.teams`` between them."""

import asyncio
import itertools
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from aiohttp import ClientSession, web
from aiohttp.test_utils import TestClient, TestServer

from bot.cards import Card, Sight
from bot.commands import Pressable, Request
from bot.forms import Form
from bot.people import Place, Profile, Reference, Room
from bot.ports import Clock, FrontDoor, References, Rejected
from bot.teams.platform import TeamsPlatform, connect
from bot.variables.teams import TeamsVariables
from bot.wire import write
from tests.platforms.teams_keys import TENANT
from tests.platforms.teams_server import TeamsServer

Json = dict[str, Any]
NOON = datetime(2030, 1, 7, 12, tzinfo=UTC)
BOT = {"id": "28:chair", "name": "Empty Chair"}
CHAT, OWN = "19:meeting_pricing@thread.v2", "a:ada"
_ids = itertools.count(1)


@dataclass
class Stopped:
    time: datetime = NOON

    def now(self) -> datetime:
        return self.time


@dataclass
class Door:
    """A ``FrontDoor`` that keeps what it is asked, and answers what it is told to."""

    cards: tuple[Card, ...] = ()
    forms: Form | None = None
    trouble: Exception | None = None
    slow: float = 0.0
    requests: list[Request] = field(default_factory=list)
    people: dict[str, Profile] = field(default_factory=dict)
    rooms: dict[str, Room] = field(default_factory=dict)

    async def handle(self, request: Request) -> tuple[Sight, ...]:
        self.requests.append(request)
        if self.trouble:
            raise self.trouble
        return tuple(Sight(None, card) for card in self.cards)

    async def form(self, request: Request) -> Form | None:
        if isinstance(self.trouble, Rejected) and not self.trouble.field:
            raise self.trouble
        del request
        return self.forms

    async def page(self, request: Request) -> tuple[Card, ...]:
        return tuple(sight.card for sight in await self.handle(request)) or (Card("One page"),)

    async def met(self, workspace: str, people: tuple[Profile, ...], rooms: tuple[Room, ...] = ()) -> None:
        assert workspace == "northwind"
        self.people |= {one.person.user: one for one in people}
        self.rooms |= {one.place.channel: one for one in rooms}


@dataclass
class Book:
    """``References`` in memory."""

    written: dict[str, Reference] = field(default_factory=dict)
    called: dict[str, str] = field(default_factory=dict)

    async def keep(self, reference: Reference) -> None:
        self.written[reference.place.channel] = reference

    async def forget(self, place: Place) -> None:
        self.written.pop(place.channel, None)

    async def kept(self, platform: str) -> tuple[Reference, ...]:
        assert platform == "teams"
        return tuple(self.written.values())

    async def names(self, platform: str) -> dict[str, str]:
        assert platform == "teams"
        return self.called


@dataclass(frozen=True)
class House:
    door: FrontDoor
    references: References
    clock: Clock
    workspace: str


@dataclass
class AtWork:
    teams: TeamsServer
    door: Any
    book: Any
    platform: TeamsPlatform
    client: TestClient[web.Request, web.Application]

    def said(self, **more: object) -> Json:
        """Return an activity by Ada in the chat of a meeting, with what every activity has."""
        activity: Json = {
            "type": "message",
            "id": str(next(_ids)),
            "timestamp": "2030-01-07T12:00:00Z",
            "channelId": "msteams",
            "serviceUrl": self.teams.service,
            "from": account("Ada"),
            "recipient": BOT,
            "conversation": {"id": CHAT, "conversationType": "groupChat", "isGroup": True, "tenantId": TENANT},
            "channelData": {"tenant": {"id": TENANT}},
        }
        return activity | more

    def alone(self, **more: object) -> Json:
        """Return an activity by Ada where she is alone with the bot."""
        return self.said(conversation={"id": OWN, "conversationType": "personal", "tenantId": TENANT}, **more)

    def pressed(self, gives: Pressable | str, **more: object) -> Json:
        """Return ``adaptiveCard/action`` as a button that gives this brings it about; ``more`` is filled in."""
        carried = {"gives": gives if isinstance(gives, str) else write(gives)} | more
        action = {"type": "Action.Execute", "verb": "give", "data": carried}
        return self.said(type="invoke", name="adaptiveCard/action", value={"action": action, "trigger": "manual"})

    async def send(self, activity: Json) -> tuple[int, Json]:
        """Send an activity, let the background come to rest, and return what is answered."""
        async with self.client.post("/api/messages", json=activity) as heard:
            body = await heard.json() if heard.content_type == "application/json" else {}
        await self.platform.background.done(5)
        return heard.status, body


def account(name: str, **more: object) -> Json:
    return {"id": f"29:{name.lower()}", "aadObjectId": user(name), "name": name} | more


def member(name: str, **more: object) -> Json:
    """Return somebody as a roster has them."""
    mail = f"{name.lower()}@northwind.example"
    return account(name, email=mail, userPrincipalName=mail, tenantId=TENANT, userRole="user") | more


def user(name: str) -> str:
    return f"aad-{name.lower()}"


@asynccontextmanager
async def at_work(door: FrontDoor, clock: Clock, book: References | None = None) -> AsyncIterator[AtWork]:
    kept, teams = book or Book(), TeamsServer()
    teams.members = {CHAT: [member("Ada"), member("Grace"), member("Linus")], OWN: [member("Ada")]}
    async with teams.running(), ClientSession() as session:
        told = TeamsVariables("app", TENANT, True, teams.openid, teams.url, (), "")  # noqa: FBT003  # anonymous
        platform = connect(told, session, House(door, kept, clock, "northwind"))
        app = web.Application()
        platform.listen(app)
        async with TestClient(TestServer(app)) as client:
            yield AtWork(teams, door, kept, platform, client)
        await platform.close()


def story(what: Callable[[AtWork], Awaitable[None]], door: Door | None = None, book: Book | None = None) -> None:
    """Let something happen at work, and see what comes of it."""

    async def told() -> None:
        async with at_work(door or Door(), Stopped(), book) as here:
            await what(here)

    asyncio.run(told())


def words(posted: Json) -> str:
    """Return all that is written in a message."""
    return str(posted)
