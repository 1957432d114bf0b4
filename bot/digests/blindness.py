"""When calendars could not be read in a week. It counts them, and does not say whose they are."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

LEAST = timedelta(minutes=15)  # of a week; what is shorter cost nothing that was not made good


@dataclass(frozen=True, slots=True)
class Spell:
    """A time in which one calendar could not be read; without ``until`` it still lasts."""

    calendar: str
    since: datetime
    until: datetime | None


@dataclass(frozen=True, slots=True)
class Blind:
    """A time in which so many ``calendars``, of all that there are, could not be read: each for some of it."""

    calendars: int
    of: int
    since: datetime
    until: datetime


def blind_times(spells: Iterable[Spell], of: int, start: datetime, end: datetime) -> tuple[Blind, ...]:
    """Return what falls into the window; what overlaps is one time, and a calendar counts once in it."""
    found: list[tuple[set[str], datetime, datetime]] = []
    for one in sorted(_within(spells, start, end), key=lambda spell: spell[1:]):
        calendar, since, until = one
        if found and since <= found[-1][2]:
            names, begun, ended = found[-1]
            found[-1] = names | {calendar}, begun, max(ended, until)
        else:
            found.append(({calendar}, since, until))
    return tuple(Blind(len(names), max(of, len(names)), since, until) for names, since, until in found)


def _within(spells: Iterable[Spell], start: datetime, end: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    for spell in spells:
        since, until = max(spell.since, start), min(spell.until or end, end)
        if until - since >= LEAST:
            yield spell.calendar, since, until
