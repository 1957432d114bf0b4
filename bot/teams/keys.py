"""Microsoft's signing keys: fetched without holding anybody up, kept for a day, looked up anew when a new one appears.

https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
"""

import asyncio
import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Any

from aiohttp import ClientError, ClientSession
from jwt import PyJWK, PyJWTError

log = logging.getLogger(__name__)
Json = dict[str, Any]
PATIENCE = 5.0  # s
KEEP = 24 * 3600.0  # s: Microsoft asks to look once a day
REST = 60.0  # s between two looks, whoever asks for keys that nobody knows
MOST = 1_000_000  # bytes of an answer


@dataclass(frozen=True, slots=True)
class SigningKey:
    """``endorsements`` are the channels that it may sign for."""

    key: PyJWK
    endorsements: frozenset[str]


class Keys:
    """``url`` is that of the OpenID metadata. While it cannot be reached, the keys we have are good."""

    def __init__(self, url: str, session: ClientSession, now: Callable[[], float] = monotonic) -> None:
        self._url = url
        self._session = session
        self._now = now
        self._known: dict[str, SigningKey] = {}
        self._looked: float | None = None
        self._fetched: float | None = None
        self._looking = asyncio.Lock()

    async def of(self, name: str) -> SigningKey | None:
        """Return the key of this ``kid``, if Microsoft knows it."""
        if name not in self._known or self._is_old():
            async with self._looking:
                if (name not in self._known or self._is_old()) and self._may_look():
                    await self._look()
        return self._known.get(name)

    def _is_old(self) -> bool:
        return self._fetched is None or self._now() - self._fetched > KEEP

    def _may_look(self) -> bool:
        return self._looked is None or self._now() - self._looked > REST

    async def _look(self) -> None:
        self._looked = self._now()
        try:
            found = await published(self._url, self._session)
        except (ClientError, TimeoutError, OSError, ValueError, KeyError, TypeError, RecursionError) as error:
            log.warning("Microsoft's signing keys cannot be read: %s.", type(error).__name__)
            return
        self._known, self._fetched = found, self._now()


async def published(url: str, session: ClientSession) -> dict[str, SigningKey]:
    """Return the keys that OpenID metadata leads to, as they are now. Raises what goes wrong on the way."""
    metadata = await _read(url, session)
    return _keys((await _read(str(metadata["jwks_uri"]), session))["keys"])


async def _read(url: str, session: ClientSession) -> Json:
    async with asyncio.timeout(PATIENCE), session.get(url, allow_redirects=False) as heard:
        heard.raise_for_status()
        answer: Json = json.loads(await heard.content.read(MOST))
        return answer


def _keys(told: list[Json]) -> dict[str, SigningKey]:
    """Return what can sign by RS256; a key of another kind, or a broken one, spoils none of the others."""
    found = {}
    for one in told:
        try:
            if one["kty"] == "RSA" and one.get("use", "sig") == "sig":
                key = PyJWK(one, "RS256")
                found[str(one["kid"])] = SigningKey(key, frozenset(map(str, one.get("endorsements") or ())))
        except (PyJWTError, KeyError, TypeError, ValueError, AttributeError) as error:
            log.warning("One of Microsoft's signing keys cannot be read: %s.", type(error).__name__)
    return found
