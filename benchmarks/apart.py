"""A process of its own that is measured: it answers in lines of JSON, and ends when nobody tells it anything more."""

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

PATIENCE = 60.0  # s for a line
FAREWELL = 10.0  # s to end by itself


@asynccontextmanager
async def apart(*words: str, **more: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run a module of ours with these words, and with ``more`` in its environment."""
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", *words, stdin=pipe, stdout=pipe, env={**os.environ, **more}
    )
    try:
        yield process
    finally:
        assert process.stdin
        process.stdin.close()
        try:
            await asyncio.wait_for(process.wait(), FAREWELL)
        except TimeoutError:
            process.kill()


async def line_of(process: asyncio.subprocess.Process) -> dict[str, float]:
    assert process.stdout
    line = await asyncio.wait_for(process.stdout.readline(), PATIENCE)
    assert line, "The process to be measured has ended; what it said stands above."
    told: dict[str, float] = json.loads(line)
    return told
