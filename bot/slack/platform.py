"""Slack as ``app.py`` sees it: one call puts everything together.

>>> slack = connect(Access(token, signing_secret), session, door, clock, workspace)  # doctest: +SKIP
>>> slack.listen(app)  # doctest: +SKIP
>>> chats = {"slack": slack.chat}  # doctest: +SKIP
>>> asyncio.create_task(slack.directory.sync())  # doctest: +SKIP
>>> await slack.close()  # doctest: +SKIP
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial

from aiohttp import ClientSession, web

from bot.background import Background
from bot.ports import Clock, FrontDoor
from bot.slack.addresses import Addresses
from bot.slack.calls import Calls
from bot.slack.directory import Directory
from bot.slack.groups import Groups
from bot.slack.hear import hear
from bot.slack.home import Homes
from bot.slack.line import PULSE, Line
from bot.slack.lookups import Lookups
from bot.slack.pointed import Pointing
from bot.slack.press import Pressing
from bot.slack.reach import Part
from bot.slack.receive import Ears, Handler, Json, Signature, receive
from bot.slack.reception import Reception
from bot.slack.replies import Replies
from bot.slack.socket import Socket
from bot.slack.speak import Slack

FAREWELL = 3.0  # s for what nobody waits for, when the bot stops


@dataclass(frozen=True, slots=True)
class Access:
    """What Slack gave us to get in with. With an ``app_token`` it is Socket Mode; ``pulse`` is how often that pings."""

    token: str = field(repr=False)
    signing_secret: str = field(repr=False)
    url: str = "https://slack.com/api/"
    app_token: str = field(default="", repr=False)
    pulse: float = PULSE
    installer: str = ""


@dataclass(frozen=True, slots=True)
class SlackPlatform:
    """``hears`` is the handler of ``POST /slack/events``, or the socket that stands in for it; ``ears`` do the work."""

    chat: Slack
    directory: Directory
    calls: Calls
    hears: Handler | Socket
    background: Background
    ears: Ears

    @property
    def socket(self) -> Socket | None:
        return self.hears if isinstance(self.hears, Socket) else None

    @property
    def edges(self) -> tuple[Callable[[], Awaitable[Part]], ...]:
        """Return what tells whether we reach Slack, and in Socket Mode whether it reaches us."""
        return (self.calls.reach.part, *([self.socket.part] if self.socket else []))

    def listen(self, site: web.Application) -> None:
        """Hear Slack for as long as the site is open. In Socket Mode nothing is listened to at its address."""
        if isinstance(self.hears, Socket):
            site.on_startup.append(_without_site(self.hears.open))
            site.on_shutdown.append(_without_site(self.hears.close))
        else:
            site.router.add_post("/slack/events", self.hears)

    async def close(self) -> None:
        await self.background.done(FAREWELL)


def connect(access: Access, session: ClientSession, door: FrontDoor, clock: Clock, workspace: str) -> SlackPlatform:
    """Put Slack together. ``workspace`` is the company, ``session`` is shared by all calls and closed by its owner."""
    background, calls = Background(), Calls(access.token, access.url, session)
    addresses = Addresses(clock)
    directory = Directory(Lookups(calls), door, clock, workspace, background, access.installer)
    reception, homes = Reception(door, directory, Pointing(calls)), Homes(calls)
    replies = Replies(calls, homes, reception, background, addresses)
    pressing = Pressing(reception, replies)
    app = hear(access.token, reception, replies, pressing, Groups(calls))
    ears = Ears(app, pressing.take)
    hears = _hears(ears, access, clock)
    return SlackPlatform(Slack(calls, homes, addresses), directory, calls, hears, background, ears)


def _hears(ears: Ears, access: Access, clock: Clock) -> Handler | Socket:
    if access.app_token:
        return Socket(ears.app, partial(Line, access.app_token, access.url, access.pulse), 6 * access.pulse)

    async def ours(_: Json) -> Ears:
        return ears

    return receive(ours, Signature(access.signing_secret, clock))


def _without_site(what: Callable[[], Awaitable[None]]) -> Callable[[web.Application], Awaitable[None]]:
    async def do(_: web.Application) -> None:
        await what()

    return do
