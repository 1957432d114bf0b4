"""What the bot may do on each platform, whom it reaches and why, and what it stands on: told to admins, and in docs."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

SCOPES = {  # of Slack, as in manifest.yml: whether the bot can do without it
    "app_mentions:read": False,
    "channels:read": False,
    "chat:write": False,
    "commands": False,
    "groups:read": False,
    "im:history": False,
    "im:write": False,
    "mpim:write": False,
    "users:read": False,
    "users:read.email": False,
    "channels:history": True,
    "files:write": True,
    "groups:history": True,
    "mpim:history": True,
    "reactions:read": True,
    "usergroups:read": True,
}
PERMISSIONS = (  # of Teams, as in appPackage/manifest.json: nothing of the tenant, only where it was added
    "OnlineMeeting.ReadBasic.Chat",
    "OnlineMeetingParticipant.Read.Chat",
    "ChannelMeeting.ReadBasic.Group",
)


class Why(StrEnum):
    """Why the bot reaches a host."""

    SLACK = "slack"
    TEAMS = "teams"
    LOGIN = "teams-login"
    PROOF = "teams-keys"
    GRAPH = "graph"
    GOOGLE = "google"
    MODEL = "model"
    DATABASE = "database"
    FEED = "feed"


@dataclass(frozen=True, slots=True)
class Machine:
    """What a process was started with. ``folder`` is where the database's file is; None where it is on a server."""

    platforms: tuple[str, ...] = ()
    hosts: tuple[tuple[str, Why], ...] = ()
    folder: Path | None = None
    has_key: bool = False
    has_ledger: bool = False
    has_address: bool = False


NO_MACHINE = Machine()
