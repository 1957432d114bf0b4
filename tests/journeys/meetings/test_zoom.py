"""A meeting on Zoom: the calendar knows who and where, Zoom knows when it was over. One question, whatever is told."""

from datetime import datetime, timedelta

import pytest

from tests.diaries import HOUR, Diaries
from tests.office import Office
from tests.platforms.zoom import DECISION, begins, ends, sums_up

TEAM = ("Grace", "Linus", "Ada", "Tom")
OTHERS = ("Ken", "Barbara", "Mei", "Omar")
JOIN = "https://northwind.zoom.us/j/123456789?pwd=secret"


def diaries_of(office: Office) -> Diaries:
    """Return a calendar in which Grace's meeting begins in an hour, joined by Zoom."""
    diaries = Diaries(office)
    diaries.of("Grace")
    diaries.says("Grace", diaries.meeting("Pricing", *TEAM, LOCATION=JOIN, DESCRIPTION="We talk in #checkout"))
    diaries.synced()
    return diaries


def begun(diaries: Diaries) -> datetime:
    diaries.pass_by(minutes=60)
    return begins(diaries.office)


def test_zooms_end_brings_the_calendars_people_host_and_place(office: Office) -> None:
    diaries = diaries_of(office)
    start = begun(diaries)
    diaries.pass_by(minutes=30)
    ends(diaries.office, start)
    diaries.pass_by(minutes=1)
    assert diaries.asked() == []
    diaries.pass_by(minutes=1)
    assert diaries.asked() == ["Pricing, on Zoom"]
    assert office.rows("select host from asks") == [(office.person("Grace").key,)]
    assert len(office.seen_in("#checkout")) == 1
    assert office.rows("select count(*) from asked") == [(len(TEAM),)]
    diaries.pass_by(minutes=60)
    assert (len(diaries.asked()), diaries.silences()) == (1, [])


def test_an_overrun_is_waited_for(office: Office) -> None:
    diaries = diaries_of(office)
    start = begun(diaries)
    diaries.pass_by(minutes=75)
    assert diaries.asked() == []
    ends(diaries.office, start)
    diaries.pass_by(minutes=2)
    assert diaries.asked() == ["Pricing, on Zoom"]
    diaries.pass_by(minutes=60)
    assert (len(diaries.asked()), diaries.silences()) == (1, [])


def test_an_end_that_never_comes_is_waited_for_half_an_hour(office: Office) -> None:
    diaries = diaries_of(office)
    begun(diaries)
    diaries.pass_by(minutes=89)
    assert diaries.asked() == []
    diaries.pass_by(minutes=1)
    assert diaries.asked() == ["Pricing"]


@pytest.mark.parametrize(("before", "away"), [(30, 1), (3, 8)])
def test_joined_again_it_goes_on_under_its_new_name(office: Office, before: int, away: int) -> None:
    diaries = diaries_of(office)
    start = begun(diaries)
    diaries.pass_by(before)
    ends(diaries.office, start)
    diaries.pass_by(away)
    again = begins(diaries.office, "u2")
    diaries.pass_by(minutes=20)
    assert (diaries.asked(), diaries.silences()) == ([], [])
    ends(diaries.office, again, "u2")
    ends(diaries.office, start)
    diaries.pass_by(minutes=2)
    assert diaries.asked() == ["Pricing, on Zoom"]
    diaries.pass_by(minutes=60)
    assert (len(diaries.asked()), diaries.silences()) == (1, [])


def test_joined_again_after_the_question_it_is_still_the_same_meeting(office: Office) -> None:
    diaries = diaries_of(office)
    start = begun(diaries)
    diaries.pass_by(minutes=50)
    ends(diaries.office, start)
    diaries.pass_by(minutes=5)
    again = begins(diaries.office, "u2")
    diaries.pass_by(minutes=15)
    ends(diaries.office, again, "u2")
    diaries.pass_by(minutes=60)
    assert (diaries.asked(), diaries.silences()) == (["Pricing, on Zoom"], [])


def test_a_beginning_told_after_the_end_begins_nothing(office: Office) -> None:
    diaries = diaries_of(office)
    diaries.pass_by(minutes=110)
    start = diaries.office.clock.now() - timedelta(minutes=50)
    ends(diaries.office, start)
    begins(diaries.office, start_time=f"{start:%Y-%m-%dT%H:%M:%SZ}")
    diaries.pass_by(minutes=2)
    assert diaries.asked() == ["Pricing, on Zoom"]
    begins(diaries.office, start_time=f"{start:%Y-%m-%dT%H:%M:%SZ}", topic="Told again")
    diaries.pass_by(minutes=60)
    assert (len(diaries.asked()), diaries.silences()) == (1, [])


def test_after_each_other_at_one_number_both_are_asked_about(office: Office) -> None:
    diaries = diaries_of(office)
    first = diaries.meeting("Pricing", *TEAM, LOCATION=JOIN)
    diaries.says("Grace", first, diaries.meeting("Roadmap", *OTHERS, after=2 * HOUR, LOCATION=JOIN))
    start = begun(diaries)
    diaries.pass_by(minutes=59)
    ends(diaries.office, start)
    diaries.pass_by(minutes=1)
    second = begins(diaries.office, "u2", topic="Roadmap, on Zoom")
    diaries.pass_by(minutes=40)
    ends(diaries.office, second, "u2", topic="Roadmap, on Zoom")
    diaries.pass_by(minutes=2)
    assert diaries.asked() == ["Pricing, on Zoom", "Roadmap, on Zoom"]
    diaries.pass_by(minutes=60)
    assert (len(diaries.asked()), diaries.silences()) == (2, [])


def test_a_call_that_no_calendar_knows_is_told_to_whom_its_summary_names_and_counted_for_admins(office: Office) -> None:
    start = begins(office)
    office.time_passes(minutes=30)
    over = office.clock.now()
    ends(office, start)
    office.time_passes(minutes=2)
    assert office.rows("select rule, host from kept_quiet") == [("nobody told who was there", "")]
    assert "Pricing" not in office.types("Grace", "why").words
    sums_up(office, start, over)
    told = office.types("Grace", "why").words
    assert "After “Pricing, on Zoom”, which you hosted (" in told
    assert "nobody told me who took part" in told
    assert DECISION not in str(office.rows("select * from suggested"))
    assert "one meeting ended of which nobody told me who took part" in office.types("Ada", "why").words
    for who, nothing in (
        ("Ada", "Pricing"),
        ("Tom", "Pricing"),
        ("Tom", "one meeting ended"),
        ("Grace", "one meeting"),
    ):
        assert nothing not in office.types(who, "why").words
