"""The variants in turn, one after the other and again: bare Bolt, ours without and with its reply; then busy.

Where a disk can be slowed down, ours with its reply once more on such a disk, in turn with the others.
"""

import asyncio
import shutil
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.apart import apart, line_of
from benchmarks.disk import slow_disk
from benchmarks.load import Load, load
from benchmarks.northwind import fill
from benchmarks.presses import Presses
from benchmarks.probe import pin
from benchmarks.stub import LOOPBACK, Fine, running

VARIANTS = ("bare", "silent", "whole")
SLOW = "slow"  # where a disk can be slowed down
BUSY = "busy"
ROUNDS = 3
A_ROUND = 1_000_000  # more presses than one can send, so that none comes twice
WARM_UP = 2.0  # s


@dataclass(frozen=True, slots=True)
class Turn:
    """One variant's turn in one round: what the load saw, and the process itself.

    ``late`` is how late its ticker came, ``stall`` how long one callback took where that was watched, at most.
    """

    load: Load
    late: float
    stall: float
    cpu: float
    memory: float
    replies: int


@dataclass
class Server:
    """A variant's process. ``cold`` is the seconds from its start until it listened, ``idle`` its bytes then."""

    process: asyncio.subprocess.Process
    port: int
    cold: float
    idle: float
    turns: list[Turn] = field(default_factory=list)

    async def told(self) -> dict[str, float]:
        assert self.process.stdin
        self.process.stdin.write(b"\n")
        return await line_of(self.process)

    async def turn(self, seconds: float, first: int, folder: Path) -> Turn:
        await self.told()
        replies = Fine.replies
        seen = await load(self.port, seconds, first, folder)
        assert seen.requests, "Nothing was acknowledged."
        assert not seen.wrong, f"{seen.wrong} requests were not acknowledged."
        await asyncio.sleep(0.2)  # for the last replies
        return Turn(seen, **await self.told(), replies=Fine.replies - replies)


async def measured(seconds: float, folder: Path) -> dict[str, Server]:
    """Return every variant with its turns, which take so many seconds all together."""
    pin(1)
    slack, address = await _slack(folder)
    await asyncio.to_thread(fill, folder / "seed.db")
    slow = slow_disk(folder)
    names: dict[str, dict[str, str]] = {name: {} for name in VARIANTS} | ({SLOW: slow} if slow else {})
    async with AsyncExitStack() as stack:
        servers = {
            name: await stack.enter_async_context(_server(name, _copied(folder, name), address, more))
            for name, more in names.items()
        }
        await _in_turn(servers, seconds, folder)
    async with _server(BUSY, _copied(folder, BUSY), address, {}) as busy:  # by itself: it goes on when its turn is over
        busy.turns.append(await busy.turn(_a_turn(seconds, len(servers)), 0, folder))
    slack.close()
    return servers | {BUSY: busy}


async def beside(seconds: float, folder: Path, database: str, rounds: int) -> dict[str, Server]:
    """Return the whole bot on SQLite and on a server's database, both filled, with their turns."""
    pin(1)
    slack, address = await _slack(folder)
    await asyncio.to_thread(fill, folder / "embedded.db")
    databases = {"embedded": str(folder / "embedded.db"), "server": database}
    async with AsyncExitStack() as stack:
        servers = {
            name: await stack.enter_async_context(_server(name, where, address, {}))
            for name, where in databases.items()
        }
        await _in_turn(servers, seconds, folder, rounds)
    slack.close()
    return servers


async def _slack(folder: Path) -> tuple[asyncio.Server, str]:
    """Start Slack's part and write down the presses that have their replies there; return its address too."""
    slack = await running()
    address = f"http://{LOOPBACK}:{slack.sockets[0].getsockname()[1]}"
    Presses.answering_to(f"{address}/reply").kept_in(folder)
    return slack, address


async def _in_turn(servers: dict[str, Server], seconds: float, folder: Path, rounds: int = ROUNDS) -> None:
    for again in range(rounds + 1):
        for server in servers.values():
            lasts = _a_turn(seconds, len(servers), rounds) if again else WARM_UP
            turn = await server.turn(lasts, again * A_ROUND, folder)
            if again:
                server.turns.append(turn)


def _a_turn(seconds: float, servers: int, rounds: int = ROUNDS) -> float:
    return max(2.0, (seconds - WARM_UP * servers) / (rounds * servers + 1))


@asynccontextmanager
async def _server(variant: str, database: str, slack: str, more: dict[str, str]) -> AsyncIterator[Server]:
    began = time.perf_counter()
    async with apart("benchmarks.serve", variant, database, slack, **more) as process:
        ready = await line_of(process)
        cold = time.perf_counter() - began
        await line_of(process)  # it is warm
        yield Server(process, int(ready["port"]), cold, ready["memory"])


def _copied(folder: Path, variant: str) -> str:
    return str(shutil.copy(folder / "seed.db", folder / f"{variant}.db"))
