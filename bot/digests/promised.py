"""What leaders had promised, in a week, and of how many executives pay depends on customers."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.leaders.pay import FEWEST_ASKED, Counted
from bot.leaders.pledges import Pledged


@dataclass(frozen=True, slots=True)
class Promised:
    """Pledges kept and dropped in the week, and those that were late at its end.

    ``paid`` of ``asked`` executives said yes in ``year``; all three are 0 where nothing was counted, or too few asked.
    """

    kept: int = 0
    late: int = 0
    dropped: int = 0
    paid: int = 0
    asked: int = 0
    year: int = 0

    @property
    def has_pledges(self) -> bool:
        return bool(self.kept or self.late or self.dropped)


def promised(settled: Iterable[Pledged], late: int, counted: Counted | None, least: int) -> Promised:
    """Count; a reader may be one of those asked, so one more than the smallest group has to have been."""
    states = [*settled]
    pledges = Promised(states.count(Pledged.KEPT), late, states.count(Pledged.DROPPED))
    if counted is None or counted.whole < max(FEWEST_ASKED, least + 1):
        return pledges
    return Promised(pledges.kept, late, pledges.dropped, counted.part, counted.whole, counted.year)
