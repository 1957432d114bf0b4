"""Which occurrence of a recurring meeting it is, whose end was told without its beginning."""

from dataclasses import replace
from datetime import timedelta

from bot.meetings import Meeting
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
