"""Meetings that calendars tell of: kept as they are now, asked about once when they are over, however many tell."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from bot.commands import EndMeeting, Request, ScheduledEnd
from bot.company import Calendar
from bot.effects import Effect, Later
from bot.meetings import Meeting
from bot.meetings.scheduled import OVERRUN, CalendarRead, as_one, uid_of
from bot.meetings.whether import hushed, is_hidden
from bot.people import by_mail
from handlers.meetings import ask_after, remembering
from handlers.meetings.planned import AFTER_ITS_END, planned_end
from handlers.meetings.same import goes_on, host_key
from storage import Memory
from storage.calendars import Kept, digest_of


def scheduled_end(command: ScheduledEnd, request: Request, memory: Memory) -> Iterator[Effect]:
    """Ask about a meeting that should be over now; of one that is known to go on, wait a while for its end."""
    copies = memory.calendars.copies(command.meeting)
    if not copies or memory.meetings.is_over(command.meeting):
        return
    meeting = as_one(copies)
    latest = meeting.ended + OVERRUN
    if request.at < latest and goes_on(meeting, memory):
        yield Later(planned_end(meeting), latest, ScheduledEnd(command.meeting))
        return
    yield from ask_after(EndMeeting(meeting), request, memory)


def compared(read: CalendarRead, known: Mapping[str, tuple[str, str]]) -> tuple[list[Meeting], list[str]]:
    """Return which meetings a calendar tells otherwise than is ``known`` (``Calendars.kept``), and which have gone."""
    told = {meeting.question: meeting for meeting in read.meetings or ()}
    new = [one for name, one in told.items() if known.get(name, ("", ""))[1] != digest_of(_to_keep(one))]
    if not read.whole:
        return new, []
    looked = {event for event, _ in known.values()} if read.looked is None else read.looked
    return new, [name for name, (event, _) in known.items() if name not in told and event in looked - read.spoilt]


def take(calendar: Calendar, meetings: Sequence[Meeting], memory: Memory) -> None:
    """Keep what a calendar tells now, and let each meeting end when it ends."""
    owner = by_mail(calendar.owner).key
    for meeting in meetings:
        kept = Kept(calendar.name, owner, uid_of(meeting.id), host_key(meeting, memory), _to_keep(meeting))
        memory.calendars.keep(kept)
        set_alarm(meeting.question, memory)


def let_go(calendar: str, meetings: Iterable[str], memory: Memory) -> None:
    """Forget what a calendar does not tell of any more. What another calendar still tells of stays planned."""
    for meeting in meetings:
        memory.calendars.drop(calendar, meeting)
        set_alarm(meeting, memory)


def set_alarm(meeting: str, memory: Memory) -> None:
    """Set the alarm of a meeting to where it belongs now. One that is over has none."""
    copies = memory.calendars.copies(meeting)
    if not copies:
        memory.alarms.drop(f"end/{meeting}")
    elif not memory.meetings.is_over(meeting):
        planned = as_one(copies)
        memory.alarms.set(f"end/{meeting}", planned.ended + AFTER_ITS_END, ScheduledEnd(meeting))
        remembering.plan(planned, memory)


def _to_keep(meeting: Meeting) -> Meeting:
    """Return what may be written down before it happens: of a private meeting nobody is named but its host."""
    return replace(hushed(meeting), people=()) if is_hidden(meeting) else meeting
