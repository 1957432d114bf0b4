"""Quantiles as others compute them, and weeks in a row in which leaders talked."""

from fractions import Fraction
from statistics import linear_regression, quantiles

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.digests import Ratio
from bot.digests.quantiles import MEDIAN, P90, quantile
from bot.digests.streak import streak
from bot.leaders.momentum import Counted, slope

HOURS = st.lists(st.floats(0, 1000), min_size=2, max_size=30)
TALKED = st.integers(0, 9).flatmap(lambda whole: st.builds(Ratio, st.integers(0, whole), st.just(whole)))


@given(HOURS)
def test_quantiles_are_those_of_the_standard_library(values: list[float]) -> None:
    tenths = quantiles(values, n=10, method="inclusive")
    assert quantile(values, MEDIAN) == pytest.approx(tenths[4])
    assert quantile(values, P90) == pytest.approx(tenths[8])


def test_published_quantiles_of_definition_seven() -> None:
    """As R has it: quantile(c(1, 2, 3, 4, 10), c(.5, .9))."""
    assert quantile([10, 1, 3, 2, 4], MEDIAN) == 3
    assert quantile([10, 1, 3, 2, 4], P90) == pytest.approx(7.6)


def test_one_value_is_all_of_its_quantiles_and_none_has_none() -> None:
    assert quantile([7], MEDIAN) == quantile([7], P90) == 7
    with pytest.raises(IndexError):
        quantile([], MEDIAN)


@pytest.mark.parametrize(
    ("talked", "weeks"),
    [(Ratio(3, 6), 5), (Ratio(6, 6), 5), (Ratio(2, 5), 0), (Ratio(0, 9), 0), (Ratio(0, 0), 4), (None, None)],
)
def test_a_week_counts_where_half_of_the_leaders_talked(talked: Ratio | None, weeks: int | None) -> None:
    assert streak(4, talked) == weeks


@given(st.lists(TALKED, max_size=12))
def test_a_streak_is_as_long_as_the_weeks_since_the_last_in_which_too_few_talked(weeks: list[Ratio]) -> None:
    counted = 0
    for week in weeks:
        counted = streak(counted, week) or 0
    due = [week for week in weeks if week.whole]
    broken = max((at for at, week in enumerate(due) if week.share < 1 / 2), default=-1)
    assert counted == len(due) - 1 - broken


@given(st.lists(st.integers(0, 100), min_size=4, max_size=4))
def test_the_slope_is_that_of_the_least_squares_line(answers: list[int]) -> None:
    weeks = [Counted(talks=0, answers=each, closures=0, usual=True) for each in (0, 0, 0, 0, *answers)]
    found = slope(weeks)
    assert found is not None
    assert found.weeks == len(answers)
    assert float(found.a_week) == pytest.approx(linear_regression(range(4), answers).slope)


def test_a_slope_has_a_sign_and_a_size_and_needs_three_weeks_that_can_be_compared() -> None:
    rising = [Counted(0, each, 0, usual=True) for each in (9, 9, 9, 9, 10, 12, 14, 16)]
    found = slope(rising)
    assert found is not None
    assert found.a_week == Fraction(2)
    falling = slope([*rising[:4], *rising[:3:-1]])
    assert falling is not None
    assert falling.a_week == Fraction(-2)
    assert slope([*rising[:6], Counted(), Counted()]) is None


def test_what_is_hidden_in_one_week_is_in_no_week_of_the_line() -> None:
    hidden = [Counted(0, None if at == 0 else 10 * at, 3, usual=True) for at in range(8)]
    found = slope(hidden)
    assert found is not None
    assert found.a_week == 0, "Only closures are left, and they were the same each week."
