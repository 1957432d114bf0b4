"""Series that have to wait for their cases: a second time, at night, while nothing is posted, in private."""

import pytest

from tests.journeys.meetings.test_earned import SIX, a_meeting, asked, settle, told_why, two_wait, without_limits
from tests.office import NORTHWIND, Office


@pytest.fixture(autouse=True)
def _no_limit_gets_in_the_way(plain: Office) -> None:
    without_limits(plain)


def test_a_second_time_the_host_is_told_a_second_time(plain: Office) -> None:
    two_wait(plain)
    for number in (3, 5):
        plain.meeting_ends(f"Pricing {number}", SIX, series="pricing")
        plain.time_passes(hours=1)
        assert len(told_why(plain)) == 1
        settle(plain, f"D-{1 if number == 3 else 2}")
        if number == 3:
            a_meeting(plain, "Pricing 4", Grace="They'd dislike it", Linus="They'd dislike it")
            plain.time_passes(days=9)
    assert plain.rows("select count(*) from unearned where ended is not null") == [(2,)]


def test_a_case_that_waits_for_evidence_keeps_no_series_waiting(plain: Office) -> None:
    two_wait(plain)
    plain.meeting_ends("Pricing 3", SIX, series="pricing")
    plain.time_passes(hours=1)
    [case, *_] = [card for card in plain.told("Ana") if "D-1 deserves a second look" in card.words]
    form = plain.press_on("Ana", case, "Get evidence first").form
    plain.sends("Ana", form, whom="Linus asks two", by=f"{plain.clock.now():%Y-%m}-28")
    plain.time_passes(seconds=5)
    assert told_why(plain) == []
    plain.meeting_ends("Pricing 4", SIX, series="pricing")
    assert asked(plain) == 3


def test_a_host_is_told_at_work_and_not_at_night(plain: Office) -> None:
    two_wait(plain)
    plain.configure(NORTHWIND)
    plain.people_are(plain.profile("Ana", zone="America/Los_Angeles"))
    plain.meeting_ends("Pricing 3", SIX, series="pricing")  # at noon, when it is four there
    plain.time_passes(hours=3)
    assert told_why(plain) == []
    plain.time_passes(hours=1)
    assert len(told_why(plain)) == 1


@pytest.mark.parametrize("mode", ["off", "rehearsal"])
def test_nobody_is_told_while_nothing_is_posted(plain: Office, mode: str) -> None:
    two_wait(plain)
    plain.configure(NORTHWIND.replace('mode = "live"', f'mode = "{mode}"'))
    plain.meeting_ends("Pricing 3", SIX, series="pricing")
    plain.time_passes(days=1)
    assert told_why(plain) == []
    assert plain.rows("select 1 from unearned") == []


def test_of_a_private_series_its_title_is_not_told(plain: Office) -> None:
    two_wait(plain)
    plain.rows("update asks set hidden = 1 returning id")
    plain.meeting_ends("Pricing 3", SIX, series="pricing")
    plain.time_passes(hours=1)
    [words] = [card.words for card in plain.told("Ana") if "not asked about for now" in card.words]
    assert "Pricing" not in words


def test_whoever_settles_it_before_the_host_is_told_spares_them_that(plain: Office) -> None:
    two_wait(plain)
    plain.configure(NORTHWIND)
    plain.people_are(plain.profile("Ana", zone="America/Los_Angeles"))
    plain.meeting_ends("Pricing 3", SIX, series="pricing")
    settle(plain, "D-1")
    plain.time_passes(days=1)
    assert told_why(plain) == []
