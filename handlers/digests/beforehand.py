"""A week is counted beside the event loop just before its alarm writes it down, so that nobody waits meanwhile."""

from datetime import datetime
from functools import partial

from bot.digests import Digest
from handlers.digests import theming
from handlers.digests.closing import is_over
from handlers.digests.counting import counted
from handlers.digests.editions.counting import can_be_counted
from storage import Memory, Store


async def count_beforehand(week: str, at: datetime, workspace: str, store: Store) -> None:
    """Write a week down that is over, unless that has been done or waits; what its alarm does then takes no time."""
    digest = await store.read(workspace, partial(_counted, week, at))
    if digest:
        await store.change(workspace, partial(_kept, digest))


def _counted(week: str, at: datetime, memory: Memory) -> Digest | None:
    waits = theming.still_to_wish(week, memory) or theming.awaited(week, at, memory)
    if waits or memory.digests.digest(week) or not is_over(week, at, memory) or not can_be_counted(week, at, memory):
        return None
    return counted(week, memory)


def _kept(digest: Digest, memory: Memory) -> None:
    memory.digests.write(digest)
