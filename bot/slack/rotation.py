"""Tokens that expire: exchanged in good time, by one process at a time, since each is good for one exchange."""

import asyncio
import logging
from collections import defaultdict
from datetime import datetime, timedelta
from typing import Any

from bot.background import Background
from bot.company.installations import LOST, Installation
from bot.ports import TryLater
from bot.slack.calls import Calls, Declined, Unclear
from bot.slack.register import Register
from bot.variables.slack import OAuth

log = logging.getLogger(__name__)
Json = dict[str, Any]
REST = timedelta(minutes=1)  # after an exchange that nobody answered
RESTS = (0.1, 1.0, 5.0)  # s between tries to write down what would be lost otherwise
AGAIN = "Install the app there again, which mends it."


class Rotation:
    """What came of each exchange is in the rows before anybody uses it."""

    def __init__(self, oauth: OAuth, calls: Calls, register: Register, background: Background) -> None:
        self._oauth = oauth
        self._calls = calls
        self._register = register
        self._background = background
        self._gates: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._rest = dict[str, Any]()

    async def renew(self, one: Installation) -> None:
        """Exchange its token if that is due. Once begun it comes to its end, whoever stops waiting."""
        if one.is_due(self._register.now()):
            await asyncio.wait({self._background.start(self._one_by_one(one.slack))})

    async def _one_by_one(self, slack: str) -> None:
        async with self._gates[slack]:
            latest, now = await self._register.find(slack), self._register.now()
            if latest is None or latest.ended or not latest.is_due(now) or self._rest.get(slack, now) > now:
                return
            if not await self._register.hold(latest):
                return  # another process is at it, and the rows will say what came of it
            try:
                await self._exchanged(slack)
            finally:
                await self._register.let_go(latest)

    async def _exchanged(self, slack: str) -> None:
        """Look once more, now that nobody else may: it may have been done while we waited."""
        one, now = await self._register.find(slack), self._register.now()
        if one is None or one.ended or not one.is_due(now):
            return
        try:
            given = await self._calls.exchange(
                grant_type="refresh_token",
                refresh_token=one.refresh,
                client_id=self._oauth.client,
                client_secret=self._oauth.secret,
            )
        except Declined as no:
            log.warning("Slack does not exchange the token of %s: %s. %s", slack, no.reason, AGAIN)
            await self._register.troubled(one, no.reason)
        except (TryLater, Unclear) as why:
            log.warning("Whether the token of %s was exchanged is not known, and is tried again: %s", slack, why)
            self._rest[slack] = now + REST
            await self._register.troubled(one, LOST)
        else:
            await self._keep(one, given)

    async def _keep(self, one: Installation, given: Json) -> None:
        match given:
            case {"access_token": str(token), "refresh_token": str(refresh), "expires_in": int(seconds)} if token:
                expires = self._register.now() + timedelta(seconds=seconds)
                await self._written(one, token, refresh, expires)
            case _:
                log.warning("Slack's answer to an exchange for %s makes no sense. %s", one.slack, AGAIN)
                await self._register.troubled(one, "no token")

    async def _written(self, one: Installation, token: str, refresh: str, expires: datetime) -> None:
        """Write it down, trying for a while where that fails: the token before it is good for nothing any more."""
        for rest in RESTS:
            try:
                return await self._register.refreshed(one, token, refresh, expires)
            except Exception as error:  # noqa: BLE001  # whatever it is, there is one thing to do
                log.warning("The new token of %s could not be written down yet: %s", one.slack, error)
            await asyncio.sleep(rest)
        return await self._register.refreshed(one, token, refresh, expires)
