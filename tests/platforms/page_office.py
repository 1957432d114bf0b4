"""The playground as the people of the office use it: its real page and rows, read and pressed as a browser would."""

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.commands import EndMeeting, Ringable
from bot.people import Person, Place, Profile, Room
from bot.playground.board import Board
from bot.playground.clock import KEPT_AS, PlaygroundClock
from bot.playground.hear import hear
from bot.playground.northwind import WITH_BOT, readers
from bot.playground.ports import PLATFORM
from bot.playground.ports import Office as Lent
from bot.playground.speak import Playground
from storage.playground import PlaygroundFile
from tests.office import COMPANY, Office
from tests.outside import Opened, Seen, Told
from tests.platforms.page_reader import CardRead, PageReader, tidy

USERS = {
    "Linus": "tom", "Guido": "jonas", "Barbara": "mei", "Ken": "noor", "Tom": "sam", "Mei": "priya",
    "Omar": "lee", "Gus": "viktor",
}  # fmt: skip  # who of Northwind plays whom; the others play themselves
EVERYBODYS = "cx-wins"  # the one channel that all of them read


class OnPage:
    """An ``Outside``: everything said and pressed travels through the page's own forms."""

    name = PLATFORM

    def __init__(self, folder: Path) -> None:
        self._rows = PlaygroundFile(folder / "playground.db")
        self._rows.note(KEPT_AS, "0")
        self._open = AsyncExitStack()
        self._board = Board(self._rows)

    async def opens(self, office: Office) -> None:
        self._clock = PlaygroundClock(office.clock, self._rows)
        self.chat = Playground(self._board, self._clock)
        app = web.Application()
        hear(app, office.door, self._board, self._clock, Lent(COMPANY, _no_feed, _no_plan, _nothing_coming, _settled))
        self._client = await self._open.enter_async_context(TestClient(TestServer(app)))

    async def closes(self) -> None:
        await self._open.aclose()
        self._rows.close()

    async def knows(self, profile: Profile) -> None: ...

    async def room_is(self, room: Room) -> None: ...

    async def press(self, who: str, seen: Seen, label: str) -> Told:
        hidden, gives = seen.handle
        return await self._told(who, "/press", hidden | {"gives": gives[label]})

    async def send(self, who: str, form: Opened, values: dict[str, str]) -> Told:
        return await self._told(who, "/fill", form.handle | values)

    async def types(self, who: str, words: str, room: str) -> Told:
        del room  # there is one that everybody reads
        return await self._told(who, "/say", {"words": f"/chair {words}"})

    async def starts_empty(self, who: str) -> None:
        """Let somebody choose, on the first panel, to begin with a company that nobody has set up."""
        await self._told(who, "/empty", {})

    async def home(self, who: str) -> list[Seen]:
        return [*map(_seen, (await self._page(who, "home")).cards)]

    async def seen_in(self, room: str, who: str) -> list[Seen]:
        del room
        reader = who if _user(who) in readers(EVERYBODYS) else "Ada"  # a guest presses what he was shown elsewhere
        return [_seen(card) for card in (await self._page(reader, EVERYBODYS)).cards if not card.note]

    async def told(self, who: str) -> list[Seen]:
        channels = self._board.conversations(_user(who))
        pages = [await self._page(who, channel) for channel in channels if channel != EVERYBODYS]
        return [_seen(card) for page in pages for card in page.cards if not card.note]

    def person(self, who: str) -> Person:
        return Person(PLATFORM, _user(who))

    def place(self, room: str) -> Place:
        del room
        return Place(PLATFORM, EVERYBODYS)

    async def _told(self, who: str, path: str, given: dict[str, Any]) -> Told:
        user, token = _user(who), self._rows.recall("token")
        here = given.get("in") or EVERYBODYS
        where = here if user in readers(here) or here == "home" else WITH_BOT + user
        before = {card.note for card in await self._notes(who, where)}
        form = given | {"as": user, "in": where, "token": token}
        about = {"Sec-Fetch-Site": "same-origin"}
        async with self._client.post(path, data=form, headers=about, allow_redirects=False) as heard:
            assert heard.status in (200, 303), await heard.text()
            page = PageReader(await heard.text()).form if heard.status == 200 else None
            turned = heard.headers.get("Location", "") if heard.status == 303 else ""
        told = Told([_seen(card) for card in await self._notes(who, where) if card.note not in before])
        if "section=" in turned:
            told.home = [*map(_seen, (await self._at(turned)).cards)]
        if page and page.wrong:
            told.errors = page.wrong
        elif page:
            told.form = Opened(tidy(page.words), tuple(page.fields), page.values)
        return told

    async def _notes(self, who: str, where: str) -> list[CardRead]:
        return [card for card in (await self._page(who, where)).cards if card.note]

    async def _page(self, who: str, where: str) -> PageReader:
        return await self._at(f"/?as={_user(who)}&in={where}")

    async def _at(self, address: str) -> PageReader:
        async with self._client.get(address) as heard:
            assert heard.status == 200, await heard.text()
            return PageReader(await heard.text())


def _seen(card: CardRead) -> Seen:
    return Seen(card.words, tuple(card.gives), (card.hidden, card.gives))


def _user(who: str) -> str:
    return USERS.get(who, who.lower())


async def _no_feed(feed: bytes, owner: Person) -> tuple[tuple[EndMeeting, ...], tuple[str, ...]]:
    raise ValueError(owner.user, len(feed))


async def _no_plan(meetings: tuple[EndMeeting, ...]) -> None:
    assert not meetings


async def _nothing_coming() -> tuple[tuple[Any, Ringable], ...]:
    return ()


async def _settled() -> None:
    await asyncio.sleep(0)
