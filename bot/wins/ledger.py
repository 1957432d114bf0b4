"""The sponsor's ledger: who found, recommended and drove a win. CX leads and the sponsor read it, and nobody else."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from bot.people import Person

MOST_EACH = 5  # people
MAX_NOTE = 300
PARTS = ("found", "recommended", "drove")


@dataclass(frozen=True, slots=True)
class Entry:
    """What the ledger holds of one win. It says which, so that no sealed entry passes for another win's."""

    win: int
    found: tuple[Person, ...] = ()
    recommended: tuple[Person, ...] = ()
    drove: tuple[Person, ...] = ()
    note: str = ""

    @property
    def is_blank(self) -> bool:
        return not (self.found or self.recommended or self.drove or self.note)

    def people_in(self, part: str) -> tuple[Person, ...]:
        people: tuple[Person, ...] = getattr(self, part)
        return people

    def parts_naming(self, people: Collection[Person]) -> tuple[str, ...]:
        """Return what somebody did, by whichever of their accounts they are named."""
        return tuple(part for part in PARTS if not set(self.people_in(part)).isdisjoint(people))

    def without(self, people: Collection[Person]) -> "Entry":
        found, recommended, drove = (tuple(one for one in self.people_in(part) if one not in people) for part in PARTS)
        return replace(self, found=found, recommended=recommended, drove=drove)
