"""A post in Slack with its picture: one file, one message, and words where there is no picture."""

import pytest
from aiohttp import ClientSession

from bot.cards import Card, Sight, Text
from bot.charts import Picture
from bot.people import Place
from bot.pictures import PNG, NotDrawn
from bot.ports import TryLater
from bot.slack.calls import Calls
from bot.slack.draw import draw
from bot.slack.files import Album
from tests.pictures import PICTURE
from tests.platforms.faults import DROPPED_AFTER, RATE_LIMITED, SERVER_ERROR, Fault, declined
from tests.platforms.slack_at_work import TOKEN, AtWork, story

CHANNEL = Place("slack", "C1")
CARD = Card("The year in wins", (Text(("Many.",)), PICTURE))
SIGHT = Sight(None, CARD)


def kinds(here: AtWork) -> list[str]:
    [message] = here.world.messages
    return [block["type"] for block in message.blocks]


def test_a_post_shows_its_picture_and_an_edit_the_same_one() -> None:
    async def told(here: AtWork) -> None:
        here.slack.fail("chat.postMessage", declined("invalid_blocks"))  # it has not looked at the file yet
        message = await here.platform.chat.post(CHANNEL, SIGHT, "view")
        assert kinds(here) == ["header", "section", "image"]
        assert (here.world.posted, here.world.messages[0].name) == (1, "view")
        [(file, asked)] = here.world.files.whole.items()
        assert asked["alt_txt"] == PICTURE.alt
        assert here.world.files.bodies[file].startswith(PNG)
        [done] = here.world.called("files.completeUploadExternal")
        assert "channel_id" not in done, "It is shown by the message alone."
        await here.platform.chat.edit(CHANNEL, message, Sight(None, Card("Another title", CARD.blocks)))
        assert kinds(here) == ["header", "section", "image"]
        assert len(here.world.files.asked) == 1

    story(told)


async def pretends(picture: Picture) -> bytes:
    return PNG + picture.alt.encode()


async def cannot(_: Picture) -> bytes:
    raise NotDrawn


async def album(here: AtWork, session: ClientSession) -> Album:
    return Album(Calls(TOKEN, here.slack.api, session), pretends)


@pytest.mark.parametrize(
    ("where", "fault"),
    [
        ("files.getUploadURLExternal", declined("missing_scope")),
        ("upload", Fault(status=500)),
        ("files.completeUploadExternal", SERVER_ERROR),
        ("files.completeUploadExternal", DROPPED_AFTER),
    ],
)
def test_what_cannot_be_uploaded_stands_in_words_and_the_next_time_it_is_tried_again(where: str, fault: Fault) -> None:
    async def told(here: AtWork) -> None:
        here.slack.fail(where, fault)
        async with ClientSession() as session:
            pictures = await album(here, session)
            assert await pictures.files_for(CARD) == {}
            files = await pictures.files_for(CARD)
        assert draw(CARD)[-1]["elements"][0]["text"] == PICTURE.alt
        assert draw(CARD, files)[-1]["slack_file"] == {"id": files[PICTURE]}

    story(told)


def test_while_slack_asks_for_patience_nothing_is_posted() -> None:
    async def told(here: AtWork) -> None:
        here.slack.fail("files.getUploadURLExternal", RATE_LIMITED)
        async with ClientSession() as session:
            pictures = await album(here, session)
            with pytest.raises(TryLater):
                await pictures.files_for(CARD)

    story(told)


def test_what_cannot_be_drawn_has_no_file() -> None:
    async def told(here: AtWork) -> None:
        async with ClientSession() as session:
            assert await Album(Calls(TOKEN, here.slack.api, session), cannot).files_for(CARD) == {}
        assert here.world.files.asked == []

    story(told)


def test_a_picture_that_slack_does_not_take_leaves_the_post_in_words() -> None:
    async def told(here: AtWork) -> None:
        here.slack.fail("chat.postMessage", *[declined("invalid_blocks")] * 2)
        await here.platform.chat.post(CHANNEL, SIGHT, "view")
        assert kinds(here) == ["header", "section", "context"]

    story(told)
