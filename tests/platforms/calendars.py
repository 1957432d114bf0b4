"""Calendars for tests: the files of others beside this one, and small ones made of lines."""

from datetime import UTC, datetime
from pathlib import Path

from bot.sources.ics import Occurrence, Trouble, occurrences

FEEDS = Path(__file__).parent / "feeds"
ONCE = "UID:a", "DTSTART:20261022T080000Z", "DTEND:20261022T090000Z"


def utc(day: str) -> datetime:
    return datetime.fromisoformat(day).replace(tzinfo=UTC)


def event(*lines: str) -> str:
    return "\r\n".join(["BEGIN:VEVENT", *lines, "END:VEVENT"])


def feed(*events: str, above: tuple[str, ...] = ()) -> bytes:
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *above, *events, "END:VCALENDAR", ""]).encode()


def october(
    *events: str, above: tuple[str, ...] = (), zone: str = "Europe/Berlin", until: str = "2026-11-03"
) -> tuple[tuple[Occurrence, ...], tuple[Trouble, ...]]:
    return occurrences(feed(*events, above=above), utc("2026-10-19"), utc(until), zone)


def only(*lines: str, above: tuple[str, ...] = ()) -> Occurrence:
    [found], troubles = october(event(*lines), above=above)
    assert troubles == ()
    return found


def end_times(*events: str, above: tuple[str, ...] = ()) -> list[datetime]:
    found, troubles = october(*events, above=above)
    assert troubles == ()
    return [it.ends_at for it in found]
