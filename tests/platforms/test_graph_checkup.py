"""What ``doctor`` says of calendars in Microsoft 365: what is missing, with the way out, and never a secret."""

import asyncio
from collections.abc import Callable
from dataclasses import replace

import jwt
import pytest

from bot.sources.graph import Microsoft365
from handlers.operate.doctor import Finding, State, reads
from tests.platforms.graph_server import SECRET, GraphServer, No

HERE = "https://chair.northwind.example"
ASKED = Finding("calendar", State.WELL, "grace@northwind.example (graph, 0123456789abcdef): not looked at yet.")


def examined(
    settled: Callable[[GraphServer], None] = lambda _: None, address: str = HERE, *, needed: bool = True, **more: str
) -> list[tuple[str, str, str]]:
    async def told() -> list[tuple[str, str, str]]:
        async with GraphServer().running() as server:
            settled(server)
            return [*await Microsoft365(replace(server.access, **more), address).checkup(needed=needed)]

    found = asyncio.run(told())
    assert SECRET not in str(found)
    return found


def test_where_all_is_well_it_says_so() -> None:
    assert examined() == [("graph token", "ok", "Microsoft gives us one")]


def test_what_is_missing_is_named_where_a_calendar_needs_it_or_some_of_it_is_set() -> None:
    [(what, state, words)] = examined(secret="", needed=False)
    assert (what, state) == ("graph", "broken")
    assert words.startswith("GRAPH_CLIENT_SECRET not set")
    [(_, _, words)] = examined(client="", secret="", tenant="")
    assert "GRAPH_CLIENT_ID and GRAPH_CLIENT_SECRET and GRAPH_TENANT_ID" in words
    assert examined(client="", secret="", tenant="", needed=False) == []


def test_a_calendar_of_a_kind_is_found_among_what_was_looked_at() -> None:
    assert reads([ASKED], "graph")
    assert not reads([ASKED], "ics")
    assert not reads([replace(ASKED, what="outbox")], "graph")


def test_a_token_that_cannot_be_had_is_broken_and_says_why() -> None:
    no = No(401, body='{"error": "invalid_client", "error_description": "AADSTS7000222: over"}')
    assert examined(lambda server: server.fail("token", no))[0][:2] == ("graph token", "broken")


@pytest.mark.parametrize(
    ("roles", "state"),
    [(["Calendars.Read"], "ok"), (["Calendars.ReadWrite", "x"], "ok"), (["Mail.Read"], "look"), ([], "look")],
)
def test_a_token_that_is_not_good_for_calendars_is_looked_at(roles: list[str], state: str) -> None:
    token = jwt.encode({"roles": roles}, "k" * 32)
    [(_, found, words)] = examined(lambda server: setattr(server, "token", token))
    assert found == state
    assert ("Calendars.Read as an application permission" in words) == (state == "look")


def test_without_an_address_that_microsoft_reaches_it_says_what_that_means() -> None:
    [_, (what, state, words)] = examined(address="")
    assert (what, state) == ("graph hints", "look")
    assert "every few minutes" in words
