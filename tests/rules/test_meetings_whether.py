"""Whether to ask: each rule says no to one meeting and yes to the next, and the first that says no wins."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.company import Asking, Mode
from bot.meetings import Mark, Meeting
from bot.meetings.whether import (
    RULES,
    Rule,
    Weighed,
    hushed,
    is_hidden,
    rule_against,
    rule_against_by_hand,
    rule_in_earnest,
)
from bot.people import Person

NOON = datetime(2030, 1, 7, 12, tzinfo=UTC)
LIVE = Asking(mode=Mode.LIVE, only=("*",))
MEETING = Meeting("m1", "Checkout weekly", Person("plain", "Ana"), NOON, started=NOON - timedelta(hours=1), series="s1")
FINE = Weighed(MEETING, LIVE, team_live=True, attending=6, invitable=6, all_quiet=False)

Change = dict[str, Any]


def weighed(**change: Any) -> Weighed:  # noqa: ANN401  # fields of Weighed, Meeting or Asking
    """Return a meeting that would be asked about, but for this."""
    meeting = {name: value for name, value in change.items() if hasattr(MEETING, name)}
    asking = {name: value for name, value in change.items() if hasattr(LIVE, name)}
    others = {name: value for name, value in change.items() if name not in meeting | asking}
    return replace(FINE, meeting=replace(MEETING, **meeting), asking=replace(LIVE, **asking), **others)


def lasting(**how_long: float) -> Change:
    return {"started": NOON - timedelta(**how_long)}


TABLE: list[tuple[Rule, Change, Change]] = [  # the rule, what it says no to, what it lets pass
    (Rule.OFF, {"mode": Mode.OFF}, {"mode": Mode.LIVE}),
    (Rule.REHEARSAL, {"mode": Mode.REHEARSAL}, {"mode": Mode.LIVE}),
    (Rule.PAUSED, {"paused": True}, {"paused": False}),
    (Rule.SILENCED, {"silenced": True}, {"silenced": False}),
    (Rule.TEAM_NOT_LIVE, {"team_live": False}, {"team_live": True}),
    (Rule.PRIVATE, {"marks": (Mark.PRIVATE,)}, {"marks": ()}),
    (Rule.SENSITIVE, {"title": "HR sync"}, {"title": "Chris sync"}),
    (Rule.SENSITIVE, {"title": "Ana 1-1 Tom"}, {"title": "Sprint 11"}),
    (Rule.SENSITIVE, {"title": "1:1 Ana"}, {"title": "Call at 1:15"}),
    (Rule.CANCELLED, {"marks": (Mark.CANCELLED,)}, {"marks": ()}),
    (Rule.DECLINED, {"marks": (Mark.DECLINED,)}, {"marks": ()}),
    (Rule.ALL_DAY, {"marks": (Mark.ALL_DAY,)}, lasting(hours=3)),
    (Rule.TOO_LONG, lasting(hours=4, seconds=1), lasting(hours=4)),
    (Rule.FREE, {"marks": (Mark.FREE,)}, {"marks": ()}),
    (Rule.AWAY, {"marks": (Mark.OUT_OF_OFFICE,)}, {"marks": ()}),
    (Rule.AWAY, {"marks": (Mark.FOCUS,)}, {"title": "Focus group results"}),
    (Rule.UNKNOWN, {"attending": 0}, {"attending": 3}),
    (Rule.TOO_FEW, {"attending": 2}, {"attending": 3}),
    (Rule.TOO_MANY, {"attending": 17}, {"attending": 16}),
    (Rule.TOO_SHORT, lasting(seconds=599), lasting(minutes=10)),
    (Rule.SOCIAL, {"title": "Team lunch"}, {"title": "Launch"}),
    (Rule.QUIET, {"all_quiet": True}, {"all_quiet": False}),
    (Rule.HOLD_OUT, {"hold_out": 1.0}, {"hold_out": 0.0}),
    (Rule.SAMPLE, {"sample": 0.0}, {"sample": 1.0}),
    (Rule.OVERDUE, {"overdue": 2}, {"overdue": 1}),
    (Rule.UNDECIDED, {"undecided": True}, {"undecided": False}),
    (Rule.BUDGET, {"invitable": 2}, {"invitable": 3}),
]
ORDER = [*RULES]


@pytest.mark.parametrize(("rule", "no", "yes"), TABLE)
def test_each_rule_has_a_meeting_it_stops_and_one_it_just_lets_pass(rule: Rule, no: Change, yes: Change) -> None:
    assert rule_against(weighed(**no)) is rule
    assert rule_against(weighed(**yes)) is None


def test_no_rule_is_left_out_of_the_table() -> None:
    assert {rule for rule, _, _ in TABLE} == RULES.keys()


def test_the_rules_stand_in_the_order_of_the_promise() -> None:
    promised = (
        "OFF REHEARSAL PAUSED SILENCED TEAM_NOT_LIVE PRIVATE SENSITIVE CANCELLED DECLINED ALL_DAY TOO_LONG FREE AWAY"
    )
    then = "UNKNOWN TOO_FEW TOO_MANY TOO_SHORT SOCIAL QUIET HOLD_OUT SAMPLE OVERDUE UNDECIDED BUDGET"
    assert [rule.name for rule in ORDER] == f"{promised} {then}".split()


@pytest.mark.parametrize(("first", "second"), [*combinations(TABLE, 2)])
def test_of_two_rules_the_first_wins(first: tuple[Rule, Change, Change], second: tuple[Rule, Change, Change]) -> None:
    both = {**second[1], **first[1]}
    if "marks" in first[1] and "marks" in second[1]:
        both["marks"] = (*second[1]["marks"], *first[1]["marks"])
    if rule_against(weighed(**both)) is not first[0]:
        assert first[1].keys() & second[1].keys(), "Only one field cannot hold both."


@pytest.mark.parametrize("change", [{"only": ("*",), "sample": 1.0}, {"attending": 16}, {"fewest_people": 3}])
def test_a_sensitive_title_beats_whatever_would_allow_asking(change: Change) -> None:
    assert rule_against(weighed(title="Salary round", **change)) is Rule.SENSITIVE


def test_a_meeting_whose_start_is_unknown_is_neither_short_nor_long() -> None:
    assert rule_against(weighed(started=None)) is None


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({}, None),
        ({"title": "HR sync"}, Rule.SENSITIVE),
        ({"attending": 2}, Rule.TOO_FEW),
        ({"team_live": False}, None),
        ({"paused": True}, Rule.PAUSED),
    ],
)
def test_a_rehearsal_knows_what_it_would_have_done(change: Change, rule: Rule | None) -> None:
    assert rule_in_earnest(weighed(mode=Mode.REHEARSAL, **change)) is rule


@pytest.mark.parametrize(
    ("mode", "title", "rule"),
    [
        (Mode.OFF, "HR sync", Rule.OFF),
        (Mode.REHEARSAL, "HR sync", Rule.REHEARSAL),
        (Mode.LIVE, "HR sync", Rule.SENSITIVE),
        (Mode.LIVE, "Team lunch", None),
    ],
)
def test_by_hand_little_stands_against_asking(mode: Mode, title: str, rule: Rule | None) -> None:
    assert rule_against_by_hand(replace(LIVE, mode=mode), "Checkout", title) is rule


def test_by_hand_nobody_is_asked_where_asking_is_paused() -> None:
    assert rule_against_by_hand(LIVE, "Checkout", "HR sync", paused=True) is Rule.PAUSED
    assert rule_against_by_hand(replace(LIVE, mode=Mode.OFF), "Checkout", paused=True) is Rule.OFF


@given(st.integers(0, 400))
def test_a_sample_is_the_same_for_the_same_meeting_and_about_its_share_of_all(start: int) -> None:
    ids = [f"m{start + at}" for at in range(400)]
    asked = [name for name in ids if rule_against(weighed(id=name, sample=0.5)) is None]
    assert asked == [name for name in ids if rule_against(weighed(id=name, sample=0.5)) is None]
    assert 120 < len(asked) < 280


def test_a_series_is_held_out_whole() -> None:
    rules = {rule_against(weighed(id=f"m{at}", series="s7", hold_out=0.5)) for at in range(20)}
    assert len(rules) == 1


@pytest.mark.parametrize(("title", "marks"), [("HR sync", ()), ("Roadmap", (Mark.PRIVATE,))])
def test_of_a_hidden_meeting_no_word_is_written_down(title: str, marks: tuple[Mark, ...]) -> None:
    meeting = replace(MEETING, title=title, marks=marks, hint="#hr", decision="Let Linus go")
    kept = hushed(meeting)
    assert is_hidden(meeting)
    assert is_hidden(kept)
    assert (kept.title, kept.hint, kept.decision) == ("", "", "")
    assert hushed(MEETING) is MEETING
