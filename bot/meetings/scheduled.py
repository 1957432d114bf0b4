"""Meetings as calendars tell of them, before they happen: what was read, and what several calendars say together."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum

from bot.meetings import Mark, Meeting, short_id
from bot.meetings.whether import HIDDEN, hushed, is_hidden
from bot.people import MAIL, key_read

OVERRUN = timedelta(minutes=30)  # after its planned end, in which a meeting that goes on is waited for
EARLY = timedelta(minutes=15)  # people come before a meeting begins
HALF = 2  # of the shorter of two: where so much is at the same time, both are one
NO_MEETING = {Mark.ALL_DAY, Mark.OUT_OF_OFFICE, Mark.FOCUS}
ANYBODYS = {*HIDDEN, Mark.CANCELLED}  # one calendar that says so is enough


class Why(StrEnum):
    """Why a calendar could not be read, as far as that helps whoever has connected it."""

    UNREACHABLE = "unreachable"
    INWARDS = "a private network"
    NOT_HTTPS = "no https"
    TURNED_AWAY = "turned away"
    NO_CALENDAR = "no calendar"
    TOO_LARGE = "too large"


class CannotRead(Exception):
    """A calendar could not be read. The words are for whoever looks after the bot, and show no address.

    ``wait`` is how long its server wants to be left alone.
    """

    def __init__(self, words: str, why: Why = Why.UNREACHABLE, wait: timedelta = timedelta()) -> None:
        super().__init__(words)
        self.why = why
        self.wait = wait


@dataclass(frozen=True, slots=True)
class CalendarRead:
    """What a calendar told. ``mark`` is what its server calls this state of it.

    ``meetings`` is None where nothing has changed since. ``spoilt`` are the ``uid`` of events that could not be
    understood; unless ``whole``, others may be missing too. ``troubles`` are sentences without any title.
    ``looked`` are the ``uid`` of the only events that were looked at; None: all were.
    """

    mark: str
    meetings: tuple[Meeting, ...] | None = None
    spoilt: frozenset[str] = frozenset()
    whole: bool = True
    troubles: tuple[str, ...] = ()
    looked: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Copy:
    """A meeting as one person's calendar has it. ``owner`` is a ``Person.key``; of one that was live it is empty."""

    owner: str
    meeting: Meeting


def uid_of(meeting: str) -> str:
    """Return what stands for the event that a calendar's meeting is an occurrence of, by ``Meeting.id``."""
    return short_id(meeting.rpartition("/")[0])


def as_one(copies: Sequence[Copy]) -> Meeting:
    """Return what several calendars say of one meeting. The organiser's own knows best.

    Whoever declined in their own calendar was not there. What is private in one calendar is private.
    """
    best = min(copies, key=lambda copy: (copy.owner != copy.meeting.host.key, copy.owner))
    declined = {key_read(copy.owner) for copy in copies if Mark.DECLINED in copy.meeting.marks}
    people = dict.fromkeys(person for copy in (best, *copies) for person in copy.meeting.people)
    marks = tuple(_marks([copy.meeting.marks for copy in copies]))
    one = replace(best.meeting, people=tuple(who for who in people if who not in declined), marks=marks)
    return hushed(one) if is_hidden(one) else one


def with_calendar(live: Meeting, planned: Meeting) -> Meeting:
    """Return a meeting that was live, with what a calendar knows besides. What was seen wins over what was planned."""
    hidden = tuple(mark for mark in planned.marks if mark in HIDDEN and mark not in live.marks)
    return replace(
        live,
        title="" if hidden else live.title or planned.title,
        host=live.host if live.host.user else planned.host,
        people=live.people or planned.people,
        started=live.started or planned.started,
        series=(live.series if live.place else "") or planned.series or live.series,
        hint=live.hint or planned.hint,
        marks=(*live.marks, *hidden),
        join=live.join or planned.join,
    )


def is_same_plan(one: Meeting, other: Meeting) -> bool:
    """Return whether two calendars tell of one meeting: joined at one address, or from the same people, at one time.

    Who organises it is for the caller to compare: whoever has blocked the hour for themselves too has two entries then.
    """
    if one.started != other.started:
        return False
    if one.join and other.join:
        return one.join == other.join
    return one.ended == other.ended and _alike(one, other)


def took_place(planned: Meeting, live: Meeting) -> bool:
    """Return whether a meeting that was live, or still is, can be the planned one: at about the same time.

    What lasts all day, and time away or for oneself, is no meeting that could have been live, unless one joins it.
    """
    joined = planned.join and planned.join == live.join
    if not joined and not NO_MEETING.isdisjoint(planned.marks):
        return False
    if planned.join and live.join and planned.join != live.join:
        return False
    if not planned.join and _is_known_by_mail(live) and not _alike(planned, live):
        return False
    begins, ends = planned.started or planned.ended, planned.ended
    if live.started is None or live.started == live.ended:
        return begins - EARLY <= live.ended <= ends + OVERRUN
    together = min(ends, live.ended) - max(begins, live.started)
    return together * HALF >= min(ends - begins, live.ended - live.started)


def _alike(one: Meeting, other: Meeting) -> bool:
    """Return whether at least half of all who are in either are in both."""
    mine, theirs = {*one.people}, {*other.people}
    return bool(mine & theirs) and len(mine & theirs) * HALF >= len(mine | theirs)


def _is_known_by_mail(live: Meeting) -> bool:
    return len(live.people) > 1 and all(person.platform == MAIL for person in live.people)


def _marks(said: Sequence[Collection[Mark]]) -> Iterator[Mark]:
    return (mark for mark in Mark if (any if mark in ANYBODYS else all)(mark in marks for marks in said))
