"""How fast four thousand questions go out where a platform takes only so many: in virtual time, on the real outbox."""

import asyncio
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.cards import Card, HomeOf, Sight
from bot.people import Group, Person, Place
from bot.ports import TryLater, Unwelcome
from bot.views import OpenQuestion, View
from handlers.chats import OneEach
from handlers.courier import Courier
from handlers.pace import A_MINUTE, BURST, Pace
from storage import Memory, Store
from tests.conftest import KEY
from tests.office import MONDAY_NOON, FakeClock
from tests.sqlite import new_file

MANY = 4_000
FEWER = 600  # where each of them is really written down
STEP = timedelta(seconds=1)
A_ROUND = timedelta(seconds=0.1)


@dataclass
class Counting:
    """A platform that takes so many posts a minute, says how long to wait, and counts who does not."""

    clock: FakeClock
    a_minute: float
    wait: float
    burst: float = BURST
    left: float = BURST
    at: datetime = MONDAY_NOON
    closed_until: dict[str, datetime] = field(default_factory=dict)
    posted: list[tuple[str, Place, datetime]] = field(default_factory=list)
    edited: list[str] = field(default_factory=list)
    refused: int = 0
    impatient: int = 0

    async def place_of(self, whom: Person | Group | HomeOf) -> Place:
        raise NotImplementedError(whom)

    async def post(self, place: Place, sight: Sight, name: str) -> str:
        del sight
        return self.takes(place, name)

    def takes(self, place: Place, name: str) -> str:
        now = self.clock.now()
        self.impatient += now < self.closed_until.get("post", now)
        self.left = min(self.burst, self.left + (now - self.at).total_seconds() * self.a_minute / 60)
        self.at = now
        if self.left < 1:
            self.refused += 1
            self.closed_until["post"] = now + timedelta(seconds=self.wait)
            raise TryLater(self.wait)
        self.left -= 1
        self.posted.append((name, place, now))
        return f"m{len(self.posted)}"

    async def edit(self, place: Place, message: str, sight: Sight) -> None:
        del place, sight
        if self.clock.now() < self.closed_until.get("edit", self.clock.now()):
            raise TryLater(30)
        self.edited.append(message)

    async def remove(self, place: Place, message: str) -> None:
        raise Unwelcome(place, message)

    async def find(self, place: Place, name: str, since: datetime) -> str | None:
        raise NotImplementedError(place, name, since)


def question(number: int) -> OpenQuestion:
    return OpenQuestion(f"q{number:05}")


async def seen(workspace: str, view: View) -> Sight | None:
    """Ten questions for each channel."""
    assert workspace
    assert isinstance(view, OpenQuestion)
    return Sight(Place("slack", f"C{int(view.question[1:]) // 10}"), Card(view.question))


async def one_room(workspace: str, view: View) -> Sight | None:
    """Questions below 100 are all for one channel."""
    sight = await seen(workspace, view)
    assert sight
    assert isinstance(view, OpenQuestion)
    return Sight(Place("slack", "CHOT"), sight.card) if view.question < "q00100" else sight


@dataclass
class Bench:
    store: Store
    clock: FakeClock
    chat: Counting
    courier: Courier

    async def want(self, *numbers: int) -> None:
        def note(memory: Memory) -> None:
            for number in numbers:
                at = MONDAY_NOON + timedelta(seconds=60 * number / FEWER)
                memory.outbox.want(question(number), min(at, self.clock.now()))

        await self.store.change("northwind", note)

    async def seconds(self, how_many: int) -> None:
        for _ in range(how_many):
            while await self.courier.round():
                pass
            self.clock.time += STEP

    async def drained(self) -> float:
        """Let it go on until everything is posted, and return how many minutes that took."""
        while len(self.chat.posted) < FEWER:
            assert self.clock.time < MONDAY_NOON + timedelta(hours=3), f"{len(self.chat.posted)} posted in three hours."
            await self.seconds(1)
        return (self.chat.posted[-1][2] - MONDAY_NOON).total_seconds() / 60


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Callable[..., Bench]]:
    engines = ExitStack()

    def make(a_minute: float = 300, wait: float = 30, pace: Pace | None = None) -> Bench:
        engine = engines.enter_context(closing(new_file(tmp_path / "pace.db")))
        clock, store = FakeClock(), Store(engine, KEY)
        chat = Counting(clock, a_minute, wait)
        courier = Courier(store, seen, OneEach({"slack": chat}), clock)
        courier.pace = pace or Pace()
        return Bench(store, clock, chat, courier)

    with engines:
        yield make


def theoretical_minimum(a_minute: float, questions: int = MANY) -> float:
    return (questions - BURST) / a_minute


def test_the_outbox_drains_as_fast_as_may_be_and_everything_is_posted_once(made: Callable[..., Bench]) -> None:
    async def story() -> None:
        here = made(525, 30, Pace(525, most=525))
        await here.want(*range(FEWER))
        assert await here.drained() <= 1.05 * theoretical_minimum(525, FEWER)
        assert here.chat.refused == 0
        everything_once(here.chat)

    asyncio.run(story())


def minutes(chat: Counting, pace: Pace) -> float:
    """Let a queue in memory drain as the courier drains the outbox, and return how many minutes that took."""
    waiting = deque(range(MANY))
    while waiting:
        now = chat.clock.now()
        for _ in range(min(len(waiting), pace.allowed(["slack"], "post", now))):
            if not pace.parked("slack", "post", now) and one_posted(chat, pace, waiting[0]):
                waiting.popleft()
        chat.clock.time += A_ROUND
    return (chat.posted[-1][2] - MONDAY_NOON).total_seconds() / 60


def one_posted(chat: Counting, pace: Pace, number: int) -> bool:
    now, place = chat.clock.now(), Place("slack", f"C{number}")
    pace.spend("slack", "post", now)
    try:
        chat.takes(place, str(number))
    except TryLater as later:
        pace.park("slack", "post", now, later.seconds)
        return False
    return True


@pytest.mark.parametrize("wait", [1, 12, 30])
@pytest.mark.parametrize("a_minute", [120, 300, 525, 600])
def test_where_the_limit_is_not_known_it_is_learned(a_minute: int, wait: int) -> None:
    chat = Counting(FakeClock(), a_minute, wait)
    took = minutes(chat, Pace())
    assert took <= 1.3 * theoretical_minimum(a_minute)
    assert chat.impatient == 0
    assert chat.refused <= MANY / 100


@pytest.mark.parametrize(("burst", "a_minute"), [(5, 60), (5, 150), (5, 525), (5, 600), (60, 60), (60, 150), (60, 600)])
@pytest.mark.parametrize("wait", [1, 30])
def test_how_many_are_taken_at_once_is_learned_too(a_minute: int, burst: int, wait: int) -> None:
    """Else every burst after a rest would be refused and bring the next rest: ninety times as long as it must take."""
    chat = Counting(FakeClock(), a_minute, wait, burst=burst, left=burst)
    took = minutes(chat, Pace())
    assert took <= 1.3 * theoretical_minimum(a_minute)
    assert chat.impatient == 0
    assert chat.refused <= MANY / 100


def test_who_minds_a_burst_gets_smaller_ones_as_many_a_minute_and_none_after_a_rest() -> None:
    pace, now = Pace(), MONDAY_NOON
    before = pace.allowed(["slack"], "post", now)
    for _ in range(before):
        pace.spend("slack", "post", now)
    pace.park("slack", "post", now, 30)
    rested = now + timedelta(seconds=30)
    assert pace.allowed(["slack"], "post", rested) == 0
    assert pace.allowed(["slack"], "post", rested + timedelta(seconds=1)) == A_MINUTE // 60
    assert pace.allowed(["slack"], "post", rested + timedelta(minutes=1)) == before // 2


@pytest.mark.parametrize("a_minute", [120, 300, 525])
def test_where_the_limit_is_known_nothing_is_refused(a_minute: int) -> None:
    chat = Counting(FakeClock(), a_minute, 30)
    assert minutes(chat, Pace(a_minute, most=a_minute)) <= 1.05 * theoretical_minimum(a_minute)
    assert chat.refused == 0


def everything_once(chat: Counting) -> None:
    names = [name for name, _, _ in chat.posted]
    assert len(names) == len(set(names)) == FEWER
    last: dict[Place, datetime] = {}
    for _, place, at in chat.posted:
        assert at - last.get(place, at - STEP) >= STEP
        last[place] = at


def test_what_has_waited_longest_goes_first_even_after_a_rest(made: Callable[..., Bench]) -> None:
    async def story() -> None:
        here = made(pace=Pace(60, burst=5))
        here.chat.left = 3
        await here.want(*range(0, 200, 10))
        await here.seconds(1)
        assert here.chat.refused == 1
        here.clock.time += timedelta(seconds=10)
        await here.want(*range(1000, 1200, 10))
        here.clock.time += timedelta(seconds=20)
        await here.seconds(60)
        names = [name for name, _, _ in here.chat.posted]
        assert len(names) == 40
        assert all("q00" in name for name in names[:20])

    asyncio.run(story())


def test_s6_a_hot_channel_keeps_no_newcomer_waiting_and_goes_on_in_its_order(made: Callable[..., Bench]) -> None:
    async def story() -> None:
        here = made(100_000, pace=Pace(600))
        here.courier = Courier(here.store, one_room, OneEach({"slack": here.chat}), here.clock)
        await here.want(*range(100))
        for number in range(20):
            await here.want(1000 + 10 * number)
            before = here.clock.time
            await here.seconds(2)
            [at] = [at for name, _, at in here.chat.posted if str(1000 + 10 * number) in name]
            assert at - before <= timedelta(seconds=2)
        await here.seconds(70)
        hot = [at for _, place, at in here.chat.posted if place.channel == "CHOT"]
        assert len(hot) == 100
        assert hot[-1] - hot[0] <= timedelta(seconds=102)

    asyncio.run(story())


def test_s6_being_told_to_wait_with_edits_stops_no_post(made: Callable[..., Bench]) -> None:
    async def story() -> None:
        here = made()
        await here.want(0, 10)
        await here.seconds(3)
        here.chat.closed_until["edit"] = here.clock.time + timedelta(seconds=30)
        here.courier = Courier(here.store, changed, OneEach({"slack": here.chat}), here.clock)
        await here.want(0, 10, 20)
        await here.seconds(2)
        assert len(here.chat.posted) == 3
        assert here.chat.edited == []
        await here.seconds(33)
        assert sorted(here.chat.edited) == ["m1", "m2"]

    asyncio.run(story())


async def changed(workspace: str, view: View) -> Sight | None:
    sight = await seen(workspace, view)
    return Sight(sight.to, Card("changed")) if sight else None


def test_everybody_in_a_channel_has_a_turn_and_one_that_nobody_takes_is_forgotten() -> None:
    pace, now, place = Pace(), MONDAY_NOON, Place("slack", "C1")
    pace.turn(place, "first", now)
    for name, seconds in (("second", 1), ("third", 2), ("second", 1)):
        with pytest.raises(TryLater) as later:
            pace.turn(place, name, now)
        assert later.value.seconds == seconds
    now += timedelta(minutes=2)
    pace.turn(place, "fourth", now)
