"""Only this machine, only our own pages: nothing else gets an answer, and nothing else changes anything."""

from collections.abc import Awaitable, Callable
from hmac import compare_digest
from ipaddress import ip_address
from secrets import token_urlsafe

from aiohttp import web
from yarl import URL

from bot.playground.ports import Rows

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
KEPT_AS = "token"
SAFE = {
    "Content-Security-Policy": "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}


def token(rows: Rows) -> str:
    """Return what every form of ours carries. It survives a restart, as open pages do."""
    if not rows.recall(KEPT_AS):
        rows.note(KEPT_AS, token_urlsafe(32))
    return rows.recall(KEPT_AS)


def is_loopback(host: str) -> bool:
    """Whether a name or an address means this machine and no other. A name that resolves to it is not enough."""
    if host.lower() == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def guarded(handler: Handler, proof: str) -> Handler:
    """Refuse what was asked of another name (DNS rebinding) or sent by another page (request forgery) with 401."""

    async def only_here(request: web.Request) -> web.StreamResponse:
        if not _asked_here(request):
            raise web.HTTPUnauthorized(text="The playground answers on this machine only, by its own name.")
        if request.method != "GET" and not (_same_page(request) and await _has(request, proof)):
            raise web.HTTPUnauthorized(text="This did not come from the playground's own page. Reload it.")
        return await handler(request)

    return only_here


def _asked_here(request: web.Request) -> bool:
    try:
        return is_loopback(URL(f"http://{request.host}").host or "")
    except ValueError:
        return False


def _same_page(request: web.Request) -> bool:
    site, origin = request.headers.get("Sec-Fetch-Site"), request.headers.get("Origin")
    if site is not None and site != "same-origin":
        return False
    return origin == f"{request.scheme}://{request.host}" if origin else site is not None


async def _has(request: web.Request, proof: str) -> bool:
    try:
        given = (await request.post()).get("token", "")
    except ValueError as cause:
        raise web.HTTPBadRequest(text="This form cannot be read.") from cause
    return isinstance(given, str) and compare_digest(given.encode(), proof.encode())
