"""Which occurrence of a recurring meeting it is, of which is told that it begins, goes on or ends."""

from dataclasses import replace
from datetime import timedelta

from bot.meetings import Meeting
from bot.meetings.whether import REJOINED
from storage import Memory

LONGEST = timedelta(hours=24)  # of anything that has one beginning and one end
TOLD_AGAIN = timedelta(hours=4)  # an end told so long after one that we know of may still be the same


def occurrence(meeting: Meeting, memory: Memory) -> Meeting | None:
    """Return the meeting as it began; None if its end is known already, and this tells it again or late."""
    if not meeting.call or meeting.started:
        return meeting
    begun = memory.meetings.begun(meeting.call)
    if begun and begun[1] <= meeting.ended < begun[1] + LONGEST:
        one = replace(meeting, id=begun[0], started=begun[1])
        over = memory.meetings.over_since(one.question)
        if over is None:
            return one
        if meeting.ended - over < TOLD_AGAIN:
            return None
    return meeting


def beginning(meeting: Meeting, memory: Memory) -> Meeting | None:
    """Return a meeting that begins as the one that it is; None if that is over, or another has begun since."""
    begun = memory.meetings.begun(meeting.call) if meeting.call else None
    if begun is None or meeting.started is None:
        return meeting
    one = replace(meeting, id=begun[0])
    known, over = memory.meetings.under_way(one.question), memory.meetings.over_since(one.question)
    if over:
        return meeting if meeting.started > over else None
    if known and abs(meeting.started - begun[1]) < REJOINED:
        return one
    if meeting.started > begun[1]:
        return meeting
    unheard = known and known.started is None and begun[1] - meeting.started < LONGEST
    return one if unheard else None


def seen_beginning(meeting: Meeting, memory: Memory) -> Meeting | None:
    """Return a meeting that somebody comes into as the one that it is; None if that is over and was asked about."""
    begun = memory.meetings.begun(meeting.call)
    if begun is None or meeting.ended >= begun[1] + LONGEST:
        return meeting
    one = replace(meeting, id=begun[0])
    over = memory.meetings.over_since(one.question)
    if over is None:
        return one if meeting.ended > begun[1] - REJOINED else None
    asked = memory.meetings.question(one.question) is not None
    return meeting if meeting.ended - over > (TOLD_AGAIN if asked else timedelta()) else None


def attended(meeting: Meeting, memory: Memory) -> Meeting:
    """Return a meeting with those who were seen in it, if its beginning was heard: else some came before we looked.

    Where a platform tells by itself who was there, it does so with the end, and that is what counts.
    """
    known = memory.meetings.under_way(meeting.question) if meeting.call else None
    seen = memory.meetings.seen_in(meeting.question) if known and known.started else []
    if not any(one.since for one in seen):
        return meeting
    return replace(meeting, people=tuple(one.person for one in seen))
