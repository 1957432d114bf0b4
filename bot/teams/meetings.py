"""Meetings, as Teams tells of them: that one begins, that it is over, who comes and who goes.

https://learn.microsoft.com/microsoftteams/platform/apps-in-teams-meetings/meeting-apps-apis: a meeting's id is that
in ``channelData``; names and keys of events are written in more than one way, so that both are read in any.
"""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from bot.commands import CameAndWent, EndMeeting, MeetingGoesOn
from bot.malformed import understood
from bot.meetings import MAX_TITLE, Meeting
from bot.meetings.joining import joined_by
from bot.people import CLOCK, Person, Place
from bot.teams.lookups import Lookups
from bot.teams.mentions import TEAMS
from bot.teams.profiles import is_bot, person, place
from bot.teams.reception import Heard, Reception, delivery

Json = dict[str, Any]
EVENT = "application/vnd.microsoft."


class Meetings:
    """Hears events. ``lookups`` know more of a meeting than its events tell."""

    def __init__(self, reception: Reception, lookups: Lookups) -> None:
        self._reception = reception
        self._lookups = lookups

    async def told(self, activity: Json) -> None:
        kind = _kind(activity)
        if kind in ("meetingparticipantjoin", "meetingparticipantleave"):
            await self._moved(activity, came=kind == "meetingparticipantjoin")
        elif kind in ("meetingstart", "meetingend"):
            there, name = where(activity), call(activity)
            looked, roster = self._lookups.meeting(there, name), self._reception.directory.members(there)
            details, people = await asyncio.gather(looked, roster)
            tell = begun if kind == "meetingstart" else ended
            told = tell(activity, details, people)
            await self._reception.handle(Heard(told, told.meeting.host, there, delivery(activity)))

    async def _moved(self, activity: Json, *, came: bool) -> None:
        told = moved(activity, came=came)
        if told:
            await self._reception.handle(Heard(told, told.meeting.host, where(activity), delivery(activity)))


@understood
def moved(activity: Json, *, came: bool) -> CameAndWent | None:
    """Read who came into a meeting or left it; None if nobody did, since bots are nobody."""
    at = _instant(activity.get("timestamp"))
    accounts = [_account(one) for one in _value(activity).get("members") or () if isinstance(one, dict)]
    people = tuple(dict.fromkeys(person(one) for one in accounts if one.get("id") and not is_bot(one)))
    if at is None:
        raise ValueError
    if not people:
        return None
    there, name = where(activity), call(activity)
    this = Meeting(_begun_at(name, at), "", people[0], at, place=there, series=there.key, call=name)
    return CameAndWent(this, people if came else (), () if came else people)


def _account(member: Json) -> Json:
    """Return a member's account as rosters have it, whatever the casing of its names."""
    told = _lower(member)
    user = told.get("user")
    found = _lower(user) if isinstance(user, dict) else told
    known = ("id", "aadObjectId", "objectId", "role")
    return {name: found[name.lower()] for name in known if isinstance(found.get(name.lower()), str)}


@understood
def ended(activity: Json, details: Json, people: tuple[Person, ...]) -> EndMeeting:
    """Read the end of a meeting. When it began, its own beginning has told."""
    told = _value(activity)
    at = _instant(told.get("endtime")) or _instant(activity.get("timestamp"))
    if at is None:
        raise ValueError
    return EndMeeting(_meeting(activity, told, details, at, people))


@understood
def begun(activity: Json, details: Json, people: tuple[Person, ...]) -> MeetingGoesOn:
    """Read its beginning; if its end is never told, the end that was planned has to do."""
    told = _value(activity)
    at = _instant(told.get("starttime")) or _instant(activity.get("timestamp"))
    if at is None:
        raise ValueError
    meeting = _meeting(activity, told, details, at, people)
    planned = _instant((details.get("details") or {}).get("scheduledEndTime"))
    this = replace(meeting, id=_begun_at(meeting.call, at), started=at)
    otherwise = EndMeeting(replace(this, ended=planned)) if planned and planned > at else None
    return MeetingGoesOn(replace(this, people=()), otherwise=otherwise)


@understood
def call(activity: Json) -> str:
    """Return what Teams calls a meeting, the same for all occurrences of a series."""
    return str(activity["channelData"]["meeting"]["id"])


@understood
def where(activity: Json) -> Place:
    return place(str(activity["conversation"]["id"]))


def _meeting(activity: Json, told: Json, details: Json, at: datetime, people: tuple[Person, ...]) -> Meeting:
    about, there, name = details.get("details") or {}, where(activity), call(activity)
    by, organizer = activity.get("from") or {}, details.get("organizer") or {}
    host = person(organizer) if organizer.get("id") else person(by) if by.get("id") and not is_bot(by) else None
    return Meeting(
        id=f"{TEAMS}/{name}/until/{at:%Y-%m-%dT%H:%M}",
        title=str(told.get("title") or about.get("title") or "")[:MAX_TITLE],
        host=host or next(iter(people), CLOCK),
        ended=at,
        people=people,
        place=there,
        series=there.key,
        call=name,
        join=joined_by(str(told.get("joinurl") or about.get("joinUrl") or "")),
    )


def _value(activity: Json) -> Json:
    """Return what an event says, whatever the casing of its names."""
    return _lower(activity.get("value") or {})


def _lower(value: Json) -> Json:
    return {str(name).strip().lower(): one for name, one in value.items()}


def _begun_at(call: str, at: datetime) -> str:
    return f"{TEAMS}/{call}/{at:%Y-%m-%dT%H:%M:%S}"


def _instant(words: object) -> datetime | None:
    if not isinstance(words, str) or not words:
        return None
    at = datetime.fromisoformat(words)
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC)


def _kind(activity: Json) -> str:
    return str(activity.get("name") or "").strip().lower().removeprefix(EVENT)
