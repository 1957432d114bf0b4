"""Hooks where there are several companies: ``/hooks/{company}/…``, each proven with a secret of that company's own.

Who has no such company, or another's secret, gets the same answer after the same work: 401.
"""

import secrets
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from typing import Protocol

from aiohttp import web

from bot.company.hooks import HOOK, ZOOM, new_secret
from bot.ports import Clock
from bot.sources.hook import Hook, Inlet, told
from bot.sources.zoom import Zoom

WHICH = "There are several companies here. Each is told at /hooks/COMPANY/{source}; `app.py hooks` prints the address."
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Secrets(Protocol):
    """Where the companies' secrets are."""

    async def several(self) -> bool:
        """Return whether there is more than the one company."""

    async def secret(self, company: str, source: str) -> str:
        """Return it; nothing where there is none, and for a company that is none of ours or has left."""


@dataclass(frozen=True, slots=True)
class CompanyHooks:
    """``own`` is the only company, where there are not several; with ``wall`` a sender's own time is compared."""

    own: str
    secrets: Secrets
    platforms: Collection[str]
    door: Inlet
    clock: Clock
    wall: Clock

    def all(self, secret: str, of_zoom: str) -> dict[str, Handler]:
        """Return every hook by its address: those of the only company, with secrets from outside, and those of each."""
        hook = Hook(secret, self.platforms, self.own, self.door, self.clock)
        zoom = Zoom(of_zoom, self.own, self.door, self.clock, self.wall)
        return {
            "meetings": self._only("meetings", hook.receive),
            "evidence": self._only("evidence", hook.evidence),
            "zoom": self._only("zoom", zoom.receive),
            "{company}/meetings": self.meetings,
            "{company}/evidence": self.evidence,
            "{company}/zoom": self.zoom,
        }

    async def meetings(self, request: web.Request) -> web.Response:
        return await (await self._hook(request)).receive(request)

    async def evidence(self, request: web.Request) -> web.Response:
        return await (await self._hook(request)).evidence(request)

    async def zoom(self, request: web.Request) -> web.Response:
        company = company_in(request)
        secret = await self.secrets.secret(company, ZOOM) or secrets.token_urlsafe(16)
        return await Zoom(secret, company, self.door, self.clock, self.wall).receive(request)

    async def _hook(self, request: web.Request) -> Hook:
        company = company_in(request)
        secret = await self.secrets.secret(company, HOOK) or new_secret()
        return Hook(secret, self.platforms, company, self.door, self.clock)

    def _only(self, source: str, of_the_only: Handler) -> Handler:
        async def hear(request: web.Request) -> web.StreamResponse:
            if await self.secrets.several():
                return told(404, error=WHICH.format(source=source))
            return await of_the_only(request)

        return hear


def company_in(request: web.Request) -> str:
    return request.match_info["company"].lower()
