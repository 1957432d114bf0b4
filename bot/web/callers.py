"""How much one caller may ask of us. Of open pages everything counts, of what has to be proven only what was not.

Slack and Microsoft send for all their customers from few addresses, so whoever proves who they are is never turned away
here, however much others at the same address have tried.
"""

import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from math import ceil

from aiohttp import hdrs, web
from yarl import URL

from bot.variables.edge import BELIEVED, Edge

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
REMEMBERED = 10_000  # callers; whoever was quiet longest is forgotten first
HOME = 64  # bits of an IPv6 address that one household or machine has for itself
LONGEST = 2000  # characters of a header that are looked at
NOT_PROVEN = {400, 401, 403, 404, 405, 408, 413, 415}
TOO_MANY = "That was too often. Wait as long as the header Retry-After says, in seconds."
PASSED_ON = ("Forwarded", "X-Forwarded-For", "X-Real-IP")
PROOFS = {  # without this header there is nothing to prove, so nothing is read; by where an address begins and ends
    ("api", "messages"): hdrs.AUTHORIZATION,
    ("hooks", "evidence"): "webhook-signature",
    ("hooks", "google"): "X-Goog-Channel-Token",
    ("hooks", "meetings"): "webhook-signature",
    ("hooks", "zoom"): "x-zm-signature",
    ("slack", "events"): "X-Slack-Signature",
}


@dataclass(frozen=True, slots=True)
class Allowance:
    """So many at once, and so many a second after that. https://en.wikipedia.org/wiki/Token_bucket."""

    burst: int
    a_second: float


ASKED = Allowance(120, 2)  # pages, files and probes
FAILED = Allowance(30, 0.5)  # whatever was not proven: guessing, forging, looking for what is not there


class Tally:
    """What each caller has left."""

    def __init__(self, allowance: Allowance, now: Callable[[], float] = time.monotonic) -> None:
        self._allowance = allowance
        self._now = now
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def count(self, caller: str) -> None:
        left, _ = self._of(caller)
        self._left[caller] = max(0.0, left - 1), self._now()
        self._left.move_to_end(caller)
        if len(self._left) > REMEMBERED:
            self._left.popitem(last=False)

    def wait(self, caller: str) -> int:
        """Return how many seconds to wait; 0: nothing is in the way."""
        left, a_second = self._of(caller)
        return 0 if left >= 1 else ceil((1 - left) / a_second)

    def _of(self, caller: str) -> tuple[float, float]:
        allowance = self._allowance
        left, at = self._left.get(caller, (float(allowance.burst), 0.0))
        return min(float(allowance.burst), left + (self._now() - at) * allowance.a_second), allowance.a_second

    def __len__(self) -> int:
        return len(self._left)


class Callers:
    """Turns callers away who ask too often. This machine itself may ask as it likes."""

    def __init__(self, edge: Edge, now: Callable[[], float] = time.monotonic) -> None:
        self._edge = edge
        self._asked, self._failed = Tally(ASKED, now), Tally(FAILED, now)

    @web.middleware
    async def limited(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        if asked_here(request):
            return await handler(request)
        caller = str(caller_of(request, self._edge))
        if wait := self._too_often(request, caller):
            raise _too_many(wait)
        BELIEVED.set(True)
        try:
            response = await handler(request)
        except web.HTTPException as answer:
            self._judge(caller, answer.status)
            raise
        self._judge(caller, response.status)
        return response

    def _too_often(self, request: web.Request, caller: str) -> int:
        """Return how long to wait before anything is read or looked at; 0 where it is looked at."""
        if request.method == hdrs.METH_POST:
            parts = request.path.split("/")
            proof = PROOFS.get((parts[1], parts[-1]))
            return self._failed.wait(caller) if proof and proof not in request.headers else 0
        wait = self._asked.wait(caller)
        self._asked.count(caller)
        return wait

    def _judge(self, caller: str, status: int) -> None:
        """Count what was not proven. Who has failed too often is told to wait, and not again what was wrong."""
        if status not in NOT_PROVEN and BELIEVED.get():
            return
        wait = self._failed.wait(caller)
        self._failed.count(caller)
        if wait:
            raise _too_many(wait)


def caller_of(request: web.Request, edge: Edge) -> object:
    """Return who asks: the nearest address that is no proxy of ours. Of IPv6, whom its first half belongs to."""
    address = _address(request.remote or "")
    if address is None:
        return request.remote
    forwarded = ",".join(request.headers.getall("X-Forwarded-For", ()))[-LONGEST:]
    for told in reversed(forwarded.split(",")):
        if not edge.is_proxy(address) or (before := _address(told.strip())) is None:
            break
        address = before
    return address if isinstance(address, IPv4Address) else ip_network((address, HOME), strict=False)


def _address(words: str) -> IPv4Address | IPv6Address | None:
    try:
        found = ip_address(words)
    except ValueError:
        return None
    return (isinstance(found, IPv6Address) and found.ipv4_mapped) or found


def asked_here(request: web.Request) -> bool:
    """Whether this machine asks for itself, not a proxy on it for somebody else."""
    if any(name in request.headers for name in PASSED_ON):
        return False
    try:
        host = URL(f"http://{request.host}").host or ""
        return ip_address(request.remote or "").is_loopback and (host == "localhost" or ip_address(host).is_loopback)
    except ValueError:
        return False


def _too_many(wait: int) -> web.HTTPTooManyRequests:
    return web.HTTPTooManyRequests(text=TOO_MANY, headers={"Retry-After": str(wait)})
