"""Where answers may be sent: our token travels with them, so an address that came in a message is not enough."""

from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Services:
    """The hosts that answers may go to, each with what is below it. Plain http is for loopback, where that is one."""

    hosts: tuple[str, ...]
    loopback: bool = False

    def trusts(self, url: str) -> bool:
        try:
            parts = urlsplit(url)
            host, odd = (parts.hostname or "").rstrip("."), parts.username is not None or (parts.port or 1) < 1
        except ValueError:
            return False
        if odd or not host:
            return False
        if _is_loopback(host):
            return parts.scheme in ("http", "https") and (self.loopback or host in self.hosts)
        return parts.scheme == "https" and any(host == one or host.endswith(f".{one}") for one in self.hosts)


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
