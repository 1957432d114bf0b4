"""What people write to the bot, alone with it or after its name, is read as everywhere and answered to them alone."""

from typing import Any

import pytest

from bot.cards import Card
from bot.commands import AskByHand, ShowDecisions, ShowHelp, ShowHome, StopAsking, TellWin
from bot.forms import Field, Form, Words
from bot.people import Person, Place
from bot.ports import Rejected
from bot.teams.words import Say
from tests.platforms.teams_at_work import BOT, CHAT, OWN, AtWork, Door, story, user, words
from tests.platforms.teams_keys import TENANT

Json = dict[str, Any]
FORM = Form("Tell of a win", "Tell", TellWin(), (Field("change", "What changed?", Words(500)),))
AT = "<at>Empty Chair</at>"


def named(text: str, at: str = AT) -> Json:
    return {"text": text, "entities": [{"type": "mention", "text": at, "mentioned": BOT}]}


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("home", ShowHome()),
        ("  Decisions ", ShowDecisions()),
        ("<p>stop</p>", StopAsking()),
        ("stop&nbsp;", StopAsking()),
        ("hom", ShowHelp("hom", "@Empty Chair")),
        ("", ShowHelp("", "@Empty Chair")),
    ],
)
def test_alone_with_the_bot_it_need_not_be_named(text: str, command: object) -> None:
    async def told(here: AtWork) -> None:
        assert await here.send(here.alone(text=text)) == (202, {})
        [request] = here.door.requests
        assert (request.command, request.by) == (command, Person("teams", user("Ada")))

    story(told)


@pytest.mark.parametrize(
    ("text", "command"),
    [
        (f"{AT} home", ShowHome()),
        (f"<p>{AT}&nbsp;HOME</p>", ShowHome()),
        (f"{AT} ask Raise the price &amp; tell", AskByHand(Place("teams", CHAT), "", "Raise the price & tell")),
        (f"thanks {AT} ask me anything", ShowHelp("", "@Empty Chair")),
        (f"thanks {AT} stop", StopAsking()),
    ],
)
def test_where_others_read_what_follows_its_name_is_meant_for_it(text: str, command: object) -> None:
    async def told(here: AtWork) -> None:
        await here.send(here.said(**named(text)))
        [request] = here.door.requests
        assert request.command == command

    story(told)


def test_what_people_say_to_each_other_or_to_somebody_else_is_none_of_its_business() -> None:
    async def told(here: AtWork) -> None:
        grace = {"type": "mention", "text": "<at>Grace</at>", "mentioned": {"id": "29:grace"}}
        for text, entities in (("home", []), ("<at>Grace</at> home", [grace]), ("<at>Empty Chair</at> home", [])):
            assert await here.send(here.said(text=text, entities=entities)) == (202, {})
        assert here.door.requests == []

    story(told)


def test_a_slash_command_is_for_it_without_a_mention() -> None:
    async def told(here: AtWork) -> None:
        await here.send(here.said(text="decisions", recipient=BOT | {"isTargeted": True}))
        [request] = here.door.requests
        assert request.command == ShowDecisions()

    story(told)


def test_what_bots_say_is_not_heard() -> None:
    async def told(here: AtWork) -> None:
        assert await here.send(here.alone(text="stop") | {"from": {"id": "28:other", "name": "Other"}}) == (202, {})
        assert here.door.requests == []

    story(told)


def test_in_a_channel_a_thread_is_a_place_of_its_own() -> None:
    async def told(here: AtWork) -> None:
        there = {"id": "19:checkout@thread.tacv2;messageid=1700", "conversationType": "channel", "tenantId": TENANT}
        data = {"tenant": {"id": TENANT}, "channel": {"id": "19:checkout@thread.tacv2", "name": "Checkout"}}
        await here.send(here.said(**named(f"{AT} ask"), conversation=there, channelData=data))
        [request] = here.door.requests
        assert request.command == AskByHand(Place("teams", "19:checkout@thread.tacv2", "1700"), "Checkout")

    story(told)


def test_alone_an_ask_asks_nobody_there() -> None:
    async def told(here: AtWork) -> None:
        await here.send(here.alone(text="ask Raise the price"))
        [request] = here.door.requests
        assert request.command == AskByHand(None, "", "Raise the price")

    story(told)


def test_what_wants_a_form_gets_it_as_a_card_where_only_they_read() -> None:
    async def told(here: AtWork) -> None:
        await here.send(here.alone(text="help"))
        here.teams.calls.clear()
        await here.send(here.said(**named(f"{AT} win Refunds take a day now")))
        [posted] = here.teams.sent(OWN)
        assert here.teams.sent() == [posted]
        [card] = [attached["content"] for attached in posted["attachments"]]
        [asked] = [part for part in card["body"] if part["type"] == "Input.Text"]
        assert asked["id"] == "field/change"
        assert [request.command for request in here.door.requests] == [ShowHelp("", "@Empty Chair")]

    story(told, Door(forms=FORM))


def test_a_page_of_several_cards_is_one_message() -> None:
    async def told(here: AtWork) -> None:
        await here.send(here.alone(text="home"))
        [posted] = here.teams.sent(OWN)
        assert [attached["content"]["body"][0]["text"] for attached in posted["attachments"]] == ["Open", "Settings"]

    story(told, Door(cards=(Card("Open"), Card("Settings"))))


@pytest.mark.parametrize("where", ["alone", "among others"])
def test_the_answer_is_for_that_person_alone(where: str) -> None:
    async def told(here: AtWork) -> None:
        await here.send(here.alone(text="home"))
        here.teams.calls.clear()
        await here.send(here.alone(text="home") if where == "alone" else here.said(**named(f"{AT} home")))
        assert len(here.teams.sent(OWN)) == len(here.teams.sent()) == 1

    story(told, Door(cards=(Card("Your page"),)))


@pytest.mark.parametrize(
    ("trouble", "said"), [(OSError("disk full"), Say.FAILED.to("en")[:40]), (Rejected("", "Not you."), "Not you.")]
)
def test_trouble_is_told_and_the_message_is_acknowledged(trouble: Exception, said: str) -> None:
    async def told(here: AtWork) -> None:
        assert await here.send(here.alone(text="home")) == (202, {})
        [posted] = here.teams.sent()
        assert said in words(posted)

    story(told, Door(trouble=trouble))


@pytest.mark.parametrize(
    "odd",
    [
        {"from": None},
        {"from": "Ada"},
        {"from": {"id": None}},
        {"conversation": {"id": None, "tenantId": TENANT}},
        {"entities": ["words"]},
        {"entities": {"type": "mention"}},
        {"recipient": [1]},
        {"channelData": {"tenant": {"id": TENANT}, "channel": "x"}},
        {"channelData": {"tenant": {"id": TENANT}, "team": [1]}},
        {"text": ["home"]},
        {"text": 7},
        {"locale": []},
        {"localTimezone": "../../etc/passwd"},
    ],
)
def test_what_is_genuine_and_odd_is_400_or_passed_over_and_never_500(odd: Json) -> None:
    async def told(here: AtWork) -> None:
        status, _ = await here.send(here.alone(text="home") | odd)
        assert status in (202, 400)

    story(told)


def test_language_and_zone_are_those_of_whoever_wrote() -> None:
    async def told(here: AtWork) -> None:
        client = {"type": "clientInfo", "locale": "de-DE", "timezone": "Europe/Berlin"}
        for _ in range(2):
            await here.send(here.alone(text="home", entities=[client]))
        ada = here.door.people[user("Ada")]
        assert (ada.language, ada.zone) == ("de-DE", "Europe/Berlin")

    story(told)
