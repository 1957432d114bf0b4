"""The whole house behind the playground's page, in this process: real handlers, rows, courier and alarms."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from aiohttp import web

from bot.commands import Configure, EndMeeting, Request, Ringable
from bot.company import read_setup
from bot.people import OPERATOR, Person
from bot.playground.board import Board
from bot.playground.clock import PlaygroundClock
from bot.playground.hear import hear
from bot.playground.northwind import PEOPLE, ROOMS, SETUP
from bot.playground.ports import PLATFORM, Office
from bot.playground.speak import Playground
from handlers import FrontDoor
from handlers.alarm_clock import ring
from handlers.chats import OneEach
from handlers.courier import Courier
from handlers.pace import Pace
from storage import Memory, Store
from storage.playground import PlaygroundFile
from storage.sqlite import Sqlite
from tests.platforms.northwind_page import COMPANY, RealClock

FAR = timedelta(days=4000)
FOUND = "BEGIN:VCALENDAR"


class House:
    """``found`` is what a calendar file is read as: reading one is told of in other tests."""

    def __init__(self, folder: Path) -> None:
        self.rows = PlaygroundFile(folder / "playground.db")
        self.clock = PlaygroundClock(RealClock(), self.rows)
        self.board = Board(self.rows)
        self.store = Store(Sqlite(folder / "chair.db"), b"a key of thirty-two bytes, at least")
        self.door = FrontDoor(self.store, self.clock)
        chat = Playground(self.board, self.clock)
        self.courier = Courier(self.store, self.door.look, OneEach({PLATFORM: chat}), self.clock)
        self.courier.pace = Pace(a_minute=60_000, burst=1000, between=timedelta())  # its clock stands still
        self.courier.rest = timedelta()
        self.found: tuple[EndMeeting, ...] = ()
        self.address = ""

    async def open(self) -> web.AppRunner:
        await self.door.met(COMPANY, PEOPLE, ROOMS)
        setup = Configure(read_setup(SETUP, live_by_default=True))
        await self.door.handle(Request(setup, OPERATOR, self.clock.now(), COMPANY, "first start"))
        app = web.Application()
        hear(
            app, self.door, self.board, self.clock, Office(COMPANY, self._read, self._plan, self._coming, self._settle)
        )
        runner = web.AppRunner(app, shutdown_timeout=2)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        self.address = f"http://127.0.0.1:{runner.addresses[0][1]}"
        return runner

    def close(self) -> None:
        self.store.engine.close()
        self.rows.close()

    async def _read(self, feed: bytes, _: Person) -> tuple[tuple[EndMeeting, ...], tuple[str, ...]]:
        if not feed.startswith(FOUND.encode()):
            message = "This is no calendar file."
            raise ValueError(message)
        return self.found, ("One event has no end and was left out.",)

    async def _plan(self, meetings: tuple[EndMeeting, ...]) -> None:
        def plan(memory: Memory) -> None:
            for one in meetings:
                memory.alarms.set(f"end/{one.meeting.id}", one.meeting.ended, one)

        await self.store.change(COMPANY, plan)

    async def _coming(self) -> tuple[tuple[datetime, Ringable], ...]:
        until = self.clock.now() + FAR
        alarms = await self.store.due_alarms(lambda due: due.by(until, 100))
        return tuple((alarm.at, alarm.command) for alarm in alarms)

    async def _settle(self) -> None:
        while await ring(self.store, self.door, self.clock) or await self.courier.round():
            pass


@contextmanager
def opened(folder: Path) -> Iterator[House]:
    """Let the house be open, in a thread of its own, until this is left."""
    loop, ready, stop = asyncio.new_event_loop(), threading.Event(), asyncio.Event()
    houses: list[House] = []

    async def serve() -> None:
        house = House(folder)
        runner = await house.open()
        houses.append(house)
        ready.set()
        await stop.wait()
        await runner.cleanup()
        house.close()

    thread = threading.Thread(target=loop.run_until_complete, args=(serve(),))
    thread.start()
    assert ready.wait(20), "The house did not open."
    yield houses[0]
    loop.call_soon_threadsafe(stop.set)
    thread.join(20)
    loop.close()
