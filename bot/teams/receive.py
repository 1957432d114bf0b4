"""Receive what Teams sends: prove that it is genuine, and only then read what it says.

Our own host, since that of ``botbuilder-integration-aiohttp`` answers 500 to what is forged; docs/decisions.md.
"""

import json
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import hdrs, web

from bot.letters import kept_in
from bot.malformed import Malformed
from bot.teams.proof import Forged, Proof

log = logging.getLogger(__name__)
Json = dict[str, Any]
Handler = Callable[[web.Request], Awaitable[web.Response]]
Hear = Callable[[Json], Awaitable[Json | None]]
MOST = 1_000_000  # bytes; Teams' longest, a message with a card's data, is a quarter of it
DEEPEST = 100  # levels of objects in objects


def receive(proof: Proof, hear: Hear) -> Handler:
    """Return the handler of ``POST /api/messages``. What ``hear`` returns answers an invoke."""

    async def messages(request: web.Request) -> web.Response:
        _short(request)
        try:
            sealed = await proof.of(request.headers.get(hdrs.AUTHORIZATION, ""))
            body = await _whole(request)
            activity = read(body)
            sealed.check(activity)
        except Forged as forged:
            log.warning("Something that is not proven to be from Teams was turned away: %s", forged)
            return web.Response(status=401)
        except Malformed:
            return web.Response(status=400)
        return await _answered(activity, hear)

    return messages


async def _answered(activity: Json, hear: Hear) -> web.Response:
    try:
        answer = await hear(activity)
    except Malformed as odd:
        log.warning("Something from Teams could not be read: %s", odd)
        return web.Response(status=400)
    return web.json_response(answer) if answer is not None else web.Response(status=202)


def _short(request: web.Request) -> None:
    if (request.content_length or 0) > MOST:
        raise web.HTTPRequestEntityTooLarge(MOST, request.content_length or 0)


async def _whole(request: web.Request) -> bytes:
    if request.headers.get(hdrs.CONTENT_ENCODING):
        raise web.HTTPUnsupportedMediaType  # Teams compresses nothing
    body = bytearray()
    async for piece in request.content.iter_any():
        body += piece
        if len(body) > MOST:
            raise web.HTTPRequestEntityTooLarge(MOST, len(body))
    return bytes(body)


def read(body: bytes) -> Json:
    """Return the activity, with only letters in it that are some. Raises ``Malformed``."""
    try:
        activity = json.loads(body.decode("utf-8-sig"))
        deep = _may_be_deep(body) and _is_deep(activity, DEEPEST)
        if not deep and b"\\u" in body:  # such letters come only escaped
            activity = kept_in(activity)
    except (ValueError, RecursionError) as cause:
        raise Malformed from cause
    if deep or not isinstance(activity, dict) or not isinstance(activity.get("type"), str):
        raise Malformed
    return activity


def _may_be_deep(body: bytes) -> bool:
    """Say whether it is worth a look: most messages have few levels at all."""
    return body.count(b"{") + body.count(b"[") > DEEPEST


def _is_deep(value: object, deeper: int) -> bool:
    match value:
        case dict(pairs):
            return not deeper or any(_is_deep(one, deeper - 1) for one in pairs.values())
        case list(values):
            return not deeper or any(_is_deep(one, deeper - 1) for one in values)
        case _:
            return False
