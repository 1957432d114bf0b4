"""What everything heard has in common: who it is from is made known, and the front door is asked."""

import logging
from collections.abc import Coroutine
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, TypeVar

from bot.cards import Card, Sight
from bot.commands import Command, Request
from bot.commands.speaking import people_in, place_in
from bot.forms import Form
from bot.people import Person
from bot.ports import FrontDoor, Rejected
from bot.slack.directory import Directory

log = logging.getLogger(__name__)
T = TypeVar("T")


class Failed(Exception):
    """The front door could not do it, and that is our fault."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A command as it was given. ``delivery`` is Slack's own name for this one time it was given."""

    command: Command
    by: Person
    delivery: str


@dataclass(frozen=True, slots=True)
class Reception:
    door: FrontDoor
    directory: Directory

    async def handle(self, heard: Heard) -> tuple[Sight, ...]:
        """Have it done; when this returns it is on disk. Raises ``Failed``, and ``Rejected`` for a form to mend."""
        await self.directory.meet({heard.by, *people_in(heard.command)}, place_in(heard.command))
        return await _honestly(self.door.handle(self.request(heard)), heard)

    async def form(self, heard: Heard) -> Form | None:
        await self.directory.meet({heard.by})
        return await _honestly(self.door.form(self.request(heard)), heard)

    async def page(self, heard: Heard) -> tuple[Card, ...]:
        await self.directory.meet({heard.by})
        return await _honestly(self.door.page(self.request(heard)), heard)

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


def unlinked(delivery: str) -> str:
    """Return an id for a delivery that names nobody and does not tell which button it was."""
    return blake2b(delivery.encode(), digest_size=16).hexdigest()
