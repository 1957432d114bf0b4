"""What people fill in and what they type becomes a command, or a no that says what to mend."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cards import TooLong
from bot.cases import Because
from bot.commands import (
    FORMED,
    AskByHand,
    ChangeIt,
    ConfirmNames,
    ExplainPlace,
    GetEvidence,
    KeepIt,
    Pressable,
    SayWhy,
    ShowDecisions,
    ShowHelp,
    ShowWins,
    StopAsking,
    SwitchOff,
    TellWin,
)
from bot.commands.refused import NotUnderstood
from bot.forms import MAX_FORM_TITLE, Form, filled, people_kept
from bot.people import Person, Place
from bot.typed import KNOWN, meant, typed

GRACE, LINUS = Person("slack", "UGRACE"), Person("slack", "ULINUS")
HERE = Place("plain", "#checkout")
FIELDS = st.sampled_from(["reason", "heard", "objects", "share", "named", "to", "by", "is"])


def test_a_form_fills_the_blanks_of_its_command() -> None:
    given = {"reason": " It asks twice ", "heard": "", "objects": "yes", "share": "", "named": "no"}
    assert filled(SayWhy("q1"), given) == SayWhy("q1", "It asks twice", objects=True)
    kept = filled(KeepIt(7), {"because": "cost", "reason": "Too dear", "tell": "We say so"})
    assert kept == KeepIt(7, Because.COST, "Too dear", "We say so")
    assert filled(GetEvidence(7), {"whom": "Sam", "by": "2030-01-11"}) == GetEvidence(7, "Sam", date(2030, 1, 11))


@pytest.mark.parametrize(
    ("command", "field", "value"),
    [
        (GetEvidence(7), "by", "soon"),
        (GetEvidence(7), "by", "2030-02-30"),
        (GetEvidence(7), "by", ""),
        (KeepIt(7), "because", "because"),
        (KeepIt(7), "because", "COST"),
        (KeepIt(7), "case", "8"),
        (ChangeIt(7), "case", "0"),
    ],
)
def test_a_value_that_no_form_offers_is_refused_at_its_field(command: Pressable, field: str, value: str) -> None:
    with pytest.raises(NotUnderstood) as caught:
        filled(command, {field: value})
    assert caught.value.field == field


@given(st.dictionaries(FIELDS | st.text(), st.text()))
def test_whatever_a_form_brings_the_command_stays_what_it_was_for(values: dict[str, str]) -> None:
    values.pop("question", None)
    command = filled(SayWhy("q1"), values)
    assert isinstance(command, SayWhy)
    assert command.question == "q1"
    assert command.reason == values.get("reason", "").strip()


def test_people_are_read_a_line_each_and_each_once() -> None:
    named = people_kept((GRACE, LINUS))
    assert filled(ConfirmNames(7), {"doers": f"{named}\n{GRACE.key}\n"}) == ConfirmNames(7, (GRACE, LINUS))
    assert filled(ConfirmNames(7, (GRACE,)), {"doers": ""}) == ConfirmNames(7)


@pytest.mark.parametrize("value", ["Grace", "slack/", "/UGRACE", "slack/UGRACE\nGrace"])
def test_whoever_is_no_person_is_refused_at_the_field(value: str) -> None:
    with pytest.raises(NotUnderstood) as caught:
        filled(ConfirmNames(7), {"doers": value})
    assert caught.value.field == "doers"


def test_a_field_the_command_does_not_have_is_passed_over() -> None:
    assert filled(ChangeIt(7), {"to": "Ask once", "owner": "me", "__class__": "x"}) == ChangeIt(7, "Ask once")


@pytest.mark.parametrize("part", ["title", "submit", "close"])
def test_a_form_whose_title_or_button_would_be_cut_off_is_not_built(part: str) -> None:
    form = Form("Say why", "Send", SayWhy("q1"), ())
    most: dict[str, Any] = {part: "x" * MAX_FORM_TITLE}
    assert getattr(replace(form, **most), part) == most[part]
    most[part] += "x"
    with pytest.raises(TooLong):
        replace(form, **most)


def test_forms_open_only_for_what_has_blanks() -> None:
    assert all(kind.__dataclass_fields__ for kind in FORMED)


@pytest.mark.parametrize(
    ("words", "command"),
    [
        ("", ShowHelp()),
        ("help", ShowHelp()),
        ("HELP", ShowHelp()),
        ("ask", AskByHand(HERE, "#checkout")),
        ("Ask  Raise the\n price by 5 %", AskByHand(HERE, "#checkout", "Raise the price by 5 %")),
        ("asking", ShowHelp("asking")),
        ("why", ExplainPlace(HERE)),
        ("win", TellWin()),
        ("Win Refunds  take a day", TellWin(change="Refunds take a day")),
        ("wins", ShowWins()),
        ("decisions", ShowDecisions()),
        ("Decisions  the  Address", ShowDecisions(words="the Address")),
        ("decisions " + "x" * 5000, ShowDecisions(words="x" * 80)),
        ("stop", StopAsking()),
        ("  Stop ", StopAsking()),
        ("setup  off", SwitchOff()),
        ("stop it", ShowHelp("stop it")),
        ("ｓｔｏｐ", StopAsking()),  # noqa: RUF001  # as a Japanese keyboard writes it
        ("ＡＳＫ　値上げする", AskByHand(HERE, "#checkout", "値上げする")),  # noqa: RUF001
    ],
)
def test_what_is_typed_is_read_as_a_command_or_met_with_help(words: str, command: Pressable) -> None:
    assert typed(words, HERE, "#checkout") == command


def test_help_knows_what_the_command_is_called_here() -> None:
    assert typed("halp", HERE, "#checkout", "/seat") == ShowHelp("halp", "/seat")


@given(st.text(max_size=400))
def test_nothing_that_is_typed_breaks_anything(words: str) -> None:
    command = typed(words, HERE, "#checkout")
    if isinstance(command, ShowHelp):
        assert len(command.typed) <= 100
    assert meant(words) in ("", *KNOWN)


@pytest.mark.parametrize(
    ("words", "word"),
    [("halp", "help"), ("privcy", "privacy"), ("decision", "decisions"), ("setup of", "setup off"), ("stp it", "stop")],
)
def test_a_typo_is_understood(words: str, word: str) -> None:
    assert meant(words) == word


@pytest.mark.parametrize("words", ["xyzzy", "", "12345", "שלום"])
def test_what_nobody_meant_is_not_guessed(words: str) -> None:
    assert meant(words) == ""
