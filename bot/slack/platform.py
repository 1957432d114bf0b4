"""Slack as ``app.py`` sees it: one call puts everything together.

>>> slack = connect(Access(token, signing_secret), session, door, clock, workspace)  # doctest: +SKIP
>>> router.add_post("/slack/events", slack.receive)  # doctest: +SKIP
>>> chats = {"slack": slack.chat}  # doctest: +SKIP
>>> asyncio.create_task(slack.directory.sync())  # doctest: +SKIP
>>> await slack.close()  # doctest: +SKIP
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from aiohttp import ClientSession, web

from bot.ports import Clock, FrontDoor
from bot.slack.addresses import Addresses
from bot.slack.background import Background
from bot.slack.calls import Calls
from bot.slack.directory import Directory
from bot.slack.hear import hear
from bot.slack.lookups import Lookups
from bot.slack.receive import Signature, receive
from bot.slack.reception import Reception
from bot.slack.replies import Replies
from bot.slack.speak import Slack

FAREWELL = 3.0  # s for what nobody waits for, when the bot stops


@dataclass(frozen=True, slots=True)
class Access:
    """What Slack gave us to get in with."""

    token: str = field(repr=False)
    signing_secret: str = field(repr=False)
    url: str = "https://slack.com/api/"


@dataclass(frozen=True, slots=True)
class SlackPlatform:
    """``receive`` is the handler of ``POST /slack/events``."""

    chat: Slack
    directory: Directory
    calls: Calls
    receive: Callable[[web.Request], Awaitable[web.Response]]
    background: Background

    async def close(self) -> None:
        await self.background.done(FAREWELL)


def connect(access: Access, session: ClientSession, door: FrontDoor, clock: Clock, workspace: str) -> SlackPlatform:
    """Put Slack together. ``workspace`` is the company, ``session`` is shared by all calls and closed by its owner."""
    background, calls = Background(), Calls(access.token, access.url, session)
    addresses = Addresses(clock)
    directory = Directory(Lookups(calls), door, clock, workspace, background)
    reception = Reception(door, directory)
    app = hear(access.token, reception, Replies(calls, reception, background, addresses))
    handler = receive(app, Signature(access.signing_secret, clock))
    return SlackPlatform(Slack(calls, addresses), directory, calls, handler, background)
