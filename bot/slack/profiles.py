"""What Slack's directory says of people and channels, in our words."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from bot.people import MOST_MEMBERS, Kind, Person, Place, Profile, Room
from bot.slack.rich import SLACK

Json = dict[str, Any]
SLACKBOT = "USLACKBOT"


@dataclass(frozen=True, slots=True)
class Ours:
    """Which workspace and organisation we are in; empty while nobody has told."""

    team: str = ""
    enterprise: str = ""
    user: str = ""  # the bot's own


def profile(user: Json, ours: Ours, language: str = "en") -> Profile:
    """Read a user: https://docs.slack.dev/reference/objects/user-object. ``language`` is used where none is said."""
    about = user.get("profile") or {}
    names = (about.get("display_name"), about.get("real_name"), user.get("real_name"), user.get("name"), user["id"])
    return Profile(
        person(user["id"]),
        next(name for name in names if name),
        email="" if user.get("is_email_confirmed") is False else (about.get("email") or "").lower(),
        zone=user.get("tz") or "UTC",
        language=user.get("locale") or language,
        kind=kind(user, ours),
        runs=bool(user.get("is_admin") or user.get("is_owner")),
    )


def kind(user: Json, ours: Ours) -> Kind:
    """Say how a user belongs to the company. Source: product, Words, *Internal*."""
    if user.get("is_bot") or user["id"] == SLACKBOT:
        return Kind.BOT
    if user.get("deleted"):
        return Kind.GONE
    if user.get("is_stranger") or _elsewhere(user, ours):
        return Kind.STRANGER
    if user.get("is_restricted") or user.get("is_ultra_restricted"):
        return Kind.GUEST
    return Kind.INTERNAL


def _elsewhere(user: Json, ours: Ours) -> bool:
    team = user.get("team_id") or ours.team
    enterprise = (user.get("enterprise_user") or {}).get("enterprise_id") or ""
    same = team == ours.team or (enterprise != "" and enterprise == ours.enterprise)
    return ours.team != "" and not same


def room(channel: Json, there: Iterable[Profile]) -> Room:
    """Read a channel and who is in it: https://docs.slack.dev/reference/objects/conversation-object."""
    kinds = {one.person: one.kind for one in there}
    colleagues = [person for person, kind in kinds.items() if kind is Kind.INTERNAL]
    name = channel.get("name") or ""
    shared = bool(channel.get("is_ext_shared") or channel.get("is_pending_ext_shared"))
    talk = channel.get("is_im") or channel.get("is_mpim")
    return Room(
        Place(SLACK, channel["id"]),
        name if talk or not name else f"#{name}",
        outsiders=shared or any(kind in (Kind.GUEST, Kind.STRANGER) for kind in kinds.values()),
        open=not channel.get("is_archived") and channel.get("is_member") is not False,
        members=tuple(colleagues[:MOST_MEMBERS]),
        general=bool(channel.get("is_general")),
    )


def person(user: str) -> Person:
    return Person(SLACK, user)
