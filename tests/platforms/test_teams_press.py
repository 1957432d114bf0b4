"""A press in Teams becomes a request; whatever is wrong with it, the person is told politely and with 200."""

from typing import Any

import pytest

from bot.answers import Verdict
from bot.cards import Button, Card, Text
from bot.commands import ConfirmNames, GiveAnswer, SayWhy, Section, ShowDecisions, StopAsking, TurnPage
from bot.forms import Field, Form, Words
from bot.people import Person
from bot.ports import Rejected
from bot.teams.words import Say
from bot.wire import write
from storage.engine import Unclear
from tests.platforms.teams_at_work import OWN, AtWork, Door, account, member, story, user, words
from tests.platforms.teams_server import Call

Json = dict[str, Any]
LIKE = GiveAnswer("q", Verdict.LIKE)
NOTED = Card("Noted.", (Text(("You can change it.",)),), (Button("Stop asking me", StopAsking()),))
WHY = Form("Say why", "Send", SayWhy("q"), (Field("reason", "What makes you think so?", Words(500, lines=True)),))
MESSAGE = "application/vnd.microsoft.activity.message"
CARD = "application/vnd.microsoft.card.adaptive"
ERROR = "application/vnd.microsoft.error"


def test_a_press_is_the_command_its_button_carried() -> None:
    async def told(here: AtWork) -> None:
        status, answer = await here.send(here.pressed(LIKE))
        assert (status, answer["statusCode"]) == (200, 200)
        [request] = here.door.requests
        assert (request.command, request.by, request.workspace) == (LIKE, Person("teams", user("Ada")), "northwind")

    story(told)


def test_whoever_presses_is_known_before_it_is_decided() -> None:
    async def told(here: AtWork) -> None:
        await here.send(here.pressed(LIKE))
        assert here.door.people[user("Ada")].email == "ada@northwind.example"

    story(told)


def test_a_press_told_again_is_the_same_delivery_and_names_nobody() -> None:
    async def told(here: AtWork) -> None:
        once, other = here.pressed(LIKE), here.pressed(LIKE)
        for sent in (once, once, other):
            await here.send(sent)
        first, again, another = (request.delivery for request in here.door.requests)
        assert first == again != another
        assert "ada" not in first

    story(told)


def test_two_presses_without_an_id_at_different_times_are_two() -> None:
    async def told(here: AtWork) -> None:
        once = here.pressed(LIKE) | {"id": None}
        for sent in (once, once, once | {"timestamp": "2030-01-07T12:00:09Z"}):
            await here.send(sent)
        first, again, another = (request.delivery for request in here.door.requests)
        assert first == again != another

    story(told)


def test_the_answer_is_in_words_where_it_was_pressed_and_with_its_buttons_where_only_they_read() -> None:
    async def told(here: AtWork) -> None:
        await here.send(here.alone(text="help"))
        here.teams.calls.clear()
        _, answer = await here.send(here.pressed(LIKE))
        assert answer["type"] == MESSAGE
        assert "Noted." in answer["value"]
        [posted] = here.teams.sent()
        assert here.teams.sent(OWN) == [posted]
        assert "Stop asking me" in words(posted)

    story(told, Door(cards=(NOTED,)))


def test_a_page_that_is_turned_over_comes_whole_where_only_they_read() -> None:
    async def told(here: AtWork) -> None:
        await here.send(here.pressed(TurnPage(Section.CLOSED, 1)))
        [posted] = here.teams.sent()
        assert len(posted["attachments"]) == 2

    story(told, Door(cards=(Card("Closed"), Card("Settings"))))


def test_words_without_buttons_are_said_once() -> None:
    async def told(here: AtWork) -> None:
        _, answer = await here.send(here.pressed(LIKE))
        assert answer["value"] == "You weren't in this meeting."
        assert here.teams.sent() == []

    story(told, Door(cards=(Card("You weren't in this meeting."),)))


def test_somebody_who_never_wrote_is_answered_in_a_conversation_that_is_opened_for_it() -> None:
    async def told(here: AtWork) -> None:
        await here.send(here.pressed(LIKE))
        [opened] = [call for call in here.teams.calls if call.path == "v3/conversations"]
        assert opened.body["members"] == [{"id": "29:ada"}]

    story(told, Door(cards=(NOTED,)))


@pytest.mark.parametrize(
    "forged",
    [
        "",
        "q",
        "{}",
        "[]",
        "null",
        '{"is":"Vote"}',
        '{"is":"SwitchOff","x":1}',
        '{"is":"GiveAnswer","question":["q"],"verdict":"like"}',
        '{"is":"GiveAnswer","question":null,"verdict":"like"}',
        '{"is":"Tidy"}',
        "9" * 2000,
    ],
)
def test_what_no_button_of_ours_carries_is_refused_politely(forged: str) -> None:
    async def told(here: AtWork) -> None:
        status, answer = await here.send(here.pressed(forged))
        assert (status, answer["statusCode"], answer["type"]) == (200, 400, ERROR)
        assert answer["value"]["message"] == Say.OLD.to("en")
        assert here.door.requests == []

    story(told)


@pytest.mark.parametrize("value", [None, [], "words", {}, {"action": None}, {"action": []}, {"action": {"data": []}}])
@pytest.mark.parametrize("name", ["adaptiveCard/action", "task/fetch", "task/submit"])
def test_an_invoke_of_any_shape_is_answered_with_200(name: str, value: object) -> None:
    async def told(here: AtWork) -> None:
        status, _ = await here.send(here.said(type="invoke", name=name, value=value))
        assert status == 200
        assert here.door.requests == []

    story(told)


def test_a_fault_of_ours_is_a_polite_error_with_200() -> None:
    async def told(here: AtWork) -> None:
        status, answer = await here.send(here.pressed(LIKE))
        assert (status, answer["statusCode"], answer["type"]) == (200, 500, ERROR)
        assert answer["value"]["message"] == Say.FAILED.to("en")

    async def unsure(here: AtWork) -> None:
        _, answer = await here.send(here.pressed(LIKE))
        assert answer["value"]["message"] == Say.UNSURE.to("en")

    story(told, Door(trouble=OSError("disk full")))
    story(unsure, Door(trouble=Unclear("server closed the connection")))


def test_a_rejection_is_told_in_its_own_words() -> None:
    async def told(here: AtWork) -> None:
        _, answer = await here.send(here.pressed(LIKE))
        assert (answer["type"], answer["value"]) == (MESSAGE, "Not you.")

    story(told, Door(trouble=Rejected("", "Not you.")))


def test_teams_looking_again_by_itself_presses_nothing() -> None:
    async def told(here: AtWork) -> None:
        looked = here.pressed(LIKE)
        looked["value"]["trigger"] = "automatic"
        status, _ = await here.send(looked)
        assert status == 200
        assert here.door.requests == []

    story(told)


def test_the_fallback_of_a_button_does_the_same_and_answers_privately() -> None:
    async def told(here: AtWork) -> None:
        status, _ = await here.send(here.said(value={"gives": write(LIKE)}))
        assert status == 202
        [request] = here.door.requests
        assert request.command == LIKE
        [posted] = here.teams.sent()
        assert "Noted." in words(posted)

    story(told, Door(cards=(NOTED,)))


def test_a_forged_fallback_is_told_that_it_is_old() -> None:
    async def told(here: AtWork) -> None:
        assert (await here.send(here.said(value={"gives": ["q"]})))[0] == 202
        [posted] = here.teams.sent()
        assert Say.OLD.to("en")[:40] in words(posted)
        assert here.door.requests == []

    story(told)


def test_what_a_form_is_for_opens_it_as_a_dialog_and_nothing_is_given_yet() -> None:
    async def told(here: AtWork) -> None:
        value = {"data": {"gives": write(SayWhy("q")), "msteams": {"type": "task/fetch"}}}
        status, answer = await here.send(here.said(type="invoke", name="task/fetch", value=value))
        assert (status, answer["task"]["type"]) == (200, "continue")
        assert "What makes you think so?" in words(answer)
        assert here.door.requests == []

    story(told, Door(forms=WHY))


def test_a_form_that_was_sent_fills_its_command_and_is_answered_in_the_dialog() -> None:
    async def told(here: AtWork) -> None:
        value = {"data": {"gives": write(SayWhy("q")), "field/reason": "They asked for it", "field/extra": "x"}}
        _, answer = await here.send(here.said(type="invoke", name="task/submit", value=value))
        [request] = here.door.requests
        assert request.command == SayWhy("q", "They asked for it")
        assert "Noted." in words(answer["task"])

    story(told, Door(cards=(NOTED,), forms=WHY))


def test_what_is_wrong_with_a_field_is_said_at_it_and_nothing_typed_is_lost() -> None:
    async def told(here: AtWork) -> None:
        value = {"data": {"gives": write(SayWhy("q")), "field/reason": "They asked"}}
        _, answer = await here.send(here.said(type="invoke", name="task/submit", value=value))
        assert "Too long." in words(answer)
        assert "They asked" in words(answer)

    story(told, Door(trouble=Rejected("reason", "Too long."), forms=WHY))


def test_where_there_is_no_dialog_the_form_stands_in_the_card_for_that_person() -> None:
    async def told(here: AtWork) -> None:
        _, answer = await here.send(here.pressed(SayWhy("q")))
        assert answer["type"] == CARD
        assert "What makes you think so?" in words(answer)
        _, answer = await here.send(here.pressed(SayWhy("q"), **{"field/reason": "They asked"}))
        [request] = here.door.requests
        assert request.command == SayWhy("q", "They asked")
        assert answer["type"] == CARD

    story(told, Door(cards=(NOTED,), forms=WHY))


def test_a_form_by_a_message_comes_where_only_that_person_reads() -> None:
    async def told(here: AtWork) -> None:
        await here.send(here.said(value={"gives": write(SayWhy("q"))}))
        [posted] = here.teams.sent("a%3Aaad-ada") or here.teams.sent()
        assert "What makes you think so?" in words(posted)
        assert here.door.requests == []

    story(told, Door(forms=WHY))


def test_the_reply_is_in_the_language_of_whoever_pressed() -> None:
    async def told(here: AtWork) -> None:
        _, answer = await here.send(here.pressed("x") | {"locale": "de-DE"})
        assert answer["value"]["message"] == Say.OLD.to("de")

    story(told)


def test_who_is_known_costs_no_call_for_a_while() -> None:
    async def told(here: AtWork) -> None:
        for _ in range(5):
            await here.send(here.pressed(LIKE))
        assert [call for call in here.teams.calls if call.method == "GET"] == [
            Call("GET", "v3/conversations/19:meeting_pricing@thread.v2/pagedmembers", {}, "")
        ]

    story(told)


def test_somebody_whom_no_roster_tells_of_is_heard_all_the_same() -> None:
    async def told(here: AtWork) -> None:
        here.teams.members.clear()
        status, _ = await here.send(here.pressed(ShowDecisions()) | {"from": account("Tom")})
        assert status == 200
        [request] = here.door.requests
        assert request.by == Person("teams", user("Tom"))
        assert member("Tom")["name"] not in here.door.people

    story(told)


def test_people_chosen_in_a_form_are_those_of_the_directory() -> None:
    async def told(here: AtWork) -> None:
        chosen = {"people/doers": "aad-grace, aad-linus"}
        await here.send(here.pressed(ConfirmNames(1), **chosen))
        [request] = here.door.requests
        assert request.command == ConfirmNames(1, (Person("teams", "aad-grace"), Person("teams", "aad-linus")))

    story(told)
