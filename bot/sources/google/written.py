"""Google's events, written as iCalendar, so that what repeats is worked out in one place for all calendars.

Nothing of a private event is written but its times, its people and where it is joined.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from bot.sources.calendar_file import MAX_BYTES

Json = dict[str, Any]
AT_A_TIME = 1000  # series in one file: far below what one may hold
RULES = re.compile(r"(?:RRULE|EXRULE|RDATE|EXDATE)[:;][^\r\n]*")
CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f\u2028\u2029]+")
HIDDEN = {"private", "confidential"}
NO_MEETINGS = {"birthday", "fromGmail", "workingLocation"}  # a hotel that mail told of is no meeting, a desk neither
SAID = {"accepted": "ACCEPTED", "declined": "DECLINED", "tentative": "TENTATIVE"}
CANCELLED = "cancelled"


@dataclass(slots=True)
class _Series:
    """What belongs to one iCalUID: events as lines, and the times that are left out."""

    events: list[list[str]] = field(default_factory=list)
    without: list[str] = field(default_factory=list)

    def text(self, uid: str) -> str:
        lines = [
            line
            for event in self.events
            for line in (
                "BEGIN:VEVENT",
                f"UID:{uid}",
                *event,
                *(self.without if not _is_exception(event) else ()),
                "END:VEVENT",
            )
        ]
        return "\r\n".join(lines)


def calendars_in(pages: Sequence[bytes], zone: str) -> Iterator[bytes]:
    """Yield iCalendar files of what stands on Google's pages; ``owner`` on one of them says whose calendar it is."""
    found: dict[str, _Series] = {}
    owner = ""
    for page in map(json.loads, pages):
        owner = page.get("owner", owner)
        calendars_zone = _zone(page.get("timeZone")) or _zone(zone) or UTC
        for event in page.get("items", ()):
            _note(event, owner, calendars_zone, found)
    texts = [series.text(_plain(uid)) for uid, series in found.items() if series.events]
    for first in range(0, len(texts), AT_A_TIME):
        yield from _files(texts[first : first + AT_A_TIME])


def _files(texts: Sequence[str]) -> Iterator[bytes]:
    body = "\r\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", *texts, "END:VCALENDAR", "")).encode(errors="replace")
    if len(body) <= MAX_BYTES or len(texts) == 1:
        yield body
    else:
        yield from _files(texts[: len(texts) // 2])
        yield from _files(texts[len(texts) // 2 :])


def uid_of(event: Json) -> str:
    """Return the iCalUID; where only an id is told, what Google makes of it for events of its own. Or nothing."""
    name = event.get("iCalUID")
    return name if isinstance(name, str) else ""


def _note(event: Json, owner: str, zone: tzinfo, found: dict[str, _Series]) -> None:
    uid = uid_of(event) or f"{event.get('recurringEventId') or event.get('id', '')}@google.com"
    series = found.setdefault(uid, _Series())
    try:
        if event.get("status") != CANCELLED:
            series.events.append([*_lines(event, owner, zone)])
        elif original := event.get("originalStartTime"):
            series.without.append(_moment("EXDATE", original, zone))
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
        series.events.append(["X-CHAIR:unreadable"])  # without a time it is a trouble with a name, and keeps its plans


def _lines(event: Json, owner: str, zone: tzinfo) -> Iterator[str]:
    rules = [line for line in event.get("recurrence") or () if RULES.fullmatch(line)]
    yield _moment("DTSTART", event["start"], zone, repeats=bool(rules))
    yield _moment("DTEND", event["end"], zone, repeats=bool(rules))
    if original := event.get("originalStartTime"):
        yield _moment("RECURRENCE-ID", original, zone)
    yield from rules
    yield from _nature(event)
    yield from _people(event, owner)
    if joined := _joined(event):
        yield f"X-GOOGLE-CONFERENCE:{_plain(joined)}"
    if event.get("visibility") not in HIDDEN:
        told = {"SUMMARY": "summary", "DESCRIPTION": "description", "LOCATION": "location"}
        yield from (f"{name}:{_escaped(event[key])}" for name, key in told.items() if event.get(key))


def _nature(event: Json) -> Iterator[str]:
    """Say what kind of time it is, in the words that other calendars have for it."""
    kind = event.get("eventType")
    if event.get("visibility") in HIDDEN:
        yield "CLASS:PRIVATE"
    if event.get("transparency") == "transparent" or kind in NO_MEETINGS:
        yield "TRANSP:TRANSPARENT"
    if kind == "outOfOffice":
        yield "X-MICROSOFT-CDO-BUSYSTATUS:OOF"
    if kind == "focusTime":
        yield "CATEGORIES:Focus time"


def _people(event: Json, owner: str) -> Iterator[str]:
    """Name who is invited. The calendar's owner may be invited by another of their addresses, and is the same."""
    organizer = event.get("organizer") or {}
    if email := _address(organizer, owner):
        yield f"ORGANIZER:mailto:{email}"
    for one in event.get("attendees") or ():
        if email := _address(one, owner):
            kind = ";CUTYPE=RESOURCE" if one.get("resource") else ""
            role = ";ROLE=OPT-PARTICIPANT" if one.get("optional") else ""
            said = SAID.get(one.get("responseStatus"), "NEEDS-ACTION")
            name = _plain(str(one.get("displayName") or "")).replace('"', "'")
            called = f';CN="{name}"' if name else ""
            yield f"ATTENDEE{called}{kind}{role};PARTSTAT={said}:mailto:{email}"


def _address(one: Json, owner: str) -> str:
    return owner if one.get("self") and owner else _plain(one.get("email") or "")


def _joined(event: Json) -> str:
    points: Iterable[Json] = (event.get("conferenceData") or {}).get("entryPoints") or ()
    videos = (str(one.get("uri")) for one in points if one.get("entryPointType") == "video")
    return next(videos, "") or str(event.get("hangoutLink") or "")


def _moment(name: str, at: Json, zone: tzinfo, *, repeats: bool = False) -> str:
    """Write when something is. What repeats does so by the wall clock of its own zone; all else is an instant."""
    if "date" in at:
        return f"{name};VALUE=DATE:{date.fromisoformat(at['date']):%Y%m%d}"
    named = _zone(at.get("timeZone")) or zone
    given = datetime.fromisoformat(at["dateTime"])
    instant = given if given.tzinfo else given.replace(tzinfo=named)
    if repeats and isinstance(named, ZoneInfo):
        return f"{name};TZID={named.key}:{instant.astimezone(named):%Y%m%dT%H%M%S}"
    return f"{name}:{instant.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _zone(name: object) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if isinstance(name, str) and name else None
    except (KeyError, ValueError, OSError):  # a zone that nobody knows, or a name that no file could have
        return None


def _is_exception(lines: Sequence[str]) -> bool:
    return any(line.startswith("RECURRENCE-ID") for line in lines)


def _plain(words: str) -> str:
    return CONTROL.sub(" ", words.replace("\n", " ")).strip()


def _escaped(words: str) -> str:
    for sign, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r\n", "\n"), ("\n", "\\n")):
        words = words.replace(sign, written)
    return CONTROL.sub(" ", words)
