"""A leader is reminded, once a week; late in that week where we were down, and in no other."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from bot.commands import RemindAgain, RemindLeader, Request, TellSponsor
from bot.effects import Effect, Later, Show
from bot.leaders import LATE, REMEMBERED, Diary, Talked, Week, sponsor_is_due, weeks_back
from bot.people import Person
from bot.views import WeekForLeader
from handlers.colleagues import colleague_at
from handlers.company import setup_of
from handlers.homes import homes_of
from handlers.leaders.news import newest_for
from handlers.leaders.planning import (
    again_of,
    alarm_of,
    diary_for,
    introduced,
    leader_in,
    may_be_reminded,
    sponsor_hears_of,
)
from storage import Memory

LOOK_AGAIN = timedelta(hours=1)  # for a leader who cannot be told yet
TO_READ = timedelta(minutes=10)  # between being told what is kept and the first reminder


def remind(command: RemindLeader, request: Request, memory: Memory) -> Iterator[Effect]:
    """Remind a leader of this week, once; note the weeks that were missed."""
    setup = setup_of(memory)
    leader = leader_in(setup, command.leader)
    if leader is None:
        return
    diary, at = diary_for(leader, setup, memory), request.at
    week = _caught_up(command, diary, at, memory)
    due = diary.due(week) or diary.due(week := diary.next_week(week))
    if due is None or memory.leaders.week(leader.email, week):
        yield from _next(leader.email, diary, week)
        return
    if due > at:
        yield Later(alarm_of(leader.email), due, RemindLeader(leader.email, week))
        return
    yield from _now_or_soon(Week(leader.email, week, due), diary, at, memory)


def remind_again(command: RemindAgain, request: Request, memory: Memory) -> Iterator[Effect]:
    """Let the card come back, unless it is settled, or we are too late for this week."""
    setup = setup_of(memory)
    leader, week = leader_in(setup, command.leader), memory.leaders.week(command.leader, command.week)
    person = colleague_at(command.leader, memory)
    if leader is None or person is None or week is None or week.state is not Talked.NOTHING or week.snoozed is None:
        return
    diary = diary_for(leader, setup, memory)
    if diary.week(request.at) != week.week:
        return
    if not diary.works_on(diary.day(request.at)):
        yield from _once_back(week, diary, request.at, memory)
        return
    memory.leaders.keep(replace(week, snoozed=None, snoozes=week.snoozes + 1))
    yield Show(WeekForLeader(person, week.week, week.snoozes))
    yield Show(WeekForLeader(person, week.week, week.snoozes + 1))


def _once_back(week: Week, diary: Diary, at: datetime, memory: Memory) -> Iterator[Effect]:
    """Let a card that was put off wait for its leader, who has gone away since."""
    if again := diary.snoozed(at):
        memory.leaders.keep(replace(week, snoozed=again))
        yield Later(again_of(week.leader), again, RemindAgain(week.leader, week.week))


def _caught_up(command: RemindLeader, diary: Diary, at: datetime, memory: Memory) -> str:
    """Note the weeks that have gone by without us, and return the one to see to."""
    week, this = command.week, diary.week(at)
    person = colleague_at(command.leader, memory)
    while week < this:
        due = diary.due(week)
        if due and person and may_be_reminded(person, memory) and not memory.leaders.week(command.leader, week):
            memory.leaders.keep(Week(command.leader, week, due, Talked.MISSED))
        week = diary.next_week(week)
    return week


def _now_or_soon(week: Week, diary: Diary, at: datetime, memory: Memory) -> Iterator[Effect]:
    """Remind now; later this week where somebody cannot be told yet, or we are late and it is not a time to work."""
    person = colleague_at(week.leader, memory)
    if person is None or not may_be_reminded(person, memory):
        yield _soon(week, at + LOOK_AGAIN)
    elif told := tuple(introduced(week.leader, at, memory)):
        yield from told
        yield _soon(week, at + TO_READ)
    elif at - week.due > LATE and (later := diary.at_work(at)) > at:
        yield _soon(week, later)
    else:
        yield from _reminded(week, person, at, memory)
        yield from _tell_sponsor_later(week, diary, at, memory)
        yield from _next(week.leader, diary, week.week)


def _soon(week: Week, at: datetime) -> Later:
    return Later(alarm_of(week.leader), at, RemindLeader(week.leader, week.week))


def _reminded(week: Week, person: Person, at: datetime, memory: Memory) -> Iterator[Effect]:
    warned = at if _sponsor_hears(week, memory) else None
    win = newest_for(week.leader, at, memory)
    memory.leaders.keep(replace(week, win=win.number if win else None, warned=warned))
    yield Show(WeekForLeader(person, week.week))
    yield from homes_of((person,), memory)


def _sponsor_hears(week: Week, memory: Memory) -> bool:
    back = weeks_back(week.week, REMEMBERED)
    before = [one for one in memory.leaders.weeks_of(week.leader, REMEMBERED + 1) if one.week in back]
    return week.leader != setup_of(memory).people.sponsor and sponsor_is_due(before)


def _tell_sponsor_later(week: Week, diary: Diary, at: datetime, memory: Memory) -> Iterator[Effect]:
    kept = memory.leaders.week(week.leader, week.week)
    if kept and kept.warned:
        command = TellSponsor(week.leader, week.week)
        yield Later(sponsor_hears_of(week.leader), diary.working_day_after(at), command)


def _next(leader: str, diary: Diary, week: str) -> Iterator[Effect]:
    following = diary.next_week(week)
    if due := diary.due(following):
        yield Later(alarm_of(leader), due, RemindLeader(leader, following))
