"""A leader who goes away says until when; no card comes before, and no week of that time counts for anything."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from bot.commands import AwayUntil, Request
from bot.commands.refused_leaders import NotYourWeek, TooLongAway
from bot.company import Leader
from bot.effects import Effect, Reply, Show
from bot.leaders import LONGEST_AWAY, WEEK, Away, Diary, Talked, Week, week_with
from bot.people import Person
from bot.views import Said, WeekForLeader
from handlers.company import setup_of
from handlers.homes import homes_by_mail, homes_of
from handlers.leaders.planning import alarm_of, diary_for, leader_in, plan
from storage import Memory


def away_until(command: AwayUntil, request: Request, memory: Memory) -> Iterator[Effect]:
    """Let the reminders begin again on a day, and this week be nobody's where it ends before."""
    leader, setup = leading(request.by, memory), setup_of(memory)
    today = diary_for(leader, setup, memory).day(request.at)
    if command.until - today > LONGEST_AWAY:
        raise TooLongAway(field="until", most=LONGEST_AWAY // WEEK)
    memory.leaders.keep_away(leader.email, Away(today, max(command.until, today)))
    memory.alarms.drop(alarm_of(leader.email))
    yield from _this_week(leader, request, memory)
    yield from plan(leader, setup, request.at, memory)
    yield Reply(Said("week-away", request.by) if command.until > today else Said("week-back", request.by))
    yield from homes_of((request.by,), memory)
    yield from homes_by_mail((setup.people.sponsor,), memory)


def leading(person: Person, memory: Memory) -> Leader:
    """Return which leader this is. Raises ``NotYourWeek`` for whoever is none."""
    profile = memory.people.profile(person)
    leader = leader_in(setup_of(memory), profile.email) if profile else None
    if leader is None:
        raise NotYourWeek
    return leader


def back_on(diary: Diary | None, at: datetime) -> date | None:
    """Return when somebody who is away now is back."""
    return diary.away.until if diary and diary.away and diary.away.covers(diary.day(at)) else None


def _this_week(leader: Leader, request: Request, memory: Memory) -> Iterator[Effect]:
    diary = diary_for(leader, setup_of(memory), memory)
    name = diary.week(request.at)
    gone = diary.away is not None and week_with(diary.away.until) > name
    was, becomes = (Talked.NOTHING, Talked.AWAY) if gone else (Talked.AWAY, Talked.NOTHING)
    week = memory.leaders.week(leader.email, name)
    if week and week.state is was:
        memory.leaders.keep(replace(week, state=becomes, snoozed=None))
    elif week is None and gone:
        memory.leaders.keep(Week(leader.email, name, diary.due(name) or request.at, Talked.AWAY))
    if week:
        yield from (Show(WeekForLeader(request.by, name, again)) for again in range(week.snoozes + 1))
