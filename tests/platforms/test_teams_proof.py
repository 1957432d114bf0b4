"""Nothing that is not proven to be from Teams, for us and from our company is listened to; what is, is."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestClient, TestServer

from bot.teams.keys import Keys
from bot.teams.proof import Forged, Tokens, Unproven
from bot.teams.receive import MOST, receive
from bot.teams.services import Services
from bot.variables.teams import SERVICES
from bot.web import Web
from tests.platforms.teams_keys import (
    APP_ID,
    EVIL,
    LATER,
    OURS,
    SERVICE,
    TENANT,
    by_hand,
    claims,
    pem,
    public,
    rsa,
    signed,
)
from tests.platforms.teams_server import TeamsServer

Json = dict[str, Any]
NOW = datetime(2030, 1, 7, 12, tzinfo=UTC)
GOOD = claims(NOW)
AT = int(NOW.timestamp())
ACTIVITY: Json = {
    "type": "message",
    "channelId": "msteams",
    "serviceUrl": SERVICE,
    "channelData": {"tenant": {"id": TENANT}},
    "conversation": {"id": "a:1", "tenantId": TENANT},
}
TRUSTED = Services(tuple(SERVICES.split(",")))


@dataclass
class Clock:
    time: datetime = NOW

    def now(self) -> datetime:
        return self.time


class Healthy:
    async def parts(self) -> tuple[tuple[str, bool, str], ...]:
        return ()

    async def readings(self) -> tuple[()]:
        return ()


@dataclass
class Gate:
    """The host, with Microsoft's keys behind it; ``heard`` is what got through, ``time`` what the keys go by."""

    microsoft: TeamsServer
    client: TestClient[web.Request, web.Application]
    heard: list[Json]
    time: list[float] = field(default_factory=lambda: [0.0])

    async def send(self, token: str | None, activity: object = ACTIVITY) -> int:
        return await self.send_raw(f"Bearer {token}" if token is not None else None, json.dumps(activity).encode())

    async def send_raw(self, header: str | None, body: bytes, **headers: str) -> int:
        known = headers | ({"Authorization": header} if header is not None else {})
        async with self.client.post("/api/messages", data=body, headers=known) as answered:
            said = await answered.text()
        assert "Traceback" not in said
        assert len(said) < 100
        return answered.status


@asynccontextmanager
async def gate(answer: Exception | Json | None = None) -> AsyncIterator[Gate]:
    heard: list[Json] = []

    async def hear(activity: Json) -> Json | None:
        heard.append(activity)
        if isinstance(answer, Exception):
            raise answer
        return answer

    time = [0.0]
    async with TeamsServer().running() as microsoft, ClientSession() as session:
        keys = Keys(microsoft.openid, session, now=lambda: time[0])
        site = Web(Healthy(), "")
        site.app.router.add_post("/api/messages", receive(Tokens(APP_ID, TENANT, keys, Clock(), TRUSTED), hear))
        async with TestClient(TestServer(site.app)) as client:
            yield Gate(microsoft, client, heard, time)


def story(what: Callable[[Gate], Awaitable[None]], answer: Exception | Json | None = None) -> None:
    async def told() -> None:
        async with gate(answer) as here:
            await what(here)

    asyncio.run(told())


def elsewhere(**more: object) -> Json:
    return ACTIVITY | more


FORGED: dict[str, tuple[str | None, Json]] = {
    "no header": (None, ACTIVITY),
    "an empty token": ("", ACTIVITY),
    "rubbish": ("rubbish", ACTIVITY),
    "three parts of rubbish": ("a.b.c", ACTIVITY),
    "letters that are not ASCII": ("schlüssel", ACTIVITY),
    "a very long token": ("a" * 8_000, ACTIVITY),
    "another audience": (signed(GOOD | {"aud": "someone-else"}), ACTIVITY),
    "our audience among others": (signed(GOOD | {"aud": [APP_ID, "someone-else"]}), ACTIVITY),
    "no audience": (signed(claims(NOW, aud=None)), ACTIVITY),
    "another issuer": (signed(GOOD | {"iss": "https://evil.example"}), ACTIVITY),
    "no issuer": (signed(claims(NOW, iss=None)), ACTIVITY),
    "the emulator": (signed(GOOD | {"iss": "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"}), ACTIVITY),
    "the emulator's second version": (
        signed(GOOD | {"iss": "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0"}),
        ACTIVITY,
    ),
    "our own tenant as issuer": (
        signed(GOOD | {"iss": f"https://sts.windows.net/{TENANT}/", "appid": APP_ID}),
        ACTIVITY,
    ),
    "a token of an hour ago": (signed(GOOD | {"exp": AT - LATER}), ACTIVITY),
    "a token of next hour": (signed(GOOD | {"nbf": AT + LATER}), ACTIVITY),
    "no end": (signed(claims(NOW, exp=None)), ACTIVITY),
    "an end that is no number": (by_hand(GOOD | {"exp": "9" * 400}, {"alg": "RS256", "kid": "k1"}), ACTIVITY),
    "an endless end": (signed(GOOD | {"exp": float("inf")}), ACTIVITY),
    "another's key under our key's name": (signed(GOOD, EVIL), ACTIVITY),
    "a key that nobody knows": (signed(GOOD, kid="k9"), ACTIVITY),
    "a key without a name": (signed(GOOD, kid=None), ACTIVITY),
    "no signature": (by_hand(GOOD, {"alg": "none", "kid": "k1"}), ACTIVITY),
    "a signature by our public key": (by_hand(GOOD, {"alg": "HS256", "kid": "k1"}, pem()), ACTIVITY),
    "another algorithm": (signed(GOOD, alg="RS512"), ACTIVITY),
    "a header that is a list": ("W10.e30.AA", ACTIVITY),
    "another address for answers": (signed(GOOD), elsewhere(serviceUrl="https://smba.trafficmanager.net/amer/")),
    "no address for answers": (signed(GOOD), elsewhere(serviceUrl=None)),
    "a token for no address": (signed(claims(NOW, serviceurl=None)), ACTIVITY),
    "neither names an address": (signed(claims(NOW, serviceurl=None)), elsewhere(serviceUrl=None)),
    "a channel its key is not for": (signed(GOOD), elsewhere(channelId="webchat")),
    "a key for another channel": (signed(GOOD, kid="k2"), ACTIVITY),
    "another tenant": (signed(GOOD), elsewhere(channelData={"tenant": {"id": "fabrikam"}})),
    "another tenant in the conversation": (signed(GOOD), elsewhere(conversation={"tenantId": "fabrikam"})),
    "no tenant": (signed(GOOD), elsewhere(channelData={}, conversation={"id": "a:1"})),
    "a tenant in a list": (signed(GOOD), elsewhere(channelData=[{"tenant": {"id": TENANT}}], conversation=None)),
}
HOSTILE = [
    "http://smba.trafficmanager.net/emea/",
    "https://smba.trafficmanager.net.evil.example/",
    "https://evilsmba.trafficmanager.net/",
    "https://smba.trafficmanager.net@evil.example/",
    "https://evil.example/smba.trafficmanager.net",
    "https://169.254.169.254/",
    "http://127.0.0.1:80/",
    "https://[::1]/",
    "https://[x",
    "ftp://smba.trafficmanager.net/",
    "//smba.trafficmanager.net/",
]


@pytest.mark.parametrize("case", FORGED)
def test_what_is_forged_is_turned_away_and_nothing_runs(case: str) -> None:
    async def told(here: Gate) -> None:
        here.microsoft.keys.append(public(OURS, "k2", ("webchat",)))
        assert await here.send(*FORGED[case]) == 401
        assert here.heard == []

    story(told)


@pytest.mark.parametrize("url", HOSTILE)
def test_an_address_for_answers_is_one_of_microsofts_whatever_the_token_says(url: str) -> None:
    async def told(here: Gate) -> None:
        assert await here.send(signed(GOOD | {"serviceurl": url}), elsewhere(serviceUrl=url)) == 401
        assert here.heard == []

    story(told)


@pytest.mark.parametrize("header", ["Basic YWRhOmFkYQ==", "Bearer", "Bearer  ", "bearer\tx"])
def test_another_way_to_say_who_one_is_is_none(header: str) -> None:
    async def told(here: Gate) -> None:
        assert await here.send_raw(header, json.dumps(ACTIVITY).encode()) == 401

    story(told)


@pytest.mark.parametrize(
    "said",
    [
        GOOD,
        GOOD | {"exp": AT - 240},
        GOOD | {"nbf": AT + 240},
        claims(NOW, nbf=None),
    ],
)
def test_what_is_genuine_is_heard_also_where_clocks_differ_by_minutes(said: Json) -> None:
    async def told(here: Gate) -> None:
        assert await here.send(signed(said)) == 202
        assert here.heard == [ACTIVITY]

    story(told)


def test_the_same_again_is_heard_again_and_counts_once_further_in() -> None:
    async def told(here: Gate) -> None:
        token = signed(GOOD)
        assert [await here.send(token), await here.send(token)] == [202, 202]

    story(told)


def test_what_answers_an_invoke_goes_back_with_200() -> None:
    async def told(here: Gate) -> None:
        headers = {"Authorization": f"Bearer {signed(GOOD)}"}
        async with here.client.post("/api/messages", json=ACTIVITY, headers=headers) as answered:
            assert (answered.status, await answered.json()) == (200, {"statusCode": 200})

    story(told, {"statusCode": 200})


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'"words"',
        b'{"type":1}',
        b'{"text":"no type"}',
        b"\xff\xfe",
        b'{"type":"message","value":' + b"[" * 500 + b"]" * 500 + b"}",
        b"[" * 100_000,
    ],
)
def test_what_cannot_be_read_is_400_once_it_is_proven_and_401_before(body: bytes) -> None:
    async def told(here: Gate) -> None:
        assert await here.send_raw(f"Bearer {signed(GOOD)}", body) == 400
        assert await here.send_raw(None, body) == 401
        assert here.heard == []

    story(told)


def test_letters_that_are_none_are_dropped_and_whoever_bears_them_in_a_name_is_heard() -> None:
    async def told(here: Gate) -> None:
        body = json.dumps(ACTIVITY | {"from": {"name": "Gr\0ace \ud83d"}}).encode()
        assert await here.send_raw(f"Bearer {signed(GOOD)}", body) == 202
        assert here.heard[0]["from"]["name"] == "Grace "

    story(told)


def test_what_is_too_large_is_413_whether_it_says_so_or_not() -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(20):
            yield b" " * 100_000

    async def told(here: Gate) -> None:
        header = f"Bearer {signed(GOOD)}"
        assert await here.send_raw(header, b" " * (MOST + 1)) == 413
        async with here.client.post("/api/messages", data=pieces(), headers={"Authorization": header}) as answered:
            assert answered.status == 413
        assert here.heard == []

    story(told)


def test_compressed_and_other_methods_are_refused() -> None:
    async def told(here: Gate) -> None:
        header = f"Bearer {signed(GOOD)}"
        assert await here.send_raw(header, b"{}", **{"Content-Encoding": "br"}) in (400, 415)
        async with here.client.get("/api/messages") as answered:
            assert answered.status == 405

    story(told)


def test_a_new_key_is_known_as_soon_as_it_signs() -> None:
    async def told(here: Gate) -> None:
        assert await here.send(signed(GOOD)) == 202
        new = rsa()
        here.microsoft.keys[:] = [public(new, "k2")]
        here.time[0] += 61
        assert await here.send(signed(GOOD, new, "k2")) == 202
        assert await here.send(signed(GOOD)) == 401  # the old one is withdrawn
        assert here.microsoft.looked == 2

    story(told)


def test_a_token_that_was_good_is_none_any_more_when_its_time_is_over() -> None:
    async def told() -> None:
        async with TeamsServer().running() as microsoft, ClientSession() as session:
            clock = Clock()
            proof = Tokens(APP_ID, TENANT, Keys(microsoft.openid, session), clock, TRUSTED)
            header = f"Bearer {signed(GOOD)}"
            assert [(await proof.of(header)).claims for _ in range(2)] == [GOOD, GOOD]
            clock.time += timedelta(hours=2)
            with pytest.raises(Forged, match=r"not for now"):
                await proof.of(header)

    asyncio.run(told())


def test_a_flood_of_unknown_keys_asks_microsoft_once_a_minute() -> None:
    async def told(here: Gate) -> None:
        assert await here.send(signed(GOOD)) == 202
        here.time[0] += 61
        answers = await asyncio.gather(*(here.send(signed(GOOD, EVIL, f"e{at}")) for at in range(30)))
        assert set(answers) == {401}
        assert here.microsoft.looked == 2

    story(told)


def test_while_the_keys_cannot_be_reached_those_we_have_are_good() -> None:
    async def told(here: Gate) -> None:
        assert await here.send(signed(GOOD)) == 202
        here.microsoft.down = True
        here.time[0] += 100_000
        assert await here.send(signed(GOOD)) == 202
        assert await here.send(signed(GOOD, EVIL, "k9")) == 401

    story(told)


def test_without_any_key_nothing_is_heard_until_there_is_one() -> None:
    async def told(here: Gate) -> None:
        here.microsoft.down = True
        assert await here.send(signed(GOOD)) == 401
        here.microsoft.down = False
        here.time[0] += 61
        assert await here.send(signed(GOOD)) == 202

    story(told)


@pytest.mark.parametrize("broken", [{}, {"kty": "RSA"}, {"kty": "EC", "kid": "k1"}, "words", None])
def test_one_broken_key_spoils_none_of_the_others(broken: Json | str | None) -> None:
    async def told(here: Gate) -> None:
        keys: list[Any] = here.microsoft.keys
        keys[:] = [broken, public(OURS)]
        assert await here.send(signed(GOOD)) == 202

    story(told)


def test_slow_keys_hold_nobody_up() -> None:
    async def told(here: Gate) -> None:
        here.microsoft.slow = 0.4
        loop, late = asyncio.get_running_loop(), []
        sending = asyncio.create_task(here.send(signed(GOOD)))
        while not sending.done():
            before = loop.time()
            await asyncio.sleep(0.005)
            late.append(loop.time() - before - 0.005)
        assert sending.result() == 202
        assert max(late) < 0.3  # the stand-in shares our loop and our two cores

    story(told)


def test_tokens_are_checked_for_somebody_or_not_at_all() -> None:
    async def told(here: Gate) -> None:
        async with ClientSession() as session:
            keys = Keys(here.microsoft.openid, session)
            for app_id, tenant in (("", TENANT), (APP_ID, "")):
                with pytest.raises(ValueError, match="TEAMS_APP_ID and TEAMS_TENANT_ID"):
                    Tokens(app_id, tenant, keys, Clock(), TRUSTED)

    story(told)


def test_unproven_it_still_has_to_come_from_here_and_from_teams() -> None:
    proof = Unproven(Services((), loopback=True), "")
    proof.check(ACTIVITY | {"serviceUrl": "http://localhost:56150/_connector"})
    for odd in ({"serviceUrl": SERVICE}, {"channelId": "webchat"}, {"serviceUrl": "http://10.0.0.1/"}):
        with pytest.raises(Exception, match="It "):
            proof.check(ACTIVITY | {"serviceUrl": "http://127.0.0.1:1/"} | odd)
