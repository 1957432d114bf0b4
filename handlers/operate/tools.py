"""What ``app.py`` lends to commands."""

from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Protocol

from bot.ports import Clock
from handlers.operate import companies, doctor, simulate
from handlers.operate.desk import Work


class Place(Protocol):
    """Where the rows are, and the secret key; none in the playground."""

    @property
    def database(self) -> str: ...
    @property
    def key(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Tools:
    """What ``app.py`` lends: a desk to work at, what reads a calendar, and where everything is."""

    opened: Callable[[Work], None]
    read: simulate.Read
    examined: Callable[[], Awaitable[list[doctor.Finding]]]
    settings: Callable[[], Place]
    clock: Clock
    company: str = ""

    def at_the_desk(self, work: Work) -> None:
        """Do it at the desk of the company that was named, or of the only one."""
        self.opened(companies.at(self.company, work))


TOOLS: ContextVar[Tools] = ContextVar("tools")
