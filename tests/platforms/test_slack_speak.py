"""What is said in Slack is said once, is known again, and its outcome is told honestly."""

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.cards import Button, Card, Sight, Text
from bot.commands import StopAsking
from bot.people import Group, Person, Place
from bot.ports import CannotLook, Unwelcome
from tests.platforms.faults import declined
from tests.platforms.slack_at_work import AtWork, said, story

Json = dict[str, Any]
CHANNEL = Place("slack", "C1")
THREAD = Place("slack", "C1", "1899999999.000100")
LONG_AGO = datetime(2001, 1, 1, tzinfo=UTC)
NAME = '{"is":"OpenQuestion","question":"q"}'
ADA, GRACE = Person("slack", "UADA"), Person("slack", "UGRACE")


def sight(title: str = "A second look, please", *words: str) -> Sight:
    return Sight(None, Card(title, tuple(Text((one,)) for one in words), (Button("Stop", StopAsking()),)))


@pytest.mark.parametrize("place", [CHANNEL, THREAD])
def test_a_message_is_posted_once_with_its_name_and_found_by_it(place: Place) -> None:
    async def told(here: AtWork) -> None:
        message = await here.platform.chat.post(place, sight(), NAME)
        [posted] = here.world.messages
        assert (posted.ts, posted.thread, posted.name) == (message, place.thread, NAME)
        assert await here.platform.chat.find(place, NAME, LONG_AGO) == message
        assert await here.platform.chat.find(place, "another", LONG_AGO) is None
        [call] = here.world.called("chat.postMessage")
        assert (call["unfurl_links"], call["unfurl_media"]) == (False, False)
        assert "link_names" not in call

    story(told)


def test_a_message_is_found_among_many() -> None:
    async def told(here: AtWork) -> None:
        here.world.page = 2
        messages = [await here.platform.chat.post(CHANNEL, sight(), f"view {number}") for number in range(7)]
        assert await here.platform.chat.find(CHANNEL, "view 6", LONG_AGO) == messages[6]
        later = datetime.fromtimestamp(1_900_000_200, UTC)
        assert await here.platform.chat.find(CHANNEL, "view 6", later) is None

    story(told)


def test_a_name_too_long_for_slack_is_shortened_the_same_way_each_time() -> None:
    async def told(here: AtWork) -> None:
        long = "ü" * 600
        message = await here.platform.chat.post(CHANNEL, sight(), long)
        assert len(here.world.messages[0].name) == 32
        assert await here.platform.chat.find(CHANNEL, long, LONG_AGO) == message
        assert await here.platform.chat.find(CHANNEL, long + "!", LONG_AGO) is None

    story(told)


def test_s24_notifications_and_screen_readers_are_told_the_words_and_no_markup() -> None:
    async def told(here: AtWork) -> None:
        await here.platform.chat.post(CHANNEL, sight("Look <!channel>", "Ada & Grace <@UADA>"), NAME)
        assert here.world.messages[0].text == "Look &lt;!channel&gt;\nAda &amp; Grace &lt;@UADA&gt;"

    story(told)


def test_s11_an_edit_keeps_words_and_buttons() -> None:
    async def told(here: AtWork) -> None:
        message = await here.platform.chat.post(CHANNEL, sight("Before"), NAME)
        await here.platform.chat.edit(CHANNEL, message, sight("After"))
        [shown] = here.world.messages
        assert (shown.text, shown.edits, shown.name) == ("After", 1, NAME)
        assert [block["type"] for block in shown.blocks] == ["header", "actions"]
        assert "After" in said({"blocks": shown.blocks})

    story(told)


def test_what_is_gone_cannot_be_edited_and_need_not_be_removed() -> None:
    async def told(here: AtWork) -> None:
        chat = here.platform.chat
        message = await chat.post(CHANNEL, sight(), NAME)
        await chat.remove(CHANNEL, message)
        assert here.world.messages == []
        await chat.remove(CHANNEL, message)
        with pytest.raises(Unwelcome, match=r"Slack declined chat\.update: message_not_found\."):
            await chat.edit(CHANNEL, message, sight())

    story(told)


def test_a_private_conversation_is_opened_once() -> None:
    async def told(here: AtWork) -> None:
        chat = here.platform.chat
        assert await chat.place_of(ADA) == await chat.place_of(ADA) == Place("slack", "DUADA")
        assert await chat.place_of(Group((ADA, GRACE))) == Place("slack", "DUADA-UGRACE")
        assert [call["users"] for call in here.world.called("conversations.open")] == ["UADA", "UADA,UGRACE"]

    story(told)


@pytest.mark.parametrize("reason", ["missing_scope", "unknown_method", "not_allowed_token_type"])
def test_where_history_may_not_be_read_nobody_can_tell(reason: str) -> None:
    async def told(here: AtWork) -> None:
        here.slack.fail("conversations.history", declined(reason))
        with pytest.raises(CannotLook):
            await here.platform.chat.find(CHANNEL, NAME, LONG_AGO)
        here.slack.fail("conversations.history", declined("channel_not_found"))
        with pytest.raises(Unwelcome):
            await here.platform.chat.find(CHANNEL, NAME, LONG_AGO)

    story(told)
