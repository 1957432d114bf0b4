"""Prove that an activity is from Microsoft, for us, from our own company, and that it names where to answer honestly.

A token proves its channel and its address for answers: https://aka.ms/bot-connector-auth. What is not proven is
``Forged``, whatever it was. Microsoft's own library lets some of it pass, and fails at other; docs/decisions.md.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from math import isfinite
from typing import Any, Protocol

import jwt
from jwt.types import Options

from bot.ports import Clock
from bot.teams.keys import Keys, SigningKey
from bot.teams.services import Services

Json = dict[str, Any]
ISSUER = "https://api.botframework.com"
CHANNEL = "msteams"
SKEW = 300.0  # s that clocks may differ
MOST_TOKENS = 100  # remembered at once; good ones are few


class Why(StrEnum):
    """What is wrong with something, for the log. It holds nothing of what was sent."""

    NOTHING = "It carries no token."
    UNKNOWN_KEY = "Its key is unknown."
    OTHER_ADDRESS = "Its token is for another address."
    OTHER_CHANNEL = "Its key is not for this channel."
    UNREADABLE = "Its token cannot be read."
    OTHER_SIGNATURE = "Its token is not signed by RS256."
    NOT_NOW = "Its token is not for now."
    NOT_TEAMS = "It is not from Teams."
    NOT_TRUSTED = "It asks for answers to an address that we do not trust."
    NO_GOOD = "Its token is no good."
    OTHER_TENANT = "It is from another tenant."
    NO_TENANT = "It is from no tenant."


class Forged(Exception):
    """It is not proven genuine."""

    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why = why


class Sealed(Protocol):
    """Something whose sender is proven, if what it says fits what was proven."""

    def check(self, activity: Json) -> None:
        """Raise ``Forged`` unless this activity is what was proven."""


class Proof(Protocol):
    async def of(self, header: str) -> Sealed:
        """Return what an ``Authorization`` header proves. Raises ``Forged``."""


class Unproven:
    """Takes everybody's word, on this machine only; Microsoft's playground has no tokens."""

    def __init__(self, services: Services, tenant: str) -> None:
        self._services = services
        self._tenant = tenant

    async def of(self, header: str) -> "Unproven":
        del header
        return self

    def check(self, activity: Json) -> None:
        _from_home(activity, self._services)
        if self._tenant:
            _from_tenant(activity, self._tenant)


class Tokens:
    """Checks tokens. ``app_id`` is ours, ``tenant`` the company's."""

    def __init__(self, app_id: str, tenant: str, keys: Keys, clock: Clock, services: Services) -> None:
        if not (app_id and tenant):
            message = "Without TEAMS_APP_ID and TEAMS_TENANT_ID anybody could pretend to be Microsoft."
            raise ValueError(message)
        self._app_id = app_id
        self._tenant = tenant
        self._keys = keys
        self._clock = clock
        self._services = services
        self._checked: dict[str, tuple[SigningKey, Json]] = {}

    async def of(self, header: str) -> "Token":
        kind, _, token = header.partition(" ")
        if kind.lower() != "bearer" or not token.isascii() or not token:
            raise Forged(Why.NOTHING)
        key = await self._keys.of(_kid(token))
        if key is None:
            raise Forged(Why.UNKNOWN_KEY)
        return Token(_in_time(self._claims(token, key), self._clock), key, self._tenant, self._services)

    def _claims(self, token: str, key: SigningKey) -> Json:
        """Check what never changes of a token once: Microsoft sends the same one for an hour."""
        by, claims = self._checked.get(token, (None, {}))
        if by is not key:
            claims = _claims(token, key, self._app_id)
            if len(self._checked) >= MOST_TOKENS:
                self._checked.clear()
            self._checked[token] = key, claims
        return claims


@dataclass(frozen=True, slots=True)
class Token:
    """A token that Microsoft has signed, for us, for now."""

    claims: Json
    key: SigningKey
    tenant: str
    services: Services

    def check(self, activity: Json) -> None:
        """Raise ``Forged`` unless the token was made for this channel, this address and this company."""
        _from_home(activity, self.services)
        if self.claims.get("serviceurl") != activity.get("serviceUrl"):
            raise Forged(Why.OTHER_ADDRESS)
        if activity["channelId"] not in self.key.endorsements:
            raise Forged(Why.OTHER_CHANNEL)
        _from_tenant(activity, self.tenant)


def _kid(token: str) -> str:
    try:
        head = jwt.get_unverified_header(token)
    except (jwt.PyJWTError, ValueError, TypeError, RecursionError) as cause:
        raise Forged(Why.UNREADABLE) from cause
    if head.get("alg") != "RS256":
        raise Forged(Why.OTHER_SIGNATURE)
    return str(head.get("kid") or "")


def _claims(token: str, key: SigningKey, app_id: str) -> Json:
    """Return what a token says. Its times are ours to check: PyJWT has a clock of its own."""
    ours: Options = {
        "verify_exp": False,
        "verify_nbf": False,
        "verify_iat": False,
        "strict_aud": True,
        "require": ["exp", "iss", "aud"],
    }
    try:
        claims: Json = jwt.decode(token, key.key, algorithms=["RS256"], audience=app_id, issuer=ISSUER, options=ours)
    except (jwt.PyJWTError, ValueError, TypeError, OverflowError, RecursionError) as cause:
        raise Forged(Why.NO_GOOD) from cause
    return claims


def _in_time(claims: Json, clock: Clock) -> Json:
    try:
        now = clock.now().timestamp()
        begins, ends = float(claims.get("nbf", 0)), float(claims["exp"])
    except (ValueError, TypeError, OverflowError) as cause:
        raise Forged(Why.NO_GOOD) from cause
    if not (isfinite(ends) and begins - SKEW <= now < ends + SKEW):
        raise Forged(Why.NOT_NOW)
    return claims


def _from_home(activity: Json, services: Services) -> None:
    if activity.get("channelId") != CHANNEL:
        raise Forged(Why.NOT_TEAMS)
    if not services.trusts(str(activity.get("serviceUrl") or "")):
        raise Forged(Why.NOT_TRUSTED)


def _from_tenant(activity: Json, tenant: str) -> None:
    """Let nothing pass that does not say which tenant it is from, or says two. Activities say it in either place."""
    told = {*_tenants((activity.get("channelData"), "tenant", "id"), (activity.get("conversation"), "tenantId"))}
    if told != {tenant}:
        raise Forged(Why.OTHER_TENANT if told else Why.NO_TENANT)


def _tenants(*paths: tuple[Any, ...]) -> Iterable[str]:
    for value, *names in paths:
        found = value
        for name in names:
            found = found.get(name) if isinstance(found, dict) else None
        if found is not None:
            yield str(found)
