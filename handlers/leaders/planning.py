"""When each leader is reminded: one alarm a leader, and one reminder a week, whatever happens in between."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from bot.commands import RemindLeader
from bot.company import Leader, Mode, Role, Setup, WorkingHours
from bot.effects import Effect, Later, Show
from bot.leaders import Diary
from bot.people import Person
from bot.views import ForNewLeader
from handlers.colleagues import colleague_at
from handlers.company import roles_in, setup_of
from storage import Memory

AT_ONCE = timedelta(seconds=1)
NOT_TOLD = "UTC"  # what stands for the zone of somebody of whom a platform tells none


def leader_in(setup: Setup, email: str) -> Leader | None:
    return next((leader for leader in setup.people.leaders if leader.email == email), None)


def diary_of(leader: Leader, setup: Setup) -> Diary:
    zone = leader.timezone or setup.company.timezone
    return Diary(leader.remind, WorkingHours(zone, setup.asking.quiet, leader.holidays))


def diary_for(leader: Leader, setup: Setup, memory: Memory) -> Diary:
    """Return a leader's calendar as it is now: where the setup names no zone, by the clock that they live by."""
    profile = memory.people.by_email(leader.email)
    zone = profile.zone if profile and profile.zone != NOT_TOLD else ""
    diary = diary_of(replace(leader, timezone=leader.timezone or zone), setup)
    return replace(diary, away=memory.leaders.away(leader.email))


def may_be_told(person: Person, memory: Memory) -> bool:
    """Tell whether this person may be told anything unasked; a rehearsal is for admins."""
    mode = setup_of(memory).asking.mode
    return mode is Mode.LIVE or (mode is Mode.REHEARSAL and Role.ADMIN in roles_in(memory, person))


def may_be_reminded(person: Person, memory: Memory) -> bool:
    """Tell whether this person may be reminded of anything: whoever has said stop is not, whatever their part is."""
    return may_be_told(person, memory) and not memory.people.has_stopped(person)


def plan_all(at: datetime, memory: Memory) -> Iterator[Effect]:
    setup = setup_of(memory)
    for leader in setup.people.leaders:
        yield from plan(leader, setup, at, memory)


def plan(leader: Leader, setup: Setup, at: datetime, memory: Memory) -> Iterator[Effect]:
    """Set a leader's alarm to where it belongs now. A week whose reminder has not come yet stays the next one."""
    diary, name = diary_for(leader, setup, memory), alarm_of(leader.email)
    pending = memory.alarms.pending(name)
    week = pending.week if isinstance(pending, RemindLeader) else _first_week(leader, diary, at, memory)
    due = diary.due(week) or diary.due(week := diary.next_week(week))
    if due:
        yield Later(name, max(due, at + AT_ONCE), RemindLeader(leader.email, week))
    yield from introduced(leader.email, at, memory)


def alarm_of(email: str) -> str:
    return f"leader/{email}"


def again_of(email: str) -> str:
    return f"leader-again/{email}"


def sponsor_hears_of(email: str) -> str:
    return f"sponsor-hears/{email}"


def drop_alarms(email: str, memory: Memory) -> None:
    """Let nothing be planned for a leader who is forgotten; while the setup names them, the next night plans anew."""
    for name in (alarm_of(email), again_of(email), sponsor_hears_of(email)):
        memory.alarms.drop(name)


def _first_week(leader: Leader, diary: Diary, at: datetime, memory: Memory) -> str:
    week = diary.week(at)
    due = diary.due(week)
    is_ahead = due is not None and due > at and not memory.leaders.week(leader.email, week)
    return week if is_ahead else diary.next_week(week)


def introduced(email: str, at: datetime, memory: Memory) -> Iterator[Effect]:
    """Tell a leader what is kept and who sees it, once, as soon as they can be told."""
    person = colleague_at(email, memory)
    if person and may_be_reminded(person, memory) and memory.leaders.introduce(email, at):
        yield Show(ForNewLeader(person))
