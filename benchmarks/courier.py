"""The courier's way through a full outbox, where nobody asks for patience."""

import time
from datetime import datetime
from pathlib import Path

from benchmarks.northwind import COMPANY, KEY, person
from benchmarks.probe import pin
from bot.cards import HomeOf, Sight
from bot.clock import SystemClock
from bot.people import Group, Person, Place
from bot.views import FirstContact
from handlers import FrontDoor
from handlers.chats import OneEach
from handlers.courier import Courier
from handlers.pace import Pace
from storage import Memory, Store
from storage.sqlite import Sqlite

VIEWS = 600


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
    courier = Courier(store, FrontDoor(store, clock).look, OneEach({"slack": Taken()}), clock)
    courier.pace = Pace(1_000_000, 1_000_000)
    began, shown = time.perf_counter(), 0
    while shown < VIEWS:
        shown += await courier.round()
    took = time.perf_counter() - began
    store.engine.close()
    return VIEWS / took
