"""A playground to try in tests: the real page and rows, and a front door that notes what it is asked."""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from html import unescape
from pathlib import Path

from aiohttp import ClientResponse, FormData, web
from aiohttp.test_utils import TestClient, TestServer

from bot.cards import Card, Sight
from bot.commands import EndMeeting, Pressable, Request, Ringable
from bot.forms import Form
from bot.meetings import Meeting
from bot.people import Person, Place, Profile, Room
from bot.playground.board import Board
from bot.playground.clock import PlaygroundClock
from bot.playground.hear import hear
from bot.playground.ports import PLATFORM, Office
from bot.playground.speak import Playground
from bot.ports import Rejected
from bot.views import OpenQuestion
from bot.wire import write
from storage.playground import PlaygroundFile

TUESDAY = datetime(2030, 1, 8, 13, 30, tzinfo=UTC)  # 14:30 in Berlin, 08:30 in New York
COMPANY = "northwind"


class RealClock:
    def now(self) -> datetime:
        return TUESDAY


@dataclass
class Door:
    """A ``FrontDoor`` that answers whatever it is told to."""

    asked: list[Request] = field(default_factory=list)
    answers: tuple[Sight, ...] = ()
    wanted: Form | None = None
    refusal: Exception | None = None
    home: tuple[Card, ...] = ()

    async def handle(self, request: Request) -> tuple[Sight, ...]:
        self.asked.append(request)
        if self.refusal:
            raise self.refusal
        return self.answers

    async def form(self, _: Request) -> Form | None:
        if isinstance(self.refusal, Rejected) and not self.refusal.field:
            raise self.refusal
        return self.wanted

    async def page(self, _: Request) -> tuple[Card, ...]:
        return self.home

    async def met(self, workspace: str, people: tuple[Profile, ...], rooms: tuple[Room, ...] = ()) -> None: ...


@dataclass
class Page:
    """What a test holds: the browser's side, and everything behind it."""

    client: TestClient[web.Request, web.Application]
    door: Door
    board: Board
    clock: PlaygroundClock
    chat: Playground
    coming: list[tuple[datetime, Ringable]]
    planned: list[EndMeeting]
    feeds: list[bytes]
    rung: list[datetime]
    asks_in: str = ""  # where the question of a meeting that ends is asked; nowhere, if a rule says no
    settle: Callable[[], Awaitable[None]] = field(init=False)
    found: tuple[tuple[EndMeeting, ...], tuple[str, ...]] | ValueError = ((), ())

    def __post_init__(self) -> None:
        self.settle = self.settled

    async def see(self, who: str = "ana", where: str = "checkout", **more: str) -> str:
        said = await self.client.get("/", params={"as": who, "in": where} | more)
        assert said.status == 200, await said.text()
        return await said.text()

    async def send(self, path: str, who: str = "ana", where: str = "checkout", **given: str) -> ClientResponse:
        """Send a form as the page does."""
        return await self.post(path, {"as": who, "in": where, "token": self.token} | given)

    async def post(self, path: str, form: Mapping[str, str] | FormData, **headers: str) -> ClientResponse:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        about = {"Sec-Fetch-Site": "same-origin"} | named
        return await self.client.post(path, data=form, headers=about, allow_redirects=False)

    async def press(self, command: Pressable, who: str = "ana", message: str = "", note: str = "") -> ClientResponse:
        return await self.send("/press", who, gives=write(command), message=message, note=note)

    async def stands(self, card: Card, where: str = "checkout", name: str = "view", thread: str = "") -> str:
        return await self.chat.post(Place(PLATFORM, where, thread), Sight(None, card), name)

    async def read_feed(self, feed: bytes, _: Person) -> tuple[tuple[EndMeeting, ...], tuple[str, ...]]:
        self.feeds.append(feed)
        if isinstance(self.found, ValueError):
            raise self.found
        return self.found

    async def settled(self) -> None:
        """Ring what is due, and ask the question of the meeting that has just ended."""
        last = self.ended[-1:] if self.door.asked and isinstance(self.door.asked[-1].command, EndMeeting) else []
        for meeting in last if self.asks_in else []:
            await self.stands(Card("Q"), self.asks_in, write(OpenQuestion(meeting.question)))
        self.rung += [at for at, _ in self.coming if at <= self.clock.now()]
        self.coming = [alarm for alarm in self.coming if alarm[0] > self.clock.now()]

    @property
    def ended(self) -> list[Meeting]:
        return [request.command.meeting for request in self.door.asked if isinstance(request.command, EndMeeting)]

    @property
    def token(self) -> str:
        return self.board.rows.recall("token")


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Page]:
    """Open the playground on rows in ``folder``; opened there again, it remembers."""
    rows = PlaygroundFile(folder / "playground.db")
    clock = PlaygroundClock(RealClock(), rows)
    board, door, app = Board(rows), Door(), web.Application()
    client = TestClient(TestServer(app))
    page = Page(client, door, board, clock, Playground(board, clock), [], [], [], [])
    hear(app, door, board, clock, lent(page))
    async with client:
        yield page
    rows.close()


def lent(page: Page) -> Office:
    async def settle() -> None:
        await page.settle()

    async def coming() -> tuple[tuple[datetime, Ringable], ...]:
        return tuple(page.coming)

    async def plan(meetings: tuple[EndMeeting, ...]) -> None:
        page.planned.extend(meetings)

    return Office(COMPANY, page.read_feed, plan, coming, settle)


def words_in(html: str) -> str:
    """Return what a page says, without its markup."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def soon(**how_long: float) -> datetime:
    return TUESDAY + timedelta(**how_long)


def on_the_page(folder: Path, *stories: Callable[[Page], Awaitable[None]]) -> None:
    """Let each story happen on the page, which is shut and opened again between two of them."""

    async def one_after_the_other() -> None:
        for story in stories:
            async with opened(folder) as page:
                await story(page)

    asyncio.run(one_after_the_other())
