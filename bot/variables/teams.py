"""What the environment says of Microsoft Teams, read and judged as one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from bot.variables import NotThat, is_loopback, private_address, switch

TEAMS = (
    "TEAMS_APP_ID",
    "TEAMS_APP_PASSWORD",
    "TEAMS_TENANT_ID",
    "TEAMS_ANONYMOUS",
    "TEAMS_OPENID_METADATA_URL",
    "TEAMS_LOGIN_URL",
    "TEAMS_SERVICE_URLS",
)
PROVING = ("TEAMS_APP_ID", "TEAMS_APP_PASSWORD", "TEAMS_TENANT_ID")
OPENID = "https://login.botframework.com/v1/.well-known/openidconfiguration"
LOGIN = "https://login.microsoftonline.com"
SERVICES = "smba.trafficmanager.net,botframework.com,teams.microsoft.com,teams.microsoft.us"  # and what is below them


@dataclass(frozen=True, slots=True)
class TeamsVariables:
    """``services``: hosts that replies may go to. ``anonymous``: nothing is proven, and only loopback is let in."""

    app_id: str
    tenant: str
    anonymous: bool
    openid_url: str
    login_url: str
    services: tuple[str, ...]
    password: str = field(repr=False)


def is_wanted(given: Mapping[str, str]) -> bool:
    """Return whether Teams is to be there. Where its servers are, does not say so by itself."""
    return any(name in given for name in PROVING) or given.get("TEAMS_ANONYMOUS") == "1"


def missing_for_teams(given: Mapping[str, str]) -> list[str]:
    """Return what has to be set besides: without all of it anybody could be anyone."""
    if not is_wanted(given):
        return []
    anonymous = given.get("TEAMS_ANONYMOUS") == "1"
    return [name for name in (*(() if anonymous else PROVING), "CHAIR_SECRET_KEY") if name not in given]


def too_open_for_teams(given: Mapping[str, str]) -> list[str]:
    """Let nobody else near a bot that takes everybody's word for who they are."""
    host = given.get("CHAIR_HOST", "127.0.0.1")
    if given.get("TEAMS_ANONYMOUS") != "1" or is_loopback(host):
        return []
    why = "TEAMS_ANONYMOUS is 1, and so anybody there could be anyone: unset it, or listen at 127.0.0.1."
    return [f"CHAIR_HOST is {host[:60]}, but {why}"]


def services(words: str) -> tuple[str, ...]:
    """Read hosts, each by name or by address, with what is below them."""
    found = tuple(_host(one.strip()) for one in words.split(",") if one.strip())
    if not all(found):
        message = f"should be hosts with commas between, like {SERVICES.partition(',')[0]}."
        raise NotThat(message)
    return found


def _host(words: str) -> str:
    try:
        return (urlsplit(words if "://" in words else f"//{words}").hostname or "").rstrip(".")
    except ValueError:
        return ""


def teams_in(given: Mapping[str, str], take: Callable[..., Any]) -> TeamsVariables | None:
    """Read all of it, so that what is wrong is told, and return it if Teams is to be there."""
    read = TeamsVariables(
        app_id=given.get("TEAMS_APP_ID", ""),
        tenant=given.get("TEAMS_TENANT_ID", ""),
        anonymous=take("TEAMS_ANONYMOUS", switch) or False,
        openid_url=take("TEAMS_OPENID_METADATA_URL", private_address, OPENID) or "",
        login_url=take("TEAMS_LOGIN_URL", private_address, LOGIN) or "",
        services=take("TEAMS_SERVICE_URLS", services, SERVICES) or (),
        password=given.get("TEAMS_APP_PASSWORD", ""),
    )
    return read if is_wanted(given) else None
