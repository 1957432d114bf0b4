"""Files that are no calendars, and calendars that mean harm."""

import asyncio
import time
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sources.calendar_file import MAX_BYTES, MAX_EVENTS
from bot.sources.ics import NotACalendar, Trouble, occurrences
from bot.sources.worker import TookTooLong, in_worker
from tests.platforms.calendars import FEEDS, ONCE, event, feed, october, utc

WINDOW = (utc("2026-10-19"), utc("2026-11-03"))
EVERY_MINUTE = "An event repeats every minute or without a pause, as no meeting does, and was left out."
TOO_OFTEN = "An event repeats more than 50,000 times and was left out."
NEVER = event("UID:never", "DTSTART:20260101T000000Z", "RRULE:FREQ=HOURLY;COUNT=9;BYMONTH=2;BYMONTHDAY=30")  # to 9999
REAL = [path.read_bytes() for path in sorted(FEEDS.glob("*.ics"))]


@pytest.mark.parametrize(
    ("file", "words"),
    [
        (b"", "This file is empty. Export the calendar again and try once more."),
        (b" \r\n ", "This file is empty. Export the calendar again and try once more."),
        (b"<html>Log in</html>", "This is not a calendar: it does not begin with BEGIN:VCALENDAR."),
        (b"Subject,Start Date\r\nPricing,22.10.2026", "This is not a calendar: it does not begin with"),
        (feed(event(*ONCE)).decode().encode("utf-16"), "This file is not UTF-8 text, as calendars are."),
        (feed(event(*ONCE, "SUMMARY:Büro")).decode().encode("latin-1"), "This file is not UTF-8 text"),
        (b"BEGIN:VCALENDAR" + b" " * MAX_BYTES, "This calendar is larger than 10 MB."),
        (feed(*[event(*ONCE)] * (MAX_EVENTS + 1)), "This calendar has more than 10,000 events."),
    ],
)
def test_what_is_no_calendar_is_refused_with_a_way_out(file: bytes, words: str) -> None:
    with pytest.raises(NotACalendar) as refused:
        occurrences(file, *WINDOW, "UTC")

    assert str(refused.value).startswith(words)
    assert any(way in str(refused.value) for way in ("Export", "try again"))


def test_a_byte_order_mark_is_no_obstacle() -> None:
    assert len(occurrences(b"\xef\xbb\xbf" + feed(event(*ONCE)), *WINDOW, "UTC")[0]) == 1


def test_a_file_that_breaks_off_tells_what_it_has_and_what_it_lacks() -> None:
    whole = feed(event(*ONCE), event("UID:b", "DTSTART:20261022T080000Z"))
    found, troubles = occurrences(whole[: whole.rindex(b"DTSTART")], *WINDOW, "UTC")

    assert [it.uid for it in found] == ["a"]
    assert troubles == (
        Trouble("b", "One event could not be read and was left out."),
        Trouble("", "The file breaks off before its end, so later events may be missing."),
    )


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("FREQ=SECONDLY", EVERY_MINUTE),
        ("FREQ=MINUTELY;INTERVAL=30", EVERY_MINUTE),
        ("FREQ=WEEKLY;INTERVAL=0", EVERY_MINUTE),
        ("FREQ=WEEKLY;INTERVAL=-1", EVERY_MINUTE),
        ("FREQ=HOURLY", TOO_OFTEN),
        ("FREQ=DAILY;BYHOUR=0,1,2,3,4,5;BYMINUTE=0,10,20,30", TOO_OFTEN),
        ("FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=1,2,3,4,5,6;BYMINUTE=1,2,3,4,5,6;BYSECOND=1,2", TOO_OFTEN),
    ],
)
def test_a_rule_no_meeting_follows_is_refused_at_once_and_alone(rule: str, words: str) -> None:
    began = time.perf_counter()
    found, troubles = october(event("UID:hostile", "DTSTART:20100101T000000Z", f"RRULE:{rule}"), event(*ONCE))

    assert [it.uid for it in found] == ["a"]
    assert troubles == (Trouble("hostile", words),)
    assert time.perf_counter() - began < 1


@pytest.mark.parametrize("rule", ["FREQ=SOMETIMES", "FREQ=DAILY;UNTIL=later", "FREQ=WEEKLY;BYDAY=XX"])
def test_a_rule_nobody_understands_is_said(rule: str) -> None:
    found, troubles = october(event("UID:odd", "DTSTART:20261022T080000Z", f"RRULE:{rule}"), event(*ONCE))

    assert [it.uid for it in found] == ["a"]
    assert [it.uid for it in troubles] == ["odd"]


@pytest.mark.parametrize("rule", ["FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "FREQ=HOURLY;COUNT=40000"])
def test_an_old_habit_is_no_attack(rule: str) -> None:
    _, troubles = october(event("UID:a", "DTSTART:19700101T080000Z", f"RRULE:{rule}"))

    assert troubles == ()


def test_many_old_habits_together_are_too_much_and_the_first_are_still_told() -> None:
    habit = ("DTSTART:19000101T080000Z", "DURATION:PT1H", "RRULE:FREQ=MONTHLY;BYDAY=-1FR")
    found, troubles = october(*[event(f"UID:{n}", *habit) for n in range(120)])

    assert 100 < len(found) < 120
    assert {it.words for it in troubles} == {
        "This calendar repeats more often than can be worked out, so an event was left out."
    }


def test_a_worker_tells_the_same() -> None:
    file = REAL[0]

    assert asyncio.run(in_worker(file, *WINDOW, "Europe/Berlin")) == occurrences(file, *WINDOW, "Europe/Berlin")


def test_a_worker_says_no_in_the_same_words() -> None:
    with pytest.raises(NotACalendar, match="This file is empty"):
        asyncio.run(in_worker(b"", *WINDOW, "UTC"))


def test_a_worker_that_takes_too_long_is_killed_while_everything_else_goes_on() -> None:
    async def told() -> tuple[str, float]:
        beats, late = asyncio.create_task(_longest_pause()), time.perf_counter()
        with pytest.raises(TookTooLong) as given_up:
            await in_worker(feed(NEVER), *WINDOW, "UTC", seconds=0.5)
        assert time.perf_counter() - late < 20
        beats.cancel()
        return str(given_up.value), await beats

    words, pause = asyncio.run(told())
    assert words == "Reading this calendar took more than 0.5 seconds. Export the coming weeks only."
    assert pause < 1


def test_what_repeats_every_second_is_refused_while_everything_else_goes_on() -> None:
    file = feed(event("UID:hostile", "DTSTART:19700101T000000Z", "RRULE:FREQ=SECONDLY"), event(*ONCE))

    async def told() -> float:
        beats = asyncio.create_task(_longest_pause())
        found, troubles = await in_worker(file, *WINDOW, "UTC", seconds=3.0)
        assert ([it.uid for it in found], troubles) == (["a"], (Trouble("hostile", EVERY_MINUTE),))
        beats.cancel()
        return await beats

    assert asyncio.run(told()) < 1


async def _longest_pause() -> float:
    longest, last = 0.0, time.perf_counter()
    try:
        while True:
            await asyncio.sleep(0.01)
            longest, last = max(longest, time.perf_counter() - last), time.perf_counter()
    except asyncio.CancelledError:
        return longest


@given(st.binary(max_size=2000))
@settings(deadline=None)
def test_any_bytes_are_read_or_refused(file: bytes) -> None:
    _read_or_refused(file)


@given(st.sampled_from(REAL), st.integers(0, 4000), st.integers(0, 40), st.binary(max_size=40))
@settings(deadline=None, max_examples=150)
def test_a_damaged_calendar_is_read_or_refused(file: bytes, at: int, lost: int, put: bytes) -> None:
    _read_or_refused(file[:at] + put + file[at + lost :])


@given(
    st.lists(
        st.tuples(
            st.sampled_from(
                ["DTSTART", "DTEND", "DURATION", "RDATE", "EXDATE", "RECURRENCE-ID", "SEQUENCE", "ATTENDEE"]
            ),
            st.sampled_from(["", ";TZID=Europe", ";TZID=a,b", ";VALUE=DATE", ";VALUE=PERIOD", ";RANGE=THISANDFUTURE"]),
            st.sampled_from(["20261022T080000", "20261022", "00010101T000000", "99991231T235959Z", "-P9999W", "x", ""]),
        ),
        max_size=8,
    )
)
@settings(deadline=None, max_examples=200)
def test_odd_properties_never_spoil_a_good_event(odd: list[tuple[str, str, str]]) -> None:
    found, _ = october(event("UID:odd", *[f"{name}{how}:{what}" for name, how, what in odd]), event(*ONCE))

    assert "a" in {it.uid for it in found}


def _read_or_refused(file: bytes) -> None:
    try:
        found, troubles = occurrences(file, *WINDOW, "Europe/Berlin")
    except NotACalendar:
        return
    assert all(WINDOW[0] < it.ends_at <= WINDOW[1] and isinstance(it.starts_at, datetime) for it in found)
    assert all(it.words.endswith(".") for it in troubles)


def test_a_worker_that_nobody_waits_for_any_more_ends_at_once() -> None:
    """Whoever stops the bot does not wait until a file has been read."""
    many = feed(
        *(event(f"UID:{at}", "DTSTART:19000101T000000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY") for at in range(80))
    )

    async def given_up() -> None:
        reading = asyncio.create_task(in_worker(many, *WINDOW, "UTC", 60.0))
        await asyncio.sleep(0.1)
        reading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reading

    began = time.monotonic()
    asyncio.run(given_up())  # it waits for its threads
    assert time.monotonic() - began < 10
