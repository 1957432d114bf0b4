"""Companies that come while the bot runs, and those that leave: what begins, what ends at once, what is forgotten.

Whoever uninstalls the app has left. What was said in confidence is destroyed at once; a last export may be had for
thirty days, in which everything comes back if they install it again; then every row goes, with a receipt.
"""

import logging
from contextlib import suppress
from datetime import datetime, timedelta

from bot.commands import Tidy
from handlers.company import setup_of
from handlers.operate.desk import Desk
from handlers.tidy import next_night
from storage import Memory
from storage.companies import Companies
from storage.engine import Away

log = logging.getLogger(__name__)
STAYS = timedelta(days=30)
LAST = "python app.py --company {company} export DIR"


class Comings:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._store = desk.store
        self._begun: set[str] = set()
        self._left: set[str] = set()

    async def tick(self) -> None:
        """Begin with whoever has come, and do for whoever has left what is due."""
        with suppress(Away):
            here = [desk.workspace for desk in await self._desk.companies()]
            for company in here:
                if company not in self._begun:
                    await self._begin(company)
            self._begun &= {*here}
            for company, since in (await self._store.above(Companies.gone)).items():
                await self._part(company, since)

    async def _begin(self, company: str) -> None:
        """Make sure that somebody tidies up at night."""
        now = self._desk.clock.now()

        def note(memory: Memory) -> None:
            memory.alarms.set_once("tidy", next_night(now, setup_of(memory).company.timezone), Tidy())

        await self._store.change(company, note)
        self._begun.add(company)
        self._left.discard(company)

    async def _part(self, company: str, since: datetime | None) -> None:
        now = self._desk.clock.now()
        if since and now >= since + STAYS:
            await self._forget(company, now)
        elif company not in self._left:
            await self._store.ending(company, lambda all_: all_.close(company) if company in all_.gone() else 0)
            await self._store.engine.scrub()
            self._left.add(company)
            log.warning("%s", offer(company, since))

    async def _forget(self, company: str, now: datetime) -> None:
        """Forget all of it, unless they have come back meanwhile."""

        def work(all_: Companies) -> dict[str, int]:
            since = all_.gone().get(company)
            return all_.destroy(company, now) if since and now >= since + STAYS else {}

        gone = await self._store.ending(company, work)
        if gone:
            await self._store.engine.scrub()
            log.warning(
                "%s had left and is forgotten: %d rows. `companies` has the receipt.", company, sum(gone.values())
            )


def until(since: datetime | None) -> str:
    """Say until when the rows of a company stay that has left."""
    return f"{since + STAYS:%Y-%m-%d}" if since else "somebody says `forget`"


async def offers(desk: Desk) -> tuple[str, ...]:
    """Return what may still be had of the companies that have left."""
    gone = await desk.store.above(Companies.gone)
    return tuple(offer(company, since) for company, since in gone.items())


def offer(company: str, since: datetime | None) -> str:
    return f"{company} has left. A last export, until {until(since)}: {LAST.format(company=company)}"
