"""The one web server: limits, health, metrics, and headers that keep browsers careful. Nothing of any platform."""

import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping
from errno import EADDRINUSE
from hmac import compare_digest
from ipaddress import ip_address
from json import JSONDecodeError
from typing import Protocol

from aiohttp import web
from prometheus_client import CONTENT_TYPE_PLAIN_0_0_4
from yarl import URL

from bot.meter import Reading
from bot.web.metrics import Metrics

Sheet = Callable[[str], Awaitable[tuple[str, str] | None]]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
log = logging.getLogger(__name__)
MOST = 1024 * 1024  # bytes of a request, unless a route says otherwise itself
NO_SHEET = "This address is not good any more, or not for you. Ask for the CSV anew where you got it."
FAILED = 500
FAREWELL = 4.0  # s for requests that are being answered when the bot stops
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
PASSED_ON = ("Forwarded", "X-Forwarded-For", "X-Real-IP")
PLAIN = """<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Empty Chair</title>
<main><h1>Empty Chair</h1>
<p>One seat in every meeting is free for the customer. This is where the bot listens; people meet it in their chat.</p>
<p>To install it, give your chat workspace this address, as docs/running.md says.</p></main></html>
"""


class CannotListen(Exception):
    """The address cannot be listened at. Its words say why and what to set."""


class Health(Protocol):
    """How the bot is."""

    async def parts(self) -> tuple[tuple[str, bool, str], ...]:
        """Return what the bot needs to do its work: its name, whether it is able, and why or why not."""

    async def readings(self) -> Iterable[Reading]:
        """Return numbers as they are now. None says who answered or what."""


class Web:
    """The application and what it tells of itself. ``token`` opens the details to other machines than this one."""

    def __init__(self, health: Health, token: str, most: int = MOST) -> None:
        self._health = health
        self._token = token
        self.metrics = Metrics()
        self.app = web.Application(middlewares=[self._orderly], client_max_size=most)
        self.app.on_response_prepare.append(_careful)
        self.app.router.add_get("/healthz", _alive)
        self.app.router.add_get("/readyz", self._ready)
        self.app.router.add_get("/metrics", self._metrics)

    def add_plain_page(self) -> None:
        """Say what this is, where no platform has a page of its own."""
        self.app.router.add_get("/", _plain)

    def serve(self, hooks: Mapping[str, Handler], sheet: Sheet) -> None:
        """Let other programs tell of meetings, each at a hook of its own, and hand out files at signed addresses.

        ``sheet`` returns the name of a file and what is in it, or None for nobody.
        """

        async def get(request: web.Request) -> web.Response:
            found = await sheet(request.match_info["signed"])
            if found is None:
                raise web.HTTPForbidden(text=NO_SHEET)
            name, rows = found
            body = rows.encode("utf-8-sig")  # without its mark, spreadsheet programs take UTF-8 for something else
            headers = {
                "Content-Type": "text/csv; charset=utf-8",
                "Content-Disposition": f'attachment; filename="{name}"',
            }
            return web.Response(body=body, headers=headers)

        for name, hook in hooks.items():
            self.app.router.add_post(f"/hooks/{name}", hook)
        self.app.router.add_get("/lists/{signed}", get)

    @web.middleware
    async def _orderly(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Let nobody see what went wrong inside, and count what was answered."""
        try:
            response = await handler(request)
        except web.HTTPException as answer:
            self.metrics.answered(_route(request), answer.status)
            raise
        except (web.RequestPayloadError, UnicodeError, JSONDecodeError):
            response = web.Response(status=400, text="This request cannot be read.")
        except Exception:
            log.exception("A request to %s failed.", _route(request))
            response = web.Response(status=FAILED, text="That did not work. It is written in the log; try it again.")
        self.metrics.answered(_route(request), response.status)
        return response

    async def _ready(self, request: web.Request) -> web.Response:
        parts = await self._health.parts()
        able = all(able for _, able, _ in parts)
        told: dict[str, object] = {"ready": able}
        if self._may_know(request):
            told["parts"] = {name: {"able": able, "why": why} for name, able, why in parts}
        return web.json_response(told, status=200 if able else 503)

    async def _metrics(self, request: web.Request) -> web.Response:
        if not self._may_know(request):
            raise web.HTTPUnauthorized(text="Metrics are for this machine, or for whoever holds CHAIR_METRICS_TOKEN.")
        written = self.metrics.written(await self._health.readings())
        return web.Response(body=written, headers={"Content-Type": CONTENT_TYPE_PLAIN_0_0_4})

    def _may_know(self, request: web.Request) -> bool:
        given = request.headers.get("Authorization", "").encode()
        known = bool(self._token) and compare_digest(given, f"Bearer {self._token}".encode())
        return known or _asked_here(request)


async def listening(app: web.Application, host: str, port: int) -> web.AppRunner:
    """Return the running server; its ``cleanup`` stops it. Raises ``CannotListen``."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=FAREWELL)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as cause:
        await runner.cleanup()
        raise CannotListen(_why_not(host, port, cause)) from cause
    return runner


def _why_not(host: str, port: int, cause: OSError) -> str:
    if cause.errno == EADDRINUSE:
        return f"Port {port} on {host} is in use by another program. Stop that one, or set CHAIR_PORT to another port."
    return f"Cannot listen on {host}, port {port}: {cause.strerror}. Set CHAIR_HOST and CHAIR_PORT."


def _asked_here(request: web.Request) -> bool:
    """Whether this machine asks for itself, not a proxy on it for somebody else."""
    if any(name in request.headers for name in PASSED_ON):
        return False
    try:
        host = URL(f"http://{request.host}").host or ""
        return ip_address(request.remote or "").is_loopback and (host == "localhost" or ip_address(host).is_loopback)
    except ValueError:
        return False


def _route(request: web.Request) -> str:
    resource = request.match_info.route.resource
    return resource.canonical if resource else "an unknown address"


async def _careful(_: web.Request, response: web.StreamResponse) -> None:
    response.headers["Server"] = "Empty Chair"
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)


async def _alive(_: web.Request) -> web.Response:
    return web.json_response({"alive": True})


async def _plain(_: web.Request) -> web.Response:
    return web.Response(text=PLAIN, content_type="text/html")
