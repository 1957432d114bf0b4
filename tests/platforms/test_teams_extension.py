"""A win is told in Teams from a message, while writing one, or from anywhere, by the form that ``win`` opens."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from bot.cards import Card
from bot.commands import StopAsking, TellWin
from bot.forms import Field, Form, Words
from bot.people import Person
from bot.ports import Rejected
from bot.teams.extension import TELL_WIN, message
from bot.teams.words import Say
from bot.wins import MAX_EVIDENCE
from bot.wire import write
from storage import Store
from tests.office import Office
from tests.platforms.teams_at_work import CHAT, OWN, AtWork, Door, account, member, story, user, words
from tests.platforms.teams_keys import TENANT
from tests.platforms.teams_office import OnTeams
from tests.source import HOUSE

Json = dict[str, Any]
ELSEWHERE = "19:ada_grace@unq.gbl.spaces"  # a chat of two people, which no bot is in
LINK = "https://teams.microsoft.com/l/message/19:x/1700"
FIELDS = (Field("change", "What changed?", Words(500)), Field("evidence", "How do we know?", Words(500)))
TELL = Form("Tell of a customer win", "Send", TellWin(), FIELDS)


class Asked(Door):
    """A door that notes which forms it was asked for, and gives the form of a win what the win says already."""

    async def form(self, request: Any) -> Form | None:  # noqa: ANN401  # a Door's
        self.wanted = request
        return await super().form(request)


def extension(here: AtWork, name: str, **value: object) -> Json:
    told = {"commandId": TELL_WIN, "commandContext": "message"} | value
    return here.said(type="invoke", name=f"composeExtension/{name}", value=told)


def pointed_at(content: object, kind: str = "html", link: object = LINK) -> Json:
    return {"id": "1700", "body": {"contentType": kind, "content": content}, "linkToMessage": link}


@pytest.mark.parametrize(
    ("payload", "evidence"),
    [
        (
            pointed_at("<p>Refunds take <b>a day</b>&nbsp;now &amp; no form</p>"),
            f"Refunds take a day now & no form\n{LINK}",
        ),
        (pointed_at("Refunds <3 a day", "text"), f"Refunds <3 a day\n{LINK}"),
        (pointed_at("x" * 600), "x" * (MAX_EVIDENCE - len(LINK) - 1) + f"\n{LINK}"),
        (pointed_at("x" * 600, link=None), "x" * MAX_EVIDENCE),
        (pointed_at('<attachment id="1"></attachment>'), LINK),
        (pointed_at("", link="javascript:x"), ""),
        (pointed_at("", link="https://teams.microsoft.com/" + "x" * 600), ""),
        (pointed_at(None, link=None), ""),
        ({"body": None}, ""),
        ([], ""),
        (None, ""),
    ],
)
def test_started_from_a_message_the_form_has_what_it_says(payload: object, evidence: str) -> None:
    door = Asked(forms=TELL)

    async def told(here: AtWork) -> None:
        status, answer = await here.send(extension(here, "fetchTask", messagePayload=payload))
        assert (status, answer["task"]["type"]) == (200, "continue")
        assert answer["task"]["value"]["title"] == "Tell of a customer win"
        assert (door.wanted.command, door.wanted.by) == (TellWin(evidence=evidence), Person("teams", user("Ada")))
        assert (door.requests, here.teams.sent()) == ([], [])

    story(told, door)


@pytest.mark.parametrize("context", ["compose", "commandbox"])
def test_started_from_anywhere_else_the_form_is_empty(context: str) -> None:
    door = Asked(forms=TELL)

    async def told(here: AtWork) -> None:
        _, answer = await here.send(extension(here, "fetchTask", commandContext=context))
        assert "What changed?" in words(answer)
        assert door.wanted.command == TellWin()

    story(told, door)


def test_what_was_sent_is_told_and_answered_in_the_dialog() -> None:
    async def told(here: AtWork) -> None:
        data = {"gives": write(TellWin()), "field/change": "Refunds take a day now", "field/evidence": "They wrote it"}
        status, answer = await here.send(extension(here, "submitAction", data=data))
        assert status == 200
        assert "Noted." in words(answer["task"])
        [request] = here.door.requests
        assert request.command == TellWin(change="Refunds take a day now", evidence="They wrote it")

    story(told, Door(cards=(Card("Noted."),), forms=TELL))


def test_what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost() -> None:
    async def told(here: AtWork) -> None:
        data = {"gives": write(TellWin()), "field/change": "Faster", "field/evidence": "They wrote it"}
        _, answer = await here.send(extension(here, "submitAction", data=data))
        body = answer["task"]["value"]["card"]["content"]["body"]
        [at] = [at for at, part in enumerate(body) if "Too few words." in str(part)]
        assert body[at - 1]["id"] == "field/change"
        assert [part["value"] for part in body if "value" in part] == ["Faster", "They wrote it"]

    story(told, Door(trouble=Rejected("change", "Too few words."), forms=TELL))


def test_sent_twice_it_is_one_delivery() -> None:
    async def told(here: AtWork) -> None:
        data = {"gives": write(TellWin()), "field/change": "Refunds take a day now"}
        sent = extension(here, "submitAction", data=data)
        for _ in range(2):
            await here.send(sent)
        first, again = (request.delivery for request in here.door.requests)
        assert first == again

    story(told, Door(forms=TELL))


@pytest.mark.parametrize("name", ["fetchTask", "submitAction"])
@pytest.mark.parametrize(
    "value",
    [
        None,
        [],
        "tell_win",
        {},
        {"commandId": "other"},
        {"commandId": None},
        {"commandId": [TELL_WIN]},
        {"commandId": "other", "data": {"gives": write(StopAsking())}},
    ],
)
def test_a_command_that_there_is_not_runs_nothing_and_is_answered_politely(name: str, value: object) -> None:
    async def told(here: AtWork) -> None:
        odd = here.said(type="invoke", name=f"composeExtension/{name}", value=value)
        status, answer = await here.send(odd)
        assert status == 200
        assert Say.OLD.to("en")[:40] in words(answer["task"])
        assert here.door.requests == []

    story(told, Door(forms=TELL))


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        "words",
        {},
        {"gives": None},
        {"gives": [write(TellWin())]},
        {"gives": '{"is":"Tidy"}'},
        {"gives": '{"is":"TellWin","team":["x"]}'},
        {"gives": '{"is":"TellWin","x":1}'},
        {"gives": "9" * 2000},
    ],
)
def test_what_our_form_does_not_send_runs_nothing(data: object) -> None:
    async def told(here: AtWork) -> None:
        status, answer = await here.send(extension(here, "submitAction", data=data))
        assert status == 200
        assert Say.OLD.to("en")[:40] in words(answer["task"])
        assert here.door.requests == []

    story(told, Door(forms=TELL))


def test_lists_and_nothing_where_words_belong_are_left_out() -> None:
    async def told(here: AtWork) -> None:
        data = {"gives": write(TellWin()), "field/change": ["x"], "field/evidence": None, "people/doers": {"id": 1}}
        assert (await here.send(extension(here, "submitAction", data=data)))[0] == 200
        assert all(request.command == TellWin() for request in here.door.requests)

    story(told, Door(forms=TELL))


@pytest.mark.parametrize("name", ["composeExtension/query", "composeExtension/selectItem", "composeExtension/"])
def test_other_extensions_are_none_of_its_business(name: str) -> None:
    async def told(here: AtWork) -> None:
        assert await here.send(here.said(type="invoke", name=name, value={"commandId": TELL_WIN})) == (200, {})
        assert here.door.requests == []

    story(told)


def test_a_fault_of_ours_is_owned_up_to_in_the_dialog() -> None:
    async def told(here: AtWork) -> None:
        data = {"gives": write(TellWin()), "field/change": "Refunds take a day now"}
        status, answer = await here.send(extension(here, "submitAction", data=data))
        assert status == 200
        assert Say.FAILED.to("en")[:40] in words(answer["task"])

    story(told, Door(trouble=OSError("disk full")))


def test_a_chat_that_the_bot_is_not_in_is_not_taken_for_somebodys_own() -> None:
    """Teams calls a chat of two people *personal* too; a private answer sent there would reach both, or nobody."""

    async def told(here: AtWork) -> None:
        await here.send(here.alone(text="help"))
        there = {"id": ELSEWHERE, "conversationType": "personal", "tenantId": TENANT}
        await here.send(extension(here, "fetchTask") | {"conversation": there})
        assert set(here.book.written) == {OWN}
        await here.send(here.pressed(StopAsking()))
        assert not [call for call in here.teams.calls if "unq.gbl.spaces" in call.path]
        assert here.door.people[user("Ada")].email == "ada@northwind.example"

    story(told, Door(cards=(Card("Noted."),), forms=TELL))


def test_where_the_bot_is_whoever_is_named_is_looked_up_there() -> None:
    async def told(here: AtWork) -> None:
        await here.send(here.said(text="hello"))
        here.teams.members[CHAT].append(member("Barbara"))
        await here.send(extension(here, "fetchTask") | {"from": account("Barbara")})
        assert here.door.people[user("Barbara")].email == "barbara@northwind.example"

    story(told, Door(forms=TELL))


def test_the_manifest_offers_it_wherever_it_is_heard() -> None:
    manifest = json.loads((HOUSE / "appPackage" / "manifest.json").read_text("utf-8"))
    [offered] = manifest["composeExtensions"]
    [command] = offered["commands"]
    assert offered["botId"] == manifest["bots"][0]["botId"]
    assert (command["id"], command["type"], command["fetchTask"]) == (TELL_WIN, "action", True)
    assert command["context"] == ["message", "compose", "commandBox"]


@pytest.mark.parametrize("value", [None, [], {"messagePayload": "x"}, {"messagePayload": {"body": {"content": [1]}}}])
def test_a_message_of_any_shape_can_be_pointed_at(value: object) -> None:
    assert isinstance(message({"value": value})[0], str)


@pytest.fixture
def teams() -> OnTeams:
    return OnTeams()


@pytest.fixture
def office(store: Store, teams: OnTeams) -> Iterator[Office]:
    office = Office(store, teams)
    yield office
    office.close()


def test_a_win_that_was_told_from_a_message_is_kept_with_what_the_message_says_and_where_it_stands(
    office: Office, teams: OnTeams
) -> None:
    told = office.run(teams.points_at("Ada", "#checkout", "<p>They wrote: <i>a day</i>, and no form</p>", LINK))
    mended = office.sends(
        "Ada", told.form, team="Checkout", doers=office.people("Grace"), customer="Ghent", change="Faster"
    )
    assert mended.form
    assert "They wrote: a day" in str(mended.form.handle.card)
    [(field, _)] = mended.errors.items()
    assert field == "change"
    change = "Refunds take a day now, and no form"
    done = office.sends(
        "Ada", mended.form, team="Checkout", doers=office.people("Grace"), customer="Ghent", change=change
    )
    assert "This is W-1" in done.words
    assert office.rows("select change, evidence from win_files") == [
        (change, f"They wrote: a day, and no form\n{LINK}")
    ]
