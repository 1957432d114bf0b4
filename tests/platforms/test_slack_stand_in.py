"""The Slack we try things with refuses what Slack refuses, and can be failed by, in this process and in another."""

import asyncio
import socket
import sys
from contextlib import suppress
from typing import Any

import pytest
from aiohttp import ClientConnectionError, ClientSession, ContentTypeError

from tests.platforms.block_kit import faults_in_message, faults_in_view
from tests.platforms.slack_at_work import TOKEN

Json = dict[str, Any]
PLAIN: Json = {"type": "plain_text", "text": "Hello"}
HEADER: Json = {"type": "header", "text": PLAIN}
INPUT: Json = {"type": "input", "label": PLAIN, "element": {"type": "plain_text_input", "action_id": "a"}}
VIEW: Json = {"type": "modal", "title": PLAIN, "blocks": [HEADER]}


def button(**more: object) -> Json:
    return {"type": "actions", "elements": [{"type": "button", "action_id": "a", "text": PLAIN, "value": "v"} | more]}


@pytest.mark.parametrize(
    "block",
    [
        {"type": "nonsense"},
        {"type": "header", "text": {"type": "mrkdwn", "text": "Hello"}},
        {"type": "header", "text": PLAIN | {"text": "x" * 151}},
        {"type": "header", "text": PLAIN | {"text": ""}},
        {"type": "section", "text": PLAIN | {"text": " "}},
        {"type": "section", "text": {"type": "mrkdwn", "text": "*Hello*"}},
        {"type": "section", "text": PLAIN | {"text": "x" * 3001}},
        {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": ""}]}]},
        {
            "type": "rich_text",
            "elements": [{"type": "rich_text_section", "elements": [{"type": "user", "user_id": "?"}]}],
        },
        button(text=PLAIN | {"text": "x" * 76}),
        button(value="x" * 2001),
        button(style="loud"),
        button(accessibility_label="x" * 76),
        {"type": "actions", "elements": [*button()["elements"], *button()["elements"]]},
        {"type": "actions", "elements": [{"type": "overflow", "action_id": "m", "options": []}]},
        {
            "type": "actions",
            "elements": [{"type": "overflow", "action_id": "m", "options": [{"text": PLAIN, "value": "x" * 151}]}],
        },
    ],
)
def test_what_slack_would_not_take_is_found(block: Json) -> None:
    assert faults_in_message("Hello", [HEADER]) == []
    assert faults_in_message("Hello", [block]) != []


@pytest.mark.parametrize(
    "view",
    [
        VIEW | {"title": PLAIN | {"text": "x" * 25}},
        VIEW | {"blocks": [INPUT]},
        VIEW | {"submit": PLAIN, "blocks": [INPUT | {"block_id": "b"}] * 2},
        VIEW | {"blocks": [HEADER] * 101},
        VIEW | {"blocks": []},
        VIEW | {"private_metadata": "x" * 3001},
        {"type": "home", "blocks": [INPUT]},
    ],
)
def test_views_that_slack_would_not_take_are_found(view: Json) -> None:
    assert faults_in_view(VIEW) == []
    assert faults_in_view(view) != []


def test_too_much_and_too_little_is_found() -> None:
    assert faults_in_message("", [HEADER]) != []
    assert faults_in_message("Hello", [HEADER] * 51) != []
    assert faults_in_message("Hello", []) != []


async def post(session: ClientSession, url: str, method: str, **given: object) -> Json:
    headers = {"Authorization": f"Bearer {TOKEN}"}
    async with session.post(f"{url}/api/{method}", json=given, headers=headers) as heard:
        answer: Json = await heard.json()
        return answer


async def up(session: ClientSession, url: str) -> None:
    for _ in range(100):
        with suppress(ClientConnectionError):
            async with session.get(f"{url}/_state"):
                return
        await asyncio.sleep(0.1)
    message = "The stand-in did not start."
    raise TimeoutError(message)


def test_it_runs_by_itself_and_can_be_told_to_fail() -> None:
    async def told() -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        process = await asyncio.create_subprocess_exec(sys.executable, "-m", "tests.platforms.slack_server", str(port))
        try:
            async with ClientSession() as session:
                await story(session, f"http://127.0.0.1:{port}")
        finally:
            process.kill()
            await process.wait()

    async def story(session: ClientSession, url: str) -> None:
        await up(session, url)
        said = {"channel": "C1", "text": "Hello", "blocks": [HEADER]}
        assert (await post(session, url, "chat.postMessage", **said))["ok"]
        lost = {"method": "chat.postMessage", "fault": {"drop": True, "applied": True}}
        await (await session.post(f"{url}/_fail", json=lost)).read()
        with pytest.raises(ClientConnectionError):
            await post(session, url, "chat.postMessage", **said)
        await (await session.post(f"{url}/_faults", json={"seed": 1, "share": 1.0})).read()
        with suppress(ClientConnectionError, ContentTypeError):
            assert not (await post(session, url, "chat.postMessage", **said))["ok"]
        async with session.get(f"{url}/_state") as heard:
            state = await heard.json()
        assert [message["text"] for message in state["messages"]][:2] == ["Hello", "Hello"]
        assert state["posted"] >= 2

    asyncio.run(told())
