"""Slack with several workspaces that install the app: consent, tokens that expire, and each its own world."""

import asyncio
import itertools
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from io import BytesIO
from typing import Any

from aiohttp import ClientResponse, ClientSession, web
from aiohttp.test_utils import TestClient, TestServer
from yarl import URL

from bot.company.installations import Installation, company_of
from bot.people import Profile, Room
from bot.slack.installing import BACK, HERE
from bot.slack.tenants import Tenants
from bot.variables.slack import OAuth
from handlers.operate.register import Rows
from storage import Store
from tests.platforms.faults import Fault
from tests.platforms.slack_at_work import SECRET, Clock, Door
from tests.platforms.slack_requests import Sent
from tests.platforms.slack_server import SlackServer
from tests.platforms.slack_world import No, World

Json = dict[str, Any]
CLIENT, CLIENT_SECRET = "1.2", "canary-of-the-client"
HALF_A_DAY = 43_200
PUBLIC = "http://127.0.0.1:3000"


class ManySlacks(SlackServer):
    """``worlds`` by workspace or organisation; a token opens one of them, until it is revoked."""

    def __init__(self) -> None:
        super().__init__()
        self.worlds: dict[str, World] = {}
        self.tokens: dict[str, str] = {}
        self.refreshes: dict[str, str] = {}
        self.codes: dict[str, Json] = {}
        self.revoked: set[str] = set()
        self.counted: Counter[tuple[str, str]] = Counter()
        self.exchanges: list[Json] = []
        self.odd: Json = {}  # what a refreshed token comes with instead
        self._nth = itertools.count(1)

    def consents(self, slack: str, *, by: str = "UADA", expires: bool = False, scope: str = "chat:write") -> str:
        """Let somebody consent, and return the code that Slack leads back with."""
        code, org = f"code-{next(self._nth)}", slack.startswith("E")
        place = {"id": slack, "name": f"Company of {slack}"}
        self.worlds.setdefault(slack, World())
        self.codes[code] = {
            **self._granted(slack, expires=expires),
            "token_type": "bot",
            "scope": scope,
            "bot_user_id": f"UBOT{slack}",
            "app_id": "A1",
            "team": None if org else place,
            "enterprise": place if org else None,
            "is_enterprise_install": org,
            "authed_user": {"id": by},
        }
        return code

    def _granted(self, slack: str, *, expires: bool) -> Json:
        nth = next(self._nth)
        token = f"xoxe.xoxb-canary-{nth}" if expires else f"xoxb-canary-{nth}"
        self.tokens[token] = slack
        if not expires:
            return {"ok": True, "access_token": token}
        self.refreshes[f"xoxe-canary-{nth}"] = slack
        return {"ok": True, "access_token": token, "refresh_token": f"xoxe-canary-{nth}", "expires_in": HALF_A_DAY}

    async def _call(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        given: Json = await request.json() if request.content_type == "application/json" else {}
        given |= {name: str(value) for name, value in (await request.post()).items()}
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        slack = self.tokens.get(token, "")
        self.counted[method, slack] += 1
        fault = self.faults.first(method)
        if token in self.revoked:
            fault = replace(fault, error="token_revoked")
        return await self.faults.answered(request, fault, lambda: self._answer(method, slack, given), _no(fault))

    def _answer(self, method: str, slack: str, given: Json) -> Json:
        if method == "oauth.v2.access":
            return self._exchanged(given)
        if not slack:
            return {"ok": False, "error": "invalid_auth"}
        if method == "auth.test":
            return {"ok": True, "team_id": slack, "user_id": f"UBOT{slack}"}
        if method == "auth.teams.list":
            return {"ok": True, "teams": [{"id": "T0ONE"}, {"id": "T0TWO"}]}
        self.worlds[slack].calls.append((method, given))
        try:
            return self.worlds[slack].do(method, given)
        except No as no:
            return {"ok": False, "error": str(no)}

    def _exchanged(self, given: Json) -> Json:
        self.exchanges.append(given)
        if (given.get("client_id"), given.get("client_secret")) != (CLIENT, CLIENT_SECRET):
            return {"ok": False, "error": "bad_client_secret"}
        if given.get("grant_type") == "refresh_token":
            slack = self.refreshes.pop(given["refresh_token"], "")  # it is good once
            refused = {"ok": False, "error": "invalid_refresh_token"}
            return self._granted(slack, expires=True) | self.odd if slack else refused
        return self.codes.pop(given.get("code", ""), {"ok": False, "error": "invalid_code"})


def _no(fault: Fault) -> Json | None:
    return {"ok": False, "error": fault.error} if fault.error or fault.status == 200 else None


@dataclass
class AnyDoor(Door):
    """A front door of all companies, which notes whose people it has met."""

    met_in: dict[str, list[Profile]] = field(default_factory=dict)

    async def met(self, workspace: str, people: tuple[Profile, ...], rooms: tuple[Room, ...] = ()) -> None:
        del rooms
        self.met_in.setdefault(workspace, []).extend(people)


@dataclass
class Here:
    """What a test has in hand. ``at`` is what a browser opens, with its cookies."""

    slack: ManySlacks
    door: AnyDoor
    clock: Clock
    store: Store
    tenants: Tenants
    at: TestClient[web.Request, web.Application]

    async def sets_out(self, query: str = "") -> URL:
        """Open the address that installs the app, and return where it leads."""
        async with self.at.get(HERE + query, allow_redirects=False) as heard:
            assert heard.status == 302
            return URL(heard.headers["Location"], encoded=True)

    async def comes_back(self, **query: str) -> ClientResponse:
        async with self.at.get(BACK, params=query) as heard:
            await heard.read()
            return heard

    async def installs(self, slack: str, *, by: str = "UADA", expires: bool = False, scope: str = "chat:write") -> str:
        """Install the app the whole way, and return the company that it is."""
        where = await self.sets_out()
        code = self.slack.consents(slack, by=by, expires=expires, scope=scope)
        heard = await self.comes_back(code=code, state=where.query["state"])
        assert heard.status == 200, await heard.text()
        await self.comes_to_rest()
        return company_of(slack)

    async def hears(self, sent: Sent) -> int:
        """Let Slack send something, and return the status it is answered with."""
        known = sent.headers(SECRET, self.clock.now())
        async with self.at.post("/slack/events", data=BytesIO(sent.body), headers=known) as heard:
            await heard.read()
        await self.comes_to_rest()
        return heard.status

    async def comes_to_rest(self) -> None:
        for _, platform in self.tenants.opened.all:
            await platform.background.done(5)
        await self.tenants.opened.background.done(5)

    async def row(self, slack: str) -> Installation | None:
        return await self.store.installed(lambda installs: installs.find(slack))


def oauth_for(slack: ManySlacks) -> OAuth:
    return OAuth(CLIENT, CLIENT_SECRET, SECRET, PUBLIC, slack.api)


@asynccontextmanager
async def here(store: Store) -> AsyncIterator[Here]:
    door, clock = AnyDoor(), Clock()
    async with ManySlacks().running() as slack, ClientSession() as session:
        assert isinstance(slack, ManySlacks)
        tenants = Tenants(oauth_for(slack), session, door, clock, Rows(store, clock))
        app = web.Application()
        tenants.listen(app)
        async with TestClient(TestServer(app)) as client:
            yield Here(slack, door, clock, store, tenants, client)


def story(store: Store, what: Callable[[Here], Awaitable[None]]) -> None:
    async def told() -> None:
        async with here(store) as each:
            await what(each)

    asyncio.run(told())
