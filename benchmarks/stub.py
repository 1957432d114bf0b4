"""Slack and Teams, as far as a reply needs them: takes whatever is posted, says it is fine, and counts replies."""

import asyncio

LOOPBACK = "127.0.0.1"
SAID = b'{"ok":true,"id":"1","ts":"1700000000.000100","channel":{"id":"D000000000"}}'
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (len(SAID), SAID)
HEAD_ENDS = b"\r\n\r\n"
LENGTH = b"content-length:"


class Fine(asyncio.Protocol):
    """One connection. Spoken by hand: a framework would take the CPU that the load needs."""

    replies = 0

    def __init__(self) -> None:
        self._heard = bytearray()
        self._transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._heard += data
        while size := whole_message(self._heard):
            Fine.replies += self._heard.startswith(b"POST /reply")
            del self._heard[:size]
            assert self._transport
            self._transport.write(ANSWER)


def whole_message(heard: bytearray) -> int:
    """Return how long the first HTTP message in it is; 0 while it is not all there."""
    end = heard.find(HEAD_ENDS)
    if end < 0:
        return 0
    head = bytes(heard[:end]).lower()
    at = head.find(LENGTH)
    body = int(head[at + len(LENGTH) :].split(b"\r\n", 1)[0]) if at >= 0 else 0
    whole = end + len(HEAD_ENDS) + body
    return whole if len(heard) >= whole else 0


async def running() -> asyncio.Server:
    return await asyncio.get_running_loop().create_server(Fine, LOOPBACK, 0)
