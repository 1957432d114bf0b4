"""What began well goes quiet: the sponsor is told in private, and a week later, if it went on, the CX leads."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from bot.cards import Sight
from bot.commands import Request, WeighMomentum
from bot.company import Mode, WorkingHours
from bot.digests import window
from bot.digests.opening import opens
from bot.digests.weeks import week_after
from bot.effects import Effect, Later, Show
from bot.leaders.momentum import slackening, still_falls
from bot.people import Person
from bot.views import Slackened
from handlers.colleagues import colleague_at, colleagues_at
from handlers.company import hours_for, hours_of, say_to, setup_of
from handlers.digests.counting import open_week, written_down
from handlers.digests.momentum import last_weeks
from handlers.leaders.planning import AT_ONCE, may_be_told
from prompts.leaders import momentum as words
from storage import Memory
from storage.leaders.slackened import Stretch

ALARM = "momentum"
AFTER = timedelta(minutes=30)  # of work: by then the week's digest has come


def look_after(at: datetime, memory: Memory) -> Iterator[Effect]:
    """See to it that a week is weighed once it is over. One whose time has come is left to ring."""
    pending = memory.alarms.pending(ALARM)
    if not isinstance(pending, WeighMomentum):
        yield _planned(week_after(open_week(at, memory)), at, memory)


def weigh(command: WeighMomentum, request: Request, memory: Memory) -> Iterator[Effect]:
    """Weigh the latest week that is over, in the sponsor's working hours; weeks missed meanwhile are let go."""
    at, hours = request.at, _hours(memory)
    if hours.is_quiet(at):
        yield Later(ALARM, hours.after(at, 0), command)
        return
    week = open_week(at, memory)
    if setup_of(memory).asking.mode is Mode.LIVE:
        yield from _weighed(week, at, memory)
    yield _planned(week_after(week), at, memory)


def _weighed(week: str, at: datetime, memory: Memory) -> Iterator[Effect]:
    weeks, stretch = last_weeks(written_down(week, memory), memory), memory.stretches.going_on()
    falls = still_falls(weeks)
    if stretch is None:
        fell = slackening(weeks)
        if fell:
            memory.stretches.keep(Stretch(week, fell, at))
            yield from (Show(Slackened(week, person)) for person in _sponsor(memory))
    elif falls is False:
        memory.stretches.keep(replace(stretch, ended=at))
    elif falls and stretch.passed_on is None and stretch.week < week:
        memory.stretches.keep(replace(stretch, passed_on=at))
        yield from (Show(Slackened(stretch.week, person, passed_on=True)) for person in _cx_leads(memory))


def slackened(view: Slackened, memory: Memory) -> Sight | None:
    """Show it to whoever it is for by now, and to nobody else."""
    stretch, say = memory.stretches.stretch(view.week), say_to(view.person, memory)
    readers = _cx_leads(memory) if view.passed_on else _sponsor(memory)
    if stretch is None or view.person not in readers:
        return None
    return Sight(view.person, words.slackened(stretch.fell, say, passed_on=view.passed_on), say.language)


def _sponsor(memory: Memory) -> list[Person]:
    sponsor = colleague_at(setup_of(memory).people.sponsor, memory)
    return [sponsor] if sponsor and may_be_told(sponsor, memory) else []


def _cx_leads(memory: Memory) -> list[Person]:
    found = colleagues_at(setup_of(memory).people.cx_leads, memory)
    return [person for person in found if may_be_told(person, memory)]


def _hours(memory: Memory) -> WorkingHours:
    setup, sponsor = setup_of(memory), colleague_at(setup_of(memory).people.sponsor, memory)
    return hours_of(sponsor, setup, memory) if sponsor else hours_for(None, setup)


def _planned(week: str, at: datetime, memory: Memory) -> Later:
    _, over = window(week, setup_of(memory).company.timezone)
    due = _hours(memory).after(opens(over), int(AFTER.total_seconds()))
    return Later(ALARM, max(due, at + AT_ONCE), WeighMomentum(week))
