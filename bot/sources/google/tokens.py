"""How Google lets us in: what somebody consented to is turned into a token for an hour, whenever it is needed."""

import asyncio
import json
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from aiohttp import hdrs
from yarl import URL

from bot.meetings.scheduled import CannotRead
from bot.sources.outside import Answer, Call, Outside
from bot.variables import is_loopback
from bot.variables.google import GoogleVariables

EARLY = 60.0  # s before its end, a token is renewed
FORM = {str(hdrs.CONTENT_TYPE): "application/x-www-form-urlencoded", "Accept": "application/json"}
UNKNOWN = "Google does not know us: check GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET."
Json = dict[str, Any]


class Withdrawn(CannotRead):
    """Google no longer lets us read somebody's calendar; only they can change that."""

    def __init__(self, owner: str) -> None:
        super().__init__(f"Google does not let us in any more: ask {owner} to connect the calendar again.")


@dataclass(slots=True)
class Tokens:
    """``known`` are tokens of now, by what they came from, each with the loop's time at which it ends."""

    google: GoogleVariables
    known: dict[str, tuple[str, float]] = field(default_factory=dict, repr=False)

    def outside(self) -> Outside:
        """Return what asks Google: never our own network, unless a stand-in is there."""
        return Outside(private=is_loopback(URL(self.google.tokens).host or ""))

    async def access(self, refresh: str, owner: str, outside: Outside) -> str:
        """Return what lets us in now. Raises ``CannotRead``, ``Withdrawn`` among it."""
        now, name = asyncio.get_running_loop().time(), sha256(refresh.encode()).hexdigest()
        token, until = self.known.get(name, ("", 0.0))
        if now < until:
            return token
        body = await asyncio.to_thread(_refreshing, self.google, refresh)
        answer = await outside.ask(Call(URL(self.google.tokens), "POST", FORM, body, stays=True))
        told = told_by(answer)
        if told.get("error") == "invalid_grant":
            raise Withdrawn(owner)
        if not is_token(answer, told):
            raise CannotRead(why_not(answer, told))
        self.known[name] = str(told["access_token"]), now + float(told.get("expires_in") or 0) - EARLY
        return str(told["access_token"])

    def forget(self, refresh: str) -> None:
        """Let the next call ask for another token: this one is not taken any more."""
        self.known.pop(sha256(refresh.encode()).hexdigest(), None)


def told_by(answer: Answer) -> Json:
    """Return what Google says. Anything but an object is nothing."""
    try:
        told = json.loads(answer.body)
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}


def is_token(answer: Answer, told: Json) -> bool:
    return answer.status == 200 and isinstance(told.get("access_token"), str)  # noqa: PLR2004


def why_not(answer: Answer, told: Json) -> str:
    """Say in one sentence why there is no token; nothing of what was sent is in it."""
    if told.get("error") in ("invalid_client", "unauthorized_client"):
        return UNKNOWN
    return f"Google gave no token ({answer.status})."


def client_of(google: GoogleVariables) -> Any:  # noqa: ANN401  # it has no types
    """Return what knows how consent and tokens are asked for. For a thread: loading it takes a while."""
    from oauthlib.oauth2 import WebApplicationClient  # noqa: PLC0415  # only those who use Google need it

    return WebApplicationClient(google.client)


def _refreshing(google: GoogleVariables, refresh: str) -> str:
    body = client_of(google).prepare_refresh_body(
        refresh_token=refresh, client_id=google.client, client_secret=google.secret
    )
    return str(body)
