"""``app.py`` as it is, in a hurry: a courier with a short lease, so that thirty kills take minutes.

``python -m tests.faults.hurried`` takes the commands of ``app.py``. Before them may stand ``--blind``: nobody ever
looks whether a message got through, which is how not to do it. And ``--dies before|after COMMAND``: the plug is pulled
at the first such command, decided and not yet on disk, or on disk and not yet acknowledged.
"""

import os
import signal
import sys
from collections.abc import Callable
from contextvars import ContextVar
from datetime import datetime, timedelta
from functools import partial
from typing import Any, NoReturn

import app
from bot.cards import Sight
from bot.commands import Request
from bot.people import Place
from bot.slack import calls, platform
from bot.slack.speak import Slack
from handlers import FrontDoor
from handlers.courier import Courier
from handlers.operate import desk
from handlers.pace import Pace
from storage import Memory, Store

LEASE = timedelta(seconds=2)  # longer than the stand-in ever takes
HELD = timedelta(seconds=3)  # how long another waits before it takes over
PATIENCE = 1.0  # s; shorter than the lease
fatal: ContextVar[bool] = ContextVar("fatal", default=False)
moment: ContextVar[tuple[str, str]] = ContextVar("moment")  # at which the plug is pulled: before or after, and of what


class Hurried(Courier):
    def __init__(self, *known: Any) -> None:  # noqa: ANN401  # whatever a courier knows
        super().__init__(*known)
        self.lease = LEASE
        self.rest = timedelta(seconds=0.5)
        self.pace = Pace(a_minute=6000, burst=100, between=timedelta(seconds=0.05))
        self.duty.held, self.duty.renewed = HELD, HELD / 3
        self.duty.holder = self.duty.holder and str(os.getpid())  # so that it can be told who is the courier


class Blind(Slack):
    async def find(self, place: Place, name: str, since: datetime) -> str | None:
        del place, name, since
        return None


Ahead = Callable[[Memory], object] | None


class Doomed(FrontDoor):
    """Marks the one command that the process does not survive."""

    async def handle(self, request: Request) -> tuple[Sight, ...]:
        fatal.set(type(request.command).__name__ == moment.get()[1])
        return await super().handle(request)


class Watched(Store):
    async def change(self, workspace: str, work: Callable[[Memory], Any], ahead: Ahead = None) -> Any:  # noqa: ANN401
        if not fatal.get():
            return await super().change(workspace, work, ahead)
        if moment.get()[0] == "before":
            return await super().change(workspace, partial(_decided, work), ahead)
        await super().change(workspace, work, ahead)
        return _pull_the_plug()


def _decided(work: Callable[[Memory], Any], memory: Memory) -> NoReturn:
    work(memory)
    _pull_the_plug()


def _pull_the_plug() -> NoReturn:
    os.kill(os.getpid(), signal.SIGKILL)
    raise SystemExit


def _taken(option: str, values: int = 0) -> list[str]:
    """Return an option with its values, and take them out of what ``app.py`` is told."""
    if option not in sys.argv:
        return []
    at = sys.argv.index(option)
    found, sys.argv[at : at + values + 1] = sys.argv[at : at + values + 1], []
    return found


def _impatient(outcome: Callable[..., Any]) -> Callable[..., Any]:
    return lambda client, method, patience, **said: outcome(client, method, min(patience, PATIENCE), **said)


def main() -> None:
    vars(app)["Courier"] = Hurried
    vars(calls)["_outcome"] = _impatient(vars(calls)["_outcome"])
    if _taken("--blind"):
        vars(platform)["Slack"] = Blind
    if dies := _taken("--dies", 2):
        moment.set((dies[1], dies[2]))
        vars(desk).update(FrontDoor=Doomed, Store=Watched)
    app.main()


if __name__ == "__main__":
    main()
