"""Meetings that are under way. Those who leave one tell of its end, where nothing else does.

The second witness of https://docs.slack.dev/reference/events/user_huddle_changed, and of whatever else tells of people
who come and go: a meeting is over when everybody seen in it has left, and nobody has come back for a while.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from bot.commands import (
    CameAndWent,
    CameIn,
    EndMeeting,
    MeetingGoesOn,
    MeetingVanished,
    Request,
    SeeWhetherOver,
    WentOut,
)
from bot.effects import Effect, Later
from bot.meetings import Meeting, short_id
from bot.meetings.whether import REJOINED, hushed
from bot.people import Person
from handlers.meetings.occurrences import beginning, seen_beginning
from handlers.meetings.over import STALE, UNTOLD
from handlers.meetings.planned import over, planned_end, stale
from handlers.meetings.same import note_live
from storage import Memory
from storage.meetings.under_way import Seen

GRACE = timedelta(minutes=2)  # in which somebody may come back, or the platform may tell of the end itself


def goes_on(command: MeetingGoesOn, request: Request, memory: Memory) -> Iterator[Effect]:
    meeting = beginning(command.meeting, memory)
    if meeting is None:
        return
    name = meeting.question
    yield from _known(meeting, request.at, memory)
    if memory.meetings.is_over(name):
        return
    if meeting.call:
        memory.meetings.begins(meeting)
    if meeting.join:
        note_live(replace(meeting, ended=meeting.started or meeting.ended), memory)
    if command.otherwise:
        end = replace(command.otherwise.meeting, id=meeting.id)
        yield Later(planned_end(end), end.ended + UNTOLD, SeeWhetherOver(name, EndMeeting(hushed(end))))
    seen = {one.person for one in memory.meetings.seen_in(name)}
    for person in dict.fromkeys((*command.here, *meeting.people)):
        if person in command.here or person not in seen:
            _saw(name, person, meeting.ended, memory, here=person in command.here)


def came_and_went(command: CameAndWent, request: Request, memory: Memory) -> Iterator[Effect]:
    """Note who was there. Whoever leaves a meeting of which we know nothing tells nothing of it."""
    meeting, at = seen_beginning(command.meeting, memory), command.meeting.ended
    if meeting is None:
        return
    name = meeting.question
    if memory.meetings.under_way(name) is None:
        if not command.came:
            return
        memory.meetings.begins(meeting)
        yield from _known(meeting, request.at, memory)
    for person in command.came:
        memory.meetings.saw(name, Seen(person, at, at, here=True))
    for person in command.left:
        _saw(name, person, at, memory, here=False)
    if any(seen.since for seen in memory.meetings.seen_in(name)):
        yield from _empty(name, request.at, memory, REJOINED)


def vanished(command: MeetingVanished, request: Request, memory: Memory) -> Iterator[Effect]:
    """Wait for those who are still seen in it; where there is nobody, it will have ended."""
    yield from goes_on(MeetingGoesOn(command.meeting), request, memory)
    yield from _empty(command.meeting.question, request.at, memory)


def came_in(command: CameIn, request: Request, memory: Memory) -> Iterator[Effect]:
    name = short_id(command.meeting)
    for other in memory.meetings.where_is(request.by):
        if other != name:  # nobody is in two meetings at once
            yield from _left(other, command.at, request, memory)
    yield from _known(_unknown(command.meeting, request.by, command.at), request.at, memory)
    if not memory.meetings.is_over(name):
        memory.meetings.saw(name, Seen(request.by, command.at, command.at, here=True))


def went_out(command: WentOut, request: Request, memory: Memory) -> Iterator[Effect]:
    if command.meeting:
        yield from _known(_unknown(command.meeting, request.by, command.at), request.at, memory)
    for name in {*memory.meetings.where_is(request.by), *([short_id(command.meeting)] if command.meeting else [])}:
        yield from _left(name, command.at, request, memory)


def _known(meeting: Meeting, at: datetime, memory: Memory) -> Iterator[Effect]:
    """Make sure that a meeting is known, and looked after if nothing is ever heard of it again."""
    memory.meetings.goes_on(hushed(meeting))
    if not memory.meetings.is_over(meeting.question):
        yield Later(stale(meeting.question), (meeting.started or at) + STALE, SeeWhetherOver(meeting.question))


def _unknown(meeting: str, person: Person, at: datetime) -> Meeting:
    """Return a meeting of which we know only somebody who is in it."""
    return Meeting(meeting, "", person, at)


def _left(name: str, at: datetime, request: Request, memory: Memory) -> Iterator[Effect]:
    if memory.meetings.under_way(name):
        _saw(name, request.by, at, memory, here=False)
        yield from _empty(name, request.at, memory)


def _saw(name: str, person: Person, at: datetime, memory: Memory, *, here: bool) -> None:
    memory.meetings.saw(name, Seen(person, None, at, here))


def _empty(name: str, at: datetime, memory: Memory, grace: timedelta = GRACE) -> Iterator[Effect]:
    """Look again in a while whether it is over, where nobody is left."""
    if memory.meetings.under_way(name) and not any(seen.here for seen in memory.meetings.seen_in(name)):
        yield Later(over(name), at + grace, SeeWhetherOver(name))
