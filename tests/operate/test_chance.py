"""What we work out ourselves of chance, beside SciPy and statsmodels, which a bot need not install."""

import random
from fractions import Fraction

import pytest

from bot.digests.chance import chance_of, difference, t_beyond

stats = pytest.importorskip("scipy.stats")
weight = pytest.importorskip("statsmodels.stats.weightstats")
LOT = random.Random(11)  # noqa: S311  # no secret


@pytest.mark.parametrize(
    ("part", "whole", "share"),
    [(3, 60, 0.05), (0, 10, 0.1), (9, 10, 0.5), (12, 100, 0.1), (30, 100, 0.1), (7, 1000, 0.005), (60, 1000, 0.05),
     (499, 1000, 0.5), (0, 40, 0.1), (95, 100, 0.99)],
)  # fmt: skip
def test_how_odd_arms_are_is_what_scipy_says(part: int, whole: int, share: float) -> None:
    expected = [whole * share, whole * (1 - share)]
    exact = stats.binomtest(part, whole, share).pvalue
    fit = stats.chisquare([part, whole - part], expected).pvalue
    assert chance_of(part, whole, share) == pytest.approx(exact if min(expected) < 5 else fit, rel=1e-9)


@pytest.mark.parametrize("freedom", [1, 1.5, 2, 4.2, 29, 30.7, 58, 1000, 1e5])
@pytest.mark.parametrize("chance", [0.5, 0.05, 0.001])
def test_students_t_is_what_scipy_says(chance: float, freedom: float) -> None:
    assert t_beyond(chance, freedom) == pytest.approx(stats.t.isf(chance / 2, freedom), rel=1e-9)


@pytest.mark.parametrize(("some", "others"), [(2, 2), (2, 40), (30, 30), (33, 71), (500, 30)])
def test_a_difference_of_means_is_what_statsmodels_says(some: int, others: int) -> None:
    one = [Fraction(LOT.randrange(-1000, 1000), 7) for _ in range(some)]
    other = [Fraction(LOT.randrange(-3000, 1000), 11) for _ in range(others)]
    sides = [weight.DescrStatsW([float(value) for value in values]) for values in (one, other)]
    low, high = weight.CompareMeans(*sides).tconfint_diff(usevar="unequal")
    found = difference(one, other)
    assert (found.low, found.high) == pytest.approx((low, high), rel=1e-9)
    assert found.mean == pytest.approx(sides[0].mean - sides[1].mean, rel=1e-9)
