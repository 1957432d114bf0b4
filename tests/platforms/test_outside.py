"""Addresses that people have given us: never inwards, never longer or larger than we can bear."""

import asyncio
import gzip
import socket
import time
from collections.abc import Iterator
from hashlib import sha256
from urllib.request import parse_http_list, parse_keqv_list

import pytest
from aiohttp import DigestAuthMiddleware
from yarl import URL

from bot.meetings.scheduled import CannotRead
from bot.sources.outside import INWARDS, MOST, Answer, Call, Login, Outside, leads_out
from tests.platforms.feed_server import FeedServer, Page, drop_by_drop, endless, feed_server


@pytest.fixture
def server() -> Iterator[FeedServer]:
    with feed_server() as running:
        yield running


def ask(address: str, *, private: bool = True, seconds: float = 5.0, login: Login | None = None) -> Answer:
    async def asked() -> Answer:
        async with Outside(private=private, seconds=seconds) as outside:
            return await outside.ask(Call(URL(address), login=login))

    return asyncio.run(asked())


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "0.0.0.0",  # noqa: S104  # it is refused
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "[::1]",
        "[fe80::1]",
        "[fd00:ec2::254]",
        "[::ffff:127.0.0.1]",
        "[::ffff:169.254.169.254]",
        "[64:ff9b::a00:1]",
        "[2002:7f00:1::]",
        "0x7f.0.0.1",
        "224.0.0.1",
    ],
)
def test_no_address_leads_inwards(host: str) -> None:
    with pytest.raises(CannotRead, match="private network"):
        ask(f"https://{host}/ana.ics", private=False)


@pytest.mark.parametrize("host", ["2130706433", "0177.0.0.1", "127.1", "[::ffff:7f00:1]"])
def test_nor_does_one_that_is_written_in_disguise(host: str) -> None:
    with pytest.raises(CannotRead):
        ask(f"https://{host}/ana.ics", private=False)


@pytest.mark.parametrize("address", ["1.1.1.1", "2606:4700::1111", "64:ff9b::101:101"])
def test_public_addresses_lead_out(address: str) -> None:
    assert leads_out(address)


@pytest.mark.parametrize("address", ["a name", "2130706433", "", "127.1"])
def test_what_is_no_address_leads_nowhere(address: str) -> None:
    assert not leads_out(address)


def test_a_name_that_means_something_else_every_time_gains_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was looked up is what is connected to: whatever the next answer would be, it is not asked for."""
    answers = iter(["10.0.0.1", "1.1.1.1"])
    asked: list[str] = []

    def resolver(host: str, port: int | str | None, *_: object, **__: object) -> list[tuple[object, ...]]:
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (next(answers), port))]

    monkeypatch.setattr(socket, "getaddrinfo", resolver)
    with pytest.raises(CannotRead, match="private network"):
        ask("https://rebinding.northwind.example/ana.ics", private=False)
    assert asked == ["rebinding.northwind.example"]


def test_a_public_address_that_leads_inwards_is_not_followed(
    server: FeedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first hop is let through by hand, as no public server is at hand here; the second is judged as usual."""
    port = URL(server.at).port
    server.leads_to(f"http://127.0.0.2:{port}/inside")
    server.serves(b"inside", "/inside")
    monkeypatch.setattr("bot.sources.outside.leads_out", lambda address: address == "127.0.0.1")
    monkeypatch.setattr(Outside, "_look_at", lambda *_: None)
    with pytest.raises(CannotRead, match="private network"):
        ask(server.address(), private=False)
    assert len(server.asked) == 1


def test_inside_our_own_network_is_read_only_where_that_is_allowed(server: FeedServer) -> None:
    server.serves(b"BEGIN:VCALENDAR")
    assert ask(server.address()).body == b"BEGIN:VCALENDAR"
    with pytest.raises(CannotRead, match="https://"):
        ask(server.address(), private=False)


def test_an_address_may_lead_on_but_not_for_ever(server: FeedServer) -> None:
    server.leads_to("/second")
    server.leads_to("third.ics", "/second")
    server.serves(b"there", "/third.ics")
    assert ask(server.address()).body == b"there"
    server.leads_to("/ana.ics")
    with pytest.raises(CannotRead, match="leads on"):
        ask(server.address())


def test_elsewhere_nobody_hears_our_password(server: FeedServer) -> None:
    with feed_server() as other:
        server.leads_to(other.address())
        other.serves(b"there")
        login = Login(URL(server.at).origin(), "Basic abc")
        assert ask(server.address(), login=login).body == b"there"
        assert server.asked[0]["Authorization"] == "Basic abc"
        assert "Authorization" not in other.asked[0]


def test_a_body_without_end_is_cut_off(server: FeedServer) -> None:
    server.pages["/ana.ics"] = Page(send=endless)
    began = time.monotonic()
    with pytest.raises(CannotRead, match="larger than 10 MB"):
        ask(server.address())
    assert time.monotonic() - began < 5


def test_a_small_body_that_unpacks_to_a_large_one_is_cut_off(server: FeedServer) -> None:
    server.serves(gzip.compress(b"X" * (MOST + 1)), Content_Encoding="gzip")
    with pytest.raises(CannotRead, match="larger than 10 MB"):
        ask(server.address())


def test_a_packed_body_is_unpacked_and_one_that_breaks_off_is_not_taken_for_whole(server: FeedServer) -> None:
    packed = gzip.compress(b"BEGIN:VCALENDAR" * 1000)
    server.serves(packed, Content_Encoding="gzip")
    assert ask(server.address()).body == b"BEGIN:VCALENDAR" * 1000
    server.serves(packed[:-20], Content_Encoding="gzip")
    with pytest.raises(CannotRead, match="breaks off"):
        ask(server.address())
    server.serves(packed, Content_Encoding="br")
    with pytest.raises(CannotRead, match="packed"):
        ask(server.address())


def test_a_server_that_speaks_drop_by_drop_is_given_up(server: FeedServer) -> None:
    server.pages["/ana.ics"] = Page(send=drop_by_drop)
    began = time.monotonic()
    with pytest.raises(CannotRead, match=r"0\.5 seconds"):
        ask(server.address(), seconds=0.5)
    assert time.monotonic() - began < 3


def test_what_goes_wrong_is_told_without_the_address_which_may_be_a_password() -> None:
    with pytest.raises(CannotRead) as told:
        ask("http://127.0.0.1:1/secret-token-of-ana.ics")
    assert "secret-token" not in str(told.value)
    assert "CHAIR_ALLOW_PRIVATE_FEEDS" in INWARDS


def by_digest(said: str, method: str = "GET", path: str = "/ana.ics") -> bool:
    """Return whether this proves that Ana knows her password, as RFC 7616, 3.4.1, has it."""
    given = parse_keqv_list(parse_http_list(said.removeprefix("Digest "))) if said.startswith("Digest ") else {}

    def digest(*parts: str) -> str:
        return sha256(":".join(parts).encode()).hexdigest()

    secret, asked = digest("ana", "Northwind", "a long password"), digest(method, path)
    parts = (given.get(name, "") for name in ("nonce", "nc", "cnonce", "qop"))
    return bool(given) and given["response"] == digest(secret, *parts, asked)


def test_a_password_is_proven_and_not_said_where_that_is_asked_for(server: FeedServer) -> None:
    server.serves(b"there")
    server.known = by_digest
    server.challenge = 'Digest realm="Northwind", nonce="dcd98b71", qop="auth", algorithm=SHA-256'
    login = Login(URL(server.at).origin(), "", DigestAuthMiddleware("ana", "a long password"))
    assert ask(server.address(), login=login).body == b"there"
    wrong = Login(URL(server.at).origin(), "", DigestAuthMiddleware("ana", "a wrong one"))
    assert ask(server.address(), login=wrong).status == 401
    with feed_server() as other:
        server.leads_to(other.address())
        other.known, other.challenge = by_digest, server.challenge
        assert ask(server.address(), login=login).status == 401
        assert "Authorization" not in other.asked[-1]
