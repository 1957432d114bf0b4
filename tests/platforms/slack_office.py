"""Slack as the people of the office use it: the real ``bot.slack`` between a stand-in and the real handlers."""

import asyncio
from collections.abc import Iterator
from contextlib import AsyncExitStack
from io import BytesIO
from typing import Any

from aiohttp import ClientSession, web
from aiohttp.test_utils import TestClient, TestServer

from bot.people import Kind, Person, Place, Profile, Room
from bot.slack.platform import Access, connect
from tests.office import COMPANY, EVERYBODY, GUESTS, Office
from tests.outside import Opened, Seen, Told
from tests.platforms import slack_requests as requests
from tests.platforms.slack_at_work import SECRET, TOKEN
from tests.platforms.slack_requests import Sent, Spot
from tests.platforms.slack_server import SlackServer
from tests.platforms.slack_world import Message, World

Json = dict[str, Any]
PEOPLE = {name: f"U{name.upper()}" for name in (*EVERYBODY, *GUESTS)}
NAMES = {user: name for name, user in PEOPLE.items()}
BAR = "█░"


class OnSlack:
    """An ``Outside``: everything said and pressed travels through signed requests and the Web API."""

    name = "slack"

    def __init__(self) -> None:
        self.slack = SlackServer(World())
        self._open = AsyncExitStack()
        for name, user in PEOPLE.items():
            self.slack.world.person(user, name, tz="UTC", is_restricted=name in GUESTS)

    async def opens(self, office: Office) -> None:
        await self._open.enter_async_context(self.slack.running())
        session = await self._open.enter_async_context(ClientSession())
        self._clock = office.clock
        self._platform = connect(Access(TOKEN, SECRET, self.slack.api), session, office.door, office.clock, COMPANY)
        self.chat = self._platform.chat
        app = web.Application()
        self._platform.listen(app)
        self._client = await self._open.enter_async_context(TestClient(TestServer(app)))
        await self._platform.directory.sync()

    async def closes(self) -> None:
        await self._platform.close()
        await self._open.aclose()

    async def knows(self, profile: Profile) -> None:
        kind = {"is_restricted": profile.kind is Kind.GUEST, "deleted": profile.kind is Kind.GONE}
        self.slack.world.person(profile.person.user, profile.name, tz=profile.zone, locale=profile.language, **kind)

    async def room_is(self, room: Room) -> None:
        members = (person.user for person in room.members)
        about = {"is_ext_shared": room.outsiders, "is_archived": not room.open}
        self.slack.world.channel(room.place.channel, room.name.removeprefix("#"), *members, **about)
        self._platform.directory.refresh(room.place.channel)

    async def press(self, who: str, seen: Seen, label: str) -> Told:
        spot, elements = seen.handle
        element, nth = elements[label]
        before = self.slack.world.homes.get(PEOPLE[who])
        address = self.slack.answers(who) if spot.ephemeral else self.slack.answers(who, spot.channel, spot.ts)
        told = await self.hears(requests.press(PEOPLE[who], element, spot, address, nth), who)
        if spot.view.get("type") == "home" and self.slack.world.homes.get(PEOPLE[who]) is not before:
            told.home = [self._home_of(who)]
        return told

    async def send(self, who: str, form: Opened, values: dict[str, str]) -> Told:
        return await self.hears(requests.submit_view(PEOPLE[who], form.handle, values), who)

    async def types(self, who: str, words: str, room: str) -> Told:
        place = self.place(room)
        return await self.hears(requests.command(PEOPLE[who], words, channel=place.channel, name=room[1:]), who)

    async def home(self, who: str) -> list[Seen]:
        await self.hears(requests.event({"type": "app_home_opened", "user": PEOPLE[who], "tab": "home"}), who)
        return [self._home_of(who)]

    def _home_of(self, who: str) -> Seen:
        view = self.slack.world.homes[PEOPLE[who]] | {"id": "VHOME", "type": "home"}
        return _seen(view["blocks"], Spot(view=view))

    async def seen_in(self, room: str, who: str) -> list[Seen]:
        del who  # everyone sees the same
        return [*map(_message, self.slack.world.in_channel(self.place(room).channel))]

    async def told(self, who: str) -> list[Seen]:
        return [_message(one) for one in self.slack.world.messages if PEOPLE[who] in _people_in(one.channel)]

    def person(self, who: str) -> Person:
        return Person("slack", PEOPLE[who])

    def place(self, room: str) -> Place:
        return Place("slack", f"C{room.removeprefix('#').upper()}")

    async def hears(self, sent: Sent, who: str = "") -> Told:
        """Let Slack send something, and return what is shown for it to ``who`` alone."""
        world, shown, views = self.slack.world, len(self.slack.world.ephemerals), len(self.slack.world.views)
        body = await self._sent(sent)
        told = Told(
            [_seen(said["blocks"], Spot(ephemeral=True)) for said in world.ephemerals[shown:] if said["to"] == who]
        )
        told.errors = body.get("errors", {})
        for view in [*world.views[views:], *([body["view"]] if "view" in body else [])]:
            if view.get("submit"):
                told.form = Opened(" | ".join([view["title"]["text"], *_words(view["blocks"])]), _fields(view), view)
            else:
                told.cards.append(_seen(view["blocks"], Spot(view=view | {"id": view.get("id", "V0")})))
        return Told([_seen(body["blocks"], Spot(ephemeral=True))]) if "blocks" in body else told

    async def _sent(self, sent: Sent) -> Json:
        known = sent.headers(SECRET, self._clock.now().timestamp())
        async with self._client.post("/slack/events", data=BytesIO(sent.body), headers=known) as heard:
            assert heard.status == 200, await heard.text()
            body: Json = await heard.json() if heard.content_type == "application/json" else {}
        await asyncio.wait_for(self._platform.background.done(5), 10)
        return body


def _people_in(channel: str) -> list[str]:
    """Return the people in a private conversation of the stand-in."""
    return channel[1:].split("-") if channel.startswith("D") else []


def _message(message: Message) -> Seen:
    return _seen(message.blocks, Spot(message.channel, message.ts, message.thread))


def _seen(blocks: list[Json], spot: Spot) -> Seen:
    elements = {label: (element, nth) for label, element, nth in _pressable(blocks)}
    return Seen(" | ".join(_words(blocks)), tuple(elements), (spot, elements))


def _pressable(blocks: list[Json]) -> Iterator[tuple[str, Json, int]]:
    for block in blocks:
        for element in block.get("elements", []) if block["type"] == "actions" else []:
            if element["type"] == "overflow":
                yield from ((option["text"]["text"], element, nth) for nth, option in enumerate(element["options"]))
            else:
                yield element["text"]["text"], element, 0


def _words(blocks: list[Json]) -> list[str]:
    return [words for block in blocks for words in _block(block) if words]


def _block(block: Json) -> Iterator[str]:
    match block["type"]:
        case "header" | "section":
            yield block["text"]["text"]
        case "context":
            yield from (element["text"] for element in block["elements"])
        case "image":
            yield block["alt_text"]
        case "rich_text":
            for line in block["elements"]:
                yield _line(line["elements"])
        case "input":
            yield block["label"]["text"]
            yield block.get("hint", {}).get("text", "")
            yield from (option["text"]["text"] for option in block["element"].get("options", []))


def _line(runs: list[Json]) -> str:
    """Return a line as it reads; of a bar, its label and then its number."""
    if runs and runs[0].get("style", {}).get("code") and set(runs[0]["text"]) <= set(BAR):
        number, _, label = runs[1]["text"].strip().partition("  ")
        return f"{label} {number}"
    return "".join(map(_run, runs)).strip()


def _run(run: Json) -> str:
    match run["type"]:
        case "user":
            return f"@{NAMES[run['user_id']]}"
        case "date":
            return str(run["fallback"])
        case _:
            return str(run["text"])


def _fields(view: Json) -> tuple[str, ...]:
    return tuple(block["block_id"] for block in view["blocks"] if block["type"] == "input")
