"""Meetings of platforms that tell of no people, only of calls: one that is joined again soon is the same one.

Each such call is a sitting. They are seen in a meeting as people are elsewhere: while one is there it goes on, and when
the last has been gone for a while it is over. Zoom ends a call whenever the last host leaves, and names the next anew.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from bot.commands import Request, SittingBegins, SittingEnds
from bot.effects import Effect
from bot.meetings import Meeting
from bot.meetings.whether import REJOINED
from bot.people import SITTING, Person
from handlers.meetings.same import note_live
from handlers.meetings.under_way import GRACE, known_to_go_on, look_again_if_empty
from storage import Memory
from storage.meetings.under_way import Seen

ABOUT_NOW = timedelta(minutes=5)  # a call that begins so long before a planned meeting is not the one before it


def begins(command: SittingBegins, request: Request, memory: Memory) -> Iterator[Effect]:
    yield from _sat(command.meeting, request, memory, here=True)


def ends(command: SittingEnds, request: Request, memory: Memory) -> Iterator[Effect]:
    """Wait a while before it counts; longer after a call so short that somebody may only have looked in."""
    yield from _sat(command.meeting, request, memory, here=False)
    meeting = _whole(command.meeting, memory)
    brief = meeting.started is not None and command.meeting.ended - meeting.started < REJOINED
    yield from look_again_if_empty(meeting.question, request.at, memory, REJOINED if brief else GRACE)


def _sat(sitting: Meeting, request: Request, memory: Memory, *, here: bool) -> Iterator[Effect]:
    meeting = _whole(sitting, memory)
    if memory.meetings.is_over(meeting.question):
        return
    yield from known_to_go_on(meeting, request.at, memory)
    begun = memory.meetings.begun(meeting.call)
    if begun is None or meeting.started is None or begun[1] <= meeting.started:
        memory.meetings.begins(meeting)
    note_live(replace(meeting, ended=meeting.started or meeting.ended), memory)
    memory.meetings.saw(meeting.question, Seen(_as_seen(sitting), sitting.started, sitting.ended, here))


def _whole(sitting: Meeting, memory: Memory) -> Meeting:
    """Return the meeting that a sitting belongs to: the latest of its call, if that has not been over for long."""
    begun = memory.meetings.begun(sitting.call)
    if begun is None or sitting.started is None:
        return sitting
    one = replace(sitting, id=begun[0], started=begun[1])
    seen, over = memory.meetings.seen_in(one.question), memory.meetings.over_since(one.question)
    if sitting.id == one.id or any(each.person == _as_seen(sitting) for each in seen):
        return one
    last = over or max((each.at for each in seen), default=begun[1])
    soon = begun[1] <= sitting.started < last + REJOINED
    return one if soon and not _is_another(sitting, one, memory) else sitting


def _is_another(sitting: Meeting, before: Meeting, memory: Memory) -> bool:
    """Return whether another meeting is planned to begin about now, to be joined as the one before was."""
    if before.started is None or sitting.started is None:
        return False
    found = memory.calendars.joined_at(sitting.join, before.started + ABOUT_NOW, sitting.started + ABOUT_NOW)
    began = (copy.meeting.started for copy in found if copy.owner)
    return any(each and each >= sitting.started - ABOUT_NOW for each in began)


def _as_seen(sitting: Meeting) -> Person:
    return Person(SITTING, sitting.id)
