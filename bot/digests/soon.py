"""How soon questions are answered: for the whole company, in steps, and never so that a step is a handful."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from bot.digests.ratios import Ratio

STEPS = (10, 30, 60, 300, 3600, 14_400)  # seconds; whatever took longer is in the whole alone
SPANS = len(STEPS) + 1
FEWEST = 30  # answers of a week, before anything is told of when they came
MICROSECONDS = 1_000_000

Spans = tuple[int, ...]  # how many answers came in each span: up to the first step, from it to the second, … , later
NONE: Spans = (0,) * SPANS


def spans(asked: datetime, pressed: Iterable[int]) -> Spans:
    """Return how many answers came in each span. ``pressed`` are moments in microseconds, of answers that have one."""
    begun = round(asked.timestamp() * MICROSECONDS)
    counts = [0] * SPANS
    for moment in pressed:
        counts[sum(moment - begun > step * MICROSECONDS for step in STEPS)] += 1
    return tuple(counts)


def together(one: Spans, other: Spans) -> Spans:
    return tuple(mine + theirs for mine, theirs in zip(one, other, strict=True))


def answered_within(came: Spans, least: int) -> Iterator[tuple[int, Ratio | None]]:
    """Yield of each step, in seconds, how many of the answers came within it; None is hidden.

    Between any two that are told, and before the first and after the last, are none or ``least`` answers at least: so
    no subtraction leaves a few. Nothing is told of few answers.
    """
    whole, within, told = sum(came), 0, 0
    for step, more in zip(STEPS, came, strict=False):
        within += more
        hidden = whole < FEWEST or 0 < within - told < least or 0 < whole - within < least
        told = told if hidden else within
        yield step, None if hidden else Ratio(within, whole)
