"""Microsoft on loopback: signing keys, tokens for us, and the Bot Connector, to be failed by."""

import asyncio
from collections import defaultdict, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

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
    """``members`` are rosters by conversation, ``meetings`` details by meeting; ``calls`` what was asked of it."""

    keys: list[Json] = field(default_factory=lambda: [public(OURS)])
    members: dict[str, list[Json]] = field(default_factory=dict)
    meetings: dict[str, Json] = field(default_factory=dict)
    calls: list[Call] = field(default_factory=list)
    looked: int = 0
    logins: int = 0
    slow: float = 0.0  # s, of keys and tokens
    lazy: float = 0.0  # s, of the connector
    down: bool = False
    patience: str = ""  # the Retry-After of what is failed
    no_login: Json | None = None  # what is said instead of giving a token
    url: str = ""
    _fails: defaultdict[str, deque[int]] = field(default_factory=lambda: defaultdict(deque))

    def fail(self, method: str, *statuses: int) -> None:
        """Answer the next calls of this method, or in this conversation, with these, one each.

        ``targeted`` is what only one person of a conversation sees.
        """
        self._fails[method].extend(statuses)

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
    async def running(self) -> AsyncIterator["TeamsServer"]:
        app = web.Application()
        app.router.add_get("/openid", self._metadata)
        app.router.add_get("/keys", self._keys)
        app.router.add_post("/{tenant}/oauth2/v2.0/token", self._login)
        app.router.add_route("*", "/emea/{rest:.*}", self._connector)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, LOOPBACK, 0).start()
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

    async def _connector(self, request: web.Request) -> web.Response:
        body: Json = await request.json() if request.can_read_body else {}
        path = request.match_info["rest"]
        await asyncio.sleep(self.lazy)
        targeted = request.query.get("isTargetedActivity") == "true"
        method = "targeted" if targeted else request.method
        self.calls.append(Call(request.method, path, body, request.headers.get("Authorization", ""), targeted))
        status = self._status(method, path)
        if status >= 400:
            headers = {"Retry-After": self.patience} if self.patience else {}
            return web.json_response({"error": {"code": "No"}}, status=status, headers=headers)
        match request.method, path.split("/"):
            case "GET", ["v3", "conversations", conversation, "pagedmembers" | "members"]:
                return self._roster(conversation)
            case "GET", ["v1", "meetings", meeting] if meeting in self.meetings:
                return web.json_response(self.meetings[meeting])
            case "POST", ["v3", "conversations"]:
                return web.json_response({"id": f"a:{body['members'][0]['id']}"}, status=201)
            case "POST" | "PUT" | "DELETE", ["v3", "conversations", _, "activities", *_]:
                return web.json_response({"id": f"m{len(self.calls)}"}, status=201)
        raise web.HTTPNotFound

    def _status(self, method: str, path: str) -> int:
        for what in (method, *path.split("/")[2:3]):
            if self._fails[what]:
                return self._fails[what].popleft()
        return 200

    def _roster(self, conversation: str) -> web.Response:
        if conversation not in self.members:
            raise web.HTTPForbidden
        return web.json_response({"members": self.members[conversation]})
