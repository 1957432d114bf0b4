"""A machine to pull the plug of: the bot and Slack as processes of their own, which Slack outlives."""

import asyncio
import json
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout

from tests.platforms.slack_requests import Sent
from tests.source import HOUSE

SECRET, TOKEN, KEY = "8f742231b10e8888abcd99yyyzzz85a5", "xoxb-made-up", "a key for tests, thirty-two bytes"
START = 30.0  # s until it listens, on a machine that is busy with something else
SETUP = """
[company]
name = "Northwind"
timezone = "UTC"
domains = ["northwind.example"]
[people]
sponsor = "dana@northwind.example"
[asking]
mode = "live"
only = ["*"]
"""
Json = dict[str, Any]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Machine:
    folder: Path
    session: ClientSession
    slack: str
    port: int
    blind: bool = False
    bot: asyncio.subprocess.Process | None = None

    @property
    def database(self) -> Path:
        return self.folder / "chair.db"

    @property
    def events(self) -> str:
        return f"http://127.0.0.1:{self.port}/slack/events"

    def environment(self) -> dict[str, str]:
        ours = {
            "CHAIR_DATABASE_URL": f"sqlite:///{self.database}",
            "CHAIR_PORT": str(self.port),
            "CHAIR_SECRET_KEY": KEY,
            "SLACK_BOT_TOKEN": TOKEN,
            "SLACK_SIGNING_SECRET": SECRET,
            "SLACK_API_URL": f"{self.slack}/api/",
        }
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
        return kept | ours

    async def starts(self) -> None:
        """Start the bot, and return when it listens."""
        self.bot = await self._process("tests.faults.hurried", *["--blind"] * self.blind, "run")
        await listens(self.port)

    async def is_killed(self) -> None:
        assert self.bot
        assert self.bot.returncode is None, f"It had ended by itself, with {self.bot.returncode}."
        self.bot.send_signal(signal.SIGKILL)
        await self.bot.wait()

    async def is_asked_to_stop(self) -> int:
        assert self.bot
        self.bot.terminate()
        return await asyncio.wait_for(self.bot.wait(), 20)

    async def sets_up(self) -> None:
        file = self.folder / "northwind.toml"
        file.write_text(SETUP)
        done = await self._process("tests.faults.hurried", "setup", str(file))
        assert await done.wait() == 0

    async def hears(self, sent: Sent, at: float) -> bool:
        """Send what Slack sends, signed at this time, and return whether the bot acknowledged it."""
        try:
            async with self.session.post(self.events, data=sent.body, headers=sent.headers(SECRET, at)) as answer:
                return answer.status == 200
        except (ClientError, TimeoutError, OSError):
            return False

    async def shows(self) -> list[Json]:
        """Return every message that stands in Slack."""
        async with self.session.get(f"{self.slack}/_state") as answer:
            state: Json = json.loads(await answer.read())
        return [*state["messages"]]

    async def goes_wrong(self, share: float, seed: int) -> None:
        await self.session.post(f"{self.slack}/_faults", json={"seed": seed, "share": share})

    async def _process(self, module: str, *arguments: str) -> asyncio.subprocess.Process:
        said = (self.folder / "said.txt").open("ab")
        with said:
            return await asyncio.create_subprocess_exec(
                sys.executable, "-m", module, *arguments, cwd=HOUSE, env=self.environment(), stdout=said, stderr=said
            )


@asynccontextmanager
async def machine(folder: Path, *, blind: bool = False) -> AsyncIterator[Machine]:
    """Start Slack and set the bot up; whatever was started is ended again."""
    async with AsyncExitStack() as stack:
        session = await stack.enter_async_context(ClientSession(timeout=ClientTimeout(total=5)))
        port = free_port()
        slack = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.platforms.slack_server", str(port), cwd=HOUSE
        )
        stack.push_async_callback(_ended, slack)
        await listens(port)
        here = Machine(folder, session, f"http://127.0.0.1:{port}", free_port(), blind)
        await here.sets_up()
        yield here
        if here.bot:
            await _ended(here.bot)


async def _ended(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        process.kill()
        await process.wait()


async def listens(port: int) -> None:
    """Return when somebody listens there."""
    async with asyncio.timeout(START):
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                await asyncio.sleep(0.05)
            else:
                writer.close()
                return
