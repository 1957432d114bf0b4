"""A win is told in Slack from a message, from anywhere, and by typing; whoever is named is looked up first."""

from typing import Any

import pytest

from bot.commands import ConfirmNames, TellWin
from bot.forms import Field, Form, People, Words
from bot.people import Kind, Person
from bot.slack.forms import modal
from bot.wire import write
from storage import Store
from tests.office import Office
from tests.platforms.block_kit import faults_in_view
from tests.platforms.slack_at_work import AtWork, Door, button, said, story
from tests.platforms.slack_office import OnSlack
from tests.platforms.slack_requests import TEAM, Sent, command, event, from_anywhere, press, shortcut, submit_view

Json = dict[str, Any]
TELL = Form("Tell of a customer win", "Send", TellWin(), (Field("change", "What changed?", Words(500)),))
NAMES = Form("Confirm names", "Confirm", ConfirmNames(1), (Field("doers", "Who did it?", People(60)),))
STANDS = f"https://{TEAM['domain']}.slack.com/archives/C1/p11"
OURS = [{"team_id": TEAM["id"], "user_id": "UCHAIR", "is_bot": True}]


def names_form(value: str = "") -> Form:
    return Form("Confirm names", "Confirm", ConfirmNames(1), (Field("doers", "Who?", People(60), value=value),))


@pytest.mark.parametrize(
    ("sent", "asked"),
    [
        (
            shortcut("UADA", {"text": "It &amp; <@U1|that>", "ts": "1.1"}, callback="tell_win"),
            TellWin(evidence=f"It & that\n{STANDS}"),
        ),
        (
            shortcut("UADA", {"text": "x" * 600, "ts": "1.1"}, callback="tell_win"),
            TellWin(evidence="x" * (499 - len(STANDS)) + f"\n{STANDS}"),
        ),
        (shortcut("UADA", {"ts": "1.1"}, callback="tell_win"), TellWin(evidence=STANDS)),
        (from_anywhere("UADA", "tell_win"), TellWin()),
        (command("UADA", "win"), TellWin()),
        (command("UADA", "win Refunds take a day now"), TellWin(change="Refunds take a day now")),
    ],
)
def test_each_way_to_tell_of_a_win_opens_its_form(sent: Sent, asked: TellWin) -> None:
    async def told(here: AtWork) -> None:
        assert await here.send(sent) == 200
        [wanted] = here.door.asked_for_forms
        assert wanted.command == asked
        [opened] = here.world.called("views.open")
        assert opened["view"]["private_metadata"] == write(TellWin())
        assert here.door.requests == []

    story(told, Door(forms=TELL))


def test_in_the_bots_own_conversation_a_button_opens_the_form() -> None:
    """A message has no trigger, and without one no form opens."""

    async def told(here: AtWork) -> None:
        message = {"type": "message", "channel_type": "im", "channel": "D1", "user": "UADA", "text": "win", "ts": "1.1"}
        assert await here.send(event(message, "Ev1", authorizations=OURS)) == 200
        [answer] = here.world.messages
        assert "Tell of a customer win" in said({"all": answer.blocks})
        assert here.door.requests == []

    story(told, Door(forms=TELL))


def test_whoever_is_named_is_looked_up_before_the_form_is_taken() -> None:
    async def told(here: AtWork) -> None:
        here.world.person("UGUS", "Gus", is_restricted=True)
        here.world.person("UGONE", "Tom", deleted=True)
        view = modal(names_form())
        assert await here.send(submit_view("UADA", view, {"doers": "slack/UGUS\nslack/UGONE"})) == 200
        [request] = here.door.requests
        assert request.command == ConfirmNames(1, (Person("slack", "UGUS"), Person("slack", "UGONE")))
        kinds = {user: profile.kind for user, profile in here.door.people.items()}
        assert (kinds["UGUS"], kinds["UGONE"]) == (Kind.GUEST, Kind.GONE)

    story(told)


def test_names_stand_in_the_form_and_may_all_be_taken_off() -> None:
    async def told(here: AtWork) -> None:
        view = modal(names_form("slack/UGRACE\nslack/ULINUS"))
        [block] = view["blocks"]
        assert block["element"]["initial_users"] == ["UGRACE", "ULINUS"]
        assert block["element"]["max_selected_items"] == 60
        await here.send(submit_view("UADA", view, {"doers": ""}))
        [request] = here.door.requests
        assert request.command == ConfirmNames(1)

    story(told)


@pytest.mark.parametrize("value", ["", "teams/19:abc", "mail/ada@northwind.example", "slack/not-a-user"])
def test_whom_slack_does_not_know_is_not_offered_to_it(value: str) -> None:
    view = modal(names_form(value))
    assert faults_in_view(view) == []
    assert "initial_users" not in view["blocks"][0]["element"]


def test_more_people_than_fit_are_not_offered() -> None:
    view = modal(names_form("\n".join(f"slack/U{at}XX" for at in range(80))))
    assert len(view["blocks"][0]["element"]["initial_users"]) == 60


def test_a_button_that_wants_names_opens_its_form() -> None:
    async def told(here: AtWork) -> None:
        await here.send(press("UADA", button(ConfirmNames(1))))
        [opened] = here.world.called("views.open")
        assert opened["view"]["blocks"][0]["element"]["type"] == "multi_users_select"

    story(told, Door(forms=NAMES))


def test_a_win_that_was_told_from_a_message_is_kept_with_what_the_message_says_and_where_it_stands(
    store: Store,
) -> None:
    slack = OnSlack()
    office = Office(store, slack)
    message = {"text": "They wrote: _a day_, and no form", "ts": "1.1", "user": "UX"}
    pointed = shortcut(office.person("Ada").user, message, callback="tell_win")
    told = office.run(slack.hears(pointed, "Ada"))
    change = "Refunds take a day now, and no form"
    told = office.sends(
        "Ada", told.form, team="Checkout", doers=office.people("Grace"), customer="Ghent", change=change
    )
    assert "This is W-1" in told.words
    assert office.rows("select change, evidence from win_files") == [(change, f"{message['text']}\n{STANDS}")]
    office.close()


CREW = ["UGRACE", "ULINUS"]
MEMBERS = (Person("slack", "UGRACE"), Person("slack", "ULINUS"))


@pytest.mark.parametrize(
    "sent",
    [
        command("UADA", "win @checkout-crew Refunds take a day now"),
        command("UADA", "win <!subteam^S1CREW|@checkout-crew> Refunds take a day now"),
        shortcut("UADA", {"text": "Well done <!subteam^S1CREW>, and @Checkout-Crew", "ts": "1.1"}, callback="tell_win"),
    ],
)
def test_a_user_group_stands_in_the_form_as_its_people_once(sent: Sent) -> None:
    async def told(here: AtWork) -> None:
        here.world.groups = {"S1CREW": CREW}
        await here.send(sent)
        [wanted] = here.door.asked_for_forms
        assert isinstance(wanted.command, TellWin)
        assert wanted.command.doers == MEMBERS
        assert len(here.world.called("usergroups.users.list")) == 1

    story(told, Door(forms=TELL))


def test_without_the_scope_one_sentence_says_so_and_the_form_opens_all_the_same() -> None:
    async def told(here: AtWork) -> None:
        await here.send(command("UADA", "win @checkout-crew Refunds take a day now"))
        [wanted] = here.door.asked_for_forms
        assert isinstance(wanted.command, TellWin)
        assert wanted.command.doers == ()
        [opened] = here.world.views
        assert "could not look up who is in that group" in str(opened["blocks"])

    story(told, Door(forms=TELL))


@pytest.mark.parametrize("words", ["win Refunds take a day now", "win write to ada@northwind.example now", "win @"])
def test_where_no_group_is_named_slack_is_not_asked(words: str) -> None:
    async def told(here: AtWork) -> None:
        await here.send(command("UADA", words))
        assert here.world.called("usergroups.list", "usergroups.users.list") == []

    story(told, Door(forms=TELL))


def test_more_than_sixty_members_are_cut_to_what_fits() -> None:
    async def told(here: AtWork) -> None:
        here.world.groups = {"S1CREW": [f"U{at}XX" for at in range(80)]}
        await here.send(command("UADA", "win @checkout-crew Refunds take a day now"))
        [wanted] = here.door.asked_for_forms
        assert isinstance(wanted.command, TellWin)
        assert len(wanted.command.doers) == 60

    story(told, Door(forms=TELL))
