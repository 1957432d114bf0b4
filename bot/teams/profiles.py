"""What Teams says of people and places, in our words.

https://learn.microsoft.com/microsoftteams/platform/bots/how-to/get-teams-context
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from bot.malformed import understood
from bot.people import MOST_MEMBERS, Kind, Person, Place, Profile, Room
from bot.teams.mentions import TEAMS

Json = dict[str, Any]
BOT = "28:"  # how the id of a bot begins
INVITED = "#ext#"  # in the name that a tenant gives to somebody from another one
THREAD = re.compile(r";messageid=([^;]*)")


def user_of(account: Json) -> str:
    """Return the directory's id of somebody, which is the same everywhere; who has none has that of the channel."""
    return str(account.get("aadObjectId") or account.get("objectId") or account["id"])


def person(account: Json) -> Person:
    return Person(TEAMS, user_of(account))


def is_bot(account: Json) -> bool:
    return str(account.get("id") or "").startswith(BOT) or account.get("role") == "bot"


def place(conversation: str) -> Place:
    """Read a conversation's id; in a channel it tells the thread too."""
    thread = THREAD.search(conversation)
    return Place(TEAMS, conversation.partition(";")[0], thread[1] if thread else "")


def profile(member: Json, tenant: str, known: Profile | None = None) -> Profile:
    """Read a member of a roster. What rosters do not tell, language and zone, stays as it is ``known``."""
    who = person(member)
    before = known or Profile(who, "")
    return Profile(
        who,
        str(member.get("name") or member.get("userPrincipalName") or who.user),
        email=str(member.get("email") or "").lower(),
        zone=before.zone,
        language=before.language,
        kind=kind(member, tenant),
    )


def kind(member: Json, tenant: str) -> Kind:
    """Say how a member belongs to the company. Source: product, Words, *Internal*."""
    role, elsewhere = str(member.get("userRole") or "").lower(), str(member.get("tenantId") or tenant)
    if is_bot(member) or role == "bot":
        return Kind.BOT
    if role == "guest" or INVITED in str(member.get("userPrincipalName") or "").lower():
        return Kind.GUEST
    nobody_knows = not (member.get("aadObjectId") or member.get("objectId"))
    if role == "anonymous" or nobody_knows or (tenant and elsewhere != tenant):
        return Kind.STRANGER
    return Kind.INTERNAL


def room(where: Place, name: str, there: Iterable[Profile], *, general: bool) -> Room:
    kinds = {one.person: one.kind for one in there}
    colleagues = [who for who, kind in kinds.items() if kind is Kind.INTERNAL]
    outsiders = any(kind in (Kind.GUEST, Kind.STRANGER) for kind in kinds.values())
    return Room(Place(TEAMS, where.channel), name, outsiders, members=tuple(colleagues[:MOST_MEMBERS]), general=general)


def unknown_room(where: Place, name: str) -> Room:
    """Return a room of which nobody can tell who reads there: as if outsiders did, so that nothing is posted."""
    return Room(Place(TEAMS, where.channel), name, outsiders=True)


@understood
def spoken_by(activity: Json) -> tuple[str, str]:
    """Return the language and the zone of whoever an activity is from, as far as their client tells."""
    entities = activity.get("entities") or []
    client: Mapping[str, Any] = next((one for one in entities if one.get("type") == "clientInfo"), {})
    language = activity.get("locale") or client.get("locale") or ""
    return str(language), str(activity.get("localTimezone") or client.get("timezone") or "")


@understood
def about_place(activity: Json) -> tuple[Place, str, bool]:
    """Return where an activity is from, what that is called, and whether everybody of its team is in it."""
    data, conversation = activity.get("channelData") or {}, activity["conversation"]
    there = place(str(conversation["id"]))
    name = (data.get("channel") or {}).get("name") or conversation.get("name") or ""
    return there, str(name), (data.get("team") or {}).get("id") == there.channel
