"""Somebody who has every digest, and adds and subtracts what they tell until a small group is left."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations, product

from bot.digests.figures import Figure, Level
from bot.digests.measures import Measure

AT_ONCE = 3  # numbers
DIGIT = 4  # bits a cell: three numbers count it from -3 to 3
Cell = tuple[int, str]  # a week, and a team in it
Row = list[Fraction]


@dataclass(frozen=True, slots=True)
class Known:
    """A number that is told, and whom it is known to be about. Whoever reads knows which teams are in a department."""

    cells: frozenset[Cell]
    part: int
    whole: int


def known_of(
    weeks: Sequence[Collection[Figure]], month: Iterable[Figure], measure: Measure, departments: Mapping[str, str]
) -> list[Known]:
    """Return what is told by the digests of some weeks, and by that of their month."""
    by_group: dict[tuple[Level, str], set[Cell]] = {}
    found = []
    for week, figures in enumerate(weeks):
        teams = {each.group for each in figures if each.measure is measure and each.level is Level.TEAM}
        for each in figures:
            if each.measure is measure and each.ratio:
                cells = frozenset((week, team) for team in teams if _is_in(each, team, departments))
                found.append(Known(cells, each.ratio.part, each.ratio.whole))
                by_group.setdefault((each.level, each.group), set()).update(cells)
    return found + [
        Known(frozenset(by_group[each.level, each.group]), each.ratio.part, each.ratio.whole)
        for each in month
        if each.measure is measure and each.ratio
    ]


def _is_in(figure: Figure, team: str, departments: Mapping[str, str]) -> bool:
    match figure.level:
        case Level.COMPANY:
            return True
        case Level.DEPARTMENT:
            return departments.get(team, "") == figure.group
        case Level.TEAM:
            return team == figure.group


def remainders(known: Sequence[Known]) -> Iterator[Known]:
    """Yield all sets of cells that up to three numbers, added and subtracted, tell of."""
    cells = sorted({cell for each in known for cell in each.cells})
    place = {cell: DIGIT * at for at, cell in enumerate(cells)}
    ones = sum(1 << at for at in place.values())
    masks = [sum(1 << place[cell] for cell in each.cells) for each in known]
    for several in range(1, AT_ONCE + 1):
        for signs in product((1, -1), repeat=several):
            for chosen in combinations(range(len(known)), several):
                left = sum(sign * masks[at] for sign, at in zip(signs, chosen, strict=True))
                if left > 0 and not left & ~ones:
                    yield Known(
                        frozenset(cell for cell in cells if left >> place[cell] & 1),
                        sum(sign * known[at].part for sign, at in zip(signs, chosen, strict=True)),
                        sum(sign * known[at].whole for sign, at in zip(signs, chosen, strict=True)),
                    )


class Equations:
    """All numbers as equations in the cells, solved as far as they can be, exactly."""

    def __init__(self, known: Iterable[Known]) -> None:
        rows = {each.cells for each in known}
        self._cells = sorted({cell for row in rows for cell in row})
        self._solved: list[tuple[int, Row]] = []
        for cells in sorted(rows, key=sorted):
            row = self._reduced(cells)
            at = next((at for at, one in enumerate(row) if one), None)
            if at is not None:
                self._solved.append((at, [one / row[at] for one in row]))

    def determine(self, cells: Collection[Cell]) -> bool:
        """Tell whether the sum of these cells follows from what is told, by whatever sums and differences."""
        return set(cells) <= set(self._cells) and not any(self._reduced(cells))

    def _reduced(self, cells: Collection[Cell]) -> Row:
        row = [Fraction(cell in cells) for cell in self._cells]
        for at, solved in self._solved:
            if times := row[at]:
                row = [one - times * other for one, other in zip(row, solved, strict=True)]
        return row
