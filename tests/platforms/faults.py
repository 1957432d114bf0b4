"""How a stand-in goes wrong: one fault a call, arranged by hand, or drawn from a seed that is printed.

By itself a stand-in also takes ``GET /_state``, ``POST /_faults {"seed", "share", "methods"}``, ``POST /_fail
{"method", "fault"}`` and ``POST /_go``, which lets everything go that is held; a fault is some of ``Fault``'s fields.
"""

import asyncio
import random
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from aiohttp import web

Json = dict[str, Any]


@dataclass(frozen=True)
class Fault:
    """How a call goes wrong. ``applied``: the platform has done it all the same, and nobody hears.

    ``held`` keeps the call open, before or after it is applied, until somebody says go: a moment with a name.
    ``late`` is for how long the platform dawdles with what it does after it has hung up.
    """

    status: int = 200
    error: str = ""
    retry_after: str = ""
    drop: bool = False
    applied: bool = False
    slow: float = 0.0  # s
    late: float = 0.0  # s
    held: bool = False
    garbage: str = ""
    kind: str = "text/plain"
    location: str = ""

    @property
    def done(self) -> bool:
        """Whether the platform does what it is asked."""
        return self.applied or (self.status == 200 and not (self.error or self.drop or self.garbage or self.held))


RATE_LIMITED = Fault(status=429, error="ratelimited", retry_after="12")
DROPPED_BEFORE = Fault(drop=True)
DROPPED_AFTER = Fault(drop=True, applied=True)
SERVER_ERROR = Fault(status=503)
SERVER_ERROR_AFTER = Fault(status=500, applied=True)
GARBAGE = Fault(garbage="<html>so sorry</html>", applied=True)
HELD_BEFORE = Fault(held=True, drop=True)
HELD_AFTER = Fault(held=True, drop=True, applied=True)
UNSURE = (DROPPED_AFTER, SERVER_ERROR_AFTER, GARBAGE, DROPPED_BEFORE, SERVER_ERROR)


def declined(error: str) -> Fault:
    return Fault(error=error)


class Faults:
    """What is to go wrong. ``unlucky`` are the methods that a drawn fault may hit; ``holding`` the calls held now."""

    def __init__(self, *unlucky: str) -> None:
        self.unlucky = unlucky
        self.holding = 0
        self._arranged: defaultdict[str, deque[Fault]] = defaultdict(deque)
        self._chance = random.Random(0)  # noqa: S311  # faults have to come again from the same seed
        self._share = 0.0
        self._go = asyncio.Event()
        self._dawdling: set[asyncio.Task[None]] = set()

    def fail(self, method: str, *faults: Fault) -> None:
        """Let the next calls of a method go wrong in these ways, one each."""
        self._arranged[method].extend(faults)

    def drawn(self, seed: int, share: float) -> None:
        """Let this share of all calls that may be hit go wrong."""
        self._chance.seed(seed)
        self._share = share

    def first(self, *names: str) -> Fault:
        """Return what is arranged under the first of these names that something is arranged for, else for the last."""
        return self.next(next((name for name in names if self._arranged[name]), names[-1]))

    def next(self, method: str) -> Fault:
        if self._arranged[method]:
            return self._arranged[method].popleft()
        if method in self.unlucky and self._chance.random() < self._share:
            return self._chance.choice(UNSURE)
        return Fault()

    async def answered(
        self, request: web.Request, fault: Fault, do: Callable[[], Json], no: Json | None, status: int = 200
    ) -> web.StreamResponse:
        """Do what is asked, or not, and answer so; ``no`` is what is said where it is declined, if anything is."""
        if fault.late:
            self._later(fault.late, do)
        answer = do() if fault.done and not fault.late else no
        await self._held(fault)
        await asyncio.sleep(fault.slow)
        if fault.drop and request.transport:  # unless whoever called has hung up first
            request.transport.abort()
        headers = {name: said for name, said in _headers(fault) if said}
        if fault.garbage or (fault.status != 200 and no is None):
            return web.Response(status=fault.status, text=fault.garbage, headers=headers, content_type=fault.kind)
        return web.json_response(answer, status=fault.status if fault.status != 200 else status, headers=headers)

    def serve(self, app: web.Application, state: Callable[[], Json]) -> None:
        """Let another process say what goes wrong, and look at what stands."""

        async def told(request: web.Request) -> web.Response:
            wanted = await request.json()
            match request.path:
                case "/_faults":
                    self.drawn(wanted["seed"], wanted["share"])
                    self.unlucky = tuple(wanted.get("methods", self.unlucky))
                case "/_fail":
                    self.fail(wanted["method"], replace(Fault(), **wanted["fault"]))
                case _:
                    self._go.set()
            return web.json_response({"ok": True})

        async def seen(_: web.Request) -> web.Response:
            return web.json_response(state() | {"holding": self.holding})

        app.router.add_get("/_state", seen)
        for path in ("/_faults", "/_fail", "/_go"):
            app.router.add_post(path, told)

    async def _held(self, fault: Fault) -> None:
        if fault.held:
            self.holding += 1
            self._go.clear()
            await self._go.wait()
            self.holding -= 1

    async def dawdled(self) -> None:
        """Return when everything late has happened."""
        await asyncio.gather(*self._dawdling)

    def _later(self, seconds: float, do: Callable[[], Json]) -> None:
        async def dawdle() -> None:
            await asyncio.sleep(seconds)
            do()

        task = asyncio.get_running_loop().create_task(dawdle())
        self._dawdling.add(task)
        task.add_done_callback(self._dawdling.discard)


def _headers(fault: Fault) -> tuple[tuple[str, str], ...]:
    return ("Retry-After", fault.retry_after), ("Location", fault.location)
