"""From a calendar's entry to a meeting that ends: who was there, whose it is, and where the invitation points."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from functools import partial

from bot.commands import EndMeeting
from bot.meetings import Mark, Meeting
from bot.meetings.joining import joined_by
from bot.people import Person, by_mail
from bot.sources.ics import Attendee, Attending, Occurrence, Trouble
from bot.sources.objects import happening_in
from bot.sources.worker import apart

CHANNEL = re.compile(r"(?<![\w#&/])#[^\W_][\w-]{0,79}")  # not in an address, not &#39;
PAST, AHEAD = timedelta(days=1), timedelta(days=14)
PATIENCE = 15.0  # s: what a calendar of the largest size takes


async def meetings_in(
    feed: bytes, owner: str, now: datetime, zone: str
) -> tuple[tuple[EndMeeting, ...], tuple[str, ...]]:
    """Return the meetings that ended since yesterday or end within two weeks, and what could not be understood.

    ``owner`` is an address, ``zone`` (IANA) for times that name none. Raises ``NotACalendar``, a ``ValueError``.
    """
    found, troubles = await between(feed, owner, (now - PAST, now + AHEAD), zone)
    return tuple(EndMeeting(meeting) for meeting in found), troubles


async def between(
    feed: bytes, owner: str, window: tuple[datetime, datetime], zone: str
) -> tuple[tuple[Meeting, ...], tuple[str, ...]]:
    """Return the meetings that end within the window, and what could not be understood. Raises ``NotACalendar``."""
    found, troubles = await apart(partial(ended_in, (feed,), owner, window, zone), PATIENCE)
    return found, tuple(trouble.words for trouble in troubles)


def ended_in(
    bodies: Sequence[bytes], owner: str, window: tuple[datetime, datetime], zone: str
) -> tuple[tuple[Meeting, ...], tuple[Trouble, ...]]:
    """Do what ``happening_in`` does, and return meetings as they will have been."""
    found, troubles = happening_in(bodies, *window, zone)
    return tuple(ended(one, owner) for one in found), troubles


def ended(occurrence: Occurrence, owner: str) -> Meeting:
    """Return the meeting as it will have been. Its id stays the same when it is moved, or read again."""
    series = f"ics/{occurrence.uid}" if occurrence.recurring else ""
    return Meeting(
        id=f"ics/{occurrence.uid}/{occurrence.recurrence_id}",
        title=occurrence.title,
        host=by_mail(occurrence.organizer or owner),
        ended=occurrence.ends_at,
        people=tuple(dict.fromkeys(_there(occurrence, owner.strip().lower()))),
        started=occurrence.starts_at,
        series=series,
        hint=_hint(occurrence),
        marks=tuple(_marks(occurrence, owner.strip().lower())),
        join=joined_by(occurrence.join_url),
    )


def _there(occurrence: Occurrence, owner: str) -> Iterator[Person]:
    """Whoever has not declined; the organiser and the calendar's owner need not be among those invited."""
    declined = {one.email for one in occurrence.attendees if one.status is Attending.DECLINED}
    invited = (one.email for one in occurrence.attendees)
    return (by_mail(email) for email in (occurrence.organizer, owner, *invited) if email and email not in declined)


def _hint(occurrence: Occurrence) -> str:
    words = (occurrence.title, occurrence.location, occurrence.description)
    return next((found[0].lower() for text in words if (found := CHANNEL.search(text))), "")


def _marks(occurrence: Occurrence, owner: str) -> Iterator[Mark]:
    declined = any(one.email == owner and _stays_away(one) for one in occurrence.attendees)
    said = {
        Mark.PRIVATE: occurrence.private,
        Mark.CANCELLED: occurrence.cancelled,
        Mark.DECLINED: declined,
        Mark.ALL_DAY: occurrence.all_day,
        Mark.FREE: not occurrence.busy,
        Mark.OUT_OF_OFFICE: occurrence.out_of_office,
        Mark.FOCUS: occurrence.focus,
    }
    return (mark for mark, so in said.items() if so)


def _stays_away(invited: Attendee) -> bool:
    return invited.status is Attending.DECLINED or (invited.optional and invited.status is Attending.NO_ANSWER)
