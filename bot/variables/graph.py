"""What the environment says of Microsoft Graph, where calendars of Microsoft 365 are read."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from bot.variables import NotThat, is_loopback, private_address

GRAPH = ("GRAPH_CLIENT_ID", "GRAPH_CLIENT_SECRET", "GRAPH_TENANT_ID")
API = "https://graph.microsoft.com"
LOGIN = "https://login.microsoftonline.com"
LOGINS = {  # https://learn.microsoft.com/graph/deployments: each cloud has a login of its own
    API: LOGIN,
    "https://graph.microsoft.us": "https://login.microsoftonline.us",
    "https://dod-graph.microsoft.us": "https://login.microsoftonline.us",
    "https://microsoftgraph.chinacloudapi.cn": "https://login.chinacloudapi.cn",
}
TENANT = re.compile(r"[\w.-]{1,100}")  # its number, or a domain of its


@dataclass(frozen=True, slots=True)
class GraphVariables:
    """What Microsoft gave the app to get in with. ``api`` is where Graph is; a stand-in is where one logs in, too."""

    client: str
    tenant: str
    secret: str = field(repr=False)
    api: str = API

    @property
    def missing(self) -> tuple[str, ...]:
        """Name what calendars of kind graph need and is not set."""
        given = zip(GRAPH, (self.client, self.secret, self.tenant), strict=True)
        return tuple(name for name, value in given if not value)

    @property
    def is_wanted(self) -> bool:
        return len(self.missing) < len(GRAPH)

    @property
    def login(self) -> str:
        """Return where tokens come from."""
        return LOGINS.get(self.api, self.api)

    @property
    def authority(self) -> str:
        """Return whose tokens they are."""
        return f"{LOGINS.get(self.api, LOGIN)}/{self.tenant}"

    @property
    def is_here(self) -> bool:
        """Return whether a stand-in on this machine is asked."""
        return is_loopback(urlsplit(self.api).hostname or "")


def graph_in(given: Mapping[str, str], take: Callable[..., Any]) -> GraphVariables:
    client, secret, _ = GRAPH
    return GraphVariables(
        given.get(client, ""),
        take("GRAPH_TENANT_ID", tenant) or "",
        given.get(secret, ""),
        take("GRAPH_API_URL", private_address, API) or API,
    )


def tenant(words: str) -> str:
    if words and not TENANT.fullmatch(words):
        message = "should be the tenant's number, or a domain of it, like northwind.example."
        raise NotThat(message)
    return words
