"""One meeting is one question: which meetings, planned or live, are the same as this one."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from bot.meetings import Meeting
from bot.meetings.scheduled import Copy, as_one, is_same_plan, took_place, uid_of, with_calendar
from bot.meetings.whether import Rule
from bot.people import MAIL, by_mail
from handlers.meetings.planned import has_ended
from storage import Memory
from storage.calendars import LIVE, Kept

LONGEST = timedelta(hours=24)  # of anything that a calendar tells of once


def found_over(meeting: Meeting, memory: Memory) -> Meeting | None:
    """Note that a meeting is over, and return all that is known of it; None if another signal told of it before.

    A signal that did not tell who was there does not count where a calendar does.
    """
    own, others = memory.calendars.copies(meeting.question), list(_others(meeting, memory))
    planned = [copy for copy in (*own, *others) if copy.owner]
    before = [copy.meeting for copy in others if memory.meetings.is_over(copy.meeting.question)]
    unknown = [one for one in before if planned and _nobody_told(one, memory)]
    known = len(unknown) < len(before)
    if not known:
        memory.meetings.speak_after_all(one.question for one in unknown)
    if planned and own:
        ended = max((one.ended for one in unknown), default=as_one(planned).ended)
        meeting = replace(as_one(planned), id=meeting.id, ended=ended)
    elif planned:
        meeting = with_calendar(meeting, as_one(planned))
    if not own:
        note_live(meeting, memory)
    for one in (meeting, *(copy.meeting for copy in others)):
        has_ended(one, memory)
    memory.meetings.suggest_under(meeting.question, (copy.meeting.question for copy in others))
    return None if known else meeting


def may_be(meeting: Meeting, memory: Memory) -> Iterator[str]:
    """Yield the names under which a meeting that was live may be known: its own first, then the likeliest.

    What is joined at the same address comes before what only has the same host.
    """
    yield meeting.question
    found = [copy.meeting for copy in _about_then(meeting, memory)]
    now = (replace(one, ended=meeting.ended) if memory.meetings.under_way(one.question) else one for one in found)
    same = [one for one in now if took_place(one, meeting)]
    begins = meeting.started or meeting.ended
    near = sorted(same, key=lambda one: (one.join != meeting.join, abs((one.started or one.ended) - begins)))
    yield from (one.question for one in near)


def _nobody_told(meeting: Meeting, memory: Memory) -> bool:
    silence = memory.meetings.silence(meeting.question)
    return silence is not None and silence.rule is Rule.UNKNOWN


def goes_on(meeting: Meeting, memory: Memory) -> bool:
    """Return whether somebody is still in a planned meeting, as far as anything live has told."""
    live = [copy.meeting for copy in _others(meeting, memory) if not copy.owner]
    return any(memory.meetings.under_way(one.question) for one in live)


def note_live(meeting: Meeting, memory: Memory) -> None:
    """Keep when a live meeting was and how it was joined, for calendars that tell of it later."""
    quiet = replace(meeting, title="", hint="", decision="", people=(), place=None, series="", marks=())
    if meeting.join or (meeting.place is None and meeting.started):
        memory.calendars.keep(Kept(LIVE, "", uid_of(meeting.id), host_key(meeting, memory), quiet))


def host_key(meeting: Meeting, memory: Memory) -> str:
    """Return what stands for a meeting's host in calendars, which know addresses only."""
    profile = memory.people.profile(meeting.host)
    email = profile.email if profile else meeting.host.user if meeting.host.platform == MAIL else ""
    return by_mail(email).key if email else ""


def _others(meeting: Meeting, memory: Memory) -> Iterator[Copy]:
    """Yield what is the same meeting under another id: of several that could be, what began when it did."""
    planned = bool(memory.calendars.copies(meeting.question))
    found = [copy for copy in _about_then(meeting, memory) if copy.meeting.question != meeting.question]
    live = [copy for copy in found if not copy.owner]
    if planned:
        yield from (copy for copy in found if copy.owner and is_same_plan(meeting, copy.meeting))
        yield from (copy for copy in live if took_place(meeting, copy.meeting))
        return
    yield from _told_twice(meeting, live, memory)
    plans = [copy for copy in found if copy.owner and took_place(copy.meeting, meeting)]
    begins = meeting.started or meeting.ended
    first = min(plans, key=lambda copy: abs((copy.meeting.started or copy.meeting.ended) - begins), default=None)
    if first:
        yield from (copy for copy in plans if is_same_plan(first.meeting, copy.meeting))
        told = (copy for copy in _others(first.meeting, memory) if copy.meeting.question != meeting.question)
        yield from (copy for copy in told if not copy.owner and memory.meetings.is_over(copy.meeting.question))


def _told_twice(meeting: Meeting, live: list[Copy], memory: Memory) -> Iterator[Copy]:
    """Yield the same meeting, also live, as another program has told of it: nobody hosts two at once.

    A huddle, which has no address, may be beside one. Who tells of two means two, though it names one host for both.
    """
    host = host_key(meeting, memory) if meeting.started and (meeting.join or meeting.place is None) else ""
    if host and meeting.place:
        since, until = (meeting.started or meeting.ended) - LONGEST, meeting.ended
        live = live + [copy for copy in memory.calendars.hosted_by(host, since, until) if not copy.owner]
    others = (copy for copy in live if host and _told_by(copy.meeting) != _told_by(meeting))
    yield from (copy for copy in others if took_place(copy.meeting, meeting))


def _told_by(meeting: Meeting) -> str:
    return meeting.id.partition("/")[0]


def _about_then(meeting: Meeting, memory: Memory) -> list[Copy]:
    """Return what is joined at the same address or, where there is no place of its own, has the same host."""
    since, until = (meeting.started or meeting.ended) - LONGEST, meeting.ended
    found = memory.calendars.joined_at(meeting.join, since, until) if meeting.join else []
    host = host_key(meeting, memory) if meeting.place is None and meeting.started else ""
    return found + (memory.calendars.hosted_by(host, since, until) if host else [])
