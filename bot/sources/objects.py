"""Calendar objects, many or one, as servers and addresses hand them out: what happens in all of them."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.sources.google.written import calendars_in
from bot.sources.ics import NotACalendar, Occurrence, Trouble, occurrences
from bot.sources.multistatus import NotXml, resources

Found = tuple[tuple[Occurrence, ...], tuple[Trouble, ...]]


def happening_in(bodies: Sequence[bytes], start: datetime, end: datetime, zone: str) -> Found:
    """Do what ``occurrences`` does for calendars, for answers of CalDAV servers that hold some, and Google's pages.

    Raises ``NotACalendar`` where a single file is none. Of several, the others are still wanted.
    """
    if len(bodies) == 1 and not _is_answer(bodies[0]) and not _is_page(bodies[0]):
        return occurrences(bodies[0], start, end, zone)
    found: list[Occurrence] = []
    troubles: list[Trouble] = []
    for one in _objects(bodies, zone):
        try:
            there, wrong = occurrences(one, start, end, zone)
        except NotACalendar:
            there, wrong = (), (Trouble("", "One object of this calendar could not be read and was left out."),)
        found += there
        troubles += wrong
    return tuple(sorted(found, key=lambda it: (it.ends_at, it.uid, it.recurrence_id))), tuple(troubles)


def _objects(bodies: Sequence[bytes], zone: str) -> Iterator[bytes]:
    yield from calendars_in([*filter(_is_page, bodies)], zone)
    for body in (one for one in bodies if not _is_page(one)):
        if not _is_answer(body):
            yield body
            continue
        try:
            yield from (one.data.encode() for one in resources(body) if one.data.strip())
        except NotXml as cause:
            message = "The server's answer is not what CalDAV servers say."
            raise NotACalendar(message) from cause


def _is_answer(body: bytes) -> bool:
    return body.lstrip()[:1] == b"<"


def _is_page(body: bytes) -> bool:
    return body.lstrip()[:1] == b"{"
