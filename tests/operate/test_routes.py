"""Every address that we answer at, and what was decided about it: who must prove what, and what browsers are told.

A route without a line here fails: whoever adds one says whom it is for.
"""

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from aiohttp import ClientResponse, web
from aiohttp.test_utils import TestClient, TestServer

from bot.sources.google import Google
from bot.sources.google.consent import HERE
from bot.variables.edge import Edge
from bot.variables.google import GoogleVariables
from bot.web import Web
from bot.web.callers import ASKED, FAILED
from handlers.people.consents import Consenting
from storage import Store
from tests.conftest import KEY
from tests.office import COMPANY, FakeClock, Office
from tests.operate.test_web import Health
from tests.platforms.northwind_page import Page, on_the_page
from tests.source import HOUSE, source

Client = TestClient[web.Request, web.Application]
OUTSIDE = {"Host": "chair.northwind.example"}


class For(Enum):
    """Whom an address is for, and what shows that it is they."""

    EVERYBODY = auto()  # tells nothing but that we are there
    BROWSERS = auto()  # a page that acts by what is in its address, which is sealed and of one person
    READERS = auto()  # who holds a signed address
    US = auto()  # this machine, or whoever has the token
    PROGRAMS = auto()  # who signs each request, or says the secret of a channel
    THIS_MACHINE = auto()  # the playground: by its own name only, and changed by its own pages only


@dataclass(frozen=True)
class Decided:
    whom: For
    refuses: tuple[int, ...]  # what a stranger gets; nothing is carried out for them
    method: str = "GET"


ROUTES = {
    "/": Decided(For.EVERYBODY, (200,)),
    "/healthz": Decided(For.EVERYBODY, (200,)),
    "/readyz": Decided(For.US, (200, 503)),  # whether, and not why
    "/metrics": Decided(For.US, (401,)),
    "/lists/{signed}": Decided(For.READERS, (403,)),
    "/calendars/google": Decided(For.BROWSERS, (403,)),
    "/calendars/google/back": Decided(For.BROWSERS, (403,)),
    "/slack/events": Decided(For.PROGRAMS, (401,), "POST"),
    "/api/messages": Decided(For.PROGRAMS, (401,), "POST"),
    "/hooks/meetings": Decided(For.PROGRAMS, (401, 404), "POST"),
    "/hooks/evidence": Decided(For.PROGRAMS, (401, 404), "POST"),
    "/hooks/zoom": Decided(For.PROGRAMS, (401, 404), "POST"),
    "/hooks/google": Decided(For.PROGRAMS, (401, 404), "POST"),
    "/hooks/graph": Decided(For.PROGRAMS, (202, 400), "POST"),  # so that nobody learns which secrets are good
}
PLAYGROUND = {
    ("GET", "/"), ("GET", "/live"), ("GET", "/playground/{asset}"), ("GET", "/picture/{packed}"), ("POST", "/welcome"),
    ("POST", "/press"), ("POST", "/fill"), ("POST", "/say"), ("POST", "/dismiss"), ("POST", "/meeting"),
    ("POST", "/calendar"), ("POST", "/clock"), ("POST", "/empty"), ("POST", "/language"),
}  # fmt: skip
ADDING = re.compile(r"\.add_(?:get|post|put|route|static|view|delete|patch)\(\s*([^,]+),")
ADDED = {  # each place that adds routes, and what; a new one gets a line in a table above
    "bot/playground/hear.py": ["method"],  # PLAYGROUND
    "bot/slack/installing.py": ['"/"', "HERE", "BACK"],
    "bot/slack/platform.py": ['"/slack/events"'],
    "bot/slack/tenants.py": ['"/slack/events"'],
    "bot/sources/google/consent.py": ["HERE", "BACK"],
    "bot/teams/platform.py": ['"/api/messages"'],
    "bot/web/__init__.py": [
        '"/healthz"', '"/readyz"', '"/metrics"', '"/"', 'f"/hooks/{name}"', '"/lists/{signed}"',
    ],
}  # fmt: skip
ALWAYS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "Strict-Transport-Security": "max-age=31536000",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


async def refusing(_: web.Request) -> web.Response:
    return web.Response(status=401)


@asynccontextmanager
async def reached(office: Office) -> AsyncIterator[Client]:
    """Open a site with all routes that a real platform has. What proves and refuses has tests of its own."""
    site = Web(Health(able=True), "", edge=Edge(https=True))
    site.add_plain_page()
    hooks = ("meetings", "evidence", "zoom", "google", "graph")
    site.serve(dict.fromkeys(hooks, refusing), office.door.sheet)
    for path in ("/slack/events", "/api/messages"):
        site.app.router.add_post(path, refusing)
    google = GoogleVariables("client", "secret", "http://127.0.0.1:1")
    store = Store(office.store.engine, KEY, "", f"https://chair.northwind.example{HERE}")
    Google(google, "").listen(site.app, Consenting(store, FakeClock(), COMPANY))
    async with TestClient(TestServer(site.app)) as client:
        yield client


def story(office: Office, work: Callable[[Client], Awaitable[None]]) -> None:
    async def told() -> None:
        async with reached(office) as client:
            await work(client)

    office.run(told())


def routes_of(app: web.Application) -> set[tuple[str, str]]:
    return {
        (route.method, route.resource.canonical)
        for route in app.router.routes()
        if route.resource and route.method != "HEAD"
    }


async def asked(client: Client, path: str, method: str) -> ClientResponse:
    at = path.format(signed="guessed", asset="page.js", packed="guessed")
    return await client.request(method, at, headers=OUTSIDE, allow_redirects=False)


def test_every_place_that_adds_routes_is_known() -> None:
    adding = {file.relative_to(HOUSE).as_posix(): ADDING.findall(file.read_text(encoding="utf-8")) for file in source()}
    assert {file: found for file, found in adding.items() if found} == ADDED, "Say in ROUTES whom it is for."
    named = {each.strip('"') for found in ADDED.values() for each in found if each.startswith('"')}
    assert named <= ROUTES.keys()


def test_every_route_has_a_decision_and_strangers_are_refused_with_careful_headers(plain: Office) -> None:
    async def work(client: Client) -> None:
        assert client.app
        assert routes_of(client.app) == {(decided.method, path) for path, decided in ROUTES.items()}
        for path, decided in ROUTES.items():
            answer = await asked(client, path, decided.method)
            refused = (401,) if decided.whom is For.PROGRAMS else decided.refuses
            assert answer.status in refused, path
            assert {name: answer.headers.get(name) for name in ALWAYS} == ALWAYS, path
            assert is_strict(answer.headers["Content-Security-Policy"]), path
            assert "Set-Cookie" not in answer.headers or is_kept_well(answer.headers["Set-Cookie"]), path

    story(plain, work)


def is_strict(policy: str) -> bool:
    said = dict(part.strip().partition(" ")[::2] for part in policy.split(";"))
    assert said["default-src"] in ("'none'", "'self'")
    assert said["base-uri"] == said["frame-ancestors"] == "'none'"
    assert said["form-action"] in ("'none'", "'self'")
    return "unsafe" not in policy and "*" not in policy and "http:" not in policy


def is_kept_well(cookie: str) -> bool:
    name, said = cookie.partition("=")[0], cookie.lower()
    return name.startswith("__Host-") and all(word in said for word in ("httponly", "samesite=", "secure", "path=/"))


def test_no_page_has_a_script_or_a_style_of_its_own(plain: Office) -> None:
    inline = re.compile(r"<style|style=|<script(?![^>]*\bsrc=)|\son\w+=|javascript:", re.IGNORECASE)
    templates = [*(HOUSE / "bot/playground/templates").glob("*.html")]
    assert len(templates) > 10, "Found hardly any templates; have they moved?"
    assert not [file.name for file in templates if inline.search(file.read_text(encoding="utf-8"))]

    async def work(client: Client) -> None:
        for path in ("/", "/calendars/google", "/calendars/google/back"):
            words = await (await asked(client, path, "GET")).text()
            assert "<html" in words
            assert not inline.search(words)

    story(plain, work)


def test_each_of_them_answers_so_often_and_no_more(plain: Office) -> None:
    async def work(client: Client) -> None:
        for _ in range(max(ASKED.burst, FAILED.burst)):
            await asked(client, "/nowhere", "GET")
        for path, decided in ROUTES.items():
            answers = [await asked(client, path, decided.method) for _ in range(4)]  # while it asks, time goes on
            [answer, *_] = [one for one in answers if one.status == 429]
            assert int(answer.headers["Retry-After"]) > 0
            assert {name: answer.headers.get(name) for name in ALWAYS} == ALWAYS, path

    story(plain, work)


def test_each_of_the_playground_s_is_for_this_machine_alone(tmp_path: Path) -> None:
    async def work(page: Page) -> None:
        assert page.client.app
        assert routes_of(page.client.app) == PLAYGROUND
        for method, path in PLAYGROUND:
            answer = await asked(page.client, path, method)
            assert answer.status == 401, path
        whole = await page.client.get("/")
        assert is_strict(whole.headers["Content-Security-Policy"])
        assert whole.headers["Cache-Control"] == "no-store"
        assert "Set-Cookie" not in whole.headers

    on_the_page(tmp_path, work)


def test_what_is_asked_elsewhere_is_careful_too(plain: Office) -> None:
    async def work(client: Client) -> None:
        for method, path in (("GET", "/nowhere"), ("PUT", "/healthz"), ("GET", "/%00"), ("POST", "/")):
            answer = await asked(client, path, method)
            assert answer.status in (404, 405), path
            assert {name: answer.headers.get(name) for name in ALWAYS} == ALWAYS, path

    story(plain, work)
