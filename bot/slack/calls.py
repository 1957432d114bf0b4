"""Call Slack's Web API: a write is made once, and the outcome of every call is told honestly.

slack_sdk makes the calls. What it does not promise by itself is promised here; docs/decisions.md says why.
"""

import asyncio
import json
import logging
import math
from collections.abc import Awaitable
from typing import Any

from aiohttp import ClientError, ClientSession
from slack_sdk.errors import SlackApiError, SlackRequestError
from slack_sdk.http_retry.async_handler import AsyncRetryHandler
from slack_sdk.http_retry.builtin_async_handlers import AsyncConnectionErrorRetryHandler, AsyncServerErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.ports import TryLater, Unwelcome
from bot.slack.reach import Reach, Slower

log = logging.getLogger(__name__)
log.setLevel(logging.INFO)  # below that slack_sdk writes down what people said
Json = dict[str, Any]
SERVER_FAILED = 500
TOO_MANY = 429
OK = 200
RESPONSE_URL = "response_url"
ACCESS = "oauth.v2.access"
UPLOAD = "files.completeUploadExternal"  # the last of three calls, and the one that counts
PLAINLY_DONE = ("", "ok")  # what these addresses say instead of JSON
JSON = {"Content-Type": "application/json"}
PATIENCE = 10.0  # s; less than a courier's lease
SHORT_REST = 30.0  # s, when Slack is rate limiting and does not say for how long
LONGEST_REST = 3600.0  # s
RATE_LIMITED = {"ratelimited", "rate_limited"}
NOT_NOW = {"org_login_required", "team_added_to_org", "external_channel_migrating"}
MAYBE = {"", "internal_error", "fatal_error", "request_timeout", "service_unavailable", "update_failed"}
NO_ANSWER = (
    ClientError,
    TimeoutError,
    OSError,
    ValueError,
    RecursionError,
    AttributeError,
    SlackRequestError,
)  # or no JSON


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
        again: list[AsyncRetryHandler] = [AsyncConnectionErrorRetryHandler(), AsyncServerErrorRetryHandler()]
        self._session = session
        self.reach = Reach()
        self._once = AsyncWebClient(token, url, session=session, logger=log, retry_handlers=[])
        self._again = AsyncWebClient(token, url, session=session, logger=log, retry_handlers=again)

    async def write(self, method: str, *, patience: float = PATIENCE, **given: object) -> Json:
        """Make a call that changes something, once and never again. What is None is left out."""
        with self.reach.noting(method):
            return await _outcome(self._once.api_call(method, json=_said(given)), method, patience)

    async def read(self, method: str, *, patience: float = PATIENCE, **given: object) -> Json:
        """Make a call that only asks, and once more where Slack failed and nobody is waiting.

        As a form, which every method takes, and by POST, which keeps ids out of logs.
        """
        asked = {name: int(value) if isinstance(value, bool) else value for name, value in _said(given).items()}
        client = self._once if patience < PATIENCE else self._again
        with self.reach.noting(method):
            return await _outcome(client.api_call(method, data=asked), method, patience)

    async def exchange(self, **given: str) -> Json:
        """Exchange what is good once for a token: as a form, since Slack takes it in no other way here."""
        with self.reach.noting(ACCESS):
            return await _outcome(self._once.api_call(ACCESS, data=given), ACCESS, PATIENCE)

    def renew(self, token: str) -> None:
        """Go on with another token."""
        self._once.token = self._again.token = token

    async def upload(self, name: str, body: bytes, alt: str) -> str:
        """Upload a file that nobody sees until a message shows it, and return its id."""
        with self.reach.noting(UPLOAD):
            uploading = self._once.files_upload_v2(file=body, filename=name, title=name, alt_txt=alt)
            match await _outcome(uploading, UPLOAD, PATIENCE):
                case {"files": [{"id": str(file)}, *_]}:
                    return file
            raise Unclear(UPLOAD, "it names no file")

    async def reply(self, response_url: str, said: bytes) -> None:
        """Answer once through the address that came with somebody's press; ``said`` is JSON."""
        with self.reach.noting(RESPONSE_URL):
            await _replied(self._session, response_url, said)


async def _replied(session: ClientSession, response_url: str, said: bytes) -> None:
    try:
        async with asyncio.timeout(PATIENCE), session.post(response_url, data=said, headers=JSON) as heard:
            body = (await heard.read()).decode(errors="replace")
    except NO_ANSWER as error:
        raise Unclear(RESPONSE_URL, type(error).__name__) from error
    answer = _json(body)
    if heard.status != OK or answer.get("ok") is False:
        raise _why(RESPONSE_URL, heard.status, heard.headers, answer.get("error") or body[:60])
    if not answer and body.strip() not in PLAINLY_DONE:
        raise Unclear(RESPONSE_URL, "the answer is not Slack's")


async def _outcome(call: Awaitable[AsyncSlackResponse], method: str, patience: float) -> Json:
    try:
        async with asyncio.timeout(patience):
            heard = await call
    except SlackApiError as no:
        status = getattr(no.response, "status_code", None) or no.response.status  # aiohttp's, if it was no JSON
        answer = getattr(no.response, "data", None)
        reason = answer.get("error") if isinstance(answer, dict) else ""
        raise _why(method, status, no.response.headers, reason) from None  # its words are the whole answer
    except NO_ANSWER as error:
        raise Unclear(method, type(error).__name__) from error
    if not isinstance(heard.data, dict):
        raise Unclear(method, type(heard.data).__name__)
    return heard.data


def _said(given: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in given.items() if value is not None}


def _json(body: str) -> Json:
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return answer if isinstance(answer, dict) else {}


def _why(method: str, status: int, headers: Any, reason: object) -> Exception:  # noqa: ANN401  # Slack's
    reason = str(reason or "")
    if status == TOO_MANY or reason in RATE_LIMITED:
        return Slower(_rest(headers.get("Retry-After")))
    if reason in NOT_NOW:
        return TryLater(SHORT_REST)
    if status >= SERVER_FAILED or reason in MAYBE:
        return Unclear(method, reason or f"HTTP {status}")
    return Declined(method, reason)


def _rest(said: str | None) -> float:
    try:
        seconds = float(said or SHORT_REST)
    except ValueError:
        return SHORT_REST
    return min(max(seconds, 0.0), LONGEST_REST) if math.isfinite(seconds) else SHORT_REST
