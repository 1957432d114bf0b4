"""The clock of the machine jumps, and the days on which clocks change: everything asked is shown once.

The clock of the process is moved by libfaketime, its monotonic clock stays. What rings when, in fifty zones, is told in
``test_leaders_week.py`` with a clock of our own.
"""

import asyncio
import os
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.answers import Verdict
from bot.clock import SystemClock
from tests.faults.crowd import Crowd
from tests.faults.machine import Machine, machine
from tests.faults.promises import KEPT, nothing_waits, outcome
from tests.platforms.faults import HELD_BEFORE

FOUND = [
    *Path("/usr").glob("lib*/*/faketime/libfaketimeMT.so.1"),
    *Path("/usr/lib").glob("faketime/libfaketimeMT.so.1"),
]
HOUR = timedelta(hours=1)
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture(autouse=True)
def _faketime() -> None:
    if not FOUND:
        assert not os.environ.get("CHAIR_CI"), "CI lacks libfaketime (Debian: faketime)."
        pytest.skip("Debian's faketime is not installed.")


class Moved:
    """The clock of the bot, as far from ours as it is told to be."""

    def __init__(self, here: Machine, crowd: Crowd) -> None:
        self._file = here.folder / "clock"
        self._crowd = crowd
        here.more = {
            "LD_PRELOAD": str(FOUND[0]),
            "FAKETIME_TIMESTAMP_FILE": str(self._file),
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "FAKETIME_NO_CACHE": "1",
            "TZ": "Europe/Berlin",
        }
        self.by(timedelta())

    def by(self, how_far: timedelta) -> None:
        self._crowd.ahead = how_far.total_seconds()
        new = self._file.with_suffix(".new")
        new.write_text(f"{self._crowd.ahead:+.3f}\n")
        new.replace(self._file)

    def to(self, when: datetime) -> None:
        self.by(when - SystemClock().now())


async def asks_and_answers(crowd: Crowd, channel: str) -> None:
    assert await crowd.asks_in(channel)
    await crowd.quiet()
    question, there = next(known for known in crowd.questions if known[1] == channel)
    assert await crowd.answers(question, there, "U1", Verdict.DISLIKE)


@pytest.mark.parametrize("jump", [HOUR, -HOUR], ids=["ahead", "back"])
def test_the_clock_jumps_by_an_hour_and_back_again(tmp_path: Path, jump: timedelta) -> None:
    async def story() -> None:
        async with machine(tmp_path) as here:
            crowd = Crowd(here)
            clock = Moved(here, crowd)
            await here.starts()
            await asks_and_answers(crowd, "C1")
            await here.fails("chat.postMessage", HELD_BEFORE)
            assert await crowd.asks_in("C2")
            await here.holds()
            clock.by(jump)
            await here.lets_go()
            assert await crowd.asks_in("C3")
            await (nothing_waits(here) if jump > timedelta() else crowd.sees_questions(2))
            clock.by(timedelta())
            await crowd.quiet()
            came = await outcome(here, crowd)
            assert (came.asks, came.answers, came.broken) == (3, 1, KEPT)

    asyncio.run(story())


@pytest.mark.parametrize("day", [datetime(2030, 3, 31), datetime(2030, 10, 27)], ids=["forward", "backward"])  # noqa: DTZ001  # Berlin's
def test_the_clocks_change_while_it_runs(tmp_path: Path, day: datetime) -> None:
    change = day.replace(hour=1, tzinfo=ZoneInfo("UTC"))
    assert (change - HOUR).astimezone(BERLIN).utcoffset() != change.astimezone(BERLIN).utcoffset()

    async def story() -> None:
        async with machine(tmp_path) as here:
            crowd = Crowd(here)
            clock = Moved(here, crowd)
            clock.to(change - timedelta(minutes=1))
            await here.starts()
            await asks_and_answers(crowd, "C1")
            clock.to(change)
            await asks_and_answers(crowd, "C2")
            clock.to(change + HOUR)
            await asks_and_answers(crowd, "C3")
            came = await outcome(here, crowd)
            assert (came.asks, came.answers, came.broken) == (3, 3, KEPT)

    asyncio.run(story())
