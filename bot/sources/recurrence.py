"""When the events of one series happen: everything that repeats, moves or is left out."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from math import prod

import recurring_ical_events
from icalendar import Calendar, Component
from x_wr_timezone import to_standard

from bot.sources.calendar_file import CalendarFile, zone_named
from bot.sources.properties import every, moment

MAX_TIMES = 50_000  # a series: every day for 130 years, every hour for 5
MAX_TIMES_IN_ALL = 5_000_000  # a file: some ten seconds of work
LASTS, SHIFTED = "X-CHAIR-LASTS", "X-CHAIR-SHIFTED"  # our own marks on an event; the feed's are thrown away
DAY = timedelta(days=1)
TIMED = ("DTSTART", "DTEND", "RECURRENCE-ID", "RDATE", "EXDATE")
A_YEAR = {"DAILY": 366, "WEEKLY": 53, "MONTHLY": 12, "YEARLY": 1}
WHICH_DAYS = ("BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYMONTH")

Rule = Mapping[str, Sequence[object]]


class CannotHappen(Exception):
    """A series has no times we could work out. The message is one plain sentence."""


def expand(series: Sequence[Component], file: CalendarFile, start: datetime, end: datetime) -> list[Component]:
    """Return the events of one UID around ``start`` … ``end``, one component an occurrence; some may lie outside."""
    calendar = Calendar()
    calendar.subcomponents = list(series)
    if file.zone_is_the_feeds:
        calendar = to_standard(calendar, timezone=file.zone)
    for event in calendar.subcomponents:
        _settle(event, file.zone)
    found = recurring_ical_events.of(calendar, keep_recurrence_attributes=True)
    return list(found.between(start - DAY, end + DAY))


def times(series: Sequence[Component], end: datetime) -> int:
    """Return at most how often a series happens until ``end``. Raises ``CannotHappen`` for rules nobody can follow."""
    total = sum(_times(event, rule, end) for event in series for rule in every(event, "RRULE") if rule)
    if total > MAX_TIMES:
        message = f"An event repeats more than {MAX_TIMES:,} times and was left out."
        raise CannotHappen(message)
    return total


def begins_and_ends(happening: Component, zone: tzinfo) -> tuple[datetime, datetime]:
    """Return both instants in UTC. A DURATION counts from the instant, also over a change of clocks."""
    first, last = moment(happening, "DTSTART"), moment(happening, "DTEND")
    begins, ends = instant(first, zone), instant(last, zone)
    if LASTS in happening or ends < begins:  # a start inside the skipped hour of spring may pass its own end
        ends = begins + (_plain(last) - _plain(first))
    return begins, max(begins, ends)


def original_start(happening: Component, zone: tzinfo) -> datetime:
    """Return when an occurrence was to start before anybody moved it; it stays the same, so it names the occurrence."""
    for shift in every(happening, SHIFTED):
        return instant(moment(happening, "DTSTART") - shift, zone)
    return instant(moment(happening, "RECURRENCE-ID"), zone)


def repeats(series: Sequence[Component]) -> bool:
    return any(event.get(name) for event in series for name in ("RRULE", "RDATE", "RECURRENCE-ID"))


def instant(when: date, zone: tzinfo) -> datetime:
    """Return the instant in UTC; a day begins at midnight in ``zone``."""
    full = when if isinstance(when, datetime) else datetime.combine(when, time())
    return (full if full.tzinfo else full.replace(tzinfo=zone)).astimezone(UTC)


def _settle(event: Component, zone: tzinfo) -> None:
    """Give every time without a zone the one it means, and mark what the expansion forgets."""
    for mark in (LASTS, SHIFTED):
        event.pop(mark, None)
    if "DTSTART" not in event:
        message = "An event has no start and was left out."
        raise CannotHappen(message)
    for value in (value for name in TIMED for value in every(event, name)):
        named = zone_named(str(value.params.get("TZID", "")))
        for time_or_list in getattr(value, "dts", [value]):
            time_or_list.dt = _in_zone(time_or_list.dt, named or zone)
    if _runs_backwards(event, zone):
        message = "An event ends before it starts and was left out."
        raise CannotHappen(message)
    if "DURATION" in event and "DTEND" not in event:
        event[LASTS] = True
    for moved in every(event, "RECURRENCE-ID"):
        if moved.params.get("RANGE") == "THISANDFUTURE":
            event[SHIFTED] = moment(event, "DTSTART") - moved.dt


def _runs_backwards(event: Component, zone: tzinfo) -> bool:
    """Say whether an event ends before its start by every clock: zones and the skipped hour may turn round one."""
    if "DTEND" not in event:
        return any(length.dt < timedelta() for length in every(event, "DURATION"))
    first, last = moment(event, "DTSTART"), moment(event, "DTEND")
    return instant(last, zone) < instant(first, zone) and _plain(last) < _plain(first)


def _in_zone(when: object, zone: tzinfo) -> object:
    if isinstance(when, tuple):  # a period: its end may be a length
        return tuple(_in_zone(part, zone) for part in when)
    return when.replace(tzinfo=zone) if isinstance(when, datetime) and when.tzinfo is None else when


def _times(event: Component, rule: Rule, end: datetime) -> int:
    often = str(_first(rule, "FREQ", "")).upper()
    interval = int(str(_first(rule, "INTERVAL", 1)))
    if often not in {"HOURLY", *A_YEAR} or interval < 1:
        message = "An event repeats every minute or without a pause, as no meeting does, and was left out."
        raise CannotHappen(message)
    until = min([end, *(instant(day, UTC) for day in rule.get("UNTIL", []) if isinstance(day, date))])
    years = max(0, (until - instant(moment(event, "DTSTART"), UTC)).days / 365) + 1
    within = prod(len(rule.get(by, [0])) for by in ("BYMINUTE", "BYSECOND"))
    most = int(years * _a_year(often, rule) * within / interval)
    return min(most, int(str(_first(rule, "COUNT", most))))


def _a_year(often: str, rule: Rule) -> int:
    if often == "HOURLY":
        return 24 * 366
    days = 366 if often in {"MONTHLY", "YEARLY"} and any(by in rule for by in WHICH_DAYS) else A_YEAR[often]
    if often == "WEEKLY":
        days *= len(rule.get("BYDAY", [0]))
    return days * len(rule.get("BYHOUR", [0]))


def _first(rule: Rule, name: str, otherwise: object) -> object:
    return next(iter(rule.get(name, [])), otherwise)


def _plain(when: date) -> datetime:
    return when.replace(tzinfo=None) if isinstance(when, datetime) else datetime.combine(when, time())
