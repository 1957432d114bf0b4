"""Huddles, as Slack tells of them: by the message that announces one, and by whoever comes in and goes out.

Slack documents the room (``ConversationsHistoryResponse.Room`` in its own types), but neither this message nor its
changes; nothing here relies on the message as it was before, which in practice says *ended* as well. The second
witness is documented, tells of everyone in the workspace, and names no channel:
https://docs.slack.dev/reference/events/user_huddle_changed.
"""

from datetime import UTC, datetime
from typing import Any

from bot.commands import CameIn, EndMeeting, MeetingGoesOn, MeetingVanished, WentOut
from bot.meetings import MAX_TITLE, Meeting
from bot.people import Person, Place
from bot.slack.profiles import person
from bot.slack.rich import SLACK

Json = dict[str, Any]
Told = EndMeeting | MeetingGoesOn | MeetingVanished
IN_A_HUDDLE = "in_a_huddle"  # and whatever Slack puts behind it


def told(event: Json, called: str = "") -> Told | None:
    """Return what a message tells of a huddle, if anything. ``called`` is its channel's name."""
    if end := ended(event, called):
        return end
    match event:
        case {"subtype": "huddle_thread", "channel": str(channel), "ts": str(ts), "room": {"id": str(_)} as room}:
            return _goes_on(room, Place(SLACK, channel, room.get("thread_root_ts") or ts), called, _heard(event))
        case {
            "subtype": "message_changed",
            "channel": str(channel),
            "message": {"subtype": "huddle_thread", "ts": str(ts), "room": {"id": str(_)} as room},
        }:
            return _goes_on(room, Place(SLACK, channel, room.get("thread_root_ts") or ts), called, _heard(event))
        case {
            "subtype": "message_deleted",
            "channel": str(channel),
            "previous_message": {"subtype": "huddle_thread", "room": {"id": str(_)} as room},
        } if not room.get("is_dm_call"):
            meeting = _meeting(room, Place(SLACK, channel), called, _heard(event))
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


def moved(event: Json) -> CameIn | WentOut | None:
    """Return what it means for huddles that a profile has changed. On leaving, Slack may not say which one it was."""
    about, at = event["user"].get("profile") or {}, _instant(_heard(event))
    call, state = about.get("huddle_state_call_id") or "", about.get("huddle_state") or ""
    if not state.startswith(IN_A_HUDDLE):
        return WentOut(_id(call) if call else "", at)
    return CameIn(_id(call), at) if call else None


def _goes_on(room: Json, place: Place, called: str, heard: float) -> MeetingGoesOn | None:
    if room.get("is_dm_call") or room.get("has_ended"):
        return None
    meeting = _meeting(room, place, called, heard)
    return MeetingGoesOn(meeting, _people(room, "participants")) if meeting else None


def _meeting(room: Json, place: Place, called: str, at: float, started: float | None = None) -> Meeting | None:
    people = tuple(dict.fromkeys((*_people(room, "participant_history"), *_people(room, "participants"))))
    host = person(room["created_by"]) if room.get("created_by") else next(iter(people), None)
    begun = started or room.get("date_start")
    if host is None:
        return None
    return Meeting(
        id=_id(room["id"]),
        title=(room.get("name") or called)[:MAX_TITLE],
        host=host,
        ended=_instant(at),
        people=people,
        started=_instant(begun) if begun else None,
        place=place,
        series=f"{SLACK}/{place.channel}",
    )


def _people(room: Json, which: str) -> tuple[Person, ...]:
    return tuple(person(user) for user in room.get(which) or () if isinstance(user, str))


def _heard(event: Json) -> float:
    return float(event.get("event_ts") or event["ts"])


def _id(call: str) -> str:
    return f"huddle/{call}"


def _instant(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
