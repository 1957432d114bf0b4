"""What chance alone would do: whether counts came from a draw, and how far a difference of two means may be off."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import count
from math import erfc, exp, inf, lgamma, log, log1p, sqrt
from statistics import fmean, variance

FEWEST_EXPECTED = 5  # in either part; below, the chi-square distribution is no good neighbour any more
AS_LIKELY = 1 + 1e-7  # what is equal but for rounding
UNSURE = 0.05
STEPS = 80  # halvings; more than a float can hold
TINY = 1e-300


@dataclass(frozen=True, slots=True)
class Difference:
    """A difference of two means, and the interval that holds the true one in 95 of 100 samples."""

    mean: float
    low: float
    high: float


def chance_of(part: int, whole: int, share: float) -> float:
    """Return how likely it is that a draw comes out at least as odd as this one.

    Source: Pearson's chi-square test of fit with one degree of freedom (1900), without correction; where fewer than
    five were expected in either part, the exact binomial test, which adds up all that is no likelier than this.
    """
    if not whole or not 0 < share < 1:
        return 1.0 if part == whole * share else 0.0
    expected = whole * share
    if min(expected, whole - expected) < FEWEST_EXPECTED:
        likely = [_likelihood(each, whole, share) for each in range(whole + 1)]
        return min(1.0, sum(each for each in likely if each <= likely[part] * AS_LIKELY))
    odd = (part - expected) ** 2 / expected + (expected - part) ** 2 / (whole - expected)
    return erfc(sqrt(odd / 2))


def difference(some: Sequence[Fraction], others: Sequence[Fraction]) -> Difference:
    """Return mean minus mean, with its 95 % interval, of two or more values each. Source: Welch, 1947."""
    parts = [float(variance(values)) / len(values) for values in (some, others)]
    apart, spread = fmean(some) - fmean(others), sum(parts)
    if not spread:
        return Difference(apart, apart, apart)
    freedom = spread**2 / sum(part**2 / (len(values) - 1) for part, values in zip(parts, (some, others), strict=True))
    reach = t_beyond(UNSURE, freedom) * sqrt(spread)
    return Difference(apart, apart - reach, apart + reach)


def t_beyond(chance: float, freedom: float) -> float:
    """Return what Student's t is beyond, on either side, with this chance."""
    return _where(lambda t: _beta(freedom / (freedom + t * t), freedom / 2, 0.5) <= chance)


def _where(is_far: Callable[[float], bool]) -> float:
    low, high = 0.0, next(2.0**power for power in count() if is_far(2.0**power))
    for _ in range(STEPS):
        middle = (low + high) / 2
        low, high = (low, middle) if is_far(middle) else (middle, high)
    return high


def _likelihood(part: int, whole: int, share: float) -> float:
    ways = lgamma(whole + 1) - lgamma(part + 1) - lgamma(whole - part + 1)
    return exp(ways + part * log(share) + (whole - part) * log1p(-share))


def _beta(x: float, a: float, b: float) -> float:
    """Return the regularised incomplete beta function, 0 < x <= 1. Source: DLMF 8.17.22, by Lentz's algorithm."""
    if x >= 1:
        return 1.0
    if x > (a + 1) / (a + b + 2):
        return 1 - _beta(1 - x, b, a)
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x)) / a
    fraction, upper, lower = 1.0, 1.0, 0.0
    for step in count():
        term = _term(step, x, a, b)
        lower = 1 / _not_zero(1 + term * lower)
        upper = _not_zero(1 + term / upper)
        fraction, before = fraction * lower * upper, fraction
        if step and abs(fraction - before) <= abs(before) * 1e-15:
            break
    return front / fraction if fraction else inf


def _term(step: int, x: float, a: float, b: float) -> float:
    half, odd = divmod(step + 1, 2)
    if odd:
        return -(a + half) * (a + b + half) * x / ((a + 2 * half) * (a + 2 * half + 1))
    return half * (b - half) * x / ((a + 2 * half - 1) * (a + 2 * half))


def _not_zero(value: float) -> float:
    return value if abs(value) > TINY else TINY
