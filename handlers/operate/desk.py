"""What a command works with: the company's rows, and the front door to them."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from bot.ports import Clock
from bot.variables.database import is_server
from bot.variables.lent import NOTHING, Lent
from handlers import FrontDoor
from handlers.operate import FoundProblem
from handlers.operate.again import caught_up
from handlers.operate.erasures import list_of
from handlers.operate.key import key_beside
from handlers.people.references import KeptReferences
from storage import Store
from storage.moving.notes import why_not_here
from storage.opening import opened

COMPANY, NORTHWIND = "company", "northwind"  # the workspaces: whose rows they are


Work = Callable[["Desk"], Awaitable[str]]


@dataclass(frozen=True, slots=True)
class Desk:
    """``live``: asking is live unless a setup says otherwise, as in the playground. ``folder``: of the file, if any.

    ``erased``: where those who were erased are listed outside the database, if anywhere.
    """

    store: Store
    door: FrontDoor
    clock: Clock
    workspace: str
    live: bool = False
    folder: Path | None = Path()
    erased: Path | None = None

    @property
    def references(self) -> KeptReferences:
        return KeptReferences(self.store, self.workspace)

    def of(self, company: str) -> "Desk":
        """Return another company's desk in the same database."""
        return replace(self, workspace=company)

    async def companies(self) -> tuple["Desk", ...]:
        """Return a desk for each company that lives, first the one that was there before any installed the app."""
        return tuple(map(self.of, dict.fromkeys((self.workspace, *await self.store.companies()))))


@asynccontextmanager
async def desk_for(database: str, secret_key: str, clock: Clock, lent: Lent = NOTHING) -> AsyncIterator[Desk]:
    """Open a real company's database with its ``secret_key``, the playground's without. Raises ``FoundProblem``."""
    file = None if is_server(database) else Path(database)
    key = secret_key.encode() or key_beside(Path(database))
    store = Store(opened(database), key, lent.address, lent.consent, lent.ledger)
    store.runs_on(lent.machine)
    workspace, other = (COMPANY, NORTHWIND) if secret_key else (NORTHWIND, COMPANY)
    try:
        if why := await store.engine.read(why_not_here):
            raise FoundProblem(why)
        listed = list_of(database, lent)
        desk = Desk(store, FrontDoor(store, clock), clock, workspace, not secret_key, file and file.parent, listed)
        await _refuse_strangers(desk, other)
        await _refuse_other_keys(store)
        await store.recall_keys()
        if listed:
            await caught_up(store, clock, listed)
        yield desk
        await store.engine.scrub()
    finally:
        store.engine.close()


async def keep_to_this_key(store: Store) -> None:
    """Let no process with another key work here from now on. Raises ``FoundProblem`` where this is the other one."""
    await store.make_mark()
    await _refuse_other_keys(store)


async def _refuse_other_keys(store: Store) -> None:
    """Keep a bot away that could open no answer: it would count none, and others would not count what it keeps."""
    if await store.is_of_another_key():
        message = (
            "What is in this database was kept with another CHAIR_SECRET_KEY (in the playground, another .key file"
            " beside the database). Put that one back; if it is lost, `python app.py rotate-key --lost` lets go of it."
        )
        raise FoundProblem(message)


async def _refuse_strangers(desk: Desk, other: str) -> None:
    """Keep the playground's Northwind and a real company in databases of their own."""
    if await desk.store.read(other, lambda memory: memory.company.setup()) is None:
        return
    theirs = "a real company" if desk.live else "the playground's Northwind"
    message = f"This database holds {theirs}. Set CHAIR_DATABASE_URL to another one."
    raise FoundProblem(message)
