"""A model's endpoint, well and badly behaved: sentences or no opinion, within a time, and nothing ever written down."""

import asyncio
import json
import logging
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import pytest
from aiohttp import web

from bot.ports import Model, NoOpinion, Written
from bot.variables.openai import DEAREST, OpenaiVariables
from bot.wins.wording import Verdict
from bot.writer import CENTS, MOST_PAUSE, MOST_TOKENS, OpenaiWriter, writer_for
from tests.platforms.model_server import SENTENCES, Answer, ModelServer, completion, model_server, raw, says
from tests.source import HOUSE

PATIENCE = 0.3  # s a try; eight in earnest
RULES, DATA = "Write.", "<data>{}</data>"
SECRET_WORDS = "made-up words of nobody"
BROKEN = {
    "no JSON": Answer("<html>Bad gateway</html>"),
    "plain text": Answer("Bad gateway", headers={"Content-Type": "text/plain"}),
    "cut off": Answer(json.dumps(completion("{}"))[:50]),
    "a list": Answer("[]"),
    "null": Answer("null"),
    "no choices": Answer(json.dumps({**completion("{}"), "choices": []})),
    "choices that are none": Answer(json.dumps({**completion("{}"), "choices": None})),
    "no message": Answer(json.dumps({**completion("{}"), "choices": [{"index": 0, "finish_reason": "stop"}]})),
    "deep nesting": Answer("[" * 50_000),
    "another shape": raw('{"words": ["Hello"]}'),
    "sentences that are none": raw('{"sentences": [1, {"a": 2}]}'),
    "prose": raw(SECRET_WORDS),
    "half a sentence": raw('{"sentences": ["A small', finish="length"),
    "filtered": raw("", finish="content_filter"),
    "500": Answer(SECRET_WORDS, 500),
    "401": Answer('{"error": {"message": "no key"}}', 401),
    "404": Answer('{"error": {"message": "no model"}}', 404),
    "hung up": Answer("", hangs_up=True),
    "a flood": Answer("", floods=True),
}


def writer(address: str, model: str = "gpt-5.4-mini", patience: float = PATIENCE) -> OpenaiWriter:
    return OpenaiWriter(OpenaiVariables("sk-made-up", address, model), patience)


def asked(
    prepare: Callable[[ModelServer], object] = lambda _: None,
    model: str = "gpt-5.4-mini",
    **more: Any,  # noqa: ANN401
) -> tuple[Written | Verdict, ModelServer, float]:
    """Return what came of asking once, the server, and how many seconds it took."""

    async def ask() -> tuple[Written | Verdict, ModelServer, float]:
        async with model_server(**more) as server:
            prepare(server)
            asking = writer(server.address, model)
            asking._asking = await asking._made()  # noqa: SLF001  # importing it is not part of the time
            began = time.monotonic()
            try:
                found: Written | Verdict = await asking.sentences(RULES, DATA)
            except NoOpinion as none:
                found = none.verdict
            await asking.close()
            return found, server, time.monotonic() - began

    return asyncio.run(ask())


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.writer.PAUSE", 0.01)


def test_what_it_writes_comes_back_with_what_it_cost() -> None:
    found, server, _ = asked()
    assert found == Written(SENTENCES, (1000 * 75 + 50 * 450) * CENTS // 1_000_000)
    [request] = server.asked
    assert [message["role"] for message in request["messages"]] == ["system", "user"]
    assert [message["content"] for message in request["messages"]] == [RULES, DATA]
    assert request["response_format"]["type"] == "json_schema"
    assert request["max_completion_tokens"] == MOST_TOKENS
    assert server.headers[0]["Authorization"] == "Bearer sk-made-up"


def test_without_a_count_of_tokens_it_counts_as_dear() -> None:
    bare = completion(json.dumps({"sentences": SENTENCES}))
    del bare["usage"]
    found, _, _ = asked(lambda server: server.answers.append(Answer(json.dumps(bare))))
    assert isinstance(found, Written)
    assert found.cost >= MOST_TOKENS * 450 * CENTS // 1_000_000


@pytest.mark.parametrize("fault", BROKEN)
def test_what_cannot_be_read_is_no_opinion(fault: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    found, server, seconds = asked(lambda server: server.answers.extend([BROKEN[fault]] * 2))
    assert found is Verdict.FAILED
    assert len(server.asked) == 2
    assert seconds < 3
    assert SECRET_WORDS not in caplog.text


@pytest.mark.parametrize("fault", ["500", "hung up", "no JSON"])
def test_a_second_try_helps_where_the_first_failed(fault: str) -> None:
    found, server, _ = asked(lambda server: server.answers.append(BROKEN[fault]))
    assert isinstance(found, Written)
    assert len(server.asked) == 2


def test_a_refusal_is_not_asked_again() -> None:
    found, server, _ = asked(lambda server: server.answers.append(raw(None, refusal="I cannot help with that.")))
    assert found is Verdict.REFUSED
    assert len(server.asked) == 1


def test_one_that_hangs_is_left_after_two_tries() -> None:
    found, server, seconds = asked(lambda server: server.answers.extend([Answer("", after=10)] * 2))
    assert found is Verdict.LATE
    assert len(server.asked) == 2
    assert 2 * PATIENCE <= seconds < 2


def test_one_that_drips_is_left_in_time_too() -> None:
    """A limit for each read would let a letter every second go on for ever."""
    found, _, seconds = asked(lambda server: server.answers.extend([Answer("", drips=True)] * 2))
    assert found is Verdict.LATE
    assert seconds < 2


def test_who_is_asked_to_wait_a_little_waits_and_asks_again() -> None:
    found, server, seconds = asked(lambda server: server.answers.append(Answer("{}", 429, {"Retry-After": "0.2"})))
    assert isinstance(found, Written)
    assert len(server.asked) == 2
    assert seconds >= 0.2


def test_who_is_asked_to_wait_long_leaves_it_alone() -> None:
    async def ask() -> float:
        async with model_server() as server:
            server.answers.append(Answer("{}", 429, {"Retry-After": "120"}))
            asking = writer(server.address)
            with pytest.raises(NoOpinion) as none:
                await asking.sentences(RULES, DATA)
            await asking.close()
            assert len(server.asked) == 1
            return none.value.rest

    assert asyncio.run(ask()) == 120 > MOST_PAUSE


def test_nobody_is_followed_elsewhere() -> None:
    came: list[str] = []

    async def elsewhere(request: web.Request) -> web.Response:
        came.append(request.path)
        return web.Response()

    moved = Answer("", 307, {"Location": "/elsewhere"})
    found, _, _ = asked(
        lambda server: server.answers.extend([moved] * 2),
        also=lambda app: app.router.add_route("*", "/elsewhere", elsewhere),
    )
    assert found is Verdict.FAILED
    assert came == []


def test_an_endpoint_that_is_not_there_is_no_opinion() -> None:
    async def ask() -> None:
        asking = writer("http://127.0.0.1:9/v1")
        with pytest.raises(NoOpinion):
            await asking.sentences(RULES, DATA)
        await asking.close()

    asyncio.run(ask())


def test_nothing_of_what_is_said_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    asked(lambda server: server.answers.append(says(SECRET_WORDS)))
    assert SECRET_WORDS not in caplog.text
    assert DATA not in caplog.text


def test_a_model_that_is_not_in_the_table_counts_as_the_dearest() -> None:
    known, unknown = writer("http://127.0.0.1:9/v1"), writer("http://127.0.0.1:9/v1", "llama-of-ours")
    assert unknown.cost_at_most(RULES, DATA) > known.cost_at_most(RULES, DATA)
    assert unknown.cost_at_most("", "") == 2 * MOST_TOKENS * DEAREST[1] * CENTS // 1_000_000


def test_a_dated_model_costs_what_its_name_does() -> None:
    dated = OpenaiVariables("", "https://api.openai.com/v1", "gpt-5.4-mini-2026-03-17")
    assert dated.price == (75, 450)
    assert OpenaiVariables("", "https://api.openai.com/v1", "gpt-5.4-miniature").price == DEAREST


def test_it_says_whose_it_is() -> None:
    assert writer("http://127.0.0.1:9/v1").model == Model("gpt-5.4-mini", "this machine")
    assert writer("https://eu.api.openai.com/v1").model.where == "eu.api.openai.com (EU)"
    assert writer_for(None) is None


def test_the_package_is_imported_only_when_it_is_wanted() -> None:
    code = "import sys, bot.writer, handlers.writing; sys.exit('openai' in sys.modules or 'pydantic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=HOUSE, check=False).returncode == 0
