"""Two pages in a browser: one leads to Google's question whether we may see events, to the other Google leads back.

https://developers.google.com/identity/protocols/oauth2/web-server, with PKCE (RFC 7636). Only events are read, never
written; whose calendar it is, Google's own word for the account says.
"""

import asyncio
from dataclasses import dataclass
from datetime import datetime
from hmac import compare_digest
from html import escape
from typing import Any, Protocol, TypedDict

from aiohttp import web
from yarl import URL

from bot.meetings.consents import GOOD_FOR, Consent, Consents, Outcome, once
from bot.meetings.scheduled import CannotRead
from bot.sources.google.tokens import FORM, Tokens, client_of, is_token, told_by
from bot.sources.outside import Call, Login, Outside
from bot.variables.google import EVENTS, SCOPES

HERE, BACK = "/calendars/google", "/calendars/google/back"
COOKIE = "chair_google"
LONGEST = 4000  # characters of a code, a state or an address
LOOK = """<!doctype html><html lang="{language}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>{title}</title><h1>{title}</h1><p>{words}</p></html>
"""


class Giving(Protocol):
    """Those whose consent it is, and where it is kept. ``consents.address`` is the first page as browsers reach it."""

    @property
    def consents(self) -> Consents:
        """Return what makes addresses, and reads them."""

    def now(self) -> datetime:
        """Return the time by which addresses end."""

    async def address(self, consent: Consent) -> str:
        """Return the e-mail of whoever is asked; nothing where nobody knows it."""

    async def give(self, consent: Consent, name: str, email: str, token: str) -> Outcome:
        """Keep what ``email`` consented to, if it is the person's own; ``name`` is the use of the address, once."""

    async def words(self, outcome: Outcome, consent: Consent | None) -> tuple[str, str, str]:
        """Return language, title and sentence, for whoever is asked."""


class Kept(TypedDict):
    """How browsers keep the cookie."""

    path: str
    secure: bool
    httponly: bool
    samesite: str


class Not(Exception):
    """Consent did not come about."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(outcome)
        self.outcome = outcome


@dataclass(frozen=True, slots=True)
class ConsentPages:
    """The first page, ``HERE``, and the one that Google leads back to."""

    tokens: Tokens
    giving: Giving

    def listen(self, app: web.Application) -> None:
        app.router.add_get(HERE, self.begin)
        app.router.add_get(BACK, self.back)

    async def begin(self, request: web.Request) -> web.Response:
        """Lead to Google. That a chat looks at the address beforehand uses nothing up."""
        asked = request.query.get("asked", "")[:LONGEST]
        consent = self.giving.consents.consent(asked, self.giving.now())
        email = await self.giving.address(consent) if consent else ""
        if consent is None or not email:
            return await self._page(Outcome.TOO_LATE, consent)
        return await self._to_google(asked, email)

    async def back(self, request: web.Request) -> web.Response:
        """Keep what was consented to, or nothing; either way say so."""
        asked, verifier = self.giving.consents.returned(request.query.get("state", "")[:LONGEST])
        consent = self.giving.consents.consent(asked, self.giving.now())
        try:
            outcome = await self._given(request, consent, verifier, once(asked))
        except Not as no:
            outcome = no.outcome
        except CannotRead:
            outcome = Outcome.FAILED
        page = await self._page(outcome, consent)
        page.del_cookie(self._cookie, **self._kept)
        return page

    async def _given(self, request: web.Request, consent: Consent | None, verifier: str, name: str) -> Outcome:
        state = request.query.get("state", "")[:LONGEST]
        if not compare_digest(request.cookies.get(self._cookie, "").encode(), once(state).encode()):
            raise Not(Outcome.ELSEWHERE)
        if consent is None:
            raise Not(Outcome.TOO_LATE)
        if request.query.get("error"):
            raise Not(Outcome.DENIED)
        async with self.tokens.outside() as outside:
            told = await self._exchanged(outside, request.query.get("code", "")[:LONGEST], verifier)
            email = await self._whose(outside, str(told["access_token"]))
        return await self.giving.give(consent, name, email, str(told["refresh_token"]))

    async def _to_google(self, asked: str, email: str) -> web.Response:
        client = await asyncio.to_thread(client_of, self.tokens.google)
        verifier = client.create_code_verifier(64)
        state = self.giving.consents.state(asked, verifier)
        at = URL(self.tokens.google.consent)
        where = client.prepare_request_uri(
            str(at.with_scheme("https")),  # the library goes nowhere without; a stand-in on this machine may
            redirect_uri=self._back,
            scope=SCOPES,
            state=state,
            code_challenge=client.create_code_challenge(verifier, "S256"),
            code_challenge_method="S256",
            access_type="offline",
            prompt="consent",
            login_hint=email,
        )
        response = web.Response(status=302, headers={"Location": str(URL(where, encoded=True).with_scheme(at.scheme))})
        response.set_cookie(self._cookie, once(state), max_age=int(GOOD_FOR.total_seconds()), **self._kept)
        return response

    async def _exchanged(self, outside: Outside, code: str, verifier: str) -> dict[str, Any]:
        """Return the tokens that a code stands for. Raises ``Not``."""
        google = self.tokens.google
        body = (await asyncio.to_thread(client_of, self.tokens.google)).prepare_request_body(
            code=code, redirect_uri=self._back, client_secret=google.secret, code_verifier=verifier
        )
        answer = await outside.ask(Call(URL(google.tokens), "POST", FORM, body, stays=True))
        told = told_by(answer)
        if not is_token(answer, told) or not isinstance(told.get("refresh_token"), str):
            raise Not(Outcome.FAILED)
        if EVENTS not in str(told.get("scope", "")).split():
            raise Not(Outcome.NO_EVENTS)
        return told

    async def _whose(self, outside: Outside, token: str) -> str:
        """Return the address that Google has proven; nothing where it has not. Raises ``Not``."""
        at = URL(self.tokens.google.whoever)
        answer = await outside.ask(Call(at, login=Login(at.origin(), f"Bearer {token}")))
        if answer.status != 200:  # noqa: PLR2004
            raise Not(Outcome.FAILED)
        told = told_by(answer)
        return str(told.get("email", "")).strip().lower() if told.get("email_verified") in (True, "true") else ""

    async def _page(self, outcome: Outcome, consent: Consent | None) -> web.Response:
        language, title, words = (escape(part) for part in await self.giving.words(outcome, consent))
        status = 200 if outcome is Outcome.CONNECTED else 403
        body = LOOK.format(language=language, title=title, words=words)
        return web.Response(text=body, content_type="text/html", status=status)

    @property
    def _is_encrypted(self) -> bool:
        return URL(self.giving.consents.address).scheme == "https"

    @property
    def _cookie(self) -> str:
        """Return its name. With this prefix browsers take it from this host alone, and never in clear (RFC 6265bis)."""
        return f"__Host-{COOKIE}" if self._is_encrypted else COOKIE

    @property
    def _kept(self) -> Kept:
        """Return how it is kept: Lax, since it is Google's page that leads back."""
        secure = self._is_encrypted
        return {"path": "/" if secure else HERE, "secure": secure, "httponly": True, "samesite": "Lax"}

    @property
    def _back(self) -> str:
        return str(URL(self.giving.consents.address).with_path(BACK))
