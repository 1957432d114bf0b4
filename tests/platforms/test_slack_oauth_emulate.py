"""Installing the app from consent to a question in the room, against emulate, somebody else's Slack."""

import asyncio
import os
import re
import subprocess
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from html import unescape
from typing import IO, Any

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestClient, TestServer
from yarl import URL

from bot.clock import SystemClock
from bot.commands import AskByHand, Configure, Request
from bot.company import Setup, read_setup
from bot.company.installations import Installation
from bot.people import OPERATOR, Person, Place
from bot.slack.scopes import CORE, OPTIONAL
from bot.slack.tenants import Tenants
from bot.variables.slack import OAuth
from handlers import FrontDoor
from handlers.courier import Courier
from handlers.operate.register import Rows
from storage import Store
from tests.office import NORTHWIND
from tests.platforms.slack_at_work import SECRET
from tests.platforms.slack_many import CLIENT, CLIENT_SECRET
from tests.platforms.test_slack_emulate import EMULATE, HERE, LOOPBACK, NODE, free_port

BACK = "http://127.0.0.1:3000/slack/oauth_redirect"
FORM = re.compile(r'<form[^>]*action="([^"]+)".*?</form>', re.DOTALL)
HIDDEN = re.compile(r'name="(\w+)" value="([^"]*)"')
Json = dict[str, Any]


@dataclass
class Emulate:
    url: str
    says: IO[str]
    hears: IO[str]

    def becomes(self, slack: str, name: str) -> None:
        """Be another workspace from now on, for whoever consents."""
        self.hears.write(f"{slack} {name}\n")
        self.hears.flush()
        assert self.says.readline() == "changed\n"


@pytest.fixture(scope="module")
def emulate() -> Iterator[Emulate]:
    if not (NODE.exists() and EMULATE.exists()) and not os.environ.get("CHAIR_CI"):
        pytest.skip("emulate is not installed: npm ci --prefix tests/platforms")
    port = free_port()
    command = [str(NODE), "emulate_oauth.mjs", str(port), CLIENT, CLIENT_SECRET, BACK]
    with subprocess.Popen(command, cwd=HERE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdin
        try:
            assert process.stdout.readline() == "ready\n", "emulate did not start."
            yield Emulate(f"http://{LOOPBACK}:{port}", process.stdout, process.stdin)
        finally:
            process.terminate()


@dataclass
class There:
    emulate: Emulate
    session: ClientSession
    store: Store
    door: FrontDoor
    tenants: Tenants
    at: TestClient[web.Request, web.Application]

    async def consents(self, query: str = "") -> URL:
        """Set out, choose an account at Slack, and return where that leads back to."""
        async with self.at.get(f"/slack/install{query}", allow_redirects=False) as heard:
            where = URL(heard.headers["Location"], encoded=True)
        async with self.session.get(where) as page:
            asked = await page.text()
        [*forms] = FORM.finditer(asked)
        ada = next(form for form in forms if "ada@northwind.example" in form[0])
        fields = {name: unescape(value) for name, value in HIDDEN.findall(ada[0])}
        async with self.session.post(
            where.with_path(ada[1]).with_query(None), data=fields, allow_redirects=False
        ) as to:
            return URL(to.headers["Location"], encoded=True)

    async def comes_back(self, to: URL) -> tuple[int, str]:
        async with self.at.get(to.path_qs) as heard:
            page = await heard.text()
        for _, platform in self.tenants.opened.all:
            await platform.background.done(10)
        return heard.status, page

    async def living(self) -> tuple[Installation, ...]:
        return await self.store.installed(lambda installs: installs.living())

    async def asks(self, one: Installation, decision: str) -> str:
        """Set the company up, ask about a decision in #checkout, and return what then stands there."""
        do = partial(Request, at=SystemClock().now(), workspace=one.company)
        await self.door.handle(do(Configure(setup_of(one)), OPERATOR, delivery="1"))
        channel = await self.channel(one)
        await self.door.handle(do(AskByHand(channel, "#checkout", decision), Person("slack", one.by), delivery="2"))
        await Courier(self.store, self.door.look, self.tenants, SystemClock()).round()
        return str(await self.calls(one, "conversations.history", channel=channel.channel))

    async def channel(self, one: Installation) -> Place:
        listed = await self.calls(one, "conversations.list")
        return Place("slack", next(each["id"] for each in listed["channels"] if each["name"] == "checkout"))

    async def calls(self, one: Installation, method: str, **given: object) -> Json:
        known_as = {"Authorization": f"Bearer {one.token}"}
        async with self.session.post(f"{self.emulate.url}/api/{method}", json=given, headers=known_as) as heard:
            answer: Json = await heard.json()
            return answer


def setup_of(one: Installation) -> Setup:
    return read_setup(NORTHWIND.replace('name = "Northwind"', f'name = "{one.name}"', 1))


@asynccontextmanager
async def there(emulate: Emulate, store: Store) -> AsyncIterator[There]:
    oauth = OAuth(CLIENT, CLIENT_SECRET, SECRET, "http://127.0.0.1:3000", f"{emulate.url}/api/")
    clock, app = SystemClock(), web.Application()
    door = FrontDoor(store, clock)
    async with ClientSession() as session:
        tenants = Tenants(oauth, session, door, clock, Rows(store, clock))
        tenants.listen(app)
        async with TestClient(TestServer(app)) as client:
            yield There(emulate, session, store, door, tenants, client)


def story(emulate: Emulate, store: Store, what: Callable[[There], Awaitable[None]]) -> None:
    async def told() -> None:
        async with there(emulate, store) as here:
            await what(here)

    asyncio.run(told())


def test_s18_installed_in_two_workspaces_each_is_asked_its_own_question(emulate: Emulate, store: Store) -> None:
    async def told(here: There) -> None:
        for slack, name in (("T0NORTH", "Northwind"), ("T0SOUTH", "Southwind")):
            emulate.becomes(slack, name)
            status, page = await here.comes_back(await here.consents())
            assert (status, "Empty Chair is in your Slack" in page) == (200, True)
        north, south = await here.living()
        assert [(one.company, one.name) for one in (north, south)] == [
            ("slack-t0north", "Northwind"),
            ("slack-t0south", "Southwind"),
        ]
        assert {*north.scopes} == {*CORE}
        await here.asks(south, "We raise the price")
        assert await questions(here, "slack-t0south") == ["We raise the price"]
        assert await questions(here, "slack-t0north") == []

    story(emulate, store, told)


async def questions(here: There, company: str) -> list[str]:
    return await here.store.read(company, lambda memory: [
        str(decision) for (decision,) in memory.run(
            "select decision from asks where workspace = :workspace and shown_from is not null"
        )
    ])  # fmt: skip


def test_s18_installed_again_with_more_scopes_it_has_these_and_is_the_same_company(
    emulate: Emulate, store: Store
) -> None:
    async def told(here: There) -> None:
        emulate.becomes("T0NORTH", "Northwind")
        await here.comes_back(await here.consents())
        [before] = await here.living()
        await here.comes_back(await here.consents("?optional=1"))
        [after] = await here.living()
        assert {*after.scopes} - {*before.scopes} == {*OPTIONAL}
        assert (after.company, after.token != before.token) == (before.company, True)
        assert "We lower the price" in await here.asks(after, "We lower the price")

    story(emulate, store, told)


def test_s18_a_state_that_was_changed_on_the_way_gets_nowhere(emulate: Emulate, store: Store) -> None:
    async def told(here: There) -> None:
        to = await here.consents()
        status, page = await here.comes_back(to.update_query(state="made-up"))
        assert (status, "begun in another browser" in page) == (403, True)
        assert await here.living() == ()

    story(emulate, store, told)


def test_s18_whoever_says_no_keeps_us_out(emulate: Emulate, store: Store) -> None:
    """Emulate has no button for it, so what Slack leads back with is put together here."""

    async def told(here: There) -> None:
        state = (await here.consents()).query["state"]
        denied = URL("/slack/oauth_redirect").with_query(error="access_denied", state=state)
        status, page = await here.comes_back(denied)
        assert (status, "You said no at Slack" in page) == (403, True)
        assert await here.living() == ()

    story(emulate, store, told)


def test_s18_a_code_is_good_once(emulate: Emulate, store: Store) -> None:
    async def told(here: There) -> None:
        emulate.becomes("T0NORTH", "Northwind")
        to = await here.consents()
        await here.comes_back(to)
        async with here.at.get("/slack/install", allow_redirects=False) as heard:
            state = URL(heard.headers["Location"], encoded=True).query["state"]
        status, page = await here.comes_back(to.update_query(state=state))
        assert (status, "did not confirm" in page) == (403, True)

    story(emulate, store, told)
