"""Whatever is written in a button, an alarm or a view's name: it is read as one of ours, or it is unreadable."""

import json
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answers import Verdict
from bot.cases import Because
from bot.commands import PRESSABLE, RINGABLE, GetEvidence, GiveAnswer, KeepIt, SayWhy
from bot.people import Group, Person, Place
from bot.views import VIEWS, CaseForOwner, OpenQuestion, Reminder, Reported
from bot.wire import Unreadable, read, write

KINDS = tuple({*PRESSABLE, *RINGABLE, *VIEWS, Person, Place, Group})
NAMES = sorted(kind.__name__ for kind in KINDS)
FIELDS = sorted({field.name for kind in KINDS if is_dataclass(kind) for field in fields(kind)})
leaves = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.sampled_from([*Verdict])
names = st.sampled_from(["is", *FIELDS]) | st.text(max_size=5)
values = st.recursive(leaves, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=5))
ours = st.builds(
    lambda kind, given_: {"is": kind} | given_, st.sampled_from(NAMES), st.dictionaries(names, values, max_size=6)
)


def read_or_not(written: str) -> object:
    """Return what it is; None if it is unreadable. Anything else that is raised is a fault."""
    try:
        return read(written, KINDS)
    except Unreadable:
        return None


@settings(max_examples=400)
@given(st.text(max_size=200))
def test_any_text_is_read_or_unreadable(written: str) -> None:
    assert read_or_not(written) is None


@settings(max_examples=600)
@given(values | ours)
def test_any_json_is_read_or_unreadable(value: object) -> None:
    found = read_or_not(json.dumps(value, default=str))
    assert found is None or type(found) in KINDS


@pytest.mark.parametrize(
    "written",
    [
        "",
        "null",
        "[]",
        "{}",
        '{"is":null}',
        '{"is":["GiveAnswer"]}',
        '{"is":{"is":"Person"}}',
        '{"is":"GiveAnswer"}',
        '{"is":"GiveAnswer","question":1,"verdict":"like"}',
        '{"is":"GiveAnswer","question":"q","verdict":"maybe"}',
        '{"is":"GiveAnswer","question":"q","verdict":"like","more":1}',
        '{"is":"GiveAnswer","question":"q","verdict":"like","__class__":1}',
        '{"is":"Reminder","question":"q","person":{"is":"OpenQuestion","question":"q"}}',
        '{"is":"Reminder","question":"q","person":"plain/Grace"}',
        '{"is":"CaseForOwner","case":true}',
        '{"is":"CaseForOwner","case":1.5}',
        '{"is":"CaseForOwner","case":"1"}',
        '{"is":"__import__","name":"os"}',
        "[" * 100_000,
        '{"is":"Group","people":' * 5000,
        '{"is":"CaseForOwner","case":' + "9" * 5000 + "}",
        "\ud800",
    ],
)
def test_these_are_unreadable(written: str) -> None:
    with pytest.raises(Unreadable):
        read(written, KINDS)


def test_what_is_unreadable_is_told_of_by_kind_only_and_not_by_what_it_says() -> None:
    with pytest.raises(Unreadable, match=r"^Cannot read Vote\. This version knows: ") as no:
        read('{"is":"Vote","person":"Grace","verdict":"dislike"}', PRESSABLE)
    assert "Grace" not in str(no.value)
    assert "dislike" not in str(no.value)


def test_only_the_kinds_that_are_asked_for_are_built() -> None:
    with pytest.raises(Unreadable):
        read(write(OpenQuestion("q")), PRESSABLE)


@pytest.mark.parametrize(
    "value",
    [
        GiveAnswer("q", Verdict.NOT_NOTICE),
        SayWhy("q", reason='"quoted" \\ <!channel> \u2028 🎉', objects=True),
        KeepIt(1, Because.SAFETY, "so"),
        GetEvidence(1, "Ana", date(2030, 2, 1)),
        CaseForOwner(7),
        Reminder("q", Person("slack", "U1")),
        Reported("q", "w", Person("plain", "שלום")),
        Group((Person("slack", "U1"), Person("mail", "a@b.example"))),
        Place("slack", "C1", "17.01"),
    ],
)
def test_ours_come_back_as_they_were(value: Any) -> None:  # noqa: ANN401  # any of ours
    assert read(write(value), KINDS) == value


def test_instants_come_back_with_their_zone() -> None:
    at = datetime(2030, 1, 7, 12, tzinfo=UTC)
    assert write({"at": at}) == '{"at":"2030-01-07T12:00:00+00:00"}'
