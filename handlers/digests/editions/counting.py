"""A month or a quarter is made of its weeks and written down, once."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.commands import CloseWeek
from bot.digests import Digest, latest_finished, window
from bot.digests.editions import over_at, weeks_of
from bot.digests.opening import opens
from bot.digests.periods import Period, ended_with, is_period, period_made_of
from handlers.company import setup_of
from handlers.digests.counting import counted_late, written_down
from storage import Memory

ALARM = "week"  # rings when the running one ends


def period_written_down(name: str, at: datetime, memory: Memory) -> Period | None:
    """Return a month or quarter that may be seen by now; whoever wants it first has it written. None: there is none."""
    kept = memory.editions.period(name) if is_period(name) else None
    if kept:
        return kept if opens(kept.end) <= at else None
    if not is_period(name) or opens(over_at(name, setup_of(memory).company.timezone)) > at:
        return None
    return _written(name, at, memory)


def write_those_that_end(week: str, at: datetime, memory: Memory) -> None:
    """Write down the month and the quarter of which this was the last week."""
    for name in ended_with(week):
        if memory.editions.period(name) is None:
            _written(name, at, memory)


def _written(name: str, at: datetime, memory: Memory) -> Period | None:
    made = period_made_of(name, [*_weeks(name, at, memory)])
    if made:
        memory.editions.write(made)
    return made


def _weeks(name: str, at: datetime, memory: Memory) -> Iterator[Digest]:
    """Yield its weeks; one that nobody has written down is counted now, for as long as all of its rows are kept."""
    pending = memory.alarms.pending(ALARM)
    for week in weeks_of(name):
        kept = memory.digests.digest(week)
        if kept is None and can_be_counted(week, at, memory):
            missed = isinstance(pending, CloseWeek) and week >= pending.week
            kept = written_down(week, memory) if missed else counted_late(week, memory)
        if kept:
            yield kept


def can_be_counted(week: str, at: datetime, memory: Memory) -> bool:
    """Tell whether a week has only just ended, or nothing that it counts has been let go of yet."""
    setup = setup_of(memory)
    keep, zone = setup.retention, setup.company.timezone
    shortest = min(keep.asked, keep.decisions, keep.wins, keep.leader_weeks, keep.silences, keep.pledges)
    return week == latest_finished(at, zone) or window(week, zone)[0] >= at - timedelta(days=shortest)
