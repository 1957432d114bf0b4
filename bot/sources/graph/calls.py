"""Calls of Microsoft Graph: with our token, at its own address only, and as patient as it asks to be."""

import asyncio
import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from aiohttp import hdrs
from yarl import URL

from bot.meetings.scheduled import CannotRead, Why
from bot.sources.graph.token import Token
from bot.sources.outside import Answer, Call, Login, Outside
from bot.variables.graph import GraphVariables

Json = dict[str, Any]
VERSION = "/v1.0"
FINE, NOBODY, CLOSED, MISSING, GONE = range(200, 300), 401, 403, 404, 410
BUSY = (429, 503, 504)
PATIENCE = timedelta(seconds=20)  # as long as this is waited for within one look
AS_USUAL = timedelta(seconds=10)  # where Graph is busy and does not say for how long
TIMES = 3  # that one call is made
LOST = {"syncstatenotfound", "syncstateinvalid", "resyncrequired", "fullsyncrequired"}
CODE = re.compile(r"[\w.-]{1,80}")


class Elsewhere(CannotRead):
    """An address is not Graph's."""

    def __init__(self) -> None:
        super().__init__("Microsoft's answer leads elsewhere, where we do not follow.")


class Declined(CannotRead):
    """Graph has answered, and not with what was asked for. ``code`` is what it calls that."""

    def __init__(self, status: int, code: str, wait: timedelta = timedelta()) -> None:
        super().__init__(refusal(status, code), Why.TURNED_AWAY, wait)
        self.status, self.code = status, code

    @property
    def forgot(self) -> bool:
        """Return whether Graph no longer knows what has changed since, so that all has to be read again."""
        return self.status == GONE or self.code.lower() in LOST


@dataclass(frozen=True, slots=True)
class Graph:
    """``pause`` waits so many seconds."""

    access: GraphVariables
    pause: Callable[[float], Awaitable[None]] = field(default=asyncio.sleep, repr=False)
    token: Token = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "token", Token(self.access))

    @property
    def base(self) -> URL:
        return URL(self.access.api + VERSION)

    @asynccontextmanager
    async def calls(self) -> AsyncIterator["Calls"]:
        async with Outside(private=self.access.is_here) as outside:
            yield Calls(self, outside)


@dataclass(frozen=True, slots=True)
class Calls:
    """What is asked while a line is open."""

    graph: Graph
    outside: Outside

    def at(self, link: object) -> URL:
        """Return an address that Graph has named, if it is Graph's own: our token goes nowhere else."""
        try:
            url = URL(link, encoded=True) if isinstance(link, str) else URL()
            if url.origin() == self.graph.base.origin() and url.path.startswith(f"{VERSION}/"):
                return url
        except ValueError:
            pass
        raise Elsewhere

    async def read(self, url: URL, headers: Mapping[str, str]) -> Json:
        """Return what stands there. Raises ``Declined``, ``CannotRead``."""
        for _ in range(TIMES - 1):
            try:
                return await self.ask(Call(self.at(str(url)), headers=headers))
            except Declined as no:
                if no.status not in BUSY or no.wait > PATIENCE:
                    raise
                await self.graph.pause(no.wait.total_seconds())
        return await self.ask(Call(self.at(str(url)), headers=headers))

    async def ask(self, call: Call) -> Json:
        """Return the answer, empty where there is nothing in it. A token that is not taken is replaced once."""
        token = await self.graph.token.current()
        answer = await self._answered(call, token)
        if answer.status == NOBODY:
            answer = await self._answered(call, await self.graph.token.current(refused=token))
        if answer.status in FINE:
            return _read(answer.body) if answer.body.strip() else {}
        raise Declined(answer.status, _code(answer.body), _wait(answer))

    async def _answered(self, call: Call, token: str) -> Answer:
        login = Login(self.graph.base.origin(), f"Bearer {token}")
        return await self.outside.ask(Call(call.url, call.method, call.headers, call.body, login, stays=True))


def refusal(status: int, code: str) -> str:
    """Say what Graph's no means for whoever looks after the bot."""
    told = f"{status} {code}".strip()
    match status:
        case 401:
            return f"Microsoft does not take our token ({told}). Was the app's consent taken back?"
        case 403:
            return (
                f"Microsoft does not let the app read this mailbox ({told}). It needs the application permission"
                " Calendars.Read with an admin's consent, and an access policy, if there is one, that includes it."
            )
        case 404:
            return f"Microsoft knows no mailbox of this address ({told}). Check the owner; a licence may have ended."
        case 429 | 503 | 504:
            return f"Microsoft is busy and asks us to come back later ({told})."
        case _:
            return f"Microsoft answered {told}."


def _wait(answer: Answer) -> timedelta:
    if answer.status not in BUSY:
        return timedelta()
    said = answer.headers.get(hdrs.RETRY_AFTER, "").strip()
    return timedelta(seconds=int(said[:6])) if said.isascii() and said.isdecimal() else AS_USUAL


def _read(body: bytes) -> Json:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        message = "Microsoft's answer is not what Graph says."
        raise CannotRead(message)
    return found


def _code(body: bytes) -> str:
    try:
        code = json.loads(body)["error"]["code"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return ""
    return code if isinstance(code, str) and CODE.fullmatch(code) else ""
