"""Leaders are reminded to talk about customers: which handler carries out which of their commands."""

from collections.abc import Iterator
from datetime import datetime
from typing import assert_never

from bot import commands as c
from bot import views as v
from bot.cards import Sight
from bot.commands import Request
from bot.effects import Effect
from bot.people import Profile
from handlers.company import setup_of
from handlers.leaders import away, reminding, shown, sponsor, week
from handlers.leaders.news import with_tellings
from handlers.leaders.planning import leader_in, plan, plan_all
from storage import Memory

__all__ = ["carry_out", "look_after", "met", "seen", "with_tellings"]


def carry_out(  # noqa: PLR0911  # one line each
    command: c.Leading | c.LeaderAlarm, request: Request, memory: Memory
) -> Iterator[Effect]:
    if isinstance(command, c.LeaderAlarm):
        return _ring(command, request, memory)
    match command:
        case c.PostItNow():
            return week.post_it_now(command, request, memory)
        case c.TalkedAboutIt():
            return week.talked_about_it(command, request, memory)
        case c.NotThisWeek():
            return week.not_this_week(command, request, memory)
        case c.SnoozeWeek():
            return week.snooze(command, request, memory)
        case c.AwayUntil():
            return away.away_until(command, request, memory)
        case c.EditMyPost():
            return week.edit_my_post(command, request, memory)
        case c.TakeDownMyPost():
            return week.take_down_my_post(command, request, memory)
        case _:
            assert_never(command)


def _ring(command: c.LeaderAlarm, request: Request, memory: Memory) -> Iterator[Effect]:
    match command:
        case c.RemindLeader():
            return reminding.remind(command, request, memory)
        case c.RemindAgain():
            return reminding.remind_again(command, request, memory)
        case c.TellSponsor():
            return sponsor.tell_sponsor(command, request, memory)
        case _:
            assert_never(command)


def seen(view: v.OfLeaders, at: datetime, memory: Memory) -> Sight | None:
    match view:
        case v.ForNewLeader():
            return shown.for_new_leader(view, memory)
        case v.WeekForLeader():
            return shown.week_for_leader(view, at, memory)
        case v.LeaderPost():
            return shown.leader_post(view, memory)
        case v.QuietLeader():
            return sponsor.quiet_leader(view, memory)
        case v.SponsorVacant():
            return sponsor.sponsor_vacant(view, memory)
        case _:
            assert_never(view)


def look_after(at: datetime, memory: Memory) -> Iterator[Effect]:
    """See to it that every leader's alarm is where it belongs, and that there is a sponsor."""
    yield from plan_all(at, memory)
    yield from sponsor.watch(at, memory)


def met(profile: Profile, at: datetime, memory: Memory) -> Iterator[Effect]:
    """Somebody was met, or is not what they were: they may be a leader who was waited for, or the sponsor."""
    setup = setup_of(memory)
    if leader := leader_in(setup, profile.email.lower()):
        yield from plan(leader, setup, at, memory)
    people = setup.people
    if profile.email.lower() in (people.sponsor, *people.cx_leads, *people.admins):
        yield from sponsor.watch(at, memory)
