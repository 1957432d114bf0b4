"""Slack's Web API on loopback, to be failed by: in a test, or as ``python -m tests.platforms.slack_server PORT``.

By itself it also takes ``GET /_state``, ``POST /_faults {"seed", "share", "methods"}`` and ``POST /_fail {"method",
"fault"}``; a fault is one of ``Fault``'s fields by name.
"""

import asyncio
import itertools
import random
import sys
from collections import Counter, defaultdict, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any

from aiohttp import web

from tests.platforms.slack_world import No, World

Json = dict[str, Any]
LOOPBACK = "127.0.0.1"
USES = 5  # of a response address
POSTING = ("chat.postMessage",)


@dataclass(frozen=True)
class Fault:
    """How a call goes wrong. ``applied``: Slack has done it all the same, and nobody hears."""

    status: int = 200
    error: str = ""
    retry_after: str = ""
    drop: bool = False
    applied: bool = False
    slow: float = 0.0  # s
    garbage: str = ""
    kind: str = "text/plain"


RATE_LIMITED = Fault(status=429, error="ratelimited", retry_after="12")
DROPPED_BEFORE = Fault(drop=True)
DROPPED_AFTER = Fault(drop=True, applied=True)
SERVER_ERROR = Fault(status=503)
SERVER_ERROR_AFTER = Fault(status=500, applied=True)
GARBAGE = Fault(garbage="<html>so sorry</html>", applied=True)


def declined(error: str) -> Fault:
    return Fault(error=error)


class SlackServer:
    def __init__(self, world: World | None = None) -> None:
        self.world = world or World()
        self.url = ""
        self._faults: defaultdict[str, deque[Fault]] = defaultdict(deque)
        self._addresses = itertools.count(1)
        self._used: Counter[str] = Counter()
        self._chance = random.Random(0)  # noqa: S311  # faults have to come again from the same seed
        self._share, self._unlucky = 0.0, POSTING
        self.app = web.Application()
        self.app.router.add_route("*", "/api/{method}", self._call)
        self.app.router.add_post("/reply/{whom}", self._reply)
        self.app.router.add_get("/_state", self._state)
        self.app.router.add_post("/_faults", self._set_faults)
        self.app.router.add_post("/_fail", self._set_fail)

    def fail(self, method: str, *faults: Fault) -> None:
        """Let the next calls of a method go wrong in these ways, one each. ``reply`` stands for response addresses."""
        self._faults[method].extend(faults)

    def answers(self, whom: str = "someone", channel: str = "", ts: str = "") -> str:
        """Return a response address, good for five answers; of what only ``whom`` sees without channel and ts."""
        return f"{self.url}/reply/{whom}?channel={channel}&ts={ts}&n={next(self._addresses)}"

    @asynccontextmanager
    async def running(self, port: int = 0) -> AsyncIterator["SlackServer"]:
        runner = web.AppRunner(self.app, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, LOOPBACK, port).start()
        self.url = f"http://{LOOPBACK}:{runner.addresses[0][1]}"
        try:
            yield self
        finally:
            await runner.cleanup()

    @property
    def api(self) -> str:
        return f"{self.url}/api/"

    async def _call(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        given: Json = await request.json() if request.content_type == "application/json" else {}
        given |= {name: str(value) for name, value in {**request.query, **await request.post()}.items()}
        self.world.calls.append((method, given))
        if not request.headers.get("Authorization", "").startswith("Bearer xoxb-"):
            return web.json_response({"ok": False, "error": "not_authed"})
        fault = self._fault(method)
        answer = {"ok": False, "error": fault.error}
        if fault.applied or fault in (Fault(), Fault(slow=fault.slow)):
            answer = self._done(method, given)
        return await self._answered(request, fault, answer)

    def _done(self, method: str, given: Json) -> Json:
        try:
            return self.world.do(method, given)
        except No as no:
            return {"ok": False, "error": str(no)}

    async def _answered(self, request: web.Request, fault: Fault, answer: Json) -> web.StreamResponse:
        await asyncio.sleep(fault.slow)
        if fault.drop:
            assert request.transport is not None
            request.transport.abort()
        headers = {"Retry-After": fault.retry_after} if fault.retry_after else {}
        if fault.garbage or (fault.status != 200 and not fault.error):
            return web.Response(status=fault.status, text=fault.garbage, headers=headers, content_type=fault.kind)
        return web.json_response(answer, status=fault.status, headers=headers)

    async def _reply(self, request: web.Request) -> web.StreamResponse:
        fault = self._fault("reply")
        self._used[request.path_qs] += 1
        if self._used[request.path_qs] > USES:
            fault = Fault(status=404, error="used_url")
        answer = {"ok": not fault.error} | ({"error": fault.error} if fault.error else {})
        if fault.applied or fault in (Fault(), Fault(slow=fault.slow)):
            answer = self._replied(await request.json(), request)
        return await self._answered(request, fault, answer)

    def _replied(self, said: Json, request: web.Request) -> Json:
        if not said.get("replace_original"):
            self.world.ephemerals.append(said | {"to": request.match_info["whom"]})
            return {"ok": True}
        try:
            return self.world.replace({name: request.query[name] for name in ("channel", "ts")} | said)
        except No as no:
            return {"ok": False, "error": str(no)}

    def _fault(self, method: str) -> Fault:
        if self._faults[method]:
            return self._faults[method].popleft()
        if method in self._unlucky and self._chance.random() < self._share:
            return self._chance.choice((DROPPED_AFTER, SERVER_ERROR_AFTER, GARBAGE, DROPPED_BEFORE, SERVER_ERROR))
        return Fault()

    async def _state(self, _: web.Request) -> web.Response:
        return web.json_response(self.world.state())

    async def _set_faults(self, request: web.Request) -> web.Response:
        wanted = await request.json()
        self._chance.seed(wanted["seed"])
        self._share = wanted["share"]
        self._unlucky = tuple(wanted.get("methods", POSTING))
        return web.json_response({"ok": True})

    async def _set_fail(self, request: web.Request) -> web.Response:
        wanted = await request.json()
        self.fail(wanted["method"], replace(Fault(), **wanted["fault"]))
        return web.json_response({"ok": True})


async def main(port: int) -> None:
    async with SlackServer().running(port):
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
