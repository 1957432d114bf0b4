"""A month or a quarter as it was written down: what its weeks have published, and which weeks those are."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.digests.digest import Digest
from bot.digests.editions import Edition, period_of, together, weeks_of
from bot.digests.figures import Figure

WRITTEN = re.compile(r"2\d{3}-(0[1-9]|1[0-2]|Q[1-4])")


@dataclass(frozen=True, slots=True)
class Period:
    """2030-01 or 2030-Q1, from ``start`` until before ``end``. ``least`` is the largest of its weeks.

    ``weeks`` are those that it is made of; ``missing`` ended in it too and were never written down. ``wins`` are
    numbers, the newest first.
    """

    name: str
    start: datetime
    end: datetime
    least: int
    weeks: tuple[str, ...]
    missing: tuple[str, ...]
    wins: tuple[int, ...]
    figures: tuple[Figure, ...]

    @property
    def length(self) -> int:
        """Return how many weeks end in it, written down or not."""
        return len(self.weeks) + len(self.missing)


def ended_with(week: str) -> tuple[str, ...]:
    """Return the month and the quarter of which this is the last week, as far as it is."""
    names = (period_of(edition, week) for edition in Edition)
    return tuple(name for name in names if weeks_of(name)[-1] == week)


def is_period(name: str) -> bool:
    return WRITTEN.fullmatch(name) is not None


def period_made_of(name: str, digests: Sequence[Digest]) -> Period | None:
    """Return what these weeks, the first one first, come to together; None of no weeks at all."""
    if not digests:
        return None
    weeks = tuple(digest.week for digest in digests)
    return Period(
        name=name,
        start=digests[0].start,
        end=digests[-1].end,
        least=max(digest.least for digest in digests),
        weeks=weeks,
        missing=tuple(week for week in weeks_of(name) if week not in weeks),
        wins=tuple(dict.fromkeys(number for digest in reversed(digests) for number in digest.wins)),
        figures=together(digests),
    )
