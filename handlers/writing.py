"""Lets a language model word what handlers wish for: beside the courier, and never in anybody's way.

Take a wish (lease, turn, money set aside) -> ask -> let what comes back in by the front door, which looks at the rows
again. Whatever goes wrong, our own words stand; they have been standing all the while.
"""

import asyncio
import logging
from datetime import UTC, datetime, timedelta
from functools import partial

from bot.commands import Request, ThemesSuggested, WordsSuggested
from bot.meter import UNMETERED, Meter
from bot.people import CLOCK
from bot.ports import NoOpinion, Writer
from bot.wins.wording import Verdict
from handlers.digests import theming
from handlers.operate.desk import Desk
from handlers.wins.wording import Task, lend

log = logging.getLogger(__name__)
AT_ONCE = 2
LEASE = timedelta(seconds=60)  # two tries of eight seconds, and the rest between them
FAILURES = 5  # in a row; then the model is left alone
REST = 300.0  # s


class Writing:
    """Without a ``writer`` nothing is ever wished or asked."""

    def __init__(self, desk: Desk, writer: Writer | None, meter: Meter = UNMETERED) -> None:
        self._desk = desk
        self._store = desk.store
        self._clock = desk.clock
        self._writer = writer
        self._meter = meter
        self._store.model = writer.model if writer else None
        self._failures = 0
        self._rests_until = 0.0

    async def tick(self) -> int:
        """Ask for what is wished, a little at a time, and return how many wishes that were."""
        writer, now = self._writer, self._clock.now()
        if writer is None or asyncio.get_running_loop().time() < self._rests_until:
            return 0
        companies = [desk.workspace for desk in await self._desk.companies()]
        return sum([await self._words(one, writer, now) + await self._themes(one, writer, now) for one in companies])

    async def _words(self, company: str, writer: Writer, now: datetime) -> int:
        if not await self._store.read(company, lambda memory: memory.wins.wished(now, 1)):
            return 0
        take = partial(lend, now, now + LEASE, AT_ONCE, writer.cost_at_most)
        tasks = await self._store.change(company, take)
        await asyncio.gather(*(self._word(company, task, writer, now) for task in tasks))
        return len(tasks)

    async def _themes(self, company: str, writer: Writer, now: datetime) -> int:
        if not await self._store.read(company, lambda memory: memory.digests.themes_wished(now)):
            return 0
        take = partial(theming.lend, now, now + LEASE, partial(writer.cost_at_most, piles=True))
        task = await self._store.change(company, take)
        if task is None:
            return 0
        if task.verdict is None:
            told = await self._sorted(task, writer, now)
            delivery = f"themes/{told.week}/{told.turn}"
            await self._desk.door.handle(Request(told, CLOCK, self._clock.now(), company, delivery))
        verdict = await self._store.read(company, partial(theming.verdict_on, task.week))
        self._meter.worded(verdict.value)
        log.info("%s sorted by %s: %s (%s).", task.week, writer.model.name, verdict.value, task.asked)
        return 1

    async def _sorted(self, task: theming.Task, writer: Writer, began: datetime) -> ThemesSuggested:
        told = partial(
            ThemesSuggested, task.week, task.turn, writer.model.name, began.astimezone(UTC).date(), task.aside,
            asked=task.asked,
        )  # fmt: skip
        try:
            found = await writer.piles(task.rules, task.data)
        except NoOpinion as none:
            self._failed(none)
            return told(cost=task.aside, verdict=none.verdict)
        self._failures = 0
        return told(cost=found.cost, piles=found.piles)

    async def close(self) -> None:
        if self._writer:
            await self._writer.close()

    async def _word(self, company: str, task: Task, writer: Writer, began: datetime) -> None:
        if task.verdict:
            self._note(task, writer, task.verdict)
            return
        told = await self._asked(task, writer, began)
        delivery = f"words/{told.win}/{told.turn}"
        await self._desk.door.handle(Request(told, CLOCK, self._clock.now(), company, delivery))
        done = await self._store.read(company, lambda memory: memory.wins.wording(told.win))
        self._note(task, writer, done.verdict if done and done.verdict else Verdict.STALE)

    async def _asked(self, task: Task, writer: Writer, began: datetime) -> WordsSuggested:
        """Return what the model said, or why it said nothing; that counts as having cost all that was set aside."""
        told = partial(
            WordsSuggested,
            task.wording.win, task.wording.turn, writer.model.name, began.astimezone(UTC).date(), task.aside,
            asked=task.asked,
        )  # fmt: skip
        try:
            written = await writer.sentences(task.rules, task.data)
        except NoOpinion as none:
            self._failed(none)
            return told(cost=task.aside, verdict=none.verdict)
        self._failures = 0
        return told(cost=written.cost, sentences=written.sentences)

    def _failed(self, none: NoOpinion) -> None:
        self._failures += 1
        rest = REST if self._failures >= FAILURES else none.rest
        if rest:
            self._failures = 0
            self._rests_until = asyncio.get_running_loop().time() + rest
            log.warning("The model is left alone for %d s.", rest)

    def _note(self, task: Task, writer: Writer, verdict: Verdict) -> None:
        """Say what came of it, and never what was said."""
        self._meter.worded(verdict.value)
        log.info("W-%d worded by %s: %s (%s).", task.wording.win, writer.model.name, verdict.value, task.asked)
