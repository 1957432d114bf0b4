"""A calendar file, taken apart so that one broken event cannot spoil the others."""

import re
import warnings
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import tzinfo
from hashlib import sha256
from zoneinfo import ZoneInfo

from icalendar import Calendar, Component, Event, Timezone
from icalendar.error import GloballyUniqueTZIDGuessed
from icalendar.prop import vBroken, vRecur
from icalendar.timezone import tzp

MAX_BYTES = 10 * 1024 * 1024
MAX_EVENTS = 10_000  # some ten seconds of work: give the worker that time, or expect about 2,500 in three
LINE_END = re.compile(r"\r\n|\n|\r")  # not splitlines(): that also breaks at signs people put into titles
MICROSOFT = "tzone://Microsoft/"


class NotACalendar(ValueError):
    """These bytes are no calendar we can read. The message is for the person who sent them."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """What could not be understood, in one plain sentence without any title. ``uid`` is empty for the whole file."""

    uid: str
    words: str


BROKEN_OFF = Trouble("", "The file breaks off before its end, so later events may be missing.")


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """Events by UID, and what holds for all of them.

    ``zone`` is for times without one. ``zone_is_the_feeds`` says that X-WR-TIMEZONE named it: then even times in UTC
    repeat by its wall clock, as Google means it.
    """

    series: dict[str, list[Component]]
    zone: tzinfo
    zone_is_the_feeds: bool
    withdrawn: bool
    troubles: tuple[Trouble, ...]


@dataclass(frozen=True, slots=True)
class _Pieces:
    events: tuple[str, ...]
    zones: tuple[str, ...]
    rest: str
    complete: bool


def read(feed: bytes, zone: str) -> CalendarFile:
    """Read a feed; ``zone`` (IANA) is for times without one. Raises ``NotACalendar``."""
    pieces = _taken_apart(_text(feed))
    if len(pieces.events) > MAX_EVENTS:
        message = f"This calendar has more than {MAX_EVENTS:,} events. Export the coming weeks only and try again."
        raise NotACalendar(message)
    tzp.use_default()  # icalendar remembers home-made zones: without this, one feed's would be another's
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", GloballyUniqueTZIDGuessed)
        return _assembled(pieces, zone)


def zone_named(tzid: str) -> tzinfo | None:
    """Find a zone by its IANA or Windows name, or the file's own; None if nobody knows it."""
    name = tzid.removeprefix(MICROSOFT)
    try:
        return tzp.timezone("UTC" if name.upper() == "UTC" else name)
    except OSError:  # zoneinfo looks it up as a file: "Europe" is a folder, and a name can be too long
        return None


def _text(feed: bytes) -> str:
    if not feed.strip():
        message = "This file is empty. Export the calendar again and try once more."
        raise NotACalendar(message)
    if len(feed) > MAX_BYTES:
        message = f"This calendar is larger than {MAX_BYTES // 1024 // 1024} MB. Export the coming weeks only."
        raise NotACalendar(message)
    try:
        text = feed.decode("utf-8-sig").lstrip()
    except UnicodeDecodeError as cause:
        message = "This file is not UTF-8 text, as calendars are. Export it again as iCalendar (.ics)."
        raise NotACalendar(message) from cause
    if text[:15].upper() != "BEGIN:VCALENDAR":
        message = "This is not a calendar: it does not begin with BEGIN:VCALENDAR. Export it as iCalendar (.ics)."
        raise NotACalendar(message)
    return text


def _taken_apart(text: str) -> _Pieces:
    found: dict[str, list[str]] = {"VEVENT": [], "VTIMEZONE": []}
    rest: list[str] = []
    kind, lines = "", rest
    for line in LINE_END.split(text):
        name = line.rstrip().upper()
        if name in {"BEGIN:VEVENT", "BEGIN:VTIMEZONE"}:
            if kind:
                found[kind].append("\r\n".join(lines))  # never ended: it will be a trouble of its own
            kind, lines = name[6:], []
        lines.append(line)
        if kind and name == f"END:{kind}":
            found[kind].append("\r\n".join(lines))
            kind, lines = "", rest
    if kind:
        found[kind].append("\r\n".join(lines))
    complete = not kind and "END:VCALENDAR" in (line.rstrip().upper() for line in rest)
    return _Pieces(tuple(found["VEVENT"]), tuple(found["VTIMEZONE"]), "\n".join(rest), complete)


def _assembled(pieces: _Pieces, zone: str) -> CalendarFile:
    _, broken = _parsed(pieces.zones, Timezone)  # icalendar keeps them in its table
    events, lost = _parsed(pieces.events, Event)
    named = re.search(r"^X-WR-TIMEZONE[^:\n]*:(.+)$", pieces.rest, re.IGNORECASE | re.MULTILINE)
    feeds_zone = zone_named(named[1].strip()) if named else None
    troubles = [Trouble(_uid_in(text), "One event could not be read and was left out.") for text in lost]
    troubles += [Trouble("", "A time zone in this file could not be read.") for _ in broken]
    if named and feeds_zone is None:
        troubles.append(Trouble("", f"The time zone {_short(named[1])} is unknown; {zone} was used instead."))
    if not pieces.complete:
        troubles.append(BROKEN_OFF)
    troubles += _unknown_zones(events, named[1].strip() if named and feeds_zone else zone)
    return CalendarFile(
        series=_by_uid(events),
        zone=feeds_zone or ZoneInfo(zone),
        zone_is_the_feeds=feeds_zone is not None,
        withdrawn=bool(re.search(r"^METHOD:CANCEL\s*$", pieces.rest, re.IGNORECASE | re.MULTILINE)),
        troubles=tuple(troubles),
    )


def _parsed(texts: tuple[str, ...], kind: type[Component]) -> tuple[list[Component], list[str]]:
    good: list[Component] = []
    bad: list[str] = []
    for text in texts:
        try:
            good.append(kind.from_ical(text.encode()))  # bytes: a single line of text would be opened as a file
        except Exception:  # noqa: BLE001  # whatever a stranger's event breaks, the others are still wanted
            bad.append(text)
    return good, bad


def _unknown_zones(components: list[Component], used: str) -> Iterator[Trouble]:
    named: set[str] = set()
    for component in components:
        calendar = Calendar()
        calendar.subcomponents = [component]
        with suppress(TypeError):  # TZID=a,b is a list, which icalendar does not expect
            named |= calendar.get_missing_tzids()
    for tzid in sorted(named):
        if zone_named(tzid) is None:
            yield Trouble("", f"The time zone {_short(tzid)} is unknown; {used} was used instead.")


def _by_uid(events: list[Component]) -> dict[str, list[Component]]:
    series: dict[str, list[Component]] = {}
    for event in events:
        rule: object = event.get("RRULE")
        if isinstance(rule, vBroken):  # Exchange has been seen to write BYDAY=MO, TU
            with suppress(ValueError):
                event["RRULE"] = vRecur.from_ical(str(rule).replace(" ", ""))
        series.setdefault(str(event.get("UID", "")).strip() or _made_up(event), []).append(event)
    return series


def _made_up(event: Component) -> str:
    """Return an id for an event without one, the same whenever the same event is read."""
    told = "\n".join(str(event.get(name)) for name in ("DTSTART", "RRULE", "SUMMARY", "ORGANIZER"))
    return "without-uid-" + sha256(told.encode(errors="replace")).hexdigest()[:24]


def _uid_in(text: str) -> str:
    found = re.search(r"^UID[^:\n]*:(.*)$", text, re.IGNORECASE | re.MULTILINE)
    return found[1].strip() if found else ""


def _short(name: str) -> str:
    return repr(name.strip()[:60])
