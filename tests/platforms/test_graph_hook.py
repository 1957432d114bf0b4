"""``POST /hooks/graph``: the handshake, what is heeded, and what of everything else is shown to nobody."""

import gzip
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.sources.graph.push import Push
from bot.sources.hook import MOST
from bot.web import Web
from handlers.operate.health import Health
from handlers.operate.run import Running
from tests.mailboxes import Mailboxes
from tests.office import Office

Json = dict[str, Any]
Said = tuple[int, str, str]  # the status, the type and the words of an answer
HOOK = "/hooks/graph"
TOKEN = "Validation: Testing client application reachability for subscription ü+1"


@pytest.fixture
def mailboxes(plain: Office) -> Iterator[Mailboxes]:
    mailboxes = Mailboxes(plain, address="https://chair.northwind.example/hooks/graph")
    mailboxes.of("Grace")
    mailboxes.pass_by(minutes=1)
    yield mailboxes
    mailboxes.close()


def ask(mailboxes: Mailboxes, at: str = HOOK, body: bytes | str = "", **headers: str) -> tuple[Said, str]:
    """Return the answer, and what is counted afterwards."""

    async def asked() -> tuple[Said, str]:
        running = Running(mailboxes.desk, mailboxes.office.courier)
        site = Web(Health(mailboxes.desk, running), "")

        async def no_sheet(_: str) -> None:
            return None

        site.serve({"graph": Push(mailboxes.channels, site.metrics).receive}, no_sheet)
        client: TestClient[web.Request, web.Application]
        async with TestClient(TestServer(site.app)) as client:
            answer = await client.post(at, data=body, headers=headers)
            said = answer.status, answer.headers.get("Content-Type", ""), await answer.text()
            return said, await (await client.get("/metrics")).text()

    found: tuple[Said, str] = mailboxes.office.run(asked())
    return found


def due(mailboxes: Mailboxes) -> str:
    [(due,)] = mailboxes.office.rows("select due from calendars")
    return str(due)


def test_the_token_of_the_handshake_comes_back_decoded_as_plain_text(mailboxes: Mailboxes) -> None:
    (status, kind, words), _ = ask(mailboxes, f"{HOOK}?validationToken=Validation%3a+Testing+client+application+"
        "reachability+for+subscription+%C3%BC%2B1")  # fmt: skip
    assert (status, kind, words) == (200, "text/plain; charset=utf-8", TOKEN)


def test_a_token_is_never_a_page_and_never_long(mailboxes: Mailboxes) -> None:
    (_, kind, words), _ = ask(mailboxes, f"{HOOK}?validationToken=%3Cscript%3Ealert(1)%3C/script%3E")
    assert kind.startswith("text/plain")
    assert words == "<script>alert(1)</script>"
    for token in ("a" * 4097, "a%0D%0Ab", "a%00"):
        (status, kind, _), _ = ask(mailboxes, f"{HOOK}?validationToken={token}")
        assert (status, kind.partition(";")[0]) == (400, "application/json")


def test_a_change_is_taken_and_counted_and_its_calendar_is_due(mailboxes: Mailboxes) -> None:
    body = json.dumps(mailboxes.server.notification("grace@northwind.example"))
    (status, _, words), counted = ask(mailboxes, body=body)
    assert (status, words) == (202, "")
    assert due(mailboxes).startswith("2030-01-07T12:01:05")
    assert 'chair_hints_total{outcome="heeded",source="graph"} 1.0' in counted


def test_a_wrong_secret_gets_the_same_answer_and_is_dropped_and_counted(mailboxes: Mailboxes) -> None:
    before = due(mailboxes)
    body = json.dumps(mailboxes.server.notification("grace@northwind.example", clientState="guessed"))
    (status, _, words), counted = ask(mailboxes, body=body)
    assert (status, words) == (202, "")
    assert due(mailboxes) == before
    assert 'chair_hints_total{outcome="dropped",source="graph"} 1.0' in counted


def one(**more: object) -> str:
    return json.dumps({"value": [{"subscriptionId": "s", "clientState": "c", **more}]})


@pytest.mark.parametrize(
    "body",
    [
        "", "null", "[]", "7", '"x"', "{}", "{", "[" * 100_000, '{"value": null}', '{"value": {}}', '{"value": [7]}',
        '{"value": [{}]}', '{"value": [{"subscriptionId": 7}]}', one(clientState=["c"]), one(subscriptionId="s" * 201),
        one(clientState="c" * 129), one(lifecycleEvent=7), one(subscriptionId="\ud800"),
        json.dumps({"value": [{"subscriptionId": "s"}] * 1001}), b"\xff\xfe", b"\x00",
    ],
)  # fmt: skip
def test_what_cannot_be_understood_is_said_so_and_never_a_fault(mailboxes: Mailboxes, body: bytes | str) -> None:
    (status, _, words), _ = ask(mailboxes, body=body)
    assert status == 400
    assert "should" in words


@pytest.mark.parametrize("said", ["s\x00", "ü", "' or 1=1 --", ""])
def test_odd_names_are_nobodys(mailboxes: Mailboxes, said: str) -> None:
    (status, _, _), _ = ask(mailboxes, body=one(subscriptionId=said))
    assert status == 202


ODD: list[tuple[Callable[[], Json], int]] = [
    (lambda: {"body": b"x" * (MOST + 1)}, 413),
    (lambda: {"body": gzip.compress(b"{}"), "Content-Encoding": "gzip"}, 400),
]


@pytest.mark.parametrize(("sent", "status"), ODD)
def test_what_is_too_large_or_packed_is_not_read(mailboxes: Mailboxes, sent: Callable[[], Json], status: int) -> None:
    assert ask(mailboxes, **sent())[0][0] == status
