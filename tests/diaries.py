"""Calendars of people in the office: written as files, read by the real engine, without a network or a process."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from bot.company import Calendar
from bot.meetings.scheduled import CalendarRead, CannotRead
from bot.sources.caldav import Found
from bot.sources.calendars import as_read
from bot.sources.ended import ended
from bot.sources.objects import happening_in
from handlers.company import setup_of
from handlers.operate.calendars import Almanac
from handlers.operate.desk import Desk
from tests.office import COMPANY, Office
from tests.platforms.calendars import event, feed

HOUR = timedelta(hours=1)


def mail(who: str) -> str:
    return f"{who.lower()}@northwind.example"


def written(at: datetime) -> str:
    return f"{at:%Y%m%dT%H%M%SZ}"


@dataclass
class Diaries:
    """What stands in each calendar. ``closed`` are those that cannot be read now; ``looked`` counts the looks.

    ``only`` are the UIDs of the events that are looked at, where it is not all.
    """

    office: Office
    pages: dict[str, bytes] = field(default_factory=dict)
    closed: set[str] = field(default_factory=set)
    looked: int = 0
    worked_out: int = 0
    only: frozenset[str] | None = None

    def __post_init__(self) -> None:
        office = self.office
        self.desk = Desk(office.store, office.door, office.clock, COMPANY)
        self.almanac = Almanac(self.desk, self)

    def of(self, *owners: str) -> None:
        """Let these people's calendars be in the setup."""
        setup = self.office.run(self.office.store.read(COMPANY, setup_of))
        calendars = tuple(Calendar(mail(who), f"https://calendar.example/{who}.ics") for who in owners)
        self.office.configure(replace(setup, calendars=calendars))

    def says(self, owner: str, *events: str) -> None:
        self.pages[mail(owner)] = feed(*events)

    def meeting(self, title: str, *people: str, after: timedelta = HOUR, lasts: timedelta = HOUR, **more: Any) -> str:  # noqa: ANN401  # properties of an event
        """Return an event that begins so long after now; the first of ``people`` organises it."""
        begins = self.office.clock.now() + after
        facts = {
            "UID": title,
            "SUMMARY": title,
            "DTSTART": written(begins),
            "DTEND": written(begins + lasts),
            "ORGANIZER": f"mailto:{mail(people[0])}",
        }
        lines = [f"{name}:{value}" for name, value in (facts | more).items() if value]
        invited = [f"ATTENDEE;PARTSTAT=ACCEPTED:mailto:{mail(who)}" for who in people]
        return event(*lines, *invited)

    async def read(self, calendar: Calendar, window: tuple[datetime, datetime], zone: str, mark: str) -> CalendarRead:
        self.looked += 1
        if calendar.owner in self.closed:
            message = "The server answered 503."
            raise CannotRead(message)
        page = self.pages.get(calendar.owner, feed())
        digest = sha256(page).hexdigest()
        if digest == mark:
            return CalendarRead(mark)
        self.worked_out += 1
        found, troubles = happening_in((page,), *window, zone)
        return as_read(
            Found(digest, (), looked=self.only), tuple(ended(one, calendar.owner) for one in found), troubles
        )

    def synced(self) -> None:
        """Let the clock's tick come by."""
        self.office.run(self.almanac.look())

    def pass_by(self, minutes: int) -> None:
        """Let time pass minute by minute: calendars are looked at, alarms ring, cards are shown."""
        for _ in range(minutes):
            self.office.clock.time += timedelta(minutes=1)
            self.synced()
            self.office.rings()

    def asked(self) -> list[str]:
        return [str(title) for (title,) in self.office.rows("select title from asks order by asked")]

    def silences(self) -> list[tuple[str, str]]:
        return [
            (str(title), str(rule))
            for title, rule in self.office.rows("select title, rule from kept_quiet order by at")
        ]

    def planned(self) -> int:
        [(count,)] = self.office.rows("select count(*) from alarms where name like 'end/%'")
        return int(count)
