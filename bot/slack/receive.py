"""Receive what Slack sends: prove that it is genuine, and read its form in C rather than in Python.

Bolt verifies and decodes by itself, but its ``urllib`` decoding is half of all its work on a button press, its verifier
fails at a signature that is not ASCII, and a slash command whose text has the word *payload* in it reaches nobody.
Presses on our own buttons, which is nearly all that there is, go past it: it would look for whom they are.
"""

import hmac
import json
import logging
from collections.abc import Awaitable, Callable
from hashlib import sha256
from typing import Any, NamedTuple

from aiohttp import hdrs, web
from slack_bolt.adapter.aiohttp import to_aiohttp_response
from slack_bolt.async_app import AsyncApp, AsyncBoltRequest
from yarl import URL

from bot.honestly import Failed
from bot.letters import kept_in
from bot.malformed import Malformed
from bot.ports import Clock

log = logging.getLogger(__name__)
Json = dict[str, Any]
Handler = Callable[[web.Request], Awaitable[web.Response]]
FORM = "application/x-www-form-urlencoded"
JSON = "application/json"
MOST = 1_000_000  # bytes; the longest thing Slack sends, a view of 250 kB, is a quarter of it
REPLAYED = 300  # s: https://docs.slack.dev/authentication/verifying-requests-from-slack
STAMP = 12  # digits at most
BLOCK_ACTIONS = b"block_actions"  # not encoded in any form
COMMAND = "command/"  # how the ids of our own buttons begin
SUSPECT = ("\\u0000", "\\ud", "\\uD")  # how letters that are none may be written


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
        right = "v0=" + hmac.digest(self._secret, b"v0:%b:%b" % (stamp.encode(), body), sha256).hex()
        return hmac.compare_digest(right, signature)


class Ears(NamedTuple):
    """Who hears what comes: ``press`` takes our own buttons, ``app`` all else, and must not verify it again."""

    app: AsyncApp
    press: Callable[[Json], Awaitable[None]]


def receive(whose: Callable[[Json], Awaitable[Ears]], signature: Signature) -> Handler:
    """Return the handler of ``POST /slack/events``. ``whose`` says who hears a body, once it is proved."""

    async def events(request: web.Request) -> web.Response:
        body = await _whole(request)
        stamp, signed = (request.headers.get(f"X-Slack-{name}", "") for name in ("Request-Timestamp", "Signature"))
        if not signature.proves(stamp, signed, body):
            return web.Response(status=401)
        try:
            if (pressed := button_in(body, request.content_type)) is not None:
                return await _pressed((await whose(pressed)).press, pressed)
            heard = read(body, request.content_type, dict(request.headers))
            if "ssl_check" in heard.body:
                return web.Response()
            return await _dispatched((await whose(heard.body)).app, heard)
        except Malformed:
            return web.Response(status=400)

    return events


async def _pressed(press: Callable[[Json], Awaitable[None]], body: Json) -> web.Response:
    try:
        await press(body)
    except Failed:
        return web.Response(status=500)
    return web.Response()


async def _dispatched(app: AsyncApp, heard: AsyncBoltRequest) -> web.Response:
    try:
        return await to_aiohttp_response(await app.async_dispatch(heard))
    except Exception as error:  # noqa: BLE001  # what goes wrong in a listener is answered there; this is a shape that breaks Bolt
        log.warning("Bolt could not read something from Slack: %r", error)
        return web.Response(status=400)


async def _whole(request: web.Request) -> bytes:
    if (request.content_length or 0) > MOST:
        raise web.HTTPRequestEntityTooLarge(MOST, request.content_length or 0)
    if request.headers.get(hdrs.CONTENT_ENCODING):
        raise web.HTTPUnauthorized  # Slack compresses nothing, and what is signed is what was sent
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
        told = _spoken(payload(words) if kind == FORM else words.strip())
        request = AsyncBoltRequest(body=told, headers={**headers})
    except Exception as cause:  # whatever its shape makes of Bolt, it is the sender's mistake
        raise Malformed(kind) from cause
    if kind not in (FORM, JSON) or not told.startswith("{"):
        raise Malformed(kind)
    return request


def button_in(body: bytes, kind: str) -> Json | None:
    """Return the press on a button of ours that this is; None where it is anything else."""
    if kind != FORM or BLOCK_ACTIONS not in body:
        return None
    try:
        given = json.loads(_spoken(payload(body.decode())))
    except (ValueError, RecursionError):
        return None  # Bolt's reading says what it is
    match given:
        case {"type": "block_actions", "actions": [{"action_id": str(action)}, *_]} if action.startswith(COMMAND):
            return dict(given)
        case _:
            return None


def _spoken(told: str) -> str:
    """Return the JSON with only letters in it that are some; most is as it should be, and not looked at twice."""
    return json.dumps(kept_in(json.loads(told))) if any(escape in told for escape in SUSPECT) else told


def payload(form: str) -> str:
    """Return the JSON of an interaction, or a slash command's form as JSON. The last of equal names counts."""
    fields: dict[str, str] = {}
    fields.update(URL.build(query_string=form, encoded=True).query.items())
    return fields["payload"].strip() if "payload" in fields else json.dumps(fields)
