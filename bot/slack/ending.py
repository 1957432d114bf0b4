"""What ends an installation: the app is uninstalled, or the bot's own token is revoked."""

from typing import Any

from slack_bolt.request.internals import extract_enterprise_id, extract_is_enterprise_install, extract_team_id

from bot.company.installations import Installation
from bot.malformed import understood

Json = dict[str, Any]
ENDING = ("app_uninstalled", "tokens_revoked", "team_access_revoked")


@understood
def whose(body: Json) -> tuple[str, ...]:
    """Return whose a body is: the installation that Slack says it came through, then what may be there instead of it.

    In a shared channel that is not where whoever spoke is at home:
    https://docs.slack.dev/apis/events-api/#authorizations. What a workspace is not told an organisation may be that it
    belongs to; never the other way round.
    """
    team, enterprise = extract_team_id(body) or "", extract_enterprise_id(body) or ""
    found = (enterprise,) if extract_is_enterprise_install(body) else (team, enterprise)
    return tuple(str(one) for one in found if one)


def may_end(body: Json) -> bool:
    """Return whether this is one of the events that can end an installation."""
    happened = body.get("event")
    return isinstance(happened, dict) and happened.get("type") in ENDING


@understood
def is_over(body: Json, one: Installation) -> bool:
    """Return whether this says that an installation has ended. What is older than it speaks of the one before."""
    happened = body["event"]
    if int(body.get("event_time") or 0) < int(one.at.timestamp()):
        return False
    match happened:
        case {"type": "app_uninstalled"}:
            return True
        case {"type": "tokens_revoked", "tokens": {"bot": [*bots]}}:
            return one.bot in bots
        case {"type": "team_access_revoked", "team_ids": [*teams]}:
            return one.slack in teams
        case _:
            return False
