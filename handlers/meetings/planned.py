"""Meetings that are still to end, as a calendar says or as those who are in them tell."""

from datetime import timedelta

from bot.commands import EndMeeting
from bot.meetings import Meeting
from bot.meetings.whether import hushed
from storage import Memory

AFTER_ITS_END = timedelta(minutes=1)  # a calendar's meetings are asked about a minute after they should be over


def plan(meetings: tuple[EndMeeting, ...], memory: Memory) -> None:
    """Let meetings end when they end. One that has moved since it was planned ends at its new time only."""
    for one in meetings:
        at = one.meeting.ended + AFTER_ITS_END
        memory.alarms.set(planned_end(one.meeting), at, EndMeeting(hushed(one.meeting)))


def has_ended(meeting: Meeting, memory: Memory) -> None:
    """Forget what was planned: whatever told of its end was first, and what is told later of who was there is late."""
    for name in (planned_end(meeting), over(meeting.question), stale(meeting.question)):
        memory.alarms.drop(name)
    memory.meetings.over(meeting.question, meeting.ended)


def over(meeting: str) -> str:
    return f"over/{meeting}"


def stale(meeting: str) -> str:
    return f"stale/{meeting}"


def planned_end(meeting: Meeting) -> str:
    return f"end/{meeting.question}"
