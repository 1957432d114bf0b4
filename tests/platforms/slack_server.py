"""Slack's Web API on loopback, to be failed by: in a test, or as ``python -m tests.platforms.slack_server PORT``.

By itself it is told what goes wrong as ``tests.platforms.faults`` says.
"""

import asyncio
import itertools
import sys
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web

from tests.platforms.faults import Fault, Faults
from tests.platforms.slack_world import No, World

Json = dict[str, Any]
LOOPBACK = "127.0.0.1"
USES = 5  # of a response address
POSTING = "chat.postMessage"


class SlackServer:
    def __init__(self, world: World | None = None) -> None:
        self.world = world or World()
        self.url = ""
        self.faults = Faults(POSTING)
        self._addresses = itertools.count(1)
        self._used: Counter[str] = Counter()
        self.app = web.Application()
        self.app.router.add_route("*", "/api/{method}", self._call)
        self.app.router.add_post("/reply/{whom}", self._reply)
        self.app.router.add_post("/upload/{file}", self._upload)
        self.faults.serve(self.app, self.world.state)

    def fail(self, method: str, *faults: Fault) -> None:
        """Let the next calls of a method go wrong in these ways, one each. ``reply`` stands for response addresses.

        Where it matters, ``chat.postMessage to several`` or ``to one``: in a moment there may be both.
        """
        self.faults.fail(method, *faults)

    def answers(self, whom: str = "someone", channel: str = "", ts: str = "") -> str:
        """Return a response address, good for five answers; of what only ``whom`` sees without channel and ts."""
        return f"{self.url}/reply/{whom}?channel={channel}&ts={ts}&n={next(self._addresses)}"

    @asynccontextmanager
    async def running(self, port: int = 0) -> AsyncIterator["SlackServer"]:
        runner = web.AppRunner(self.app, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, LOOPBACK, port).start()
        self.url = self.world.files.at = f"http://{LOOPBACK}:{runner.addresses[0][1]}"
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
        where = "to several" if given.get("channel", "").startswith("C") else "to one"
        fault = self.faults.first(f"{method} {where}", method)
        return await self.faults.answered(request, fault, lambda: self._done(method, given), _no(fault))

    def _done(self, method: str, given: Json) -> Json:
        try:
            return self.world.do(method, given)
        except No as no:
            return {"ok": False, "error": str(no)}

    async def _upload(self, request: web.Request) -> web.Response:
        fault = self.faults.next("upload")
        if fault.done:
            self.world.files.put(request.match_info["file"], await request.read())
        return web.Response(status=fault.status, text="OK")

    async def _reply(self, request: web.Request) -> web.StreamResponse:
        fault = self.faults.next("reply")
        self._used[request.path_qs] += 1
        if self._used[request.path_qs] > USES:
            fault = Fault(status=404, error="used_url")
        said = await request.json()
        return await self.faults.answered(request, fault, lambda: self._replied(said, request), _no(fault))

    def _replied(self, said: Json, request: web.Request) -> Json:
        if not said.get("replace_original"):
            self.world.ephemerals.append(said | {"to": request.match_info["whom"]})
            return {"ok": True}
        try:
            return self.world.replace({name: request.query[name] for name in ("channel", "ts")} | said)
        except No as no:
            return {"ok": False, "error": str(no)}


def _no(fault: Fault) -> Json | None:
    return {"ok": False, "error": fault.error} if fault.error or fault.status == 200 else None


async def main(port: int) -> None:
    async with SlackServer().running(port):
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
