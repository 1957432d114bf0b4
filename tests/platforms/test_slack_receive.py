"""What comes from Slack is believed only when it is proven; what is no message of Slack's never breaks anything."""

import asyncio
import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from slack_sdk import signature

from bot.answers import Verdict
from bot.commands import GiveAnswer
from bot.slack.receive import FORM, JSON, MOST, Signature
from tests.platforms.slack_at_work import SECRET, Clock, Door, at_work, button
from tests.platforms.slack_requests import Sent, command, event, interaction, press, signed

PRESS = press("UADA", button(GiveAnswer("q", Verdict.LIKE)))


def answered(sent: Sent, late: float = 0, headers: Mapping[str, str] | None = None) -> tuple[int, Door]:
    async def story() -> tuple[int, Door]:
        async with at_work() as here:
            return await here.send(sent, late, headers), here.door

    return asyncio.run(story())


def test_what_is_proven_is_heard() -> None:
    status, door = answered(PRESS)
    [request] = door.requests
    assert status == 200
    assert request.command == GiveAnswer("q", Verdict.LIKE)


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Slack-Signature": ""},
        {"X-Slack-Signature": "v0=" + "0" * 64},
        {"X-Slack-Signature": "v0=é"},
        {"X-Slack-Signature": "v1=nothing"},
        {"X-Slack-Request-Timestamp": ""},
        {"X-Slack-Request-Timestamp": "٣"},
        {"X-Slack-Request-Timestamp": "-1"},
        {"X-Slack-Request-Timestamp": "1e9"},
        {"X-Slack-Request-Timestamp": "9" * 400},
        {"Content-Encoding": "gzip"},
    ],
)
def test_s17_what_is_not_proven_changes_nothing(headers: dict[str, str]) -> None:
    status, door = answered(PRESS, headers=headers)
    assert (status, door.requests, door.people) == (401, [], {})


@pytest.mark.parametrize("late", [301, -301, 86_400])
def test_s17_what_was_said_at_another_time_changes_nothing(late: float) -> None:
    status, door = answered(PRESS, late=late)
    assert (status, door.requests) == (401, [])


@pytest.mark.parametrize("late", [299, -299])
def test_clocks_may_differ_a_little(late: float) -> None:
    assert answered(PRESS, late=late)[0] == 200


def test_s17_nobody_can_be_proven_by_an_empty_secret() -> None:
    with pytest.raises(ValueError, match="SLACK_SIGNING_SECRET is empty"):
        Signature("", Clock())


@settings(deadline=None)
@given(body=some.text(), other=some.text(max_size=70), late=some.integers(-310, 310))
def test_s17_slacks_own_verifier_proves_the_same(body: str, other: str, late: int) -> None:
    clock = Clock()
    written = body.encode("utf-8", "replace")

    class SlackClock(signature.Clock):
        def now(self) -> float:
            return clock.now().timestamp()

    theirs = signature.SignatureVerifier(SECRET, clock=SlackClock())
    ours = Signature(SECRET, clock)
    known = signed(written, SECRET, clock.now().timestamp() - late)
    stamp, right = known["X-Slack-Request-Timestamp"], known["X-Slack-Signature"]
    assert ours.proves(stamp, right, written) == theirs.is_valid(written, stamp, right) == (abs(late) <= 300)
    assert not ours.proves(stamp, other, written)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("", FORM),
        ("", JSON),
        ("{", JSON),
        ("[]", JSON),
        ("null", JSON),
        ('"words"', JSON),
        ('{"a":1}', "text/plain"),
        ("[" * 100_000, JSON),
        ('{"a":' * 100_000, JSON),
        ("payload=", FORM),
        ("payload={", FORM),
        ("payload=[]", FORM),
        ("payload=%zz", FORM),
        ("payload=%7B%22a%22%3A1%7D&payload=2", FORM),
        ("command=%2Fchair&text=%00", FORM),
    ],
)
def test_s17_what_cannot_be_read_is_a_bad_request(body: str, kind: str) -> None:
    status, door = answered(Sent(body.encode(), kind))
    assert (status, door.requests) == (400 if body != "" or kind == JSON else 200, [])


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"type": "block_actions"},
        {"type": "block_actions", "actions": []},
        {"type": "block_actions", "actions": 5},
        {"type": "block_actions", "actions": [5]},
        {"type": "block_actions", "actions": [{"action_id": "command/0"}]},
        {"type": "block_actions", "actions": [{"action_id": 5}], "user": 5, "team": 5, "container": 5},
        {"type": "view_submission"},
        {"type": "view_submission", "view": 5},
        {"type": "view_submission", "view": {"callback_id": "form"}},
        {"type": "message_action", "callback_id": "ask_customer"},
        {"type": "message_action"},
        {"type": "event_callback"},
        {"type": "event_callback", "event": 5},
        {"type": "event_callback", "event": {"type": 5}},
        {"type": "event_callback", "event": {"type": "message", "subtype": 5}},
        {"type": "event_callback", "event": {"type": "app_home_opened", "tab": "home"}},
        {"type": "event_callback", "event": {"type": "user_change", "user": 5}},
        {"type": "event_callback", "event": {"type": "team_join", "user": {}}},
        {"type": "event_callback", "event": {"type": "channel_rename", "channel": []}},
        {"type": "event_callback", "authorizations": 5, "event": {"type": "message"}},
        {"type": 5, "team": [], "user": [], "enterprise": []},
        {"command": "/chair"},
    ],
)
def test_a_shape_that_is_none_never_breaks_anything(body: dict[str, Any]) -> None:
    for sent in (interaction(body), Sent(json.dumps(body).encode(), JSON)):
        status, door = answered(sent)
        assert status in (200, 400)
        assert door.requests == []


def test_a_slash_command_may_lack_everything() -> None:
    for missing in ("channel_id", "user_id", "trigger_id", "text", "command", "team_id", "channel_name"):
        fields = [pair for pair in command("UADA", "help").body.decode().split("&") if not pair.startswith(missing)]
        status, _ = answered(Sent("&".join(fields).encode()))
        assert status in (200, 400), missing


@pytest.mark.parametrize("length", [MOST + 1, 1_100_000])
def test_what_is_too_large_is_refused(length: int) -> None:
    status, door = answered(Sent(b"x" * length))
    assert (status, door.requests) == (413, [])


def test_what_is_large_is_read() -> None:
    status, door = answered(event({"type": "none", "text": "x" * (MOST - 1000)}))
    assert (status, door.requests) == (200, [])


def test_slack_may_ask_whether_we_are_there() -> None:
    async def story() -> None:
        async with at_work() as here:
            challenge = Sent(b'{"type":"url_verification","challenge":"3eZb"}', JSON)
            assert await here.hear_back(challenge) == (200, {"challenge": "3eZb"})
            assert await here.send(Sent(b"ssl_check=1&token=t")) == 200
            assert here.door.requests == []

    asyncio.run(story())


def test_many_fields_are_read_quickly() -> None:
    many = urlencode([("a", "b")] * 100_000)
    assert len(many) < MOST
    assert answered(Sent(many.encode()))[0] == 200
