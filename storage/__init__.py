"""Everything the bot remembers. Rows belong to a workspace, and are asked for through a memory bound to it."""

from collections.abc import Callable
from datetime import datetime

from bot.company.reach import Machine
from bot.digests.links import Links
from bot.meetings.consents import Consents
from bot.ports import Model
from storage.alarms import DueAlarms
from storage.companies import Companies
from storage.engine import Engine, Run, T
from storage.installations import Installations
from storage.keys import Keys
from storage.leases import Leases
from storage.marks import is_of_another, make_mark
from storage.memory import Memory
from storage.outbox.errands import Errands
from storage.people.erased import companies_with

__all__ = ["Memory", "Store"]


class Store:
    """``address`` is where browsers reach us, for links; empty where they do not.

    ``consent`` is where they let us read a Google calendar; empty where that is not set up.
    ``ledger`` is what seals the sponsor's ledger; empty where there is none.
    """

    def __init__(self, engine: Engine, key: bytes, address: str = "", consent: str = "", ledger: str = "") -> None:
        self.engine = engine
        self._keys = Keys(key, address, consent, ledger)

    @property
    def links(self) -> Links:
        return self._keys.links

    @property
    def consents(self) -> Consents:
        return self._keys.consents

    @property
    def model(self) -> Model | None:
        """Return the language model that this process may ask, if any."""
        return self._keys.model

    @model.setter
    def model(self, model: Model | None) -> None:
        self._keys.model = model

    def runs_on(self, machine: Machine) -> None:
        """Let admins be told what this process was started with."""
        self._keys.machine = machine

    def channel_token(self, channel: str) -> str:
        """Return what a server says with each hint that it gives on a channel, so that nobody else can."""
        return self._keys.channels.sign(channel)

    async def change(
        self, workspace: str, work: Callable[[Memory], T], ahead: Callable[[Memory], object] | None = None
    ) -> T:
        """All of it or none of it, durable when this returns. ``ahead`` asks what the work will surely ask first."""
        return await self.engine.change(
            self._bound(work, workspace), workspace, ahead and self._bound(ahead, workspace)
        )

    async def read(self, workspace: str, work: Callable[[Memory], T]) -> T:
        return await self.engine.read(self._bound(work, workspace))

    def _bound(self, work: Callable[[Memory], T], workspace: str) -> Callable[[Run], T]:
        return lambda run: work(Memory(run, workspace, self._keys))

    async def errands(self, work: Callable[[Errands], T]) -> T:
        """For the courier, who serves all companies."""
        return await self.engine.change(lambda run: work(Errands(run)))

    async def installations(self, work: Callable[[Installations], T]) -> T:
        """For whoever lets us in: they stand above companies."""
        return await self.engine.change(lambda run: work(Installations(run, self._keys.installations)))

    async def installed(self, work: Callable[[Installations], T]) -> T:
        return await self.engine.read(lambda run: work(Installations(run, self._keys.installations)))

    async def leases(self, work: Callable[[Leases], T]) -> T:
        """For what one of equal processes does for all."""
        return await self.engine.change(lambda run: work(Leases(run)))

    async def alarms(self, work: Callable[[DueAlarms], T]) -> T:
        """For the alarm clock, which rings for all companies."""
        return await self.engine.change(lambda run: work(DueAlarms(run)))

    async def due_alarms(self, work: Callable[[DueAlarms], T]) -> T:
        return await self.engine.read(lambda run: work(DueAlarms(run)))

    async def companies_with_erasures(self) -> list[str]:
        return await self.engine.read(companies_with)

    async def backlog(self) -> datetime | None:
        """Return since when the longest waiting view has been due, in all companies."""
        return await self.engine.read(lambda run: Errands(run).oldest())

    async def companies(self) -> tuple[str, ...]:
        """Return every company that lives: it was set up or installed, and has not left."""
        return await self.above(Companies.living)

    async def above(self, work: Callable[[Companies], T]) -> T:
        """Look at what stands above companies."""
        return await self.engine.read(lambda run: work(Companies(run)))

    async def ending(self, company: str, work: Callable[[Companies], T]) -> T:
        """Change what stands above companies, while nothing else of this one goes on."""
        return await self.engine.change(lambda run: work(Companies(run)), company)

    async def is_of_another_key(self) -> bool:
        """Tell whether the rows were keyed and sealed with another key than ours."""
        return await self.engine.read(lambda run: is_of_another(run, self._keys.key))

    async def recall_keys(self) -> None:
        """Know again what keys before ours have signed. Raises ``CannotOpen``."""
        await self.engine.read(self._keys.recall)

    async def make_mark(self) -> None:
        """Let our key be the one that the rows are keyed and sealed with, if there was none before."""
        await self.engine.change(lambda run: make_mark(run, self._keys.key))

    async def probe(self) -> None:
        """Write to the disk and leave nothing behind. Raises whatever keeps the database from being written."""

        def write(run: Run) -> None:
            run("insert into deliveries (workspace, delivery, at) values ('', 'probe', '')")
            run("delete from deliveries where workspace = '' and delivery = 'probe'")

        await self.engine.change(write)
