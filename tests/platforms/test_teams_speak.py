"""The bot speaks in Teams: to each person alone, in a channel's thread, once, and does without what is gone."""

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.cards import Button, Card, Credits, HomeOf, Sight, Text
from bot.commands import StopAsking
from bot.people import Group, Person, Place
from bot.ports import CannotLook, TryLater, Unwelcome
from bot.teams.calls import Unclear
from tests.platforms.adaptive_cards import faults_in_message
from tests.platforms.faults import Fault
from tests.platforms.teams_connector import TENANT, AtTeams, story

Json = dict[str, Any]
ADA, GRACE = (Person("teams", f"00000000-0000-4000-8000-00000000000{n}") for n in (1, 2))
CHAT = Place("teams", "19:meeting_abc@thread.v2")
CHANNEL = Place("teams", "19:abc@thread.tacv2", "1700000000000")
NAME = '{"is":"OpenQuestion","question":"q"}'
LONG_AGO = datetime(2001, 1, 1, tzinfo=UTC)


def sight(title: str = "A second look, please", language: str = "en") -> Sight:
    return Sight(None, Card(title, (Credits("For", (ADA,)),), (Button("Stop", StopAsking()),)), language)


def test_a_card_is_posted_edited_and_taken_down() -> None:
    async def told(here: AtTeams) -> None:
        message = await here.chat.post(CHAT, sight(language="de"), NAME)
        shown = here.connector.messages[message]
        assert (shown.conversation, faults_in_message(shown.activity)) == (CHAT.channel, [])
        [card] = shown.activity["attachments"]
        assert (card["content"]["lang"], card["content"]["body"][1]["text"]) == ("de", "For <at>Ada Lindqvist</at>")
        await here.chat.edit(CHAT, message, sight("It is over"))
        assert here.connector.messages[message].activity["summary"].startswith("It is over")
        await here.chat.remove(CHAT, message)
        assert here.connector.messages == {}

    story(told, {ADA.user: "Ada Lindqvist"})


@pytest.mark.parametrize(
    ("place", "conversation"),
    [
        (CHANNEL, "19:abc@thread.tacv2;messageid=1700000000000"),
        (Place("teams", "19:abc@thread.tacv2"), "19:abc@thread.tacv2"),
        (Place("teams", CHAT.channel, "1700000000000"), CHAT.channel),
        (Place("teams", "a:ada", "1"), "a:ada"),
    ],
)
def test_in_a_channel_it_goes_into_the_thread_and_in_a_chat_to_the_end(place: Place, conversation: str) -> None:
    async def told(here: AtTeams) -> None:
        message = await here.chat.post(place, sight(), NAME)
        assert here.connector.messages[message].conversation == conversation

    story(told)


def test_somebody_is_met_in_a_conversation_of_their_own_opened_once() -> None:
    async def told(here: AtTeams) -> None:
        met = [await here.chat.place_of(ADA) for _ in range(3)]
        assert set(met) == {Place("teams", f"a:{ADA.user}")}
        [opened] = here.connector.opened
        assert (opened["members"], opened["tenantId"]) == ([{"id": ADA.user}], TENANT)

    story(told)


def test_where_somebody_has_spoken_to_the_bot_nothing_is_opened() -> None:
    async def told(here: AtTeams) -> None:
        here.routes.own[ADA] = Place("teams", "a:known")
        assert await here.chat.place_of(ADA) == Place("teams", "a:known")
        assert here.connector.opened == []

    story(told)


@pytest.mark.parametrize("whom", [Group((ADA, GRACE)), HomeOf(ADA)])
def test_what_teams_does_not_have_is_unwelcome_and_nothing_is_called(whom: Group | HomeOf) -> None:
    async def told(here: AtTeams) -> None:
        with pytest.raises(Unwelcome):
            await here.chat.place_of(whom)
        assert here.connector.calls == []

    story(told)


def test_nobody_can_ask_teams_what_was_posted() -> None:
    async def told(here: AtTeams) -> None:
        await here.chat.post(CHAT, sight(), NAME)
        with pytest.raises(CannotLook):
            await here.chat.find(CHAT, NAME, LONG_AGO)

    story(told)


@pytest.mark.parametrize("status", [403, 404])
def test_a_conversation_that_is_gone_is_forgotten(status: int) -> None:
    async def told(here: AtTeams) -> None:
        own = await here.chat.place_of(ADA)
        here.connector.fail("POST", Fault(status, "BotNotInConversationRoster"))
        with pytest.raises(Unwelcome):
            await here.chat.post(own, sight(), NAME)
        assert here.routes.forgotten == [own]
        await here.chat.place_of(ADA)
        assert len(here.connector.opened) == 2

    story(told)


@pytest.mark.parametrize(("place", "fault"), [(CHANNEL, Fault(404)), (CHAT, Fault(400)), (CHAT, Fault(413))])
def test_a_conversation_is_not_forgotten_for_one_message(place: Place, fault: Fault) -> None:
    async def told(here: AtTeams) -> None:
        here.connector.fail("POST", fault)
        with pytest.raises(Unwelcome):
            await here.chat.post(place, sight(), NAME)
        assert here.routes.forgotten == []

    story(told)


def test_what_somebody_has_deleted_cannot_be_edited_and_need_not_be_taken_down() -> None:
    async def told(here: AtTeams) -> None:
        message = await here.chat.post(CHAT, sight(), NAME)
        here.connector.messages.clear()
        with pytest.raises(Unwelcome):
            await here.chat.edit(CHAT, message, sight())
        await here.chat.remove(CHAT, message)
        assert here.routes.forgotten == []

    story(told)


def test_what_cannot_be_taken_down_is_said() -> None:
    async def told(here: AtTeams) -> None:
        message = await here.chat.post(CHAT, sight(), NAME)
        here.connector.fail("DELETE", Fault(400, "BadSyntax"))
        with pytest.raises(Unwelcome, match="BadSyntax"):
            await here.chat.remove(CHAT, message)

    story(told)


def test_a_post_that_may_have_happened_is_made_once_and_one_that_has_to_wait_says_so() -> None:
    async def told(here: AtTeams) -> None:
        here.connector.fail("POST", Fault(drop=True, applied=True), Fault(429, retry_after="7"))
        with pytest.raises(Unclear):
            await here.chat.post(CHAT, sight(), NAME)
        with pytest.raises(TryLater) as later:
            await here.chat.post(CHAT, sight(), NAME)
        assert (later.value.seconds, here.connector.posted) == (7, 1)

    story(told)


def test_a_conversation_at_an_address_that_is_not_teams_is_not_spoken_in() -> None:
    async def told(here: AtTeams) -> None:
        here.routes.elsewhere[CHAT.channel] = "https://evil.example/"
        with pytest.raises(Unwelcome, match="is not an address of Teams"):
            await here.chat.post(CHAT, sight(), NAME)
        assert (here.connector.calls, here.routes.forgotten) == ([], [])

    story(told)


def test_a_page_of_cards_is_one_message() -> None:
    async def told(here: AtTeams) -> None:
        page = Sight(None, Card("Open now"), "en", (Card("Closed"), Card("Settings", (Text(("None yet.",)),))))
        message = await here.chat.post(CHAT, page, NAME)
        assert len(here.connector.messages[message].activity["attachments"]) == 3

    story(told)
