"""Which groups of a table may be shown, so that no subtraction tells of a small one.

Groups under the limit are hidden, and as many others as it takes until what is hidden, taken together, is no small
group either. Sources: Culture Amp, *Confidentiality protections in reports*; PeopleCues, *Anonymity protection*. Unlike
theirs, the others are chosen by lot and not by size: who knows that the next smallest is hidden, and sees the one after
it, can tell that the hidden one is no larger, and then subtract.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b

from bot.digests.ratios import Ratio

FEWEST_HIDDEN = 2  # one alone is the total less the others
Sizes = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class OfTeam:
    """What may be told of one team; None is hidden. The team without a name is everybody who is in none."""

    team: str
    answers: Ratio | None


@dataclass(frozen=True, slots=True)
class Table:
    """What may be told of some teams, and of all of them together; None is hidden."""

    total: Ratio | None
    teams: tuple[OfTeam, ...]


@dataclass(frozen=True, slots=True)
class Crowd:
    """How many people each group is, once for each of the numbers that are hidden together.

    ``several`` are those of a group who are in others as well: each of them is one person. Who is nowhere is nobody.
    """

    numbers: tuple[Sizes, ...]
    least: int
    several: Mapping[str, frozenset[str]]

    def is_small(self, groups: Collection[str]) -> bool:
        """Tell whether these, taken together, are too few in any of the numbers."""
        there = [sizes for sizes in self.numbers if any(sizes.get(group) for group in groups)]
        return any(self._people(sizes, groups) < self.least for sizes in there)

    def is_blurred(self, cells: Collection[Collection[str]]) -> bool:
        """Tell whether these may be known together: enough people, and none of the cells known by that alone.

        As many people as cells would be one in each, and as many as fit under the limit would fill each of them; so it
        takes twice as many, and not just as many as that.
        """
        return all(self._is_blurred(sizes, cells) for sizes in self.numbers)

    def _is_blurred(self, sizes: Sizes, cells: Collection[Collection[str]]) -> bool:
        there = [size for size in (sum(sizes.get(group, 0) for group in cell) for cell in cells) if size]
        least = max(self.least, 2 * len(there))
        if not there or sum(there) < least or sum(there) == (self.least - 1) * len(there):
            return not there
        return self._people(sizes, {group for cell in cells for group in cell}) >= least

    def _people(self, sizes: Sizes, groups: Iterable[str]) -> int:
        """Return how many different people these are at least."""
        there = [group for group in groups if sizes.get(group)]
        known = [self.several[group] for group in there if group in self.several]
        twice = sum(map(len, known)) - len(frozenset().union(*known))
        return sum(sizes[group] for group in there) - twice


def table_of(teams: Mapping[str, Ratio], least: int, lot: str) -> Table:
    """Return what may be shown of the teams, by name; those of which there is nothing are left out.

    The same ``lot`` always draws the same.
    """
    there = {name: teams[name] for name in sorted(teams) if teams[name].whole}
    crowd = Crowd(({name: ratio.whole for name, ratio in there.items()},), least, {})
    hidden = hidden_among(there, crowd, lot)
    told = tuple(OfTeam(name, None if name in hidden else ratio) for name, ratio in there.items())
    return Table(Ratio.together(there.values()) if may_be_summed(there, hidden, crowd) else None, told)


def hidden_among(groups: Collection[str], crowd: Crowd, lot: str, known: Collection[str] = ()) -> set[str]:
    """Return which of the groups are hidden, where their sum is told; those ``known`` to be hidden are."""
    hidden = {group for group in groups if group in known or crowd.is_small((group,))}
    if not hidden:
        return hidden
    for group in in_order_of_lot(set(groups) - hidden, lot):
        if len(hidden) >= FEWEST_HIDDEN and crowd.is_blurred([(each,) for each in hidden]):
            break
        hidden.add(group)
    return hidden


def may_be_summed(groups: Collection[str], hidden: Collection[str], crowd: Crowd) -> bool:
    """Tell whether the sum of the groups may be told, if those are hidden."""
    return not hidden or (not crowd.is_small(groups) and crowd.is_blurred([(each,) for each in hidden]))


def in_order_of_lot(names: Iterable[str], lot: str) -> list[str]:
    return sorted(names, key=lambda name: blake2b(f"{lot}/{name}".encode(), digest_size=8).digest())
