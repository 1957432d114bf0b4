"""The dashboard: Datasette in a process of its own, which knows one file of aggregates and none of our secrets."""

import asyncio
import json
import secrets
import sys
from asyncio.subprocess import PIPE, Process, create_subprocess_exec
from importlib.util import find_spec
from pathlib import Path

from bot.dashboard.gate import SIGN_IN, digest
from bot.dashboard.pages import Json, Pages, metadata

LIBRARIES = ("datasette", "datasette_dashboards")
HOUSE = Path(__file__).parents[2]
READY = b"ready\n"
PATIENCE = 60.0  # s for it to start; a loaded machine takes ten
FAREWELL = 5.0  # s for it to end
ENVIRONMENT = None if sys.platform == "win32" else dict[str, str]()  # Windows listens nowhere without its own


class CannotServe(Exception):
    """There is no dashboard. Its words say why, and what to mend."""


class Dashboard:
    """A server on this machine alone. It ends when this process does, however that comes about."""

    def __init__(self, process: Process, link: str) -> None:
        self._process, self.link, self.pid = process, link, process.pid

    async def tell(self, told: Json) -> None:
        """Pass on what to serve: a line, so that no argument and no environment has it."""
        if line := self._process.stdin:
            line.write(json.dumps(told).encode() + b"\n")
            await line.drain()

    async def ended(self) -> None:
        await self._process.wait()

    async def close(self) -> None:
        if self._process.stdin:
            self._process.stdin.close()
        try:
            await asyncio.wait_for(self._process.wait(), FAREWELL)
        except TimeoutError:
            self._process.kill()
            await self._process.wait()


def what_to_serve(file: Path, pages: Pages) -> Json:
    return {"file": str(file.resolve()), "metadata": metadata(pages)}


async def served(what: Json, port: int) -> Dashboard:
    """Return the running server with its link, which lets one browser in, once. Raises ``CannotServe``."""
    if missing := [one for one in LIBRARIES if not find_spec(one)]:
        message = f"{' and '.join(missing)} cannot be imported. Run: pip install --require-hashes -r requirements.txt"
        raise CannotServe(message)
    token = secrets.token_urlsafe(32)
    process = await create_subprocess_exec(
        sys.executable, "-s", "-m", "bot.dashboard.serving",
        cwd=HOUSE, env=ENVIRONMENT, stdin=PIPE, stdout=PIPE, stderr=PIPE, start_new_session=True,
    )  # fmt: skip
    dashboard = Dashboard(process, f"http://127.0.0.1:{port}{SIGN_IN}?token={token}")
    try:
        await dashboard.tell({**what, "port": port, "proof": digest(token)})
        await _until_it_listens(process, port)
    except BaseException:
        await dashboard.close()
        raise
    return dashboard


async def _until_it_listens(process: Process, port: int) -> None:
    said, wrong = process.stdout, process.stderr
    try:
        if said and await asyncio.wait_for(said.readline(), PATIENCE) == READY:
            return
    except TimeoutError as cause:
        message = f"The dashboard did not start within {PATIENCE:.0f} seconds. Try it again when less is going on."
        raise CannotServe(message) from cause
    why = (await wrong.read()).decode(errors="replace").strip().rpartition("\n")[2] if wrong else ""
    message = f"The dashboard cannot listen on 127.0.0.1, port {port}: {why}. Choose another with --port."
    raise CannotServe(message)
