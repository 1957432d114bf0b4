"""How well a team foresees its customers: what its answers expected, held against what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction
from math import sqrt

from bot.digests.ratios import SURE

A_LOOK = 20  # outcomes, before there is anything to see, and again before there is anything new to see
A_WEEK_FIRST = timedelta(days=7)  # a team knows before anybody else does
FINE = 1_000_000  # an interval's ends are kept in millionths


@dataclass(frozen=True, slots=True)
class Foreseen:
    """One decision: how much customers were expected to like it, and how much they did, both from 0 to 1."""

    predicted: Fraction
    actual: Fraction


@dataclass(frozen=True, slots=True)
class Calibration:
    """What ``n`` outcomes come to. ``low`` and ``high`` hold the Brier score with 95 %.

    ``skill`` is None where all outcomes were alike: always expecting that one cannot be beaten, nor missed by a share.
    """

    n: int
    brier: Fraction
    base: Fraction
    skill: Fraction | None
    low: Fraction
    high: Fraction


@dataclass(frozen=True, slots=True)
class Look:
    """A calibration as it was written down: a team's, or (without one) the company's. It ``opens`` to others later.

    ``upto`` is the number of the last outcome in it.
    """

    team: str
    upto: int
    calibration: Calibration
    at: datetime
    opens: datetime


def calibrated(outcomes: Sequence[Foreseen]) -> Calibration:
    """Return the Brier score (1950), mean (p - o)², and its skill against always expecting the mean outcome.

    The interval is the mean's, by the normal approximation, as Bradley, Schwartz and Hashino have it (Weather and
    Forecasting 23, 2008): ± 1.96 standard errors, kept between 0 and 1. The skill has none: it is biased in few cases.
    """
    count = len(outcomes)
    missed = [(each.predicted - each.actual) ** 2 for each in outcomes]
    brier, base = sum(missed, Fraction()) / count, sum((each.actual for each in outcomes), Fraction()) / count
    unskilled = sum(((base - each.actual) ** 2 for each in outcomes), Fraction()) / count
    low, high = _interval(brier, missed)
    return Calibration(count, brier, base, 1 - brier / unskilled if unskilled else None, low, high)


def _interval(mean: Fraction, of: Sequence[Fraction]) -> tuple[Fraction, Fraction]:
    if len(of) <= 1:
        return Fraction(0), Fraction(1)
    variance = sum(((each - mean) ** 2 for each in of), Fraction()) / (len(of) - 1)
    reach = Fraction(round(SURE * sqrt(variance / len(of)) * FINE), FINE)
    return max(Fraction(0), mean - reach), min(Fraction(1), mean + reach)
