"""When a week's digest is due: at a time of the reader's own wall clock, on a working day, once the week is over."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import count
from zoneinfo import ZoneInfo

from bot.company import Weekly, WorkingHours
from bot.company.days_off import is_day_off
from bot.company.wall_clock import instant
from bot.digests.opening import opens
from bot.digests.weeks import monday_of, week_after, week_before, week_of, window

DAY = timedelta(days=1)
PUNCTUAL = timedelta(minutes=15)  # what is sent later than this after it was due is counted as late


class Sending(StrEnum):
    """What became of one reader's digest of one week."""

    SENT = "sent"
    LATE = "sent late"
    SKIPPED = "skipped"


def due(week: str, send: Weekly, hours: WorkingHours, zone: str) -> datetime:
    """Return when the digest of ``week`` is due for somebody with these hours. ``zone`` is the company's.

    It is the chosen day of the week after; if that is a holiday, the next working day. Where the company is so far
    behind its reader that the week may not be seen by then, it is when it may, or if that is at night the next working
    day.
    """
    opened = opens(window(week, zone)[1])
    minutes = 60 * send.hour + send.minute
    moments = (instant(ZoneInfo(hours.zone), day, minutes) for day in _days(week, send, hours))
    return next(moment for at in moments if (moment := _once_open(at, opened, hours)))


def next_due(after: datetime, send: Weekly, hours: WorkingHours, zone: str) -> tuple[str, datetime]:
    """Return the first week whose digest is due later than ``after``, and when that is."""
    week = week_before(week_before(week_of(after, zone)))
    while (at := due(week, send, hours, zone)) <= after:
        week = week_after(week)
    return week, at


def what_becomes_of_it(at: datetime, due_at: datetime, hours: WorkingHours) -> Sending:
    """Return whether a digest that was due then can still be sent: within that week of its reader's calendar."""
    if week_of(at, hours.zone) != week_of(due_at, hours.zone):
        return Sending.SKIPPED
    return Sending.LATE if at - due_at > PUNCTUAL else Sending.SENT


def _once_open(at: datetime, opened: datetime, hours: WorkingHours) -> datetime | None:
    """Return ``at`` if the week may be seen by then; else when it may, if that is on the same day and not quiet."""
    if at >= opened:
        return at
    same_day = len({each.astimezone(ZoneInfo(hours.zone)).date() for each in (at, opened)}) == 1
    return opened if same_day and not hours.is_quiet(opened) else None


def _days(week: str, send: Weekly, hours: WorkingHours) -> Iterator[date]:
    """Yield the chosen day, whatever the company's quiet days are, and the working days after it."""
    chosen = monday_of(week_after(week)) + send.weekday * DAY
    if not is_day_off(hours.holidays_country, chosen):
        yield chosen
    yield from (day for ahead in count(1) if hours.works_on(day := chosen + ahead * DAY))
