"""The token that our calls to Teams carry: asked for once, kept while it is good, renewed before it is not.

https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
"""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic
from typing import Any

from aiohttp import ClientError, ClientSession

from bot.teams.reach import LockedOut

log = logging.getLogger(__name__)
Json = dict[str, Any]
SCOPE = "https://api.botframework.com/.default"
PATIENCE = 8.0  # s; less than a call has
EARLY = 300.0  # s before its end
AGAIN = 30.0  # s after it could not be had
OK = 200
FAILED = (ClientError, TimeoutError, OSError, ValueError, RecursionError, KeyError, TypeError)


@dataclass(frozen=True, slots=True)
class Credentials:
    """What Microsoft gave us to get in with. ``login`` is where tokens come from."""

    app: str
    password: str = field(repr=False)
    tenant: str
    login: str = "https://login.microsoftonline.com"

    @property
    def address(self) -> str:
        return f"{self.login.rstrip('/')}/{self.tenant}/oauth2/v2.0/token"


class Refused(Exception):
    """Microsoft has answered, and gives no token."""


class Token:
    """One for all calls. Raises ``LockedOut`` where there is none to be had."""

    def __init__(self, session: ClientSession, credentials: Credentials, now: Callable[[], float] = monotonic) -> None:
        self._session = session
        self._credentials = credentials
        self._now = now
        self._fetching = asyncio.Lock()
        self._token = ""  # nosec B105  # there is none
        self._renew_at = self._ends_at = 0.0

    async def current(self) -> str:
        """Return it. However many ask at once, Microsoft is asked once."""
        if self._token and self._now() < self._renew_at:
            return self._token
        async with self._fetching:
            if not self._token or self._now() >= self._renew_at:
                await self._renew()
        return self._token

    def forget(self) -> None:
        """Do without this one: Teams does not take it."""
        self._token = ""  # nosec B105  # there is none

    async def _renew(self) -> None:
        try:
            async with asyncio.timeout(PATIENCE):
                answer = await self._asked()
            lasts = float(answer["expires_in"])
            self._token = str(answer["access_token"])
        except (Refused, *FAILED) as error:
            reason = str(error) if isinstance(error, Refused) else type(error).__name__
            log.warning("Microsoft gave us no token: %s", reason)
            self._renew_at = self._now() + AGAIN
            if not self._token or self._now() >= self._ends_at:
                self._token = ""  # nosec B105  # there is none
                raise LockedOut(AGAIN, reason) from None
            return
        self._ends_at = self._now() + lasts
        self._renew_at = self._ends_at - min(EARLY, lasts / 2)

    async def _asked(self) -> Json:
        status, answer = await asked_for(self._credentials, self._session)
        if status != OK:
            raise Refused(str(answer.get("error") or f"HTTP {status}")[:80])
        return answer


async def asked_for(ours: Credentials, session: ClientSession) -> tuple[int, Json]:
    """Ask Microsoft for a token, and return what it answers, with its status. Raises what goes wrong on the way."""
    given = {"client_id": ours.app, "client_secret": ours.password, "scope": SCOPE}
    form = {"grant_type": "client_credentials", **given}
    async with session.post(ours.address, data=form, allow_redirects=False) as heard:
        answer = await heard.json(content_type=None)
        return heard.status, answer if isinstance(answer, dict) else {}
