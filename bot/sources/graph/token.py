"""The token that our calls of Graph carry: Microsoft's own library asks for it, keeps it, and renews it in time.

https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
"""

import asyncio
import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from urllib.parse import urlencode

from yarl import URL

from bot.meetings.scheduled import CannotRead
from bot.sources.outside import Call, Outside
from bot.variables.graph import GraphVariables

PATIENCE = 15.0  # s for one answer
AGAIN = 30.0  # s after a no, in which nobody is asked again: there may be a hundred calendars
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
CODE = re.compile(r"AADSTS(\d+)")
RENEW = "Make a new one: Entra admin center, App registrations, Certificates & secrets"
WHY = {  # https://learn.microsoft.com/entra/identity-platform/reference-error-codes
    "7000215": f"GRAPH_CLIENT_SECRET is wrong; it is the value of a secret, not its id. {RENEW}.",
    "7000222": f"GRAPH_CLIENT_SECRET has run out. {RENEW}.",
    "700016": "GRAPH_CLIENT_ID is no app of the tenant GRAPH_TENANT_ID. Both stand at the app registration.",
    "90002": "GRAPH_TENANT_ID is no tenant. It stands at the app registration, under Overview.",
    "900023": "GRAPH_TENANT_ID is no tenant. It stands at the app registration, under Overview.",
}


class Token:
    """One for all calendars of a tenant. Raises ``CannotRead`` where there is none to be had."""

    def __init__(self, access: GraphVariables) -> None:
        self._access = access
        self._asking = asyncio.Lock()
        self._app: Any = None
        self._no, self._until = "", 0.0

    async def current(self, refused: str = "") -> str:
        """Return it; another one, where Graph has ``refused`` this. However many ask, Microsoft is asked once."""
        if self._access.missing:
            names = " and ".join(self._access.missing)
            message = f"{names} {'are' if len(self._access.missing) > 1 else 'is'} not set; see docs/running.md."
            raise CannotRead(message)
        loop = asyncio.get_running_loop()
        async with self._asking:
            if loop.time() < self._until:
                raise CannotRead(self._no)
            try:
                return await asyncio.to_thread(self._asked, loop, refused)
            except CannotRead as no:
                self._no, self._until = str(no), loop.time() + AGAIN
                raise

    def _asked(self, loop: asyncio.AbstractEventLoop, refused: str) -> str:
        """Ask in a thread of its own, since the library waits for what it asks."""
        import msal  # noqa: PLC0415  # a third of a second, for those who have such calendars

        logging.getLogger("msal").setLevel(logging.CRITICAL)  # it writes down answers that it does not understand
        try:
            if self._app is None:
                self._app = msal.ConfidentialClientApplication(
                    self._access.client,
                    self._access.secret,
                    self._access.authority,
                    http_client=_Wire(self._access, loop),
                    instance_discovery=False,
                )
            return self._given(refused)
        except CannotRead:
            raise
        except Exception as cause:  # noqa: BLE001  # on odd answers the library raises whatever it comes across
            raise CannotRead(_why(str(cause), type(cause).__name__)) from None

    def _given(self, refused: str) -> str:
        scopes = [f"{self._access.api}/.default"]
        answer = self._app.acquire_token_for_client(scopes)
        if refused and answer.get("access_token") == refused:
            self._app.remove_tokens_for_client()
            answer = self._app.acquire_token_for_client(scopes)
        token = answer.get("access_token")
        if not isinstance(token, str) or not token:
            raise CannotRead(_why(str(answer.get("error_description")), str(answer.get("error"))))
        return token


@dataclass(frozen=True, slots=True)
class _Heard:
    """An answer, as the library wants it."""

    status_code: int
    text: str
    headers: Mapping[str, str]

    def raise_for_status(self) -> None:
        if self.status_code >= HTTPStatus.BAD_REQUEST:
            message = f"HTTP {self.status_code}"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class _Wire:
    """How the library reaches Microsoft: the way all our calls go, to where one logs in and nowhere else."""

    access: GraphVariables
    loop: asyncio.AbstractEventLoop

    def get(self, url: str, params: object = None, headers: Mapping[str, str] | None = None, **_: object) -> _Heard:
        return self._asked(Call(self._at(url, params), headers=dict(headers or {}), stays=True))

    def post(self, url: str, params: object = None, data: object = None, **more: object) -> _Heard:
        headers, body = more.get("headers"), data if isinstance(data, str) else urlencode(dict(_pairs(data)))
        told = {**(headers if isinstance(headers, dict) else {}), **FORM}
        return self._asked(Call(self._at(url, params), "POST", told, body, stays=True))

    def close(self) -> None:
        """Hold nothing open: each call has a line of its own."""

    def _at(self, url: str, params: object) -> URL:
        there, home = URL(url), URL(self.access.authority).origin()
        if there.origin() != home:
            message = "Microsoft's login leads elsewhere, where we do not follow."
            raise CannotRead(message)
        return URL(self.access.login).join(there.relative()).update_query(dict(_pairs(params)))

    def _asked(self, call: Call) -> _Heard:
        return asyncio.run_coroutine_threadsafe(self._whole(call), self.loop).result(PATIENCE * 2)

    async def _whole(self, call: Call) -> _Heard:
        async with Outside(private=self.access.is_here, seconds=PATIENCE) as outside:
            answer = await outside.ask(call)
        return _Heard(answer.status, answer.body.decode(errors="replace"), answer.headers)


def _pairs(given: object) -> Mapping[str, str]:
    return {str(name): str(value) for name, value in given.items()} if isinstance(given, dict) else {}


def _why(description: str, error: str) -> str:
    """Say what is wrong in words of ours: Microsoft's show numbers of apps and tenants."""
    code = next(iter(CODE.findall(description)), "")
    if code in WHY:
        return WHY[code]
    named = f"AADSTS{code}" if code else re.sub(r"\W", "", error)[:60]
    return f"Microsoft gives us no token ({named}). Check GRAPH_CLIENT_ID, GRAPH_CLIENT_SECRET and GRAPH_TENANT_ID."
