"""The office's clock: the real one, some way ahead. It can be moved, but never back."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.playground.ports import Rows
from bot.ports import Clock

OFFICE = ZoneInfo("Europe/Berlin")
OPENS = time(14, 15)  # Berlin is still at work, New York already is
CLOSES = time(16, 0)
SATURDAY = 5
KEPT_AS = "clock/ahead"


class PlaygroundClock:
    """A ``Clock`` whose distance to the real one survives a restart.

    The first time ever it opens at an hour when everybody is at work, so that the first question is not held back by
    somebody's evening.
    """

    def __init__(self, real: Clock, rows: Rows) -> None:
        self._real = real
        self._rows = rows
        kept = rows.recall(KEPT_AS)
        self._ahead = timedelta(seconds=float(kept or 0))
        if not kept:
            self.move_to(opening(real.now()))

    def now(self) -> datetime:
        return self._real.now() + self._ahead

    def move_to(self, at: datetime) -> None:
        """Let it be ``at``, unless that is over already."""
        self._ahead += max(timedelta(), at - self.now())
        self._rows.note(KEPT_AS, str(self._ahead.total_seconds()))


def opening(now: datetime) -> datetime:
    """Return the next instant at which everybody is at work: ``now``, if they are."""
    here = now.astimezone(OFFICE)
    if here.weekday() < SATURDAY and OPENS <= here.time() <= CLOSES:
        return now
    day = here.date() + timedelta(days=here.time() > CLOSES)
    while day.weekday() >= SATURDAY:
        day += timedelta(days=1)
    return datetime.combine(day, OPENS, OFFICE).astimezone(UTC)


def next_monday(now: datetime) -> datetime:
    """Return the next Monday, 08:00 in the office."""
    here = now.astimezone(OFFICE)
    day = here.date() + timedelta(days=7 - here.weekday())
    return datetime.combine(day, time(8), OFFICE).astimezone(UTC)
