"""What several calendars, and what was seen live, say of one meeting together."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.meetings import Mark, Meeting
from bot.meetings.joining import joined_by
from bot.meetings.scheduled import Copy, as_one, is_same_plan, took_place, uid_of, with_calendar
from bot.people import Person, Place, by_mail

TEN = datetime(2030, 1, 7, 10, tzinfo=UTC)
HOUR = timedelta(hours=1)
ANA, TOM, MEI, LEE = (by_mail(f"{who}@northwind.example") for who in ("ana", "tom", "mei", "lee"))
PLANNED = Meeting("ics/u1/", "Pricing", ANA, TEN + HOUR, (ANA, TOM, MEI), TEN, join="zoom")
LIVE = Meeting("zoom/1", "Pricing, live", Person("slack", "UANA"), TEN + HOUR, started=TEN, join="zoom")


def minutes(number: float) -> timedelta:
    return timedelta(minutes=number)


def copies(*marks: tuple[Mark, ...]) -> list[Copy]:
    return [Copy(who.key, replace(PLANNED, marks=said)) for who, said in zip((ANA, TOM, MEI), marks, strict=False)]


@pytest.mark.parametrize("mark", [Mark.PRIVATE, Mark.SENSITIVE, Mark.CANCELLED])
def test_one_calendar_is_enough_for_what_must_not_be_asked_about(mark: Mark) -> None:
    assert as_one(copies((), (mark,))).marks == (mark,)


@pytest.mark.parametrize("mark", [Mark.DECLINED, Mark.FREE, Mark.ALL_DAY, Mark.OUT_OF_OFFICE, Mark.FOCUS])
def test_of_what_concerns_one_person_all_calendars_have_to_speak(mark: Mark) -> None:
    assert as_one(copies((), (mark,))).marks == ()
    assert as_one(copies((mark,), (mark,))).marks == (mark,)


def test_the_organisers_calendar_knows_best() -> None:
    moved = replace(PLANNED, ended=TEN + 2 * HOUR, title="Pricing, later")
    both = [Copy(MEI.key, PLANNED), Copy(ANA.key, moved)]
    assert as_one(both) == as_one(both[::-1]) == moved


def test_people_are_those_of_all_calendars_but_for_who_declined_in_their_own() -> None:
    others = replace(PLANNED, people=(ANA, TOM), marks=(Mark.DECLINED,))
    assert as_one([Copy(ANA.key, PLANNED), Copy(TOM.key, others)]).people == (ANA, MEI)


def test_of_what_is_private_no_words_are_left() -> None:
    one = as_one(
        [Copy(ANA.key, replace(PLANNED, hint="#checkout")), Copy(TOM.key, replace(PLANNED, marks=(Mark.PRIVATE,)))]
    )
    assert (one.title, one.hint) == ("", "")


def test_what_was_seen_wins_over_what_was_planned() -> None:
    seen = replace(LIVE, people=(TOM,), series="chat", place=Place("slack", "C1"))
    whole = with_calendar(seen, replace(PLANNED, series="weekly", hint="#checkout"))
    assert (whole.people, whole.title, whole.series, whole.hint) == ((TOM,), "Pricing, live", "chat", "#checkout")


def test_what_was_not_seen_the_calendar_fills_in() -> None:
    whole = with_calendar(replace(LIVE, title="", started=None), replace(PLANNED, series="weekly"))
    assert (whole.people, whole.title, whole.series, whole.started) == (PLANNED.people, "Pricing", "weekly", TEN)
    assert whole.id == LIVE.id


@pytest.mark.parametrize("mark", [Mark.PRIVATE, Mark.SENSITIVE])
def test_a_calendar_can_make_a_live_meeting_private_and_nothing_else(mark: Mark) -> None:
    whole = with_calendar(LIVE, replace(PLANNED, title="", marks=(mark, Mark.CANCELLED, Mark.DECLINED)))
    assert (whole.marks, whole.title) == ((mark,), "")


@pytest.mark.parametrize(
    ("other", "same"),
    [
        ({"join": "zoom"}, True),
        ({"join": "zoom", "ended": TEN + 2 * HOUR}, True),
        ({"join": "teams"}, False),
        ({"join": ""}, True),
        ({"join": "", "ended": TEN + 2 * HOUR}, False),
        ({"started": TEN + minutes(5)}, False),
        ({"join": "", "people": (ANA, TOM)}, True),
        ({"join": "", "people": (ANA,)}, False),
        ({"join": "", "people": ()}, False),
    ],
)
def test_two_plans_are_one_by_address_and_start_else_by_their_times(other: dict[str, Any], same: bool) -> None:  # noqa: FBT001  # an answer
    assert is_same_plan(PLANNED, replace(PLANNED, **other)) is same


@pytest.mark.parametrize(
    ("began", "ended", "same"),
    [
        (0, 60, True),
        (-5, 80, True),
        (20, 65, True),
        (0, 10, True),  # it ended early
        (50, 65, True),  # most of it; they were late
        (55, 120, False),  # the next meeting, begun early
        (-65, 2, False),  # the meeting before, which overran
        (60, 120, False),
        (120, 180, False),
    ],
)
def test_a_live_meeting_is_the_planned_one_if_both_were_mostly_at_the_same_time(
    began: int,
    ended: int,
    same: bool,  # noqa: FBT001  # an answer
) -> None:
    live = replace(LIVE, started=TEN + minutes(began), ended=TEN + minutes(ended))
    assert took_place(PLANNED, live) is same


@pytest.mark.parametrize(("at", "same"), [(-20, False), (-10, True), (30, True), (85, True), (95, False)])
def test_of_a_meeting_whose_beginning_nobody_told_the_end_has_to_do(at: int, same: bool) -> None:  # noqa: FBT001  # an answer
    assert took_place(PLANNED, replace(LIVE, started=None, ended=TEN + minutes(at))) is same


@pytest.mark.parametrize(("people", "same"), [((ANA, TOM), True), ((ANA, LEE), False), ((ANA,), True), ((), True)])
def test_who_was_there_tells_two_meetings_of_one_organiser_apart(people: tuple[Person, ...], same: bool) -> None:  # noqa: FBT001  # an answer
    assert took_place(replace(PLANNED, join=""), replace(LIVE, join="", people=people)) is same


def test_another_address_is_another_meeting() -> None:
    assert not took_place(PLANNED, replace(LIVE, join="teams"))
    assert took_place(PLANNED, replace(LIVE, join=""))


@pytest.mark.parametrize("mark", [Mark.ALL_DAY, Mark.OUT_OF_OFFICE, Mark.FOCUS])
def test_a_day_away_is_not_the_plan_of_what_happened_in_it(mark: Mark) -> None:
    assert not took_place(replace(PLANNED, join="", marks=(mark,)), LIVE)
    assert took_place(replace(PLANNED, marks=(mark,)), LIVE)


def test_all_occurrences_of_an_event_have_one_name() -> None:
    assert uid_of("ics/a/b/2030-01-07T10:00:00+00:00") == uid_of("ics/a/b/") != uid_of("ics/a/c/")


@pytest.mark.parametrize(
    "address",
    [
        "https://zoom.us/j/123456789?pwd=secret",
        "https://us02web.zoom.us/j/123456789",
        "https://northwind.zoom.us/w/123456789?tk=abc#success",
        " https://ZOOM.us/wc/join/123456789 ",
    ],
)
def test_zooms_number_is_the_meeting_on_whichever_host(address: str) -> None:
    assert joined_by(address) == joined_by("https://zoom.us/j/123456789")


def test_a_teams_address_is_the_same_however_it_is_written() -> None:
    one = "https://teams.microsoft.com/l/meetup-join/19%3ameeting_Mzk%40thread.v2/0?context=%7b%22Tid%22%3a%221%22%7d"
    other = "https://teams.microsoft.com/l/meetup-join/19:meeting_mzk@thread.v2/0"
    assert joined_by(one) == joined_by(other)
    assert joined_by(one) != joined_by(other.replace("mzk", "abc"))


@pytest.mark.parametrize("words", ["", "Room 2", "https://", "http://[", "tel:+49"])
def test_what_is_no_address_stands_for_nothing(words: str) -> None:
    assert joined_by(words) == ""


def test_nobody_can_join_by_what_is_kept() -> None:
    assert len(joined_by("https://zoom.us/j/123456789?pwd=secret")) == 16
