"""Receive what Slack sends: prove that it is genuine, and read its form in C rather than in Python.

Bolt verifies and decodes by itself, but its ``urllib`` decoding is half of all its work on a button press, its verifier
fails at a signature that is not ASCII, and a slash command whose text has the word *payload* in it reaches nobody.
"""

import hmac
import json
from collections.abc import Awaitable, Callable
from hashlib import sha256

from aiohttp import hdrs, web
from slack_bolt.adapter.aiohttp import to_aiohttp_response
from slack_bolt.async_app import AsyncApp, AsyncBoltRequest
from yarl import URL

from bot.ports import Clock

FORM = "application/x-www-form-urlencoded"
JSON = "application/json"
MOST = 1_000_000  # bytes; the longest thing Slack sends, a view of 250 kB, is a quarter of it
REPLAYED = 300  # s: https://docs.slack.dev/authentication/verifying-requests-from-slack
STAMP = 12  # digits at most
UNSPEAKABLE = ("\\u0000", "\x00", "%00")  # no database keeps it as text, and nobody types it


class Malformed(ValueError):
    """It is from Slack, and cannot be read."""


class Signature:
    """Proves that a request is from Slack, and from now: HMAC-SHA256 over its time and raw body."""

    def __init__(self, secret: str, clock: Clock) -> None:
        if not secret:
            message = "SLACK_SIGNING_SECRET is empty, so anybody could pretend to be Slack."
            raise ValueError(message)
        self._secret = secret.encode()
        self._clock = clock

    def proves(self, stamp: str, signature: str, body: bytes) -> bool:
        if not (stamp.isascii() and stamp.isdecimal() and len(stamp) <= STAMP and signature.isascii()):
            return False
        if abs(self._clock.now().timestamp() - int(stamp)) > REPLAYED:
            return False
        right = "v0=" + hmac.new(self._secret, b"v0:%b:%b" % (stamp.encode(), body), sha256).hexdigest()
        return hmac.compare_digest(right, signature)


def receive(app: AsyncApp, signature: Signature) -> Callable[[web.Request], Awaitable[web.Response]]:
    """Return the handler of ``POST /slack/events``. ``app`` must not verify again."""

    async def events(request: web.Request) -> web.Response:
        body = await _whole(request)
        stamp, signed = (request.headers.get(f"X-Slack-{name}", "") for name in ("Request-Timestamp", "Signature"))
        if not signature.proves(stamp, signed, body):
            return web.Response(status=401)
        try:
            heard = read(body, request.content_type, dict(request.headers))
        except Malformed:
            return web.Response(status=400)
        if "ssl_check" in heard.body:
            return web.Response()
        return await to_aiohttp_response(await app.async_dispatch(heard))

    return events


async def _whole(request: web.Request) -> bytes:
    if (request.content_length or 0) > MOST:
        raise web.HTTPRequestEntityTooLarge(MOST, request.content_length or 0)
    if request.headers.get(hdrs.CONTENT_ENCODING):
        raise web.HTTPBadRequest  # Slack compresses nothing, and what is signed is what was sent
    body = bytearray()
    async for piece in request.content.iter_any():
        body += piece
        if len(body) > MOST:
            raise web.HTTPRequestEntityTooLarge(MOST, len(body))
    return bytes(body)


def read(body: bytes, kind: str, headers: dict[str, str]) -> AsyncBoltRequest:
    """Return the request as Bolt's own parser would read it. Raises ``Malformed``."""
    try:
        words = body.decode()
        told = payload(words) if kind == FORM else words.strip()
        if not told.startswith("{") or any(unspeakable in words for unspeakable in UNSPEAKABLE):
            raise Malformed(kind)
        request = AsyncBoltRequest(body=told, headers={name: said for name, said in headers.items() if said})
        if "\\ud" in told or "\\uD" in told:
            json.dumps(request.body, ensure_ascii=False).encode()  # half of a surrogate pair is no character
    except Exception as cause:  # whatever its shape makes of Bolt, it is the sender's mistake
        raise Malformed(kind) from cause
    return request


def payload(form: str) -> str:
    """Return the JSON of an interaction, or a slash command's form as JSON. The last of equal names counts."""
    fields = {name: said for name, said in URL.build(query_string=form, encoded=True).query.items()}  # noqa: C416  # the last
    return fields["payload"].strip() if "payload" in fields else json.dumps(fields)
