"""Microsoft on loopback: signing keys, tokens for us, and the Bot Connector, to be failed by.

In a test, or as ``python -m tests.platforms.teams_server PORT``: then it is told what goes wrong as
``tests.platforms.faults`` says, and ``POST /_knows {"keys", "members"}`` tells whose signature is Microsoft's, and who
is where.
"""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from aiohttp import web

from tests.platforms.faults import Fault, Faults
from tests.platforms.teams_keys import OURS, public

Json = dict[str, Any]
LOOPBACK = "127.0.0.1"


@dataclass(frozen=True)
class Call:
    """One call of the connector, as it came."""

    method: str
    path: str
    body: Json
    token: str
    targeted: bool = False  # only its recipient sees it


@dataclass
class TeamsServer:
    """``members`` are rosters by conversation, ``meetings`` details by meeting; ``calls`` what was asked of it.

    ``messages`` is what stands: where, and what it says.
    """

    keys: list[Json] = field(default_factory=lambda: [public(OURS)])
    members: dict[str, list[Json]] = field(default_factory=dict)
    meetings: dict[str, Json] = field(default_factory=dict)
    calls: list[Call] = field(default_factory=list)
    messages: dict[str, tuple[str, Json]] = field(default_factory=dict)
    looked: int = 0
    logins: int = 0
    slow: float = 0.0  # s, of keys and tokens
    lazy: float = 0.0  # s, of the connector
    down: bool = False
    no_login: Json | None = None  # what is said instead of giving a token
    url: str = ""
    faults: Faults = field(default_factory=lambda: Faults("send"))

    def fail(self, what: str, *faults: Fault) -> None:
        """Let the next of these go wrong, one each: ``send`` (to several), ``tell`` (one person), ``PUT`` and so on.

        ``targeted`` is what only one person of a conversation sees; a conversation's id, whatever is done in it.
        """
        self.faults.fail(what, *faults)

    @property
    def openid(self) -> str:
        return f"{self.url}/openid"

    @property
    def service(self) -> str:
        return f"{self.url}/emea/"

    def sent(self, conversation: str = "") -> list[Json]:
        """Return what was posted, to one conversation or to any."""
        return [
            call.body
            for call in self.calls
            if call.method == "POST" and call.path.endswith("activities") and conversation in call.path
            if not call.targeted
        ]

    def whispered(self) -> list[Call]:
        """Return what was posted for one person of a conversation."""
        return [call for call in self.calls if call.targeted]

    @asynccontextmanager
    async def running(self, port: int = 0) -> AsyncIterator["TeamsServer"]:
        app = web.Application()
        self.faults.serve(app, self._state)
        app.router.add_post("/_knows", self._knows)
        app.router.add_get("/openid", self._metadata)
        app.router.add_get("/keys", self._keys)
        app.router.add_post("/{tenant}/oauth2/v2.0/token", self._login)
        app.router.add_route("*", "/emea/{rest:.*}", self._connector)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, LOOPBACK, port).start()
        self.url = f"http://{LOOPBACK}:{runner.addresses[0][1]}"
        try:
            yield self
        finally:
            await runner.cleanup()

    async def _metadata(self, _: web.Request) -> web.Response:
        self.looked += 1
        await asyncio.sleep(self.slow)
        if self.down:
            raise web.HTTPServiceUnavailable
        return web.json_response({"issuer": "https://api.botframework.com", "jwks_uri": f"{self.url}/keys"})

    async def _keys(self, _: web.Request) -> web.Response:
        return web.json_response({"keys": self.keys})

    async def _login(self, _: web.Request) -> web.Response:
        self.logins += 1
        await asyncio.sleep(self.slow)
        if self.no_login is not None:
            return web.json_response(self.no_login, status=401)
        return web.json_response({"token_type": "Bearer", "expires_in": 3599, "access_token": f"made-{self.logins}"})

    async def _connector(self, request: web.Request) -> web.StreamResponse:
        body: Json = await request.json() if request.can_read_body else {}
        path = request.match_info["rest"]
        await asyncio.sleep(self.lazy)
        targeted = request.query.get("isTargetedActivity") == "true"
        self.calls.append(Call(request.method, path, body, request.headers.get("Authorization", ""), targeted))
        names = ("targeted",) if targeted else (*path.split("/")[2:3], _what(request.method, path))
        fault, number = self.faults.first(*names), f"m{len(self.calls)}"
        no, fine = {"error": {"code": fault.error or "No"}}, 200 if request.method == "GET" else 201
        return await self.faults.answered(request, fault, lambda: self._done(request, path, body, number), no, fine)

    def _done(self, request: web.Request, path: str, body: Json, number: str) -> Json:
        match request.method, path.split("/"):
            case "GET", ["v3", "conversations", conversation, "pagedmembers" | "members"]:
                return self._roster(conversation)
            case "GET", ["v1", "meetings", meeting] if meeting in self.meetings:
                return self.meetings[meeting]
            case "POST", ["v3", "conversations"]:
                return {"id": f"a:{body['members'][0]['id']}"}
            case "POST", ["v3", "conversations", conversation, "activities"]:
                self.messages[number] = unquote(conversation), body
            case "PUT", ["v3", "conversations", _, "activities", number]:
                self.messages[number] = self.messages.get(number, ("", {}))[0], body
            case "DELETE", ["v3", "conversations", _, "activities", number]:
                self.messages.pop(number, None)
            case _:
                raise web.HTTPNotFound
        return {"id": number}

    def _state(self) -> Json:
        return {"messages": [{"where": where, "said": said} for where, said in self.messages.values()]}

    async def _knows(self, request: web.Request) -> web.Response:
        told = await request.json()
        self.keys, self.members = told["keys"], told["members"]
        return web.json_response({"ok": True})

    def _roster(self, conversation: str) -> Json:
        if conversation not in self.members:
            raise web.HTTPForbidden
        return {"members": self.members[conversation]}


def _what(verb: str, path: str) -> str:
    """Return what a call does: a message is sent to several or told one person; anything else goes by its verb."""
    if verb != "POST" or not path.endswith("activities"):
        return verb
    return "tell" if path.startswith("v3/conversations/a") else "send"


async def main(port: int) -> None:
    async with TeamsServer().running(port):
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
