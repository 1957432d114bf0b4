"""Whether Microsoft lets us read calendars. For ``doctor``."""

import json
from base64 import urlsafe_b64decode

from bot.meetings.scheduled import CannotRead
from bot.sources.graph.token import Token
from bot.sources.graph.watching import Watching
from bot.variables.graph import GraphVariables

Told = tuple[str, str, str]  # what, its state, in words
ENOUGH = {"Calendars.Read", "Calendars.ReadWrite"}
CONSENT = (
    "It says nothing of calendars: give the app Calendars.Read as an application permission, with an admin's consent,"
    " unless Exchange itself lets it"
)
UNTOLD = "Microsoft cannot reach us: without CHAIR_PUBLIC_URL at https://, calendars are looked at every few minutes"


async def checkup(access: GraphVariables, watching: Watching, *, needed: bool) -> tuple[Told, ...]:
    """Look at what calendars of kind graph need, if they are ``needed`` or set up. Raises nothing; shows no secret."""
    if access.missing:
        missing = f"{' and '.join(access.missing)} not set, which calendars of kind graph need"
        return (("graph", "broken", missing),) if needed or access.is_wanted else ()
    try:
        token = await Token(access).current()
    except CannotRead as no:
        return (("graph token", "broken", str(no)),)
    roles = _roles(token)
    allowed = ("graph token", "ok", "Microsoft gives us one")
    refused = ("graph token", "look", CONSENT)
    reached = () if watching.can else (("graph hints", "look", UNTOLD),)
    return (refused if roles is not None and not ENOUGH & roles else allowed, *reached)


def _roles(token: str) -> set[str] | None:
    """Return what a token says it is good for; None where that cannot be told, as Microsoft reserves the right to."""
    try:
        middle = token.split(".")[1]
        told = json.loads(urlsafe_b64decode(middle + "=" * (-len(middle) % 4)))
        return {*map(str, told.get("roles") or ())} if isinstance(told, dict) else None
    except (ValueError, IndexError, TypeError):
        return None
