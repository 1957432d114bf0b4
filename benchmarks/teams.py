"""Teams, measured: our whole answer against Microsoft's adapter doing nothing; and Microsoft when it is slow."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from aiohttp import ClientSession

from benchmarks.apart import apart, line_of
from benchmarks.figures import Figure
from benchmarks.load import sent
from benchmarks.probe import pin
from benchmarks.stub import LOOPBACK, running
from benchmarks.teams_northwind import OPEN, conversation, fill, presses, roster
from benchmarks.teams_serve import IDLE, OURS, STOCK, WATCHED
from bot.teams.calls import Calls
from bot.teams.token import Credentials, Token
from tests.platforms.teams_keys import APP_ID, TENANT
from tests.platforms.teams_server import TeamsServer

CONNECTIONS = 16
AT_ONCE = 50
SLOW = 2.0  # s
WARM_UP, A_TURN = 1.0, 1.0  # s
ROUNDS = 3
VARIANTS = (IDLE, OURS, STOCK)


@dataclass
class Served:
    """A process, and where it listens."""

    process: asyncio.subprocess.Process
    port: int

    async def told(self) -> dict[str, float]:
        assert self.process.stdin
        self.process.stdin.write(b"\n")
        return await line_of(self.process)

    async def rate(self, seconds: float, requests: Iterator[bytes]) -> float:
        """Return how many presses a second are answered."""
        seen = await sent(self.port, seconds, requests, CONNECTIONS)
        assert seen.requests, "Nothing was answered."
        assert not seen.wrong, f"{seen.wrong} requests were not answered."
        return seen.rate


async def teams_figures(folder: Path) -> list[Figure]:
    """Return what issue 5 holds us to; and the whole answer, which it does not."""
    pin(1)
    file = folder / "teams.db"
    await asyncio.to_thread(fill, file)
    async with TeamsServer().running() as teams:
        teams.members = {conversation(number): roster(number) for number in range(OPEN)}
        idle, ours, stock = await _rates(teams, file)
        print(
            f"Activities/s from Teams: {idle:,.0f} idle, {ours:,.0f} whole answers, {stock:,.0f} by the stock adapter."
        )
        teams.slow = SLOW
        stall, logins = await _stall(teams, file), await _logins(teams)
    return [
        Figure(
            "activities/s from Teams, of the stock adapter, where neither bot does anything", idle / stock, least=10
        ),
        Figure("the same with the whole answer and its reply, of the stock adapter idle", ours / stock, least=3),
        Figure(f"token requests for {AT_ONCE} messages sent at once", logins, most=1),
        Figure("longest that one thing held the loop while keys and tokens took 2 s, ms", stall, most=50),
    ]


async def _rates(teams: TeamsServer, file: Path) -> list[float]:
    """Return the medians of what each answers when its turn comes; replies go to where they cost us little."""
    rates: dict[str, list[float]] = {variant: [] for variant in VARIANTS}
    connector = await running()
    requests = presses(f"http://{LOOPBACK}:{connector.sockets[0].getsockname()[1]}/emea/")
    async with AsyncExitStack() as stack:
        servers = {variant: await stack.enter_async_context(_served(variant, teams, file)) for variant in VARIANTS}
        for served in servers.values():
            await served.rate(WARM_UP, presses(teams.service))  # each chat's roster is read once
        for _ in range(ROUNDS):
            for variant, served in servers.items():
                rates[variant].append(await served.rate(A_TURN, requests))
    connector.close()
    return [median(rates[variant]) for variant in VARIANTS]


async def _stall(teams: TeamsServer, file: Path) -> float:
    """Return the longest callback, in ms, from the first activity until its reply is posted."""
    async with _served(WATCHED, teams, file) as served:
        before = len(teams.sent())
        await served.rate(WARM_UP, presses(teams.service))
        await asyncio.sleep(SLOW)  # for the last replies
        assert len(teams.sent()) >= before + CONNECTIONS, "Not everybody had their reply."
        return 1000 * (await served.told())["stall"]


async def _logins(teams: TeamsServer) -> float:
    before = teams.logins
    async with ClientSession() as session:
        token = Token(session, Credentials(APP_ID, "made up", TENANT, teams.url))
        calls, said = Calls(session, token, lambda _: True), {"type": "message", "text": "Hello"}
        await asyncio.gather(*(calls.post(teams.service, conversation(at), said) for at in range(AT_ONCE)))
    return teams.logins - before


@asynccontextmanager
async def _served(variant: str, teams: TeamsServer, file: Path) -> AsyncIterator[Served]:
    own = file.with_name(f"teams-{variant}.db")
    shutil.copy(file, own)
    async with apart("benchmarks.teams_serve", variant, str(own), teams.url) as process:
        ready = await line_of(process)
        yield Served(process, int(ready["port"]))
