"""Teams as the people of the office use it: the real ``bot.teams`` between a stand-in and the real handlers."""

import itertools
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote

from aiohttp import ClientSession, web
from aiohttp.test_utils import TestClient, TestServer

from bot.people import Kind, Person, Place, Profile, Room
from bot.teams.platform import connect
from bot.variables.teams import TeamsVariables
from handlers.people.references import KeptReferences
from tests.office import COMPANY, EVERYBODY, GUESTS, Office
from tests.outside import Opened, Seen, Told
from tests.platforms.teams_at_work import BOT, House
from tests.platforms.teams_keys import APP_ID, TENANT, claims, signed
from tests.platforms.teams_reader import buttons_of, errors_in, inputs_of, words_of
from tests.platforms.teams_server import LOOPBACK, TeamsServer

Json = dict[str, Any]
PEOPLE = {name: f"00000000-0000-4000-8000-{at:012}" for at, name in enumerate((*EVERYBODY, *GUESTS))}
STRANGER = {"id": "29:vera", "aadObjectId": "99999999-0000-4000-8000-000000000000", "name": "Vera", "tenantId": "else"}
TELL_WIN: Json = {"commandId": "tell_win", "commandContext": "message"}


@dataclass(frozen=True)
class Spot:
    """Where something can be pressed or sent: its card, and the message that holds it; none is a dialog.

    ``extends``: the message extension has opened it.
    """

    conversation: str
    message: str
    card: Json
    extends: bool = False


class OnTeams:
    """An ``Outside``: everything said and pressed travels through signed activities and the Bot Connector."""

    name = "teams"

    def __init__(self) -> None:
        self.teams = TeamsServer()
        self._open = AsyncExitStack()
        self._ids = itertools.count(1)
        self._replies: set[str] = set()
        self._roster: dict[str, Json] = {}

    async def opens(self, office: Office) -> None:
        await self._open.enter_async_context(self.teams.running())
        session = await self._open.enter_async_context(ClientSession())
        told = TeamsVariables(APP_ID, TENANT, False, self.teams.openid, self.teams.url, (LOOPBACK,), "made up")  # noqa: FBT003
        self._clock = office.clock
        references = KeptReferences(office.store, COMPANY)
        self._platform = connect(told, session, House(office.door, references, office.clock, COMPANY))
        self.chat = self._platform.chat
        app = web.Application()
        self._platform.listen(app)
        self._client = await self._open.enter_async_context(TestClient(TestServer(app)))

    async def closes(self) -> None:
        await self._platform.close()
        await self._open.aclose()

    async def knows(self, profile: Profile) -> None:
        """Have somebody in the directory, who has installed the bot."""
        who = profile.name
        if profile.kind is Kind.GONE:
            self._roster.pop(who, None)
            self.teams.members = {where: self._without(who, there) for where, there in self.teams.members.items()}
            return
        role = "guest" if profile.kind is Kind.GUEST else "user"
        self._roster[who] = _account(who) | {"email": profile.email, "userRole": role, "tenantId": TENANT}
        self.teams.members[_own(who)] = [self._roster[who]]
        settings = {"locale": profile.language, "localTimezone": profile.zone}
        await self._send(self._alone(who, type="conversationUpdate", membersAdded=[BOT], **settings))
        await self._platform.directory.meet((profile.person,), Place("teams", _own(who)))

    async def room_is(self, room: Room) -> None:
        names = {user: name for name, user in PEOPLE.items()}
        there = [self._roster[names[one.user]] for one in room.members]
        guests = any(one["userRole"] == "guest" for one in there)
        self.teams.members[room.place.channel] = [*there, *([STRANGER] if room.outsiders and not guests else [])]
        came = self._in(room.name, "Ada", type="conversationUpdate", membersAdded=[_account("Ada")])
        await self._send(came)

    async def press(self, who: str, seen: Seen, label: str) -> Told:
        spot: Spot = seen.handle
        action = buttons_of(spot.card)[label]
        if action["type"] == "Action.Submit":
            return await self._hears(who, spot, "task/fetch", {"data": action["data"]})
        value = {"action": {part: action[part] for part in ("type", "verb", "data")}, "trigger": "manual"}
        told = await self._hears(who, spot, "adaptiveCard/action", value)
        turned = '"TurnPage"' in str(action["data"])
        return Told(home=told.cards) if turned else told

    async def send(self, who: str, form: Opened, values: dict[str, str]) -> Told:
        spot: Spot = form.handle
        asked = inputs_of(spot.card)
        given = {name: str(part.get("value", "")) for name, part in asked.items()} | values
        unfilled = {name: asked[name]["errorMessage"] for name in asked if asked[name].get("isRequired")}
        missing = {name: words for name, words in unfilled.items() if not given[name]}
        if missing:  # nothing is sent
            return Told(errors=missing)
        [action] = spot.card["actions"]
        data = action["data"] | {asked[name]["id"]: _as_sent(asked[name], value) for name, value in given.items()}
        if action["type"] == "Action.Submit":
            if spot.extends:
                return await self._hears(who, spot, "composeExtension/submitAction", {**TELL_WIN, "data": data})
            return await self._hears(who, spot, "task/submit", {"data": data})
        value = {"action": {"type": action["type"], "verb": action["verb"], "data": data}, "trigger": "manual"}
        return await self._hears(who, spot, "adaptiveCard/action", value)

    async def points_at(self, who: str, room: str, message: str, link: str) -> Told:
        """Let somebody choose *Tell of a customer win* on a message."""
        pointed = {"messagePayload": {"body": {"contentType": "html", "content": message}, "linkToMessage": link}}
        spot = Spot(self.place(room).channel, "", {}, extends=True)
        return await self._hears(who, spot, "composeExtension/fetchTask", TELL_WIN | pointed)

    async def types(self, who: str, words: str, room: str) -> Told:
        name = f"<at>{BOT['name']}</at>"
        mention = {"type": "mention", "text": name, "mentioned": BOT}
        return await self._said(who, self._in(room, who, text=f"{name} {words}", entities=[mention]))

    async def home(self, who: str) -> list[Seen]:
        return (await self._said(who, self._alone(who, text="home"))).cards

    async def seen_in(self, room: str, who: str) -> list[Seen]:
        del who  # everyone sees the same
        return self._standing(self.place(room).channel)

    async def told(self, who: str) -> list[Seen]:
        return [seen for seen in self._standing(_own(who)) if seen.handle.message not in self._replies]

    def person(self, who: str) -> Person:
        return Person("teams", PEOPLE[who])

    def place(self, room: str) -> Place:
        return Place("teams", f"19:meeting_{room.removeprefix('#')}@thread.v2")

    def _standing(self, conversation: str) -> list[Seen]:
        """Return the cards that stand in a conversation, as everything that was called has left them."""
        return [
            _seen(Spot(where, message, attached["content"]))
            for message, (where, said) in self.teams.messages.items()
            if where.partition(";")[0] == conversation
            for attached in said["attachments"]
        ]

    async def _said(self, who: str, activity: Json) -> Told:
        before = {seen.handle.message for seen in self._standing(_own(who))}
        await self._send(activity)
        return self._new_to(who, before)

    async def _hears(self, who: str, spot: Spot, name: str, value: Json) -> Told:
        """Let somebody press or send, and return what is shown for it to them alone."""
        before = {seen.handle.message for seen in self._standing(_own(who))}
        kind = "personal" if spot.conversation == _own(who) else "groupChat"
        there = {"id": spot.conversation, "conversationType": kind, "tenantId": TENANT}
        about = {"conversation": there, "replyToId": spot.message, "name": name, "value": value}
        answer = await self._send(self._activity(who, type="invoke", **about))
        told = self._new_to(who, before)
        answered = answer.get("task", {}).get("value", {}).get("card", {}).get("content") or answer.get("value")
        if isinstance(answered, dict) and "body" in answered:
            _add(told, replace(spot, card=answered))
        elif answered and not told.cards:
            told.cards.append(Seen(answered["message"] if isinstance(answered, dict) else answered))
        return told

    def _new_to(self, who: str, before: set[str]) -> Told:
        told = Told()
        for seen in self._standing(_own(who)):
            if seen.handle.message not in before:
                self._replies.add(seen.handle.message)
                _add(told, seen.handle)
        return told

    async def _send(self, activity: Json) -> Json:
        seal = signed(claims(self._clock.now(), serviceurl=self.teams.service))
        proven = {"Authorization": f"Bearer {seal}"}
        async with self._client.post("/api/messages", json=activity, headers=proven) as heard:
            assert heard.status in (200, 202), await heard.text()
            body: Json = await heard.json() if heard.content_type == "application/json" else {}
        await self._platform.background.done(5)
        return body

    def _activity(self, who: str, **more: Any) -> Json:  # noqa: ANN401  # what activities say
        return {
            "type": "message",
            "id": str(next(self._ids)),
            "timestamp": self._clock.now().isoformat(),
            "channelId": "msteams",
            "serviceUrl": self.teams.service,
            "from": _account(who),
            "recipient": BOT,
            "channelData": {"tenant": {"id": TENANT}},
            **more,
        }

    def _alone(self, who: str, **more: Any) -> Json:  # noqa: ANN401  # as above
        where = {"id": _own(who), "conversationType": "personal", "tenantId": TENANT}
        return self._activity(who, conversation=where, **more)

    def _in(self, room: str, who: str, **more: Any) -> Json:  # noqa: ANN401  # as above
        where = {"id": self.place(room).channel, "conversationType": "groupChat", "name": room, "tenantId": TENANT}
        return self._activity(who, conversation=where, **more)

    def _without(self, who: str, there: list[Json]) -> list[Json]:
        return [one for one in there if one["aadObjectId"] != PEOPLE[who]]


def _account(who: str) -> Json:
    return {"id": f"29:{who.lower()}", "aadObjectId": PEOPLE[who], "name": who}


def _own(who: str) -> str:
    return f"a:{PEOPLE[who]}"


def _seen(spot: Spot) -> Seen:
    return Seen(words_of(spot.card), tuple(buttons_of(spot.card)), spot)


def _add(told: Told, spot: Spot) -> None:
    """Note a card that somebody is shown alone: a form, or what a form says is wrong, or anything to read."""
    asked = inputs_of(spot.card)
    told.errors |= errors_in(spot.card) if asked else {}
    if asked:
        told.form = Opened(words_of(spot.card), tuple(asked), spot)
    else:
        told.cards.append(_seen(spot))


def _as_sent(asked: Json, value: str) -> str:
    """Return a value as Teams sends it: chosen people as their ids with commas between, and so whatever is chosen."""
    if asked["id"].startswith("some/"):
        return ",".join(map(quote, value.split("\n")))
    if not asked["id"].startswith("people/"):
        return value
    return ",".join(one.partition("/")[2] or one for one in value.replace(",", "\n").split("\n"))
