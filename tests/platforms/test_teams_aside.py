"""What is said to the bot aside, among others, is answered there so that nobody else sees it; else alone."""

from typing import Any

import pytest

from bot.cards import Button, Card
from bot.commands import ShowDecisions, StopAsking, TellWin
from bot.forms import Field, Form, Words
from bot.ports import Rejected
from bot.teams.words import Say
from tests.platforms.faults import Fault
from tests.platforms.teams_at_work import BOT, CHAT, OWN, AtWork, Door, story, words
from tests.platforms.teams_keys import TENANT

Json = dict[str, Any]
TARGETED = BOT | {"isTargeted": True}
FORM = Form("Tell of a win", "Tell", TellWin(), (Field("change", "What changed?", Words(500)),))
OPEN = Card("Nothing is open.", (), (Button("Stop asking me", StopAsking()),))
UNDER = f"v3/conversations/{CHAT}/activities"


def slash(here: AtWork, text: str = "decisions", **more: object) -> Json:
    return here.said(text=text, recipient=TARGETED, **more)


async def met(here: AtWork) -> None:
    """Let Ada have a conversation of her own with the bot, and the chat be known."""
    await here.send(here.alone(text="help"))
    await here.send(here.said(text="hello"))
    here.teams.calls.clear()
    here.door.requests.clear()


def test_a_slash_command_is_answered_where_it_was_given_and_nobody_else_sees_it() -> None:
    async def told(here: AtWork) -> None:
        await met(here)
        assert await here.send(slash(here, id="1700")) == (202, {})
        [request] = here.door.requests
        assert request.command == ShowDecisions()
        [answer] = here.teams.whispered()
        assert (answer.method, answer.path) == ("POST", UNDER)
        assert answer.body["recipient"] == {"id": "29:ada", "isTargeted": True}
        assert answer.body["entities"] == [{"type": "targetedMessageInfo", "messageId": "1700"}]
        assert "Nothing is open." in words(answer.body)
        assert here.teams.sent() == []

    story(told, Door(cards=(OPEN,)))


def test_in_a_channel_it_is_answered_in_its_thread() -> None:
    async def told(here: AtWork) -> None:
        await met(here)
        thread = "19:checkout@thread.tacv2;messageid=1700"
        there = {"id": thread, "conversationType": "channel", "tenantId": TENANT}
        await here.send(slash(here, conversation=there))
        [answer] = here.teams.whispered()
        assert answer.path == f"v3/conversations/{thread}/activities"

    story(told, Door(cards=(OPEN,)))


def test_a_form_is_asked_aside_too() -> None:
    async def told(here: AtWork) -> None:
        await met(here)
        await here.send(slash(here, "win Refunds take a day now"))
        [asked] = here.teams.whispered()
        assert "What changed?" in words(asked.body)
        assert here.teams.sent() == []

    story(told, Door(forms=FORM))


@pytest.mark.parametrize(
    ("trouble", "said"), [(OSError("disk full"), Say.FAILED.to("en")[:40]), (Rejected("", "Not you."), "Not you.")]
)
def test_trouble_is_told_aside(trouble: Exception, said: str) -> None:
    async def told(here: AtWork) -> None:
        await met(here)
        await here.send(slash(here))
        [answer] = here.teams.whispered()
        assert said in words(answer.body)

    story(told, Door(trouble=trouble))


@pytest.mark.parametrize("status", [400, 403, 404, 405, 412, 429, 502])
def test_where_teams_declines_it_is_answered_in_their_own_conversation_once(status: int) -> None:
    async def told(here: AtWork) -> None:
        await met(here)
        here.teams.fail("targeted", Fault(status))
        await here.send(slash(here))
        assert len(here.teams.whispered()) == 1
        [answer] = here.teams.sent()
        assert here.teams.sent(OWN) == [answer]
        assert "Nothing is open." in words(answer)
        assert not {"recipient", "entities"} & {*answer}
        assert {*here.book.written} == {CHAT, OWN}, "The chat is not gone for that."

    story(told, Door(cards=(OPEN,)))


def test_what_was_taken_before_it_was_declined_is_not_said_twice() -> None:
    async def told(here: AtWork) -> None:
        await met(here)
        here.teams.fail("targeted", Fault(), Fault(400))
        await here.send(slash(here))
        [first, _] = here.teams.whispered()
        [second] = here.teams.sent(OWN)
        assert "First." in words(first.body)
        assert ("First." in words(second), "Second." in words(second)) == (False, True)

    story(told, Door(cards=(Card("First."), Card("Second."))))


@pytest.mark.parametrize("status", [500, 503])
def test_what_may_have_been_said_is_not_said_again(status: int) -> None:
    async def told(here: AtWork) -> None:
        await met(here)
        here.teams.fail("targeted", Fault(status))
        await here.send(slash(here))
        assert (len(here.teams.whispered()), here.teams.sent()) == (1, [])

    story(told, Door(cards=(OPEN,)))


def test_alone_with_the_bot_there_is_nothing_aside() -> None:
    async def told(here: AtWork) -> None:
        await here.send(here.alone(text="decisions") | {"recipient": TARGETED})
        assert here.teams.whispered() == []
        assert len(here.teams.sent(OWN)) == 1

    story(told, Door(cards=(OPEN,)))


def test_what_everybody_read_is_answered_alone_since_an_old_client_shows_nothing_aside() -> None:
    async def told(here: AtWork) -> None:
        await met(here)
        at = "<at>Empty Chair</at>"
        mention = {"type": "mention", "text": at, "mentioned": BOT}
        await here.send(here.said(text=f"{at} decisions", entities=[mention]))
        assert here.teams.whispered() == []
        assert len(here.teams.sent(OWN)) == 1

    story(told, Door(cards=(OPEN,)))


@pytest.mark.parametrize("odd", ["true", 1, [True], {}, None])
def test_what_only_looks_targeted_was_said_to_others(odd: object) -> None:
    async def told(here: AtWork) -> None:
        await here.send(here.said(text="decisions", recipient=BOT | {"isTargeted": odd}))
        assert (here.door.requests, here.teams.calls and here.teams.whispered()) == ([], [])

    story(told, Door(cards=(OPEN,)))


def test_an_answer_to_what_has_no_id_stands_under_nothing() -> None:
    async def told(here: AtWork) -> None:
        await met(here)
        await here.send(slash(here, id=None))
        [answer] = here.teams.whispered()
        assert "entities" not in answer.body

    story(told, Door(cards=(OPEN,)))
