"""Speak in Teams: each message once. Nobody can ask Teams afterwards whether it got through."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from bot.cards import HomeOf, Sight
from bot.people import Group, Person, Place
from bot.ports import CannotLook, Unwelcome
from bot.teams.calls import Calls, Declined
from bot.teams.fit import message as drawn
from bot.teams.mentions import TEAMS, people_in

Json = dict[str, Any]
THREADED = "@thread.tacv2"  # how the id of a channel ends; a chat has no threads
GONE = (403, 404)


@dataclass(frozen=True, slots=True)
class Aside:
    """What somebody said among others so that only we saw it, in ``message``; ``by`` is what they are called there."""

    place: Place
    by: str
    message: str


class Routes(Protocol):
    """How conversations are reached, as far as Teams has told."""

    def service_of(self, there: Place) -> str:
        """Return the address for a conversation, or the one of the tenant. Raises ``Unwelcome`` without any."""

    def own_of(self, who: Person) -> Place | None:
        """Return somebody's own conversation with the bot, if there is one."""

    def knows(self, there: Place) -> bool:
        """Tell whether the bot has been let in there, as far as this process has heard."""

    async def load(self) -> None:
        """Take in what other processes have heard."""

    async def forget(self, there: Place) -> None: ...


class Known(Protocol):
    """What people are called, by their ids in the directory."""

    def names(self) -> Mapping[str, str]: ...

    async def recall(self, people: Iterable[Person]) -> None:
        """Take in what these are called, as far as other processes have heard."""

    def account_of(self, user: str) -> str:
        """Return by which id a conversation with somebody is opened."""


class Teams:
    """A ``Chat``. What Teams says no to is ``Unwelcome``; a conversation that is gone is forgotten too.

    ``bot`` is our own id there, ``known`` what people are called there.
    """

    def __init__(self, calls: Calls, routes: Routes, bot: tuple[str, str], known: Known) -> None:
        self._calls = calls
        self._routes = routes
        self._bot, self._tenant = bot
        self._known = known
        self._own: dict[Person, Place] = {}

    async def place_of(self, whom: Person | Group | HomeOf) -> Place:
        match whom:
            case Person():
                if not self._routes.own_of(whom):
                    await self._routes.load()
                return self._routes.own_of(whom) or await self._met(whom)
            case Group():
                reason = "Teams lets no bot open a chat of several people."
            case HomeOf():
                reason = "Teams keeps no page for a person."
        raise Unwelcome(reason)

    async def post(self, place: Place, sight: Sight, name: str) -> str:
        del name  # Teams carries none along
        return await self.say(place, await self._drawn(sight))

    async def say(self, place: Place, said: Json) -> str:
        """Post what is drawn already, and return its id."""
        try:
            return await self._calls.post(await self._service_of(place), _conversation(place), said)
        except Declined as no:
            await self._forgotten(place, no)
            raise

    async def answer(self, aside: Aside, said: Json) -> None:
        """Answer where it was said, so that again nobody else sees it: for a day, under the question itself."""
        under = {"entities": [{"type": "targetedMessageInfo", "messageId": aside.message}]} if aside.message else {}
        service, there = self._routes.service_of(aside.place), _conversation(aside.place)
        await self._calls.whisper(service, there, aside.by, said | under)

    def drawn(self, sight: Sight) -> Json:
        return drawn((sight.card, *sight.below), sight.language, self._known.names())

    async def _drawn(self, sight: Sight) -> Json:
        await self._known.recall([person for card in (sight.card, *sight.below) for person in people_in(card)])
        return self.drawn(sight)

    async def edit(self, place: Place, message: str, sight: Sight) -> None:
        await self._calls.edit(await self._service_of(place), place.channel, message, await self._drawn(sight))

    async def remove(self, place: Place, message: str) -> None:
        try:
            await self._calls.remove(await self._service_of(place), place.channel, message)
        except Declined as no:
            if no.status not in GONE:  # gone already, which is what was wanted
                raise

    async def find(self, place: Place, name: str, since: datetime) -> str | None:
        del place, name, since
        message = "Teams does not tell a bot what it has posted."
        raise CannotLook(message)

    async def _service_of(self, place: Place) -> str:
        if not self._routes.knows(place):
            await self._routes.load()
        return self._routes.service_of(place)

    async def _met(self, whom: Person) -> Place:
        if whom not in self._own:
            service = self._routes.service_of(Place(TEAMS, ""))
            account = self._known.account_of(whom.user)
            self._own[whom] = Place(TEAMS, await self._calls.converse(service, self._bot, account, self._tenant))
        return self._own[whom]

    async def _forgotten(self, place: Place, no: Declined) -> None:
        """Do without a conversation that Teams does not let us into any more."""
        if no.status in GONE and not place.thread:  # a thread may be gone without its channel
            self._own = {whom: where for whom, where in self._own.items() if where.channel != place.channel}
            await self._routes.forget(place)


def _conversation(place: Place) -> str:
    """Return where a message goes: in a channel into its thread, in a chat to the end."""
    threaded = place.thread and place.channel.endswith(THREADED)
    return f"{place.channel};messageid={place.thread}" if threaded else place.channel
