"""Calendars in Microsoft 365 as a live source: whatever happens to a meeting there, one question follows, once."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.commands import EndMeeting
from bot.meetings.joining import joined_by
from handlers.operate.standings import part, standings
from storage.sqlite import Sqlite
from tests.diaries import HOUR, Diaries
from tests.mailboxes import Mailboxes
from tests.office import COMPANY, Office
from tests.platforms.graph_events import JOIN, SAME_JOIN, event, exception, mail, series
from tests.platforms.graph_server import No

Json = dict[str, Any]
TEAM = ("Grace", "Linus", "Ada", "Tom")
OTHERS = ("Ken", "Barbara", "Mei", "Omar")


@pytest.fixture
def mailboxes(plain: Office) -> Iterator[Mailboxes]:
    mailboxes = Mailboxes(plain)
    mailboxes.of("Grace")
    yield mailboxes
    mailboxes.close()


def test_a_meeting_in_a_mailbox_is_asked_about_a_minute_after_its_end(mailboxes: Mailboxes) -> None:
    mailboxes.holds("Grace", mailboxes.event("Pricing", *TEAM))
    mailboxes.pass_by(minutes=120)
    assert mailboxes.asked() == []
    mailboxes.pass_by(minutes=1)
    assert mailboxes.asked() == ["Pricing"]
    assert mailboxes.office.rows("select count(*) from asked") == [(len(TEAM),)]


@pytest.mark.parametrize(("minutes", "lasts"), [(30, 60), (-30, 60), (0, 20)])
def test_a_meeting_that_is_moved_or_resized_after_it_was_planned_is_asked_about_at_its_end_once(
    mailboxes: Mailboxes, minutes: int, lasts: int
) -> None:
    begins = mailboxes.office.clock.now() + HOUR
    mailboxes.holds("Grace", event("Pricing", begins, TEAM))
    mailboxes.pass_by(minutes=5)
    moved = begins + timedelta(minutes=minutes)
    mailboxes.holds("Grace", event("Pricing", moved, TEAM, lasts=timedelta(minutes=lasts)))
    mailboxes.pass_by(minutes=55 + minutes + lasts)
    assert mailboxes.asked() == []
    mailboxes.pass_by(minutes=1)
    assert mailboxes.asked() == ["Pricing"]
    mailboxes.pass_by(minutes=45)
    assert mailboxes.asked() == ["Pricing"]


def test_a_meeting_that_is_cancelled_or_gone_after_it_was_planned_is_not_asked_about(mailboxes: Mailboxes) -> None:
    pricing, roadmap = mailboxes.event("Pricing", *TEAM), mailboxes.event("Roadmap", *OTHERS)
    mailboxes.holds("Grace", pricing, roadmap)
    mailboxes.pass_by(minutes=5)
    assert mailboxes.planned() == 2
    mailboxes.holds("Grace", {**pricing, "isCancelled": True})
    mailboxes.pass_by(minutes=120)
    assert (mailboxes.asked(), mailboxes.silences()) == ([], [("Pricing", "cancelled")])


def test_of_a_series_one_is_moved_one_taken_out_and_the_rest_stays(mailboxes: Mailboxes) -> None:
    begins = mailboxes.office.clock.now() + HOUR
    master, first, second, third = series("Daily", begins, TEAM, 3)
    mailboxes.holds("Grace", master, first, second, third)
    mailboxes.synced()
    assert mailboxes.planned() == 3
    moved = exception(master, begins + timedelta(days=1), begins + timedelta(days=1, hours=3))
    mailboxes.holds("Grace", master, first, moved)
    mailboxes.pass_by(minutes=5)
    rows = mailboxes.office.rows("select ends from scheduled order by ends")
    assert [end[:16] for (end,) in rows] == ["2030-01-07T14:00", "2030-01-08T17:00"]
    assert mailboxes.planned() == 2


def test_an_unchanged_mailbox_is_asked_for_changes_only_and_worked_out_again_in_time(mailboxes: Mailboxes) -> None:
    mailboxes.holds("Grace", mailboxes.event("Planning", *TEAM, after=timedelta(days=8)))
    mailboxes.pass_by(minutes=16)
    assert [line.partition("?")[2][:5] for line in mailboxes.server.asked] == ["start", *["%24de"] * 3]
    assert mailboxes.planned() == 0
    mailboxes.office.time_passes(days=5, minutes=1)
    mailboxes.synced()
    assert mailboxes.planned() == 1


def test_what_teams_tells_live_and_a_mailbox_planned_is_one_question(mailboxes: Mailboxes) -> None:
    mailboxes.holds("Grace", mailboxes.event("Pricing", *TEAM, onlineMeeting={"joinUrl": JOIN}))
    mailboxes.pass_by(minutes=90)
    now = mailboxes.office.clock.now()
    facts = {"id": "teams/1", "started": now - HOUR / 2, "ended": now, "join": joined_by(SAME_JOIN), "series": ""}
    meeting = mailboxes.office.meeting("Pricing, live", TEAM, **facts)
    mailboxes.office.do(EndMeeting(meeting), meeting.host)
    assert mailboxes.asked() == ["Pricing, live"]
    mailboxes.pass_by(minutes=60)
    assert (mailboxes.asked(), mailboxes.silences()) == (["Pricing, live"], [])


def test_the_same_series_in_everybodys_mailbox_is_one_question(mailboxes: Mailboxes) -> None:
    mailboxes.of(*TEAM)
    begins = mailboxes.office.clock.now() + HOUR
    for who in TEAM:
        master, first = series("Daily", begins, TEAM, 1)
        ours = {**master, "id": f"of-{who}", "isOrganizer": who == "Grace"}
        mailboxes.holds(who, ours, {**first, "id": f"first-of-{who}", "seriesMasterId": f"of-{who}"})
    mailboxes.synced()
    assert mailboxes.planned() == 1
    mailboxes.pass_by(minutes=130)
    assert mailboxes.asked() == ["Daily"]


def test_who_declined_in_their_own_mailbox_is_not_asked(mailboxes: Mailboxes) -> None:
    mailboxes.of("Grace", "Linus")
    pricing = mailboxes.event("Pricing", *TEAM)
    mailboxes.holds("Grace", pricing)
    mailboxes.holds("Linus", {**pricing, "responseStatus": {"response": "declined"}})
    mailboxes.pass_by(minutes=130)
    assert mailboxes.asked() == ["Pricing"]
    assert mailboxes.office.rows("select count(*) from asked") == [(3,)]


def test_of_a_private_event_and_of_its_owner_no_word_is_kept_or_logged(
    mailboxes: Mailboxes, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    canary: Json = {"subject": "Canary", "bodyPreview": "Canary", "body": {"contentType": "text", "content": "Canary"}}
    place = {"displayName": "Canary"}
    mailboxes.holds("Grace", mailboxes.event("1", *TEAM, sensitivity="private", location=place, **canary))
    mailboxes.synced()
    kept = everything(mailboxes)
    mailboxes.server.fail("view", No(500, body="Canary"))
    mailboxes.pass_by(minutes=130)
    assert "Canary" not in kept + everything(mailboxes) + caplog.text + str(mailboxes.office.seen_in())
    assert mailboxes.silences() == [("", "private")]
    [(mark,)] = mailboxes.office.rows("select mark from calendars")
    assert "deltatoken" in mark
    assert "grace" not in mark
    assert "deltatoken" not in caplog.text.replace("GET", "")


def everything(diaries: Diaries) -> str:
    tables = [str(name) for (name,) in diaries.office.rows("select name from sqlite_schema where type = 'table'")]
    assert len(tables) > 20, "Found hardly any tables."
    database = diaries.desk.store.engine
    assert isinstance(database, Sqlite)
    return "".join(str(database.db.execute(f"select * from {name}").fetchall()) for name in tables)  # noqa: S608  # ours


def test_graph_that_wants_to_be_left_alone_is_left_alone_for_as_long(mailboxes: Mailboxes) -> None:
    mailboxes.server.fail("view", No(429, "TooManyRequests", after="2400"))
    mailboxes.pass_by(minutes=40)
    assert mailboxes.looked == 1
    told = mailboxes.office.run(
        mailboxes.office.store.read(COMPANY, lambda memory: standings(mailboxes.office.clock.now(), memory))
    )
    assert part(told) == (
        "calendars",
        False,
        f"{mail('Grace')} (graph): never read. Microsoft is busy and asks us to come back later (429 TooManyRequests).",
    )
    mailboxes.pass_by(minutes=2)
    assert mailboxes.looked == 2


def test_without_the_variables_the_calendar_says_which(mailboxes: Mailboxes) -> None:
    access = replace(mailboxes.server.access, secret="")
    mailboxes.calendars = replace(mailboxes.calendars, graph=mailboxes.opened(access))
    mailboxes.synced()
    [(trouble,)] = mailboxes.office.rows("select trouble from calendars")
    assert trouble == "GRAPH_CLIENT_SECRET is not set; see docs/running.md."
