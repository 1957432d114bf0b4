"""What stops us most, for the sponsor: on the first working day of a month, once, whatever restarts."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from bot.blockers import due_in, month_after, month_of, top
from bot.cards import Sight
from bot.commands import Request, TellTopBlockers
from bot.company import Extent, Thing, WorkingHours, may_see
from bot.effects import Effect, Later, Show
from bot.people import Person
from bot.views import TopBlockers
from handlers.blockers.who import as_it_stands, cx_leads, sponsor
from handlers.company import hours_for, hours_of, roles_in, say_to, setup_of
from handlers.leaders.planning import may_be_told
from prompts import blockers as words
from storage import Memory

ALARM = "blockers/month"
AT_ONCE = timedelta(seconds=1)


def look_after(at: datetime, memory: Memory) -> Iterator[Effect]:
    """Set the alarm to where it belongs now. A month whose card has not come yet stays the next one."""
    hours, pending = _hours(memory), memory.alarms.pending(ALARM)
    if isinstance(pending, TellTopBlockers):
        due = due_in(pending.month, hours)
        if due:
            yield Later(ALARM, max(due, at + AT_ONCE), pending)
            return
    this = month_of(at, hours.zone)
    due = due_in(this, hours)
    yield _planned(this, hours) if due and due > at else _planned(month_after(this), hours)


def tell_top(command: TellTopBlockers, request: Request, memory: Memory) -> Iterator[Effect]:
    """Show what stops us most. Late it comes in working hours, and in no other month; nothing is no news."""
    hours, at = _hours(memory), request.at
    if month_of(at, hours.zone) == command.month and not memory.blockers.of_month(command.month):
        due = due_in(command.month, hours)
        if due and (due > at or hours.is_quiet(at)):
            yield Later(ALARM, max(due, hours.after(at, 0)), command)
            return
        found = top(memory.blockers.open())
        readers = [person for person in _readers(memory) if may_be_told(person, memory)]
        if found and readers:
            memory.blockers.tell_month(command.month, found)
            yield from (Show(TopBlockers(person, command.month)) for person in readers)
    yield _planned(month_after(command.month), hours, not_before=month_of(at, hours.zone))


def top_blockers(view: TopBlockers, memory: Memory) -> Sight | None:
    found, say = memory.blockers.of_month(view.month), say_to(view.person, memory)
    if not found or Extent.ALL not in may_see(Thing.BLOCKER, *roles_in(memory, view.person)):
        return None
    first = date.fromisoformat(f"{view.month}-01")
    card = words.top([as_it_stands(blocker, memory) for blocker in found], first, say)
    return Sight(view.person, card, say.language)


def _planned(month: str, hours: WorkingHours, not_before: str = "") -> Later:
    month = max(month, not_before)
    while (due := due_in(month, hours)) is None:
        month = month_after(month)
    return Later(ALARM, due, TellTopBlockers(month))


def _readers(memory: Memory) -> tuple[Person, ...]:
    """Return the sponsor; the CX leads while there is none."""
    return sponsor(memory) or cx_leads(memory)


def _hours(memory: Memory) -> WorkingHours:
    """Return the working hours of whoever is told: of the first of them, where there are several."""
    readers, setup = _readers(memory), setup_of(memory)
    return hours_of(readers[0], setup, memory) if readers else hours_for(None, setup)
