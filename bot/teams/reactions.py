"""Signs that people put under messages in Teams: how many, and neither which nor whose."""

from typing import Any

from bot.commands import Reacted
from bot.malformed import understood
from bot.people import CLOCK
from bot.teams.profiles import place
from bot.teams.reception import Heard, delivery

Json = dict[str, Any]


@understood
def reaction(activity: Json) -> Heard | None:
    """Read ``messageReaction``, which Teams sends for our own messages alone: how many signs more there are.

    None where somebody has put one sign in another's place.
    """
    signs = len(activity.get("reactionsAdded") or ()) - len(activity.get("reactionsRemoved") or ())
    there, message = place(str(activity["conversation"]["id"])), str(activity.get("replyToId") or "")
    if not (signs and message):
        return None
    return Heard(Reacted(there, message, signs), CLOCK, there, delivery(activity))
