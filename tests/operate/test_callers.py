"""How much one caller may ask: of pages so many, of what has to be proven so many failures, and proven all of it."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from itertools import count

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.settings import SettingsFaults, read_settings
from bot.variables.edge import BELIEVED, Edge, proxies
from bot.web.callers import ASKED, FAILED, REMEMBERED, Callers, Tally

Client = TestClient[web.Request, web.Application]
OUTSIDE = {"Host": "chair.northwind.example"}
HERE = proxies("127.0.0.1, 10.0.0.0/8")
PROVEN = OUTSIDE | {"X-Slack-Signature": "good"}
FORGED = OUTSIDE | {"X-Slack-Signature": "forged"}


class Served:
    """A site that proves as Slack's route does, and remembers what it was asked to look at."""

    def __init__(self) -> None:
        self.looked = 0
        self.time = 0.0

    def site(self, edge: Edge) -> web.Application:
        app = web.Application(middlewares=[Callers(edge, lambda: self.time).limited])
        app.router.add_post("/slack/events", self._events)
        app.router.add_post("/hooks/graph", self._graph)
        app.router.add_post("/{begins:api|hooks}/{rest:.*}", self._program)
        app.router.add_get("/lists/{signed}", self._list)
        app.router.add_get("/healthz", self._alive)
        return app

    async def _events(self, request: web.Request) -> web.Response:
        self.looked += 1
        return web.Response(status=200 if request.headers["X-Slack-Signature"] == "good" else 401)

    async def _program(self, _: web.Request) -> web.Response:
        self.looked += 1
        return web.Response()

    async def _graph(self, _: web.Request) -> web.Response:
        BELIEVED.set(False)
        return web.Response(status=202)

    async def _list(self, _: web.Request) -> web.Response:
        raise web.HTTPForbidden

    async def _alive(self, _: web.Request) -> web.Response:
        return web.Response()


def asked(work: Callable[[Client, Served], Awaitable[None]], edge: Edge = Edge()) -> None:  # noqa: B008  # it is frozen
    async def done() -> None:
        served = Served()
        async with TestClient(TestServer(served.site(edge))) as client:
            await work(client, served)

    asyncio.run(done())


async def statuses(asking: Callable[[], Awaitable[web.StreamResponse]], times: int) -> list[int]:
    return [(await asking()).status for _ in range(times)]


def test_a_page_answers_so_often_and_then_says_how_long_to_wait() -> None:
    async def work(client: Client, served: Served) -> None:
        for _ in range(ASKED.burst):
            assert (await client.get("/healthz", headers=OUTSIDE)).status == 200
        turned_away = await client.get("/healthz", headers=OUTSIDE)
        assert (turned_away.status, turned_away.headers["Retry-After"]) == (429, "1")
        served.time += 1
        assert (await client.get("/healthz", headers=OUTSIDE)).status == 200

    asked(work)


def test_this_machine_asks_as_often_as_it_likes_but_not_for_others() -> None:
    async def work(client: Client, __: Served) -> None:
        for _ in range(ASKED.burst + 5):
            assert (await client.get("/healthz")).status == 200
        last = 0
        for _ in range(ASKED.burst + 5):
            last = (await client.get("/healthz", headers={"X-Forwarded-For": "203.0.113.9"})).status
        assert last == 429

    asked(work)


def test_whoever_proves_it_is_never_turned_away_however_much_others_have_tried_from_there() -> None:
    async def work(client: Client, _: Served) -> None:
        forged = [(await client.post("/slack/events", headers=FORGED)).status for _ in range(FAILED.burst + 3)]
        assert forged == [401] * FAILED.burst + [429] * 3
        proven = [(await client.post("/slack/events", headers=PROVEN)).status for _ in range(150)]
        assert set(proven) == {200}

    asked(work)


def test_without_anything_to_prove_nothing_is_looked_at_any_more() -> None:
    async def work(client: Client, served: Served) -> None:
        for _ in range(FAILED.burst):
            await client.post("/slack/events", headers=FORGED)
        looked = served.looked
        answer = await client.post("/slack/events", data=b"x" * 1000, headers=OUTSIDE)
        assert (answer.status, int(answer.headers["Retry-After"]) > 0) == (429, True)
        assert served.looked == looked

    asked(work)


@pytest.mark.parametrize(
    ("path", "header"),  # as each of them writes it
    [
        ("/api/messages", "Authorization"),
        ("/hooks/meetings", "webhook-signature"),
        ("/hooks/slack-t0123abc/meetings", "Webhook-Signature"),
        ("/hooks/evidence", "webhook-signature"),
        ("/hooks/zoom", "x-zm-signature"),
        ("/hooks/google", "X-Goog-Channel-Token"),
    ],
)
def test_what_brings_its_proof_along_is_looked_at_and_what_does_not_is_not(path: str, header: str) -> None:
    async def work(client: Client, served: Served) -> None:
        for _ in range(FAILED.burst):
            await client.post("/slack/events", headers=FORGED)
        served.looked = 0
        assert (await client.post(path, headers=OUTSIDE)).status == 429
        assert served.looked == 0
        assert (await client.post(path, headers=OUTSIDE | {header: "whatever proves it"})).status == 200

    asked(work)


@pytest.mark.parametrize(("method", "path"), [("GET", "/lists/guessed"), ("GET", "/nowhere"), ("POST", "/hooks/graph")])
def test_guessing_is_limited_even_where_nobody_is_told_that_it_was_wrong(method: str, path: str) -> None:
    async def work(client: Client, _: Served) -> None:
        told = [(await client.request(method, path, headers=OUTSIDE)).status for _ in range(FAILED.burst + 3)]
        assert 429 not in told[: FAILED.burst]
        assert told[FAILED.burst :] == [429] * 3

    asked(work)


@pytest.mark.parametrize(
    ("edge", "first", "second", "limited"),
    [
        (Edge(), "203.0.113.1", "203.0.113.2", True),  # nobody's word is taken, so both are the same
        (Edge(proxies=HERE), "203.0.113.1", "203.0.113.2", False),
        (
            Edge(proxies=HERE),
            "203.0.113.1",
            "198.51.100.7, 203.0.113.1",
            True,
        ),  # what they say themselves is left of it
        (Edge(proxies=HERE), "203.0.113.1", "203.0.113.1, 10.1.2.3", True),  # a second proxy of ours
        (Edge(proxies=HERE), "2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),  # one household
        (Edge(proxies=HERE), "2001:db8:1:2::1", "2001:db8:1:3::1", False),
        (Edge(proxies=HERE), "not an address", "neither", True),  # then it is the proxy's own
    ],
)
def test_who_asks_is_the_nearest_address_that_is_no_proxy_of_ours(
    edge: Edge, first: str, second: str, *, limited: bool
) -> None:
    async def work(client: Client, __: Served) -> None:
        for _ in range(FAILED.burst):
            await client.get("/nowhere", headers={"X-Forwarded-For": first})
        status = (await client.get("/nowhere", headers={"X-Forwarded-For": second})).status
        assert status == (429 if limited else 404)

    asked(work, edge)


def test_however_many_callers_come_memory_is_bounded_and_those_who_come_again_are_remembered() -> None:
    times = count()
    tally = Tally(FAILED, lambda: next(times) / 1e6)
    for _ in range(FAILED.burst):
        tally.count("guesser")
    for number in range(3 * REMEMBERED):
        tally.count(f"caller {number}")
        if not number % 1000:
            tally.count("guesser")
    assert len(tally) == REMEMBERED
    assert tally.wait("guesser")
    assert not tally.wait("caller 0")


def settings_with(words: str) -> Iterator[str]:
    try:
        yield str(read_settings({"CHAIR_TRUSTED_PROXIES": words}).edge.proxies)
    except SettingsFaults as wrong:
        yield str(wrong)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("", "()"),
        ("10.0.0.5, 192.0.2.0/24", "(IPv4Network('10.0.0.5/32'), IPv4Network('192.0.2.0/24'))"),
        ("nginx", "CHAIR_TRUSTED_PROXIES should be addresses or networks"),
        ("0.0.0.0/0", "CHAIR_TRUSTED_PROXIES names everybody"),
        ("::/0", "CHAIR_TRUSTED_PROXIES names everybody"),
    ],
)
def test_which_proxies_are_believed_is_set_and_never_everybody(words: str, said: str) -> None:
    assert next(settings_with(words)).startswith(said)
