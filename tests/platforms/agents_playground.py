"""Microsoft 365 Agents Playground: somebody else's Teams, of six people, one chat and one team, driven over HTTP."""

import asyncio
import json
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import yaml
from aiohttp import ClientSession

from tests.operate.process import free_port
from tests.platforms.teams_keys import TENANT
from tests.platforms.teams_reader import buttons_of, words_of

Json = dict[str, Any]
PROGRAM = Path(__file__).parent / "node_modules" / "@microsoft" / "m365agentsplayground" / "cli.js"
PATIENCE = 20.0  # s; machines under test are busy
CHAT, OWN = "19:checkout@thread.v2", "a:ana"
PEOPLE = ("Ana Ruiz", "Mei Tanaka", "Tom Becker", "Cleo Marsh", "Dana Okafor", "Lee Novak")  # the page is Ana's
MEETING = {"meeting": {"id": "MCMxOTptZWV0aW5nX2NoZWNrb3V0"}}
EVENT = "application/vnd.microsoft.meeting"


@dataclass(frozen=True)
class Message:
    id: str
    conversation: str
    card: Json

    @property
    def words(self) -> str:
        return words_of(self.card)


@dataclass
class AgentsPlayground:
    """``messages`` are those that stand in the chat and in Ana's own conversation, as its page would show them."""

    session: ClientSession
    address: str
    messages: dict[str, Message] = field(default_factory=dict)
    _heard: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def installed(self, conversation: str) -> None:
        """Let Ana install the bot there, by the activity that the playground itself proposes."""
        await self._sent(await self._proposed(conversation, type="install"))

    async def meeting(self, what: str, at: datetime, **more: str) -> None:
        """Let a meeting of the chat ``Start`` or ``End``."""
        said = await self._proposed(CHAT)
        value = {"Id": "not this", "MeetingType": "Scheduled", f"{what}Time": at.isoformat(), **more}
        about = {"type": "event", "name": f"{EVENT}{what}", "value": value}
        await self._sent(said | about | {"channelData": said.get("channelData", {}) | MEETING})

    async def press(self, who: str, message: Message, label: str, **forged: str) -> Json:
        """Let anybody press, and return what they are answered. ``forged`` is sent instead of what the card has."""
        action = {part: buttons_of(message.card)[label][part] for part in ("type", "verb", "data")}
        action["data"] = action["data"] | forged
        return await self._posted(
            "/_conversation/v1/invoke",
            name="adaptiveCard/action",
            value={"action": action, "trigger": "manual"},
            **{"from": {"id": account(who)["id"]}, "conversation": {"id": message.conversation}},
            replyToId=message.id,
        )

    async def shows(self, conversation: str, *words: str) -> Message:
        """Return the one message that says all of this, as soon as it stands there."""
        try:
            async with self._heard, asyncio.timeout(PATIENCE):
                while (one := self._that_says(conversation, words)) is None:
                    await self._heard.wait()
                return one
        except TimeoutError:
            raise AssertionError(words, [one.words for one in self.messages.values()]) from None

    def standing(self, conversation: str, words: str) -> list[Message]:
        return [one for one in self.messages.values() if one.conversation == conversation and words in one.words]

    async def listen(self) -> None:
        """Take in all that comes to stand on the page, for as long as this runs."""
        async with self.session.ws_connect("/_ws_conversation/v1/conversations/stream") as stream:
            async for told in stream:
                await self._took(json.loads(told.data))

    async def _took(self, told: Json) -> None:
        async with self._heard:
            message = told.get("message") or {}
            if told["action"] in ("createMessage", "updateMessage") and message.get("attachments"):
                name, card = message["messageId"], message["attachments"][0]["content"]
                self.messages[name] = Message(name, told["actionConversationId"], card)
            self._heard.notify_all()

    def _that_says(self, conversation: str, words: tuple[str, ...]) -> Message | None:
        here = [one for one in self.messages.values() if one.conversation == conversation]
        return next((one for one in here if all(word in one.words for word in words)), None)

    async def _proposed(self, conversation: str, **kind: str) -> Json:
        asked = {"conversationId": conversation, **kind}
        async with self.session.get("/_internal/v1/customActivities/template", params=asked) as answer:
            found: Json = await answer.json()
            return found

    async def _sent(self, activity: Json) -> None:
        await self._posted("/_internal/v1/customActivities", **activity)

    async def _posted(self, path: str, **said: object) -> Json:
        async with self.session.post(path, json=said) as answer:
            words = await answer.text()
        assert answer.status == 200, words
        found: Json = json.loads(words or "{}")
        return found


def account(name: str) -> Json:
    """Return somebody as the playground's configuration has them."""
    at, (given, surname) = PEOPLE.index(name), name.split()
    mail = f"{given.lower()}@northwind.example"
    names = {"name": name, "givenName": given, "surname": surname, "email": mail, "userPrincipleName": mail}
    return {"id": f"29:{given.lower()}", "aadObjectId": f"00000000-0000-4000-8000-{at:012}", **names}


def configuration() -> str:
    """Return its ``.m365agentsplayground.yml``, without which ids are others each time."""
    first, *others = map(account, PEOPLE)
    channels = [{"id": "19:news@thread.tacv2", "name": "News"}]
    team = {"id": "19:product@thread.tacv2", "name": "Product", "aadGroupId": TENANT, "channels": channels}
    found = {
        "version": "0.1.1",
        "tenantId": TENANT,
        "bot": {"id": "28:chair", "name": "Empty Chair"},
        "currentUser": first,
        "users": others,
        "personalChat": {"id": OWN},
        "groupChat": {"id": CHAT, "name": "Checkout"},
        "team": team,
    }
    return yaml.safe_dump(found)


@asynccontextmanager
async def agents_playground(folder: Path, bot: str) -> AsyncIterator[AgentsPlayground]:
    """Let it run, beside a bot that listens at this address; skipped where there is no Node or no package."""
    node, port = shutil.which("node"), free_port()
    address = f"http://localhost:{port}"
    if not (node and PROGRAM.exists()):
        assert not os.environ.get("CHAIR_CI"), "CI lacks node or `npm ci --prefix tests/platforms`."
        pytest.skip("Microsoft 365 Agents Playground needs Node: npm ci --prefix tests/platforms")
    (folder / ".m365agentsplayground.yml").write_text(configuration(), encoding="utf-8")
    words = ("-e", f"{bot}/api/messages", "-c", "msteams", "-p", str(port), "--disable-telemetry")
    with (folder / "playground.log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(node, PROGRAM, *words, cwd=folder, stdout=log, stderr=log)
    try:
        async with ClientSession(address) as session:
            playground = AgentsPlayground(session, address)
            await _answers(session)
            listening = asyncio.create_task(playground.listen())
            yield playground
            listening.cancel()
    finally:
        process.terminate()
        await process.wait()


async def _answers(session: ClientSession) -> None:
    async with asyncio.timeout(PATIENCE):
        while True:
            try:
                await session.get("/_internal/v1/config")
            except OSError:
                await asyncio.sleep(0.1)
            else:
                return
