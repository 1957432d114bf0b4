"""What rows are keyed and sealed with, and links signed."""

from bot.company.reach import Machine
from bot.digests.links import Links
from bot.meetings.consents import Consents
from bot.ports import Model
from bot.sealing import Seal
from storage.people.attention import Seal as CounterSeal


class Keys:
    """What rows are keyed and sealed with, and links signed. It is never in the database."""

    def __init__(self, key: bytes, address: str, consent: str, ledger: str) -> None:
        self.key = key
        self.seal = CounterSeal(key)
        self.calendars = Seal(key, "calendars")
        self.links = Links(key, address)
        self.channels = Seal(key, "channels")
        self.evidence = Seal(key, "evidence")
        self.contacts = Seal(key, "contacts")
        self.outcomes = Seal(key, "outcomes")
        self.pay = Seal(key, "pay")
        self.heard = Seal(key, "heard")
        self.times = Seal(key, "answer times")
        self.hold_out = Seal(key, "hold-out")
        self.consents = Consents(Seal(key, "consents"), consent)
        self.ledger = Seal(ledger.encode(), "ledger") if ledger else None
        self.model: Model | None = None
        self.machine: Machine | None = None
