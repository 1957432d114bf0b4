"""How each conversation is reached: Teams says so by speaking first, and it is kept until the bot is removed."""

from dataclasses import dataclass, field
from typing import Any

from bot.people import Person, Place, Reference
from bot.ports import References, Unwelcome
from bot.teams.mentions import TEAMS
from bot.teams.profiles import is_bot, person, place

Json = dict[str, Any]
PERSONAL = "personal"


class OutOfReach(Unwelcome):
    """Nobody there has let the bot in."""


@dataclass
class Conversations:
    """All of them, also in memory. ``kept`` is where they outlive the process."""

    kept: References
    _by_channel: dict[str, Reference] = field(default_factory=dict)
    _by_person: dict[str, Reference] = field(default_factory=dict)
    _latest: str = ""  # one tenant is looked after at one address; it reaches whoever has not spoken yet

    async def load(self) -> None:
        for reference in await self.kept.kept(TEAMS):
            self._note(reference)

    async def heard(self, activity: Json) -> None:
        """Keep how the conversation of an activity is reached, if that is news."""
        conversation, by = activity["conversation"], activity.get("from") or {}
        there = Place(TEAMS, place(str(conversation["id"])).channel)
        own = conversation.get("conversationType") == PERSONAL and by.get("id") and not is_bot(by)
        reference = Reference(there, str(activity["serviceUrl"]), person(by) if own else self._whose(there))
        if self._by_channel.get(there.channel) != reference:
            await self.kept.keep(reference)
        self._note(reference)

    async def forget(self, there: Place) -> None:
        gone = self._by_channel.pop(there.channel, None)
        if gone and gone.person:
            self._by_person.pop(gone.person.user, None)
        await self.kept.forget(there)

    def service_of(self, there: Place) -> str:
        """Return the address for a conversation. Raises ``OutOfReach`` as long as nobody has let the bot in."""
        known = self._by_channel.get(there.channel)
        address = known.service if known else self._latest
        if not address:
            message = "Teams has not spoken to the bot yet."
            raise OutOfReach(message)
        return address

    def knows(self, there: Place) -> bool:
        """Tell whether the bot has been let in there."""
        return there.channel in self._by_channel

    def own_of(self, who: Person) -> Place | None:
        """Return somebody's own conversation with the bot, if there is one."""
        known = self._by_person.get(who.user)
        return known.place if known else None

    def _whose(self, there: Place) -> Person | None:
        known = self._by_channel.get(there.channel)
        return known.person if known else None

    def _note(self, reference: Reference) -> None:
        self._by_channel[reference.place.channel] = reference
        self._latest = reference.service
        if reference.person:
            self._by_person[reference.person.user] = reference
