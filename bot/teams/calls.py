"""Call the Bot Connector: what is posted is posted once, and the outcome of every call is told honestly.

https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
"""

import asyncio
import json
import math
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

from aiohttp import ClientConnectorError, ClientError, ClientSession
from yarl import URL

from bot.ports import TryLater, Unwelcome
from bot.teams.fit import written
from bot.teams.reach import LockedOut, Reach, Slower, Unreached
from bot.teams.token import Token

Json = dict[str, Any]
PATIENCE = 10.0  # s; less than a courier's lease
SHORT_REST, LONGEST_REST = 5.0, 3600.0  # s
DONE, REDIRECTED, FAILED, NEVER_BUILT = 200, 300, 500, 501
UNAUTHORIZED, TOO_MANY = 401, 429
NOT_NOW = {412, 502, 504}  # Microsoft asks to try these again, like 429
NO_ANSWER = (ClientError, TimeoutError, OSError)


class Unclear(Exception):
    """Nobody can tell whether Teams did it."""

    def __init__(self, method: str, what: object) -> None:
        super().__init__(f"It is not known whether Teams did {method}: {what}.")


class Declined(Unwelcome):
    """Teams said no, and would say no again. ``reason`` is its own word for it."""

    def __init__(self, method: str, status: int, reason: str) -> None:
        super().__init__(f"Teams declined {method}: {reason or status}.")
        self.status = status
        self.reason = reason


class Calls:
    """The Bot Connector as one bot sees it: ``TryLater``, ``Declined``, and ``Unclear`` where it may have happened.

    ``trusts`` tells whether our token may travel to an address. Without a ``token`` nobody asks for one: that is
    Microsoft's own playground.
    """

    def __init__(
        self, session: ClientSession, token: Token | None, trusts: Callable[[str], bool], patience: float = PATIENCE
    ) -> None:
        self._session = session
        self._token = token
        self._trusts = trusts
        self._patience = patience
        self.reach = Reach()

    async def post(self, service: str, conversation: str, said: Json) -> str:
        """Post a message once and never again, and return its id."""
        return _id("post", await self._call("POST", service, f"{_of(conversation)}/activities", said, "post"))

    async def whisper(self, service: str, conversation: str, user: str, said: Json) -> str:
        """Post a message that only one person of a conversation sees, for a day at most; clients may be too old."""
        to = {"recipient": {"id": user, "isTargeted": True}}
        path = f"{_of(conversation)}/activities?isTargetedActivity=true"
        return _id("whisper", await self._call("POST", service, path, said | to, "whisper"))

    async def edit(self, service: str, conversation: str, message: str, said: Json) -> None:
        path = f"{_of(conversation)}/activities/{quote(message, safe='')}"
        await self._call("PUT", service, path, said | {"id": message}, "edit")

    async def remove(self, service: str, conversation: str, message: str) -> None:
        path = f"{_of(conversation)}/activities/{quote(message, safe='')}"
        await self._call("DELETE", service, path, None, "remove")

    async def converse(self, service: str, bot: str, user: str, tenant: str) -> str:
        """Return the conversation of the bot with one person; asked again it is the same one."""
        alone: Json = {"isGroup": False, "bot": {"id": bot}, "members": [{"id": user}], "tenantId": tenant}
        there = alone | {"channelData": {"tenant": {"id": tenant}}}
        return _id("converse", await self._call("POST", service, "v3/conversations", there, "converse"))

    async def read(self, service: str, path: str) -> Json:
        """Return what stands at a path: ``v3/conversations/…/pagedmembers``, ``v1/meetings/…``."""
        return await self._call("GET", service, path, None, "read")

    async def _call(self, verb: str, service: str, path: str, said: Json | None, method: str) -> Json:
        with self.reach.noting(method):
            if not self._trusts(service):
                raise Declined(method, 0, f"{service[:80]!r} is not an address of Teams")
            token = await self._token.current() if self._token else ""
            try:
                async with asyncio.timeout(self._patience):
                    status, rest, answer = await self._answered(verb, f"{service.rstrip('/')}/{path}", said, token)
            except ClientConnectorError as error:
                raise Unreached(SHORT_REST) from error
            except NO_ANSWER as error:
                raise Unclear(method, type(error).__name__) from error
            if DONE <= status < REDIRECTED:
                if answer is None and verb != "GET":
                    raise Unclear(method, "the answer is no JSON")  # somebody else's: perhaps Teams has never heard it
                return answer or {}
            if status == UNAUTHORIZED and self._token:
                self._token.forget()
            raise _why(method, status, rest, answer or {})

    async def _answered(self, verb: str, address: str, said: Json | None, token: str) -> tuple[int, str, Json | None]:
        headers = {"Content-Type": "application/json; charset=utf-8"} if said is not None else {}
        headers |= {"Authorization": f"Bearer {token}"} if token else {}
        body = written(said).encode() if said is not None else None
        url = URL(address, encoded=True)
        async with self._session.request(verb, url, data=body, headers=headers, allow_redirects=False) as heard:
            return heard.status, heard.headers.get("Retry-After", ""), _json(await heard.text(errors="replace"))


def _of(conversation: str) -> str:
    return f"v3/conversations/{quote(conversation, safe='')}"


def _id(method: str, answer: Json) -> str:
    if not answer.get("id"):
        raise Unclear(method, "there is no id in the answer")
    return str(answer["id"])


def _json(body: str) -> Json | None:
    """Return what is said, which may be nothing; None where it is not Teams' way of saying anything."""
    try:
        answer = json.loads(body or "{}")
    except (ValueError, RecursionError):
        return None
    return answer if isinstance(answer, dict) else None


def _why(method: str, status: int, rest: str, answer: Json) -> Exception:
    error = answer.get("error")
    reason = str(error.get("code") or "")[:80] if isinstance(error, dict) else ""
    if status == TOO_MANY:
        return Slower(_seconds(rest))
    if status in NOT_NOW:
        return TryLater(_seconds(rest))
    if status == UNAUTHORIZED:
        return LockedOut(SHORT_REST, reason or "HTTP 401")
    if status >= FAILED and status != NEVER_BUILT:
        return Unclear(method, reason or f"HTTP {status}")
    return Declined(method, status, reason)


def _seconds(said: str) -> float:
    try:
        seconds = float(said or SHORT_REST)
    except ValueError:
        return SHORT_REST
    return min(max(seconds, 0.0), LONGEST_REST) if math.isfinite(seconds) else SHORT_REST
