"""A form in Slack opens while its trigger is fresh, fills its command's blanks, and says what is wrong where it is."""

from typing import Any

import pytest

from bot.answers import Verdict
from bot.cards import Button, Card, Text
from bot.commands import (
    GiveAnswer,
    NameDecision,
    SayWhy,
    StopAsking,
)
from bot.forms import Field, Form, Words
from bot.ports import Rejected
from bot.slack.words import Say
from bot.wire import write
from tests.platforms.faults import DROPPED_BEFORE, Fault, declined
from tests.platforms.slack_at_work import AtWork, Door, button, said, story
from tests.platforms.slack_requests import Spot, press, submit_view

Json = dict[str, Any]
NOTED = Card(
    "Noted. You can change it until 18:30.", (Text(("Say why, if you like.",)),), (Button("Stop", StopAsking()),)
)
WHY = Form("Say why", "Send", SayWhy("q"), (Field("reason", "What makes you think so?", Words(500, lines=True)),))
LIKE = GiveAnswer("q", Verdict.LIKE)


def test_a_button_that_wants_words_opens_its_form_at_once() -> None:
    async def told(here: AtWork) -> None:
        assert await here.send(press("UADA", button(SayWhy("q")))) == 200
        [opened] = here.world.called("views.open")
        assert opened["trigger_id"].startswith("trigger.")
        assert opened["view"]["private_metadata"] == write(SayWhy("q"))
        assert here.door.requests == []

    story(told, Door(forms=WHY))


def test_a_button_whose_form_is_not_wanted_does_its_work() -> None:
    async def told(here: AtWork) -> None:
        await here.send(press("UADA", button(NameDecision("q"))))
        [request] = here.door.requests
        assert request.command == NameDecision("q")

    story(told)


@pytest.mark.parametrize("fault", [declined("expired_trigger_id"), DROPPED_BEFORE, Fault(slow=1.8), Fault(status=503)])
def test_a_form_that_did_not_open_is_said(fault: Fault) -> None:
    async def told(here: AtWork) -> None:
        here.slack.fail("views.open", fault)
        assert await here.send(press("UADA", button(SayWhy("q")), response_url=here.slack.answers())) == 200
        [shown] = here.world.ephemerals
        assert shown["text"] == Say.NOT_OPENED.to("en")

    story(told, Door(forms=WHY))


def test_a_form_fills_the_blanks_of_its_command() -> None:
    async def told(here: AtWork) -> None:
        await here.send(press("UADA", button(SayWhy("q"))))
        [view] = here.world.views
        status, answer = await here.hear_back(submit_view("UADA", view, {"reason": " Support told us. "}))
        [request] = here.door.requests
        assert status == 200
        assert request.command == SayWhy("q", reason="Support told us.")
        assert answer["response_action"] == "update"
        assert "Noted." in said(answer["view"])

    story(told, Door(forms=WHY, cards=(NOTED,)))


def test_s10_a_form_sent_twice_is_one_delivery() -> None:
    async def told(here: AtWork) -> None:
        await here.send(press("UADA", button(SayWhy("q"))))
        sent = submit_view("UADA", here.world.views[0], {"reason": "So"})
        assert await here.hear_back(sent) == (200, {"response_action": "clear"})
        await here.send(sent)
        one, two = here.door.requests
        assert one.delivery == two.delivery

    story(told, Door(forms=WHY))


def test_s10_what_is_wrong_with_a_field_is_said_at_that_field() -> None:
    async def told(here: AtWork) -> None:
        await here.send(press("UADA", button(SayWhy("q"))))
        sent = submit_view("UADA", here.world.views[0], {"reason": "x" * 10_000})
        here.door.trouble = Rejected("reason", "That has 10,000 characters of at most 500.")
        answer = (
            200,
            {"response_action": "errors", "errors": {"reason": "That has 10,000 characters of at most 500."}},
        )
        assert await here.hear_back(sent) == answer
        here.door.trouble = Rejected("", "The question is closed.")
        _, closed = await here.hear_back(sent)
        assert closed["response_action"] == "update"
        assert "The question is closed." in said(closed["view"])

    story(told, Door(forms=WHY))


def test_a_form_that_fails_stays_open_with_its_words() -> None:
    async def told(here: AtWork) -> None:
        await here.send(press("UADA", button(SayWhy("q"))))
        here.door.trouble = OSError("disk full")
        assert await here.send(submit_view("UADA", here.world.views[0], {"reason": "So"})) == 500

    story(told, Door(forms=WHY))


def test_a_form_of_an_older_version_says_so() -> None:
    async def told(here: AtWork) -> None:
        await here.send(press("UADA", button(SayWhy("q"))))
        old = here.world.views[0] | {"private_metadata": '{"is":"Vote"}'}
        status, answer = await here.hear_back(submit_view("UADA", old, {}))
        assert status == 200
        assert Say.OLD.to("en") in said(answer["view"])

    story(told, Door(forms=WHY))


def test_a_press_in_a_window_is_answered_there_and_its_form_opens_on_top() -> None:
    async def told(here: AtWork) -> None:
        spot = Spot(view={"id": "V9", "type": "modal"})
        await here.send(press("UADA", button(StopAsking()), spot))
        [updated] = here.world.called("views.update")
        assert updated["view_id"] == "V9"
        here.door.forms = WHY
        await here.send(press("UADA", button(SayWhy("q")), spot))
        assert len(here.world.called("views.push")) == 1

    story(told, Door(cards=(NOTED,)))
