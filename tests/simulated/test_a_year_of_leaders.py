"""A year of fifty leaders in fifty zones, through every change of clocks, with restarts, outages and clocks put right.

When each reminder is due is worked out here once more, in another way. More of it: CHAIR_LEADERS=1,2,3 names the dice.
"""

import asyncio
import os
import random
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import TypeVar, TypeVarTuple
from zoneinfo import ZoneInfo

import holidays
import pytest

from bot.commands import Request
from bot.company import Leader, Setup, Weekly, read_setup
from bot.people import CLOCK, Person, Profile, key_read
from handlers import FrontDoor
from handlers.alarm_clock import ring
from storage import Store
from storage.alarms import Alarm
from storage.engine import Engine, written
from storage.sqlite import Sqlite
from tests.conftest import KEY
from tests.office import COMPANY, NORTHWIND, Office
from tests.plain import Plain

SEEDS = [int(seed) for seed in os.environ.get("CHAIR_LEADERS", "1").split(",")]
ZONES = (
    "Africa/Cairo", "Africa/Casablanca", "Africa/Johannesburg", "Africa/Lagos", "America/Anchorage",
    "America/Argentina/Buenos_Aires", "America/Asuncion", "America/Bogota", "America/Caracas", "America/Chicago",
    "America/Denver", "America/Halifax", "America/Havana", "America/Los_Angeles", "America/Mexico_City",
    "America/New_York", "America/Nuuk", "America/Phoenix", "America/Santiago", "America/Sao_Paulo",
    "America/St_Johns", "Antarctica/Troll", "Asia/Beirut", "Asia/Dhaka", "Asia/Dubai", "Asia/Gaza", "Asia/Hong_Kong",
    "Asia/Jerusalem", "Asia/Kathmandu", "Asia/Kolkata", "Asia/Riyadh", "Asia/Singapore", "Asia/Tehran", "Asia/Tokyo",
    "Atlantic/Azores", "Australia/Adelaide", "Australia/Eucla", "Australia/Lord_Howe", "Australia/Sydney",
    "Europe/Berlin", "Europe/Chisinau", "Europe/Dublin", "Europe/Istanbul", "Europe/London", "Pacific/Apia",
    "Pacific/Auckland", "Pacific/Chatham", "Pacific/Easter", "Pacific/Kiritimati", "UTC",
)  # fmt: skip
COUNTRIES = ("", "US", "DE", "JP", "")
HOURS = ((8, 30), (9, 0), (2, 30), (0, 0), (17, 45), (1, 59))
BEGIN, END = datetime(2030, 1, 7, tzinfo=UTC), datetime(2031, 1, 13, tzinfo=UTC)
SATURDAY = 5
LATE = timedelta(minutes=15)
Due = dict[tuple[str, str], datetime]
T = TypeVar("T")
Args = TypeVarTuple("Args")
KEPT = "select person, week, state from led_weeks"


def leaders(dice: random.Random) -> dict[str, Leader]:
    """Return a leader a zone. Every tenth has no zone but that of their own clock, which the platform tells."""
    found = {}
    for at, zone in enumerate(ZONES):
        weekly = Weekly(dice.randrange(7), *dice.choice(HOURS))
        email = f"leader{at}@northwind.example"
        found[email] = Leader(email, weekly, "" if at % 10 == 0 else zone, dice.choice(COUNTRIES))
    return found


def northwind(those: dict[str, Leader]) -> Setup:
    setup = read_setup(NORTHWIND)
    return replace(setup, people=replace(setup.people, leaders=tuple(those.values())))


@cache
def days_off(country: str) -> frozenset[date]:
    return frozenset(holidays.country_holidays(country, years=(2029, 2030, 2031)) if country else ())


def works(day: date, country: str) -> bool:
    return day.weekday() < SATURDAY and day not in days_off(country)


def due_days(leader: Leader) -> Iterator[tuple[str, date]]:
    """Yield each ISO week with the day of its reminder: the chosen one, the next that is worked on, or the last."""
    for number in range((END - BEGIN).days // 7):
        first = BEGIN.date() + timedelta(weeks=number)
        days = [first + timedelta(days=n) for n in range(7)]
        later = [day for day in days[leader.remind.weekday :] if works(day, leader.holidays)]
        before = [day for day in days[: leader.remind.weekday] if works(day, leader.holidays)]
        if later or before:
            yield f"{first:%G-W%V}", (later[:1] or before[-1:])[0]


def on_the_clock(zone: ZoneInfo, wall: datetime) -> datetime:
    """Return the first minute at which a clock shows this, or goes past it, by trying them."""
    offsets = range(-14 * 60, 12 * 60 + 1, 15)
    tried = ((wall + timedelta(minutes=minutes)).replace(tzinfo=UTC) for minutes in offsets)
    found = next((at for at in tried if at.astimezone(zone).replace(tzinfo=None) == wall), None)
    minute = (wall - timedelta(hours=14)).replace(tzinfo=UTC)
    while not found and minute.astimezone(zone).replace(tzinfo=None) < wall:
        minute += timedelta(minutes=1)
    return found or minute


def expected(those: dict[str, Leader]) -> Due:
    found = {}
    for zone, leader in zip(ZONES, those.values(), strict=True):
        at = time(leader.remind.hour, leader.remind.minute)
        for week, day in due_days(leader):
            found[leader.email, week] = on_the_clock(ZoneInfo(zone), datetime.combine(day, at))
    return found


class Loop(asyncio.SelectorEventLoop):
    """Does at once what would go to a thread: here is nobody whom a disk could keep waiting."""

    def run_in_executor(
        self, executor: Executor | None, func: Callable[[*Args], T], *args: *Args
    ) -> "asyncio.Future[T]":
        del executor
        done: asyncio.Future[T] = self.create_future()
        try:
            done.set_result(func(*args))
        except Exception as error:  # noqa: BLE001  # whatever it is, it is whoever waits who hears of it
            done.set_exception(error)
        return done


class AtOnce(Office):
    new_loop = Loop


class Year:
    """A year in an office, of which only the rows survive each restart."""

    def __init__(self, engine: Engine, dice: random.Random) -> None:
        self.dice, self.engine = dice, engine
        self.those = leaders(dice)
        self.zones = dict(zip(self.those, map(ZoneInfo, ZONES), strict=True))
        self.office = AtOnce(Store(engine, KEY), Plain())
        self.office.clock.time = BEGIN - timedelta(days=2)
        self.office.run(self.office.door.met(COMPANY, tuple(map(self.profile, self.those, ZONES))))
        self.office.configure(northwind(self.those))
        self.down: list[tuple[datetime, datetime]] = []
        self.reminded: Due = {}

    def profile(self, email: str, zone: str) -> Profile:
        return Profile(Person("plain", email), email.partition("@")[0], email, zone)

    def lives(self) -> None:
        while (at := self.next_alarm()) < END:
            self.office.clock.time = max(at, self.office.clock.time)
            self.something_happens()
            self.office.run(ring(self.office.store, self.office.door, self.office.clock))
            self.notes()

    @property
    def end(self) -> datetime:
        """Return when the last reminder could come: whoever was down then has not looked back yet."""
        return self.down[-1][0] if self.down and self.down[-1][1] >= END - timedelta(days=2) else END

    def next_alarm(self) -> datetime:
        [(at,)] = self.office.run(self.engine.read(lambda run: run("select min(at) from alarms")))
        return datetime.fromisoformat(at)

    def something_happens(self) -> None:
        if self.dice.random() < 0.05:
            self.dies_while_it_rings()
        if self.dice.random() < 0.01:
            self.office.configure(northwind(self.those))
        if self.dice.random() < 0.01:
            self.office.clock.time -= timedelta(minutes=self.dice.randrange(1, 90))
        if self.dice.random() < 0.003:
            since = self.office.clock.time
            self.office.clock.time += timedelta(hours=self.dice.randrange(1, 80))
            self.down.append((since - timedelta(hours=2), self.office.clock.time))

    def dies_while_it_rings(self) -> None:
        """Carry out what is due, die before that is noted, and begin anew: what is due rings once more."""
        now = self.office.clock.now()
        due: list[Alarm] = self.office.run(self.office.store.due_alarms(lambda alarms: alarms.by(now, 200)))
        for alarm in due:
            delivery = f"alarm/{alarm.name}/{alarm.at.isoformat()}/{self.dice.random()}"
            self.office.run(self.office.door.handle(Request(alarm.command, CLOCK, now, COMPANY, delivery)))
        self.notes()
        self.office.store = Store(self.engine, KEY)
        self.office.door = FrontDoor(self.office.store, self.office.clock)

    def notes(self) -> None:
        """Note whose reminders have come since; those of more than a fortnight ago have come long since."""
        now = self.office.clock.time
        since = written(now - timedelta(days=14))
        sql = "select person, week from led_weeks where state = 'nothing' and due > :since"
        for person, week in self.office.run(self.engine.read(lambda run: run(sql, since=since))):
            self.reminded.setdefault((key_read(person).user, week), now)


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    """Open a file that waits for no disk."""
    engine = Sqlite(tmp_path / "chair.db")
    engine.db.execute("pragma synchronous = off")
    return engine


@pytest.mark.parametrize("seed", SEEDS)
def test_fifty_leaders_in_fifty_zones_get_one_reminder_a_week_at_the_right_minute(engine: Engine, seed: int) -> None:
    year = Year(engine, random.Random(seed))  # noqa: S311  # a story, not a secret
    year.lives()
    due = expected(year.those)
    kept = {(key_read(str(who)).user, week): state for who, week, state in year.office.rows(KEPT)}
    assert len(due) > 2600, "There are hardly any weeks; has the year moved?"
    assert {key for key in {**kept, **year.reminded} if key not in due and key[1] in {week for _, week in due}} == set()
    for (email, week), at in due.items():
        came, down = year.reminded.get((email, week)), [until for since, until in year.down if since <= at < until]
        if came is None:
            assert (down and kept.get((email, week)) == "missed") or at >= year.end, (email, week, at)
        elif came - at >= timedelta(minutes=1):
            assert down, (email, week, at, came)
            assert is_late_but_welcome(came, at, year.those[email], year.zones[email]), (email, week, at, came)
    [(cards,)] = year.office.rows("select count(*) from views where view like '%WeekForLeader%'")
    assert cards == len(year.reminded)
    year.office.close()


def is_late_but_welcome(came: datetime, due: datetime, leader: Leader, zone: ZoneInfo) -> bool:
    """Tell whether a reminder that was missed came in the same week, on a day of work, between 8 and 18."""
    there, planned = came.astimezone(zone), due.astimezone(zone)
    in_time = due < came and f"{there:%G-W%V}" == f"{planned:%G-W%V}"
    return in_time and (came - due <= LATE or (works(there.date(), leader.holidays) and 8 <= there.hour < 18))
