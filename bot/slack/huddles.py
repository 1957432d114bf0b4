"""Huddles, as the message tells of them that announces one: it appears, changes, and may be deleted.

Slack documents the room (``ConversationsHistoryResponse.Room`` in its own types), but neither this message nor its
changes; nothing here relies on the message as it was before, which in practice says *ended* as well.
"""

from datetime import UTC, datetime
from typing import Any

from bot.commands import EndMeeting, MeetingGoesOn, MeetingVanished
from bot.meetings import MAX_TITLE, Meeting
from bot.people import Person, Place
from bot.slack.profiles import person
from bot.slack.rich import SLACK

Json = dict[str, Any]
Told = EndMeeting | MeetingGoesOn | MeetingVanished


def told(event: Json, called: str = "") -> Told | None:
    """Return what a message tells of a huddle, if anything. ``called`` is its channel's name."""
    if end := ended(event, called):
        return end
    match event:
        case {"subtype": "huddle_thread", "channel": str(channel), "ts": str(ts), "room": {"id": str(_)} as room}:
            return _goes_on(room, Place(SLACK, channel, room.get("thread_root_ts") or ts), called, heard(event))
        case {
            "subtype": "message_changed",
            "channel": str(channel),
            "message": {"subtype": "huddle_thread", "ts": str(ts), "room": {"id": str(_)} as room},
        }:
            return _goes_on(room, Place(SLACK, channel, room.get("thread_root_ts") or ts), called, heard(event))
        case {
            "subtype": "message_deleted",
            "channel": str(channel),
            "previous_message": {"subtype": "huddle_thread", "room": {"id": str(_)} as room},
        } if not room.get("is_dm_call"):
            meeting = _meeting(room, Place(SLACK, channel), called, heard(event))
            return MeetingVanished(meeting) if meeting else None
        case _:
            return None


def ended(event: Json, called: str = "") -> EndMeeting | None:
    """Return the end of a huddle, if that is what the event tells."""
    match event:
        case {
            "subtype": "message_changed",
            "channel": str(channel),
            "message": {"subtype": "huddle_thread", "ts": str(ts), "room": {"id": str(_), "has_ended": True} as room},
        } if not room.get("is_dm_call"):
            at = room.get("date_end") or float(ts)
            place = Place(SLACK, channel, room.get("thread_root_ts") or ts)
            meeting = _meeting(room, place, called, at, room.get("date_start") or float(ts))
            return EndMeeting(meeting) if meeting else None
        case _:
            return None


def _goes_on(room: Json, place: Place, called: str, at: float) -> MeetingGoesOn | None:
    if room.get("is_dm_call") or room.get("has_ended"):
        return None
    meeting = _meeting(room, place, called, at)
    return MeetingGoesOn(meeting, _people(room, "participants")) if meeting else None


def _meeting(room: Json, place: Place, called: str, at: float, started: float | None = None) -> Meeting | None:
    people = tuple(dict.fromkeys((*_people(room, "participant_history"), *_people(room, "participants"))))
    host = person(room["created_by"]) if room.get("created_by") else next(iter(people), None)
    begun = started or room.get("date_start")
    if host is None:
        return None
    return Meeting(
        id=call_id(room["id"]),
        title=(room.get("name") or called)[:MAX_TITLE],
        host=host,
        ended=instant(at),
        people=people,
        started=instant(begun) if begun else None,
        place=place,
        series=f"{SLACK}/{place.channel}",
    )


def _people(room: Json, which: str) -> tuple[Person, ...]:
    return tuple(person(user) for user in room.get(which) or () if isinstance(user, str))


def heard(event: Json) -> float:
    return float(event.get("event_ts") or event["ts"])


def call_id(call: str) -> str:
    return f"huddle/{call}"


def instant(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
