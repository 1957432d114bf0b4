"""A machine to pull the plug of: the bot and a platform as processes of their own, which the platform outlives.

A story says what happens, as a sentence: ``await here.starts(dies="after GiveAnswer")``, ``await here.is_killed()``,
``await here.fails("chat.postMessage", HELD_AFTER)``, ``await here.holds()``, ``await here.is_paused(2)``.
"""

import asyncio
import json
import os
import signal
import sys
import time
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Protocol

from aiohttp import ClientError, ClientSession, ClientTimeout

from bot.clock import SystemClock
from bot.commands import Configure, Request
from bot.company import read_setup
from bot.people import OPERATOR
from handlers import FrontDoor
from handlers.operate.desk import COMPANY
from tests.faults.database import KEY, Database, embedded
from tests.faults.warm import Bot, hatched
from tests.operate.process import free_port
from tests.platforms.faults import Fault
from tests.source import HOUSE

SECRET, TOKEN = "8f742231b10e8888abcd99yyyzzz85a5", "xoxb-made-up"
START = 60.0  # s until it listens, on a machine that is busy with something else
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
ACKNOWLEDGED = (200, 202)
LOADED_FIRST = "LD_PRELOAD"  # a process gets it as it begins, or not at all


class Signable(Protocol):
    """What a platform sends, before it is signed."""

    @property
    def body(self) -> bytes: ...
    def headers(self, secret: str, at: float) -> dict[str, str]: ...


@dataclass(frozen=True)
class Platform:
    """A stand-in: the module that runs it, where the bot hears it, and what the bot is told of it."""

    module: str
    hears_at: str
    environment: Callable[[str], dict[str, str]]
    opens: Callable[[ClientSession, str], Awaitable[None]] | None = None


SLACK = Platform(
    "tests.platforms.slack_server",
    "/slack/events",
    lambda url: {"SLACK_BOT_TOKEN": TOKEN, "SLACK_SIGNING_SECRET": SECRET, "SLACK_API_URL": f"{url}/api/"},
)


@dataclass
class Machine:
    """``more`` is environment besides."""

    folder: Path
    session: ClientSession
    platform: Platform
    url: str
    port: int
    database: Database
    blind: bool = False
    bot: Process | Bot | None = None
    more: dict[str, str] = field(default_factory=dict)

    @property
    def events(self) -> str:
        return f"http://127.0.0.1:{self.port}{self.platform.hears_at}"

    @property
    def said(self) -> str:
        """Return everything that the bot has said at the terminal."""
        return (self.folder / "said.txt").read_text(encoding="utf-8")

    def environment(self) -> dict[str, str]:
        ours = {
            "CHAIR_DATABASE_URL": self.database.url,
            "CHAIR_PORT": str(self.port),
            "CHAIR_SECRET_KEY": KEY,
        }
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
        return kept | ours | self.platform.environment(self.url) | self.more

    async def starts(self, dies: str = "") -> None:
        """Start the bot, and return when it listens. ``dies`` is a moment: before or after, and a command."""
        await self.begins(dies)
        await listens(self.port)

    async def begins(self, dies: str = "") -> None:
        """Start the bot, and do not wait for it."""
        options = [*["--blind"] * self.blind, *(["--dies", *dies.split()] if dies else [])]
        self.bot = await self._process(*options, "run")

    async def cannot_start(self) -> int:
        """Start the bot in vain, and return its exit code; why it cannot is in what was ``said``."""
        self.bot = await self._process("run")
        return await asyncio.wait_for(self.bot.wait(), START)

    async def is_killed(self) -> None:
        assert self.bot
        assert self.bot.returncode is None, f"It had ended by itself, with {self.bot.returncode}."
        self.bot.send_signal(signal.SIGKILL)
        await self.bot.wait()

    async def has_run(self, *command: str) -> Process | Bot:
        """Start a command beside the bot, or after it; what it says is in what was ``said``."""
        return await self._process(*command)

    async def dies(self) -> None:
        """Return when the bot has come to the moment at which its plug is pulled."""
        assert self.bot
        assert await asyncio.wait_for(self.bot.wait(), START) == -signal.SIGKILL

    async def is_paused(self, seconds: float) -> None:
        """Let the bot stand still, as a machine does that is suspended."""
        assert self.bot
        self.bot.send_signal(signal.SIGSTOP)
        await asyncio.sleep(seconds)
        self.bot.send_signal(signal.SIGCONT)

    async def is_asked_to_stop(self) -> int:
        assert self.bot
        self.bot.terminate()
        return await asyncio.wait_for(self.bot.wait(), START)

    async def sets_up(self) -> None:
        """Take over the company's setup, as ``app.py setup`` does."""
        clock = SystemClock()
        with self.database.opened() as store:
            wanted = Request(Configure(read_setup(SETUP)), OPERATOR, clock.now(), COMPANY, "setup")
            await FrontDoor(store, clock).handle(wanted)

    async def hears(self, sent: Signable, at: float) -> bool:
        """Send what the platform sends, signed at this time, and return whether the bot acknowledged it."""
        try:
            async with self.session.post(self.events, data=sent.body, headers=sent.headers(SECRET, at)) as answer:
                return answer.status in ACKNOWLEDGED
        except (ClientError, TimeoutError, OSError):
            return False

    async def hears_now(self, sent: Signable) -> bool:
        return await self.hears(sent, time.time())

    async def shows(self) -> list[Json]:
        """Return every message that stands."""
        return [*(await self._state())["messages"]]

    async def told(self, person: str) -> list[Json]:
        """Return what only this person was shown."""
        return [said for said in (await self._state())["ephemerals"] if said.get("to") == person]

    async def is_ready(self) -> tuple[int, str]:
        """Return what ``/readyz`` answers."""
        async with self.session.get(f"http://127.0.0.1:{self.port}/readyz") as answer:
            return answer.status, await answer.text()

    async def goes_wrong(self, share: float, seed: int) -> None:
        """Let this share of all posts end so that nobody can tell what became of them."""
        await self.session.post(f"{self.url}/_faults", json={"seed": seed, "share": share})

    async def fails(self, method: str, fault: Fault) -> None:
        await self.session.post(f"{self.url}/_fail", json={"method": method, "fault": asdict(fault)})

    async def holds(self) -> None:
        """Return when the platform holds a call that it was told to hold."""
        async with asyncio.timeout(START):
            while not (await self._state())["holding"]:  # noqa: ASYNC110  # another process's
                await asyncio.sleep(0.02)

    async def lets_go(self) -> None:
        await self.session.post(f"{self.url}/_go", json={})

    async def _state(self) -> Json:
        async with self.session.get(f"{self.url}/_state") as answer:
            state: Json = json.loads(await answer.read())
        return state

    async def _process(self, *arguments: str) -> Process | Bot:
        said = self.folder / "said.txt"
        if LOADED_FIRST not in self.more:
            return await hatched(arguments, self.environment(), said)
        command = [sys.executable, "-m", "tests.faults.hurried", *arguments]
        with said.open("ab") as out:
            return await asyncio.create_subprocess_exec(
                *command, cwd=HOUSE, env=self.environment(), stdout=out, stderr=out
            )


@asynccontextmanager
async def machine(
    folder: Path, platform: Platform = SLACK, database: Database | None = None, *, blind: bool = False
) -> AsyncIterator[Machine]:
    """Start the platform and set the bot up; whatever was started is ended again. Without a database it has a file."""
    async with AsyncExitStack() as stack:
        session = await stack.enter_async_context(ClientSession(timeout=ClientTimeout(total=30)))
        port = free_port()
        stand_in = await asyncio.create_subprocess_exec(sys.executable, "-m", platform.module, str(port), cwd=HOUSE)
        stack.push_async_callback(_ended, stand_in)
        url, kept_in = f"http://127.0.0.1:{port}", database or embedded(folder)
        here = Machine(folder, session, platform, url, free_port(), kept_in, blind)
        await here.sets_up()
        await listens(port)
        if platform.opens:
            await platform.opens(session, here.url)
        yield here
        if here.bot:
            await _ended(here.bot)


async def _ended(process: Process | Bot) -> None:
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
