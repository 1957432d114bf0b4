"""One process to be measured for Teams, as ``python -m benchmarks.teams_serve VARIANT FILE MICROSOFT``.

It writes its port when it is ready, and what its probe saw for every line it reads.
"""

import asyncio
import json
import sys
from contextlib import AsyncExitStack
from pathlib import Path

from aiohttp import ClientSession, web

from benchmarks.northwind import COMPANY, KEY
from benchmarks.probe import Probe, pin
from benchmarks.stub import LOOPBACK
from benchmarks.teams_stock import stock
from bot.cards import Sight
from bot.clock import SystemClock
from bot.commands import Request
from bot.teams.platform import connect
from bot.variables.teams import TeamsVariables
from handlers import FrontDoor
from handlers.operate.garbage import set_apart
from handlers.people.references import KeptReferences
from prompts.words import read_all
from storage import Store
from storage.sqlite import Sqlite
from tests.platforms.teams_at_work import House
from tests.platforms.teams_keys import APP_ID, TENANT

STOCK, IDLE, OURS, WATCHED = "stock", "idle", "ours", "watched"


class Idle(FrontDoor):
    """Our front door where nobody is at home."""

    async def handle(self, request: Request) -> tuple[Sight, ...]:
        del request
        return ()


async def ours(variant: str, access: TeamsVariables, file: Path, stack: AsyncExitStack) -> web.Application:
    """Return the bot as it is connected for Teams. An answer is on disk before it is acknowledged."""
    clock, store = SystemClock(), Store(Sqlite(file), KEY)
    stack.callback(store.engine.close)
    session = await stack.enter_async_context(ClientSession())
    door = Idle(store, clock) if variant == IDLE else FrontDoor(store, clock)
    platform = connect(access, session, House(door, KeptReferences(store, COMPANY), clock, COMPANY))
    stack.push_async_callback(platform.close)
    app = web.Application()
    platform.listen(app)
    read_all()
    return app


async def serve(variant: str, file: Path, microsoft: str) -> None:
    async with AsyncExitStack() as stack:
        probe = Probe()
        if variant == WATCHED:
            probe.watch()
        access = TeamsVariables(
            APP_ID, TENANT, anonymous=False, openid_url=f"{microsoft}/openid", login_url=microsoft,
            services=(LOOPBACK,), password="made up",  # noqa: S106
        )  # fmt: skip
        app = stock(access) if variant == STOCK else await ours(variant, access, file, stack)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        stack.push_async_callback(runner.cleanup)
        await web.TCPSite(runner, LOOPBACK, 0, backlog=1024).start()
        set_apart()
        await asyncio.sleep(0)  # what the start took is not to be counted
        print(json.dumps({"port": runner.addresses[0][1]} | probe.told()), flush=True)
        while await asyncio.to_thread(sys.stdin.readline):
            print(json.dumps(probe.told()), flush=True)


if __name__ == "__main__":
    pin(0)
    asyncio.run(serve(sys.argv[1], Path(sys.argv[2]), sys.argv[3]))
