"""A period that is over, and what is asked of everything that is counted in it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Span:
    """A week (2030-W02) from ``start`` until before ``end``, and the smallest group that may be told of."""

    week: str
    start: datetime
    end: datetime
    least: int
