"""From what Graph says of an event to a meeting in a calendar, once: the same as a file would tell of it.

https://learn.microsoft.com/graph/api/resources/event
"""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.sources.ics import AWAY, FOCUS, Occurrence
from bot.sources.invitations import Attendee, Attending, joined_in

Json = dict[str, Any]
NOT_IN_A_SERIES = "singleInstance"
AS_WE_ASKED = {"utc", "etc/utc", "tzone://microsoft/utc"}  # by other names hours may be anybody's
FREE = {"free", "oof", "workingelsewhere"}
HIDDEN = {"private", "personal", "confidential"}
ADDRESS = re.compile(r"[^\s@/:]+@[^\s@/:]+")
LONGEST = 20_000  # characters of an invitation in which a channel or an address is looked for
SAID = {
    "organizer": Attending.ACCEPTED,
    "accepted": Attending.ACCEPTED,
    "tentativelyaccepted": Attending.TENTATIVE,
    "declined": Attending.DECLINED,
}


class NotUnderstood(ValueError):
    """An event is not written as Graph writes them."""


def occurrence(event: Json, uid: str, owner: str, zone: str) -> Occurrence:
    """Return the meeting; ``zone`` (IANA) is where the owner's days begin. Raises ``NotUnderstood``."""
    try:
        return _occurrence(event, uid, owner, ZoneInfo(zone))
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as cause:
        raise NotUnderstood(uid) from cause


def _occurrence(event: Json, uid: str, owner: str, zone: ZoneInfo) -> Occurrence:
    all_day, recurring = event.get("isAllDay") is True, event.get("type") != NOT_IN_A_SERIES
    begins, ends = (_instant(event[name], zone if all_day else None) for name in ("start", "end"))
    private = _word(event, "sensitivity") in HIDDEN
    categories = {re.sub(r"\W|_", "", str(one)).casefold() for one in event.get("categories") or ()}
    title, place, words = _text(event.get("subject")), _place(event), _words(event)
    return Occurrence(
        uid=uid,
        recurrence_id=_original(event, begins).isoformat(timespec="seconds") if recurring else "",
        recurring=recurring,
        title="" if private else title,
        description="" if private else words,
        location="" if private else place,
        join_url=_joined(event) or joined_in((place, words)),
        starts_at=begins,
        ends_at=max(begins, ends),
        all_day=all_day,
        busy=_word(event, "showAs") not in FREE,
        private=private,
        cancelled=event.get("isCancelled") is True,
        out_of_office=_word(event, "showAs") == "oof" or bool(categories & AWAY),
        focus=bool(categories & FOCUS),
        organizer=owner if event.get("isOrganizer") is True else _address(event.get("organizer")),
        attendees=tuple(_attendees(event, owner)),
    )


def _attendees(event: Json, owner: str) -> Iterator[Attendee]:
    """Yield people, each once. What the owner said, their calendar knows best: even where an alias was invited."""
    said = SAID.get(_word(event.get("responseStatus") or {}, "response"), Attending.NO_ANSWER)
    organizes = event.get("isOrganizer") is True
    invited: dict[str, Attendee] = {}
    for one in event.get("attendees") or ():
        kind, email = _word(one, "type"), _address(one)
        if email and kind != "resource":
            status = SAID.get(_word(one.get("status") or {}, "response"), Attending.NO_ANSWER)
            invited.setdefault(
                email, Attendee(email, _text(one["emailAddress"].get("name")), status, kind == "optional")
            )
    optional = owner in invited and invited[owner].optional
    if not organizes and (owner in invited or said is Attending.DECLINED):
        invited[owner] = Attendee(owner, "", said, optional)
    yield from invited.values()


def _instant(given: Json, day_in: ZoneInfo | None) -> datetime:
    """Return an instant in UTC; of a whole day, its midnight where the owner is."""
    if str(given["timeZone"]).lower() not in AS_WE_ASKED:
        raise ValueError
    at = datetime.fromisoformat(given["dateTime"])
    if day_in:
        return at.replace(tzinfo=day_in).astimezone(UTC)
    return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)


def _original(event: Json, begins: datetime) -> datetime:
    """Return when it was to begin before anybody moved it; what was never moved begins then."""
    said = event.get("originalStart")
    if said is None and event.get("type") == "exception":
        raise ValueError
    at = datetime.fromisoformat(said) if isinstance(said, str) else begins
    return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)


def _joined(event: Json) -> str:
    named = ((event.get("onlineMeeting") or {}).get("joinUrl"), event.get("onlineMeetingUrl"))
    return next((url for url in map(_text, named) if url.startswith("https://")), "")


def _place(event: Json) -> str:
    places = [event.get("location"), *(event.get("locations") or ())]
    said = (_text(place.get(name)) for place in places if place for name in ("displayName", "locationUri"))
    return " ".join(dict.fromkeys(filter(None, said)))[:LONGEST]


def _words(event: Json) -> str:
    """Return the invitation, which was asked for as plain text; where it is not, its beginning, which always is."""
    body = event.get("body") or {}
    plain = _word(body, "contentType") == "text"
    return _text(body.get("content") if plain else event.get("bodyPreview"))[:LONGEST]


def _address(given: object) -> str:
    box = given.get("emailAddress") if isinstance(given, dict) else None
    email = _text(box.get("address") if isinstance(box, dict) else None).lower()
    return email if ADDRESS.fullmatch(email) else ""


def _word(given: Mapping[str, object], name: str) -> str:
    return _text(given.get(name)).lower()


def _text(given: object) -> str:
    return given.strip() if isinstance(given, str) else ""
