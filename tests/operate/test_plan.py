"""Meetings that a calendar tells of: asked when they end, once, and not when it is too late."""

from datetime import timedelta

from bot.commands import EndMeeting
from bot.meetings import Mark
from handlers.meetings.planned import plan
from tests.office import COMPANY, Office


def planned(office: Office, *meetings: EndMeeting) -> None:
    office.run(office.store.change(COMPANY, lambda memory: plan(meetings, memory)))


def test_a_meeting_is_asked_about_a_minute_after_its_end(plain: Office) -> None:
    ends = plain.clock.now() + timedelta(hours=1)
    planned(plain, EndMeeting(plain.meeting("Pricing review", ("Ada", "Grace", "Linus"), ended=ends)))
    plain.time_passes(minutes=60)
    assert plain.seen_in() == []
    plain.time_passes(minutes=1)
    [card] = plain.seen_in()
    assert "Pricing review" in card.words


def test_a_meeting_that_was_moved_ends_at_its_new_time_only(plain: Office) -> None:
    soon = plain.clock.now() + timedelta(hours=1)
    for ends in (soon, soon + timedelta(hours=1)):
        planned(plain, EndMeeting(plain.meeting("Pricing review", ("Ada", "Grace", "Linus"), ended=ends)))
    plain.time_passes(minutes=90)
    assert plain.seen_in() == []
    plain.time_passes(minutes=31)
    assert len(plain.seen_in()) == 1


def test_a_meeting_that_ended_early_is_not_asked_about_again(plain: Office) -> None:
    meeting = plain.meeting("Pricing review", ("Ada", "Grace", "Linus"))
    planned(
        plain,
        EndMeeting(
            plain.meeting("Pricing review", ("Ada", "Grace", "Linus"), ended=meeting.ended + timedelta(hours=1))
        ),
    )
    plain.do(EndMeeting(meeting), meeting.host)
    assert plain.rows("select count(*) from alarms where name like 'end/%'") == [(0,)]
    plain.time_passes(hours=2)
    assert plain.rows("select count(*) from asks") == [(1,)]


def test_a_meeting_found_out_about_too_late_is_kept_with_its_rule(plain: Office) -> None:
    for minutes in (60, 61):
        ends = plain.clock.now() - timedelta(minutes=minutes)
        began = ends - timedelta(hours=1)
        plain.meeting_ends(f"Review {minutes}", ("Ada", "Grace", "Linus"), ended=ends, started=began, series="")
        plain.time_passes(days=1)
    assert plain.rows("select title from asks") == [("Review 60",)]
    assert plain.rows("select title, rule from silences") == [("Review 61", "found out too late")]


def test_of_a_sensitive_meeting_no_words_are_written_down_before_it_ends(plain: Office) -> None:
    ends = plain.clock.now() + timedelta(hours=1)
    people = ("Ada", "Grace", "Linus")
    meeting = plain.meeting("Performance review with Tom", people, ended=ends, id="ics/u1/", series="ics/u1")
    planned(plain, EndMeeting(meeting))
    [(command,)] = plain.rows("select command from alarms where name like 'end/%'")
    assert "Performance" not in command
    assert Mark.SENSITIVE.value in command
    plain.time_passes(hours=2)
    assert plain.rows("select count(*) from asks") == [(0,)]
