"""Series: what is left out, moved, added or ended; every instant worked out by hand."""

from tests.platforms.calendars import ONCE, end_times, event, october, only, utc


def test_an_exclusion_written_in_utc_counts() -> None:
    lines = ("UID:a", "DTSTART;TZID=Europe/Berlin:20261020T100000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY")

    assert end_times(event(*lines, "EXDATE:20261027T090000Z")) == [utc("2026-10-20T09:00")]


def test_an_occurrence_moved_out_of_the_window_is_gone_and_one_moved_in_is_there() -> None:
    series = event("UID:a", "DTSTART:20261020T080000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=4")
    out = event("UID:a", "RECURRENCE-ID:20261020T080000Z", "DTSTART:20261201T080000Z", "DURATION:PT1H")
    moved_in = event("UID:a", "RECURRENCE-ID:20261110T080000Z", "DTSTART:20261102T080000Z", "DURATION:PT1H")

    found, _ = october(series, out, moved_in)
    assert [(it.recurrence_id[:10], it.ends_at) for it in found] == [
        ("2026-10-27", utc("2026-10-27T09:00")),
        ("2026-11-10", utc("2026-11-02T09:00")),
    ]


def test_a_move_of_this_and_all_later_ones_keeps_every_name_apart() -> None:
    series = event("UID:a", "DTSTART:20261020T080000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=4")
    later = "RECURRENCE-ID;RANGE=THISANDFUTURE:20261022T080000Z"

    found, _ = october(series, event("UID:a", later, "DTSTART:20261022T100000Z", "DURATION:PT2H"))
    assert [(it.recurrence_id, it.ends_at) for it in found] == [
        ("2026-10-20T08:00:00+00:00", utc("2026-10-20T09:00")),
        ("2026-10-21T08:00:00+00:00", utc("2026-10-21T09:00")),
        ("2026-10-22T08:00:00+00:00", utc("2026-10-22T12:00")),
        ("2026-10-23T08:00:00+00:00", utc("2026-10-23T12:00")),
    ]


def test_an_occurrence_without_its_series_is_still_told() -> None:
    found = only("UID:a", "RECURRENCE-ID:20261020T080000Z", "DTSTART:20261021T080000Z", "DURATION:PT1H")

    assert (found.recurring, found.recurrence_id) == (True, "2026-10-20T08:00:00+00:00")


def test_extra_dates_are_added_to_the_first() -> None:
    lines = ("UID:a", "DTSTART;TZID=Europe/Berlin:20261020T100000", "DURATION:PT1H")

    assert end_times(event(*lines, "RDATE;TZID=Europe/Berlin:20261022T100000,20261026T100000")) == [
        utc("2026-10-20T09:00"),
        utc("2026-10-22T09:00"),
        utc("2026-10-26T10:00"),
    ]


def test_extra_dates_may_bring_their_own_length() -> None:
    lines = ("UID:a", "DTSTART:20261020T080000Z", "DURATION:PT1H", "RDATE;VALUE=PERIOD:20261021T080000Z/PT3H")

    assert end_times(event(*lines)) == [utc("2026-10-20T09:00"), utc("2026-10-21T11:00")]


def test_of_two_versions_of_an_event_the_newer_counts() -> None:
    newer = event("UID:a", "SEQUENCE:2", "DTSTART:20261022T100000Z", "DTEND:20261022T110000Z")

    assert end_times(newer, event(*ONCE, "SEQUENCE:0")) == [utc("2026-10-22T11:00")]


def test_a_series_that_was_ended_with_a_day_ends() -> None:
    lines = ("DTSTART;TZID=Europe/Berlin:20261020T100000", "DURATION:PT1H", "RRULE:FREQ=DAILY;UNTIL=20261022")

    assert end_times(event("UID:a", *lines)) == [utc("2026-10-20T09:00"), utc("2026-10-21T09:00")]


def test_an_empty_rule_repeats_nothing() -> None:
    found = only(*ONCE, "RRULE:")

    assert (found.recurring, found.recurrence_id) == (False, "")


def test_days_with_a_space_between_them_are_days() -> None:
    lines = ("UID:a", "DTSTART:20261020T080000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;BYDAY=TU, TH;COUNT=3")

    assert end_times(event(*lines)) == [utc("2026-10-20T09:00"), utc("2026-10-22T09:00"), utc("2026-10-27T09:00")]
