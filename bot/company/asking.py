"""When a company lets itself be asked, and how much of it one person has to bear."""

from dataclasses import dataclass
from enum import StrEnum

MINUTE = 60
HOUR = 60 * MINUTE
NEVER = 0  # of ``remind_before_close_seconds``: nobody is reminded
EVERY_TEAM = "*"


class Mode(StrEnum):
    """What becomes of a question: recorded only, posted, or not even thought of."""

    REHEARSAL = "rehearsal"
    LIVE = "live"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Asking:
    """The limits of asking.

    ``closes_after_seconds`` and ``remind_before_close_seconds`` are working seconds of the host, all others plain
    ones. ``quiet`` is in each person's own zone: windows like ``18:00-08:00`` and days like ``sat``.
    """

    mode: Mode = Mode.REHEARSAL
    only: tuple[str, ...] = ()
    fewest_people: int = 3
    most_people: int = 16
    shortest_seconds: int = 10 * MINUTE
    a_day: int = 1
    a_week: int = 3
    gap_seconds: int = 60 * MINUTE
    closes_after_seconds: int = 4 * HOUR
    remind_before_close_seconds: int = 2 * HOUR
    sample: float = 1.0
    hold_out: float = 0.0
    quiet: tuple[str, ...] = ("18:00-08:00", "sat", "sun")
