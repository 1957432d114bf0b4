"""Whether what began well goes quiet: how talks, answers and closures went over two times four weeks."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

WINDOW = 4  # weeks
FEWEST_WEEKS = 3  # of a window, that can be compared; with fewer nothing is said
LEAST = 10  # a week, on average over the earlier window; below that it is chance that falls
STEEP = Fraction(1, 5)  # of a window's average, by which it has to fall from its first week to its last


@dataclass(frozen=True, slots=True)
class Counted:
    """What a week came to. What is hidden is None. ``usual``: nothing but people made it what it was.

    A week with a holiday is not usual, nor one in which the bot was away, could not see, or was kept from asking.
    """

    talks: int | None = None
    answers: int | None = None
    closures: int = 0
    usual: bool = False


@dataclass(frozen=True, slots=True)
class Slackening:
    """Two windows in a row have fallen: what a week came to on average ``before``, and ``after``."""

    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Slope:
    """By how much talks, answers and closures together rise from one week to the next, over so many ``weeks``."""

    a_week: Fraction
    weeks: int


Points = list[tuple[int, int]]  # of a window, the weeks that can be compared, each with what it came to


def slackening(weeks: Sequence[Counted]) -> Slackening | None:
    """Return how eight weeks, the latest last, have fallen; None unless both halves fell and the second is lower."""
    earlier, later = _windows(weeks)
    if not (_falls(earlier) and (_falls(later) or _is_silent(later))):
        return None
    before, after = _average(earlier), _average(later)
    return Slackening(round(before), round(after)) if before >= LEAST and after < before else None


def still_falls(weeks: Sequence[Counted]) -> bool | None:
    """Tell whether the latest four of these weeks fell, too; None where that cannot be told."""
    _, later = _windows(weeks)
    return (_falls(later) or _is_silent(later)) if len(later) >= FEWEST_WEEKS else None


def slope(weeks: Sequence[Counted]) -> Slope | None:
    """Return how the latest four of eight weeks went, a week; None where too few of them can be compared."""
    _, later = _windows(weeks)
    return Slope(_slope(later), len(later)) if len(later) >= FEWEST_WEEKS else None


def _windows(weeks: Sequence[Counted]) -> tuple[Points, Points]:
    """Return the two windows, without weeks that cannot be compared, and without what is hidden in any other."""
    usual = [week for week in weeks if week.usual]
    talks = all(week.talks is not None for week in usual)
    answers = all(week.answers is not None for week in usual)
    points = [
        (at, (week.talks or 0) * talks + (week.answers or 0) * answers + week.closures)
        for at, week in enumerate(weeks)
        if week.usual
    ]
    return [point for point in points if point[0] < WINDOW], [point for point in points if point[0] >= WINDOW]


def _average(points: Points) -> Fraction:
    return Fraction(sum(value for _, value in points), len(points))


def _falls(points: Points) -> bool:
    """Tell whether the least squares' line through these falls by enough over a window."""
    if len(points) < FEWEST_WEEKS:
        return False
    rise = _slope(points)
    return rise < 0 and -rise * (WINDOW - 1) >= STEEP * _average(points)


def _slope(points: Points) -> Fraction:
    """Return by how much the least squares' line rises from one week to the next."""
    middle, average = Fraction(sum(at for at, _ in points), len(points)), _average(points)
    rises = sum(((at - middle) * (value - average) for at, value in points), Fraction())
    return rises / sum(((at - middle) ** 2 for at, _ in points), Fraction())


def _is_silent(points: Points) -> bool:
    """Tell whether there was nothing any more: that does not fall any further."""
    return len(points) >= FEWEST_WEEKS and not any(value for _, value in points)
