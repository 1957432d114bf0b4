"""Shares with their intervals, against numbers that others have published."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.digests import Ratio, enough

PUBLISHED = [  # Newcombe, Statistics in Medicine 17 (1998), table I, method 3; the last from the product's own example
    (81, 263, 0.2553, 0.3662),
    (15, 148, 0.0624, 0.1605),
    (0, 20, 0.0, 0.1611),
    (1, 29, 0.0061, 0.1718),
    (1104, 2061, 0.514, 0.557),
]
STATSMODELS = [  # 0.15.0, proportion_confint(part, whole, method="wilson")
    (0, 5, 0.0, 0.434482465), (5, 5, 0.565517535, 1.0), (1, 6, 0.03005337, 0.563502822),
    (3, 7, 0.158219855, 0.749541635), (6, 20, 0.145477245, 0.518972818), (4, 23, 0.069786536, 0.371376476),
    (12, 47, 0.15253154, 0.395081755), (11, 160, 0.038819421, 0.118902922), (87, 999, 0.07114612, 0.106191441),
    (1104, 2061, 0.514084522, 0.557107385), (4484, 20000, 0.218473303, 0.230032624),
]  # fmt: skip
RATIOS = st.integers(1, 10_000).flatmap(lambda whole: st.builds(Ratio, st.integers(0, whole), st.just(whole)))


@pytest.mark.parametrize(("part", "whole", "low", "high"), PUBLISHED)
def test_the_interval_is_the_one_that_is_published(part: int, whole: int, low: float, high: float) -> None:
    digits = 3 if whole > 2000 else 4
    assert tuple(round(end, digits) for end in Ratio(part, whole).interval) == (low, high)


@pytest.mark.parametrize(("part", "whole", "low", "high"), STATSMODELS)
def test_the_interval_is_the_one_that_statsmodels_has(part: int, whole: int, low: float, high: float) -> None:
    assert Ratio(part, whole).interval == pytest.approx((low, high), abs=1e-9)


@given(RATIOS)
def test_the_share_lies_in_its_interval_and_the_interval_between_nothing_and_all(ratio: Ratio) -> None:
    low, high = ratio.interval
    assert 0 <= low <= ratio.share + 1e-12
    assert ratio.share - 1e-12 <= high <= 1


@given(RATIOS)
def test_the_interval_of_the_rest_is_its_mirror_image(ratio: Ratio) -> None:
    rest = Ratio(ratio.whole - ratio.part, ratio.whole)
    assert rest.interval == pytest.approx((1 - ratio.interval[1], 1 - ratio.interval[0]))


def test_of_nothing_nothing_is_known() -> None:
    assert Ratio(0, 0).interval == (0, 1)
    assert Ratio(0, 0).share == 0


def test_ratios_are_put_together_by_counting_not_by_averaging() -> None:
    both = Ratio.together([Ratio(1, 2), Ratio(1, 10)])
    assert both == Ratio(2, 12)
    assert Fraction(both.part, both.whole) == Fraction(1, 6)
    assert Ratio.together([]) == Ratio(0, 0)


@pytest.mark.parametrize(("part", "whole"), [(3, 2), (-1, 2)])
def test_a_part_larger_than_its_whole_is_none(part: int, whole: int) -> None:
    with pytest.raises(ValueError, match="is no part of it"):
        Ratio(part, whole)


def test_a_ratio_is_shown_from_the_limit_on() -> None:
    assert [enough(Ratio(0, whole), 5) for whole in (0, 1, 4, 5)] == [Ratio(0, 0), None, None, Ratio(0, 5)]
    assert enough(Ratio(0, 6), 7) is None
