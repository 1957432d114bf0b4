"""Who people are and what places are like, as Slack's directory says; known before a request is decided.

A press by somebody known costs no call. A look-up that fails costs nobody their answer: it is made without it.
"""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from bot.background import Background
from bot.people import Person, Place, Profile, Room
from bot.ports import Clock, FrontDoor
from bot.slack.lookups import Lookups
from bot.slack.profiles import profile
from bot.slack.rich import SLACK

Json = dict[str, Any]
PEOPLE_KEEP = timedelta(hours=24)
ROOMS_KEEP = timedelta(minutes=10)
TRY_AGAIN = timedelta(minutes=1)  # after a look-up that failed
WAIT = 2.0  # s, of the three in which Slack wants its answer


@dataclass
class Directory:
    """Remembers whom it has met for a while. ``workspace`` is the company, ``door`` keeps what is found out."""

    lookups: Lookups
    door: FrontDoor
    clock: Clock
    workspace: str
    background: Background
    installer: str = ""  # who let us in; they may set us up, whether they run the workspace or not
    _people: dict[str, Profile] = field(default_factory=dict)
    _rooms: dict[str, Room] = field(default_factory=dict)
    _fresh_until: dict[str, datetime] = field(default_factory=dict)

    async def meet(self, people: Iterable[Person], place: Place | None = None) -> None:
        """Make sure that the front door knows them, as far as that can be done within two seconds."""
        users = self._unknown({person.user for person in people if person.platform == SLACK})
        channels = self._unknown({place.channel} if place else set())
        if users or channels:
            await self.background.soon(self._found_out(users, channels), WAIT)

    def forget(self, channel: str) -> None:
        """Look a place up again when it is next asked for."""
        self._fresh_until.pop(channel, None)

    async def is_us(self, user: str) -> bool:
        """Return whether this user is the bot itself."""
        if not self.lookups.ours.user:
            await self.lookups.whoami()
        return user != "" and user == self.lookups.ours.user

    def refresh(self, channel: str) -> None:
        """Look a place up again: somebody came, or it has another name. Nobody waits for it."""
        self.forget(channel)
        self.background.start(self._found_out(set(), {channel}))

    async def told(self, user: Json) -> None:
        """Take in what an event says of somebody."""
        await self.keep([profile(user, self.lookups.ours, self.language(user["id"]))])

    async def keep(self, people: Iterable[Profile], rooms: Iterable[Room] = ()) -> None:
        """Hand on what was found out, and remember it once it is written down."""
        people, rooms, now = tuple(map(self._known_here, people)), tuple(rooms), self.clock.now()
        if not (people or rooms):
            return
        await self.door.met(self.workspace, people, rooms)
        self._people |= {found.person.user: found for found in people}
        self._rooms |= {found.place.channel: found for found in rooms}
        self._fresh_until |= {found.person.user: now + PEOPLE_KEEP for found in people}
        self._fresh_until |= {found.place.channel: now + ROOMS_KEEP for found in rooms}

    def _known_here(self, found: Profile) -> Profile:
        return replace(found, runs=True) if found.person.user == self.installer else found

    def language(self, user: str) -> str:
        known = self._people.get(user)
        return known.language if known else "en"

    def name_of(self, place: Place) -> str:
        """Return what a place is called, ``#checkout``, or nothing."""
        known = self._rooms.get(place.channel)
        return known.name if known else ""

    async def sync(self, *, whole: bool = True) -> None:
        """Read the whole directory, slowly: everybody, then the channels that the bot is in; or only who we are."""
        await self.lookups.whoami()
        if not whole:
            return
        async for people in self.lookups.everybody():
            await self.keep(people)
        async for channel in self.lookups.channels():
            await self._found_out(set(), {channel})

    def _unknown(self, ids: set[str]) -> set[str]:
        now = self.clock.now()
        return {one for one in ids if one and not self._fresh_until.get(one, now) > now}

    async def _found_out(self, users: set[str], channels: set[str]) -> None:
        later = self.clock.now() + TRY_AGAIN
        self._fresh_until |= dict.fromkeys(users | channels, later)
        await asyncio.gather(self._found_people(users), *map(self._found_room, channels))

    async def _found_people(self, users: set[str]) -> None:
        await self.keep(await self.lookups.people(users))

    async def _found_room(self, channel: str) -> None:
        room, members = await self.lookups.room(channel, self._people)
        await self.keep(members, [room] if room else [])
