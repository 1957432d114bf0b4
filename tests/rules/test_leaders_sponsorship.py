"""How long there was no sponsor, by the company's calendar; and which meetings are an executive's."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.leaders.agenda import FEWEST_MEETINGS, First, is_executive, share_of
from bot.leaders.sponsorship import Became, Offer, Span, days_without, number_after
from bot.meetings import Mark, Meeting
from bot.people import Person

NOON = datetime(2030, 1, 7, 12, tzinfo=UTC)
LATER = NOON + timedelta(days=30)
BERLIN, AUCKLAND = "Europe/Berlin", "Pacific/Auckland"
MOMENTS = st.datetimes(datetime(2030, 1, 1), datetime(2030, 3, 1), timezones=st.just(UTC))  # noqa: DTZ001  # hypothesis adds the zone
SPANS = st.lists(st.tuples(MOMENTS, st.none() | MOMENTS), max_size=5)
MEETING = Meeting("m1", "Executive staff", Person("slack", "U1"), NOON)
NAMED = ("Executive staff", "Board")


def hours(start: float, end: float | None) -> Span:
    return NOON + timedelta(hours=start), None if end is None else NOON + timedelta(hours=end)


@pytest.mark.parametrize(
    ("spans", "days"),
    [
        ([], 0),
        ([hours(0, 1)], 1),
        ([hours(0, 12)], 1),
        ([hours(0, 12.01)], 2),
        ([hours(0, 3), hours(2, 5), hours(4, 6)], 1),
        ([hours(0, 36), hours(24, 60)], 3),
        ([hours(0, 0)], 0),
        ([hours(-48, 1)], 1),
        ([hours(0, None)], 31),
        ([hours(24 * 40, None)], 0),
    ],
)
def test_each_day_without_a_sponsor_counts_once(spans: list[Span], days: int) -> None:
    assert days_without(spans, NOON, LATER, "UTC") == days


def test_a_day_is_the_companys_own() -> None:
    evening = [(datetime(2030, 1, 7, 22, 30, tzinfo=UTC), datetime(2030, 1, 7, 23, 30, tzinfo=UTC))]
    assert days_without(evening, NOON, LATER, "UTC") == 1
    assert days_without(evening, NOON, LATER, BERLIN) == 2
    assert days_without(evening, NOON, LATER, AUCKLAND) == 1


@given(SPANS)
def test_however_vacancies_overlap_no_day_counts_twice_and_one_that_goes_on_counts_most(spans: list[Span]) -> None:
    start, end = datetime(2030, 1, 1, tzinfo=UTC), datetime(2030, 3, 1, tzinfo=UTC)
    counted = days_without(spans, start, end, BERLIN)
    assert counted <= 60
    assert counted == days_without([*spans, *spans], start, end, BERLIN)
    assert counted >= max((days_without([span], start, end, BERLIN) for span in spans), default=0)


def test_no_number_of_an_offer_is_given_twice() -> None:
    first = Offer(number_after(None, NOON), "omar@n.example", "d@n.example", "d@n.example", NOON, LATER)
    assert number_after(first, NOON) == first.number + 1
    assert number_after(None, LATER) > number_after(first, NOON)
    assert first.is_open
    assert not first.ended(Became.DECLINED, LATER).is_open
    assert (first.is_handover, replace(first, by="mei@n.example").is_handover) == (True, False)


@pytest.mark.parametrize("title", ["Executive staff", "executive  STAFF", " Executive staff "])
def test_an_executive_meeting_is_known_by_its_whole_title(title: str) -> None:
    assert is_executive(replace(MEETING, title=title), NAMED)


@pytest.mark.parametrize(
    "meeting",
    [
        replace(MEETING, title="Executive staff prep"),
        replace(MEETING, title=""),
        replace(MEETING, marks=(Mark.PRIVATE,)),
        replace(MEETING, marks=(Mark.SENSITIVE,)),
        replace(MEETING, marks=(Mark.CANCELLED,)),
        replace(MEETING, marks=(Mark.ALL_DAY,)),
    ],
)
def test_no_other_meeting_is_and_no_hidden_one(meeting: Meeting) -> None:
    assert not is_executive(meeting, (*NAMED, ""))


def test_a_title_that_must_not_be_kept_makes_it_none_whatever_the_setup_names() -> None:
    assert not is_executive(replace(MEETING, title="Salary review"), ("Salary review",))


def test_the_share_is_of_those_who_said_yes_or_no_and_hidden_where_they_are_few() -> None:
    said = [First.YES] * 3 + [First.NO] * 2
    assert len(said) == FEWEST_MEETINGS
    assert share_of(said) == (3, 5)
    assert share_of([*said, First.NOT_NOW]) == (3, 5)
    assert share_of([*said[1:], First.NOT_NOW]) is None
