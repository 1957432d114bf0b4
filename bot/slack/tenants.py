"""Slack where many workspaces install the app: one ear for all of them, and a platform of its own for each.

>>> tenants = Tenants(oauth, session, desk.door, desk.clock, Rows(desk.store, desk.clock))  # doctest: +SKIP
>>> tenants.listen(site)  # doctest: +SKIP
>>> chat = await tenants.of("slack-t0north", "slack")  # doctest: +SKIP
"""

import asyncio
import logging
from collections.abc import Collection
from contextlib import suppress

from aiohttp import ClientSession, web

from bot.company.installations import Installation
from bot.meter import UNMETERED, Meter
from bot.ports import Chat, Clock, FrontDoor, TryLater, Unwelcome
from bot.slack.calls import Declined
from bot.slack.ending import is_over, may_end, whose
from bot.slack.hear import nobody
from bot.slack.installing import InstallPages
from bot.slack.opened import Opened
from bot.slack.platform import FAREWELL, SlackPlatform
from bot.slack.reach import Part
from bot.slack.receive import Ears, Json, Signature, receive
from bot.slack.register import Register
from bot.slack.rich import SLACK
from bot.variables.slack import OAuth

log = logging.getLogger(__name__)
TICK = 60.0  # s between two looks at what expires, and at what no longer lets us in
OVER = {"account_inactive", "token_revoked"}


class Tenants:
    """A ``Chats`` for Slack."""

    platforms: Collection[str] = (SLACK,)

    def __init__(self, oauth: OAuth, session: ClientSession, door: FrontDoor, clock: Clock, register: Register) -> None:
        self._register = register
        self.opened = Opened(oauth, session, door, clock, register)
        self._hears = receive(self._whose, Signature(oauth.signing_secret, clock))
        self._pages = InstallPages(oauth, self.opened.calls, register, self._installed)
        self._nobody = Ears(nobody(), _passed_over)
        self._ticking: asyncio.Task[None] | None = None

    def listen(self, site: web.Application, meter: Meter = UNMETERED) -> None:
        """Hear Slack, and let workspaces install the app, for as long as the site is open."""
        self.opened.meter = self.opened.calls.reach.meter = meter
        site.router.add_post("/slack/events", self._hears)
        self._pages.listen(site)
        site.on_startup.append(self._begin)
        site.on_cleanup.append(self._end_all)

    async def close(self) -> None:
        if self._ticking:
            self._ticking.cancel()
            await asyncio.gather(self._ticking, return_exceptions=True)
        await self.opened.close(FAREWELL)

    async def of(self, workspace: str, platform: str) -> Chat:
        for slack, (company, _) in [*(await self.opened.standing()).items()]:
            found = await self.opened.speaking(slack) if (company, platform) == (workspace, SLACK) else None
            if found:
                return found.chat
        message = "The app is not installed there, or not any more."
        raise Unwelcome(message)

    async def tick(self) -> None:
        """Exchange what is about to expire, and end what Slack has ended without our hearing of it."""
        for one in await self._register.living():
            await self.opened.rotation.renew(one)
        for one, platform in self.opened.all:
            if platform.calls.reach.locked_out in OVER:
                await self._confirm(one, platform)

    async def sync(self, *, whole: bool = True) -> None:
        """Read the directory of each; trouble with one is none of the others'."""
        for slack in [*await self.opened.standing()]:
            with suppress(TryLater, Unwelcome):
                if found := await self.opened.speaking(slack):
                    await found.directory.sync(whole=whole)

    async def part(self) -> Part:
        return await self.opened.part()

    async def _begin(self, _: web.Application) -> None:
        self._ticking = asyncio.create_task(self._ticks())

    async def _end_all(self, _: web.Application) -> None:
        await self.close()

    async def _ticks(self) -> None:
        while True:
            try:
                await self.tick()
            except Exception:
                log.exception("Installations could not be looked after, which is tried again.")
            await asyncio.sleep(TICK)

    async def _whose(self, body: Json) -> Ears:
        """Return who hears this: whoever it came through, or nobody where that has ended, or ends by it."""
        if may_end(body):
            await self._told(body)
            return self._nobody
        for slack in whose(body):
            if found := await self.opened.hearing(slack):
                return found.ears
        return self._nobody

    async def _told(self, body: Json) -> None:
        for slack in whose(body)[:1]:
            one = await self._register.find(slack)
            if one and not one.ended and is_over(body, one):
                await self._end(one)
            self.opened.drop(slack)

    async def _end(self, one: Installation) -> None:
        await self._register.end(one.slack)
        self.opened.look_anew()
        self.opened.drop(one.slack)
        log.info("The app is not installed in %s any more; its tokens are gone.", one.slack)

    async def _confirm(self, one: Installation, platform: SlackPlatform) -> None:
        """Ask Slack once more, with the token as the rows have it now."""
        latest = await self._register.find(one.slack)
        try:
            await platform.calls.read("auth.test")
        except Declined as no:
            if no.reason in OVER and latest and latest.turn == one.turn:
                await self._end(one)
        except Exception as why:  # noqa: BLE001  # whatever it is, nobody can tell, and it is asked again
            log.info("Whether the app is still installed in %s is not known: %s", one.slack, why)

    async def _installed(self, slack: str) -> None:
        """Find out who is there, while nobody waits for it."""
        self.opened.look_anew()
        if found := await self.opened.speaking(slack):
            found.background.start(found.directory.sync())


async def _passed_over(_: Json) -> None:
    """Do nothing: the button is of an installation that has ended."""
