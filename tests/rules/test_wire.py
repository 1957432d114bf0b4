"""Commands and views survive being written down, and nothing else is ever built from what is read."""

import json
from datetime import date, datetime
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.commands import PRESSABLE, RINGABLE, EndMeeting, GetEvidence, GiveAnswer, StopAsking
from bot.letters import kept
from bot.views import VIEWS
from bot.wire import Unreadable, read, write

KINDS = (*dict.fromkeys((*PRESSABLE, *RINGABLE, *VIEWS)),)
AWARE = st.datetimes(min_value=datetime(2000, 1, 1), timezones=st.timezones())  # noqa: DTZ001  # hypothesis adds the zone
JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8) | st.just("is"), inner, max_size=4),
    max_leaves=12,
)

st.register_type_strategy(str, st.text().map(kept))
st.register_type_strategy(datetime, AWARE.map(lambda at: datetime.fromisoformat(at.isoformat())))
st.register_type_strategy(date, st.dates())


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_command_and_view_comes_back_as_it_was(kind: type[Any]) -> None:
    @settings(max_examples=25)  # three hundred kinds have the same few types of fields: that is 7,500 values
    @given(st.from_type(kind))
    def comes_back(value: object) -> None:
        assert read(write(value), (kind,)) == value

    comes_back()


def test_there_is_something_to_write_down() -> None:
    assert len(KINDS) > 45, "Found hardly any commands and views."
    assert len({kind.__name__ for kind in KINDS}) == len(KINDS)


def test_no_value_of_an_enum_is_lost() -> None:
    enums = {kind for kind in StrEnum.__subclasses__() if kind.__module__.startswith("bot")}
    assert all(kind(json.loads(write(member))) is member for kind in enums for member in kind)


@given(JUNK.map(json.dumps) | st.text(max_size=60) | st.binary(max_size=40).map(lambda raw: raw.decode("latin-1")))
def test_whatever_else_is_read_is_refused(written: str) -> None:
    with pytest.raises(Unreadable):
        read(written, PRESSABLE)


@pytest.mark.parametrize(
    "written",
    [
        "", "null", "[]", "{}", "1", '"StopAsking"', '{"is":"Person","platform":"slack","user":"U1"}',
        '{"is":"GiveAnswer"}', '{"is":"GiveAnswer","question":1,"verdict":"like"}',
        '{"is":"GiveAnswer","question":"q","verdict":"adore"}', '{"is":"GiveAnswer","question":["q"],"verdict":"like"}',
        '{"is":"StopAsking","more":1}', '{"is":["StopAsking"]}', '{"is":"__class__"}', '{"is":"os.system"}',
        '{"is":"GetEvidence","case":true,"whom":"","by":"2030-01-07"}', '{"is":"ChangeIt","case":1.5,"to":""}',
        '{"is":"GetEvidence","case":1,"whom":"","by":"soon"}', "[" * 100_000, '{"is":' * 50_000,
    ],
)  # fmt: skip
def test_hostile_input_builds_nothing(written: str) -> None:
    with pytest.raises(Unreadable):
        read(written, PRESSABLE)


def test_only_the_kinds_asked_for_are_built() -> None:
    with pytest.raises(Unreadable, match="This version knows: GiveAnswer"):
        read(write(StopAsking()), (GiveAnswer,))
    assert EndMeeting not in PRESSABLE, "Nobody presses the end of a meeting."


def test_what_is_unreadable_is_quoted_in_short() -> None:
    with pytest.raises(Unreadable) as caught:
        read("x" * 10_000, (GetEvidence,))
    assert len(str(caught.value)) < 200


def test_what_is_no_dataclass_is_not_written() -> None:
    with pytest.raises(TypeError, match="cannot be written down"):
        write(object())
