"""Our intervals and scores are those of statsmodels, which others have proved, on thousands of random cases."""

import os
from fractions import Fraction
from importlib import import_module
from random import Random
from statistics import fmean
from typing import Any

import pytest

from bot.digests import Ratio
from bot.outcomes.calibration import Foreseen, calibrated

CASES, SEED, EXACT = 1000, 11, 1e-12


def judge(name: str) -> Any:  # noqa: ANN401  # it has no types
    """Return a part of statsmodels, which is there where the development requirements are, on Python 3.11."""
    if "CHAIR_CI" in os.environ:
        return import_module(name)
    return pytest.importorskip(name, reason="statsmodels is not here (development requirements, Python 3.11)")


def test_the_interval_of_a_share_is_wilsons_as_statsmodels_has_it() -> None:
    proportion_confint = judge("statsmodels.stats.proportion").proportion_confint
    random = Random(SEED)  # noqa: S311  # no secret
    wholes = [random.choice((random.randint(1, 30), random.randint(1, 10**6))) for _ in range(CASES)]
    parts = [random.choice((0, whole, random.randint(0, whole))) for whole in wholes]
    lows, highs = proportion_confint(parts, wholes, alpha=0.05, method="wilson")
    assert len(lows) == CASES
    for part, whole, low, high in zip(parts, wholes, lows, highs, strict=True):
        assert Ratio(part, whole).interval == pytest.approx((max(0, low), min(1, high)), abs=EXACT, rel=0), (
            part,
            whole,
        )


def test_the_brier_score_is_the_mean_squared_error_that_statsmodels_has() -> None:
    mse = judge("statsmodels.tools.eval_measures").mse
    random = Random(SEED)  # noqa: S311
    for _ in range(CASES // 10):
        n = random.randint(2, 60)
        answers = [random.randint(1, 12) for _ in range(n)]
        predicted = [Fraction(random.randint(0, 2 * each), 2 * each) for each in answers]
        actual = [Fraction(random.randint(0, 4), 4) for _ in range(n)]
        found = calibrated([Foreseen(p, o) for p, o in zip(predicted, actual, strict=True)])
        expected, came = [float(p) for p in predicted], [float(o) for o in actual]
        brier, unskilled = float(mse(expected, came)), float(mse([fmean(came)] * n, came))
        assert float(found.brier) == pytest.approx(brier, abs=EXACT, rel=0)
        if found.skill is not None:
            assert float(found.skill) == pytest.approx(1 - brier / unskilled, abs=EXACT, rel=1e-12)


def test_the_interval_of_the_brier_score_is_that_of_a_mean_as_statsmodels_has_it() -> None:
    of_mean = judge("statsmodels.stats.weightstats").DescrStatsW
    random = Random(SEED)  # noqa: S311
    for _ in range(CASES // 10):
        cases = [Foreseen(Fraction(random.randint(0, 8), 8), Fraction(random.randint(0, 2), 2)) for _ in range(20)]
        found = calibrated(cases)
        low, high = of_mean([float((c.predicted - c.actual) ** 2) for c in cases]).zconfint_mean()
        assert (float(found.low), float(found.high)) == pytest.approx((max(0, low), min(1, high)), abs=1e-6)
