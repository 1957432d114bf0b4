"""What people type, choose from a message's menu, or look at in Home; and what is none of our business."""

from typing import Any

import pytest

from bot.answers import Verdict
from bot.cards import Button, Card, Text
from bot.commands import (
    AskByHand,
    ExplainPlace,
    GiveAnswer,
    SayWhy,
    ShowHelp,
    ShowHome,
    StopAsking,
    SwitchOff,
)
from bot.forms import Field, Form, Words
from bot.people import Place
from tests.platforms.slack_at_work import AtWork, Door, button, said, story
from tests.platforms.slack_requests import Sent, Spot, command, event, interaction, press, shortcut, submit_view

Json = dict[str, Any]
NOTED = Card(
    "Noted. You can change it until 18:30.", (Text(("Say why, if you like.",)),), (Button("Stop", StopAsking()),)
)
WHY = Form("Say why", "Send", SayWhy("q"), (Field("reason", "What makes you think so?", Words(500, lines=True)),))
LIKE = GiveAnswer("q", Verdict.LIKE)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ShowHelp("", "/seat")),
        ("help", ShowHelp("", "/seat")),
        ("hlep", ShowHelp("hlep", "/seat")),
        ("setup off", SwitchOff()),
        ("why", ExplainPlace(Place("slack", "C1"))),
        (
            "ask Raise the price; 5 % + more?",
            AskByHand(Place("slack", "C1"), "#checkout", "Raise the price; 5 % + more?"),
        ),
    ],
)
def test_typed_words_are_a_command_whatever_the_slash_command_is_called(text: str, expected: object) -> None:
    async def told(here: AtWork) -> None:
        status, answer = await here.hear_back(command("UADA", text, called="/seat"))
        [request] = here.door.requests
        assert (status, request.command) == (200, expected)
        assert answer["response_type"] == "ephemeral"
        assert "Noted." in answer["text"]

    story(told, Door(cards=(NOTED, NOTED)))


def test_a_place_that_slack_does_not_name_has_no_title() -> None:
    async def told(here: AtWork) -> None:
        assert await here.hear_back(command("UADA", "ask", name="privategroup")) == (200, {})
        [request] = here.door.requests
        assert request.command == AskByHand(Place("slack", "C1"))

    story(told)


def test_a_message_is_asked_about_in_its_thread() -> None:
    asks = Form("Ask", "Ask", AskByHand(Place("slack", "C1", "5.5")), (Field("decision", "Decision", Words(200)),))

    async def told(here: AtWork) -> None:
        text = "We <https://northwind.example|raise> the price &amp; tell <!channel>, <@UADA>.\n" + "so " * 200
        assert await here.send(shortcut("UADA", {"ts": "5.5", "text": text})) == 200
        [wanted] = here.door.asked_for_forms
        assert isinstance(wanted.command, AskByHand)
        assert (wanted.command.place, wanted.command.title) == (Place("slack", "C1", "5.5"), "#checkout")
        assert wanted.command.decision.startswith("We raise the price & tell !channel, @UADA. so so")
        assert len(wanted.command.decision) == 200
        await here.send(submit_view("UADA", here.world.views[0], {"decision": "Raise the price"}))
        [request] = here.door.requests
        assert request.command == AskByHand(Place("slack", "C1", "5.5"), decision="Raise the price")

    story(told, Door(forms=asks))


def test_home_is_drawn_when_it_is_opened() -> None:
    async def told(here: AtWork) -> None:
        await here.send(event({"type": "app_home_opened", "user": "UADA", "channel": "D1", "tab": "messages"}))
        assert here.world.homes == {}
        await here.send(event({"type": "app_home_opened", "user": "UADA", "channel": "D1", "tab": "home"}))
        assert "Good morning" in said(here.world.homes["UADA"])

    story(told, Door(pages=(Card("Good morning"), NOTED)))


def test_a_press_in_home_is_answered_in_a_window_and_home_is_drawn_again() -> None:
    async def told(here: AtWork) -> None:
        spot = Spot(view={"id": "V9", "type": "home"})
        await here.send(press("UADA", button(StopAsking()), spot))
        [opened] = here.world.called("views.open")
        assert "Noted." in said(opened["view"])
        assert "UADA" in here.world.homes

    story(told, Door(cards=(NOTED,), pages=(Card("Good morning"),)))


def test_asking_where_nobody_else_reads_has_no_place() -> None:
    async def told(here: AtWork) -> None:
        await here.send(command("UADA", "ask", channel="D1", name="directmessage"))
        [request] = here.door.requests
        assert request.command == AskByHand(None)

    story(told)


@pytest.mark.parametrize(
    "sent",
    [
        event({"type": "message", "channel": "C1", "text": "hello", "user": "UADA", "ts": "1.1"}),
        event({"type": "message", "subtype": "channel_join", "channel": "C1", "user": "UADA"}),
        event({"type": "message", "subtype": "message_changed", "channel": "C1", "message": {"text": "x"}}),
        event({"type": "message", "subtype": "message_deleted", "channel": "C1", "deleted_ts": "1.1"}),
        event({"type": "message", "subtype": "bot_message", "bot_id": "BCHAIR", "channel": "C1"}),
        event({"type": "app_mention", "channel": "C1", "text": "<@UCHAIR> hi"}),
        event({"type": "reaction_added", "user": "UADA", "item": {}}),
        event({"type": "function_executed", "function": {"callback_id": "x"}, "function_execution_id": "F1"}),
        event({"type": "something_new"}),
        interaction({"type": "shortcut", "callback_id": "another", "user": {"id": "UADA"}, "trigger_id": "t"}),
        interaction({"type": "message_action", "callback_id": "other", "user": {"id": "UADA"}}),
        interaction({"type": "view_closed", "user": {"id": "UADA"}, "view": {"id": "V1", "callback_id": "form"}}),
        interaction({"type": "block_suggestion", "user": {"id": "UADA"}, "action_id": "command/0", "value": "x"}),
        interaction(
            {"type": "block_actions", "user": {"id": "UADA"}, "actions": [{"action_id": "link", "type": "button"}]}
        ),
        interaction({"type": "something_new"}),
    ],
)
def test_what_is_none_of_our_business_is_acknowledged_and_nothing_comes_of_it(sent: Sent) -> None:
    async def told(here: AtWork) -> None:
        assert await here.send(sent) == 200
        assert (here.door.requests, here.world.messages, here.world.ephemerals) == ([], [], [])

    story(told)


def test_home_is_shown_to_whoever_asks_for_it_by_name() -> None:
    async def told(here: AtWork) -> None:
        await here.send(command("UADA", "home"))
        [request] = here.door.requests
        assert request.command == ShowHome()

    story(told)
