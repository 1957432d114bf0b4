"""A press in Slack becomes a request; it is acknowledged when it is done, and answered after that."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from bot.answers import Verdict
from bot.cards import Button, Card, Text
from bot.commands import (
    ExplainPlace,
    GiveAnswer,
    SayWhy,
    StopAsking,
)
from bot.forms import Field, Form, Words
from bot.people import Person, Place
from bot.slack.words import Say
from tests.platforms.faults import DROPPED_BEFORE, Fault
from tests.platforms.slack_at_work import AtWork, Door, button, item, story
from tests.platforms.slack_requests import Spot, press

Json = dict[str, Any]
NOTED = Card(
    "Noted. You can change it until 18:30.", (Text(("Say why, if you like.",)),), (Button("Stop", StopAsking()),)
)
WHY = Form("Say why", "Send", SayWhy("q"), (Field("reason", "What makes you think so?", Words(500, lines=True)),))
LIKE = GiveAnswer("q", Verdict.LIKE)


def test_a_press_is_the_command_its_button_carried() -> None:
    async def told(here: AtWork) -> None:
        assert await here.send(press("UADA", button(LIKE))) == 200
        [request] = here.door.requests
        assert (request.command, request.by, request.workspace) == (LIKE, Person("slack", "UADA"), "northwind")
        assert request.at == here.clock.now()

    story(told)


def test_a_menu_item_is_the_command_it_carried() -> None:
    async def told(here: AtWork) -> None:
        await here.send(press("UADA", item(ExplainPlace(Place("slack", "C1")), StopAsking()), nth=1))
        [request] = here.door.requests
        assert request.command == StopAsking()

    story(told)


def test_a_delivery_names_nobody_and_is_the_same_when_slack_repeats_it() -> None:
    async def told(here: AtWork) -> None:
        once = press("UADA", button(LIKE))
        for sent in (once, once, press("UADA", button(LIKE)), press("UGRACE", button(LIKE))):
            await here.send(sent)
        first, again, another, grace = (request.delivery for request in here.door.requests)
        assert first == again
        assert len({first, another, grace}) == 3
        assert "UADA" not in first

    story(told)


def test_two_people_who_press_in_the_same_instant_are_two() -> None:
    async def told(here: AtWork) -> None:
        ada = press("UADA", button(LIKE))
        for sent in (ada, replace(ada, body=ada.body.replace(b"UADA", b"UGRACE"))):
            await here.send(sent)
        one, two = here.door.requests
        assert one.delivery != two.delivery

    story(told)


def test_the_answer_is_for_one_person_and_leaves_the_card_standing() -> None:
    async def told(here: AtWork) -> None:
        spot = Spot(thread="1699999999.000100")
        await here.send(press("UADA", button(LIKE), spot, here.slack.answers("ada")))
        [shown] = here.world.ephemerals
        assert shown["to"] == "ada"
        assert shown["response_type"] == "ephemeral"
        assert shown["replace_original"] is False
        assert shown["thread_ts"] == spot.thread
        assert "Noted. You can change it until 18:30." in shown["text"]

    story(told, Door(cards=(NOTED,)))


def test_s9_the_acknowledgement_does_not_wait_for_the_answer_to_be_shown() -> None:
    async def told(here: AtWork) -> None:
        here.slack.fail("reply", Fault(slow=1.0))
        before = asyncio.get_running_loop().time()
        status, _ = await here.at_once(press("UADA", button(LIKE), response_url=here.slack.answers()))
        assert status == 200
        assert asyncio.get_running_loop().time() - before < 0.8

    story(told, Door(cards=(NOTED,)))


def test_an_answer_that_cannot_be_shown_troubles_nobody() -> None:
    async def told(here: AtWork) -> None:
        here.slack.fail("reply", DROPPED_BEFORE)
        assert await here.send(press("UADA", button(LIKE), response_url=here.slack.answers())) == 200
        assert here.world.ephemerals == []

    story(told, Door(cards=(NOTED,)))


@pytest.mark.parametrize(
    "value", ["", "q", "{}", "[]", '{"is":"Vote"}', '{"is":"SwitchOff","x":1}', '{"is":"Tidy"}', "9" * 2000]
)
def test_a_button_of_an_older_version_says_so(value: str) -> None:
    async def told(here: AtWork) -> None:
        old = button(LIKE) | {"value": value}
        assert await here.send(press("UADA", old, response_url=here.slack.answers())) == 200
        [shown] = here.world.ephemerals
        assert shown["text"] == Say.OLD.to("en")
        assert here.door.requests == []

    story(told)


def test_it_is_said_in_the_readers_language() -> None:
    async def told(here: AtWork) -> None:
        here.world.person("UADA", "Ada", locale="de-DE")
        await here.send(press("UADA", button(LIKE)))
        await here.send(press("UADA", button(LIKE) | {"value": "?"}, response_url=here.slack.answers()))
        [shown] = here.world.ephemerals
        assert shown["text"].startswith("Dieser Knopf")

    story(told)


def test_what_fails_is_not_acknowledged_and_the_person_is_told() -> None:
    async def told(here: AtWork) -> None:
        assert await here.send(press("UADA", button(LIKE), response_url=here.slack.answers())) == 500
        [shown] = here.world.ephemerals
        assert shown["text"] == Say.FAILED.to("en")

    story(told, Door(trouble=OSError("disk full")))
