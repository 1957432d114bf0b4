"""CX Day is offered once a year; an executive lets it come, on another day, or not at all."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.commands import Request
from bot.commands.celebrating import CancelCxDay, MoveCxDay, OfferCxDay, PostCxDay, ScheduleCxDay, ShowCxDay
from bot.commands.refused_cx_day import CxDayOver, NotACxDay, NotCelebrating, NothingToCelebrate, NotScheduled
from bot.company import Deed, Extent, Mode, Role, Standing, Thing, may_do, may_see
from bot.effects import Effect, Later, Reply, Show
from bot.people import Person
from bot.views import CxDayOffered, CxDayPreview, CxDayShown
from bot.wins.cx_day import CxDay, State, at_ten, usual_day
from handlers.colleagues import is_colleague
from handlers.company import hours_for, roles_in, setup_of
from handlers.wins.cx_day.year import has_wins
from handlers.wins.who import celebrating
from storage import Memory

OFFER = "cx-day-offer"


def offer(command: OfferCxDay, request: Request, memory: Memory) -> Iterator[Effect]:
    """Offer it once. While nothing may be posted, or there is nothing to tell, look again on the next working day."""
    setup = setup_of(memory)
    hours = hours_for(None, setup)
    if memory.cx_days.of(command.year) or request.at >= at_ten(usual_day(command.year, hours), hours.zone):
        return
    if setup.asking.mode is not Mode.LIVE or not has_wins(request.at, memory):
        yield Later(OFFER, hours.working_day_after(request.at, 1), command)
        return
    memory.cx_days.keep(CxDay(command.year, offered=request.at))
    yield from (Show(CxDayOffered(command.year, person)) for person in celebrating(memory))


def show(command: ShowCxDay, request: Request, memory: Memory) -> Iterator[Effect]:
    if not (may_schedule(request.by, memory) or Extent.ALL in may_see(Thing.CASE, *roles_in(memory, request.by))):
        raise NotCelebrating
    if command.preview and not has_wins(request.at, memory):
        raise NothingToCelebrate
    hours = hours_for(None, setup_of(memory))
    year = request.at.astimezone(ZoneInfo(hours.zone)).year
    late = at_ten(usual_day(year, hours), hours.zone) <= request.at
    yield Reply(CxDayPreview(request.by, request.at) if command.preview else CxDayShown(request.by, year, late))


def schedule(command: ScheduleCxDay, request: Request, memory: Memory) -> Iterator[Effect]:
    """Take the usual day, unless a day is set already: of two executives who tap at once the first one has."""
    known = to_schedule(command.year, request.by, memory)
    if known.state is State.SCHEDULED:
        yield Reply(CxDayShown(request.by, command.year))
        return
    yield from _set(known, usual_day(command.year, hours_for(None, setup_of(memory))), request, memory)


def move(command: MoveCxDay, request: Request, memory: Memory) -> Iterator[Effect]:
    yield from _set(to_schedule(command.year, request.by, memory), command.day, request, memory)


def cancel(command: CancelCxDay, request: Request, memory: Memory) -> Iterator[Effect]:
    known = to_schedule(command.year, request.by, memory)
    if known.state is not State.SCHEDULED:
        raise NotScheduled
    memory.alarms.drop(alarm_of(known.year))
    memory.audit.note(request.at, request.by, "cancelled CX Day", str(known.year))
    yield from keep(replace(known, state=State.CANCELLED, by=None, at=None), known.by, memory)
    yield Reply(CxDayShown(request.by, known.year))


def to_schedule(year: int, person: Person, memory: Memory) -> CxDay:
    """Return a year's CX Day that is still to come, for an executive alone."""
    if not may_schedule(person, memory):
        raise NotCelebrating
    known = memory.cx_days.of(year) or CxDay(year)
    if known.is_over:
        raise CxDayOver
    return known


def may_schedule(person: Person, memory: Memory) -> bool:
    is_executive = Role.EXECUTIVE in roles_in(memory, person) and is_colleague(person, memory)
    return may_do(Deed.SCHEDULE_CX_DAY, *([Standing.EXECUTIVE] if is_executive else []))


def keep(day: CxDay, before: Person | None, memory: Memory) -> Iterator[Effect]:
    """Keep what has become of it, and show that to whoever has to do with it; ``before`` is who had it until now."""
    memory.cx_days.keep(day)
    people = dict.fromkeys((*celebrating(memory), *filter(None, (day.by, before))))
    yield from (Show(CxDayOffered(day.year, person)) for person in people)


def day_of(day: CxDay, at: datetime, memory: Memory) -> date:
    """Return the day that is set, else the usual one, or the next working day where that is over."""
    hours = hours_for(None, setup_of(memory))
    usual = at_ten(usual_day(day.year, hours), hours.zone)
    found = day.at or (usual if at < usual else hours.working_day_after(at, 1))
    return found.astimezone(ZoneInfo(hours.zone)).date()


def alarm_of(year: int) -> str:
    return f"cx-day/{year}"


def _set(known: CxDay, day: date, request: Request, memory: Memory) -> Iterator[Effect]:
    at = _when(day, known.year, request.at, memory)
    if not has_wins(request.at, memory):
        raise NothingToCelebrate
    by = known.by if known.state is State.SCHEDULED else request.by
    memory.audit.note(request.at, request.by, "scheduled CX Day", day.isoformat())
    yield Later(alarm_of(known.year), at, PostCxDay(known.year))
    yield from keep(replace(known, state=State.SCHEDULED, by=by, at=at, why=None), known.by, memory)
    yield Reply(CxDayShown(request.by, known.year))


def _when(day: date, year: int, now: datetime, memory: Memory) -> datetime:
    hours = hours_for(None, setup_of(memory))
    if day.year != year or not hours.works_on(day) or at_ten(day, hours.zone) <= now:
        raise NotACxDay(field="day", year=str(year))
    return at_ten(day, hours.zone)
