"""Teams as ``app.py`` sees it: one call puts everything together.

>>> teams = connect(settings.teams, session, desk)  # doctest: +SKIP
>>> teams.listen(app)  # doctest: +SKIP
>>> chats = {"teams": teams.chat}  # doctest: +SKIP
>>> await teams.close()  # doctest: +SKIP
"""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from aiohttp import ClientSession, web

from bot.background import Background
from bot.ports import Clock, FrontDoor, References
from bot.teams.calls import Calls
from bot.teams.checkup import checkup
from bot.teams.conversations import Conversations
from bot.teams.directory import Directory
from bot.teams.extension import Extension
from bot.teams.keys import Keys
from bot.teams.lookups import Lookups
from bot.teams.meetings import Meetings
from bot.teams.places import Places
from bot.teams.press import Pressing
from bot.teams.proof import Proof, Tokens, Unproven
from bot.teams.reach import Part
from bot.teams.receive import Handler, receive
from bot.teams.reception import Reception
from bot.teams.replies import Replies
from bot.teams.services import Services
from bot.teams.speak import Teams
from bot.teams.talk import Talk
from bot.teams.token import Credentials, Token
from bot.variables.teams import TeamsVariables

__all__ = ["TeamsPlatform", "checkup", "connect"]
log = logging.getLogger(__name__)
FAREWELL = 3.0  # s for what nobody waits for, when the bot stops
LOUD = "TEAMS_ANONYMOUS is 1: whoever reaches this port can be anyone in Teams. It is for a playground on this machine."


@dataclass(frozen=True, slots=True)
class TeamsPlatform:
    """``hears`` is the handler of ``POST /api/messages``."""

    chat: Teams
    directory: Directory
    calls: Calls
    hears: Handler
    conversations: Conversations
    background: Background

    @property
    def edges(self) -> tuple[Callable[[], Awaitable[Part]], ...]:
        """Return what tells whether we reach Teams."""
        return (self.calls.reach.part,)

    def listen(self, site: web.Application) -> None:
        """Hear Teams for as long as the site is open."""
        site.router.add_post("/api/messages", self.hears)
        site.on_startup.append(self._remember)

    async def _remember(self, _: web.Application) -> None:
        await self.conversations.load()
        await self.directory.recall()

    async def close(self) -> None:
        await self.background.done(FAREWELL)


class House(Protocol):
    """What all of Teams works with. ``workspace`` is the company."""

    @property
    def door(self) -> FrontDoor: ...
    @property
    def references(self) -> References: ...
    @property
    def clock(self) -> Clock: ...
    @property
    def workspace(self) -> str: ...


def connect(access: TeamsVariables, session: ClientSession, house: House) -> TeamsPlatform:
    """Put Teams together. ``session`` is shared by all calls and closed by its owner."""
    from bot.teams.hear import Ears, Hearing  # noqa: PLC0415  # botbuilder takes half a second, and only Teams needs it

    if access.anonymous:
        log.warning(LOUD)
    services, background = Services(access.services, loopback=access.anonymous), Background()
    calls = Calls(session, _token(access, session), services.trusts)
    conversations = Conversations(house.references)
    lookups = Lookups(calls.read, conversations.service_of)
    directory = Directory(
        lookups, house.door, house.clock, house.workspace, access.tenant, background, house.references
    )
    chat = Teams(calls, conversations, (access.app_id, access.tenant), directory)
    reception = Reception(house.door, directory)
    replies = Replies(chat, directory, background)
    places = Places(reception, conversations, replies)
    pressing = Pressing(reception, replies)
    extension = Extension(pressing, conversations)
    ears = Ears(pressing, extension, Talk(reception, replies), places, Meetings(reception, lookups))
    hears = receive(_proof(access, session, house.clock, services), Hearing(ears, conversations, directory))
    return TeamsPlatform(chat, directory, calls, hears, conversations, background)


def _token(access: TeamsVariables, session: ClientSession) -> Token | None:
    if access.anonymous and not access.password:
        return None
    return Token(session, Credentials(access.app_id, access.password, access.tenant, access.login_url))


def _proof(access: TeamsVariables, session: ClientSession, clock: Clock, services: Services) -> Proof:
    if access.anonymous:
        return Unproven(services, access.tenant)
    return Tokens(access.app_id, access.tenant, Keys(access.openid_url, session), clock, services)
