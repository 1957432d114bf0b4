"""Every meeting of a company ends within a minute: real alarms, rows and courier, a limiting platform, virtual time."""

import asyncio
import random
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from bot.cards import HomeOf, Sight
from bot.commands import EndMeeting
from bot.company import read_setup
from bot.meetings import Meeting
from bot.people import OPERATOR, Group, Person, Place, Profile
from bot.ports import TryLater
from bot.views import OpenQuestion
from bot.wire import write
from handlers import FrontDoor
from handlers.chats import OneEach
from handlers.courier import Courier
from handlers.meetings.planned import AFTER_ITS_END, plan
from handlers.operate.desk import Desk
from handlers.operate.run import Running
from handlers.pace import BURST, Pace
from storage import Memory, Store
from tests.conftest import KEY
from tests.office import COMPANY, MONDAY_NOON, NORTHWIND
from tests.sqlite import new_file
from tests.virtual import LoopClock, in_virtual_time

EACH_WAY = (0.02, 0.09)  # s that a call and its answer travel
IN_A_CHANNEL = 2  # at once, after which it is one a second: https://docs.slack.dev/apis/web-api/rate-limits
IN_ONE_PLACE = 10  # questions that one channel gets, where none is hot
HOT = 20  # every so many questions are for one channel
THREE = 3  # who are asked after each meeting, nobody twice
A_STEP = 200  # rows in one transaction
ALL_DAY = 8 * 3600.0


@dataclass
class Bucket:
    """What a limiter keeps: so many at once, and so many a second."""

    burst: float
    a_second: float
    left: float = field(init=False)
    at: float = 0.0

    def __post_init__(self) -> None:
        self.left = self.burst

    def has(self, now: float) -> bool:
        self.left, self.at = min(self.burst, self.left + (now - self.at) * self.a_second), now
        return self.left >= 1


@dataclass
class Limiting:
    """A platform that takes so many posts a minute, one a second in a channel, and else says how long to wait."""

    a_minute: float
    wait: float
    posted: dict[str, list[float]] = field(default_factory=dict)
    channels: Counter[str] = field(default_factory=Counter)
    refused: int = 0
    impatient: int = 0

    def __post_init__(self) -> None:
        self._workspace = Bucket(BURST, self.a_minute / 60)
        self._of_channel: dict[str, Bucket] = {}
        self._wait_until = 0.0
        self._chance = random.Random(self.a_minute)  # noqa: S311  # the same jitter each time

    async def place_of(self, whom: Person | Group | HomeOf) -> Place:
        raise NotImplementedError(whom)

    async def post(self, place: Place, sight: Sight, name: str) -> str:
        del sight
        loop = asyncio.get_running_loop()
        self.impatient += loop.time() < self._wait_until
        await self._travels()
        taken, at = self._takes(place.channel, loop.time()), loop.time()
        await self._travels()
        if not taken:
            self.refused += 1
            self._wait_until = max(self._wait_until, loop.time() + self.wait)
            raise TryLater(self.wait)
        self.posted.setdefault(name, []).append(at)
        self.channels[place.channel] += 1
        return f"{place.channel}/{at}"

    async def edit(self, place: Place, message: str, sight: Sight) -> None:
        raise NotImplementedError(place, message, sight)

    async def remove(self, place: Place, message: str) -> None:
        raise NotImplementedError(place, message)

    async def find(self, place: Place, name: str, since: datetime) -> str | None:
        raise NotImplementedError(place, name, since)

    def _takes(self, channel: str, now: float) -> bool:
        buckets = self._workspace, self._of_channel.setdefault(channel, Bucket(IN_A_CHANNEL, 1.0))
        taken = all(bucket.has(now) for bucket in buckets)
        for bucket in buckets if taken else ():
            bucket.left -= 1
        return taken

    async def _travels(self) -> None:
        await asyncio.sleep(self._chance.uniform(*EACH_WAY))


@dataclass(frozen=True, slots=True)
class Peak:
    """So many questions, due one after the other within so many seconds; every twentieth for one channel, or none."""

    questions: int
    seconds: float
    hot: bool = False

    def meeting(self, number: int) -> Meeting:
        places = self.questions // IN_ONE_PLACE
        channel = "CHOT" if self.hot and number % HOT == 0 else f"C{number % places}"
        ended = MONDAY_NOON + timedelta(seconds=self.seconds * number / self.questions) - AFTER_ITS_END
        people = tuple(person(number * THREE + nth) for nth in range(THREE))
        return Meeting(
            f"m{number}", f"Pricing review {number}", people[0], ended, people, place=Place("slack", channel),
            started=ended - timedelta(hours=1),
        )  # fmt: skip

    def names(self) -> Iterable[str]:
        return (write(OpenQuestion(self.meeting(number).question)) for number in range(self.questions))


@dataclass(frozen=True, slots=True)
class Drained:
    """What came of it. ``least`` is how many seconds the platform's limits ask for at best."""

    peak: Peak
    chat: Limiting
    seconds: float
    least: float

    @property
    def times(self) -> float:
        return self.seconds / self.least

    @property
    def lost(self) -> int:
        return len({*self.peak.names()} - {*self.chat.posted})

    @property
    def twice(self) -> int:
        return sum(len(times) - 1 for times in self.chat.posted.values())

    @property
    def refused(self) -> float:
        """Return the share of calls that were refused."""
        return self.chat.refused / (self.chat.refused + self.peak.questions)

    def delays(self, calm: "Drained") -> float:
        """Return by how many seconds at most a question came later than in calm, of those not for the hot channel."""
        others = (write(OpenQuestion(self.peak.meeting(n).question)) for n in range(self.peak.questions) if n % HOT)
        return max(self.chat.posted[name][0] - calm.chat.posted[name][0] for name in others)


def drained(file: Path, peak: Peak, chat: Limiting, pace: Pace, begun: Callable[[], object] = bool) -> Drained:
    """Let the bot empty its outbox in virtual time. ``begun`` is called when everything is set up."""
    return in_virtual_time(_drained(file, peak, chat, pace, begun))


async def _drained(file: Path, peak: Peak, chat: Limiting, pace: Pace, begun: Callable[[], object]) -> Drained:
    clock = LoopClock()
    engine = new_file(file)
    store = Store(engine, KEY)
    desk = Desk(store, FrontDoor(store, clock), clock, COMPANY)
    await store.change(COMPANY, lambda memory: memory.company.keep(read_setup(NORTHWIND), MONDAY_NOON, OPERATOR))
    await fill(store, peak)
    begun()
    courier = Courier(store, desk.door.look, OneEach({"slack": chat}), clock)
    courier.pace = pace
    running = Running(desk, courier)
    going = [asyncio.create_task(work) for work in (running.carry(), _tick(running))]
    with suppress(TimeoutError):
        async with asyncio.timeout(ALL_DAY):
            while len(chat.posted) < peak.questions:  # noqa: ASYNC110  # the chat tells nobody
                await asyncio.sleep(0.1)
    await asyncio.sleep(60)  # for whatever comes twice
    for each in going:
        each.cancel()
    await asyncio.gather(*going, return_exceptions=True)
    store.engine.close()
    last = max(max(times) for times in chat.posted.values())
    return Drained(peak, chat, last, _least(peak, chat))


def _least(peak: Peak, chat: Limiting) -> float:
    """Return T*: the workspace's limit or the busiest channel's, whichever takes longer."""
    [(_, busiest)] = chat.channels.most_common(1)
    return max((peak.questions - BURST) * 60 / chat.a_minute, busiest - IN_A_CHANNEL)


async def fill(store: Store, peak: Peak) -> None:
    """Plan all of its meetings, of people who have met the bot before."""
    for start in range(0, peak.questions, A_STEP):
        some = range(start, min(start + A_STEP, peak.questions))
        await store.change(COMPANY, partial(_plan, peak, some))


def _plan(peak: Peak, some: range, memory: Memory) -> None:
    for number in some:
        meeting = peak.meeting(number)
        for each in meeting.people:
            memory.people.met(Profile(each, each.user, f"{each.user}@northwind.example", "UTC"), MONDAY_NOON)
            memory.people.welcome(each, MONDAY_NOON)
        plan((EndMeeting(meeting),), memory)


async def _tick(running: Running) -> None:
    while True:
        await running.tick()
        await asyncio.sleep(1)


def person(number: int) -> Person:
    return Person("slack", f"U{number}")
