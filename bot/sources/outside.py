"""HTTP to addresses that people have given us: never inwards, never longer or larger than we can bear."""

import asyncio
import socket
import zlib
from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field, replace
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from types import TracebackType
from typing import Self

from aiohttp import (
    ClientError,
    ClientResponse,
    ClientSession,
    ClientTimeout,
    DigestAuthMiddleware,
    DummyCookieJar,
    TCPConnector,
    hdrs,
)
from yarl import URL

from bot.meetings.scheduled import CannotRead, Why

MOST = 10 * 1024 * 1024  # bytes of one answer, unpacked
SECONDS = 20.0  # for one answer, all its redirects included
HOPS = 5
AT_ONCE = 64 * 1024  # bytes
REDIRECTS = {301, 302, 303, 307, 308}
HEADERS = {"User-Agent": "Empty Chair (reads calendars)", "Accept-Encoding": "gzip"}
TRANSLATED = ip_network("64:ff9b::/96")  # RFC 6052: the last four bytes are an address of the old kind

AddressInfo = tuple[int | socket.AddressFamily, int | socket.SocketKind, int, str, tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said, in the end. ``url`` is where it said it."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    url: URL


@dataclass(frozen=True, slots=True)
class Login:
    """Who we are to the server at ``origin``; elsewhere we are nobody. ``digest`` proves it where that is asked for."""

    origin: URL
    header: str = field(repr=False)
    digest: DigestAuthMiddleware | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Call:
    """What is asked of a server. ``stays``: where it leads elsewhere, nothing follows, and that is the answer."""

    url: URL
    method: str = "GET"
    headers: Mapping[str, str] = field(default_factory=dict)
    body: str = ""
    login: Login | None = None
    stays: bool = False


class Outside:
    """Asks servers, within ``async with``. ``private``: addresses inside our own network, and plain HTTP, will do."""

    def __init__(self, *, private: bool, seconds: float = SECONDS, most: int = MOST) -> None:
        self._private, self._seconds, self._most = private, seconds, most
        self._turned_away = False

    async def __aenter__(self) -> Self:
        gate = TCPConnector(socket_factory=self._gate, use_dns_cache=False)
        limits = ClientTimeout(total=self._seconds)
        self._session = ClientSession(
            connector=gate, cookie_jar=DummyCookieJar(), auto_decompress=False, timeout=limits, headers=HEADERS
        )
        return self

    async def __aexit__(self, kind: type[BaseException] | None, _: object, __: TracebackType | None) -> None:
        await self._session.close()

    async def ask(self, call: Call) -> Answer:
        """Return the answer after all redirects. Raises ``CannotRead``."""
        self._turned_away = False
        try:
            async with asyncio.timeout(self._seconds):
                return await self._followed(call)
        except TimeoutError as cause:
            message = f"The server did not answer whole within {self._seconds:g} seconds."
            raise CannotRead(message) from cause
        except (ClientError, OSError, ValueError) as cause:
            if self._turned_away:
                raise CannotRead(INWARDS, Why.INWARDS) from cause
            raise CannotRead(_why(cause)) from cause

    async def _followed(self, call: Call) -> Answer:
        for _ in range(HOPS + 1):
            self._look_at(call.url)
            async with self._begun(call) as response:
                onward = (
                    response.headers.get(hdrs.LOCATION, "") if response.status in REDIRECTS and not call.stays else ""
                )
                if not onward:
                    return Answer(response.status, response.headers.copy(), await self._whole(response), call.url)
            call = replace(call, url=call.url.join(URL(onward)))
        message = f"The address leads on more than {HOPS} times."
        raise CannotRead(message)

    def _begun(self, call: Call) -> AbstractAsyncContextManager[ClientResponse]:
        login = call.login if call.login and call.url.origin() == call.login.origin else None
        known = {"Authorization": login.header} if login else {}
        return self._session.request(
            call.method,
            call.url,
            headers={**call.headers, **known},
            data=call.body.encode() or None,
            allow_redirects=False,
            middlewares=(login.digest,) if login and login.digest else (),
        )

    def _look_at(self, url: URL) -> None:
        if url.scheme == "https" or (self._private and url.scheme == "http"):
            return
        message = "The address should begin with https:// or webcal://, and lead to nothing else."
        raise CannotRead(message, Why.NOT_HTTPS)

    def _gate(self, info: AddressInfo) -> socket.socket:
        """Open a socket for exactly the address that was looked up, if it leads out: nothing is looked up again."""
        family, kind, protocol, _, at = info
        if not self._private and not leads_out(str(at[0])):
            self._turned_away = True
            raise OSError(INWARDS)
        return socket.socket(family, kind, protocol)

    async def _whole(self, response: ClientResponse) -> bytes:
        unpack, is_done = _unpacking(response.headers.get(hdrs.CONTENT_ENCODING, "").strip().lower())
        body = bytearray()
        async for chunk in response.content.iter_chunked(AT_ONCE):
            body += unpack(chunk, self._most - len(body) + 1)
            if len(body) > self._most:
                message = f"The answer is larger than {self._most // 1024 // 1024} MB."
                raise CannotRead(message, Why.TOO_LARGE)
        if body and not is_done():
            message = "The answer breaks off before its end."
            raise CannotRead(message)
        return bytes(body)


INWARDS = "The address leads into a private network. Set CHAIR_ALLOW_PRIVATE_FEEDS=1 if that is meant."


def leads_out(address: str) -> bool:
    """Return whether a numeric address belongs to the public network, also where it wraps another one."""
    try:
        ip = ip_address(address)
    except ValueError:
        return False
    return all(one.is_global and not one.is_multicast for one in (ip, *_within(ip)))


def _within(ip: IPv4Address | IPv6Address) -> tuple[IPv4Address, ...]:
    if isinstance(ip, IPv4Address):
        return ()
    last = IPv4Address(ip.packed[-4:]) if ip in TRANSLATED else None
    wrapped = (ip.ipv4_mapped, ip.sixtofour, *(ip.teredo or ()), last)
    return tuple(one for one in wrapped if one is not None)


def _unpacking(encoding: str) -> tuple[Callable[[bytes, int], bytes], Callable[[], bool]]:
    """Return what unpacks so many bytes at most, and what tells whether all of it came."""
    match encoding:
        case "" | "identity":
            return (lambda chunk, most: chunk[:most]), (lambda: True)
        case "gzip" | "x-gzip":
            packed = zlib.decompressobj(16 + zlib.MAX_WBITS)
            return packed.decompress, lambda: packed.eof
        case _:
            message = "The answer is packed in a way nobody asked for."
            raise CannotRead(message)


def _why(cause: Exception) -> str:
    """Name what happened without the address, which may be as good as a password."""
    return f"The server could not be reached ({type(cause).__name__})."
