"""Leaders' weeks: when each is reminded to talk about customers, and what became of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.company.hours import WorkingHours
from bot.company.wall_clock import instant
from bot.company.weekly import Weekly
from bot.people import Place

DAY = timedelta(days=1)
WEEK = timedelta(days=7)
SHOWN_BACK = 4  # weeks that a leader is shown
REMEMBERED = 6  # weeks; two empty ones longer ago than that are no stretch any more
EMPTY_WEEKS = 2  # in a row, and the sponsor gets one line
NEWS_KEEPS = timedelta(weeks=4)  # how long a win is news
LATE = timedelta(minutes=15)  # from then on a reminder waits for working hours
FEWEST_COUNTED = 5  # leaders, below whom counts would tell of single ones


class Talked(StrEnum):
    """What became of a week. MISSED is ours and not the leader's: the bot was not running."""

    VERIFIED = "posted"
    CLAIMED = "talked"
    NOT = "not this week"
    NOTHING = "nothing"
    MISSED = "missed"


class Heard(StrEnum):
    """Where a leader talked."""

    ALL_HANDS = "all-hands"
    TEAM_MEETING = "team meeting"
    ONE_TO_ONE = "one-to-one"
    WRITTEN = "written"


@dataclass(frozen=True, slots=True)
class Week:
    """One ISO week of one leader, by e-mail. ``week`` is as ISO 8601 writes it: 2030-W02.

    ``words`` stand in ``place`` while they are posted, as ``post``; ``snoozes`` counts how often the card came back.
    """

    leader: str
    week: str
    due: datetime
    state: Talked = Talked.NOTHING
    win: int | None = None
    where: str = ""
    link: str = ""
    at: datetime | None = None
    words: str = ""
    place: Place | None = None
    post: str = ""  # an id that names nobody, since the post stands where others read
    snoozed: datetime | None = None
    snoozes: int = 0
    warned: datetime | None = None

    @property
    def talked(self) -> bool:
        return self.state in (Talked.VERIFIED, Talked.CLAIMED)

    def posted(self, post: str, words: str, place: Place, at: datetime) -> "Week":
        return replace(self, state=Talked.VERIFIED, where="", link="", at=at, words=words, place=place, post=post)

    def claimed(self, where: Heard, link: str, at: datetime) -> "Week":
        return replace(self, state=Talked.CLAIMED, where=where.value, link=link, at=at)

    def declined(self, at: datetime) -> "Week":
        return replace(self, state=Talked.NOT, where="", link="", at=at)

    def taken_down(self, at: datetime, *, over: bool) -> "Week":
        """Return the week without its post. Once it is over it stays a week in which the leader posted."""
        state = self.state if over else Talked.NOTHING
        return replace(self, state=state, words="", place=None, post="", at=at)


@dataclass(frozen=True, slots=True)
class Diary:
    """When one leader is reminded: on their wall clock, and on no day on which nobody works."""

    remind: Weekly
    hours: WorkingHours

    def week(self, at: datetime) -> str:
        return week_with(self._day(at))

    def due(self, week: str) -> datetime | None:
        """Return the moment of this week's reminder (UTC); None where the week has no working day.

        A day off is moved to the next working day of the week, else to the last one before it.
        """
        first = monday(week)
        days = [first + DAY * number for number in range(7)]
        later, earlier = days[self.remind.weekday :], days[: self.remind.weekday]
        works = filter(self.hours.works_on, (*later, *reversed(earlier)))
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
        day = self._day(at) + DAY
        while not self.hours.works_on(day):
            day += DAY
        return self._moment(day)

    def at_work(self, at: datetime) -> datetime:
        """Return this moment if it is in working hours, else when work goes on."""
        return self.hours.after(at, 0)

    def _moment(self, day: date) -> datetime:
        return instant(ZoneInfo(self.hours.zone), day, self.remind.hour * 60 + self.remind.minute)

    def _day(self, at: datetime) -> date:
        return at.astimezone(ZoneInfo(self.hours.zone)).date()


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


def stretch(before: Sequence[Week]) -> tuple[Week, ...]:
    """Return the empty weeks in a row, of weeks given newest first. Weeks that we missed neither count nor break it."""
    return tuple(_until_one_talked(before))


def _until_one_talked(before: Sequence[Week]) -> Iterator[Week]:
    for week in before:
        if week.talked:
            return
        if week.state is not Talked.MISSED:
            yield week


def sponsor_is_due(before: Sequence[Week]) -> bool:
    """Tell whether the sponsor is to get a line: two empty weeks in a row, and not told of them yet."""
    empty = stretch(before)
    return len(empty) >= EMPTY_WEEKS and not any(week.warned for week in empty)
