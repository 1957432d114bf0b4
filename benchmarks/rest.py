"""What else has to be quick: the courier's way through a full outbox, and finding the alarms that are due."""

import time
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median

from benchmarks.northwind import COMPANY, KEY, OPEN, person, question
from benchmarks.probe import pin
from bot.cards import HomeOf, Sight
from bot.clock import SystemClock
from bot.commands import CloseQuestion
from bot.people import Group, Person, Place
from bot.views import FirstContact
from handlers import FrontDoor
from handlers.courier import Courier
from handlers.pace import Pace
from storage import Memory, Store
from storage.sqlite import Sqlite

VIEWS = 600
FEW, MANY = 1_000, 100_000  # alarms that are set
DUE = 100


class Taken:
    """A chat that takes everything at once."""

    async def place_of(self, whom: Person | Group | HomeOf) -> Place:
        return Place("slack", f"D{whom}")

    async def post(self, place: Place, sight: Sight, name: str) -> str:
        del place, sight
        return name

    async def edit(self, place: Place, message: str, sight: Sight) -> None: ...

    async def remove(self, place: Place, message: str) -> None: ...

    async def find(self, place: Place, name: str, since: datetime) -> str | None: ...


async def drained(file: Path) -> float:
    """Return how many views a second the courier shows where nobody asks for patience."""
    pin(0)
    clock, store = SystemClock(), Store(Sqlite(file), KEY)

    def want(memory: Memory) -> None:
        for number in range(VIEWS):
            memory.outbox.want(FirstContact(person(number)), clock.now())

    await store.change(COMPANY, want)
    courier = Courier(store, FrontDoor(store, clock).look, {"slack": Taken()}, clock)
    courier.pace = Pace(1_000_000, 1_000_000)
    began, shown = time.perf_counter(), 0
    while shown < VIEWS:
        shown += await courier.round()
    took = time.perf_counter() - began
    store.engine.close()
    return VIEWS / took


async def dearer(file: Path) -> float:
    """Return how many times as long it takes to find the due alarms among 100,000 as among 1,000."""
    clock, store = SystemClock(), Store(Sqlite(file), KEY)
    now, took = clock.now(), []
    for start, end in ((0, FEW), (FEW, MANY)):
        await store.change(COMPANY, partial(_set, range(start, end), now))
        took.append(median([await _found(store, now) for _ in range(20)]))
    store.engine.close()
    return took[1] / took[0]


def _set(some: range, now: datetime, memory: Memory) -> None:
    for number in some:
        at = now + timedelta(hours=1 if number >= DUE else -1)
        memory.alarms.set(f"close/{number}", at, CloseQuestion(question(number % OPEN, now).id))


async def _found(store: Store, now: datetime) -> float:
    began = time.perf_counter()
    found = await store.due_alarms(lambda alarms: alarms.by(now, DUE))
    assert len(found) == DUE
    return time.perf_counter() - began
