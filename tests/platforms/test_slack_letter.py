"""Slack to the letter: the checks of a Marketplace reviewer that no other test makes; docs/slack.md lists them all."""

import re
from collections.abc import Iterator

import pytest

from bot.answers import Verdict
from bot.cards import Card
from bot.commands import AskByHand, GiveAnswer, StopAsking
from bot.forms import Form
from bot.slack.draw import draw, home
from bot.slack.forms import modal
from bot.slack.rich import spoken
from prompts.words import LANGUAGES, Say
from tests.cards.examples import Cast, every_example
from tests.office import Office
from tests.platforms.faults import RATE_LIMITED, declined
from tests.platforms.manifest_rules import listed
from tests.platforms.slack_at_work import AtWork, Door, button, story
from tests.platforms.slack_office import OnSlack
from tests.platforms.slack_payloads import Json, payloads
from tests.platforms.slack_requests import Sent, Spot, command, event, press, shortcut
from tests.source import HOUSE, functions_in, python_in

PAGE = HOUSE / "docs" / "slack.md"
ROW = re.compile(r"^\| (.+) \|$", re.MULTILINE)
TESTED = re.compile(r"_s(\d+)(?=_)")
QUESTION = "What would our best customers think of the decision we just made?"
VISIBLE = 30  # characters of a button: https://docs.slack.dev/reference/block-kit/block-elements/button-element
HISTORY = ("conversations.history", "conversations.replies")


def rows(heading: str) -> list[list[str]]:
    """Return the cells of the first table under a heading of docs/slack.md."""
    _, _, under = PAGE.read_text(encoding="utf-8").partition(f"\n## {heading}\n")
    found = [row.split(" | ") for row in ROW.findall(under.partition("\n## ")[0])]
    assert len(found) > 2, f"Found no table under {heading}; has it another name?"
    return found[1:]


def test_the_page_explains_every_scope_and_no_other() -> None:
    told = {(scope.strip("`"), kind) for scope, _, _, kind in rows("What it may do, and why")}
    core = {(scope, "core") for scope in listed("oauth_config", "scopes", "bot")}
    assert told == core | {(scope, "optional") for scope in listed("oauth_config", "scopes", "bot_optional")}


def test_every_check_of_the_list_has_its_test_or_a_reason() -> None:
    names = [function.name for _, function in functions_in(python_in("tests"))]
    tested = {int(number) for name in names if name.startswith("test_") for number in TESTED.findall(name)}
    listed_ = {int(number.removeprefix("S")): where for number, _, where in rows("Checks S1 to S32")}
    assert set(listed_) == set(range(1, 33))
    later = {number for number, where in listed_.items() if where.startswith("Later")}
    assert set(listed_) - later == tested
    assert later & tested == set()


@pytest.mark.parametrize("way", ["shortcut", "command", "home"])
def test_s4_everything_asked_by_hand_works_without_a_history_scope(office: Office, slack: OnSlack, way: str) -> None:
    for method in HISTORY:
        slack.slack.fail(method, *[declined("missing_scope")] * 50)
    if way == "command":
        office.types("Ada", "ask Raise the price?")
    elif way == "shortcut":
        told = office.run(slack.hears(shortcut("UADA", {"ts": "5.5", "text": "Raise the price?"}, channel="CCHECKOUT")))
        assert told.form
        office.sends("Ada", told.form)
    else:
        office.run(slack.hears(event({"type": "app_home_opened", "user": "UADA", "tab": "home"})))
        assert slack.slack.world.homes["UADA"]["blocks"]
        return
    office.courier_comes()
    assert any(QUESTION in card.words for card in office.seen_in("#checkout"))
    assert slack.slack.world.called(*HISTORY) == []


def test_s8_a_press_is_taken_while_slack_will_not_tell_who_we_are() -> None:
    async def told(here: AtWork) -> None:
        here.slack.fail("auth.test", *[RATE_LIMITED] * 5, declined("token_expired"))
        assert await here.send(press("UADA", button(GiveAnswer("q", Verdict.LIKE)))) == 200
        assert len(here.door.requests) == 1
        assert here.world.called("auth.test") == []

    story(told)


def test_s8_what_could_not_be_written_down_is_not_acknowledged() -> None:
    async def told(here: AtWork) -> None:
        for sent in (press("UADA", button(StopAsking())), command("UADA", "help")):
            assert await here.send(sent) == 500

    story(told, Door(trouble=OSError("disk full")))


def test_s10_words_left_out_or_too_long_are_said_at_their_field(office: Office, slack: OnSlack) -> None:
    told = office.run(slack.hears(shortcut("UADA", {"ts": "5.5", "text": "Raise it?"}, channel="CCHECKOUT")))
    assert told.form
    for wrong in ("x" * 10_000, ""):
        answered = office.run(slack.send("Ada", told.form, {"decision": wrong}))
        assert set(answered.errors) <= {"decision"}
        assert bool(answered.errors) is bool(wrong)  # an ask may leave open what was decided


def test_s11_a_double_click_counts_once_two_people_are_two_and_the_card_stays_whole(
    office: Office, slack: OnSlack
) -> None:
    office.meeting_ends("Pricing")
    [card] = [card for card in office.seen_in("#checkout") if QUESTION in card.words]
    spot, elements = card.handle
    twice = press("UANA", elements["They'd like it"][0], spot, slack.slack.answers("Ana", spot.channel, spot.ts))
    for sent in (twice, twice):
        office.run(slack.hears(sent))
    office.press("Grace", "They'd dislike it")
    office.time_passes(seconds=5)
    [message] = [message for message in slack.slack.world.in_channel("CCHECKOUT") if QUESTION in message.text]
    assert "2 of 6 answered" in message.text
    assert [block["type"] for block in message.blocks].count("actions") >= 1
    assert slack.slack.world.replaced + len(slack.slack.world.called("chat.update")) >= 1


@pytest.mark.parametrize("name", payloads())
def test_s16_what_is_none_of_our_business_is_acknowledged_and_nothing_comes_of_it(name: str) -> None:
    sent = payloads()[name]

    async def told(here: AtWork) -> None:
        for again in range(2):
            assert await here.send(sent, headers={"X-Slack-Retry-Num": str(again)}) == 200
        writes = [method for method, _ in here.world.calls if method.startswith(("chat.", "views."))]
        assert (here.door.requests, writes, here.world.ephemerals) == ([], [], [])

    story(told)


@pytest.mark.parametrize("team", ["TSOUTHWIND", "", None])
def test_s16_another_workspaces_events_end_no_meeting_of_ours(team: str | None) -> None:
    async def told(here: AtWork) -> None:
        said = {"type": "message", "channel": "C1", "text": "hello", "user": "UADA", "ts": "1.1"}
        body = event(said).body.replace(b'"TNORTHWIND"', b"null" if team is None else f'"{team}"'.encode())
        assert await here.send(Sent(body, "application/json")) == 200
        assert here.door.requests == []

    story(told)


def everything() -> Iterator[tuple[str, Card]]:
    for example in every_example():
        for language in LANGUAGES:
            for card in example.cards(Cast("slack"), Say(language)):
                yield f"{example.name}, {language}", card


def elements(block: Json) -> Iterator[Json]:
    yield block
    for value in block.values():
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, dict):
                yield from elements(one)


def test_s24_every_card_has_words_for_a_notification_and_its_buttons_can_be_read() -> None:
    cards = list(everything())
    assert len(cards) > 50, "Found hardly any cards; has the gallery moved?"
    for name, card in cards:
        assert len(spoken(card).strip()) > 5, name
        for element in [element for block in draw(card) for element in elements(block)]:
            if element.get("type") == "button":
                assert len(element["text"]["text"]) <= VISIBLE, (name, element["text"]["text"])
            assert element.get("type") != "image" or element.get("alt_text"), name


def test_s25_nothing_typed_pings_anybody_wherever_it_is_sent() -> None:
    bad = "<!channel> <@UADA> @here <https://evil.example|a link> *bold* & so on"

    async def told(here: AtWork) -> None:
        here.slack.world.channel("C1", "checkout", "UADA")
        await here.send(press("UADA", button(StopAsking()), Spot(), here.slack.answers("ada")))
        [shown] = here.world.ephemerals
        assert "<" not in shown["text"]
        assert "mrkdwn" not in str(shown["blocks"])
        _, answer = await here.hear_back(command("UADA", f"ask {bad}"))
        assert "<" not in answer["text"]
        request = here.door.requests[-1]
        assert isinstance(request.command, AskByHand)
        assert "link_names" not in answer

    story(told, Door(cards=(Card(bad),)))
    assert "mrkdwn" not in str(home((Card(bad),)))


def test_s23_two_hundred_decisions_and_long_names_fit_on_a_page_and_into_a_form() -> None:
    view = home(tuple(Card(f"D-{number}: {'x' * 100}") for number in range(200)))
    assert len(view["blocks"]) <= 100
    shown = [example.make(Cast("slack"), Say("de")) for example in every_example()]
    forms = [modal(form) for form in shown if isinstance(form, Form)]
    assert len(forms) > 5, "Found hardly any forms; has the gallery moved?"
    assert all(len(form["blocks"]) <= 100 for form in forms)
