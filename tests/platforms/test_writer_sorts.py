"""A model's endpoint is asked to sort: piles of ids or no opinion, in the shape that was asked for."""

import asyncio
import json
from collections.abc import Callable

import pytest

from bot.digests.themes import Pile
from bot.ports import NoOpinion, Sorted
from bot.variables.openai import OpenaiVariables
from bot.wins.wording import Verdict
from bot.writer import CENTS, MOST_SORTED, TRIES, OpenaiWriter
from tests.platforms.model_server import Answer, ModelServer, completion, model_server, raw

RULES, DATA = "Sort.", '<data>{"t1": "dear"}</data>'
SORTED = '{"themes": [{"label": "Slow reply", "ids": ["t1", "t9"]}, {"label": "", "ids": []}]}'
UNREADABLE = {
    "another shape": raw('{"sentences": ["Slow reply"]}'),
    "themes that are none": raw('{"themes": ["Slow reply"]}'),
    "ids that are numbers": raw('{"themes": [{"label": "Slow reply", "ids": [1]}]}'),
    "a label that is none": raw('{"themes": [{"label": null, "ids": ["t1"]}]}'),
    "no label": raw('{"themes": [{"ids": ["t1"]}]}'),
    "half an answer": raw('{"themes": [{"label": "Slow', finish="length"),
    "prose": raw("Here are your themes."),
    "deep nesting": Answer("[" * 50_000),
    "a flood": Answer("", floods=True),
    "500": Answer("busy", 500),
}


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.writer.PAUSE", 0.01)


def asked(prepare: Callable[[ModelServer], object]) -> tuple[Sorted | Verdict, ModelServer]:
    async def ask() -> tuple[Sorted | Verdict, ModelServer]:
        async with model_server() as server:
            prepare(server)
            writer = OpenaiWriter(OpenaiVariables("sk-made-up", server.address, "gpt-5.4-mini"), 2.0)
            try:
                return await writer.piles(RULES, DATA), server
            except NoOpinion as none:
                return none.verdict, server
            finally:
                await writer.close()

    return asyncio.run(ask())


def test_piles_come_back_with_what_they_cost() -> None:
    found, server = asked(lambda server: server.answers.append(raw(SORTED)))
    piles = (Pile("Slow reply", ("t1", "t9")), Pile("", ()))
    assert found == Sorted(piles, (1000 * 75 + 50 * 450) * CENTS // 1_000_000)
    [request] = server.asked
    assert [message["content"] for message in request["messages"]] == [RULES, DATA]
    assert request["max_completion_tokens"] == MOST_SORTED
    shape = json.dumps(request["response_format"])
    assert '"themes"' in shape
    assert '"ids"' in shape
    assert request["response_format"]["json_schema"]["strict"] is True


@pytest.mark.parametrize("fault", UNREADABLE)
def test_what_cannot_be_read_is_no_opinion(fault: str) -> None:
    found, server = asked(lambda server: server.answers.extend([UNREADABLE[fault]] * 2))
    assert found is Verdict.FAILED
    assert len(server.asked) == 2


def test_a_refusal_is_not_asked_again() -> None:
    found, server = asked(lambda server: server.answers.append(raw(None, refusal="No.")))
    assert found is Verdict.REFUSED
    assert len(server.asked) == 1


def test_sorting_may_cost_more_than_wording_and_never_more_than_was_set_aside() -> None:
    writer = OpenaiWriter(OpenaiVariables("sk-made-up", "https://model.example/v1", "gpt-5.4-mini"))
    aside = writer.cost_at_most(RULES, DATA, piles=True)
    assert aside > writer.cost_at_most(RULES, DATA)
    assert aside >= TRIES * MOST_SORTED * 450 * CENTS // 1_000_000


def test_the_stand_in_says_what_openais_reference_has() -> None:
    assert completion(SORTED)["choices"][0]["message"]["content"] == SORTED
