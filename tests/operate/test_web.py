"""The web server: limits, health, metrics, and nothing of our insides for whoever breaks something."""

import asyncio
import time
from collections.abc import Awaitable, Callable

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from prometheus_client.parser import text_string_to_metric_families

from bot.meter import Reading
from bot.web import CannotListen, Web, listening
from tests.operate.process import Machine

Client = TestClient[web.Request, web.Application]
TOKEN = "made-up-token"
LABELS = {"route", "status", "kind", "outcome", "method", "rule", "state", "le"}


class Health:
    def __init__(self, *, able: bool) -> None:
        self._able = able

    async def parts(self) -> tuple[tuple[str, bool, str], ...]:
        return (("database", self._able, "The disk is full."),)

    async def readings(self) -> list[Reading]:
        by_rule = [Reading("chair_silences", "Meetings.", 2, "rule", rule) for rule in ("private", "too short")]
        return [Reading("chair_views_waiting", "Cards that wait.", 3), *by_rule]


def asked(work: Callable[[Client], Awaitable[None]], *, able: bool = True) -> None:
    async def done() -> None:
        site = Web(Health(able=able), TOKEN, most=1000)
        site.app.router.add_post("/read", _read)
        site.app.router.add_get("/fail", _fail)
        async with TestClient(TestServer(site.app)) as client:
            await work(client)

    asyncio.run(done())


async def _read(request: web.Request) -> web.Response:
    return web.Response(text=str(await request.json()))


async def _fail(_: web.Request) -> web.Response:
    message = "a secret of ours"
    raise RuntimeError(message)


def test_what_fails_inside_is_not_shown(caplog: pytest.LogCaptureFixture) -> None:
    async def work(client: Client) -> None:
        answer = await client.get("/fail")
        words = await answer.text()
        assert answer.status == 500
        assert "secret" not in words
        assert "Traceback" not in words

    asked(work)
    assert "A request to /fail failed." in caplog.text


def test_what_is_too_large_is_413_and_what_cannot_be_read_is_400() -> None:
    async def work(client: Client) -> None:
        assert (await client.post("/read", data=b"[" + b"1," * 1000 + b"1]")).status == 413
        assert (
            await client.post("/read", data=b"\xff\xfe", headers={"Content-Type": "application/json"})
        ).status == 400
        assert (await client.post("/read", data=b"{", headers={"Content-Type": "application/json"})).status == 400
        assert (await client.post("/read", json=[1])).status == 200

    asked(work)


def test_every_answer_is_careful() -> None:
    async def work(client: Client) -> None:
        for path in ("/healthz", "/nowhere", "/fail"):
            headers = (await client.get(path)).headers
            assert headers["X-Content-Type-Options"] == "nosniff"
            assert headers["Server"] == "Empty Chair"
            assert "default-src 'none'" in headers["Content-Security-Policy"]

    asked(work)


@pytest.mark.parametrize(("able", "status"), [(True, 200), (False, 503)])
def test_ready_says_why_to_this_machine_and_to_others_with_the_token(*, able: bool, status: int) -> None:
    async def work(client: Client) -> None:
        here = await client.get("/readyz")
        passed_on = {"X-Forwarded-For": "203.0.113.9"}
        elsewhere = await client.get("/readyz", headers=passed_on)
        known = await client.get("/readyz", headers=passed_on | {"Authorization": f"Bearer {TOKEN}"})
        assert {here.status, elsewhere.status, known.status} == {status}
        assert "disk is full" in await here.text()
        assert await elsewhere.json() == {"ready": able}
        assert "disk is full" in await known.text()

    asked(work, able=able)


def test_metrics_are_prometheus_text_and_not_for_everybody() -> None:
    async def work(client: Client) -> None:
        assert (await client.get("/metrics", headers={"Host": "chair.northwind.example"})).status == 401
        assert (await client.get("/metrics", headers={"X-Real-IP": "203.0.113.9"})).status == 401
        told = await (await client.get("/metrics")).text()
        found = {family.name: family for family in text_string_to_metric_families(told)}
        [waiting] = found["chair_views_waiting"].samples
        assert waiting.value == 3
        assert {label for family in found.values() for one in family.samples for label in one.labels} <= LABELS
        assert all(family.documentation for family in found.values())

    asked(work)


def test_an_address_that_is_not_ours_is_said_in_a_sentence() -> None:
    with pytest.raises(CannotListen, match=r"^Cannot listen on 203\.0\.113\.9, port 3000: "):
        asyncio.run(listening(web.Application(), "203.0.113.9", 3000))


def test_the_running_bot_is_ready_and_counts(machine: Machine) -> None:
    with machine.running(CHAIR_METRICS_TOKEN=TOKEN) as bot:
        status, ready = bot.get("/readyz")
        until = time.monotonic() + 10
        while "chair_views_waiting 0.0" not in (metrics := bot.get("/metrics")[1]) and time.monotonic() < until:
            time.sleep(0.1)  # the courier is on its way
    assert status == 200
    assert all(f'"{part}": {{"able": true' in ready for part in ("database", "clock", "courier"))
    assert "chair_views_waiting 0.0" in metrics
