"""When a wall clock shows a given time: exactly, also where it was put forward or back."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

SECOND = timedelta(seconds=1)


def instant(zone: ZoneInfo, day: date, minutes: int) -> datetime:
    """Return the first instant (UTC) at which the clock shows ``minutes`` after midnight of ``day``, or later.

    A time shown twice means the first of the two (PEP 495, fold=0); a time left out means the moment of the jump.
    """
    wall = datetime.combine(day, time(), zone) + timedelta(minutes=minutes)
    at = wall.astimezone(UTC)
    if at.astimezone(zone).replace(tzinfo=None) == wall.replace(tzinfo=None):
        return at
    return _jump(zone, wall.replace(fold=1).astimezone(UTC), at)


def _jump(zone: ZoneInfo, before: datetime, after: datetime) -> datetime:
    offset = before.astimezone(zone).utcoffset()
    while after - before > SECOND:
        middle = before + (after - before) // (2 * SECOND) * SECOND
        if middle.astimezone(zone).utcoffset() == offset:
            before = middle
        else:
            after = middle
    return after
