"""What everything heard has in common: who it is from is made known, and the front door is asked."""

import json
from dataclasses import dataclass
from datetime import datetime
from secrets import token_hex
from typing import Any

from bot.cards import Sight
from bot.commands import Command, Request, ShowHome, TurnPage
from bot.commands.speaking import people_in, place_in
from bot.forms import Form
from bot.honestly import honestly, unlinked
from bot.people import Person, Place
from bot.ports import FrontDoor
from bot.teams.directory import Directory

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Heard:
    """A command as it was given, in ``place``. ``delivery`` is the name of this one time it was given.

    ``pressed`` is when, as ``Request`` has it.
    """

    command: Command
    by: Person
    place: Place
    delivery: str
    pressed: int = 0


@dataclass(frozen=True, slots=True)
class Reception:
    door: FrontDoor
    directory: Directory

    async def handle(self, heard: Heard) -> tuple[Sight, ...]:
        """Have it done; when this returns it is on disk. Raises ``Failed``, and ``Rejected`` for a form to mend."""
        await self.directory.meet({heard.by, *people_in(heard.command)}, place_in(heard.command) or heard.place)
        if isinstance(heard.command, ShowHome | TurnPage):
            return await honestly(self._page(heard), heard.command, heard.delivery)
        return await honestly(self.door.handle(self.request(heard)), heard.command, heard.delivery)

    async def form(self, heard: Heard) -> Form | None:
        await self.directory.meet({heard.by}, heard.place)
        return await honestly(self.door.form(self.request(heard)), heard.command, heard.delivery)

    async def _page(self, heard: Heard) -> tuple[Sight, ...]:
        """Return somebody's whole page as one message, since Teams keeps none that a bot could draw."""
        first, *others = await self.door.page(self.request(heard))
        return (Sight(heard.by, first, self.language(heard.by), tuple(others)),)

    def request(self, heard: Heard) -> Request:
        at, workspace = self.directory.clock.now(), self.directory.workspace
        return Request(heard.command, heard.by, at, workspace, unlinked(heard.delivery), heard.pressed)

    def language(self, person: Person) -> str:
        return self.directory.language(person.user)


def moment(activity: Json) -> int:
    """Return when an activity was, by Microsoft's clock, in microseconds; 0 where it does not say."""
    try:
        at = datetime.fromisoformat(str(activity.get("timestamp")))
        return int(at.timestamp() * 1_000_000) if at.tzinfo else 0
    except (ValueError, OverflowError):
        return 0


def delivery(activity: Json) -> str:
    """Return what this activity is called when it is delivered again: its own id, or all that it says."""
    if name := activity.get("id"):
        return f"{activity['type']}/{activity['conversation']['id']}/{name}"
    if activity.get("timestamp"):
        return json.dumps(activity, sort_keys=True)
    return token_hex()
