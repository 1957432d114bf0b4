"""Where the outside begins: whether browsers reach us encrypted, and whose word is taken on who asks."""

from contextvars import ContextVar
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_network

from bot.variables import NotThat

Network = IPv4Network | IPv6Network
MOST = 50
BELIEVED: ContextVar[bool] = ContextVar("believed", default=True)  # set to false where the answer does not tell


@dataclass(frozen=True, slots=True)
class Edge:
    """``proxies`` stand before us, and say in X-Forwarded-For who asks."""

    https: bool = False
    proxies: tuple[Network, ...] = ()

    def is_proxy(self, address: IPv4Address | IPv6Address) -> bool:
        return any(address in network for network in self.proxies)


def proxies(words: str) -> tuple[Network, ...]:
    """Read addresses and networks with commas between them."""
    try:
        found = tuple(ip_network(each.strip()) for each in words.split(",") if each.strip())
    except ValueError as wrong:
        message = "should be addresses or networks with commas between, such as 10.0.0.5, 192.0.2.0/24."
        raise NotThat(message) from wrong
    if any(not network.prefixlen for network in found) or len(found) > MOST:
        message = "names everybody, and then anybody could pretend to be somebody else; name your own proxies only."
        raise NotThat(message)
    return found
