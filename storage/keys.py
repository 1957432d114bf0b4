"""What rows are keyed and sealed with, and links signed."""

import json

from bot.company.reach import Machine
from bot.digests.links import Links
from bot.meetings.consents import Consents
from bot.ports import Model
from bot.sealing import Seal
from storage.engine import Run
from storage.people.attention import Seal as CounterSeal

SIGNING = (
    "erased",
    "evidence",
    "heard",
    "hold_out",
    "outcomes",
)  # signed for good, or drawn: it outlives a key


class Keys:
    """What rows are keyed and sealed with, and links signed. It is never in the database."""

    def __init__(self, key: bytes, address: str = "", consent: str = "", ledger: str = "") -> None:
        self.key = key
        self.seal = CounterSeal(key)
        self.calendars = Seal(key, "calendars")
        self.links = Links(key, address)
        self.installations = Seal(key, "installations")
        self.channels = Seal(key, "channels")
        self.hooks = Seal(key, "hooks")
        self.decoy = self.hooks.close("")
        self.evidence = Seal(key, "evidence")
        self.contacts = Seal(key, "contacts")
        self.outcomes = Seal(key, "outcomes")
        self.pay = Seal(key, "pay")
        self.heard = Seal(key, "heard")
        self.times = Seal(key, "answer times")
        self.hold_out = Seal(key, "hold-out")
        self.carried = Seal(key, "carried keys")
        self.erased = Seal(key, "erased")
        self.consents = Consents(Seal(key, "consents"), consent)
        self.ledger = Seal(ledger.encode(), "ledger") if ledger else None
        self.model: Model | None = None
        self.machine: Machine | None = None

    def recall(self, run: Run) -> None:
        """Know again what earlier keys have signed. Raises ``CannotOpen``."""
        for purpose, sealed in run("select purpose, sealed from carried_keys"):
            earlier = tuple(bytes.fromhex(key) for key in json.loads(self.carried.open(sealed)))
            seal: Seal = getattr(self, purpose)
            setattr(self, purpose, seal.since(earlier))

    def hand_on(self, run: Run, later: "Keys") -> None:
        """Let ``later`` know again what was signed until now: keep that, sealed with its key."""
        run("delete from carried_keys")
        for purpose in SIGNING:
            seal: Seal = getattr(self, purpose)
            run(
                "insert into carried_keys (purpose, sealed) values (:purpose, :sealed)",
                purpose=purpose,
                sealed=later.carried.close(json.dumps([key.hex() for key in seal.signing])),
            )
        later.recall(run)
