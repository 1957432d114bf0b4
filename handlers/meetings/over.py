"""Whether a meeting is over, of which nobody has told: everybody seen in it has left, or it was long ago."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from bot.commands import EndMeeting, Request, SeeWhetherOver
from bot.effects import Effect, Later
from bot.meetings import Meeting
from bot.meetings.whether import Rule
from handlers.company import setup_of, team_in
from handlers.meetings import ask_after, silence
from handlers.meetings.planned import has_ended, planned_end
from storage import Memory
from storage.meetings.under_way import Seen

UNTOLD = timedelta(minutes=10)  # after its planned end: who would have told of its end has not
OVERRUN = timedelta(minutes=50)  # for so long those who are still seen in it count; later it is too late to ask
STALE = timedelta(hours=12)  # a meeting of which nothing was heard for so long did end, and nobody knows when


def see_whether_over(command: SeeWhetherOver, request: Request, memory: Memory) -> Iterator[Effect]:
    """Ask about a meeting that everybody has left; keep quiet about one that nobody was ever seen to leave."""
    meeting, seen = memory.meetings.under_way(command.meeting), memory.meetings.seen_in(command.meeting)
    if meeting is None:
        return
    if _is_left(meeting, seen):
        yield from ask_after(EndMeeting(_ended(meeting, seen)), request, memory)
    elif command.otherwise and (planned := command.otherwise.meeting.ended) <= request.at:
        if request.at < planned + OVERRUN and any(one.here for one in seen):
            yield Later(planned_end(meeting), request.at + UNTOLD, command)
        else:
            yield from ask_after(command.otherwise, request, memory)
    elif _begun(meeting, seen) <= request.at - STALE:
        has_ended(replace(meeting, ended=request.at), memory)
        team = team_in(meeting.place, setup_of(memory), memory) if meeting.place else None
        memory.meetings.keep_quiet(silence(meeting, request.at, Rule.UNHEARD, team))


def _is_left(meeting: Meeting, seen: list[Seen]) -> bool:
    """Tell whether all have gone. Where comings are told too, nobody's coming was heard if only leaving was."""
    told = any(one.since for one in seen) if meeting.call else bool(seen)
    return told and not any(one.here for one in seen)


def _ended(meeting: Meeting, seen: list[Seen]) -> Meeting:
    came = [one.since for one in seen if one.since]
    return replace(
        meeting,
        people=tuple(one.person for one in seen),
        started=meeting.started or (min(came) if came else None),
        ended=max(one.at for one in seen),
    )


def _begun(meeting: Meeting, seen: list[Seen]) -> datetime:
    return meeting.started or min((one.at for one in seen), default=meeting.ended)
