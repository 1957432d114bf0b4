"""What the environment says of Slack: one workspace by its token, or as many as install the app themselves."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from bot.variables import is_loopback

SLACK = ("SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET", "SLACK_APP_TOKEN")
INSTALLED = ("SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET")
SLACK_API = "https://slack.com/api/"


@dataclass(frozen=True, slots=True)
class OAuth:
    """The app that workspaces install. ``public_url`` is where their browsers find us, ``api`` where Slack's API is."""

    client: str
    secret: str = field(repr=False)
    signing_secret: str = field(repr=False)
    public_url: str
    api: str = SLACK_API

    @property
    def authorize(self) -> str:
        """Return where Slack asks whoever installs the app."""
        return self.api.removesuffix("/").removesuffix("/api") + "/oauth/v2/authorize"

    @property
    def redirect(self) -> str:
        return f"{self.public_url}/slack/oauth_redirect"


def is_slack_wanted(given: Mapping[str, str]) -> bool:
    return any(name in given for name in (*SLACK, *INSTALLED))


def missing_for_slack(given: Mapping[str, str]) -> list[str]:
    """Return what has to be set besides. Over HTTP a signing secret: else anybody could press our buttons."""
    token, secret, app_token = SLACK
    if any(name in given for name in INSTALLED):
        needed: tuple[str, ...] = (*INSTALLED, secret, "CHAIR_PUBLIC_URL")
    elif is_slack_wanted(given):
        needed = (token,) if app_token in given else (token, secret)
    else:
        return []
    return [name for name in (*needed, "CHAIR_SECRET_KEY") if name not in given]


def mixed_for_slack(given: Mapping[str, str]) -> list[str]:
    """Say what does not go together: a token of one workspace, or a socket, with workspaces that install the app."""
    if not any(name in given for name in INSTALLED):
        return []
    faults = []
    if "SLACK_BOT_TOKEN" in given:
        faults.append(
            "SLACK_BOT_TOKEN is for one workspace, and SLACK_CLIENT_ID for all that install the app: unset one of them."
        )
    if "SLACK_APP_TOKEN" in given:
        faults.append("SLACK_APP_TOKEN is for one workspace by Socket Mode: unset it, or SLACK_CLIENT_ID.")
    return [*faults, *_in_the_open(given.get("CHAIR_PUBLIC_URL", ""))]


def _in_the_open(url: str) -> list[str]:
    """Tokens come back through this address, so it is encrypted unless it stays on this machine."""
    parts = urlsplit(url)
    if not url or parts.scheme == "https" or is_loopback(parts.hostname or ""):
        return []
    return ["CHAIR_PUBLIC_URL should begin with https:// where workspaces install the app: Slack leads nowhere else."]


def oauth_in(given: Mapping[str, str], take: Callable[..., Any]) -> OAuth | None:
    """Return the app that workspaces install, if that is set up; ``take`` has judged its addresses elsewhere."""
    client, secret = (given.get(name, "") for name in INSTALLED)
    del take
    url = given.get("CHAIR_PUBLIC_URL", "").rstrip("/")
    api = given.get("SLACK_API_URL", SLACK_API).rstrip("/") + "/"
    return OAuth(client, secret, given.get("SLACK_SIGNING_SECRET", ""), url, api) if client and secret else None
