"""What a made-up company meets about, for weeks: in calendars, in Teams, in huddles, over and over or once."""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from zoneinfo import ZoneInfo

from bot.meetings import short_id
from tests.platforms.calendars import event
from tests.simulated.staff import SLACK, Colleague

FEWEST, MOST = 8, 12  # meetings of one person in a week
IN_SERIES = 4  # of them, on average
WEEK, HALF_HOUR = timedelta(days=7), timedelta(minutes=30)
TRIES = 20  # to find an hour at which all are free


class Kind(Enum):
    """Who tells of a meeting."""

    PLANNED = "calendars"
    ONLINE = "calendars, and Teams when it is over"
    CHAT = "Teams"
    HUDDLE = "Slack"


class Trait(Enum):
    """What is odd about a meeting, and how often one of a thousand is."""

    PLAIN = 700
    SENSITIVE = 31
    SOCIAL = 32
    SHORT = 29
    LONG = 18
    FEW = 40
    MANY = 15
    EVENING = 21
    GUESTS = 60
    PRIVATE = 22  # from here on only calendars tell of it
    FREE = 14
    AWAY = 13
    CANCELLED = 24
    ALL_DAY = 16
    DECLINED = 17


IN_CALENDARS = {Trait.PRIVATE, Trait.FREE, Trait.AWAY, Trait.CANCELLED, Trait.ALL_DAY, Trait.DECLINED}
OF_SERIES = (Trait.PLAIN, Trait.SENSITIVE, Trait.SOCIAL, Trait.FREE)
TITLES = {Trait.SENSITIVE: "Salary review", Trait.SOCIAL: "Team lunch"}
LASTS = {Trait.SHORT: 5, Trait.LONG: 270}
LINES = {
    Trait.PRIVATE: "CLASS:PRIVATE",
    Trait.FREE: "TRANSP:TRANSPARENT",
    Trait.AWAY: "CATEGORIES:Out of office",
    Trait.CANCELLED: "STATUS:CANCELLED",
}


@dataclass(frozen=True, slots=True)
class Gathering:
    """One meeting. The first of ``people`` is its host. ``planned`` is when it was to begin before it was moved."""

    name: str
    kind: Kind
    trait: Trait
    people: tuple[Colleague, ...]
    begins: datetime
    planned: datetime
    minutes: int
    series: bool

    @property
    def host(self) -> Colleague:
        return self.people[0]

    @property
    def ends(self) -> datetime:
        return self.begins + timedelta(minutes=self.minutes)

    @property
    def title(self) -> str:
        return f"{TITLES.get(self.trait, 'Pricing')} {self.name}"

    @property
    def join(self) -> str:
        return f"https://teams.microsoft.com/meet/{self.name}?p=secret" if self.kind is Kind.ONLINE else ""

    @property
    def live(self) -> str:
        """Return what whoever tells of it live calls it."""
        return f"{'huddle' if self.kind is Kind.HUDDLE else 'teams'}/{self.name}/{self.planned.isoformat()}"

    @property
    def names(self) -> set[str]:
        """Return what it may be called in rows: one meeting, whoever told of it."""
        occurrence = self.planned.isoformat(timespec="seconds") if self.series else ""
        return {short_id(self.live), short_id(f"ics/{self.name}/{occurrence}")}

    @property
    def in_calendars(self) -> bool:
        return self.kind in (Kind.PLANNED, Kind.ONLINE)


class Planner:
    """Draws meetings until everybody has their eight to twelve a week."""

    def __init__(self, chance: random.Random, staff: tuple[Colleague, ...], first: date, weeks: int) -> None:
        self._chance, self._staff, self._first, self._weeks = chance, staff, first, range(weeks)
        self._load = Counter[tuple[int, int]]()
        self._busy: set[tuple[int, datetime]] = set()
        self._drawn = 0

    def plan(self) -> list[Gathering]:
        found: list[Gathering] = []
        while self._load.total() < IN_SERIES * len(self._staff) * len(self._weeks):
            found += self._series()
        for week in self._weeks:
            while self._load[(host := self._least(week)).number, week] < FEWEST:
                found.append(self._once(week, host))
        return sorted(found, key=lambda one: (one.ends, one.name))

    def _series(self) -> list[Gathering]:
        people = self._invited(self._least(0), self._chance.randint(3, 8), self._weeks)
        trait = self._chance.choices([*OF_SERIES], [one.value for one in OF_SERIES])[0]
        kind, minutes = self._kind(people, trait), self._chance.choice((30, 60))
        first = self._free(people, 0, minutes)
        drawn = self._gathering(people, kind, trait, first, minutes)
        zone = ZoneInfo(people[0].zone)
        starts = ((first.astimezone(zone) + week * WEEK).astimezone(UTC) for week in self._weeks)  # by their own clock
        each = [replace(drawn, begins=start, planned=start, series=True) for start in starts]
        for week, one in zip(self._weeks, each, strict=True):
            self._take(one, week)
        if one.in_calendars and len(each) > 1 and self._chance.random() < 0.3:
            each[1] = self._moved(each[1])
        return each

    def _moved(self, one: Gathering) -> Gathering:
        """Return a meeting a day later, if its host is free then."""
        later = replace(one, begins=one.begins + timedelta(days=1))
        taken = {(one.host.number, slot) for slot in slots(later.begins, one.minutes)}
        if taken & self._busy:
            return one
        self._busy |= taken
        return later

    def _once(self, week: int, host: Colleague) -> Gathering:
        trait = self._chance.choices([*Trait], [one.value for one in Trait])[0]
        size = {Trait.FEW: 2, Trait.MANY: 17}.get(trait, self._chance.randint(3, 8))
        people = self._invited(host, size, range(week, week + 1))
        kind = self._kind(people, trait)
        if kind in (Kind.CHAT, Kind.HUDDLE) and trait in IN_CALENDARS:
            trait = Trait.PLAIN
        minutes = LASTS.get(trait, self._chance.choice((30, 45, 60)))
        begins = self._free(people, week, minutes, evening=trait is Trait.EVENING)
        one = self._gathering(people, kind, trait, begins, minutes)
        self._take(one, week)
        return one

    def _gathering(
        self, people: tuple[Colleague, ...], kind: Kind, trait: Trait, begins: datetime, minutes: int
    ) -> Gathering:
        self._drawn += 1
        return Gathering(f"m{self._drawn}", kind, trait, people, begins, begins, minutes, series=False)

    def _kind(self, people: tuple[Colleague, ...], trait: Trait) -> Kind:
        """Return who can tell of it; of what nobody's calendar has, a platform on which they all are, or Teams."""
        told = any(one.diary for one in people)
        if told and (trait in IN_CALENDARS or self._chance.random() < 0.6):
            return self._chance.choice((Kind.PLANNED, Kind.PLANNED, Kind.ONLINE))
        return Kind.HUDDLE if all(SLACK in one.on for one in people) else Kind.CHAT

    def _least(self, week: int) -> Colleague:
        return min(self._staff, key=lambda one: (self._load[one.number, week], self._chance.random()))

    def _invited(self, host: Colleague, size: int, weeks: range) -> tuple[Colleague, ...]:
        """Return colleagues who have time left, mostly of the host's own team; to make up the numbers, anybody."""
        others = [one for one in self._staff if one != host]
        self._chance.shuffle(others)
        full = {one.number for one in others if max(self._load[one.number, week] for week in weeks) >= MOST}
        others.sort(key=lambda one: (one.number in full, one.team != host.team or self._chance.random() < 0.3))
        return (host, *others[: size - 1])

    def _free(self, people: tuple[Colleague, ...], week: int, minutes: int, *, evening: bool = False) -> datetime:
        """Return when all are free, or at least their host: nobody holds two meetings at once."""
        drawn = [self._start(people[0], week, evening=evening) for _ in range(TRIES)]
        for those in (people, people[:1]):
            for at in drawn:
                if not any((one.number, slot) in self._busy for one in those for slot in slots(at, minutes)):
                    return at
        return self._free(people, week, minutes, evening=evening)

    def _start(self, host: Colleague, week: int, *, evening: bool) -> datetime:
        day = self._first + week * WEEK + timedelta(days=self._chance.randrange(5))
        half_hours = 39 if evening else self._chance.randrange(17, 33)
        return datetime.combine(day, time(half_hours // 2, half_hours % 2 * 30), ZoneInfo(host.zone)).astimezone(UTC)

    def _take(self, one: Gathering, week: int) -> None:
        self._load.update((each.number, week) for each in one.people)
        self._busy |= {(each.number, slot) for each in one.people for slot in slots(one.begins, one.minutes)}


def slots(begins: datetime, minutes: int) -> list[datetime]:
    return [begins + at * HALF_HOUR for at in range(-(-minutes // 30))]


def page(owner: Colleague, gatherings: list[Gathering]) -> Iterator[str]:
    """Yield the events that stand in somebody's calendar; a series once, and each that was moved by itself."""
    told: set[str] = set()
    for one in gatherings:
        if one.name not in told:
            yield _event(one, owner, len([each for each in gatherings if each.name == one.name]))
            told.add(one.name)
        if one.begins != one.planned:
            zone = ZoneInfo(one.host.zone)
            yield _event(one, owner, 0, _at("RECURRENCE-ID", one.planned, zone))


def _event(one: Gathering, owner: Colleague, times: int, *above: str) -> str:
    """Return one event; of a series the first time tells of all."""
    zone, begins = ZoneInfo(one.host.zone), one.begins
    lines = [f"UID:{one.name}", f"SUMMARY:{one.title}", f"ORGANIZER:mailto:{one.host.email}", *above]
    if one.trait is Trait.ALL_DAY:
        lines.append(f"DTSTART;VALUE=DATE:{begins.astimezone(zone):%Y%m%d}")
    else:
        lines += [_at("DTSTART", begins, zone), f"DURATION:PT{one.minutes}M"]
    lines += [f"RRULE:FREQ=WEEKLY;COUNT={times}"] if one.series and times else []
    lines += [LINES[one.trait]] if one.trait in LINES else []
    lines += [f"LOCATION:{one.join}"] if one.join else []
    said = "DECLINED" if one.trait is Trait.DECLINED else "ACCEPTED"
    invited = [f"ATTENDEE;PARTSTAT={said if each == owner else 'ACCEPTED'}:mailto:{each.email}" for each in one.people]
    guests = ["ATTENDEE;PARTSTAT=ACCEPTED:mailto:someone@customer.example"] if one.trait is Trait.GUESTS else []
    return event(*lines, *invited, *guests)


def _at(name: str, at: datetime, zone: ZoneInfo) -> str:
    return f"{name};TZID={zone.key}:{at.astimezone(zone):%Y%m%dT%H%M%S}"
