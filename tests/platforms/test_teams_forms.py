"""A form in Teams is a card with inputs: it keeps what was typed, and says what is wrong where it is."""

from typing import Any

import pytest

from bot.cards import Card, Text
from bot.commands import FORMED, GetEvidence, SayWhy
from bot.forms import YES, Choice, Day, Field, Form, Input, Several, Tick, Words, filled
from bot.teams.draw import draw
from bot.teams.fit import MOST, size
from bot.teams.forms import MISSING, card, dialog, values
from bot.teams.literal import APART
from bot.teams.mentions import Mentions
from bot.wire import read
from prompts.words import LANGUAGES, Say
from tests.cards.examples import Cast, every_example
from tests.platforms.adaptive_cards import faults_in_card

Json = dict[str, Any]
FIELDS = (
    Field("reason", "What makes you think so?", Words(500, lines=True), required=True, value="So far"),
    Field("verdict", "Which?", Choice((("like", "Like *it*"), ("dislike", "Dislike it"))), value="like"),
    Field("objects", "My own view", Tick("I wouldn't stand behind this"), value=YES),
    Field("by", "By when?", Day(), hint="A working day."),
)
WHY = Form("Say why", "Send", SayWhy("q"), FIELDS, notes=(("Only you see this.",),))
FORMS = [
    pytest.param(form, language, id=f"{example.name}, {language}")
    for example in every_example()
    for language in LANGUAGES
    for form in [example.make(Cast("teams"), Say(language))]
    if isinstance(form, Form)
]


def inputs(shown: Json) -> dict[str, Json]:
    return {part["id"].partition("/")[2]: part for part in shown["body"] if part["type"].startswith("Input.")}


def words(shown: Json) -> list[str]:
    return [
        part["text"] if part["type"] == "TextBlock" else part["inlines"][0]["text"]
        for part in shown["body"]
        if part["type"] in ("TextBlock", "RichTextBlock")
    ]


def one(asked: Input, value: str = "", **more: Any) -> Json:  # noqa: ANN401  # a field's own
    form = Form("Say why", "Send", SayWhy("q"), (Field("it", "What?", asked, value=value, **more),))
    return inputs(card(form, "en", {}, {}))["it"]


def content(shown: Json) -> Json:
    inner: Json = shown["task"]["value"]["card"]["content"]
    return inner


@pytest.mark.parametrize(("form", "language"), FORMS)
def test_teams_takes_every_form_as_a_card_and_as_a_dialog(form: Form, language: str) -> None:
    wrong = {form.fields[0].name: "x" * 300, "no such field": "y" * 300}
    for shown in (card(form, language, {}, wrong), content(dialog(form, language, {}, wrong))):
        assert faults_in_card(shown) == []
        assert size(shown) < MOST
        assert len(inputs(shown)) == len(form.fields)


@pytest.mark.parametrize(("form", "language"), FORMS)
def test_what_stands_in_a_form_comes_back_as_it_stood(form: Form, language: str) -> None:
    shown = content(dialog(form, language, {}, {}))
    sent = {part["id"]: part.get("value", "") for part in shown["body"] if part["type"].startswith("Input.")}
    sent |= shown["actions"][0]["data"]
    back = filled(read(sent["gives"], (type(form.gives),)), values(sent))
    stood = {field.name: field.value for field in form.fields if field.value}
    assert back == filled(form.gives, stood)


def test_a_required_field_says_so_and_in_the_readers_language() -> None:
    assert one(Words(10), required=True)["errorMessage"] == MISSING[0]
    assert "isRequired" not in one(Words(10))
    german = inputs(card(WHY, "de-AT", {}, {}))["reason"]
    assert (german["isRequired"], german["errorMessage"]) == (True, MISSING[1])


def test_each_field_asks_for_what_it_wants() -> None:
    asked = inputs(card(WHY, "en", {}, {}))
    kinds = {name: part["type"] for name, part in asked.items()}
    assert kinds == {
        "reason": "Input.Text", "verdict": "Input.ChoiceSet", "objects": "Input.Toggle", "by": "Input.Date",
    }  # fmt: skip
    assert (asked["reason"]["maxLength"], asked["reason"]["isMultiline"], asked["reason"]["value"]) == (
        500,
        True,
        "So far",
    )
    assert asked["objects"]["label"] == "My own view"
    assert "value" not in asked["by"]


def test_few_choices_are_seen_at_once_and_many_are_a_menu() -> None:
    few = one(Choice(tuple((str(at), f"*{at}*") for at in range(5))), "3")
    many = one(Choice(tuple((str(at), f"*{at}*") for at in range(6))), "not offered")
    assert (few["style"], few["choices"][0]["title"], few["value"]) == ("expanded", "\\*0\\*", "3")
    assert (many["style"], many["choices"][0]["title"], "value" in many) == ("compact", "*0*", False)


def test_several_that_are_chosen_come_back_whatever_commas_they_hold() -> None:
    several = one(Several((("A, B", "A, B"), ("100 %", "100 %"), ("C", "C")), 5), "A, B\n100 %")
    assert (several["isMultiSelect"], [choice["title"] for choice in several["choices"]]) == (
        True,
        ["A, B", "100 %", "C"],
    )
    assert values({several["id"]: several["value"]}) == {several["id"].partition("/")[2]: "A, B\n100 %"}
    assert values({several["id"]: ""}) == {several["id"].partition("/")[2]: ""}


def test_what_is_too_long_to_stand_there_is_cut() -> None:
    assert one(Words(5), "abcdefgh")["value"] == "abcde"


def test_what_is_wrong_is_said_below_its_field_and_what_was_typed_stays() -> None:
    given = {"reason": "", "verdict": "dislike", "objects": "no", "by": "2030-02-31"}
    shown = content(dialog(WHY, "en", given, {"by": "There is no such day.", "": "Not today."}))
    asked = inputs(shown)
    assert {name: part["value"] for name, part in asked.items()} == given
    below = shown["body"][shown["body"].index(asked["by"]) + 2]
    assert below["inlines"] == [{"type": "TextRun", "text": "⚠ There is no such day.", "color": "Attention"}]
    assert words(shown) == ["⚠ Not today.", "Only you see this.", "A working day.", "⚠ There is no such day."]


def test_in_a_conversation_a_form_has_its_title_and_works_in_old_clients() -> None:
    shown = card(WHY, "en", {}, {})
    [send] = shown["actions"]
    assert words(shown)[0] == "Say why"
    assert (send["type"], send["fallback"]["type"], send["title"]) == ("Action.Execute", "Action.Submit", "Send")
    assert read(send["data"]["gives"], FORMED) == read(send["fallback"]["data"]["gives"], FORMED) == SayWhy("q")


def test_a_dialog_has_its_title_above_and_sends_by_the_only_way_dialogs_have() -> None:
    shown = dialog(WHY, "en", {}, {})["task"]
    assert (shown["type"], shown["value"]["title"]) == ("continue", "Say why")
    assert [action["type"] for action in content({"task": shown})["actions"]] == ["Action.Submit"]


def test_only_what_was_filled_in_is_read_whatever_else_is_sent() -> None:
    sent: Json = {
        "field/reason": "She rang twice.", "pick/by": "", "pick/verdict": "dislike", "field/objects": YES,
        "gives": "{}", "msteams": {"type": "task/submit"}, "reason": "forged", "field/named": ["yes"], "pick/x": None,
    }  # fmt: skip
    assert values(sent) == {"reason": "She rang twice.", "verdict": "dislike", "objects": YES}
    command = filled(SayWhy("q"), {"reason": "She rang twice.", "objects": "no"})
    assert isinstance(command, SayWhy)
    assert (command.reason, command.objects) == ("She rang twice.", False)


def test_a_day_that_was_not_picked_is_no_day_at_all() -> None:
    assert filled(GetEvidence(7), values({"pick/by": ""})) == GetEvidence(7)


def test_nothing_in_a_form_is_read_as_markup() -> None:
    form = Form("a *b*", "Send", SayWhy("q"), (Field("it", "{{TIME(2030-01-01T00:00:00Z)}}", Tick("[a](b)")),))
    shown = card(form, "en", {}, {"": "*no*"})
    asked = inputs(shown)["it"]
    assert shown["body"][0]["text"] == "a \\*b\\*"
    assert (asked["label"], asked["title"]) == (f"{{{APART}{{TIME(2030-01-01T00:00:00Z)}}}}", f"[a]{APART}(b)")


def test_a_form_and_a_card_look_alike() -> None:
    drawn, form = draw(Card("x", (Text(("y",)),)), "en", Mentions({})), card(WHY, "en", {}, {})
    assert {part: drawn[part] for part in ("version", "lang", "$schema")} == {
        part: form[part] for part in ("version", "lang", "$schema")
    }
