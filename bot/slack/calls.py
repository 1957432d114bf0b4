"""Call Slack's Web API: each call is made once, and its outcome is told honestly.

Not through slack_sdk's client: it would post twice after a dropped connection, forgets its time limit where a session
is shared, and loses the status of an answer that is not JSON.
"""

import asyncio
import json
import math
from collections.abc import Mapping
from typing import Any

from aiohttp import ClientError, ClientSession

from bot.ports import TryLater, Unwelcome
from bot.slack.reach import DECLINED, NOT_NOW, OK, RATE_LIMITED, UNCLEAR, Reach

Json = dict[str, Any]
SERVER_FAILED = 500
TOO_MANY = 429
PATIENCE = 10.0  # s; less than a courier's lease
SHORT_REST = 30.0  # s, when Slack is rate limiting and does not say for how long
LONGEST_REST = 3600.0  # s
SLOWER = {"ratelimited", "rate_limited"}
LATER = {"org_login_required", "team_added_to_org", "external_channel_migrating"}
MAYBE = {"", "internal_error", "fatal_error", "request_timeout", "service_unavailable", "update_failed"}


class Unclear(Exception):
    """Nobody can tell whether Slack did it."""

    def __init__(self, method: str, what: object) -> None:
        super().__init__(f"It is not known whether Slack did {method}: {what}.")


class Declined(Unwelcome):
    """Slack said no, and would say no again. ``reason`` is its own word for it."""

    def __init__(self, method: str, reason: str) -> None:
        super().__init__(f"Slack declined {method}: {reason}.")
        self.reason = reason


class Calls:
    """The Web API as one app sees it. Raises ``TryLater``, ``Declined``, and ``Unclear`` where it may have happened."""

    def __init__(self, token: str, url: str, session: ClientSession) -> None:
        self._known_as = {"Authorization": f"Bearer {token}"}
        self._url = url if url.endswith("/") else f"{url}/"
        self._session = session
        self.reach = Reach()

    async def write(self, method: str, *, patience: float = PATIENCE, **given: object) -> Json:
        """Make a call that changes something. What is None is left out."""
        return await self._outcome(method, patience, json=_said(given))

    async def read(self, method: str, *, patience: float = PATIENCE, **given: object) -> Json:
        """Make a call that only asks: as a form, which every method takes, by POST, which keeps ids out of logs."""
        asked = {name: int(value) if isinstance(value, bool) else value for name, value in _said(given).items()}
        return await self._outcome(method, patience, data=asked)

    async def reply(self, response_url: str, said: Json) -> None:
        """Answer through the address that came with somebody's press. Raises whatever went wrong."""
        async with asyncio.timeout(PATIENCE), self._session.post(response_url, json=said) as heard:
            heard.raise_for_status()

    async def _outcome(self, method: str, patience: float, **said: Any) -> Json:  # noqa: ANN401  # a body
        try:
            async with (
                asyncio.timeout(patience),
                self._session.post(self._url + method, headers=self._known_as, **said) as heard,
            ):
                answer = _json(await heard.read())
        except (ClientError, TimeoutError, OSError) as error:
            self.reach.noted(method, UNCLEAR)
            raise Unclear(method, type(error).__name__) from error
        if answer.get("ok") is True and heard.status < SERVER_FAILED:
            self.reach.noted(method, OK)
            return answer
        reason = str(answer.get("error", ""))
        outcome = _outcome(heard.status, reason)
        self.reach.noted(method, outcome, reason)
        raise _why(method, outcome, heard.headers, reason or f"HTTP {heard.status}")


def _said(given: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in given.items() if value is not None}


def _json(body: bytes) -> Json:
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return answer if isinstance(answer, dict) else {}


def _outcome(status: int, reason: str) -> str:
    if status == TOO_MANY or reason in SLOWER:
        return RATE_LIMITED
    if reason in LATER:
        return NOT_NOW
    return UNCLEAR if status >= SERVER_FAILED or reason in MAYBE else DECLINED


def _why(method: str, outcome: str, headers: Mapping[str, str], reason: str) -> Exception:
    if outcome in (RATE_LIMITED, NOT_NOW):
        return TryLater(_rest(headers.get("Retry-After")) if outcome == RATE_LIMITED else SHORT_REST)
    return Unclear(method, reason) if outcome == UNCLEAR else Declined(method, reason)


def _rest(said: str | None) -> float:
    try:
        seconds = float(said or SHORT_REST)
    except ValueError:
        return SHORT_REST
    return min(max(seconds, 0.0), LONGEST_REST) if math.isfinite(seconds) else SHORT_REST
