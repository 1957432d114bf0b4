"""Look rosters and meetings up at the Bot Connector. Whatever it does not tell is left out."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import quote

from bot.people import Place

log = logging.getLogger(__name__)
Json = dict[str, Any]
Read = Callable[[str, str], Awaitable[Json]]  # of a service, what stands at this path
PATIENCE = 5.0  # s
SHORTLY = 2.0  # s, while Teams waits for its acknowledgement
PAGE = 500
MOST_PAGES = 20


class Lookups:
    """``service_of`` tells where a conversation is looked after."""

    def __init__(self, read: Read, service_of: Callable[[Place], str]) -> None:
        self._read = read
        self._service_of = service_of

    async def members(self, there: Place) -> list[Json] | None:
        """Return who is in a conversation; None if that cannot be told, or not of everybody."""
        found: list[Json] = []
        path = f"v3/conversations/{quote(there.channel, safe='')}/pagedmembers?pageSize={PAGE}"
        further = ""
        for _ in range(MOST_PAGES):
            page = await self._asked(there, path + further)
            if page is None:
                return None
            found += [one for one in page.get("members") or () if isinstance(one, dict) and one.get("id")]
            if not page.get("continuationToken"):
                return found
            further = f"&continuationToken={quote(str(page['continuationToken']), safe='')}"
        return None

    async def meeting(self, there: Place, meeting: str) -> Json:
        """Return the details of a meeting; nothing if they cannot be told."""
        return await self._asked(there, f"v1/meetings/{quote(meeting, safe='')}", SHORTLY) or {}

    async def _asked(self, there: Place, path: str, patience: float = PATIENCE) -> Json | None:
        try:
            async with asyncio.timeout(patience):
                return await self._read(self._service_of(there), path)
        except Exception as error:  # noqa: BLE001  # whatever it is, nobody loses an answer over it
            log.warning("Teams did not tell %s: %s", path.partition("/")[0], type(error).__name__)
            return None
