"""What is promised whatever happens, counted: no acknowledged answer is lost, every question stands once."""

import asyncio
import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import astuple, dataclass

from bot.people import Person
from bot.slack.rich import SLACK
from handlers.operate.desk import COMPANY
from storage import Memory
from tests.faults.crowd import Crowd, Given
from tests.faults.machine import Machine

SETTLED = 90.0  # s at most until all is shown, on a machine that is busy with something else


@dataclass(frozen=True)
class Outcome:
    """``asks`` and ``answers`` were acknowledged. Of the rest there should be nothing."""

    asks: int
    answers: int
    lost: int
    unposted: int
    twice: int

    @property
    def broken(self) -> tuple[int, int, int]:
        return self.lost, self.unposted, self.twice


KEPT = (0, 0, 0)


def of_all(outcomes: Iterable[Outcome]) -> Outcome:
    return Outcome(*map(sum, zip(*map(astuple, outcomes), strict=True)))


async def outcome(here: Machine, crowd: Crowd) -> Outcome:
    """Wait until all is shown, end the bot, and count."""
    await all_shown(here)
    posted = Counter(message["name"] for message in await here.shows())
    with here.database.opened() as store:
        asked = await store.read(COMPANY, lambda memory: memory.answers.open_questions())
        kept = await store.read(COMPANY, lambda memory: what_stands(memory, [*crowd.acknowledged]))
    lost = [given for given in crowd.acknowledged if kept[given] not in crowd.said[given]]
    return Outcome(
        asks=crowd.asks,
        answers=len(crowd.acknowledged),
        lost=len(lost) + max(0, crowd.asks - len(asked)),
        unposted=len({*asked} - {json.loads(name)["question"] for name in posted}),
        twice=sum(count - 1 for count in posted.values()),
    )


async def all_shown(here: Machine) -> None:
    """Wait until nothing waits to be shown, and let the bot end as it is asked to."""
    await nothing_waits(here)
    assert await here.is_asked_to_stop() == 0


async def nothing_waits(here: Machine) -> None:
    with here.database.opened() as store:
        async with asyncio.timeout(SETTLED):
            while await store.read(COMPANY, lambda memory: memory.outbox.waiting()):  # noqa: ASYNC110  # another process's
                await asyncio.sleep(0.2)


def what_stands(memory: Memory, given: list[Given]) -> dict[Given, str | None]:
    found = {one: memory.answers.given_by(one[0], Person(SLACK, one[1])) for one in given}
    return {one: answer.verdict.value if answer else None for one, answer in found.items()}
