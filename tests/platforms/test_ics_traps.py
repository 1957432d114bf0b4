"""Traps in single events, one at a time; every instant worked out by hand."""

from datetime import timedelta

import pytest

from bot.sources.ics import Trouble, occurrences
from tests.platforms.calendars import ONCE, event, feed, october, only, utc


def test_one_poisoned_event_loses_none_of_the_others() -> None:
    good = [event(f"UID:{n}", "DTSTART:20261022T080000Z", "DTEND:20261022T090000Z") for n in range(999)]
    found, troubles = october(*good[:10], event("UID:poison", "SUMMARY:No start"), *good[10:])

    assert len(found) == 999
    assert troubles == (Trouble("poison", "An event has no start and was left out."),)


@pytest.mark.parametrize("zone", ["Europe", "A" * 400, "a,b", "../../etc", "\x00"])
def test_a_zone_that_is_no_name_spoils_only_its_own_event(zone: str) -> None:
    found, _ = october(event("UID:odd", f"DTSTART;TZID={zone}:20261022T080000"), event(*ONCE))

    assert "a" in {it.uid for it in found}


def test_what_ends_at_the_beginning_of_the_window_was_told_before_and_at_its_end_is_told_now() -> None:
    file = feed(event(*ONCE))
    ends = utc("2026-10-22T09:00")
    minute = timedelta(minutes=1)

    assert occurrences(file, ends, ends + minute, "UTC") == ((), ())
    assert len(occurrences(file, ends - minute, ends, "UTC")[0]) == 1


def test_a_meeting_without_length_ends_when_it_starts() -> None:
    assert only("UID:a", "DTSTART:20261022T080000Z", "DTEND:20261022T080000Z").ends_at == utc("2026-10-22T08:00")
    assert only("UID:a", "DTSTART:20261022T080000Z").ends_at == utc("2026-10-22T08:00")


@pytest.mark.parametrize("end", ["DTEND:20261022T070000Z", "DURATION:-PT1H"])
def test_a_meeting_that_ends_before_it_starts_is_said(end: str) -> None:
    found, troubles = october(event("UID:back", "DTSTART:20261022T080000Z", end), event(*ONCE))

    assert [it.uid for it in found] == ["a"]
    assert troubles == (Trouble("back", "An event ends before it starts and was left out."),)


def test_a_withdrawn_invitation_is_cancelled() -> None:
    assert only(*ONCE, above=("METHOD:CANCEL",)).cancelled
    assert only(*ONCE, "STATUS:CANCELLED").cancelled
    assert not only(*ONCE, "STATUS:CONFIRMED").cancelled


@pytest.mark.parametrize(
    "line",
    ["TRANSP:TRANSPARENT"] + [f"X-MICROSOFT-CDO-BUSYSTATUS:{it}" for it in ("FREE", "OOF", "WORKINGELSEWHERE", "oof")],
)
def test_free_time_is_not_busy(line: str) -> None:
    assert not only(*ONCE, line).busy


@pytest.mark.parametrize("line", ["TRANSP:OPAQUE", "X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE", "SUMMARY:Free lunch"])
def test_anything_else_is_busy(line: str) -> None:
    assert only(*ONCE, line).busy


@pytest.mark.parametrize("line", ["CLASS:PRIVATE", "CLASS:Confidential"])
def test_private_words_stand_nowhere_not_even_in_troubles(line: str) -> None:
    broken = event("UID:b", line, "SUMMARY:Canary", "DTSTART:never")
    told = october(event(*ONCE, line, "SUMMARY:Canary", "DESCRIPTION:Canary", "LOCATION:Canary"), broken)

    assert [it.uid for it in told[0]] == ["a"]
    assert "Canary" not in repr(told)


def test_a_day_by_microsofts_word_lasts_all_day() -> None:
    assert only(*ONCE, "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE").all_day
    assert not only(*ONCE, "X-MICROSOFT-CDO-ALLDAYEVENT:FALSE").all_day


def test_categories_may_say_focus_or_out_of_office() -> None:
    assert only(*ONCE, "CATEGORIES:Work,Focus time").focus
    assert only(*ONCE, "CATEGORIES:Out of office").out_of_office
    plain = only(*ONCE, "CATEGORIES:Customers")
    assert (plain.focus, plain.out_of_office) == (False, False)


def test_an_event_without_an_id_gets_the_same_one_every_time() -> None:
    nameless = event("DTSTART:20261022T080000Z", "SUMMARY:Pricing")
    other = event("DTSTART:20261022T080000Z", "SUMMARY:Delivery")
    first, again = (october(nameless, other)[0] for _ in range(2))

    assert [it.uid for it in first] == [it.uid for it in again]
    assert len({it.uid for it in first}) == 2
