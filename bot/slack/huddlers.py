"""The second witness of a huddle: whoever comes in and goes out.

https://docs.slack.dev/reference/events/user_huddle_changed tells of everyone in the workspace, and names no channel.
"""

from typing import Any

from bot.commands import CameIn, WentOut
from bot.slack.huddles import call_id, heard, instant

Json = dict[str, Any]
IN_A_HUDDLE = "in_a_huddle"  # and whatever Slack puts behind it


def moved(event: Json) -> CameIn | WentOut | None:
    """Return what it means for huddles that a profile has changed. On leaving, Slack may not say which one it was."""
    about, at = event["user"].get("profile") or {}, instant(heard(event))
    call, state = about.get("huddle_state_call_id") or "", about.get("huddle_state") or ""
    if not state.startswith(IN_A_HUDDLE):
        return WentOut(call_id(call) if call else "", at)
    return CameIn(call_id(call), at) if call else None
