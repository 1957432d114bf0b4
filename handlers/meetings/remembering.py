"""Before a meeting of a series that has had a second thought, its host may be reminded of what came of it."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.cards import Sight
from bot.cases import Case
from bot.commands import Recall, RemindMe, Request
from bot.company import Setup
from bot.effects import Effect, Later, Reply, Show
from bot.meetings import Meeting
from bot.meetings.scheduled import as_one
from bot.meetings.whether import is_hidden
from bot.people import Kind, Person, by_mail
from bot.views import LastTime, Said
from handlers.company import hours_of, say_to, setup_of
from handlers.homes import homes_of
from handlers.people import known_by_row
from handlers.people.willing import wants_peace
from handlers.standing import with_question
from prompts.cases import last_time as words
from storage import Memory

BEFORE = timedelta(minutes=30)
AHEAD = timedelta(days=8)  # further than calendars are worked out


def remind_me(command: RemindMe, request: Request, memory: Memory) -> Iterator[Effect]:
    """Note the wish, and plan for what is in calendars already."""
    known_by_row(request, memory)
    memory.people.recall(request.by, None if command.off else request.at)
    profile = memory.people.profile(request.by)
    host = by_mail(profile.email).key if profile and profile.email else ""
    found = memory.calendars.hosted_by(host, request.at, request.at + AHEAD) if host else []
    for name in dict.fromkeys(copy.meeting.question for copy in found if copy.owner):
        plan(as_one(memory.calendars.copies(name)), memory)
    yield Reply(Said("recall-off", request.by) if command.off else Said("recall-on", request.by))
    yield from homes_of((request.by,), memory)


def plan(meeting: Meeting, memory: Memory) -> None:
    """Set the alarm of an occurrence that is still to end to where it belongs now, if somebody wants to be reminded.

    One that was set before and is not wanted any more stays: when it rings, all is looked at anew.
    """
    host = _who_wants_it(meeting, memory)
    moment = _moment(meeting, host, memory) if host else None
    if moment:
        memory.alarms.set(alarm_of(meeting.question), moment, Recall(meeting.question))


def alarm_of(meeting: str) -> str:
    return f"recall/{meeting}"


def recall(command: Recall, request: Request, memory: Memory) -> Iterator[Effect]:
    """Remind the host, once an occurrence, if there is something to be reminded of that they may see."""
    copies = memory.calendars.copies(command.meeting)
    meeting = as_one(copies) if copies and not memory.meetings.is_over(command.meeting) else None
    host = _who_wants_it(meeting, memory) if meeting else None
    moment = _moment(meeting, host, memory) if meeting and host else None
    if meeting is None or host is None or moment is None or meeting.started is None:
        return
    if moment > request.at:
        yield Later(alarm_of(command.meeting), moment, command)
        return
    late = request.at > meeting.started or _is_told(command.meeting, host, memory)
    if late or wants_peace(host, request.at, memory):
        return
    if case := _last_time(meeting, host, memory):
        yield Show(LastTime(command.meeting, case.number, host))


def last_time(view: LastTime, memory: Memory) -> Sight | None:
    case, question = with_question(view.case, memory)
    if case is None or question is None:
        return None
    say = say_to(view.person, memory)
    return Sight(view.person, words.last_time(case, question, say), say.language)


def _who_wants_it(meeting: Meeting, memory: Memory) -> Person | None:
    """Return the host, if they want to be reminded. Of what is private, cancelled or no meeting nobody is."""
    profile = memory.people.profile(meeting.host)
    if meeting.marks or is_hidden(meeting) or not meeting.series or profile is None:
        return None
    person = memory.people.one(profile.person)
    return person if profile.kind is Kind.INTERNAL and memory.people.wants_recall(person) else None


def _moment(meeting: Meeting, host: Person, memory: Memory) -> datetime | None:
    """Return half an hour before it starts, or when the host's work begins; None where it starts before that."""
    setup: Setup = setup_of(memory)
    if meeting.started is None:
        return None
    at_work = hours_of(host, setup, memory).after(meeting.started - BEFORE, 0)
    return at_work if at_work <= meeting.started else None


def _last_time(meeting: Meeting, host: Person, memory: Memory) -> Case | None:
    """Return the latest case of the series, if this host owns it, hosted its meeting or was asked in it."""
    case = memory.cases.last_of(meeting.kept_series)
    question = memory.meetings.question(case.question) if case else None
    if case is None or question is None:
        return None
    mine = host in (case.owner, question.host) or memory.meetings.was_asked(question.id, host)
    return case if mine else None


def _is_told(meeting: str, host: Person, memory: Memory) -> bool:
    views = memory.outbox.of(host)
    return any(isinstance(view, LastTime) and view.meeting == meeting for view in views)
