"""Load: 64 connections that each send the next press as soon as the last is acknowledged.

By ``wrk`` where there is one, else by a process of our own, ``python -m benchmarks.load PORT SECONDS FIRST FOLDER``.
"""

import asyncio
import gc
import json
import shutil
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.presses import PAIRS, PARTS, SECRET, Presses, request
from benchmarks.probe import pin
from benchmarks.stub import LOOPBACK, whole_message

CONNECTIONS = 64
FINE = b"HTTP/1.1 200"
SCRIPT = Path(__file__).with_name("presses.lua")
CPU = 1


@dataclass(frozen=True, slots=True)
class Load:
    """What came of it: how many were acknowledged in how many seconds, and after how long, in milliseconds."""

    requests: int
    seconds: float
    wrong: int
    p50: float
    p99: float

    @property
    def rate(self) -> float:
        return self.requests / self.seconds


async def load(port: int, seconds: float, first: int, folder: Path) -> Load:
    """Send presses for so long, numbered from ``first``."""
    words = [sys.executable, "-m", "benchmarks.load", str(port), str(seconds), str(first), str(folder)]
    if wrk := shutil.which("wrk"):
        much = ("-t1", f"-c{CONNECTIONS}", f"-d{max(1, round(seconds))}s", "--timeout", "10s")
        about = (SECRET, str(first), str(folder / PARTS), str(folder / PAIRS))
        words = [wrk, *much, "-s", str(SCRIPT), f"http://{LOOPBACK}:{port}/slack/events", "--", *about]
    process = await asyncio.create_subprocess_exec(
        *words,
        stdout=asyncio.subprocess.PIPE,
        preexec_fn=lambda: pin(CPU),  # before it has threads
    )
    said, _ = await process.communicate()
    assert process.returncode == 0, said.decode()
    return Load(**json.loads(said.decode().rpartition("\n{")[2].join(("{", ""))))


class Client(asyncio.Protocol):
    def __init__(self, requests: Iterator[bytes], took: list[float], until: float) -> None:
        self._requests, self._took, self._until = requests, took, until
        self._heard, self._sent = bytearray(), 0.0
        self._transport: asyncio.WriteTransport | None = None
        self.wrong = 0
        self.over: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport
        self._send()

    def data_received(self, data: bytes) -> None:
        self._heard += data
        size = whole_message(self._heard)
        if not size:
            return
        self._took.append(time.perf_counter() - self._sent)
        self.wrong += not self._heard.startswith(FINE)
        del self._heard[:size]
        self._send()

    def connection_lost(self, exc: Exception | None) -> None:
        self.wrong += exc is not None or not self.over.done()
        if not self.over.done():
            self.over.set_result(None)

    def _send(self) -> None:
        self._sent = time.perf_counter()
        assert self._transport
        if self._sent < self._until:
            self._transport.write(next(self._requests))
        elif not self.over.done():
            self.over.set_result(None)
            self._transport.close()


async def sent(port: int, seconds: float, requests: Iterator[bytes], connections: int = CONNECTIONS) -> Load:
    """Send whole requests for so long."""
    took = list[float]()
    began = time.perf_counter()
    loop, until = asyncio.get_running_loop(), began + seconds
    make = [loop.create_connection(lambda: Client(requests, took, until), LOOPBACK, port) for _ in range(connections)]
    clients = [client for _, client in await asyncio.gather(*make)]
    await asyncio.gather(*(client.over for client in clients))
    lasted, took = time.perf_counter() - began, sorted(took)
    wrong = sum(client.wrong for client in clients)
    return Load(len(took), lasted, wrong, 1000 * took[len(took) // 2], 1000 * took[len(took) * 99 // 100])


if __name__ == "__main__":
    gc.disable()
    pressed = (request(LOOPBACK, body) for body in Presses.found_in(Path(sys.argv[4])).bodies(int(sys.argv[3])))
    told = asyncio.run(sent(int(sys.argv[1]), float(sys.argv[2]), pressed))
    print("\n" + json.dumps(asdict(told)))
