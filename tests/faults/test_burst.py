"""A small company's meetings all end at once: nothing is lost, nothing comes twice, nobody is pressed. Virtual time."""

import asyncio
import threading
import time
from pathlib import Path

import pytest

from handlers.pace import Pace
from tests.faults.burst import HOT, Drained, Limiting, Peak, drained
from tests.virtual import LoopClock, in_virtual_time

FEW = 400  # the four thousand are measured by `make bench`
SECONDS = 6.0
A_MINUTE = 525


def known(folder: Path, name: str, *, hot: bool = False) -> Drained:
    peak = Peak(FEW, SECONDS, hot=hot)
    return drained(folder / f"{name}.db", peak, Limiting(A_MINUTE, 30), Pace(A_MINUTE, most=A_MINUTE))


def all_once(came: Drained) -> None:
    assert (came.lost, came.twice) == (0, 0)
    assert came.chat.impatient == 0


def test_where_the_limit_is_known_everything_is_asked_as_fast_as_may_be(tmp_path: Path) -> None:
    came = known(tmp_path, "known")
    all_once(came)
    assert came.chat.refused == 0
    assert came.times <= 1.05


@pytest.mark.parametrize("wait", [1, 30])
def test_where_less_is_taken_than_we_think_it_is_learned_with_few_refusals(tmp_path: Path, wait: int) -> None:
    """So few questions are over before learning has paid: what is counted is the time beside the rests asked for."""
    came = drained(tmp_path / "unknown.db", Peak(FEW, SECONDS), Limiting(150, wait), Pace())
    all_once(came)
    assert 0 < came.chat.refused <= 20
    assert came.seconds - came.chat.refused * wait <= 1.3 * came.least


def test_a_hot_channel_delays_no_other(tmp_path: Path) -> None:
    calm, came = known(tmp_path, "calm"), known(tmp_path, "hot", hot=True)
    all_once(came)
    assert came.chat.channels["CHOT"] == FEW // HOT
    assert came.chat.refused == 0
    assert came.delays(calm) <= 2


def test_whoever_does_not_wait_when_told_to_is_found_out(tmp_path: Path) -> None:
    class Careless(Pace):
        def mind(self, *_: object) -> None: ...

        def parked(self, *_: object) -> bool:
            return False

    came = drained(tmp_path / "careless.db", Peak(FEW, SECONDS), Limiting(A_MINUTE, 5), Careless(10_000))
    assert came.chat.impatient > 0


def test_virtual_time_stands_still_while_a_thread_is_busy_and_leaps_afterwards() -> None:
    async def story() -> tuple[float, float, float]:
        loop, clock = asyncio.get_running_loop(), LoopClock()
        began, sleeping = clock.now(), asyncio.create_task(asyncio.sleep(3600))
        await asyncio.to_thread(time.sleep, 0.05)
        still = loop.time()
        await sleeping
        done = threading.Event()
        loop.call_later(60, done.set)
        await asyncio.sleep(60)
        return still, loop.time(), (clock.now() - began).total_seconds()

    before = time.perf_counter()
    still, passed, by_the_clock = in_virtual_time(story())
    assert time.perf_counter() - before < 60
    assert still == 0
    assert passed == by_the_clock == pytest.approx(3660)
