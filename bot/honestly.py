"""Asking the front door for somebody in a chat: what fails is our fault, is logged by name, and is owned up to."""

import logging
from collections.abc import Coroutine
from hashlib import blake2b
from typing import Any, TypeVar

from bot.commands import Command
from bot.ports import PerhapsKept, Rejected

log = logging.getLogger(__name__)
T = TypeVar("T")


class Failed(Exception):
    """The front door could not do it, and that is our fault."""


class Unsure(Failed):
    """The same, and nobody can tell whether it was done."""


async def honestly(work: Coroutine[Any, Any, T], command: Command, delivery: str) -> T:
    """Wait for what the front door is doing. Raises ``Failed``, and ``Rejected`` for a form to mend."""
    try:
        return await work
    except Rejected:
        raise
    except Exception as error:
        log.exception("%s failed, delivery %s", type(command).__name__, unlinked(delivery))
        raise (Unsure if isinstance(error, PerhapsKept) else Failed) from error


def unlinked(delivery: str) -> str:
    """Return an id for a delivery that names nobody and does not tell which button it was."""
    return blake2b(delivery.encode(), digest_size=16).hexdigest()
