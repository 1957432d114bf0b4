"""A delivery that comes twice, an alarm that rings twice, and a bug change nothing twice."""

import asyncio
from dataclasses import replace

import pytest

from bot.answers import Verdict
from bot.commands import CloseQuestion, EndMeeting, GiveAnswer, Request
from bot.meetings import Question
from bot.people import CLOCK
from tests.faults.chats import PRICING, SIX, messages_in
from tests.office import COMPANY, Office
from tests.tables import everything_in

LIKE, DISLIKE = (GiveAnswer(PRICING.question, verdict) for verdict in (Verdict.LIKE, Verdict.DISLIKE))


def counts(office: Office) -> dict[str, int]:
    tally = office.run(office.store.read(COMPANY, lambda memory: memory.answers.tally(PRICING.question)))
    return {verdict.value: count for verdict, count in tally.counts if count}


def test_the_same_press_delivered_five_times_out_of_order_counts_once_and_as_the_older_one(plain: Office) -> None:
    plain.meeting_ends("Pricing", SIX)
    grace = plain.person("Grace")
    plain.do(DISLIKE, grace, "first")
    plain.do(LIKE, grace, "second")
    for _ in range(5):
        plain.do(DISLIKE, grace, "first")
    plain.until(2030, 1, 7, 16, 1)
    assert counts(plain) == {"like": 1}


def test_a_delivery_that_comes_again_changes_no_row_and_is_answered_nothing(plain: Office) -> None:
    plain.meeting_ends("Pricing", SIX)
    plain.do(DISLIKE, plain.person("Grace"), "first")
    before = everything_in(plain)
    assert plain.do(DISLIKE, plain.person("Grace"), "first") == ()
    assert everything_in(plain) == before


def test_one_delivery_that_comes_ten_times_at_the_same_moment_is_handled_once(plain: Office) -> None:
    plain.meeting_ends("Pricing", SIX)
    request = Request(DISLIKE, plain.person("Grace"), plain.clock.now(), COMPANY, "at once")

    async def all_at_once() -> list[int]:
        return [len(each) for each in await asyncio.gather(*(plain.door.handle(request) for _ in range(10)))]

    assert sorted(plain.run(all_at_once())) == [0] * 9 + [1]


def test_s11_two_people_at_the_same_moment_are_both_counted(plain: Office) -> None:
    plain.meeting_ends("Pricing", SIX)
    requests = [Request(LIKE, plain.person(who), plain.clock.now(), COMPANY, who) for who in SIX]

    async def all_at_once() -> None:
        await asyncio.gather(*map(plain.door.handle, requests))

    plain.run(all_at_once())
    plain.until(2030, 1, 7, 16, 1)
    assert counts(plain) == {"like": 6}


def test_however_many_signals_tell_of_a_meeting_it_is_asked_about_once(plain: Office) -> None:
    meeting = plain.meeting_ends("Pricing", SIX)
    requests = [
        Request(EndMeeting(replace(meeting, title=f"Pricing {number}")), CLOCK, plain.clock.now(), COMPANY, f"{number}")
        for number in range(10)
    ]

    async def all_at_once() -> None:
        await asyncio.gather(*map(plain.door.handle, requests))

    plain.run(all_at_once())
    plain.time_passes(seconds=3)
    assert len(messages_in(plain)) == 1
    assert len(plain.rows("select id from asks")) == 1


def test_an_alarm_that_rings_twice_closes_once(plain: Office) -> None:
    plain.meeting_ends("Pricing", SIX)
    plain.press("Grace", "They'd like it")
    [(name, at, command)] = plain.rows("select name, at, command from alarms where name like 'close/%'")
    plain.until(2030, 1, 7, 16, 1)
    before = plain.rows("select * from asks"), plain.rows("select * from attention"), plain.rows("select * from views")
    again = {"name": name, "at": at, "command": command}
    plain.run(plain.store.engine.change(lambda run: run(SET_AGAIN, **again)))
    plain.rings()
    plain.do(CloseQuestion(PRICING.question), CLOCK, "a third time")
    after = plain.rows("select * from asks"), plain.rows("select * from attention"), plain.rows("select * from views")
    assert after == before


SET_AGAIN = "insert into alarms (workspace, name, at, command) values ('northwind', :name, :at, :command)"


def test_an_alarm_that_fails_rings_again(plain: Office, caplog: pytest.LogCaptureFixture) -> None:
    plain.meeting_ends("Pricing", SIX)
    plain.rows("update asks set closes = 'never'")
    plain.until(2030, 1, 7, 16, 0)
    assert "will ring again" in caplog.text
    plain.rows("update asks set closes = '2030-01-07T16:00:00.000000+00:00'")
    plain.time_passes(minutes=2)
    assert "Silence is not a yes" in plain.seen_in()[0].words


def test_a_press_that_fails_leaves_nothing_behind_and_may_come_again(plain: Office) -> None:
    plain.meeting_ends("Pricing", SIX)
    before = everything_in(plain)
    plain.rows("alter table given rename to hidden_away")
    with pytest.raises(Exception, match="no such table"):
        plain.do(LIKE, plain.person("Grace"), "press")
    plain.rows("alter table hidden_away rename to given")
    assert everything_in(plain) == before
    assert len(plain.do(LIKE, plain.person("Grace"), "press")) == 1


def question_of(office: Office) -> Question:
    found = office.run(office.store.read(COMPANY, lambda memory: memory.meetings.question(PRICING.question)))
    assert isinstance(found, Question)
    return found


def test_rejoining_within_ten_minutes_is_the_same_meeting(plain: Office) -> None:
    first = plain.meeting_ends("Pricing", SIX, series="weekly")
    plain.clock.time = question_of(plain).asked
    plain.time_passes(minutes=9)
    again = replace(first, id="Pricing again", started=plain.clock.now(), ended=plain.clock.now())
    plain.do(EndMeeting(again), CLOCK)
    assert len(plain.rows("select id from asks")) == 1
