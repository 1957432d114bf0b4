"""What everything heard has in common: who it is from is made known, and the front door is asked."""

import asyncio
from dataclasses import dataclass, replace

from bot.cards import Card, Sight
from bot.commands import Command, Request
from bot.commands.speaking import people_in, place_in
from bot.forms import Form
from bot.honestly import honestly, unlinked
from bot.people import Person
from bot.ports import FrontDoor
from bot.slack.directory import Directory
from bot.slack.pointed import Pointing, spot_in


@dataclass(frozen=True, slots=True)
class Heard:
    """A command as it was given. ``delivery`` is Slack's own name for this one time it was given.

    ``pressed`` is when, as ``Request`` has it.
    """

    command: Command
    by: Person
    delivery: str
    pressed: int = 0


@dataclass(frozen=True, slots=True)
class Reception:
    door: FrontDoor
    directory: Directory
    pointing: Pointing

    async def handle(self, heard: Heard) -> tuple[Sight, ...]:
        """Have it done; when this returns it is on disk. Raises ``Failed``, and ``Rejected`` for a form to mend."""
        spot = spot_in(heard.command)
        place = spot.place if spot else place_in(heard.command)
        known = self.directory.meet({heard.by, *people_in(heard.command)}, place)
        if spot is None:
            await known
            return await honestly(self.door.handle(self.request(heard)), heard.command, heard.delivery)
        looked, _ = await asyncio.gather(self.pointing.look(spot), known)
        request = replace(self.request(heard), looked=looked)
        return await honestly(self.door.handle(request), heard.command, heard.delivery)

    async def form(self, heard: Heard) -> Form | None:
        await self.directory.meet({heard.by})
        return await honestly(self.door.form(self.request(heard)), heard.command, heard.delivery)

    async def page(self, heard: Heard) -> tuple[Card, ...]:
        await self.directory.meet({heard.by})
        return await honestly(self.door.page(self.request(heard)), heard.command, heard.delivery)

    def request(self, heard: Heard) -> Request:
        at, workspace = self.directory.clock.now(), self.directory.workspace
        return Request(heard.command, heard.by, at, workspace, unlinked(heard.delivery), heard.pressed)

    def language(self, person: Person) -> str:
        return self.directory.language(person.user)
