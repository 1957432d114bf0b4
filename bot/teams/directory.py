"""Who people are and what places are like, as rosters say; known before a request is decided.

A press by somebody known costs no call. A roster that cannot be read costs nobody their answer, but what cannot be read
counts as a place with outsiders: there nothing is posted.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.background import Background
from bot.people import Person, Place, Profile, Room
from bot.ports import Clock, FrontDoor, References
from bot.teams.lookups import Lookups
from bot.teams.mentions import TEAMS
from bot.teams.profiles import about_place, is_bot, person, profile, room, spoken_by, unknown_room

Json = dict[str, Any]
PEOPLE_KEEP = timedelta(hours=24)
ROOMS_KEEP = timedelta(minutes=10)
TRY_AGAIN = timedelta(minutes=1)  # after a look-up that failed
WAIT = 2.0  # s, of the few in which people want an answer


@dataclass
class Directory:
    """Remembers whom it has met for a while. ``workspace`` is the company, ``door`` keeps what is found out."""

    lookups: Lookups
    door: FrontDoor
    clock: Clock
    workspace: str
    tenant: str
    background: Background
    kept: References
    _people: dict[str, Profile] = field(default_factory=dict)
    _rooms: dict[str, Room] = field(default_factory=dict)
    _about: dict[str, Json] = field(default_factory=dict)
    _accounts: dict[str, str] = field(default_factory=dict)
    _names: dict[str, str] = field(default_factory=dict)
    _fresh_until: dict[str, datetime] = field(default_factory=dict)

    async def heard(self, activity: Json) -> None:
        """Take in what an activity tells besides: who speaks which language where, and what places are called."""
        there, name, general = about_place(activity)
        self._about[there.channel] = {"name": name or self.name_of(there), "general": general}
        if not is_bot(activity.get("from") or {}):
            await self._speaks(person(activity["from"]), *spoken_by(activity))

    async def meet(self, people: Iterable[Person], there: Place) -> None:
        """Make sure that the front door knows them, as far as their roster tells within two seconds."""
        now, users = self.clock.now(), {one.user for one in people if one.platform == TEAMS}
        stale = {one for one in (there.channel, *users) if not self._fresh_until.get(one, now) > now}
        if there.channel in stale or (stale and there.channel in self._rooms):
            self._fresh_until |= dict.fromkeys(stale, now + TRY_AGAIN)
            await self.background.soon(self._found_out(there), WAIT)

    async def members(self, there: Place) -> tuple[Person, ...]:
        """Return the colleagues in a place, as far as its roster tells."""
        await self.meet((), there)
        known = self._rooms.get(there.channel)
        return known.members if known else ()

    def refresh(self, there: Place) -> None:
        """Look a place up again: somebody came or went, or it has another name. Nobody waits for it."""
        self.background.start(self._found_out(there))

    def forget(self, there: Place) -> None:
        self._fresh_until.pop(there.channel, None)

    def language(self, user: str) -> str:
        known = self._people.get(user)
        return known.language if known else "en"

    def name_of(self, there: Place) -> str:
        return str(self._about.get(there.channel, {}).get("name", ""))

    def account_of(self, user: str) -> str:
        """Return what a roster calls somebody, by which a conversation is opened; else their directory's id."""
        return self._accounts.get(user, user)

    def names(self) -> Mapping[str, str]:
        """Return what everybody is called, as it goes on: every card asks for it, in companies of thousands."""
        return self._names

    async def recall(self, people: Iterable[Person] = ()) -> None:
        """Learn what people are called whose roster another process has read, or this one before it began anew."""
        if not people or any(one.platform == TEAMS and one.user not in self._names for one in people):
            self._names = await self.kept.names(TEAMS) | self._names

    async def _found_out(self, there: Place) -> None:
        about = self._about.get(there.channel, {"name": "", "general": False})
        members = await self.lookups.members(there)
        if members is None:
            if there.channel not in self._rooms:
                await self.door.met(self.workspace, (), (unknown_room(there, about["name"]),))
            return
        self._accounts |= {person(one).user: str(one["id"]) for one in members}
        people = [profile(one, self.tenant, self._people.get(person(one).user)) for one in members]
        await self._keep(people, [room(there, about["name"], people, general=about["general"])])

    async def _speaks(self, who: Person, language: str, zone: str) -> None:
        known = self._people.get(who.user)
        if known is None:
            self._people[who.user] = Profile(who, "", zone=zone_or(zone, "UTC"), language=language or "en")
            return
        said = replace(known, language=language or known.language, zone=zone_or(zone, known.zone))
        if said != known and known.name:
            await self._keep([said])

    async def _keep(self, people: list[Profile], rooms: Iterable[Room] = ()) -> None:
        """Hand on what was found out, and remember it once it is written down."""
        rooms, now = tuple(rooms), self.clock.now()
        await self.door.met(self.workspace, tuple(people), rooms)
        self._people |= {found.person.user: found for found in people}
        self._names |= {found.person.user: found.name for found in people}
        self._rooms |= {found.place.channel: found for found in rooms}
        self._fresh_until |= {found.person.user: now + PEOPLE_KEEP for found in people}
        self._fresh_until |= {found.place.channel: now + ROOMS_KEEP for found in rooms}


def zone_or(told: str, otherwise: str) -> str:
    """Return a zone that exists; a client may tell one of Windows' own."""
    try:
        return ZoneInfo(told).key if told else otherwise
    except (ValueError, OSError):  # a name that no file may have, or that none has
        return otherwise
