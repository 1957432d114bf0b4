"""One process to be measured, as ``python -m benchmarks.serve VARIANT DATABASE SLACK``.

It writes its port when it is ready and once more when it is warm, and what its probe saw for every line it reads.
"""

import asyncio
import json
import re
import sys
from contextlib import AsyncExitStack
from dataclasses import dataclass
from functools import partial

from aiohttp import ClientSession, web
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_bolt.authorization import AuthorizeResult

from benchmarks.northwind import COMPANY, DUE, KEY, OPEN, everyone, question
from benchmarks.presses import SECRET
from benchmarks.probe import Probe, pin
from benchmarks.stub import LOOPBACK
from bot.cards import Sight
from bot.clock import SystemClock
from bot.commands import CloseQuestion, Request
from bot.slack.platform import Access, SlackPlatform, connect
from handlers import FrontDoor
from handlers.alarm_clock import ring
from handlers.chats import OneEach
from handlers.courier import Courier
from handlers.operate.garbage import set_apart
from handlers.pace import Pace
from prompts.words import read_all
from storage import Memory, Store
from storage.opening import opened

PATH = "/slack/events"
SCRUB_EVERY = 10.0  # s
WATCHED = ("busy", "embedded", "server")  # every single callback is timed in these


@dataclass(frozen=True, slots=True)
class Served:
    app: web.Application
    store: Store | None = None
    slack: SlackPlatform | None = None

    async def warm(self, variant: str) -> None:
        """Know everybody, as the sync at a real start does; and when it shall be busy, have a lot to do."""
        everybody = everyone()
        for start in range(0, len(everybody), 100):
            if self.slack:
                await self.slack.directory.keep(everybody[start : start + 100])
        if self.store and variant == "busy":
            for start in range(OPEN, OPEN + DUE, 100):
                await self.store.change(COMPANY, partial(_make_due, start))


class Silent(FrontDoor):
    """Our front door with its replies switched off, after they were drawn."""

    async def handle(self, request: Request) -> tuple[Sight, ...]:
        await super().handle(request)
        return ()


def bare() -> Served:
    """Return the ceiling: Bolt as it comes, verifying and acknowledging, and nothing else."""

    async def authorize(team_id: str | None = None, enterprise_id: str | None = None) -> AuthorizeResult:
        return AuthorizeResult(enterprise_id=enterprise_id, team_id=team_id, bot_token="xoxb-made-up")  # noqa: S106

    async def acknowledge(ack: AsyncAck) -> None:
        await ack()

    app = AsyncApp(authorize=authorize, signing_secret=SECRET, process_before_response=True)
    app.action(re.compile("^command/"))(acknowledge)
    return Served(app.web_app(PATH))


async def ours(variant: str, database: str, slack: str, stack: AsyncExitStack) -> Served:
    """Return the bot as it is connected for Slack, its courier and its alarm clock at work."""
    clock, store = SystemClock(), Store(opened(database), KEY)
    stack.callback(store.engine.close)
    door = Silent(store, clock) if variant == "silent" else FrontDoor(store, clock)
    session = await stack.enter_async_context(ClientSession())
    platform = connect(Access("xoxb-made-up", SECRET, f"{slack}/api/"), session, door, clock, COMPANY)
    stack.push_async_callback(platform.close)
    courier = Courier(store, door.look, OneEach({"slack": platform.chat}), clock)
    courier.pace = Pace(60_000, 200) if variant == "busy" else courier.pace
    for work in (_carry(courier), _tick(store, door, clock), _scrub(store)):
        stack.callback(asyncio.create_task(work).cancel)
    app = web.Application()
    platform.listen(app)
    return Served(app, store, platform)


async def _carry(courier: Courier) -> None:
    while True:
        carried = await courier.round()
        await asyncio.sleep(0.05 if carried else 0.2)


async def _tick(store: Store, door: FrontDoor, clock: SystemClock) -> None:
    while True:
        await ring(store, door, clock)
        await asyncio.sleep(1)


async def _scrub(store: Store) -> None:
    while True:
        await asyncio.sleep(SCRUB_EVERY)
        await store.engine.scrub()


def _make_due(start: int, memory: Memory) -> None:
    now = SystemClock().now()
    for number in range(start, start + 100):
        name = question(number, now).id
        memory.alarms.set(f"close/{name}", now, CloseQuestion(name))


async def serve(variant: str, database: str, slack: str) -> None:
    async with AsyncExitStack() as stack:
        probe = Probe()
        if variant in WATCHED:
            probe.watch()
        served = bare() if variant == "bare" else await ours(variant, database, slack, stack)
        runner = web.AppRunner(served.app, access_log=None)
        await runner.setup()
        stack.push_async_callback(runner.cleanup)
        site = web.TCPSite(runner, LOOPBACK, 0, backlog=1024)
        await site.start()
        print(json.dumps({"port": runner.addresses[0][1]} | probe.told()), flush=True)
        await served.warm(variant)
        if served.store:
            read_all()
            set_apart()
        stack.callback(asyncio.create_task(probe.tick()).cancel)
        print(json.dumps(probe.told()), flush=True)
        while await asyncio.to_thread(sys.stdin.readline):
            print(json.dumps(probe.told()), flush=True)


if __name__ == "__main__":
    pin(0)
    asyncio.run(serve(sys.argv[1], sys.argv[2], sys.argv[3]))
