"""Digests come on Monday at eight by each reader's clock: once, late if need be, or not at all."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from tests.journeys.digests.northwind import WITH_MEI, digests_of, words
from tests.office import EVERYBODY, Office

TEN_ZONES = (
    "UTC", "Europe/Berlin", "America/New_York", "America/Los_Angeles", "Asia/Kolkata", "Asia/Tokyo",
    "Australia/Sydney", "Africa/Cairo", "America/Sao_Paulo", "Asia/Kathmandu",
)  # fmt: skip


def sent(office: Office) -> list[tuple[object, ...]]:
    return office.rows("select person, week, state from digests_sent order by week, person")


def test_it_comes_on_monday_at_eight_and_not_before(office: Office) -> None:
    office.configure(WITH_MEI)
    office.until(2030, 1, 14, 7, 59)
    assert digests_of(office, "Mei") == []
    office.until(2030, 1, 14, 8)
    [card] = digests_of(office, "Mei")
    assert "Week of Mon 7 Jan" in card.words
    assert digests_of(office, "Dana") == digests_of(office, "Ana") == []


def test_there_is_one_a_week_whatever_is_configured_in_between(office: Office) -> None:
    office.configure(WITH_MEI)
    office.until(2030, 1, 14, 8)
    office.configure(WITH_MEI.replace("[asking]", '[digest]\nsend = "Tue 10:00"\n\n[asking]'))
    office.until(2030, 1, 20, 23)
    assert len(digests_of(office, "Mei")) == 1
    office.until(2030, 1, 22, 10)
    assert [card.words.partition(" |")[0] for card in digests_of(office, "Mei")] == [
        "Week of Mon 7 Jan",
        "Week of Mon 14 Jan",
    ]


def test_ten_readers_in_ten_zones_get_theirs_when_their_own_clock_shows_eight(office: Office) -> None:
    readers = dict(zip(EVERYBODY, TEN_ZONES, strict=False))
    office.people_are(*(office.profile(who, zone) for who, zone in readers.items()))
    everyone = ", ".join(f'"{who.lower()}@northwind.example"' for who in readers)
    office.configure(WITH_MEI.replace('["mei@northwind.example"]', f"[{everyone}]"))
    office.until(2030, 3, 30, 23)  # Europe's clocks are put forward that Sunday, Sydney's back a week later
    came: dict[str, str] = {}
    while len(came) < len(readers):
        [(next_alarm,)] = office.rows("select min(at) from alarms")
        office.clock.time = datetime.fromisoformat(str(next_alarm))
        office.rings()
        for (key,) in office.rows("select person from digests_sent where week = '2030-W13'"):
            who = str(key).partition("/")[2].partition("@")[0].capitalize()
            came.setdefault(who, f"{office.clock.now().astimezone(ZoneInfo(readers[who])):%a %H:%M}")
    # Further east than that the week is over, and its teams have had their four hours, only later in the day.
    ahead = {"Guido": "Mon 09:30", "Tom": "Mon 09:45", "Barbara": "Mon 13:00", "Ken": "Mon 15:00"}
    assert came == dict.fromkeys(readers, "Mon 08:00") | ahead
    for who in readers:
        assert words(digests_of(office, who)).count("Week of Mon 25 Mar") == 1


def test_after_a_day_of_downtime_it_comes_late_in_the_same_week(office: Office) -> None:
    office.configure(WITH_MEI)
    office.until(2030, 1, 13, 20)
    office.clock.time = datetime(2030, 1, 15, 9, tzinfo=UTC)
    office.rings()
    assert len(digests_of(office, "Mei")) == 1
    assert [state for *_, state in sent(office)] == ["sent late"]
    office.rings()
    assert len(digests_of(office, "Mei")) == 1


def test_after_weeks_of_downtime_the_old_ones_are_skipped_and_counted_and_the_latest_comes(office: Office) -> None:
    office.configure(WITH_MEI)
    office.until(2030, 1, 13, 20)
    office.clock.time = datetime(2030, 1, 30, 9, tzinfo=UTC)
    office.rings()
    assert [(week, state) for _, week, state in sent(office)] == [
        ("2030-W02", "skipped"), ("2030-W03", "skipped"), ("2030-W04", "sent late"),
    ]  # fmt: skip
    [card] = digests_of(office, "Mei")
    assert "Week of Mon 21 Jan" in card.words
    office.until(2030, 2, 4, 8)
    assert len(digests_of(office, "Mei")) == 2


def test_a_reader_without_an_account_gets_it_when_they_have_one(office: Office) -> None:
    office.configure(WITH_MEI.replace("mei@", "zoe@"))
    office.until(2030, 1, 14, 12)
    assert sent(office) == []
    office.people_are(replace(office.profile("Tom"), email="zoe@northwind.example"))
    office.time_passes(hours=1)
    [card] = digests_of(office, "Tom")
    assert "Week of Mon 7 Jan" in card.words


def test_a_reader_who_never_has_one_is_skipped_at_the_end_of_the_week(office: Office) -> None:
    office.configure(WITH_MEI.replace("mei@", "zoe@"))
    office.until(2030, 1, 21, 9)
    for _ in range(8):
        office.time_passes(hours=24)
    assert [(week, state) for _, week, state in sent(office)][:1] == [("2030-W02", "skipped")]


def test_who_is_no_cx_lead_any_more_gets_none(office: Office) -> None:
    office.configure(WITH_MEI)
    office.until(2030, 1, 13, 20)
    office.configure(WITH_MEI.replace("mei@", "tom@"))
    office.until(2030, 1, 14, 9)
    assert digests_of(office, "Mei") == []
    assert len(digests_of(office, "Tom")) == 1
    assert office.rows("select name from alarms where name like 'digest/%'") == [("digest/tom@northwind.example",)]


def test_on_a_holiday_it_comes_on_the_next_working_day(office: Office) -> None:
    office.configure(WITH_MEI.replace('timezone = "UTC"', 'timezone = "UTC"\nholidays = "DE"'))
    office.until(2030, 4, 20, 12)
    before = len(digests_of(office, "Mei"))
    office.until(2030, 4, 22, 20)  # Easter Monday
    assert len(digests_of(office, "Mei")) == before
    office.until(2030, 4, 23, 8)
    assert len(digests_of(office, "Mei")) == before + 1


@pytest.mark.parametrize("mode", ["rehearsal", "off"])
def test_in_rehearsal_it_is_written_and_nobody_is_told(office: Office, mode: str) -> None:
    office.configure(WITH_MEI.replace('mode = "live"', f'mode = "{mode}"'))
    office.until(2030, 1, 14, 8)
    assert digests_of(office, "Mei") == []
    assert office.rows("select week from digests") == [("2030-W02",)]
    assert len(office.rows("select name from alarms where name like 'digest/%'")) == 1


def test_a_german_reader_reads_german(office: Office) -> None:
    office.people_are(office.profile("Mei", language="de"))
    office.configure(WITH_MEI)
    office.until(2030, 1, 14, 8)
    assert "Woche ab Mo, 7. Jan" in office.told("Mei")[-1].words
