"""Teams says how much it takes, and the bot never asks for more: in virtual time, on the real outbox."""

import asyncio
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.cards import Card, HomeOf, Sight
from bot.people import Group, Person, Place
from bot.ports import CannotLook, TryLater
from bot.views import OpenQuestion, View
from handlers.chats import OneEach
from handlers.courier import Courier
from handlers.pace import OWN_WAYS, Manners, Pace
from storage import Memory, Store
from tests.conftest import KEY
from tests.office import MONDAY_NOON, FakeClock
from tests.sqlite import new_file

LEADERS = 500
STEP = timedelta(milliseconds=50)
A_SECOND = timedelta(seconds=1)


@dataclass
class Limited:
    """Teams' own limits: fifty calls a second in all, and in one thread 7 a second, 8 in two, 60 in thirty."""

    clock: FakeClock
    limits: bool = True
    calls: list[tuple[datetime, str]] = field(default_factory=list)
    posted: list[Place] = field(default_factory=list)

    async def place_of(self, whom: Person | Group | HomeOf) -> Place:
        assert isinstance(whom, Person)
        self.count("")
        return Place(whom.platform, f"a:{whom.user}")

    async def post(self, place: Place, sight: Sight, name: str) -> str:
        del sight, name
        self.count(place.channel)
        self.posted.append(place)
        return f"m{len(self.posted)}"

    async def edit(self, place: Place, message: str, sight: Sight) -> None:
        del message, sight
        self.count(place.channel)

    async def remove(self, place: Place, message: str) -> None: ...

    async def find(self, place: Place, name: str, since: datetime) -> str | None:
        raise CannotLook(place, name, since)

    def count(self, channel: str) -> None:
        now = self.clock.now()
        self.calls.append((now, channel))
        if not self.limits:
            return
        assert sum(at > now - A_SECOND for at, _ in self.calls[-60:]) <= 50, "Too many for a tenant."
        for seconds, most in ((1, 7), (2, 8), (30, 60)):
            since = now - timedelta(seconds=seconds)
            mine = [at for at, there in self.calls[-100:] if channel and there == channel and at > since]
            assert len(mine) <= most, f"Too many in a thread within {seconds} s."


def alone(view: View, platform: str) -> Sight:
    assert isinstance(view, OpenQuestion)
    return Sight(Person(platform, view.question), Card(view.question))


async def seen(workspace: str, view: View) -> Sight | None:
    assert workspace
    assert isinstance(view, OpenQuestion)
    platform, _, number = view.question.partition("-")
    if number.startswith("hot"):
        return Sight(Place(platform, "19:hot"), Card(view.question))
    return alone(view, platform)


async def told(folder: Path, *questions: str) -> tuple[Limited, Limited, float]:
    """Show these questions, and return both platforms and how many seconds it took."""
    with closing(new_file(folder / "pace.db")) as engine:
        return await shown(Store(engine, KEY), *questions)


async def shown(store: Store, *questions: str) -> tuple[Limited, Limited, float]:
    clock = FakeClock()
    teams, slack = Limited(clock), Limited(clock, limits=False)
    courier = Courier(store, seen, OneEach({"teams": teams, "slack": slack}), clock)

    def want(memory: Memory) -> None:
        for question in questions:
            memory.outbox.want(OpenQuestion(question), MONDAY_NOON)

    await store.change("northwind", want)
    while len(teams.posted) + len(slack.posted) < len(questions):
        await courier.round()
        clock.time += STEP
        assert clock.time < MONDAY_NOON + timedelta(minutes=10)
    return teams, slack, (clock.time - MONDAY_NOON).total_seconds()


def test_five_hundred_leaders_are_reached_within_a_minute_and_teams_minds_nothing(tmp_path: Path) -> None:
    teams, _, took = asyncio.run(told(tmp_path, *(f"teams-{number}" for number in range(LEADERS))))
    assert Counter(teams.posted).most_common(1)[0][1] == 1
    assert len(teams.posted) == LEADERS
    assert took <= 60


def test_what_slack_takes_makes_nobody_impatient_with_teams(tmp_path: Path) -> None:
    both = [f"{platform}-{number}" for number in range(100) for platform in ("teams", "slack")]
    teams, slack, took = asyncio.run(told(tmp_path, *both))
    assert (len(teams.posted), len(slack.posted)) == (100, 100)
    assert took <= 60


def test_one_thread_gets_no_more_than_teams_takes_there(tmp_path: Path) -> None:
    _, _, took = asyncio.run(told(tmp_path, *(f"teams-hot{number}" for number in range(70))))
    assert took <= 60


def test_each_platform_has_its_own_ways_unless_all_are_told_the_same() -> None:
    now = MONDAY_NOON
    assert Pace().allowed(["teams"], "post", now) == OWN_WAYS["teams"].burst
    assert Pace().allowed(["slack"], "post", now) == Manners().burst
    assert Pace(6000, 100).allowed(["teams"], "post", now) == 100


def test_a_known_limit_that_is_used_up_says_when_it_is_not() -> None:
    pace = Pace()
    for _ in range(2):
        pace.spend("teams", "edit", MONDAY_NOON)
    with pytest.raises(TryLater) as later:
        pace.spend("teams", "edit", MONDAY_NOON)
    assert later.value.seconds == pytest.approx(0.1)
    pace.spend("teams", "edit", MONDAY_NOON + timedelta(seconds=0.11))
    for _ in range(100):
        pace.spend("slack", "edit", MONDAY_NOON)
