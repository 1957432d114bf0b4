"""What a company's rows are lent besides their key; each is empty where it is not set up."""

from dataclasses import dataclass, field

from bot.company.reach import NO_MACHINE, Machine


@dataclass(frozen=True, slots=True)
class Lent:
    """Where browsers reach us, where they let us read a Google calendar, and what seals the sponsor's ledger.

    ``erased``: the file in which those who were erased are listed; else beside the database, if that is a file.
    ``machine`` is what admins are told of: whom we reach, and what we stand on.
    """

    address: str = ""
    consent: str = ""
    ledger: str = field(default="", repr=False)
    erased: str = ""
    machine: Machine = NO_MACHINE


NOTHING = Lent()
