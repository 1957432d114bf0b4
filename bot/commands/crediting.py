"""What CX leads and the sponsor do with the sponsor's ledger."""

from dataclasses import dataclass

from bot.people import Person


@dataclass(frozen=True, slots=True)
class ShowLedger:
    """What the sponsor's ledger says of every win, the newest on page 0, or of one ``win``."""

    page: int = 0
    win: int = 0


@dataclass(frozen=True, slots=True)
class WriteLedger:
    """Who found, recommended and drove a win, and a note."""

    win: int
    found: tuple[Person, ...] = ()
    recommended: tuple[Person, ...] = ()
    drove: tuple[Person, ...] = ()
    note: str = ""


Ledgering = ShowLedger | WriteLedger
