"""How well it was foreseen, held against the textbook's own way of reckoning."""

from fractions import Fraction
from statistics import fmean, stdev

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.outcomes.calibration import Foreseen, calibrated

PARTS = st.integers(0, 12).map(lambda twelfths: Fraction(twelfths, 12))
MANY = st.lists(st.builds(Foreseen, PARTS, PARTS), min_size=1, max_size=12)
few = settings(max_examples=40)
STATSMODELS = [  # 0.15.0: eighths expected, halves that came, and tools.eval_measures.mse of that and of the mean
    ("35623012383607776736", "01002121112021001210", 0.33984375, 0.1475),
    ("05317832180732774856", "00202212121220101212", 0.16171875, 0.165),
    ("18835304534064646261", "02000100110210012111", 0.21484375, 0.1275),
    ("11410118852872130256", "22021111021002020011", 0.3703125, 0.161875),
]


def test_brier_and_murphy_are_reckoned_as_published() -> None:
    """Against reliability - resolution + uncertainty (Murphy, Journal of Applied Meteorology 12, 1973)."""
    told = {Fraction(1, 4): (1, 0, 0, 0), Fraction(3, 4): (1, 1, 1, 0)}
    cases = [Foreseen(p, Fraction(o)) for p, came in told.items() for o in came]
    found = calibrated(cases)
    base = Fraction(1, 2)
    reliability = sum(4 * (p - Fraction(sum(came), 4)) ** 2 for p, came in told.items()) / 8
    resolution = sum(4 * (Fraction(sum(came), 4) - base) ** 2 for p, came in told.items()) / 8
    assert found.base == base
    assert found.brier == reliability - resolution + base * (1 - base) == Fraction(3, 16)
    assert found.skill == (resolution - reliability) / (base * (1 - base)) == Fraction(1, 4)


@pytest.mark.parametrize(("expected", "came", "brier", "unskilled"), STATSMODELS)
def test_it_is_what_statsmodels_says(expected: str, came: str, brier: float, unskilled: float) -> None:
    cases = [Foreseen(Fraction(int(p), 8), Fraction(int(o), 2)) for p, o in zip(expected, came, strict=True)]
    found = calibrated(cases)
    assert float(found.brier) == pytest.approx(brier, abs=1e-9)
    assert float(found.skill or 0) == pytest.approx(1 - brier / unskilled, abs=1e-9)


@few
@given(MANY)
def test_it_stays_within_its_bounds(cases: list[Foreseen]) -> None:
    found = calibrated(cases)
    assert 0 <= found.low <= found.brier <= found.high <= 1
    assert 0 <= found.base <= 1
    assert found.skill is None or found.skill <= 1
    assert (found.skill is None) is (len({case.actual for case in cases}) == 1)


@few
@given(MANY)
def test_it_is_what_plain_arithmetic_says(cases: list[Foreseen]) -> None:
    found = calibrated(cases)
    missed = [float(case.predicted - case.actual) ** 2 for case in cases]
    outcomes = [float(case.actual) for case in cases]
    assert float(found.brier) == pytest.approx(fmean(missed))
    if found.skill is not None:
        unskilled = fmean((fmean(outcomes) - each) ** 2 for each in outcomes)
        assert float(found.skill) == pytest.approx(1 - fmean(missed) / unskilled)
    if len(missed) > 1:
        reach = 1.959964 * stdev(missed) / len(missed) ** 0.5
        assert float(found.high) == pytest.approx(min(1, fmean(missed) + reach), abs=1e-5)


def test_always_expecting_the_average_has_no_skill_and_always_being_right_has_all_of_it() -> None:
    outcomes = [Fraction(o) for o in (0, 1, 1, 0, 1)]
    assert calibrated([Foreseen(Fraction(3, 5), o) for o in outcomes]).skill == 0
    assert calibrated([Foreseen(o, o) for o in outcomes]).skill == 1


def test_where_all_outcomes_are_alike_there_is_no_skill_to_tell() -> None:
    found = calibrated([Foreseen(Fraction(1, 2), Fraction(1))] * 20)
    assert found.brier == Fraction(1, 4)
    assert found.base == 1
    assert found.skill is None
