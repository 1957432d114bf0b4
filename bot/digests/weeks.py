"""ISO weeks, written as 2030-W02, and the half-open windows of instants that they are to a company.

The windows of one zone touch and never overlap, also where the clock is put forward or back at midnight.
"""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.company.wall_clock import instant

A_WEEK = timedelta(days=7)


def week_of(at: datetime, zone: str) -> str:
    """Return the week that the calendar of this zone shows at this instant."""
    return week_with(at.astimezone(ZoneInfo(zone)).date())


def week_with(day: date) -> str:
    year, number, _ = day.isocalendar()
    return f"{year}-W{number:02}"


def monday_of(week: str) -> date:
    year, _, number = week.partition("-W")
    return date.fromisocalendar(int(year), int(number), 1)


def week_before(week: str, weeks: int = 1) -> str:
    """Return the week that is so many weeks before this one."""
    return week_with(monday_of(week) - weeks * A_WEEK)


def weeks_between(week: str, later: str) -> int:
    """Return how many weeks after ``week`` the ``later`` one is."""
    return (monday_of(later) - monday_of(week)) // A_WEEK


def week_after(week: str) -> str:
    return week_with(monday_of(week) + A_WEEK)


def window(week: str, zone: str) -> tuple[datetime, datetime]:
    """Return the first instant (UTC) of the week, and the first of the next."""
    begins, ends = (instant(ZoneInfo(zone), monday, 0) for monday in (monday_of(week), monday_of(week) + A_WEEK))
    return begins, ends


def latest_finished(at: datetime, zone: str) -> str:
    """Return the latest week that is over at this instant."""
    return week_before(week_of(at, zone))
