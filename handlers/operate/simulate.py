"""`simulate`: say of every meeting in a calendar whether it would be asked about, where and when, or why not.

Every meeting is weighed by the very handler that would weigh it, one after the other in a transaction that is undone:
what one question costs people is missing for the next, and nothing is ever written.
"""

import json
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import NoReturn, assert_never
from zoneinfo import ZoneInfo

from bot.commands import Request, ScheduledEnd
from bot.company import EVERY_TEAM, Calendar, Mode, Setup
from bot.meetings import Meeting
from bot.meetings.whether import is_hidden
from bot.people import CLOCK, OPERATOR, Group, Person, Place, Where
from handlers.company import setup_of
from handlers.decide import decide
from handlers.meetings.planned import AFTER_ITS_END
from handlers.meetings.scheduled import take
from handlers.operate import WrongUse
from handlers.operate.desk import Desk
from storage import Memory

MOST_BYTES = 10 * 1024 * 1024
MOST = 2000  # meetings: the bot beside us has to wait for as long as this takes
MOST_TITLE = 40
USUAL = timedelta(days=28)
LONGEST = timedelta(days=31)
SAME = "told of before, by another calendar or by the meeting itself"
REHEARSED = "Asking is in rehearsal. This is what would happen if it were live for every team."

Window = tuple[datetime, datetime]
Read = Callable[[bytes, str, Window, str], Awaitable[tuple[tuple[Meeting, ...], tuple[str, ...]]]]


@dataclass(frozen=True, slots=True)
class Weighed:
    """A meeting and what would come of it: the place, or the rule that keeps the bot silent."""

    meeting: Meeting
    place: str
    rule: str


class _Undone(Exception):
    """Takes out of a transaction what is to be kept of it."""

    def __init__(self, weighed: tuple[Weighed, ...]) -> None:
        super().__init__()
        self.weighed = weighed


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants to know. ``since`` and ``until`` are days of the company; the last does not count."""

    feed: Path
    since: datetime | None = None
    until: datetime | None = None
    owner: str = ""
    as_json: bool = False


async def told(wish: Wish, read: Read, desk: Desk) -> str:
    """Return a line for every meeting. ``read`` takes a file, its owner, a window and a zone. Raises ``WrongUse``."""
    setup = await desk.store.read(desk.workspace, setup_of)
    zone = setup.company.timezone
    owner = _owner(wish)
    since, until = _window(wish, desk.clock.now().astimezone(ZoneInfo(zone)))
    try:
        found, troubles = await read(_bytes(wish.feed), owner, (since, until + LONGEST), zone)
    except ValueError as no:
        raise WrongUse(str(no)) from no
    meetings = [one for one in found if since <= (one.started or one.ended) < until]
    if len(meetings) > MOST:
        message = f"{len(meetings):,} meetings are more than {MOST:,}. Take fewer days with --from and --to."
        raise WrongUse(message)
    weighed = await _weighed(meetings, owner, desk)
    if wish.as_json:
        return "\n".join(map(_object, weighed))
    above = [REHEARSED] if setup.asking.mode is Mode.REHEARSAL else []
    return "\n".join((*above, *_table(weighed, ZoneInfo(zone)), *dict.fromkeys(troubles)))


async def _weighed(meetings: Sequence[Meeting], owner: str, desk: Desk) -> tuple[Weighed, ...]:
    try:
        await desk.store.change(desk.workspace, partial(_undone, meetings, owner, desk))
    except _Undone as undone:
        return undone.weighed


def _undone(meetings: Sequence[Meeting], owner: str, desk: Desk, memory: Memory) -> NoReturn:
    _go_live(setup_of(memory), desk, memory)
    in_order = sorted(meetings, key=lambda one: one.ended)
    take(Calendar(owner), in_order, memory)
    raise _Undone(tuple(_one(meeting, desk.workspace, memory) for meeting in in_order))


def _go_live(setup: Setup, desk: Desk, memory: Memory) -> None:
    """Let a rehearsal be in earnest, else every answer would be that it is one."""
    if setup.asking.mode is Mode.REHEARSAL:
        asking = replace(setup.asking, mode=Mode.LIVE, only=(EVERY_TEAM,))
        memory.company.keep(replace(setup, asking=asking), desk.clock.now(), OPERATOR)


def _one(meeting: Meeting, workspace: str, memory: Memory) -> Weighed:
    at = meeting.ended + AFTER_ITS_END
    for _ in decide(Request(ScheduledEnd(meeting.question), CLOCK, at, workspace, ""), memory):
        pass  # what would be shown or rung is not
    question = memory.meetings.question(meeting.question)
    silence = memory.meetings.silence(meeting.question)
    shown = replace(meeting, title="") if is_hidden(meeting) else meeting
    if question:
        return Weighed(shown, _place(question.where, memory), "")
    return Weighed(shown, "", silence.rule if silence else SAME)


def _place(where: Where, memory: Memory) -> str:
    match where:
        case Place(platform, channel):
            room = memory.people.room(where)
            return f"{platform}:{room.name if room else channel}"
        case Group(people):
            return f"in private, to {len(people)} people"
        case Person():
            return "in private, to the host alone"
        case _:
            assert_never(where)


def _object(one: Weighed) -> str:
    meeting = one.meeting
    uid, _, recurrence = meeting.id.partition("/")[2].rpartition("/")
    told = {
        "uid": uid,
        "recurrence_id": recurrence,
        "title": meeting.title,
        "starts_at": _instant(meeting.started or meeting.ended),
        "ends_at": _instant(meeting.ended),
        "asked": not one.rule,
        "rule": one.rule or None,
        "place": one.place or None,
    }
    return json.dumps(told, ensure_ascii=False)


def _instant(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _table(weighed: Sequence[Weighed], zone: ZoneInfo) -> Iterator[str]:
    for one in weighed:
        title = one.meeting.title or "(its title is not shown)"
        ends, asks = (at.astimezone(zone) for at in (one.meeting.ended, one.meeting.ended + AFTER_ITS_END))
        what = f"asked at {asks:%H:%M}, {one.place}" if not one.rule else f"not asked: {one.rule}"
        yield f"{ends:%Y-%m-%d %H:%M}  {title[:MOST_TITLE]:<{MOST_TITLE}}  {what}"
    asked = sum(not one.rule for one in weighed)
    yield f"{len(weighed)} meetings, {asked} asked about. Nothing was written, and nobody was asked."


def _owner(wish: Wish) -> str:
    if wish.owner and "@" not in wish.owner:
        message = f"--owner is {wish.owner[:60]}; it should be an address such as ana@northwind.example."
        raise WrongUse(message)
    return wish.owner.strip().lower()


def _window(wish: Wish, now: datetime) -> Window:
    since, until = (day and day.replace(tzinfo=now.tzinfo) for day in (wish.since, wish.until))
    first = since or now.replace(hour=0, minute=0, second=0, microsecond=0)
    last = until or first + USUAL
    if last <= first:
        message = f"--to is {last:%Y-%m-%d}; it should be a day after --from, which is {first:%Y-%m-%d}."
        raise WrongUse(message)
    return first, last


def _bytes(feed: Path) -> bytes:
    try:
        with feed.open("rb") as opened:
            found = opened.read(MOST_BYTES + 1)
    except OSError as cause:
        message = f"{feed} cannot be read: {cause.strerror}."
        raise WrongUse(message) from cause
    return found
