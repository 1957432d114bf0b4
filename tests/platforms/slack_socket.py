"""Socket Mode as Slack speaks it: where to dial, a greeting, envelopes, and hanging up in every way there is."""

import asyncio
import itertools
import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import WSMsgType, web

from tests.platforms.slack_requests import JSON, Sent
from tests.platforms.slack_server import SlackServer

Json = dict[str, Any]
APP_TOKEN = "xapp-made-up"


async def eventually(true: Callable[[], Awaitable[bool]], seconds: float = 10) -> None:
    """Wait until something is true, and raise ``TimeoutError`` if that takes too long."""
    for _ in range(int(seconds / 0.01)):
        if await true():
            return
        await asyncio.sleep(0.01)
    raise TimeoutError


@dataclass
class Switchboard:
    """``declines`` is why Slack will not say where to dial; ``deaf``: connections stay open, and nothing comes back."""

    slack: SlackServer
    declines: str = ""
    deaf: bool = False
    greets: bool = True
    dialled: int = 0
    acknowledged: dict[str, Json | None] = field(default_factory=dict)
    lines: list[web.WebSocketResponse] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._numbers = itertools.count(1)
        self.slack.app.router.add_post("/api/apps.connections.open", self._where)
        self.slack.app.router.add_get("/link", self._dialled)

    async def send(self, sent: Sent, envelope: str = "", attempt: int = 0) -> str:
        """Send what Slack would send over HTTP, in an envelope, over the newest line; return the envelope's id."""
        name = envelope or f"envelope-{next(self._numbers)}"
        kind, payload = _unfolded(sent)
        told = {"envelope_id": name, "type": kind, "payload": payload, "accepts_response_payload": True}
        await self.lines[-1].send_json(told | {"retry_attempt": attempt, "retry_reason": ""})
        return name

    async def asks_to_reconnect(self, reason: str = "refresh_requested") -> None:
        await self.lines[-1].send_json({"type": "disconnect", "reason": reason, "debug_info": {"host": "wss-1"}})

    async def hangs_up(self) -> None:
        for line in [*self.lines]:
            await line.close()

    async def is_acknowledged(self, envelope: str, seconds: float = 5) -> Json | None:
        """Return what an envelope was acknowledged with. Raises ``TimeoutError`` where it was not."""

        async def there() -> bool:
            return envelope in self.acknowledged

        await eventually(there, seconds)
        return self.acknowledged[envelope]

    async def _where(self, request: web.Request) -> web.Response:
        if request.headers.get("Authorization") != f"Bearer {APP_TOKEN}":
            return web.json_response({"ok": False, "error": "invalid_auth"})
        if self.declines:
            return web.json_response({"ok": False, "error": self.declines})
        return web.json_response({"ok": True, "url": f"{self.slack.url.replace('http', 'ws', 1)}/link?ticket=made-up"})

    async def _dialled(self, request: web.Request) -> web.WebSocketResponse:
        line = web.WebSocketResponse(autoping=False)
        await line.prepare(request)
        self.dialled += 1
        self.lines.append(line)
        if self.greets:
            await line.send_json({"type": "hello", "num_connections": 1, "connection_info": {"app_id": "A1"}})
        with suppress(ConnectionError):
            await self._spoken(line)
        self.lines.remove(line)
        return line

    async def _spoken(self, line: web.WebSocketResponse) -> None:
        async for message in line:
            if message.type is WSMsgType.PING and not self.deaf:
                await line.pong(message.data)
            elif message.type is WSMsgType.TEXT:
                said = json.loads(message.data)
                self.acknowledged[said["envelope_id"]] = said.get("payload")


def _unfolded(sent: Sent) -> tuple[str, Json]:
    """Return what an HTTP request of Slack's is in Socket Mode."""
    if sent.kind == JSON:
        return "events_api", json.loads(sent.body)
    fields = dict(parse_qsl(sent.body.decode(), keep_blank_values=True))
    if "payload" in fields:
        return "interactive", json.loads(fields["payload"])
    return "slash_commands", fields
