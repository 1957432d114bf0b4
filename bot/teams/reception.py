"""What everything heard has in common: who it is from is made known, and the front door is asked."""

import json
import logging
from collections.abc import Coroutine
from dataclasses import dataclass
from hashlib import blake2b
from secrets import token_hex
from typing import Any, TypeVar

from bot.cards import Sight
from bot.commands import Command, Request, ShowHome, TurnPage
from bot.commands.speaking import people_in, place_in
from bot.forms import Form
from bot.people import Person, Place
from bot.ports import FrontDoor, Rejected
from bot.teams.directory import Directory

log = logging.getLogger(__name__)
Json = dict[str, Any]
T = TypeVar("T")


class Failed(Exception):
    """The front door could not do it, and that is our fault."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A command as it was given, in ``place``. ``delivery`` is the name of this one time it was given."""

    command: Command
    by: Person
    place: Place
    delivery: str


@dataclass(frozen=True, slots=True)
class Reception:
    door: FrontDoor
    directory: Directory

    async def handle(self, heard: Heard) -> tuple[Sight, ...]:
        """Have it done; when this returns it is on disk. Raises ``Failed``, and ``Rejected`` for a form to mend."""
        await self.directory.meet({heard.by, *people_in(heard.command)}, place_in(heard.command) or heard.place)
        if isinstance(heard.command, ShowHome | TurnPage):
            return await _honestly(self._page(heard), heard)
        return await _honestly(self.door.handle(self.request(heard)), heard)

    async def form(self, heard: Heard) -> Form | None:
        await self.directory.meet({heard.by}, heard.place)
        return await _honestly(self.door.form(self.request(heard)), heard)

    async def _page(self, heard: Heard) -> tuple[Sight, ...]:
        """Return somebody's whole page as one message, since Teams keeps none that a bot could draw."""
        first, *others = await self.door.page(self.request(heard))
        return (Sight(heard.by, first, self.language(heard.by), tuple(others)),)

    def request(self, heard: Heard) -> Request:
        at, workspace = self.directory.clock.now(), self.directory.workspace
        return Request(heard.command, heard.by, at, workspace, unlinked(heard.delivery))

    def language(self, person: Person) -> str:
        return self.directory.language(person.user)


async def _honestly(work: Coroutine[Any, Any, T], heard: Heard) -> T:
    try:
        return await work
    except Rejected:
        raise
    except Exception as error:
        log.exception("%s failed, delivery %s", type(heard.command).__name__, unlinked(heard.delivery))
        raise Failed from error


def delivery(activity: Json) -> str:
    """Return what this activity is called when it is delivered again: its own id, or all that it says."""
    if name := activity.get("id"):
        return f"{activity['type']}/{activity['conversation']['id']}/{name}"
    if activity.get("timestamp"):
        return json.dumps(activity, sort_keys=True)
    return token_hex()


def unlinked(delivery: str) -> str:
    """Return an id for a delivery that names nobody and does not tell which button it was."""
    return blake2b(delivery.encode(), digest_size=16).hexdigest()
