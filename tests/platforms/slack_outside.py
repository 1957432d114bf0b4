"""Slack as the people of the office use it: signed requests in, the Web API out, and a workspace that remembers."""

from contextlib import AsyncExitStack
from datetime import UTC, datetime
from typing import Any

from aiohttp import ClientSession, web
from aiohttp.test_utils import TestClient, TestServer

from bot.people import Person, Place
from bot.slack.platform import Access, connect
from bot.slack.speak import Slack
from tests.office import COMPANY, Office
from tests.outside import Opened, Seen, Told
from tests.platforms.slack_at_work import SECRET, TOKEN
from tests.platforms.slack_requests import Sent, Spot, command, event, press, submit_view
from tests.platforms.slack_server import SlackServer

Json = dict[str, Any]


class OnSlack:
    """An ``Outside`` that is Slack over HTTP."""

    name = "slack"

    def __init__(self) -> None:
        self.slack = SlackServer()
        self._open = AsyncExitStack()

    @property
    def chat(self) -> Slack:
        return self._platform.chat

    async def opens(self, office: Office) -> None:
        self._clock = office.clock
        await self._open.enter_async_context(self.slack.running())
        session = await self._open.enter_async_context(ClientSession())
        access = Access(TOKEN, SECRET, self.slack.api)
        self._platform = connect(access, session, office.door, office.clock, COMPANY)
        app = web.Application()
        app.router.add_post("/slack/events", self._platform.receive)
        self._client = await self._open.enter_async_context(TestClient(TestServer(app)))

    async def closes(self) -> None:
        await self._platform.close()
        await self._open.aclose()

    async def press(self, who: str, seen: Seen, label: str) -> Told:
        shown, spot = seen.handle
        [(element, nth)] = [(one, nth) for one, nth, called in _pressable(shown["blocks"]) if called == label]
        return await self.hears(press(_user(who), element, spot, self.slack.answers(who), nth))

    async def send(self, who: str, form: Opened, values: dict[str, str]) -> Told:
        return await self.hears(submit_view(_user(who), form.handle, values))

    async def types(self, who: str, words: str, room: str) -> Told:
        return await self.hears(command(_user(who), words, channel=_channel(room), name=room.removeprefix("#")))

    async def home(self, who: str) -> list[Seen]:
        user = _user(who)
        await self.hears(event({"type": "app_home_opened", "user": user, "channel": f"D{user}", "tab": "home"}))
        view = self.slack.world.homes[user]
        return [_seen({"blocks": blocks}, Spot(view={"id": "VHOME", "type": "home"})) for blocks in _cards(view)]

    async def seen_in(self, room: str, who: str) -> list[Seen]:
        del who  # everyone sees the same
        return self._standing(_channel(room))

    async def told(self, who: str) -> list[Seen]:
        channels = dict.fromkeys(message.channel for message in self.slack.world.messages)
        mine = [one for one in channels if one.startswith("D") and _user(who) in one[1:].split("-")]
        return [seen for channel in mine for seen in self._standing(channel)]

    def person(self, who: str) -> Person:
        return Person(self.name, _user(who))

    def place(self, room: str) -> Place:
        return Place(self.name, _channel(room))

    async def hears(self, sent: Sent) -> Told:
        """Take what Slack sends, and return what came of it for whoever it is from."""
        world = self.slack.world
        heard, opened = len(world.ephemerals), len(world.views)
        headers = sent.headers(SECRET, self._clock.now())
        async with self._client.post("/slack/events", data=sent.body, headers=headers) as answer:
            assert answer.status == 200, answer.status
            body = await answer.json() if answer.content_type == "application/json" else {}
        await self._platform.background.done(5)
        shown = [*world.ephemerals[heard:], *([body] if "blocks" in body else [])]
        told = Told([_seen(one, Spot()) for one in shown], errors=body.get("errors", {}))
        for view in [*world.views[opened:], *([body["view"]] if "view" in body else [])]:
            if "submit" in view:
                told.form = Opened(words_of(view["blocks"], view["title"]["text"]), _fields(view), view)
            else:
                told.cards += [_seen({"blocks": blocks}, Spot(view={"id": "V0"} | view)) for blocks in _cards(view)]
        return told

    def _standing(self, channel: str) -> list[Seen]:
        return [
            _seen({"blocks": message.blocks}, Spot(channel, message.ts, message.thread))
            for message in self.slack.world.in_channel(channel)
        ]


def _user(who: str) -> str:
    return f"U{who.upper()}"


def _channel(room: str) -> str:
    return f"C{room.removeprefix('#').upper()}"


def _seen(shown: Json, spot: Spot) -> Seen:
    return Seen(words_of(shown["blocks"]), tuple(called for _, _, called in _pressable(shown["blocks"])), (shown, spot))


def _fields(view: Json) -> tuple[str, ...]:
    return tuple(block["block_id"] for block in view["blocks"] if block["type"] == "input")


def _pressable(blocks: list[Json]) -> list[tuple[Json, int, str]]:
    """Return every button and menu item: the element, which item of it, and what it is called."""
    found = [element for block in blocks if block["type"] == "actions" for element in block["elements"]]
    return [
        (element, nth, item["text"]["text"])
        for element in found
        for nth, item in enumerate(element["options"] if element["type"] == "overflow" else [element])
    ]


def _cards(view: Json) -> list[list[Json]]:
    """Return the cards that a page is made of."""
    cards: list[list[Json]] = [[]]
    for block in view["blocks"]:
        if block["type"] == "divider":
            cards.append([])
        else:
            cards[-1].append(block)
    return cards


def words_of(blocks: list[Json], *before: str) -> str:
    """Return all that is said in blocks, for looking something up in it."""
    said = (_said(block).strip() for block in blocks if block["type"] != "actions")
    return " | ".join(filter(None, [*before, *said]))


def _said(part: Json) -> str:
    match part:
        case {"type": "user", "user_id": str(user)}:
            words = f"@{user[1:].capitalize()}"
        case {"type": "date", "timestamp": int(seconds)}:
            words = f"{datetime.fromtimestamp(seconds, UTC):%a %d %b %H:%M}"
        case {"type": "text", "style": {"code": True}}:
            words = ""  # a bar
        case {"text": str(words)} | {"text": {"text": str(words)}}:
            pass
        case {"elements": [*parts]}:
            words = "".join(map(_said, parts))
        case {"type": "input", "label": label, "element": element}:
            words = " | ".join([label["text"], *map(_said, element.get("options", [])), _said(part.get("hint", {}))])
        case _:
            words = ""
    return words
