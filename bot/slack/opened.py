"""A platform for each installation: put together when it is first needed, and dropped when the rows say so."""

import asyncio
from collections.abc import Mapping
from datetime import datetime, timedelta

from aiohttp import ClientSession

from bot.background import Background
from bot.company.installations import Installation
from bot.meter import UNMETERED, Meter
from bot.ports import Clock, FrontDoor, TryLater, Unwelcome
from bot.slack.calls import Calls
from bot.slack.platform import Access, SlackPlatform, connect
from bot.slack.profiles import Ours
from bot.slack.reach import Part
from bot.slack.register import Register
from bot.slack.rotation import Rotation
from bot.variables.slack import OAuth

LOOKED = timedelta(seconds=2)  # that what the rows say is taken as said: another process may end an installation
LATER = 30.0  # s, while a token that has expired is not exchanged
SHOWN = 20
Known = tuple[Installation, SlackPlatform]


class Opened:
    """``calls`` are those of the app itself, with no token."""

    def __init__(self, oauth: OAuth, session: ClientSession, door: FrontDoor, clock: Clock, register: Register) -> None:
        def new(one: Installation) -> SlackPlatform:
            access = Access(one.token, oauth.signing_secret, oauth.api, installer=one.by)
            return connect(access, session, door, clock, one.company)

        self._new = new
        self._register = register
        self.background = Background()
        self.calls = Calls("", oauth.api, session)
        self.rotation = Rotation(oauth, self.calls, register, self.background)
        self._open: dict[str, Known] = {}
        self._standing: Mapping[str, tuple[str, int]] = {}
        self._looked: datetime | None = None
        self._gate = asyncio.Lock()
        self.meter: Meter = UNMETERED

    @property
    def all(self) -> tuple[Known, ...]:
        return tuple(self._open.values())

    async def standing(self) -> Mapping[str, tuple[str, int]]:
        """Return the company and the turn of each installation that lives, as the rows have it, or had just now."""
        now = self._register.now()
        if self._looked is None or now - self._looked >= LOOKED:
            self._standing, self._looked = await self._register.standing(), now
            for slack in self._open.keys() - self._standing.keys():
                self.drop(slack)
        return self._standing

    def look_anew(self) -> None:
        self._looked = None

    async def hearing(self, slack: str) -> SlackPlatform | None:
        """Return what hears for an installation; None where it has ended. A token that expires keeps nobody waiting."""
        known = await self._known(slack)
        return known[1] if known else None

    async def speaking(self, slack: str) -> SlackPlatform | None:
        """Return what speaks for an installation, with a token that is good; None where it has ended.

        Raises ``TryLater`` while an expired token is not exchanged, ``Unwelcome`` where Slack does not exchange it.
        """
        known = await self._known(slack)
        if known and known[0].is_expired(self._register.now()):
            await self.rotation.renew(known[0])
            known = await self._opened(slack)
        if known and known[0].is_expired(self._register.now()):
            raise TryLater(LATER) if known[0].is_due(self._register.now()) else Unwelcome(known[0].trouble)
        return known[1] if known else None

    async def _known(self, slack: str) -> Known | None:
        standing = (await self.standing()).get(slack)
        if standing is None:
            return None
        known = self._open.get(slack)
        if known is None or known[0].turn != standing[1]:
            known = await self._opened(slack)
        if known and known[0].is_due(self._register.now()):
            self.background.start(self.rotation.renew(known[0]))
        return known

    def drop(self, slack: str) -> None:
        if known := self._open.pop(slack, None):
            self.background.start(known[1].close())

    async def close(self, seconds: float) -> None:
        await asyncio.gather(*(platform.close() for _, platform in self.all), self.background.done(seconds))

    async def part(self) -> Part:
        """Say for ``/readyz`` how each is. That one does not let us in any more keeps no other from working."""
        lines, able = [], not self._open
        for one, platform in self.all:
            _, well, why = await platform.calls.reach.part()
            able = able or well or platform.calls.reach.locked_out != ""
            lines.append(f"{one.name} ({one.slack}): {why}")
        more = [f"And {len(lines) - SHOWN} more."] if len(lines) > SHOWN else []
        living = len(await self.standing())
        return "slack", able, " ".join((f"Installed in {living}.", *lines[:SHOWN], *more))

    async def _opened(self, slack: str) -> Known | None:
        async with self._gate:
            one, before = await self._register.find(slack), self._open.get(slack)
            if before and (one is None or one.company != before[0].company):
                self.drop(slack)
                before = None
            if one is None or one.ended or not one.token:
                return None
            platform = before[1] if before else self._put_together(one)
            platform.calls.renew(one.token)
            self._open[slack] = one, platform
            return self._open[slack]

    def _put_together(self, one: Installation) -> SlackPlatform:
        platform = self._new(one)
        platform.calls.reach.meter = self.meter
        platform.directory.lookups.is_of(Ours(one.slack, one.slack if one.is_org else "", one.bot))
        platform.background.start(platform.directory.sync(whole=False))
        return platform
