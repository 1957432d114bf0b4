"""What people do in Slack becomes a request; it is acknowledged when it is done, and answered after that."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.answers import Verdict
from bot.cards import Button, Card, Text
from bot.commands import (
    AskByHand,
    ExplainPlace,
    GiveAnswer,
    NameDecision,
    SayWhy,
    ShowHelp,
    ShowHome,
    StopAsking,
    SwitchOff,
)
from bot.forms import Field, Form, Words
from bot.people import Person, Place
from bot.ports import Rejected
from bot.slack.words import Say
from tests.platforms.slack_at_work import AtWork, Door, at_work, button, item, said
from tests.platforms.slack_requests import Spot, command, event, interaction, press, shortcut, submit_view
from tests.platforms.slack_server import DROPPED_BEFORE, Fault, declined

Json = dict[str, Any]
NOTED = Card(
    "Noted. You can change it until 18:30.", (Text(("Say why, if you like.",)),), (Button("Stop", StopAsking()),)
)
WHY = Form("Say why", "Send", SayWhy("q"), (Field("reason", "What makes you think so?", Words(500, lines=True)),))
LIKE = GiveAnswer("q", Verdict.LIKE)


def story(what: Callable[[AtWork], Awaitable[None]], door: Door | None = None) -> None:
    async def told() -> None:
        async with at_work(door) as here:
            await what(here)

    asyncio.run(told())


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


def test_the_acknowledgement_does_not_wait_for_the_answer_to_be_shown() -> None:
    async def told(here: AtWork) -> None:
        here.slack.fail("reply", Fault(slow=1.0))
        before = asyncio.get_running_loop().time()
        status, _ = await asyncio.wait_for(_only_status(here), 5)
        assert status == 200
        assert asyncio.get_running_loop().time() - before < 0.8

    async def _only_status(here: AtWork) -> tuple[int, None]:
        sent = press("UADA", button(LIKE), response_url=here.slack.answers())
        headers = sent.headers("8f742231b10e8888abcd99yyyzzz85a5", here.clock.now())
        async with here.client.post("/slack/events", data=sent.body, headers=headers) as heard:
            return heard.status, None

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


def test_a_button_that_wants_words_opens_its_form_at_once() -> None:
    async def told(here: AtWork) -> None:
        assert await here.send(press("UADA", button(SayWhy("q")))) == 200
        [opened] = here.world.called("views.open")
        assert opened["trigger_id"].startswith("trigger.")
        assert opened["view"]["private_metadata"] == '{"is":"SayWhy","question":"q","reason":"","heard":"",' + (
            '"objects":false,"share":false,"named":false}'
        )
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


def test_a_form_sent_twice_is_one_delivery() -> None:
    async def told(here: AtWork) -> None:
        await here.send(press("UADA", button(SayWhy("q"))))
        sent = submit_view("UADA", here.world.views[0], {"reason": "So"})
        assert await here.hear_back(sent) == (200, {"response_action": "clear"})
        await here.send(sent)
        one, two = here.door.requests
        assert one.delivery == two.delivery

    story(told, Door(forms=WHY))


def test_what_is_wrong_with_a_field_is_said_at_that_field() -> None:
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
        assert await here.hear_back(command("UADA", "ask", name="directmessage")) == (200, {})
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
        interaction({"type": "shortcut", "callback_id": "tell_win", "user": {"id": "UADA"}, "trigger_id": "t"}),
        interaction({"type": "message_action", "callback_id": "other", "user": {"id": "UADA"}}),
        interaction({"type": "view_closed", "user": {"id": "UADA"}, "view": {"id": "V1", "callback_id": "form"}}),
        interaction({"type": "block_suggestion", "user": {"id": "UADA"}, "action_id": "command/0", "value": "x"}),
        interaction(
            {"type": "block_actions", "user": {"id": "UADA"}, "actions": [{"action_id": "link", "type": "button"}]}
        ),
        interaction({"type": "something_new"}),
    ],
)
def test_what_is_none_of_our_business_is_acknowledged_and_nothing_comes_of_it(sent: object) -> None:
    async def told(here: AtWork) -> None:
        assert await here.send(sent) == 200  # type: ignore[arg-type]
        assert (here.door.requests, here.world.messages, here.world.ephemerals) == ([], [], [])

    story(told)


def test_home_is_shown_to_whoever_asks_for_it_by_name() -> None:
    async def told(here: AtWork) -> None:
        await here.send(command("UADA", "home"))
        [request] = here.door.requests
        assert request.command == ShowHome()

    story(told)
