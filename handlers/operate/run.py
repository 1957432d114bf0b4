"""What goes on for as long as the bot runs, and how it comes to its end."""

import asyncio
import logging
import signal
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime, timedelta

from bot.commands import EndMeeting, Ringable
from bot.meter import UNMETERED, Meter
from bot.variables.database import without_password
from handlers.alarm_clock import AT_ONCE, ring
from handlers.courier import Courier
from handlers.meetings.planned import plan
from handlers.operate.comings import Comings
from handlers.operate.desk import Desk
from handlers.operate.garbage import set_apart
from handlers.operate.once import Once
from handlers.pace import Pace
from prompts.words import read_all
from storage.alarms import DueAlarms
from storage.engine import Away

log = logging.getLogger(__name__)
Part = tuple[str, bool, str]  # of what the bot needs: its name, whether it is able, and why or why not
FAR = timedelta(days=4000)
BEAT = 0.5  # s between two looks at how late the event loop is
MOST_COMING = 100
READ_FOR = timedelta(hours=5)  # that no other process reads the directory again: it is read every six
MOST_ROUNDS = 500
FAREWELL = 5.0  # s for posts that are under way when the bot stops
PAUSE, BRIEFLY, AFTER_TROUBLE = 0.2, 0.02, 1.0  # s between two rounds of the courier


class Running:
    """The courier's rounds and the clock's ticks, one at a time each. ``ticked`` and ``carried`` are loop times."""

    def __init__(self, desk: Desk, courier: Courier) -> None:
        self.desk = desk
        self._store = desk.store
        self._courier = courier
        self._clock = desk.clock
        self.comings = Comings(desk)
        self._rounds = asyncio.Lock()
        self._rings = asyncio.Lock()
        self._stopping = False
        self.sync: Callable[..., Awaitable[None]] | None = None
        self.edges: list[Callable[[], Awaitable[Part]]] = []  # whether platforms can reach us, and we them
        self.meter: Meter = UNMETERED
        self._syncing: asyncio.Future[None] | None = None
        self._reading = Once(desk.store, desk.clock, desk.workspace, "directory")
        self.ticked = self.carried = asyncio.get_running_loop().time()
        if desk.live:
            self._hurry()

    def measured_by(self, meter: Meter) -> None:
        """Let all that the bot does be counted."""
        self.meter = self._courier.meter = self._store.engine.meter = self.desk.door.meter = meter

    def _hurry(self) -> None:
        """Show everything at once, where no platform asks for patience."""
        self._courier.pace = Pace(a_minute=60_000, burst=1000, between=timedelta())
        self._courier.rest = timedelta()

    async def _begin(self) -> None:
        """Let what a killed process was about to ring ring now. Where there may be others, when the claim ends."""
        if self._store.engine.alone:
            await self._store.alarms(DueAlarms.release)
        await self.comings.tick()

    async def carry(self) -> None:
        """Let the courier go round until the bot stops. Trouble is logged, and never the end."""
        while not self._stopping:
            try:
                pause = BRIEFLY if await self._round() else PAUSE
            except Exception:
                log.exception("The courier could not look for errands and tries again.")
                pause = AFTER_TROUBLE
            await asyncio.sleep(pause)

    async def feel(self) -> None:
        """Note how late the event loop is, for as long as the bot runs."""
        loop = asyncio.get_running_loop()
        while True:
            due = loop.time() + BEAT
            await asyncio.sleep(BEAT)
            self.meter.lagged(max(0.0, loop.time() - due))

    async def tick(self) -> None:
        """Ring what is due, however much that is."""
        async with self._rings:
            rung = AT_ONCE
            while rung == AT_ONCE and not self._stopping:
                rung = await ring(self._store, self.desk.door, self._clock, lambda: self._stopping)
                self.ticked = asyncio.get_running_loop().time()

    async def scrub(self) -> None:
        with suppress(Away, asyncio.CancelledError):  # whoever is stopped half-way scrubs once more before it ends
            await self._store.engine.scrub()

    async def sync_directory(self) -> None:
        """Read the platform's directory, where there is one to read."""
        if self.sync is None or self._stopping:
            return
        whole = await self._reading.is_ours()
        self._syncing = asyncio.ensure_future(self.sync(whole=whole))
        await asyncio.wait({self._syncing})
        error, cancelled = None, self._syncing.cancelled()
        if not cancelled and (error := self._syncing.exception()):
            log.warning("The directory could not be read and will be tried again later: %s", error)
        await self._reading.ends(None if cancelled or error or not whole else READ_FOR)
        set_apart()  # the profiles stay

    async def settle(self) -> None:
        """Ring what is due and show what is wanted, until there is no more of it."""
        for _ in range(MOST_ROUNDS):
            async with self._rings:
                rung = await ring(self._store, self.desk.door, self._clock)
            if not rung and not await self._round():
                return

    async def plan(self, meetings: tuple[EndMeeting, ...]) -> None:
        await self._store.change(self.desk.workspace, lambda memory: plan(meetings, memory))

    async def coming(self) -> tuple[tuple[datetime, Ringable], ...]:
        """Return what is to happen, soonest first."""
        until = self._clock.now() + FAR
        alarms = await self._store.due_alarms(lambda due: due.by(until, MOST_COMING))
        return tuple((alarm.at, alarm.command) for alarm in alarms)

    async def until(self, stop: asyncio.Event, close: Callable[[], Awaitable[None]]) -> None:
        """Let everything go on until ``stop``, then come to an end within ten seconds, while ``close`` lets none in."""
        await self._begin()
        read_all()
        set_apart()
        going = [asyncio.create_task(work) for work in (self.carry(), self.feel())]
        await stop.wait()
        await asyncio.gather(close(), self.stop())
        for each in going:
            each.cancel()
        await asyncio.gather(*going, return_exceptions=True)

    async def stop(self) -> None:
        """Take nothing new, let what is under way finish, and give back what was not begun."""
        self._stopping = True
        if self._syncing:
            self._syncing.cancel()
        with suppress(TimeoutError):
            await asyncio.wait_for(self._at_rest(), FAREWELL)
        with suppress(Away):  # then the leases end by themselves
            await self._courier.ends()

    async def _at_rest(self) -> None:
        async with self._rings, self._rounds:
            pass

    async def _round(self) -> int:
        async with self._rounds:
            carried = 0 if self._stopping else await self._courier.round()
            self.carried = asyncio.get_running_loop().time()
            return carried


def asked_to_stop() -> asyncio.Event:
    """Return what is set when this process is asked to end, by a signal or from the keyboard."""
    loop, stop = asyncio.get_running_loop(), asyncio.Event()
    for asked in (signal.SIGTERM, signal.SIGINT):
        signal.signal(asked, lambda *_: loop.call_soon_threadsafe(stop.set))
    return stop


LISTENS = {"slack_http": "/slack/events", "slack_oauth": "/slack/events", "teams": "/api/messages"}


def greeting(address: str, database: str, platforms: tuple[str, ...]) -> str:
    database = without_password(database)
    listens = [f"{address}{LISTENS[one]}" for one in platforms if one in LISTENS]
    if "slack_socket" in platforms:
        also = f" listens at {listens[0]}," if listens else ""
        return f"Empty Chair{also} dials Slack (Socket Mode: one process only) and keeps what it knows in {database}."
    if platforms:
        return f"Empty Chair listens at {' and '.join(listens)} and keeps what it knows in {database}."
    return "\n".join(
        (
            f"The playground is open at {address}/",
            "End a meeting there and answer as somebody of Northwind; then move the clock and see what happens.",
            f"Only calendars that you connect are asked elsewhere. Ctrl+C stops it; what you did stays in {database}.",
        )
    )
