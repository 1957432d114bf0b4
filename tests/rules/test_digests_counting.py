"""What a week counts, and the one thing it asks for."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.cases import Case, Fired, State
from bot.digests import (
    Meetings,
    OfTeam,
    OneThing,
    Pressing,
    Ratio,
    SecondThoughts,
    Table,
    ToDo,
    one_thing,
    quiet_by_rule,
    second_thoughts,
    unheard,
    window,
)
from bot.meetings.whether import Rule
from bot.people import Person

START, END = window("2030-W02", "UTC")
DAY = timedelta(days=1)
ANA = Person("slack", "UANA")
PLAIN = Case(1, "q", ANA, Fired.TWO, opened=START - 9 * DAY, due=END + DAY)


def thoughts(*cases: Case) -> SecondThoughts:
    return second_thoughts(cases, START, END)


def test_a_case_is_opened_in_the_week_in_which_it_was() -> None:
    before, first, last, after = (replace(PLAIN, opened=at) for at in (START - DAY, START, END - DAY, END))
    assert [bool(thoughts(each).opened) for each in (before, first, last, after)] == [False, True, True, False]
    assert thoughts(after) == SecondThoughts()


@pytest.mark.parametrize(("state", "counted"), [(State.CHANGED, "changed"), (State.KEPT, "kept")])
def test_a_decision_counts_in_the_week_in_which_it_was_taken(state: State, counted: str) -> None:
    within = replace(PLAIN, state=state, decided=END - DAY)
    assert getattr(thoughts(within), counted) == (1,)
    assert thoughts(within).open == ()
    assert getattr(thoughts(replace(within, decided=START - DAY)), counted) == ()


def test_what_is_decided_after_the_week_was_still_open_at_its_end() -> None:
    later = replace(PLAIN, state=State.CHANGED, decided=END, due=END - DAY)
    assert thoughts(later).changed == ()
    assert thoughts(later).open == thoughts(later).overdue == (1,)


def test_a_case_is_overdue_when_its_time_was_over_at_the_end_of_the_week() -> None:
    assert thoughts(replace(PLAIN, due=END)).overdue == ()
    waiting = replace(PLAIN, number=2, due=START, state=State.WAITING)
    assert thoughts(replace(PLAIN, due=END - DAY), waiting).overdue == (2, 1)


def test_all_cases_are_listed_once_the_newest_first() -> None:
    cases = SecondThoughts(opened=(4, 3), changed=(3,), kept=(1,), open=(4, 2), overdue=(2,))
    assert cases.all == (4, 3, 2, 1)


def test_coverage_leaves_budget_sample_hold_out_and_our_own_lateness_to_us_and_the_rest_to_the_rules() -> None:
    quiet = tuple((rule, 1) for rule in Rule)
    assert Meetings("Claims", 3, quiet).coverage == Ratio(3, 7)
    assert Meetings("Claims", 3).coverage == Ratio(3, 3)


def test_silences_are_counted_by_rule_the_most_frequent_first() -> None:
    week = [Meetings("Claims", 0, ((Rule.PRIVATE, 1), (Rule.BUDGET, 2))), Meetings("", 1, ((Rule.PRIVATE, 2),))]
    assert quiet_by_rule(week) == ((Rule.PRIVATE, 3), (Rule.BUDGET, 2))


def test_a_team_is_unheard_if_it_could_have_been_asked_and_nothing_was_answered() -> None:
    able = [Meetings(team, 1) for team in ("Claims", "Checkout", "App", "Small", "")]
    answers = Table(None, (OfTeam("Claims", Ratio(0, 6)), OfTeam("Checkout", Ratio(1, 6)), OfTeam("Small", None)))
    assert unheard([*able, Meetings("Never", 0, ((Rule.PRIVATE, 9),))], answers) == ("App", "Claims")


EVERYTHING = Pressing(
    vacant=True,
    unowned=(97, 98),
    overdue=(7, 8),
    unconfirmed=(2,),
    unposted=(3,),
    unheard=("Claims",),
    posted=((41, "Checkout"),),
)


def test_the_one_thing_to_do_is_the_first_of_a_fixed_order() -> None:
    left = EVERYTHING
    steps = (
        left,
        left := replace(left, unowned=()),
        left := replace(left, overdue=()),
        left := replace(left, unconfirmed=()),
        left := replace(left, unposted=()),
        left := replace(left, unheard=()),
        left := replace(left, vacant=False),
        Pressing(),
    )
    assert [*map(one_thing, steps)] == [
        OneThing(ToDo.OWNER, 97),
        OneThing(ToDo.CASE, 7),
        OneThing(ToDo.NAMES, 2),
        OneThing(ToDo.POST, 3),
        OneThing(ToDo.TEAM, 0, "Claims"),
        OneThing(ToDo.SPONSOR),
        OneThing(ToDo.THANK, 41, "Checkout"),
        OneThing(ToDo.NOTHING),
    ]
