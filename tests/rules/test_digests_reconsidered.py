"""What is measured of cases adds up: due, decided and overdue ones, and who was told what became of them."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cases import Case, Fired, State
from bot.cases.overdue import Step
from bot.digests import Ratio, second_thoughts, window
from bot.digests.reconsidered import by_step, decided_in, in_time, loop_closed
from bot.people import Person

START, END = window("2030-W02", "UTC")
DAY, A_MOMENT = timedelta(days=1), timedelta(microseconds=1)
ANA, TOM, KEN = (Person("plain", name) for name in ("Ana", "Tom", "Ken"))
DUE = Case(1, "q", ANA, Fired.TWO, opened=START - 9 * DAY, due=START + 3 * DAY)
DAYS = st.integers(-20, 20).map(lambda days: START + days * DAY)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    opened = draw(DAYS)
    decided = draw(st.none() | st.integers(0, 20).map(lambda days: opened + days * DAY))
    states = (State.CHANGED, State.KEPT) if decided else (State.OPEN, State.WAITING)
    due, state = opened + draw(st.integers(0, 9)) * DAY, draw(st.sampled_from(states))
    return replace(DUE, opened=opened, due=due, decided=decided, state=state)


def week(*of: Case) -> Ratio:
    return in_time(of, START, END)


@pytest.mark.parametrize(
    ("decided", "in_its_time"),
    [(DUE.opened, 1), (DUE.due, 1), (DUE.due + A_MOMENT, 0), (END + DAY, 0), (None, 0)],
)
def test_a_decision_is_in_time_until_it_is_due_and_not_a_moment_longer(
    decided: datetime | None, in_its_time: int
) -> None:
    state = State.KEPT if decided else State.OPEN
    assert week(replace(DUE, decided=decided, state=state)) == Ratio(in_its_time, 1)


def test_a_case_counts_in_the_week_in_which_it_is_due_whenever_it_was_decided() -> None:
    early = replace(DUE, decided=START - DAY, state=State.CHANGED)
    assert week(early) == Ratio(1, 1)
    moments = (START - A_MOMENT, START, END - A_MOMENT, END)
    assert [week(replace(early, due=moment)).whole for moment in moments] == [0, 1, 1, 0]


def test_what_waits_for_evidence_is_due_once_it_is_open_again_and_in_that_week_alone() -> None:
    waiting = replace(DUE, state=State.WAITING, waits=1)
    again = replace(waiting, state=State.OPEN, due=END + DAY)
    assert week(waiting) == week(again) == Ratio(0, 0)
    assert in_time([again], END, END + 7 * DAY) == Ratio(0, 1)


@given(st.lists(cases(), max_size=12))
def test_those_in_time_and_those_that_were_not_are_those_that_were_due(many: list[Case]) -> None:
    weeks = [(START + at * 7 * DAY, START + (at + 1) * 7 * DAY) for at in range(-4, 6)]
    counted = [in_time(many, *each) for each in weeks]
    settled = [case for case in many if case.state is not State.WAITING]
    assert sum(ratio.whole for ratio in counted) == len(settled), "Every case is due in exactly one week."
    assert sum(ratio.part for ratio in counted) == sum(
        case.decided is not None and case.decided <= case.due for case in settled
    )


@given(st.lists(cases(), max_size=12))
def test_those_changed_and_those_kept_are_those_decided(many: list[Case]) -> None:
    numbered = [replace(case, number=number) for number, case in enumerate(many)]
    thoughts = second_thoughts(numbered, START, END)
    decided = {case.number for case in decided_in(numbered, START, END)}
    assert {*thoughts.changed, *thoughts.kept} == decided
    assert len(thoughts.changed) + len(thoughts.kept) == len(decided)


@given(st.sets(st.integers(1, 9)), st.dictionaries(st.integers(1, 9), st.sampled_from(Step)))
def test_every_overdue_case_has_gone_somewhere_and_to_one_place_only(overdue: set[int], gone: dict[int, Step]) -> None:
    found = by_step(overdue, gone)
    assert [*found] == [*Step]
    assert sum(found.values()) == len(overdue)
    assert found[Step.SPONSOR] == sum(gone.get(number) is Step.SPONSOR for number in overdue)


def test_what_nobody_was_told_of_yet_has_gone_no_further_than_its_owner() -> None:
    assert by_step((1, 2, 3), {2: Step.LEAD, 4: Step.SPONSOR}) == {Step.OWNER: 2, Step.LEAD: 1, Step.SPONSOR: 0}


ASKED = {(1, ANA), (1, TOM), (1, KEN), (2, ANA)}


def test_under_a_question_everybody_is_told_but_those_who_see_nothing_there() -> None:
    assert loop_closed(ASKED, {1, 2}, {}, ()) == Ratio(4, 4)
    assert loop_closed(ASKED, {1}, {}, ()) == Ratio(3, 4)
    assert loop_closed(ASKED, {1}, {(1, TOM): False, (1, KEN): True}, ()) == Ratio(2, 4)


def test_who_has_left_reads_nothing_under_a_question_and_was_asked_all_the_same() -> None:
    assert loop_closed(ASKED, {1, 2}, {}, {ANA}) == Ratio(2, 4)
    assert loop_closed(ASKED, (), {(1, ANA): True}, {ANA}) == Ratio(1, 4), "They were told before they left."


def test_of_a_week_without_cases_nothing_is_said() -> None:
    assert week() == loop_closed((), (), {}, ()) == Ratio(0, 0)
