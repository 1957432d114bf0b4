"""The Bot Connector on loopback, with where tokens come from, to be failed by."""

import asyncio
import itertools
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import ClientSession, web

from bot.people import Person, Place
from bot.teams.calls import Calls
from bot.teams.speak import Teams
from bot.teams.token import Credentials, Token
from tests.platforms.faults import Fault, Faults

Json = dict[str, Any]
LOOPBACK = "127.0.0.1"
APP, PASSWORD, TENANT = "app-id", "made-up-password", "northwind-tenant"
MOST = 28 * 1024  # bytes of a body


@dataclass
class Message:
    conversation: str
    activity: Json
    edits: int = 0


@dataclass
class Connector:
    """Remembers what it was sent. ``roster`` are the members of every conversation, by their id."""

    messages: dict[str, Message] = field(default_factory=dict)
    calls: list[tuple[str, str, str]] = field(default_factory=list)  # verb, path, token
    opened: list[Json] = field(default_factory=list)
    roster: list[Json] = field(default_factory=list)
    meetings: dict[str, Json] = field(default_factory=dict)
    posted: int = 0
    tokens: int = 0
    lasts: float = 3600.0
    url: str = ""
    asked_for_tokens: list[Json] = field(default_factory=list)
    faults: Faults = field(default_factory=Faults)
    _ids: Callable[[], int] = field(default_factory=lambda: itertools.count(1).__next__)

    def fail(self, what: str, *faults: Fault) -> None:
        """Let the next of these go wrong, one each: ``POST``, ``PUT``, ``DELETE``, ``GET`` or ``token``."""
        self.faults.fail(what, *faults)

    @asynccontextmanager
    async def running(self) -> AsyncIterator["Connector"]:
        app = web.Application()
        app.router.add_post(f"/login/{TENANT}/oauth2/v2.0/token", self._token)
        app.router.add_post("/v3/conversations", self._opened)
        app.router.add_post("/v3/conversations/{conversation}/activities", self._posted)
        app.router.add_put("/v3/conversations/{conversation}/activities/{id}", self._edited)
        app.router.add_delete("/v3/conversations/{conversation}/activities/{id}", self._removed)
        app.router.add_get("/v3/conversations/{conversation}/pagedmembers", self._members)
        app.router.add_get("/v1/meetings/{meeting}", self._meeting)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, LOOPBACK, 0).start()
        self.url = f"http://{LOOPBACK}:{runner.addresses[0][1]}"
        try:
            yield self
        finally:
            await runner.cleanup()

    async def _token(self, request: web.Request) -> web.StreamResponse:
        self.asked_for_tokens.append({name: str(value) for name, value in (await request.post()).items()})
        self.tokens += 1
        given = {"token_type": "Bearer", "expires_in": self.lasts, "access_token": f"token-{self.tokens}"}
        return await self._answered(request, self.faults.next("token"), lambda: given, {"error": "invalid_client"})

    async def _opened(self, request: web.Request) -> web.StreamResponse:
        wanted = await self._heard(request)

        def done() -> Json:
            self.opened.append(wanted)
            return {"id": f"a:{wanted['members'][0]['id']}"}

        return await self._answered(request, self.faults.next("POST"), done)

    async def _posted(self, request: web.Request) -> web.StreamResponse:
        said, conversation = await self._heard(request), request.match_info["conversation"]

        def done() -> Json:
            self.posted += 1
            message = str(self._ids())
            self.messages[message] = Message(conversation, said)
            return {"id": message}

        return await self._answered(request, self.faults.next("POST"), done)

    async def _edited(self, request: web.Request) -> web.StreamResponse:
        said, message = await self._heard(request), request.match_info["id"]
        known = self.messages.get(message)

        def done() -> Json:
            self.messages[message] = Message(known.conversation if known else "", said, known.edits + 1 if known else 1)
            return {"id": message}

        return await self._answered(request, self.faults.next("PUT") if known else Fault(404, "ActivityNotFound"), done)

    async def _removed(self, request: web.Request) -> web.StreamResponse:
        await self._heard(request)
        known = self.messages.pop(request.match_info["id"], None)
        return await self._answered(request, self.faults.next("DELETE") if known else Fault(404), dict)

    async def _members(self, request: web.Request) -> web.StreamResponse:
        await self._heard(request)
        return await self._answered(request, self.faults.next("GET"), lambda: {"members": self.roster})

    async def _meeting(self, request: web.Request) -> web.StreamResponse:
        await self._heard(request)
        return await self._answered(
            request, self.faults.next("GET"), lambda: self.meetings[request.match_info["meeting"]]
        )

    async def _heard(self, request: web.Request) -> Json:
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        self.calls.append((request.method, request.path_qs, token))
        body = await request.read()
        assert len(body) <= MOST, "Teams would answer 413."
        return dict(await request.json()) if body else {}

    async def _answered(
        self, request: web.Request, fault: Fault, done: Callable[[], Json], no: Json | None = None
    ) -> web.StreamResponse:
        declined = no or {"error": {"code": fault.error, "message": "No."}}
        return await self.faults.answered(request, fault, done, declined)


@dataclass
class Routes:
    """Every conversation is looked after at the stand-in, unless it is said where."""

    service: str
    own: dict[Person, Place] = field(default_factory=dict)
    elsewhere: dict[str, str] = field(default_factory=dict)
    forgotten: list[Place] = field(default_factory=list)

    def service_of(self, there: Place) -> str:
        return self.elsewhere.get(there.channel, self.service)

    def own_of(self, who: Person) -> Place | None:
        return self.own.get(who)

    def knows(self, there: Place) -> bool:
        return bool(self.service_of(there))

    async def load(self) -> None:
        """There is nobody else who could have heard."""

    async def forget(self, there: Place) -> None:
        self.forgotten.append(there)


@dataclass(frozen=True)
class Names:
    """What people are called by their ids; rosters have told nothing else."""

    called: dict[str, str]

    def names(self) -> dict[str, str]:
        return self.called

    async def recall(self, people: Iterable[Person]) -> None:
        del people  # all are known

    def account_of(self, user: str) -> str:
        return user


@dataclass
class AtTeams:
    connector: Connector
    token: Token
    calls: Calls
    routes: Routes
    chat: Teams
    session: ClientSession
    time: list[float]


@asynccontextmanager
async def at_teams(names: dict[str, str] | None = None) -> AsyncIterator[AtTeams]:
    async with Connector().running() as connector, ClientSession() as session:
        time = [0.0]
        login = Credentials(APP, PASSWORD, TENANT, f"{connector.url}/login")
        token = Token(session, login, lambda: time[0])
        calls = Calls(session, token, lambda service: service.startswith(connector.url))
        routes = Routes(f"{connector.url}/")
        chat = Teams(calls, routes, (f"28:{APP}", TENANT), Names(names or {}))
        yield AtTeams(connector, token, calls, routes, chat, session, time)


def story(what: Callable[[AtTeams], Awaitable[None]], names: dict[str, str] | None = None) -> None:
    """Let something happen at Teams, and see what comes of it."""

    async def told() -> None:
        async with at_teams(names) as here:
            await what(here)

    asyncio.run(told())
