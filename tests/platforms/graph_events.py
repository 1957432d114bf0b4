"""Events as Microsoft Graph writes them, in made-up calendars."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

Json = dict[str, Any]
HOUR = timedelta(hours=1)
JOIN = "https://teams.microsoft.com/l/meetup-join/19%3ameeting_Zm9v%40thread.v2/0?context=%7b%22Tid%22%3a%22t%22%7d"
SAME_JOIN = "https://teams.microsoft.com/l/meetup-join/19:meeting_Zm9v@thread.v2/0"  # as Teams tells of it


def mail(who: str) -> str:
    return who if "@" in who else f"{who.lower()}@northwind.example"


def box(who: str) -> Json:
    return {"emailAddress": {"name": who, "address": mail(who).title()}}  # addresses are case-mixed


def invited(who: str, response: str = "accepted", kind: str = "required") -> Json:
    return {**box(who), "type": kind, "status": {"response": response, "time": "0001-01-01T00:00:00Z"}}


def at(when: datetime) -> Json:
    return {"dateTime": f"{when:%Y-%m-%dT%H:%M:%S}.0000000", "timeZone": "UTC"}


def event(title: str, begins: datetime, people: Sequence[str], lasts: timedelta = HOUR, **more: Any) -> Json:  # noqa: ANN401  # an event's fields
    """Return an event that happens once; the first of ``people`` organises it, whoever's calendar it is in."""
    facts: Json = {
        "id": f"AAMk-{title}", "type": "singleInstance", "seriesMasterId": None, "iCalUId": f"UID-{title}",
        "subject": title, "start": at(begins), "end": at(begins + lasts),
        "body": {"contentType": "text", "content": ""}, "bodyPreview": "",
        "isAllDay": False, "isCancelled": False, "isOrganizer": False, "sensitivity": "normal", "showAs": "busy",
        "categories": [], "location": {"displayName": ""}, "locations": [], "onlineMeeting": None,
        "onlineMeetingUrl": None, "organizer": box(people[0]), "responseStatus": {"response": "accepted"},
        "attendees": [invited(who) for who in people],
    }  # fmt: skip
    return facts | more


def series(title: str, begins: datetime, people: Sequence[str], times: int, **more: Any) -> list[Json]:  # noqa: ANN401
    """Return a daily series: the event that says all, and occurrences that only say when."""
    pattern = {"type": "daily", "interval": 1}
    ends = {"type": "numbered", "numberOfOccurrences": times, "startDate": f"{begins:%Y-%m-%d}"}
    master = event(title, begins, people, type="seriesMaster", recurrence={"pattern": pattern, "range": ends}, **more)
    days = (begins + day * timedelta(days=1) for day in range(times))
    return [master, *(occurrence(master, day) for day in days)]


def occurrence(master: Json, begins: datetime) -> Json:
    when = {"start": at(begins), "end": at(begins + HOUR)}
    return {"id": f"{master['id']}-{begins:%Y%m%d}", "type": "occurrence", "seriesMasterId": master["id"], **when}


def exception(master: Json, original: datetime, begins: datetime, **more: Any) -> Json:  # noqa: ANN401
    """Return one of a series that was changed: it says all by itself, and has an iCalUId of its own."""
    own = {"id": f"{master['id']}-{original:%Y%m%d}", "iCalUId": f"{master['iCalUId']}-{original:%Y%m%d}"}
    when = {"start": at(begins), "end": at(begins + HOUR), "originalStart": f"{original:%Y-%m-%dT%H:%M:%SZ}"}
    one = {**master, **own, **when, "type": "exception", "seriesMasterId": master["id"], "recurrence": None}
    return one | more
