"""Zones, the clock on the wall, and the two weekends when it changes; every instant worked out by hand."""

from bot.sources.ics import Trouble, occurrences
from tests.platforms.calendars import end_times, event, feed, october, only, utc


def test_a_meeting_in_the_skipped_hour_of_spring_still_ends_after_its_start() -> None:
    lines = ("UID:a", "DTSTART;TZID=Europe/Berlin:20260329T023000", "DTEND;TZID=Europe/Berlin:20260329T031500")
    [found], _ = occurrences(feed(event(*lines)), utc("2026-03-28"), utc("2026-03-30"), "UTC")

    assert (found.starts_at, found.ends_at) == (utc("2026-03-29T01:30"), utc("2026-03-29T02:15"))


def test_a_weekly_duration_over_the_start_of_summer_time_is_as_long_as_it_says() -> None:
    lines = ("UID:a", "DTSTART;TZID=Europe/Berlin:20260321T220000", "DURATION:PT10H", "RRULE:FREQ=WEEKLY")
    found, _ = occurrences(feed(event(*lines)), utc("2026-03-20"), utc("2026-03-30"), "UTC")

    assert [it.ends_at for it in found] == [utc("2026-03-22T07:00"), utc("2026-03-29T07:00")]


def test_two_hours_across_the_repeated_hour_of_autumn_are_two_hours() -> None:
    lines = ("UID:a", "DTSTART;TZID=Europe/Berlin:20261025T013000", "DURATION:PT2H")

    assert only(*lines).ends_at == utc("2026-10-25T01:30")


def test_an_end_in_the_hour_that_comes_twice_is_in_its_first() -> None:
    """RFC 5545, 3.3.5: a local time that occurs more than once is the first of them."""
    lines = ("UID:a", "DTSTART;TZID=Europe/Berlin:20261024T180000", "DTEND;TZID=Europe/Berlin:20261025T020000")

    assert only(*lines).ends_at == utc("2026-10-25T00:00")


def test_summer_time_ends_a_week_later_in_america() -> None:
    lines = ("UID:a", "DTSTART;TZID=America/New_York:20261026T090000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY")

    assert end_times(event(*lines)) == [utc("2026-10-26T14:00"), utc("2026-11-02T15:00")]


def test_the_feeds_own_zone_comes_before_the_persons() -> None:
    lines = ("UID:a", "DTSTART:20261022T080000", "DTEND:20261022T090000")
    found = only(*lines, above=("X-WR-TIMEZONE:Asia/Tokyo",))

    assert found.ends_at == utc("2026-10-22T00:00")


def test_google_means_the_clock_on_the_wall_when_a_series_is_written_in_utc() -> None:
    lines = ("UID:a", "DTSTART:20261020T080000Z", "DTEND:20261020T090000Z", "RRULE:FREQ=WEEKLY")

    assert end_times(event(*lines), above=("X-WR-TIMEZONE:Europe/Berlin",)) == [
        utc("2026-10-20T09:00"),
        utc("2026-10-27T10:00"),
    ]


def test_a_feed_whose_own_zone_is_unknown_says_so() -> None:
    found, troubles = october(event("UID:a", "DTSTART:20261022T080000"), above=("X-WR-TIMEZONE:Middle/Earth",))

    assert [it.ends_at for it in found] == [utc("2026-10-22T06:00")]
    assert troubles == (Trouble("", "The time zone 'Middle/Earth' is unknown; Europe/Berlin was used instead."),)


def test_one_feeds_home_made_zone_is_not_anothers() -> None:
    own: tuple[str, ...] = ("BEGIN:VTIMEZONE", "TZID:Ours", "BEGIN:STANDARD", "DTSTART:20200101T000000")
    own = (*own, "TZOFFSETFROM:-0900", "TZOFFSETTO:-0900", "END:STANDARD", "END:VTIMEZONE")
    lines = ("UID:a", "DTSTART;TZID=Ours:20261022T080000")

    assert only(*lines, above=own).ends_at == utc("2026-10-22T17:00")
    found, [trouble] = october(event(*lines))
    assert [it.ends_at for it in found] == [utc("2026-10-22T06:00")]
    assert trouble.words == "The time zone 'Ours' is unknown; Europe/Berlin was used instead."


def test_a_zone_named_like_a_real_one_is_the_real_one() -> None:
    wrong: tuple[str, ...] = ("BEGIN:VTIMEZONE", "TZID:Europe/Berlin", "BEGIN:STANDARD", "DTSTART:20200101T000000")
    wrong = (*wrong, "TZOFFSETFROM:+0900", "TZOFFSETTO:+0900", "END:STANDARD", "END:VTIMEZONE")

    assert only("UID:a", "DTSTART;TZID=Europe/Berlin:20261022T080000", above=wrong).ends_at == utc("2026-10-22T06:00")


def test_an_end_in_another_zone_is_another_clock() -> None:
    lines = ("DTSTART;TZID=Europe/Berlin:20261022T100000", "DTEND;TZID=America/New_York:20261022T050000")

    assert only("UID:a", *lines).ends_at == utc("2026-10-22T09:00")
