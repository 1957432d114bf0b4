"""S27: help, typos and every word are answered, in the bot's own conversation and after its name, to one person."""

from typing import Any

import pytest

from bot.cards import Card
from bot.commands import AskByHand, ExplainPlace, ShowHelp, ShowPrivacy, StopAsking
from bot.people import Place
from bot.ports import Rejected
from storage.engine import Unclear
from tests.platforms.slack_at_work import AtWork, Door, said, story
from tests.platforms.slack_requests import TEAM, Sent, event

Json = dict[str, Any]
HELP = Card("What you can ask of me")
OURS = [{"team_id": TEAM["id"], "user_id": "UCHAIR", "is_bot": True}]


def private(text: str, **more: object) -> Json:
    told = {"type": "message", "channel_type": "im", "channel": "D1", "user": "UADA", "text": text, "ts": "1.1"}
    return told | more


def mention(text: str, **more: object) -> Json:
    return {"type": "app_mention", "channel": "C1", "user": "UADA", "text": text, "ts": "1.1"} | more


def sent(happened: Json, event_id: str = "Ev1") -> Sent:
    return event(happened, event_id, authorizations=OURS)


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("help", ShowHelp()),
        ("halp", ShowHelp("halp")),
        ("What is this &amp; why?", ShowHelp("What is this & why?")),
        ("privacy", ShowPrivacy()),
        ("  Stop ", StopAsking()),
        ("<@UCHAIR> privacy", ShowPrivacy()),
        ("why", ExplainPlace(Place("slack", "D1"))),
        ("ask Raise the price", AskByHand(None, "", "Raise the price")),
    ],
)
def test_s27_a_direct_message_is_answered_there(text: str, command: object) -> None:
    async def told(here: AtWork) -> None:
        assert await here.send(sent(private(text))) == 200
        [request] = here.door.requests
        assert request.command == command
        [answer] = here.world.messages
        assert (answer.channel, answer.text) == ("D1", "What you can ask of me")

    story(told, Door(cards=(HELP,)))


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("<@UCHAIR>", ShowHelp()),
        ("<@UCHAIR> halp", ShowHelp("halp")),
        ("<@UCHAIR|chair> why", ExplainPlace(Place("slack", "C1"))),
        ("Hey <@UGRACE>, <@UCHAIR> why", ExplainPlace(Place("slack", "C1"))),
        ("<@UCHAIR> ask Raise the price", AskByHand(Place("slack", "C1"), "#checkout", "Raise the price")),
        ("Thank you <@UCHAIR> ask me anything", ShowHelp()),
    ],
)
def test_s27_a_mention_is_answered_so_that_only_they_see_it(text: str, command: object) -> None:
    async def told(here: AtWork) -> None:
        assert await here.send(sent(mention(text, thread_ts="0.9"))) == 200
        [request] = here.door.requests
        assert request.command == command
        [answer] = here.world.ephemerals
        assert (answer["to"], answer["channel"], answer["thread_ts"]) == ("UADA", "C1", "0.9")
        assert here.world.messages == []

    story(told, Door(cards=(HELP,)))


@pytest.mark.parametrize(
    "happened",
    [
        private("help", bot_id="BCHAIR"),
        private("help", bot_id="BOTHER", subtype="bot_message"),
        private("help", app_id="A2"),
        private("help", subtype="message_changed"),
        private("help", edited={"user": "UADA", "ts": "1.2"}),
        private("help", subtype="message_deleted", hidden=True),
        {"type": "message", "subtype": "message_changed", "channel_type": "im", "channel": "D1", "message": {}},
        mention("<@UCHAIR> help", bot_id="BOTHER"),
        mention("<@UCHAIR> help", edited={"user": "UADA", "ts": "1.2"}),
        {"type": "message", "channel_type": "channel", "channel": "C1", "user": "UADA", "text": "help", "ts": "1.1"},
        {"type": "message", "channel_type": "mpim", "channel": "G1", "user": "UADA", "text": "help", "ts": "1.1"},
    ],
)
def test_s27_bots_edits_and_what_is_said_to_others_are_not_answered(happened: Json) -> None:
    async def told(here: AtWork) -> None:
        assert await here.send(sent(happened)) == 200
        assert (here.door.requests, here.world.messages, here.world.ephemerals) == ([], [], [])

    story(told, Door(cards=(HELP,)))


def test_s27_a_message_that_slack_tells_of_twice_is_one_delivery() -> None:
    async def told(here: AtWork) -> None:
        for name in ("Ev1", "Ev1", "Ev2"):  # Slack repeats an event under its name, and a message has one ts
            await here.send(sent(private("help"), name))
        assert len({request.delivery for request in here.door.requests}) == 1

    story(told, Door())


def test_s27_a_refusal_and_a_failure_are_told_too() -> None:
    async def refused(here: AtWork) -> None:
        assert await here.send(sent(mention("<@UCHAIR> setup off"))) == 200
        assert "Only admins" in said(here.world.ephemerals[0])

    async def failed(here: AtWork) -> None:
        assert await here.send(sent(private("help"))) == 500  # so that Slack tells of it again
        assert "That did not work" in here.world.messages[0].text

    async def unsure(here: AtWork) -> None:
        assert await here.send(sent(private("help"))) == 500
        assert "We don't know whether that was kept" in here.world.messages[0].text

    story(unsure, Door(trouble=Unclear("server closed the connection")))
    story(refused, Door(trouble=Rejected("", "Only admins can change settings.")))
    story(failed, Door(trouble=OSError("disk full")))


def test_s27_somebody_unknown_is_answered_kindly() -> None:
    async def told(here: AtWork) -> None:
        assert await here.send(sent(private("help", user="UNOBODY"))) == 200
        assert here.door.requests[0].by.user == "UNOBODY"
        assert len(here.world.messages) == 1

    story(told, Door(cards=(HELP,)))


@pytest.mark.parametrize("broken", [private("help", ts=None), {"type": "app_mention", "user": "UADA", "text": 7}])
def test_s27_what_cannot_be_read_is_said_to_be_so(broken: Json) -> None:
    async def told(here: AtWork) -> None:
        assert await here.send(sent(broken)) in (200, 400)
        assert here.world.messages == []

    story(told)
