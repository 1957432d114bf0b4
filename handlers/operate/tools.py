"""What ``app.py`` lends to commands."""

from collections.abc import Awaitable, Callable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Protocol

from bot.ports import Clock
from handlers.operate import companies, doctor, simulate
from handlers.operate.desk import Work
from handlers.operate.privacy.parties import Configuration


class Place(Configuration, Protocol):
    """What commands are told of the environment."""

    @property
    def environ(self) -> Mapping[str, str]: ...


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
