"""Live beats planned: what is waited for, what counts as the end, and what is one meeting. Times are to the minute."""

from datetime import timedelta

import pytest

from tests.diaries import HOUR, Diaries
from tests.journeys.meetings.test_zoom import JOIN, TEAM, begun, diaries_of
from tests.office import Office
from tests.platforms.zoom import begins, ends

UNKNOWN = ("Pricing, on Zoom", "nobody told who was there")


def minutes_until_asked(diaries: Diaries, most: int = 120) -> int | None:
    for minute in range(most):
        if diaries.asked():
            return minute
        diaries.pass_by(1)
    return None


def test_an_overrun_of_25_minutes_is_asked_about_at_the_real_end(plain: Office) -> None:
    diaries = diaries_of(plain)
    start = begun(diaries)
    diaries.pass_by(minutes=85)
    assert diaries.asked() == []
    ends(plain, start)
    assert minutes_until_asked(diaries) == 2
    plain.time_passes(minutes=90)
    assert (diaries.asked(), diaries.silences()) == (["Pricing, on Zoom"], [])


def test_an_overrun_of_45_minutes_is_asked_about_half_an_hour_after_the_planned_end_and_not_again(
    plain: Office,
) -> None:
    diaries = diaries_of(plain)
    start = begun(diaries)
    assert minutes_until_asked(diaries) == 90
    diaries.pass_by(minutes=15)
    ends(plain, start)
    plain.time_passes(minutes=90)
    assert (diaries.asked(), diaries.silences()) == (["Pricing"], [])


def test_a_start_that_was_never_heard_is_not_waited_for_even_where_zoom_is_heard_today(plain: Office) -> None:
    diaries = diaries_of(plain)
    other = begins(plain, "other", id="555555555", topic="Roadmap")
    diaries.pass_by(minutes=30)
    ends(plain, other, "other", id="555555555", topic="Roadmap")
    diaries.pass_by(minutes=30)
    assert minutes_until_asked(diaries) == 61
    assert diaries.asked() == ["Pricing"]


@pytest.mark.parametrize(("lasted", "asked_after"), [(30, 2), (12, 2), (6, None)])
def test_an_early_end_counts_from_five_minutes_on(plain: Office, lasted: int, asked_after: int | None) -> None:
    diaries = diaries_of(plain)
    start = begun(diaries)
    diaries.pass_by(lasted)
    ends(plain, start)
    assert minutes_until_asked(diaries) == asked_after
    assert diaries.silences() == ([] if asked_after else [("Pricing, on Zoom", "too short")])


def test_who_has_only_looked_in_has_not_ended_the_meeting(plain: Office) -> None:
    diaries = diaries_of(plain)
    start = begun(diaries)
    diaries.pass_by(minutes=3)
    ends(plain, start)
    diaries.pass_by(minutes=12)
    assert diaries.silences() == [UNKNOWN]
    again = begins(plain, "u2")
    diaries.pass_by(minutes=40)
    ends(plain, again, "u2")
    assert minutes_until_asked(diaries) == 2
    plain.time_passes(minutes=90)
    assert diaries.asked() == ["Pricing, on Zoom"]


def test_where_somebody_has_only_looked_in_the_planned_end_counts(plain: Office) -> None:
    diaries = diaries_of(plain)
    start = begun(diaries)
    diaries.pass_by(minutes=3)
    ends(plain, start)
    assert minutes_until_asked(diaries) == 58
    assert diaries.asked() == ["Pricing"]


@pytest.mark.parametrize(("away", "meetings"), [(1, 1), (9, 1), (11, 2)])
def test_joined_again_within_ten_minutes_it_is_one_meeting_and_later_another(
    plain: Office, away: int, meetings: int
) -> None:
    diaries = Diaries(plain)
    start = begins(plain)
    diaries.pass_by(minutes=20)
    ends(plain, start)
    diaries.pass_by(away)
    again = begins(plain, "u2")
    diaries.pass_by(minutes=20)
    ends(plain, again, "u2")
    diaries.pass_by(minutes=20)
    assert diaries.silences() == [UNKNOWN] * meetings


@pytest.mark.parametrize("away", [1, 9, 11])
def test_what_one_invitation_planned_is_asked_about_once_however_long_they_were_away(plain: Office, away: int) -> None:
    diaries = diaries_of(plain)
    start = begun(diaries)
    diaries.pass_by(minutes=20)
    ends(plain, start)
    diaries.pass_by(away)
    again = begins(plain, "u2")
    diaries.pass_by(minutes=25)
    ends(plain, again, "u2")
    diaries.pass_by(minutes=12)
    plain.time_passes(minutes=90)
    assert diaries.asked() == ["Pricing, on Zoom"]


@pytest.mark.parametrize(("ago", "asked", "silences"), [
    (59, ["Pricing"], []), (61, [], [("Pricing", "found out too late")]),
])  # fmt: skip
def test_what_a_calendar_tells_of_late_is_asked_about_within_an_hour(
    plain: Office, ago: int, asked: list[str], silences: list[tuple[str, str]]
) -> None:
    diaries = Diaries(plain)
    diaries.of("Grace")
    diaries.says("Grace", diaries.meeting("Pricing", *TEAM, after=-HOUR - timedelta(minutes=ago)))
    diaries.synced()
    plain.rings()
    assert (diaries.asked(), diaries.silences()) == (asked, silences)


def test_a_live_end_of_which_a_calendar_tells_later_is_asked_about_then(plain: Office) -> None:
    diaries = Diaries(plain)
    diaries.of("Grace")
    start = begins(plain)
    diaries.pass_by(minutes=60)
    ends(plain, start)
    diaries.pass_by(minutes=15)
    assert (diaries.asked(), diaries.silences()) == ([], [UNKNOWN])
    told = diaries.meeting("Pricing", *TEAM, after=timedelta(minutes=-75), LOCATION=JOIN)
    diaries.says("Grace", told)
    diaries.pass_by(minutes=6)
    assert (diaries.asked(), diaries.silences()) == (["Pricing"], [])
    diaries.pass_by(minutes=60)
    assert len(diaries.asked()) == 1


def test_that_late_it_is_no_more(plain: Office) -> None:
    diaries = Diaries(plain)
    diaries.of("Grace")
    start = begins(plain)
    diaries.pass_by(minutes=40)
    ends(plain, start)
    diaries.pass_by(minutes=70)
    told = diaries.meeting("Pricing", *TEAM, after=timedelta(minutes=-110), LOCATION=JOIN)
    diaries.says("Grace", told)
    diaries.pass_by(minutes=6)
    assert (diaries.asked(), diaries.silences()) == ([], [("Pricing", "found out too late")])
