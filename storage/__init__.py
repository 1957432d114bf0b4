"""Everything the bot remembers. Rows belong to a workspace, and are asked for through a memory bound to it."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import LiteralString

from bot.company.reach import Machine
from bot.digests.links import Links
from bot.letters import kept
from bot.meetings.consents import Consents
from bot.ports import Model
from storage.alarms import Alarms, DueAlarms
from storage.answers import Answers
from storage.audit import Audit
from storage.blockers import Blockers
from storage.calendars import Calendars
from storage.cases import Cases
from storage.cases.unsearched import Unsearched
from storage.company import Company
from storage.digests import Digests
from storage.digests.editions import Editions
from storage.engine import Engine, Row, Run, T
from storage.evidence import Evidence
from storage.inbox import Inbox
from storage.keys import Keys
from storage.leaders import Leaders
from storage.leaders.calls import Calls
from storage.leaders.funding import Fundings
from storage.leaders.heard import Samples
from storage.leaders.pay import PayAsked
from storage.leaders.pledges import Pledges
from storage.leaders.said_done import SaidDone
from storage.leaders.slackened import Stretches
from storage.leaders.sponsorship import Sponsorship
from storage.leases import Leases
from storage.marks import is_of_another, make_mark
from storage.meetings import Meetings
from storage.meetings.arms import Arms, lots_of
from storage.meetings.decisions import Decisions
from storage.outbox import Outbox
from storage.outbox.errands import Errands
from storage.outcomes import Outcomes
from storage.people import People
from storage.people.attention import Attentions
from storage.people.traces import Traces
from storage.spending import Spending
from storage.wins import Wins
from storage.wins.cx_days import CxDays
from storage.wins.ledger import Ledger


class Memory:
    """What one company has told us, inside one transaction."""

    def __init__(self, run: Run, workspace: str, keys: Keys) -> None:
        bound = partial(_spoken, run, workspace=workspace)
        self.run = bound
        self.link_to = keys.links.for_workspace(workspace)
        self.google_link = keys.consents.for_workspace(workspace)
        self.inbox = Inbox(bound, keys.key)
        self.outbox = Outbox(bound)
        self.alarms = Alarms(bound)
        self.audit = Audit(bound)
        self.company = Company(bound)
        self.people = People(bound)
        self.traces = Traces(bound)
        self.attention = Attentions(bound, keys.seal)
        self.arms = Arms(bound, lots_of(keys.hold_out, workspace))
        self._nouns(bound, keys)

    def _nouns(self, bound: Run, keys: Keys) -> None:
        """Open a repository for each noun of the house."""
        self.meetings = Meetings(bound)
        self.calendars = Calendars(bound, keys.calendars)
        self.answers = Answers(bound, keys.key, self.people.accounts)
        self.cases = Cases(bound)
        self.decisions = Decisions(bound)
        self.unsearched = Unsearched(bound)
        self.wins = Wins(bound)
        self.cx_days = CxDays(bound)
        self.ledger = Ledger(bound, keys.ledger)
        self.blockers = Blockers(bound, keys.key)
        self.leaders = Leaders(bound)
        self.pledges = Pledges(bound)
        self.fundings = Fundings(bound)
        self.pay = PayAsked(bound, keys.pay)
        self.said_done = SaidDone(bound)
        self.sponsorship = Sponsorship(bound)
        self.samples = Samples(bound, keys.heard)
        self.stretches = Stretches(bound)
        self.calls = Calls(bound, keys.contacts)
        self.digests, self.editions = Digests(bound, keys.times), Editions(bound)
        self.evidence = Evidence(bound, keys.evidence)
        self.outcomes = Outcomes(bound, keys.outcomes)
        self.spending = Spending(bound)
        self.model, self.machine = keys.model, keys.machine


def _spoken(run: Run, sql: LiteralString, **values: object) -> list[Row]:
    """Run a statement on what can be kept of the values: whatever way words came in, this is the one they all take."""
    return run(sql, **{name: kept(value) if isinstance(value, str) else value for name, value in values.items()})


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

    async def leases(self, work: Callable[[Leases], T]) -> T:
        """For what one of equal processes does for all."""
        return await self.engine.change(lambda run: work(Leases(run)))

    async def alarms(self, work: Callable[[DueAlarms], T]) -> T:
        """For the alarm clock, which rings for all companies."""
        return await self.engine.change(lambda run: work(DueAlarms(run)))

    async def due_alarms(self, work: Callable[[DueAlarms], T]) -> T:
        return await self.engine.read(lambda run: work(DueAlarms(run)))

    async def backlog(self) -> datetime | None:
        """Return since when the longest waiting view has been due, in all companies."""
        return await self.engine.read(lambda run: Errands(run).oldest())

    async def is_of_another_key(self) -> bool:
        """Tell whether the rows were keyed and sealed with another key than ours."""
        return await self.engine.read(lambda run: is_of_another(run, self._keys.key))

    async def make_mark(self) -> None:
        """Let our key be the one that the rows are keyed and sealed with, if there was none before."""
        await self.engine.change(lambda run: make_mark(run, self._keys.key))

    async def probe(self) -> None:
        """Write to the disk and leave nothing behind. Raises whatever keeps the database from being written."""

        def write(run: Run) -> None:
            run("insert into deliveries (workspace, delivery, at) values ('', 'probe', '')")
            run("delete from deliveries where workspace = '' and delivery = 'probe'")

        await self.engine.change(write)
