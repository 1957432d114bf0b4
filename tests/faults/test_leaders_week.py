"""One reminder a leader and ISO week, at the right local minute, whatever happens to the bot in between."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.commands import RemindLeader, Request, TalkedAboutIt, Tidy
from bot.company import Leader, Setup, Weekly, read_setup
from bot.leaders import week_with
from bot.people import CLOCK
from handlers.alarm_clock import ring
from storage import Store
from storage.alarms import Alarm, DueAlarms
from tests.office import COMPANY, NORTHWIND, Office
from tests.plain import Plain

ZONES = {
    "Ada": ("Europe/Berlin", Weekly(0, 8, 30)),
    "Ana": ("America/New_York", Weekly(0, 0, 15)),
    "Grace": ("America/St_Johns", Weekly(6, 2, 30)),
    "Linus": ("Asia/Kolkata", Weekly(1, 9, 0)),
    "Guido": ("Australia/Lord_Howe", Weekly(0, 2, 10)),
    "Barbara": ("Pacific/Chatham", Weekly(2, 17, 45)),
    "Ken": ("Africa/Cairo", Weekly(4, 0, 30)),
    "Dana": ("America/Santiago", Weekly(0, 23, 59)),
    "Pia": ("Europe/London", Weekly(6, 1, 30)),
    "Tom": ("UTC", Weekly(3, 12, 0)),
}
BEGIN, END = datetime(2030, 3, 11, tzinfo=UTC), datetime(2030, 4, 15, tzinfo=UTC)  # clocks go forward in all of them
DOMAIN = "northwind.example"


def ten_leaders() -> Setup:
    """Return Northwind without quiet time, with ten leaders in ten zones."""
    setup = read_setup(NORTHWIND)
    leaders = tuple(Leader(f"{who.lower()}@{DOMAIN}", remind, zone) for who, (zone, remind) in ZONES.items())
    people = replace(setup.people, leaders=leaders)
    return replace(setup, people=people, asking=replace(setup.asking, quiet=()))


@pytest.fixture
def office(store: Store) -> Iterator[Office]:
    chat = Plain()
    office = Office(store, chat)
    office.clock.time = BEGIN
    yield office
    office.close()


def weeks_kept(office: Office) -> set[tuple[str, str]]:
    return {(str(person), str(week)) for person, week in office.rows("select person, week from led_weeks")}


def cards(office: Office, who: str) -> int:
    return sum("One customer minute for this week" in card.words for card in office.told(who))


def restarts(office: Office) -> None:
    """Let everything be new but the rows."""
    again = type(office.door)(office.store, office.clock)
    office.door, office.courier = again, office.another_courier()


def rings_and_dies(office: Office) -> None:
    """Carry out what is due and die before noting that it has rung; what is due rings again."""
    due: list[Alarm] = office.run(office.store.due_alarms(lambda alarms: alarms.by(office.clock.now(), 200)))
    for alarm in due:
        delivery = f"alarm/{alarm.name}/{alarm.at.isoformat()}"
        office.run(office.door.handle(Request(alarm.command, CLOCK, office.clock.now(), COMPANY, delivery)))


def reminders(office: Office, dice: random.Random) -> list[tuple[str, datetime]]:
    """Live through five weeks with restarts and repeated rings, and return who was reminded when."""
    found: list[tuple[str, datetime]] = []
    while (at := office.run(office.store.due_alarms(DueAlarms.next))) and at < END:
        before, office.clock.time = weeks_kept(office), max(at, office.clock.time)
        if dice.random() < 0.3:
            rings_and_dies(office)
            restarts(office)
        if dice.random() < 0.2:
            office.configure(ten_leaders())
        while office.run(ring(office.store, office.door, office.clock)):
            pass
        found += [(person, office.clock.time) for person, _ in weeks_kept(office) - before]
    everything_is_shown(office)
    return found


def everything_is_shown(office: Office) -> None:
    while office.courier_comes():
        pass


@pytest.mark.parametrize("seed", range(4))
def test_s14_ten_leaders_in_ten_zones_get_one_each_at_the_right_local_minute(office: Office, seed: int) -> None:
    office.configure(ten_leaders())
    office.do(Tidy(), CLOCK)
    found = reminders(office, random.Random(seed))  # noqa: S311  # a story, not a secret
    for who, (zone, remind) in ZONES.items():
        times = [at.astimezone(ZoneInfo(zone)) for person, at in found if person == f"mail/{who.lower()}@{DOMAIN}"]
        weeks = [week_with(at.date()) for at in times]
        assert len(weeks) == len(set(weeks)) == cards(office, who)
        assert weeks == sorted(weeks)
        assert len(weeks) in {4, 5}
        assert all(is_right(at, remind) for at in times), times


def is_right(at: datetime, remind: Weekly) -> bool:
    """Tell whether this is the minute, or that of the jump where clocks were put forward over it."""
    jumped = (at.astimezone(UTC) - timedelta(minutes=1)).astimezone(at.tzinfo).utcoffset() != at.utcoffset()
    on_time = (at.hour, at.minute) == (remind.hour, remind.minute)
    return at.weekday() == remind.weekday and (on_time or (jumped and at.hour >= remind.hour))


def test_the_rules_of_a_zone_change_after_the_alarm_was_set(office: Office) -> None:
    office.configure(ten_leaders())
    early = datetime(2030, 3, 18, 6, 30, tzinfo=UTC)  # 07:30 in Berlin; it was to be 08:30 by rules that are gone
    alarm = RemindLeader(f"ada@{DOMAIN}", "2030-W12")
    office.run(office.store.change(COMPANY, lambda memory: memory.alarms.set(f"leader/ada@{DOMAIN}", early, alarm)))
    office.until(2030, 3, 18, 7, 29)
    assert cards(office, "Ada") == 0
    office.until(2030, 3, 18, 7, 30)
    assert cards(office, "Ada") == 1


def test_an_alarm_of_a_week_that_was_settled_reminds_nobody_again(office: Office) -> None:
    office.configure(ten_leaders())
    office.until(2030, 3, 11, 7, 31)
    office.do(TalkedAboutIt("2030-W11"), office.person("Ada"))
    later, alarm = office.clock.now() + timedelta(hours=2), RemindLeader(f"ada@{DOMAIN}", "2030-W11")
    office.run(office.store.change(COMPANY, lambda memory: memory.alarms.set(f"leader/ada@{DOMAIN}", later, alarm)))
    office.time_passes(hours=3)
    assert cards(office, "Ada") == 1
    assert office.rows("select state from led_weeks where person like '%ada@%'") == [("talked",)]
    office.until(2030, 3, 18, 7, 31)
    assert cards(office, "Ada") == 2


def test_an_upgraded_company_has_its_alarms_by_the_next_morning(office: Office) -> None:
    office.configure(ten_leaders())
    office.rows("delete from alarms")
    office.do(Tidy(), CLOCK)
    [(count,)] = office.rows("select count(*) from alarms where name like 'leader/%'")
    assert count == 10


def test_five_hundred_leaders_at_the_same_minute_all_get_theirs(office: Office) -> None:
    many = tuple(f"Leader{number}" for number in range(500))
    office.people_are(*map(office.profile, many))
    setup = ten_leaders()
    leaders = tuple(Leader(f"{who.lower()}@{DOMAIN}") for who in many)
    office.configure(replace(setup, people=replace(setup.people, leaders=leaders)))
    office.until(2030, 3, 11, 8, 31)
    office.until(2030, 3, 18, 8, 29)
    before = len(weeks_kept(office))
    office.until(2030, 3, 18, 8, 30)
    everything_is_shown(office)
    assert len(weeks_kept(office)) == before + 500
    office.clock.time += timedelta(minutes=1)  # a platform takes so many a minute
    everything_is_shown(office)
    assert {cards(office, who) for who in many} == {2}
