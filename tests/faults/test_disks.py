"""What a disk can do to us: full, read-only, damaged, half of it missing. Nothing that was acknowledged is lost."""

import asyncio
import resource
import shutil
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from bot.answers import Verdict
from tests.faults.crowd import Crowd
from tests.faults.machine import Machine, machine
from tests.faults.promises import KEPT, outcome

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only there a running process can be given limits")
FULL, ROOMY = 0, resource.RLIM_INFINITY  # bytes that a file may have
FLIPPED = 200  # bytes
READ_ONLY = 3  # what no SQLite writes yet, where its file says who may write
Story = Callable[[Machine, Crowd], Awaitable[None]]


def lived_through(folder: Path, story: Story) -> None:
    """Let a question be asked and answered, then let it happen; in the end all that was acknowledged is there."""

    async def happens() -> None:
        async with machine(folder) as here:
            crowd = Crowd(here)
            await here.starts()
            assert await crowd.asks_in("C1")
            await crowd.quiet()
            assert await answers(crowd, "U1")
            await story(here, crowd)
            came = await outcome(here, crowd)
            assert came.answers >= 1
            assert came.broken == KEPT

    asyncio.run(happens())


async def answers(crowd: Crowd, person: str) -> bool:
    [(question, channel)] = crowd.questions[:1]
    return await crowd.answers(question, channel, person, Verdict.DISLIKE)


def test_while_the_disk_is_full_people_are_told_and_when_there_is_room_it_goes_on_by_itself(tmp_path: Path) -> None:
    async def story(here: Machine, crowd: Crowd) -> None:
        has_room_for(here, FULL)
        assert not await answers(crowd, "U2")
        assert not await crowd.asks_in("C2")
        status, why = await here.is_ready()
        assert status == 503
        assert "It cannot be written" in why
        assert "That did not work, and nothing was kept." in str(await here.told("U2"))
        has_room_for(here, ROOMY)
        assert await answers(crowd, "U2")
        assert await crowd.asks_in("C2")
        await crowd.quiet()
        await asyncio.sleep(1)
        assert (await here.is_ready())[0] == 200

    lived_through(tmp_path, story)


def has_room_for(here: Machine, size: int) -> None:
    assert here.bot
    resource.prlimit(here.bot.pid, resource.RLIMIT_FSIZE, (size, ROOMY))


def test_a_database_that_cannot_be_written_is_refused_in_a_sentence(tmp_path: Path) -> None:
    async def story(here: Machine, crowd: Crowd) -> None:
        assert await here.is_asked_to_stop() == 0
        before = overwritten(here.database.file, 18, bytes([READ_ONLY]))
        assert await here.cannot_start() == 1
        assert here.said.splitlines()[-1].startswith(f"{here.database.file} cannot be written: attempt to write")
        overwritten(here.database.file, 18, before)
        await here.starts()
        assert await answers(crowd, "U2")

    lived_through(tmp_path, story)


def test_a_damaged_page_is_found_at_the_start_and_a_copy_from_before_goes_on(tmp_path: Path) -> None:
    async def story(here: Machine, crowd: Crowd) -> None:
        assert await here.is_asked_to_stop() == 0
        file = here.database.file
        copy = file.with_suffix(".copy")
        shutil.copy(file, copy)
        overwritten(file, 4096, bytes(255 - byte for byte in file.read_bytes()[4096 : 4096 + FLIPPED]))
        assert await here.cannot_start() == 1
        assert here.said.splitlines()[-1].startswith(f"{file} is damaged: ")
        assert here.said.splitlines()[-1].endswith(
            "Put a copy from before in its place, or move it away and start anew."
        )
        copy.replace(file)
        await here.starts()
        assert await answers(crowd, "U2")

    lived_through(tmp_path, story)


def test_a_log_that_is_missing_is_missed(tmp_path: Path) -> None:
    """What was acknowledged last stands there alone: to go on without it would be to lose it and say nothing."""

    async def story(here: Machine, crowd: Crowd) -> None:
        assert await answers(crowd, "U2")
        await here.is_killed()
        file = here.database.file
        log = file.with_name(f"{file.name}-wal")
        away = log.replace(log.with_suffix(".away"))
        assert await here.cannot_start() == 1
        assert here.said.splitlines()[-1].startswith(f"{log} is missing")
        away.replace(log)
        await here.starts()
        assert await answers(crowd, "U3")

    lived_through(tmp_path, story)


def overwritten(file: Path, at: int, with_: bytes) -> bytes:
    """Write over a part of a file, and return what stood there."""
    with file.open("r+b") as opened:
        opened.seek(at)
        before = opened.read(len(with_))
        opened.seek(at)
        opened.write(with_)
    return before
