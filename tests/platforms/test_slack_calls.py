"""Each call to Slack is made once, and its outcome is told: done, refused, later, or nobody knows."""

from datetime import UTC, datetime
from typing import Any

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.cards import Button, Card, Sight, Text
from bot.commands import StopAsking
from bot.people import Person, Place
from bot.ports import TryLater, Unwelcome
from bot.slack.calls import Unclear
from bot.slack.draw import draw
from bot.slack.platform import Access
from tests.platforms.faults import (
    DROPPED_AFTER,
    DROPPED_BEFORE,
    GARBAGE,
    RATE_LIMITED,
    SERVER_ERROR,
    SERVER_ERROR_AFTER,
    Fault,
    declined,
)
from tests.platforms.slack_at_work import SECRET, TOKEN, AtWork, story

Json = dict[str, Any]
CHANNEL = Place("slack", "C1")
THREAD = Place("slack", "C1", "1899999999.000100")
LONG_AGO = datetime(2001, 1, 1, tzinfo=UTC)
NAME = '{"is":"OpenQuestion","question":"q"}'
ADA, GRACE = Person("slack", "UADA"), Person("slack", "UGRACE")


def sight(title: str = "A second look, please", *words: str) -> Sight:
    return Sight(None, Card(title, tuple(Text((one,)) for one in words), (Button("Stop", StopAsking()),)))


@pytest.mark.parametrize(
    "reason",
    [
        "channel_not_found",
        "not_in_channel",
        "is_archived",
        "account_inactive",
        "token_revoked",
        "cannot_dm_bot",
        "user_disabled",
        "invalid_blocks",
        "edit_window_closed",
        "missing_scope",
    ],
)
def test_s28_what_slack_will_never_take_is_unwelcome(reason: str) -> None:
    async def told(here: AtWork) -> None:
        here.slack.fail("chat.postMessage", declined(reason))
        with pytest.raises(Unwelcome, match=reason):
            await here.platform.chat.post(CHANNEL, sight(), NAME)

    story(told)


@pytest.mark.parametrize(
    ("fault", "seconds"),
    [
        (RATE_LIMITED, 12),
        (Fault(status=429, error="ratelimited"), 30),
        (Fault(status=429, garbage="slow down", retry_after="7"), 7),
        (Fault(status=429, garbage="slow down", retry_after="7", kind="text/html"), 7),
        (Fault(status=429, garbage="slow down", retry_after="7", kind="application/json"), 7),
        (Fault(error="ratelimited", retry_after="3"), 3),
        (Fault(error="rate_limited"), 30),
        (Fault(status=429, error="ratelimited", retry_after="soon"), 30),
        (Fault(status=429, error="ratelimited", retry_after="-5"), 0),
        (Fault(status=429, error="ratelimited", retry_after="inf"), 30),
        (Fault(status=429, error="ratelimited", retry_after="1e9"), 3600),
        (declined("team_added_to_org"), 30),
    ],
)
def test_s6_slack_says_how_long_to_wait(fault: Fault, seconds: float) -> None:
    async def told(here: AtWork) -> None:
        here.slack.fail("chat.postMessage", fault)
        with pytest.raises(TryLater) as later:
            await here.platform.chat.post(CHANNEL, sight(), NAME)
        assert later.value.seconds == seconds
        assert here.world.messages == []

    story(told)


@pytest.mark.parametrize(
    ("fault", "posted"),
    [
        (DROPPED_BEFORE, 0),
        (DROPPED_AFTER, 1),
        (SERVER_ERROR, 0),
        (SERVER_ERROR_AFTER, 1),
        (GARBAGE, 1),
        (Fault(garbage="[]"), 0),
        (Fault(garbage="[" * 100_000), 0),
        (Fault(garbage="<html>so sorry</html>", kind="text/html", applied=True), 1),
        (Fault(garbage="{", kind="application/json", applied=True), 1),
        (Fault(garbage="{", kind="application/json", status=502), 0),
        (Fault(garbage="[" * 100_000, kind="application/json"), 0),
        (Fault(garbage="[1]", kind="application/json"), 0),
        (Fault(garbage="{}", kind="application/gzip"), 0),
        (declined("internal_error"), 0),
        (declined("fatal_error"), 0),
        (Fault(status=503, error="service_unavailable"), 0),
    ],
)
def test_s6_what_may_have_happened_is_tried_once_and_can_be_looked_up(fault: Fault, posted: int) -> None:
    async def told(here: AtWork) -> None:
        here.slack.fail("chat.postMessage", fault)
        with pytest.raises(Unclear):
            await here.platform.chat.post(CHANNEL, sight(), NAME)
        assert len(here.world.called("chat.postMessage")) == 1
        found = await here.platform.chat.find(CHANNEL, NAME, LONG_AGO)
        assert (found is not None, here.world.posted) == (bool(posted), posted)

    story(told)


def test_a_slow_slack_is_given_up_on_before_the_lease_ends() -> None:
    async def told(here: AtWork) -> None:
        here.slack.fail("chat.delete", Fault(slow=1))
        with pytest.raises(Unclear, match="TimeoutError"):
            await here.platform.calls.write("chat.delete", patience=0.1, channel="C1", ts="1.1")

    story(told)


def test_s5_slacks_own_client_as_it_comes_would_post_twice() -> None:
    """Why ours is told to try nothing again: what is written here once too often is what everybody would see."""

    async def told(here: AtWork) -> None:
        theirs = AsyncWebClient(TOKEN, base_url=here.slack.api)
        here.slack.fail("chat.postMessage", DROPPED_AFTER)
        await theirs.chat_postMessage(channel="C1", text="Hello", blocks=draw(Card("Hello")))
        assert here.world.posted == 2

    story(told)


@pytest.mark.parametrize("fault", [DROPPED_BEFORE, SERVER_ERROR])
def test_what_only_asks_may_be_asked_twice_unless_somebody_waits(fault: Fault) -> None:
    async def told(here: AtWork) -> None:
        here.slack.fail("users.info", fault)
        assert (await here.platform.calls.read("users.info", user="UADA"))["user"]["name"] == "ada"
        here.slack.fail("users.info", fault)
        with pytest.raises(Unclear):
            await here.platform.calls.read("users.info", patience=2.0, user="UADA")
        assert len(here.world.called("users.info")) == 3

    story(told)


def test_a_read_that_is_too_many_says_so_at_once() -> None:
    """The library would sleep inside the call, and nobody could park what Slack named."""

    async def told(here: AtWork) -> None:
        here.slack.fail("conversations.history", RATE_LIMITED)
        with pytest.raises(TryLater, match="12 s"):
            await here.platform.chat.find(CHANNEL, NAME, LONG_AGO)
        assert len(here.world.called("conversations.history")) == 1

    story(told)


def test_what_people_said_is_never_written_into_a_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")

    async def told(here: AtWork) -> None:
        await here.platform.chat.post(CHANNEL, sight("Ada said this in confidence"), NAME)
        await here.platform.calls.reply(here.slack.answers(), b'{"text": "Ada said this in confidence"}')
        here.slack.fail("chat.postMessage", declined("msg_too_long"))
        with pytest.raises(Unwelcome):
            await here.platform.chat.post(CHANNEL, sight("Ada said this in confidence"), NAME)

    story(told)
    assert "in confidence" not in caplog.text
    assert TOKEN not in caplog.text


def test_no_token_is_ever_shown() -> None:
    async def told(here: AtWork) -> None:
        assert TOKEN not in repr(here.platform)
        assert SECRET not in repr(Access(TOKEN, SECRET))
        assert TOKEN not in repr(Access(TOKEN, SECRET))

    story(told)
