"""What a company's rows are lent besides their key; each is empty where it is not set up."""

from dataclasses import dataclass, field

from bot.company.reach import NO_MACHINE, Machine


@dataclass(frozen=True, slots=True)
class Lent:
    """Where browsers reach us, where they let us read a Google calendar, and what seals the sponsor's ledger.

    ``machine`` is what admins are told of: whom we reach, and what we stand on.
    """

    address: str = ""
    consent: str = ""
    ledger: str = field(default="", repr=False)
    machine: Machine = NO_MACHINE


NOTHING = Lent()
