"""A leader's calendar: their weeks, the moment of each reminder, and the time in which they are away."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.company.hours import WorkingHours
from bot.company.wall_clock import instant
from bot.company.weekly import Weekly

DAY = timedelta(days=1)
WEEK = timedelta(days=7)
LONGEST_AWAY = timedelta(weeks=26)  # a way to be left alone, and none to stop leading unnoticed


@dataclass(frozen=True, slots=True)
class Away:
    """Days on which a leader is not there: from ``since``, back at work on ``until``."""

    since: date
    until: date

    def covers(self, day: date) -> bool:
        return self.since <= day < self.until


@dataclass(frozen=True, slots=True)
class Diary:
    """When one leader is reminded: on their wall clock, and on no day on which nobody works."""

    remind: Weekly
    hours: WorkingHours
    away: Away | None = None

    def week(self, at: datetime) -> str:
        return week_with(self.day(at))

    def due(self, week: str) -> datetime | None:
        """Return the moment of this week's reminder (UTC); None where the week has no working day.

        A day off is moved to the next working day of the week, else to the last one before it.
        """
        first = monday(week)
        days = [first + DAY * number for number in range(7)]
        later, earlier = days[self.remind.weekday :], days[: self.remind.weekday]
        works = filter(self.works_on, (*later, *reversed(earlier)))
        return next((self._moment(day) for day in works), None)

    def next_week(self, week: str) -> str:
        """Return the next week that has a working day."""
        first = monday(week) + WEEK
        while self.due(week_with(first)) is None:
            first += WEEK
        return week_with(first)

    def snoozed(self, at: datetime) -> datetime | None:
        """Return when to come back: on the next working day, if this week has one left."""
        again = self.working_day_after(at)
        return again if self.week(again) == self.week(at) else None

    def working_day_after(self, at: datetime) -> datetime:
        """Return the time of the reminder on the first working day after the day of ``at``."""
        day = self.day(at) + DAY
        while not self.works_on(day):
            day += DAY
        return self._moment(day)

    def at_work(self, at: datetime) -> datetime:
        """Return this moment if it is in working hours, else when work goes on."""
        later = self.hours.after(at, 0)
        while not self.works_on(self.day(later)):
            later = self.hours.after(instant(ZoneInfo(self.hours.zone), self.day(later) + DAY, 0), 0)
        return later

    def works_on(self, day: date) -> bool:
        return self.hours.works_on(day) and not (self.away and self.away.covers(day))

    def day(self, at: datetime) -> date:
        return at.astimezone(ZoneInfo(self.hours.zone)).date()

    def _moment(self, day: date) -> datetime:
        return instant(ZoneInfo(self.hours.zone), day, self.remind.hour * 60 + self.remind.minute)


def week_with(day: date) -> str:
    year, number, _ = day.isocalendar()
    return f"{year:04}-W{number:02}"


def monday(week: str) -> date:
    """Return the first day of a week. Raises ``ValueError`` for what is none."""
    year, _, number = week.partition("-W")
    return date.fromisocalendar(int(year), int(number), 1)


def weeks_back(week: str, count: int) -> tuple[str, ...]:
    """Return the weeks before this one, the latest last."""
    return tuple(week_with(monday(week) - WEEK * back) for back in range(count, 0, -1))
