"""A card that somebody pressed on is changed through the address that came with the press, while that is open."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.answers import Verdict
from bot.cards import Card, Sight, Text
from bot.commands import GiveAnswer
from bot.people import Place
from bot.slack import addresses
from bot.slack.addresses import Addresses
from bot.slack.calls import Unclear
from tests.platforms.faults import DROPPED_AFTER, DROPPED_BEFORE, RATE_LIMITED, Fault, declined
from tests.platforms.slack_at_work import AtWork, Clock, Door, button, story
from tests.platforms.slack_requests import Spot, press

CHANNEL = Place("slack", "C1")
LIKE = GiveAnswer("q", Verdict.LIKE)
SPOT = ("C1", "1.1")
NOTED = Door(cards=(Card("Noted."),))


def sight(words: str) -> Sight:
    return Sight(None, Card("A question", (Text((words,)),)))


async def pressed(here: AtWork, *, ephemeral: bool = False) -> str:
    """Post a card, let Ada press on it, and return which message it is."""
    message = await here.platform.chat.post(CHANNEL, sight("0 answered"), "name")
    await press_again(here, message, ephemeral=ephemeral)
    return message


async def press_again(here: AtWork, message: str, *, ephemeral: bool = False) -> None:
    address = here.slack.answers("ada") if ephemeral else here.slack.answers("ada", "C1", message)
    spot = Spot(ts=message, ephemeral=ephemeral)
    assert await here.send(press("UADA", button(LIKE), spot, address)) == 200


def updates(here: AtWork) -> int:
    return len(here.world.called("chat.update"))


def test_a_card_that_was_pressed_on_is_changed_without_spending_an_update() -> None:
    async def told(here: AtWork) -> None:
        message = await pressed(here)
        await here.platform.chat.edit(CHANNEL, message, sight("1 answered"))
        [shown] = here.world.messages
        assert "1 answered" in shown.text
        assert [block["type"] for block in shown.blocks] == ["header", "section"]
        assert (here.world.replaced, updates(here)) == (1, 0)
        assert len(here.world.ephemerals) == 1

    story(told, NOTED)


def test_an_address_is_good_for_five_answers_and_the_one_to_whoever_pressed_counts() -> None:
    async def told(here: AtWork) -> None:
        message = await pressed(here)
        for number in range(6):
            await here.platform.chat.edit(CHANNEL, message, sight(f"{number} answered"))
        assert (here.world.replaced, updates(here)) == (4, 2)
        assert "5 answered" in here.world.messages[0].text

    story(told, NOTED)


def test_after_half_an_hour_an_address_is_not_tried() -> None:
    async def told(here: AtWork) -> None:
        message = await pressed(here)
        here.clock.passes(minutes=29, seconds=1)
        await here.platform.chat.edit(CHANNEL, message, sight("1 answered"))
        assert (here.world.replaced, updates(here)) == (0, 1)

    story(told, NOTED)


def test_what_one_person_alone_sees_gives_no_address_of_a_card() -> None:
    """It would replace what that person sees, and leave the card as it was."""

    async def told(here: AtWork) -> None:
        message = await pressed(here, ephemeral=True)
        await here.platform.chat.edit(CHANNEL, message, sight("1 answered"))
        assert (here.world.replaced, updates(here)) == (0, 1)
        assert "1 answered" in here.world.messages[0].text

    story(told, NOTED)


@pytest.mark.parametrize("fault", [declined("expired_url"), Fault(status=404, error="used_url"), RATE_LIMITED])
def test_an_address_that_slack_does_not_take_is_forgotten_and_the_card_changed_all_the_same(fault: Fault) -> None:
    async def told(here: AtWork) -> None:
        message = await pressed(here)
        here.slack.fail("reply", fault)
        for words in ("1 answered", "2 answered"):
            await here.platform.chat.edit(CHANNEL, message, sight(words))
        assert (here.world.replaced, updates(here)) == (0, 2)
        assert "2 answered" in here.world.messages[0].text

    story(told, NOTED)


@pytest.mark.parametrize("fault", [DROPPED_BEFORE, DROPPED_AFTER, Fault(status=503), Fault(garbage="<html>")])
def test_where_nobody_can_tell_the_courier_comes_again_and_not_through_that_address(fault: Fault) -> None:
    async def told(here: AtWork) -> None:
        message = await pressed(here)
        here.slack.fail("reply", fault)
        with pytest.raises(Unclear, match="response_url"):
            await here.platform.chat.edit(CHANNEL, message, sight("1 answered"))
        await here.platform.chat.edit(CHANNEL, message, sight("1 answered"))
        assert updates(here) == 1
        assert "1 answered" in here.world.messages[0].text

    story(told, NOTED)


def test_slack_may_say_ok_in_plain_words() -> None:
    async def told(here: AtWork) -> None:
        message = await pressed(here)
        here.slack.fail("reply", Fault(garbage="ok"))
        await here.platform.chat.edit(CHANNEL, message, sight("1 answered"))
        assert updates(here) == 0

    story(told, NOTED)


def test_the_newest_address_is_used_and_each_once_only_as_often_as_it_may_be() -> None:
    kept = Addresses(Clock())
    kept.keep(SPOT, "old", 3)
    kept.keep(SPOT, "new", 4)
    assert [kept.take(SPOT) for _ in range(4)] == ["new", "old", "old", ""]


def test_what_cannot_be_used_again_is_not_kept() -> None:
    kept = Addresses(Clock())
    kept.keep(SPOT, "used up", 5)
    kept.keep(SPOT, "", 0)
    kept.keep(("", ""), "of nothing", 0)
    assert (kept.take(SPOT), kept.take(("", ""))) == ("", "")


def test_few_are_kept_and_the_oldest_go_first() -> None:
    kept = Addresses(Clock(datetime(2030, 1, 1, tzinfo=UTC)))
    for number in range(addresses.MOST + 10):
        kept.keep(("C1", str(number)), f"address {number}", 1)
    assert kept.take(("C1", "9")) == ""
    assert kept.take(("C1", "10")) == "address 10"
    assert timedelta(minutes=30) > addresses.OPEN


def test_an_address_tells_who_pressed_so_nobody_can_read_it_off() -> None:
    kept = Addresses(Clock())
    kept.keep(SPOT, "https://hooks.example/secret", 1)
    assert "secret" not in repr(vars(kept))
