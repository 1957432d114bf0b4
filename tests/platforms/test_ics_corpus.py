"""The 260 calendar files of icalendar and recurring-ical-events, good and bad: each is read or refused, and soon."""

import os
import time
from collections import Counter
from dataclasses import dataclass, field

import pytest

from bot.sources.ics import NotACalendar, Occurrence
from bot.sources.objects import happening_in
from tests.platforms.calendars import utc
from tests.platforms.corpus import fetched, files

WINDOW = utc("2019-01-01"), utc("2019-03-01")  # most of them are of that time
FILES, REFUSED = 260, 53  # the second are pieces: single events, rules and zones
SLOW = 5.0  # s of CPU
QUARANTINED = {  # events that were left out and named, by file; all others in it were read
    "rfc_5545_RDATE_example.ics": 6, "issue_1561_image_value.ics": 4, "rfc_7529.ics": 4, "multiple_timezones.ics": 3,
    "issue_1050_multiple_calendars.ics": 2, "issue_1050_uid_in_description.ics": 2, "pr_480_summary_with_colon.ics": 2,
    "rfc_7256_multi_value_parameters.ics": 2, "rfc_7986_image.ics": 2, "rfc_9253_gap.ics": 2,
    "america_new_york_forward_reference.ics": 1, "big_bad_calendar.ics": 1, "broken_dtstart.ics": 1,
    "broken_ical.ics": 1, "created_calendar_with_unicode_fields.ics": 1, "invalid_duration.ics": 1,
    "issue_1081_invalid_rrule_freq.ics": 1, "issue_1081_invalid_start_and_end.ics": 1,
    "issue_1081_invalid_start_valid_end.ics": 1, "issue_1081_with_summary.ics": 1,
    "issue_1549_binary_attachment.ics": 1, "issue_322_expected_calendar.ics": 1,
    "issue_722_missing_timezones.ics": 1, "issue_798_related_to.ics": 1,
    "pacific_fiji.ics": 1, "parsing_error.ics": 1, "rfc_6868.ics": 1, "rfc_7986_conferences.ics": 1,
    "rfc_9253_related_to.ics": 1, "small_bad_calendar.ics": 1, "bad_rrule_missing_until_event.ics": 1,
    "end_before_start_event.ics": 1, "issue_132_swapped_start_and_end.ics": 1,
}  # fmt: skip


@dataclass
class Came:
    """What came of all files."""

    read: int = 0
    refused: int = 0
    slow: dict[str, float] = field(default_factory=dict)
    quarantined: Counter[str] = field(default_factory=Counter)
    found: list[Occurrence] = field(default_factory=list)


@pytest.fixture(scope="module")
def came() -> Came:
    if why := fetched():
        assert not os.environ.get("CHAIR_CI"), why
        pytest.skip(f"The files of icalendar and recurring-ical-events could not be fetched: {why}")
    came = Came()
    for name, body in files():
        began = time.process_time()
        try:
            found, troubles = happening_in((body,), *WINDOW, "Europe/Berlin")
        except NotACalendar:
            came.refused += 1
        else:
            came.read += 1
            came.found += found
            came.quarantined.update({name: len({it.uid for it in troubles if it.uid})})
        if (took := time.process_time() - began) > SLOW:
            came.slow[name] = took
    return came


def test_every_file_is_read_or_refused(came: Came) -> None:
    assert (came.read + came.refused, came.refused) == (FILES, REFUSED)
    assert len(came.found) > 200


def test_no_file_takes_long(came: Came) -> None:
    assert came.slow == {}


def test_as_many_events_are_left_out_as_ever(came: Came) -> None:
    assert +came.quarantined == Counter(QUARANTINED)
