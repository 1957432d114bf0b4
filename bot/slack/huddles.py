"""Huddles that have ended, as Slack tells of them: a change of the message that announced the huddle.

Slack documents the room (``ConversationsHistoryResponse.Room`` in its own types) but not this event; nothing here
relies on the message as it was before, which in practice says *ended* as well.
"""

from datetime import UTC, datetime
from typing import Any

from bot.commands import EndMeeting
from bot.meetings import MAX_TITLE, Meeting
from bot.people import Place
from bot.slack.profiles import person
from bot.slack.rich import SLACK

Json = dict[str, Any]


def ended(event: Json, called: str = "") -> EndMeeting | None:
    """Return the end of a huddle, if that is what the event tells. ``called`` is its channel's name."""
    match event:
        case {
            "subtype": "message_changed",
            "channel": str(channel),
            "message": {"subtype": "huddle_thread", "ts": str(ts), "room": {"id": str(_), "has_ended": True} as room},
        } if not room.get("is_dm_call"):
            return _meeting(room, Place(SLACK, channel, room.get("thread_root_ts") or ts), called, ts)
        case _:
            return None


def _meeting(room: Json, place: Place, called: str, ts: str) -> EndMeeting | None:
    people = tuple(person(user) for user in room.get("participant_history") or () if isinstance(user, str))
    host = person(room["created_by"]) if room.get("created_by") else next(iter(people), None)
    if host is None:
        return None
    return EndMeeting(
        Meeting(
            id=f"huddle/{room['id']}",
            title=(room.get("name") or called)[:MAX_TITLE],
            host=host,
            ended=_instant(room.get("date_end") or float(ts)),
            people=people,
            started=_instant(room.get("date_start") or float(ts)),
            place=place,
            series=f"{SLACK}/{place.channel}",
        )
    )


def _instant(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
