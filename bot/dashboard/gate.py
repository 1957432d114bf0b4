"""What stands before Datasette: one link that signs in once, and pages that do no more than read.

Whoever is not signed in gets 403 for whatever they ask, and Datasette hears nothing of it. Whoever is may look at the
dashboards and the tables behind them. SQL is answered where the dashboards wrote it, and nowhere else.
"""

import re
import time
from collections.abc import Awaitable, Callable, MutableMapping
from contextvars import ContextVar
from hashlib import sha256
from hmac import compare_digest
from http.cookies import CookieError, SimpleCookie
from secrets import token_urlsafe
from typing import Any
from urllib.parse import parse_qs

from bot.dashboard.pages import FILE, READER

Scope = MutableMapping[str, Any]  # https://asgi.readthedocs.io/en/latest/specs/www.html
Receive = Callable[[], Awaitable[Scope]]
Send = Callable[[Scope], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]
SIGN_IN, HOME, COOKIE = "/-/sign-in", "/-/dashboards/numbers", "empty_chair_dashboard"
SOON, LONG = 600.0, 12 * 3600.0  # s: for which the link is good, and for which somebody stays signed in
STATIC = re.compile(r"/favicon\.ico|/ours/[\w.-]+|/-/static(-plugins/[\w-]+)?/[\w.-]+")
MAY_READ = re.compile(
    rf"/|/{FILE}(\.json)?|/{FILE}/(figures|definitions)(/[\w~+-]+)?(\.json|\.csv)?"
    r"|/-/dashboards(/[a-z-]+){0,2}|" + STATIC.pattern
)
SQL_IS_ASKED_AT = f"/{FILE}.json"
STRANGER = "This is for whoever opened the link that `python app.py dashboard` printed. Start it again for a new one."
USED = "This link has been used, or is too old. Start `python app.py dashboard` again for a new one."
NO_MORE = "There is nothing here but the dashboards and the tables behind them."
MAY_ASK: ContextVar[bool] = ContextVar("may_ask", default=False)
CSP = (
    "default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
    " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}


class Gate:
    """``proof`` is the SHA-256 of what the link carries; ``app`` and what it ``asks`` may be changed at any time."""

    def __init__(self, app: App, asks: frozenset[str], proof: str) -> None:
        self.app, self.asks = app, asks
        self._proof, self._until = proof, time.monotonic() + SOON
        self._session = ""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        path = scope["raw_path"].decode("latin-1")
        asked = parse_qs(scope["query_string"].decode("latin-1"), keep_blank_values=True)
        nonce = token_urlsafe(16)
        send = _careful(send, nonce, kept=bool(STATIC.fullmatch(path)))
        if path == SIGN_IN:
            await self._sign_in(scope, asked, send)
        elif not self._is_signed_in(scope):
            await _say(send, 403, STRANGER)
        elif scope["method"] not in ("GET", "HEAD") or not self._may(path, asked):
            await _say(send, 403, NO_MORE)
        else:
            MAY_ASK.set(path.startswith("/-/dashboards/") or "sql" in asked)
            await self.app({**scope, "actor": READER}, receive, _without_cookies(send))

    async def _sign_in(self, scope: Scope, asked: dict[str, list[str]], send: Send) -> None:
        token = asked.get("token", [""])[0]
        good = (
            scope["method"] == "GET" and time.monotonic() < self._until and compare_digest(digest(token), self._proof)
        )
        if not good:
            await _say(send, 403, USED)
            return
        session = token_urlsafe(32)
        self._proof, self._session, self._until = "", digest(session), time.monotonic() + LONG
        secure = "; Secure" if scope["scheme"] == "https" else ""  # behind a proxy that encrypts
        cookie = f"{COOKIE}={session}; HttpOnly; SameSite=Lax; Path=/; Max-Age={LONG:.0f}{secure}"
        await _say(send, 303, "", {"location": HOME, "set-cookie": cookie})

    def _is_signed_in(self, scope: Scope) -> bool:
        if not self._session or time.monotonic() > self._until:
            return False
        return any(
            compare_digest(digest(_cookie(value.decode("latin-1"))), self._session)
            for name, value in scope["headers"]
            if name == b"cookie"
        )

    def _may(self, path: str, asked: dict[str, list[str]]) -> bool:
        if "sql" in asked:
            return path == SQL_IS_ASKED_AT and len(asked["sql"]) == 1 and asked["sql"][0] in self.asks
        return "_where" not in asked and bool(MAY_READ.fullmatch(path))


def digest(secret: str) -> str:
    return sha256(secret.encode(errors="replace")).hexdigest()


def _cookie(header: str) -> str:
    try:
        found = SimpleCookie(header).get(COOKIE)
    except CookieError:
        return ""
    return found.value if found else ""


async def _say(send: Send, status: int, words: str, headers: dict[str, str] | None = None) -> None:
    told = {"content-type": "text/plain; charset=utf-8", **(headers or {})}
    raw = [(name.encode(), value.encode()) for name, value in told.items()]
    await send({"type": "http.response.start", "status": status, "headers": raw})
    await send({"type": "http.response.body", "body": words.encode()})


def _without_cookies(send: Send) -> Send:
    """Keep Datasette from setting any: its plugins would set ours anew, where scripts can read it."""

    async def sent(message: Scope) -> None:
        if message["type"] == "http.response.start":
            kept = [(name, value) for name, value in message["headers"] if name.lower() != b"set-cookie"]
            message = {**message, "headers": kept}
        await send(message)

    return sent


def _careful(send: Send, nonce: str, *, kept: bool) -> Send:
    """Keep browsers careful, and let no script run but those that Datasette wrote into its pages."""
    ours = {
        **HEADERS,
        "content-security-policy": CSP.format(nonce=nonce),
        "cache-control": "private, max-age=3600" if kept else "no-store",
    }
    marked = f'<script nonce="{nonce}"'.encode()
    page = False

    async def sent(message: Scope) -> None:
        nonlocal page
        if message["type"] == "http.response.start":
            theirs = [(name, value) for name, value in message["headers"] if name.lower().decode() not in ours]
            page = any(name.lower() == b"content-type" and value.startswith(b"text/html") for name, value in theirs)
            theirs = [(name, value) for name, value in theirs if not (page and name.lower() == b"content-length")]
            message = {
                **message,
                "headers": [*theirs, *((name.encode(), value.encode()) for name, value in ours.items())],
            }
        elif page:
            message = {**message, "body": message.get("body", b"").replace(b"<script", marked)}
        await send(message)

    return sent
