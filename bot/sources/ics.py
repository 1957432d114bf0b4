"""Meetings in a calendar file: which of them end between two instants."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from icalendar import Component

from bot.sources.calendar_file import CalendarFile, NotACalendar, Trouble, read
from bot.sources.invitations import Attendee, Attending, attendees, join_url, organizer
from bot.sources.properties import every, moment, text
from bot.sources.recurrence import (
    MAX_TIMES_IN_ALL,
    CannotHappen,
    begins_and_ends,
    expand,
    original_start,
    repeats,
    times,
)

__all__ = ["Attendee", "Attending", "NotACalendar", "Occurrence", "Trouble", "occurrences"]

FREE = {"FREE", "OOF", "WORKINGELSEWHERE"}
AWAY = {"outofoffice", "oof", "ooo"}
FOCUS = {"focustime", "focus"}


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One meeting in a calendar, once.

    ``uid`` and ``recurrence_id`` name it however often it is moved; ``recurrence_id`` is its original start (UTC,
    ISO 8601), empty for what happens only once. Instants are aware and in UTC; a day begins at midnight in the
    feed's zone. Of a private meeting title, description and location are empty; its join address stays, so that
    the same meeting in another calendar is known to be private too. Some calendars name the organizer among the
    attendees, some do not.
    """

    uid: str
    recurrence_id: str
    recurring: bool
    title: str
    description: str
    location: str
    join_url: str
    starts_at: datetime
    ends_at: datetime
    all_day: bool
    busy: bool
    private: bool
    cancelled: bool
    out_of_office: bool
    focus: bool
    organizer: str
    attendees: tuple[Attendee, ...]


def occurrences(
    feed: bytes, start: datetime, end: datetime, zone: str
) -> tuple[tuple[Occurrence, ...], tuple[Trouble, ...]]:
    """Return what ends after ``start`` and not after ``end`` (aware), by end, and what could not be understood.

    ``zone`` (IANA) is for times that name none, if the feed has no X-WR-TIMEZONE. Raises ``NotACalendar``.
    A hostile file can take minutes: strangers' files go through ``worker.in_worker``. Not for several threads at
    once, as icalendar keeps one table of zones.
    """
    file = read(feed, zone)
    found: list[Occurrence] = []
    troubles = list(file.troubles)
    left = MAX_TIMES_IN_ALL
    for uid, series in file.series.items():
        try:
            left -= times(series, end)
            _still_affordable(left)
            found += _of_series(uid, series, file, (start, end))
        except CannotHappen as cause:
            troubles.append(Trouble(uid, str(cause)))
        except Exception:  # noqa: BLE001  # whatever a stranger's event breaks, the others are still wanted
            troubles.append(Trouble(uid, "An event could not be understood and was left out."))
    return tuple(sorted(found, key=lambda it: (it.ends_at, it.uid, it.recurrence_id))), tuple(troubles)


def _still_affordable(left: int) -> None:
    if left < 0:
        message = "This calendar repeats more often than can be worked out, so an event was left out."
        raise CannotHappen(message)


def _of_series(
    uid: str, series: Sequence[Component], file: CalendarFile, window: tuple[datetime, datetime]
) -> list[Occurrence]:
    start, end = window
    recurring = repeats(series)
    met = (_occurrence(uid, happening, file, recurring=recurring) for happening in expand(series, file, start, end))
    return [occurrence for occurrence in met if start < occurrence.ends_at <= end]


def _occurrence(uid: str, event: Component, file: CalendarFile, *, recurring: bool) -> Occurrence:
    starts_at, ends_at = begins_and_ends(event, file.zone)
    private = _says(event, "CLASS") in {"PRIVATE", "CONFIDENTIAL"}
    status = _says(event, "X-MICROSOFT-CDO-BUSYSTATUS")
    categories = set(_categories(event))
    return Occurrence(
        uid=uid,
        recurrence_id=original_start(event, file.zone).isoformat(timespec="seconds") if recurring else "",
        recurring=recurring,
        title="" if private else text(event, "SUMMARY"),
        description="" if private else text(event, "DESCRIPTION"),
        location="" if private else text(event, "LOCATION"),
        join_url=join_url(event),
        starts_at=starts_at,
        ends_at=ends_at,
        all_day=_lasts_all_day(event),
        busy=_says(event, "TRANSP") != "TRANSPARENT" and status not in FREE,
        private=private,
        cancelled=file.withdrawn or _says(event, "STATUS") == "CANCELLED",
        out_of_office=status == "OOF" or bool(categories & AWAY),
        focus=bool(categories & FOCUS),
        organizer=organizer(event),
        attendees=attendees(event),
    )


def _lasts_all_day(event: Component) -> bool:
    return not isinstance(moment(event, "DTSTART"), datetime) or _says(event, "X-MICROSOFT-CDO-ALLDAYEVENT") == "TRUE"


def _says(event: Component, name: str) -> str:
    return text(event, name).upper()


def _categories(event: Component) -> Iterator[str]:
    for value in every(event, "CATEGORIES"):
        for category in getattr(value, "cats", [value]):
            yield "".join(letter for letter in str(category).casefold() if letter.isalnum())
