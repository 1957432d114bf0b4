"""Several equal processes over one database, behind a balancer that asks each in turn and leaves out who is away."""

import asyncio
import itertools
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from tests.faults.crowd import Crowd
from tests.faults.database import Database
from tests.faults.kills import UNSURE, some_more
from tests.faults.machine import SLACK, Machine, Signable, machine
from tests.faults.promises import Outcome, outcome
from tests.operate.process import free_port

LEASE = 3.0  # s; of a process in a hurry, and what it has taken is lent for two
PAUSED = (LEASE + 0.5, 2 * LEASE)  # s: longer than any lease
TURN = 2.0  # s a request waits for one process, as a balancer would, before the next is asked


@dataclass
class Several(Machine):
    """``equals`` besides the one that this is. All share the database and the platform."""

    served: str = ""
    equals: list[Machine] = field(default_factory=list)
    _turn: "itertools.cycle[Machine]" = field(default_factory=lambda: itertools.cycle(()))

    @property
    def database(self) -> Database:
        return Database(self.served)
