"""How each calendar stands: for whoever looks whether the bot is able to do its work."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from bot.company import Calendar, CalendarKind
from bot.meter import Reading
from handlers.company import setup_of
from storage import Memory
from storage.calendars import Standing

READ = tuple(CalendarKind)
STALE = 3  # rounds that a calendar may miss
LEAST_STALE = timedelta(minutes=15)
SHOWN = 20
NAME = "chair_calendar_last_success_timestamp_seconds"

Told = tuple[Calendar, bool, str]


def readable(memory: Memory) -> list[Calendar]:
    """Return the calendars that this version reads, each once: those in the setup, and those that people connected.

    What stands in the setup and needs its owner's consent is opened by what the owner has connected.
    """
    own = {one.name: one.calendar for one in memory.calendars.connected()}
    named = {one.name: one for one in setup_of(memory).calendars}
    opened = {name: replace(one, token=own[name].token) if name in own else one for name, one in named.items()}
    return [one for one in (own | opened).values() if one.kind in READ]


def standings(now: datetime, memory: Memory) -> list[Told]:
    """Return each calendar, whether it was read lately, and how it stands, in words; what is troubled comes first."""
    known = memory.calendars.standings()
    told = [_told(calendar, known.get(calendar.name), now) for calendar in readable(memory)]
    return sorted(told, key=lambda one: one[1])


def part(told: list[Told]) -> tuple[str, bool, str]:
    """Return all of them as one part of the bot's health: it is blind only where none of several can be read."""
    words = [f"{calendar.owner} ({calendar.kind}): {how}" for calendar, _, how in told[:SHOWN]]
    more = [f"And {len(told) - SHOWN} more."] if len(told) > SHOWN else []
    return "calendars", any(fresh for _, fresh, _ in told), " ".join((*words, *more))


def readings(memory: Memory) -> Iterator[Reading]:
    known, calendars = memory.calendars.standings(), readable(memory)
    for calendar in calendars:
        standing = known.get(calendar.name)
        at = standing.succeeded.timestamp() if standing and standing.succeeded else 0
        yield Reading(
            NAME, "When a calendar was last read, by what doctor calls it; 0: never.", at, "calendar", calendar.name
        )
    if calendars:
        troubled = sum(bool(one.failures) for one in known.values())
        yield Reading("chair_calendars_troubled", "Calendars that could not be read the last time.", troubled)


def _told(calendar: Calendar, standing: Standing | None, now: datetime) -> Told:
    if standing is None:
        return calendar, True, "not looked at yet."
    since = standing.succeeded
    patience = max(LEAST_STALE, STALE * timedelta(seconds=calendar.every_seconds))
    fresh = now - since < patience if since else not standing.failures
    read = f"last read {since:%Y-%m-%d %H:%M} UTC." if since else "never read."
    return calendar, fresh, f"{read} {standing.trouble}".strip()
