"""The real program with a stand-in for Google: what somebody connected is read, watched, and its hints are heard."""

import asyncio
import sqlite3
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.clock import SystemClock
from bot.company import CalendarKind
from handlers.operate.desk import NORTHWIND, desk_for
from storage.calendars import Connected
from tests.operate.process import PATIENCE, Machine
from tests.platforms.google_server import ANA, CLIENT, REFRESH, SECRET, google_server
from tests.platforms.test_google import TEAM, times


def connect(database: Path) -> None:
    """Connect Ana's calendar, as the page in her browser does."""
    connected = Connected(ANA, "playground/ana", CalendarKind.GOOGLE, datetime.now(UTC), token=REFRESH)

    async def work() -> None:
        async with desk_for(str(database), "", SystemClock()) as desk:
            await desk.store.change(NORTHWIND, lambda memory: memory.calendars.connect(connected))

    asyncio.run(work())


def planned(database: Path) -> int:
    found = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    [(count,)] = found.execute("select count(*) from scheduled").fetchall()
    found.close()
    return int(count)


def wait(until: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE
    while not until():
        assert time.monotonic() < end, "It did not happen."
        time.sleep(0.1)


def test_what_was_connected_is_read_watched_and_heard(machine: Machine) -> None:
    database = machine.folder / "chair.db"
    connect(database)
    with google_server() as google:
        google.now = datetime.now(UTC)
        google.has("m", summary="Pricing", attendees=[*TEAM], **times(google.now + timedelta(days=2)))
        known = {"GOOGLE_CLIENT_ID": CLIENT, "GOOGLE_CLIENT_SECRET": SECRET, "GOOGLE_API_URL": google.at}
        with machine.running(**known) as bot:
            wait(lambda: google.channels and planned(database))
            [(_, asked)] = google.posted
            assert asked["address"] == f"{bot.address}/hooks/google"
            proof = {
                "X-Goog-Channel-ID": asked["id"],
                "X-Goog-Channel-Token": asked["token"],
                "X-Goog-Resource-ID": "r1",
            }
            wait(lambda: bot.post("/hooks/google", "", proof)[0] == 200)
            assert bot.post("/hooks/google", "", proof | {"X-Goog-Channel-Token": "made up"})[0] == 401
            status, page = bot.get("/calendars/google?asked=nothing")
            assert (status, "not good any more" in page) == (403, True)
            ended, _ = bot.asked_to_stop()
        assert not {REFRESH, SECRET, "Traceback"} & set(ended.err.split())
