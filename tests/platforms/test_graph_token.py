"""The token for Graph: asked for once by Microsoft's own library, renewed in time, and a no in plain words."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from bot.meetings.scheduled import CannotRead
from bot.sources.graph.token import Token
from tests.platforms.graph_server import SECRET, GraphServer, No

Story = Callable[[GraphServer], Awaitable[None]]


def tell(story: Story) -> None:
    async def told() -> None:
        async with GraphServer().running() as server:
            await story(server)

    asyncio.run(told())


def declined(code: int, error: str = "invalid_client") -> No:
    words = f"AADSTS{code}: Canary of app 11111111-aaaa in tenant 2222."
    return No(401, body=f'{{"error": "{error}", "error_description": "{words}"}}')


def test_however_many_ask_microsoft_is_asked_once() -> None:
    async def story(server: GraphServer) -> None:
        token = Token(server.access)
        assert set(await asyncio.gather(*(token.current() for _ in range(20)))) == {"token-1"}
        assert server.logins == 1

    tell(story)


def test_a_token_that_ends_soon_is_replaced_before_it_does() -> None:
    async def story(server: GraphServer) -> None:
        server.lasts = 200
        token = Token(server.access)
        assert [await token.current(), await token.current()] == ["token-1", "token-2"]

    tell(story)


def test_a_refused_token_is_replaced_once_even_if_many_met_the_refusal() -> None:
    async def story(server: GraphServer) -> None:
        token = Token(server.access)
        first = await token.current()
        again = await asyncio.gather(*(token.current(refused=first) for _ in range(5)))
        assert (set(again), server.logins) == ({"token-2"}, 2)

    tell(story)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (7000215, "GRAPH_CLIENT_SECRET is wrong"),
        (7000222, "GRAPH_CLIENT_SECRET has run out"),
        (700016, "GRAPH_CLIENT_ID is no app of the tenant"),
        (90002, "GRAPH_TENANT_ID is no tenant"),
        (53003, "Microsoft gives us no token (AADSTS53003)."),
    ],
)
def test_a_no_says_what_to_do_and_nothing_that_identifies_anything(code: int, words: str) -> None:
    async def story(server: GraphServer) -> None:
        server.fail("token", declined(code))
        with pytest.raises(CannotRead) as told:
            await Token(server.access).current()
        assert words in str(told.value)
        assert "Canary" not in str(told.value)
        assert SECRET not in str(told.value)

    tell(story)


def test_after_a_no_nobody_is_asked_again_for_a_while() -> None:
    async def story(server: GraphServer) -> None:
        server.fail("token", declined(7000215))
        token = Token(server.access)
        for _ in range(5):
            with pytest.raises(CannotRead):
                await token.current()
        assert server.logins == 1

    tell(story)


@pytest.mark.parametrize("no", [No(500, body="oops"), No(200, body="[]"), No(200, body="{}"), No(400, body="<Canary>")])
def test_whatever_microsoft_answers_is_only_ever_a_no(no: No, caplog: pytest.LogCaptureFixture) -> None:
    async def story(server: GraphServer) -> None:
        server.fail("token", no)
        with pytest.raises(CannotRead, match="Microsoft gives us no token"):
            await Token(server.access).current()

    tell(story)
    assert "Canary" not in caplog.text


def test_a_tenant_that_nobody_has_and_a_login_that_does_not_answer_are_told() -> None:
    async def story(server: GraphServer) -> None:
        with pytest.raises(CannotRead, match="Check GRAPH_CLIENT_ID"):
            await Token(replace(server.access, tenant="another")).current()
        with pytest.raises(CannotRead, match="could not be reached"):
            await Token(replace(server.access, api="http://127.0.0.1:9")).current()

    tell(story)


def test_without_the_variables_nothing_is_asked_and_they_are_named() -> None:
    async def story(server: GraphServer) -> None:
        with pytest.raises(CannotRead, match="GRAPH_CLIENT_SECRET and GRAPH_TENANT_ID are not set"):
            await Token(replace(server.access, secret="", tenant="")).current()
        with pytest.raises(CannotRead, match="GRAPH_CLIENT_ID is not set"):
            await Token(replace(server.access, client="")).current()
        assert server.logins == 0

    tell(story)
