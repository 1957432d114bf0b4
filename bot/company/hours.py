"""Working hours: time outside quiet windows and holidays, as one person's wall clock shows it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.company.days_off import is_day_off
from bot.company.quiet import open_hours
from bot.company.wall_clock import instant

DAY = timedelta(days=1)

Span = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """The working hours of someone in ``zone``. All instants are UTC; ``quiet`` that leaves nothing raises Wrong."""

    zone: str
    quiet: tuple[str, ...]
    holidays_country: str = ""

    def __post_init__(self) -> None:
        open_hours(self.quiet)

    def after(self, start: datetime, seconds: int) -> datetime:
        """Return the instant by which that many working seconds have passed; with 0, when work next goes on."""
        start, left = start.astimezone(UTC), timedelta(seconds=seconds)
        for opens, closes in self._spans(start, DAY):
            begin = max(opens, start)
            if begin < closes and left <= closes - begin:
                return begin + left
            left -= max(closes - begin, timedelta())
        raise AssertionError  # the days do not end

    def before(self, end: datetime, seconds: int) -> datetime:
        """Return the instant from which that many working seconds are left; with 0, when work last stopped."""
        end, left = end.astimezone(UTC), timedelta(seconds=seconds)
        for opens, closes in self._spans(end, -DAY):
            finish = min(closes, end)
            if opens < finish and left <= finish - opens:
                return finish - left
            left -= max(finish - opens, timedelta())
        raise AssertionError  # nor do they begin

    def worked(self, start: datetime, end: datetime) -> timedelta:
        """Return how much of a time is working hours; nothing of one that ends before it begins."""
        total = timedelta()
        for opens, closes in self._spans(start.astimezone(UTC), DAY):
            if opens >= end:
                return total
            total += max(min(closes, end) - max(opens, start), timedelta())
        raise AssertionError  # the days do not end

    def is_quiet(self, at: datetime) -> bool:
        today = at.astimezone(ZoneInfo(self.zone)).date()
        near = (today - DAY, today, today + DAY)  # clocks put back at midnight show a day twice
        return not any(opens <= at < closes for day in near for opens, closes in self._open(day))

    def works_on(self, day: date) -> bool:
        """Tell whether any of this day is open: it is no holiday, and not quiet from end to end."""
        return bool(self._open(day))

    def moment_of(self, day: date, part: float) -> datetime:
        """Return the instant at which that part (from 0 to below 1) of a working day is over."""
        opens = self._open(day)[0][0]
        whole = sum((closes - begins for begins, closes in self._open(day)), timedelta())
        return self.after(opens, int(part * whole.total_seconds()))

    def working_day_after(self, at: datetime, days: int) -> datetime:
        """Return when work stops on the n-th working day after the day of ``at``; ``days`` is 1 or more."""
        day = at.astimezone(ZoneInfo(self.zone)).date()
        for _ in range(days):
            day = self._next_working_day(day)
        return self._open(day)[-1][1]

    def end_of_work(self, at: datetime) -> datetime:
        """Return when work stops on the first working day that is not over at ``at``."""
        day = at.astimezone(ZoneInfo(self.zone)).date() - DAY
        while not (spans := self._open(day)) or spans[-1][1] <= at:
            day += DAY
        return spans[-1][1]

    def _next_working_day(self, day: date) -> date:
        while not self._open(day := day + DAY):
            pass
        return day

    def _spans(self, start: datetime, step: timedelta) -> Iterator[Span]:
        day = start.astimezone(ZoneInfo(self.zone)).date() - step
        while True:
            yield from self._open(day)[:: 1 if step > timedelta() else -1]
            day += step

    def _open(self, day: date) -> tuple[Span, ...]:
        if is_day_off(self.holidays_country, day):
            return ()
        zone = ZoneInfo(self.zone)
        spans = (
            (instant(zone, day, begin), instant(zone, day, end)) for begin, end in open_hours(self.quiet)[day.weekday()]
        )
        return tuple((opens, closes) for opens, closes in spans if opens < closes)
