"""The day has come: the year in wins is posted, or it is said why not; and it is taken down again."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.commands import Request
from bot.commands.celebrating import PostCxDay, TakeDownCxDay
from bot.commands.refused_cx_day import NotCelebrating, NotScheduled
from bot.company import Mode
from bot.effects import Effect, Reply, Show
from bot.people import Room
from bot.views import CxDayMissed, CxDayPost, CxDayShown, CxDayThanks
from bot.wins.cx_day import MOST_THANKED, CxDay, Missing, State
from handlers.company import room_named, setup_of
from handlers.wins.cx_day.scheduling import keep, may_schedule
from handlers.wins.cx_day.year import has_wins, since, thanked
from handlers.wins.who import celebrating
from storage import Memory


def post(command: PostCxDay, request: Request, memory: Memory) -> Iterator[Effect]:
    day, at = memory.cx_days.of(command.year), request.at
    if day is None or day.state is not State.SCHEDULED or day.at is None or at < day.at:
        return
    room, why = place_for(memory), _why_not(day, at, memory)
    if why or room is None:
        day = replace(day, state=State.MISSED, why=why or Missing.NO_PLACE)
        yield from keep(day, None, memory)
        people = dict.fromkeys((*celebrating(memory), *filter(None, (day.by,))))
        yield from (Show(CxDayMissed(day.year, person, day.at)) for person in people if day.at)
        return
    begins = since(at, memory)
    parts = _parts(len(thanked(begins, at, memory)))
    day = replace(day, state=State.POSTED, since=begins, posted=at, place=room.place, parts=parts)
    yield from keep(day, None, memory)
    yield from map(Show, standing(day, memory))


def take_down(command: TakeDownCxDay, request: Request, memory: Memory) -> Iterator[Effect]:
    """Whoever's name it bears takes it down; if they are no executive any more, any executive."""
    day = memory.cx_days.of(command.year)
    if day is None or not day.is_over:
        raise NotScheduled
    theirs = day.by == request.by or day.by is None or not may_schedule(day.by, memory)
    if not (may_schedule(request.by, memory) and theirs):
        raise NotCelebrating
    if day.state is State.POSTED:
        memory.audit.note(request.at, request.by, "took CX Day down", str(day.year))
        yield from map(Show, standing(day, memory))
        yield from keep(replace(day, state=State.TAKEN_DOWN), None, memory)
    yield Reply(CxDayShown(request.by, day.year))


def standing(day: CxDay, memory: Memory) -> Iterator[CxDayPost | CxDayThanks]:
    """Yield the post and every card of thanks that stands below it, or should."""
    now = _parts(len(thanked(day.since, day.posted, memory))) if day.since and day.posted else 0
    yield CxDayPost(day.year)
    yield from (CxDayThanks(day.year, part) for part in range(1, max(now + 1, day.parts)))


def place_for(memory: Memory) -> Room | None:
    """Return the place for announcements, if there is one where only colleagues read."""
    room = room_named(setup_of(memory).places.announcements, memory)
    return room if room and room.is_ours else None


def _why_not(day: CxDay, at: datetime, memory: Memory) -> Missing | None:
    setup = setup_of(memory)
    zone = ZoneInfo(setup.company.timezone)
    reasons = {
        Missing.NOT_LIVE: setup.asking.mode is not Mode.LIVE,
        Missing.NO_EXECUTIVE: day.by is None or not may_schedule(day.by, memory),
        Missing.NO_WINS: not has_wins(at, memory),
        Missing.LATE: day.at is None or at.astimezone(zone).date() != day.at.astimezone(zone).date(),
    }
    return next((why for why, holds in reasons.items() if holds), None)


def _parts(people: int) -> int:
    return -(-people // MOST_THANKED)
