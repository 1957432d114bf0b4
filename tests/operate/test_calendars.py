"""Calendars as a live source: whatever happens to a meeting there, the question follows."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.commands import CameIn, EndMeeting, MeetingGoesOn, Tidy
from bot.company import Calendar
from bot.meetings.joining import joined_by
from bot.meetings.scheduled import CalendarRead
from bot.people import CLOCK
from handlers.operate.standings import part, standings
from storage import Memory
from storage.sqlite import Sqlite
from tests.diaries import HOUR, Diaries, mail, written
from tests.office import COMPANY, Office

TEAM = ("Grace", "Linus", "Ada", "Tom")
OTHERS = ("Ken", "Barbara", "Mei", "Omar")
JOIN = "https://zoom.us/j/123456789?pwd=secret"


@pytest.fixture
def diaries(plain: Office) -> Diaries:
    diaries = Diaries(plain)
    diaries.of("Grace")
    return diaries


def test_a_meeting_in_a_calendar_is_asked_about_a_minute_after_its_end(diaries: Diaries) -> None:
    diaries.says("Grace", diaries.meeting("Pricing", *TEAM))
    diaries.pass_by(minutes=120)
    assert diaries.asked() == []
    diaries.pass_by(minutes=1)
    assert diaries.asked() == ["Pricing"]
    [(people,)] = diaries.office.rows("select count(*) from asked")
    assert people == len(TEAM)


def test_a_calendar_is_looked_at_as_often_as_its_setup_says_and_worked_out_when_it_has_changed(
    diaries: Diaries,
) -> None:
    diaries.says("Grace", diaries.meeting("Pricing", *TEAM))
    diaries.pass_by(minutes=21)
    assert (diaries.looked, diaries.worked_out) == (5, 1)


def test_an_unchanged_calendar_is_worked_out_again_before_what_is_known_of_it_comes_to_its_end(
    diaries: Diaries,
) -> None:
    diaries.says("Grace", diaries.meeting("Planning", *TEAM, after=timedelta(days=8)))
    diaries.pass_by(minutes=1)
    assert diaries.planned() == 0
    diaries.office.time_passes(days=5, minutes=1)
    diaries.synced()
    assert (diaries.worked_out, diaries.planned()) == (2, 1)


@pytest.mark.parametrize("later", [timedelta(minutes=30), timedelta(minutes=-30)])
def test_a_meeting_that_was_moved_is_asked_about_after_its_new_end_only(diaries: Diaries, later: timedelta) -> None:
    diaries.says("Grace", diaries.meeting("Pricing", *TEAM))
    diaries.pass_by(minutes=5)
    diaries.says("Grace", diaries.meeting("Pricing", *TEAM, after=timedelta(minutes=55) + later))
    minutes = 115 + int(later.total_seconds() // 60)
    diaries.pass_by(minutes)
    assert diaries.asked() == []
    diaries.pass_by(minutes=1)
    assert diaries.asked() == ["Pricing"]
    diaries.pass_by(minutes=60)
    assert diaries.asked() == ["Pricing"]


def test_a_meeting_that_was_shortened_is_asked_about_earlier(diaries: Diaries) -> None:
    diaries.says("Grace", diaries.meeting("Pricing", *TEAM))
    diaries.pass_by(minutes=5)
    diaries.says("Grace", diaries.meeting("Pricing", *TEAM, after=timedelta(minutes=55), lasts=timedelta(minutes=20)))
    diaries.pass_by(minutes=77)
    assert diaries.asked() == ["Pricing"]


def test_a_meeting_that_was_cancelled_is_not_asked_about_and_the_rule_is_kept(diaries: Diaries) -> None:
    diaries.says("Grace", diaries.meeting("Pricing", *TEAM))
    diaries.pass_by(minutes=5)
    diaries.says("Grace", diaries.meeting("Pricing", *TEAM, after=timedelta(minutes=55), STATUS="CANCELLED"))
    diaries.pass_by(minutes=125)
    assert diaries.asked() == []
    assert diaries.silences() == [("Pricing", "cancelled")]


def test_a_meeting_that_is_gone_from_its_calendar_is_nobodys(diaries: Diaries) -> None:
    diaries.says("Grace", diaries.meeting("Pricing", *TEAM))
    diaries.pass_by(minutes=5)
    assert diaries.planned() == 1
    diaries.says("Grace")
    diaries.pass_by(minutes=5)
    assert diaries.planned() == 0
    diaries.pass_by(minutes=120)
    assert (diaries.asked(), diaries.silences()) == ([], [])


def test_a_question_that_was_asked_stays_whatever_becomes_of_its_meeting(diaries: Diaries) -> None:
    diaries.says("Grace", diaries.meeting("Pricing", *TEAM, after=-HOUR, lasts=HOUR + timedelta(minutes=2)))
    diaries.pass_by(minutes=4)
    assert diaries.asked() == ["Pricing"]
    diaries.says("Grace", diaries.meeting("Pricing", *TEAM, after=timedelta(minutes=30)))
    diaries.pass_by(minutes=6)
    assert diaries.planned() == 0
    diaries.pass_by(minutes=100)
    assert diaries.asked() == ["Pricing"]
    assert diaries.planned() == 0


def test_an_event_that_breaks_keeps_its_plan_and_so_does_a_file_that_breaks_off(diaries: Diaries) -> None:
    good = diaries.meeting("Pricing", *TEAM)
    diaries.says("Grace", good, diaries.meeting("Roadmap", *OTHERS))
    diaries.pass_by(minutes=1)
    assert diaries.planned() == 2
    diaries.says("Grace", good.replace("DTSTART:", "X-LOST:"))
    diaries.pass_by(minutes=5)
    assert diaries.planned() == 1
    diaries.pages[mail("Grace")] = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
    diaries.pass_by(minutes=5)
    assert diaries.planned() == 1


def test_one_of_a_series_is_moved_one_taken_out_and_the_rest_split_off(diaries: Diaries) -> None:
    start = diaries.office.clock.now() + HOUR
    lines: dict[str, Any] = {"RRULE": "FREQ=DAILY;COUNT=6"}
    weekly = diaries.meeting("Daily", *TEAM, **lines)
    diaries.says("Grace", weekly)
    diaries.synced()
    assert ends(diaries) == [written(start + HOUR + day * timedelta(days=1)) for day in range(6)]
    third, fourth = start + timedelta(days=2), start + timedelta(days=3)
    moved = diaries.meeting(
        "Daily", *TEAM, after=timedelta(days=1, hours=3), **at("RECURRENCE-ID", written(start + timedelta(days=1)))
    )
    split = diaries.meeting(
        "Daily", *TEAM, after=timedelta(days=3, hours=2), **at("RECURRENCE-ID;RANGE=THISANDFUTURE", written(fourth))
    )
    diaries.says("Grace", weekly.replace("RRULE", f"EXDATE:{written(third)}\r\nRRULE"), moved, split)
    diaries.pass_by(minutes=5)
    expected = [
        start + HOUR,
        start + timedelta(days=1, hours=3),
        *(start + timedelta(days=day, hours=2) for day in (3, 4, 5)),
    ]
    assert ends(diaries) == [*map(written, expected)]
    diaries.says("Grace", weekly.replace("COUNT=6", "COUNT=2"))
    diaries.pass_by(minutes=5)
    assert len(ends(diaries)) == 2


def at(name: str, value: str) -> dict[str, Any]:
    return {name: value}


def ends(diaries: Diaries) -> list[str]:
    rows = diaries.office.rows("select ends from scheduled order by ends")
    return [f"{end[:19]}Z".replace("-", "").replace(":", "") for (end,) in rows]


def test_the_same_meeting_in_eight_calendars_is_one_question(diaries: Diaries) -> None:
    diaries.of(*TEAM, *OTHERS)
    for who in (*TEAM, *OTHERS):
        diaries.says(who, diaries.meeting("All of us", *TEAM, *OTHERS))
    diaries.synced()
    assert diaries.planned() == 1
    diaries.pass_by(minutes=130)
    assert diaries.asked() == ["All of us"]
    assert diaries.office.rows("select count(*) from asked") == [(8,)]


def test_what_is_joined_at_one_address_at_one_time_is_one_meeting_whatever_it_is_called(diaries: Diaries) -> None:
    diaries.of("Grace", "Linus")
    diaries.says("Grace", diaries.meeting("Pricing", *TEAM, LOCATION=JOIN))
    diaries.says("Linus", diaries.meeting("Copy", *TEAM, UID="another", LOCATION="https://us02web.zoom.us/j/123456789"))
    diaries.pass_by(minutes=130)
    assert len(diaries.asked()) == 1
    assert diaries.silences() == []


def test_without_an_address_it_is_one_meeting_by_its_times_and_its_organiser(diaries: Diaries) -> None:
    diaries.of("Grace", "Linus")
    diaries.says("Grace", diaries.meeting("Pricing", *TEAM))
    diaries.says("Linus", diaries.meeting("Copy", *TEAM, UID="another"))
    diaries.pass_by(minutes=130)
    assert len(diaries.asked()) == 1


def test_at_the_same_time_with_another_organiser_it_is_another_meeting(diaries: Diaries) -> None:
    diaries.says("Grace", diaries.meeting("Pricing", *TEAM), diaries.meeting("Roadmap", *OTHERS))
    diaries.pass_by(minutes=130)
    assert sorted(diaries.asked()) == ["Pricing", "Roadmap"]


def test_one_after_the_other_at_one_address_is_asked_about_each_time(diaries: Diaries) -> None:
    first = diaries.meeting("Pricing", *TEAM, LOCATION=JOIN)
    second = diaries.meeting("Roadmap", *OTHERS, after=2 * HOUR, LOCATION=JOIN)
    diaries.says("Grace", first, second)
    diaries.pass_by(minutes=190)
    assert diaries.asked() == ["Pricing", "Roadmap"]


def test_who_declined_in_their_own_calendar_is_not_asked_and_the_others_are(diaries: Diaries) -> None:
    diaries.of("Grace", "Linus")
    page = diaries.meeting("Pricing", *TEAM)
    diaries.says("Grace", page)
    declined = page.replace(f"ACCEPTED:mailto:{mail('Linus')}", f"DECLINED:mailto:{mail('Linus')}")
    diaries.says("Linus", declined)
    diaries.pass_by(minutes=130)
    assert diaries.asked() == ["Pricing"]
    assert diaries.office.rows("select count(*) from asked") == [(3,)]


@pytest.mark.parametrize("private_one", ["Grace", "Linus"])
def test_what_is_private_in_one_calendar_is_private(diaries: Diaries, private_one: str) -> None:
    diaries.of("Grace", "Linus")
    for who in ("Grace", "Linus"):
        diaries.says(who, diaries.meeting("Pricing", *TEAM, CLASS="PRIVATE" if who == private_one else ""))
    diaries.pass_by(minutes=130)
    assert (diaries.asked(), diaries.silences()) == ([], [("", "private")])


def test_a_live_end_beats_the_calendar_and_is_not_asked_about_twice(diaries: Diaries) -> None:
    diaries.says("Grace", diaries.meeting("Pricing", *TEAM, LOCATION=JOIN))
    diaries.pass_by(minutes=90)
    live(diaries, lasted=timedelta(minutes=30))
    assert diaries.asked() == ["Pricing, live"]
    diaries.pass_by(minutes=60)
    assert (diaries.asked(), diaries.silences()) == (["Pricing, live"], [])


def live(diaries: Diaries, lasted: timedelta, *people: str) -> None:
    now = diaries.office.clock.now()
    facts = {"id": "zoom/1", "started": now - lasted, "ended": now, "join": joined_by(JOIN), "series": ""}
    meeting = diaries.office.meeting("Pricing, live", people or TEAM, **facts)
    diaries.office.do(EndMeeting(meeting), meeting.host)


def test_what_the_calendar_knows_to_be_private_is_private_when_it_was_live(diaries: Diaries) -> None:
    diaries.says("Grace", diaries.meeting("Pricing", *TEAM, LOCATION=JOIN, CLASS="PRIVATE"))
    diaries.pass_by(minutes=90)
    live(diaries, lasted=timedelta(minutes=30))
    diaries.pass_by(minutes=60)
    assert (diaries.asked(), diaries.silences()) == ([], [("", "private")])


def test_a_calendar_that_tells_of_a_live_meeting_afterwards_asks_nothing_again(diaries: Diaries) -> None:
    live(diaries, lasted=timedelta(minutes=30))
    diaries.says("Grace", diaries.meeting("Pricing", *TEAM, after=-HOUR, LOCATION=JOIN))
    diaries.pass_by(minutes=20)
    assert (diaries.asked(), diaries.silences()) == (["Pricing, live"], [])


def test_a_meeting_that_goes_on_is_waited_for_but_no_longer_than_half_an_hour(diaries: Diaries) -> None:
    diaries.says("Grace", diaries.meeting("Pricing", *TEAM, LOCATION=JOIN))
    diaries.pass_by(minutes=60)
    begins(diaries)
    diaries.pass_by(minutes=89)
    assert diaries.asked() == []
    diaries.pass_by(minutes=1)
    assert diaries.asked() == ["Pricing"]


def begins(diaries: Diaries) -> None:
    now = diaries.office.clock.now()
    facts = {"id": "zoom/1", "started": now, "ended": now, "join": joined_by(JOIN), "series": ""}
    meeting = diaries.office.meeting("Pricing, live", TEAM, **facts)
    diaries.office.do(MeetingGoesOn(replace(meeting, people=())), meeting.host)
    diaries.office.do(CameIn("zoom/1", now), meeting.host)


def test_a_meeting_that_overruns_is_asked_about_when_it_ends(diaries: Diaries) -> None:
    diaries.says("Grace", diaries.meeting("Pricing", *TEAM, LOCATION=JOIN))
    diaries.pass_by(minutes=60)
    begins(diaries)
    diaries.pass_by(minutes=75)
    assert diaries.asked() == []
    live(diaries, timedelta(minutes=75))
    assert diaries.asked() == ["Pricing, live"]
    diaries.pass_by(minutes=60)
    assert (len(diaries.asked()), diaries.silences()) == (1, [])


def test_somebody_elses_huddle_at_that_time_is_another_meeting(diaries: Diaries) -> None:
    diaries.says("Grace", diaries.meeting("Pricing", *TEAM))
    diaries.pass_by(minutes=90)
    facts = {"id": "huddle/1", "series": "", "started": diaries.office.clock.now() - timedelta(minutes=20)}
    meeting = diaries.office.meeting("#checkout", ("Grace", *OTHERS[:3]), **facts)
    diaries.office.do(EndMeeting(meeting), meeting.host)
    diaries.pass_by(minutes=40)
    assert diaries.asked() == ["#checkout", "Pricing"]


@pytest.mark.parametrize(("minutes", "asked"), [(50, ["Pricing"]), (70, [])])
def test_a_meeting_found_late_is_asked_about_within_the_hour(diaries: Diaries, minutes: int, asked: list[str]) -> None:
    diaries.says("Grace", diaries.meeting("Pricing", *TEAM, after=-HOUR - timedelta(minutes=minutes)))
    diaries.pass_by(minutes=1)
    assert diaries.asked() == asked
    assert diaries.silences() == ([] if asked else [("Pricing", "found out too late")])


def test_a_calendar_that_leaves_the_setup_is_forgotten_with_all_that_it_told(diaries: Diaries) -> None:
    diaries.says("Grace", diaries.meeting("Pricing", *TEAM))
    diaries.synced()
    diaries.of()
    diaries.synced()
    assert diaries.planned() == 0
    assert diaries.office.rows("select * from scheduled") == diaries.office.rows("select * from calendars") == []


def test_what_another_calendar_still_tells_of_stays_planned(diaries: Diaries) -> None:
    diaries.of("Grace", "Linus")
    for who in ("Grace", "Linus"):
        diaries.says(who, diaries.meeting("Pricing", *TEAM))
    diaries.synced()
    diaries.says("Linus")
    diaries.pass_by(minutes=6)
    assert diaries.planned() == 1


def test_a_calendar_that_cannot_be_read_is_tried_again_ever_more_rarely_and_keeps_its_plans(diaries: Diaries) -> None:
    diaries.says("Grace", diaries.meeting("Pricing", *TEAM, after=12 * HOUR))
    diaries.synced()
    diaries.closed.add(mail("Grace"))
    diaries.pass_by(minutes=6 * 60)
    assert 6 <= diaries.looked <= 14
    assert diaries.planned() == 1
    name, able, words = health(diaries)
    assert (name, able) == ("calendars", False)
    assert f"{mail('Grace')} (ics): last read 2030-01-07 12:00 UTC. The server answered 503." in words
    diaries.closed.clear()
    diaries.pass_by(minutes=61)
    assert health(diaries)[1]


def health(diaries: Diaries) -> tuple[str, bool, str]:
    def looked(memory: Memory) -> tuple[str, bool, str]:
        return part(standings(diaries.office.clock.now(), memory))

    found: tuple[str, bool, str] = diaries.office.run(diaries.office.store.read(COMPANY, looked))
    return found


def test_one_calendar_that_cannot_be_read_does_not_make_the_bot_blind(diaries: Diaries) -> None:
    diaries.of("Grace", "Linus")
    diaries.closed.add(mail("Grace"))
    diaries.pass_by(minutes=40)
    _, able, words = health(diaries)
    assert able
    assert words.startswith(f"{mail('Grace')} (ics): never read. The server answered 503.")


def test_of_a_private_event_no_word_is_kept_anywhere(diaries: Diaries, caplog: pytest.LogCaptureFixture) -> None:
    words: dict[str, Any] = {"SUMMARY": "Canary", "DESCRIPTION": "Canary", "LOCATION": "Canary", "CLASS": "PRIVATE"}
    sensitive: dict[str, Any] = {"SUMMARY": "Canary interview", "DESCRIPTION": "Canary"}
    diaries.says("Grace", diaries.meeting("1", *TEAM, **words), diaries.meeting("2", *OTHERS, **sensitive))
    diaries.synced()
    kept_before = everything(diaries.office)
    diaries.pass_by(minutes=130)
    assert "Canary" not in kept_before + everything(diaries.office) + caplog.text + str(diaries.office.seen_in())
    assert {rule for _, rule in diaries.silences()} == {"private", "sensitive title"}


def everything(office: Office) -> str:
    tables = [str(name) for (name,) in office.rows("select name from sqlite_schema where type = 'table'")]
    assert len(tables) > 20, "Found hardly any tables."
    database = office.store.engine
    assert isinstance(database, Sqlite)
    return "".join(str(database.db.execute(f"select * from {name}").fetchall()) for name in tables)  # noqa: S608  # ours


def test_what_is_long_over_is_let_go_at_night(diaries: Diaries) -> None:
    diaries.says("Grace", diaries.meeting("Pricing", *TEAM))
    diaries.pass_by(minutes=125)
    diaries.of()
    live(diaries, lasted=HOUR)
    assert diaries.office.rows("select count(*) from scheduled") != [(0,)]
    diaries.office.time_passes(days=1, hours=1)
    diaries.office.do(Tidy(), CLOCK, "tonight")
    assert diaries.office.rows("select count(*) from scheduled") == [(0,)]


def test_what_a_recorder_tells_is_the_planned_meeting_by_its_organiser_and_its_times(diaries: Diaries) -> None:
    diaries.says("Grace", diaries.meeting("Pricing", *TEAM))
    diaries.pass_by(minutes=118)
    now = diaries.office.clock.now()
    told = diaries.office.meeting("Pricing, recorded", TEAM, id="hook/1", started=now - HOUR, series="")
    meeting = replace(told, place=None)
    diaries.office.do(EndMeeting(meeting), meeting.host)
    diaries.pass_by(minutes=30)
    assert (diaries.asked(), diaries.silences()) == (["Pricing, recorded"], [])


def test_an_hour_that_the_organiser_has_blocked_for_it_takes_nothing_away(diaries: Diaries) -> None:
    blocked = diaries.meeting("Focus time", "Grace", TRANSP="TRANSPARENT")
    private = diaries.meeting("3", "Grace", SUMMARY="Dentist", CLASS="PRIVATE")
    diaries.says("Grace", blocked, private, diaries.meeting("Pricing", *TEAM))
    diaries.pass_by(minutes=125)
    assert diaries.asked() == ["Pricing"]
    assert diaries.office.rows("select count(*) from asked") == [(len(TEAM),)]


class Hanging(Diaries):
    """Servers that never answer."""

    async def read(self, calendar: Calendar, window: tuple[datetime, datetime], zone: str, mark: str) -> CalendarRead:
        self.looked += 1
        await asyncio.Event().wait()
        return await super().read(calendar, window, zone, mark)


def test_a_server_that_never_answers_holds_up_neither_the_clock_nor_the_end(plain: Office) -> None:
    diaries = Hanging(plain)
    diaries.of("Grace")

    async def ticks() -> None:
        for _ in range(3):
            await diaries.almanac.tick()
            await asyncio.sleep(0.05)
        await diaries.almanac.close()
        await diaries.almanac.close()

    plain.run(ticks())
    assert diaries.looked == 1


def test_a_fault_of_ours_is_logged_kept_for_doctor_and_tried_again(
    diaries: Diaries, caplog: pytest.LogCaptureFixture
) -> None:
    diaries.pages[mail("Grace")] = b"no calendar at all"  # the real client would have said so
    diaries.pass_by(minutes=1)
    assert "The calendar of grace@northwind.example could not be kept." in caplog.text
    assert "Something went wrong here; the log has it." in health(diaries)[2]
    diaries.says("Grace", diaries.meeting("Pricing", *TEAM))
    diaries.pass_by(minutes=6)
    assert diaries.planned() == 1
