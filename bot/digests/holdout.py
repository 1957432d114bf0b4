"""The hold-out in numbers: how many series stand where, whether the lot put them there, and what that comes to.

Nothing here says that asking helps or does not, unless a number of the company's own was brought in series by series,
of enough of them on either side, and these are as the lot would have them.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from bot.digests.chance import Difference, chance_of, difference
from bot.digests.figures import Figure, amount, count
from bot.digests.measures import Measure
from bot.meetings.drawn import Arm, Drawn

FEWEST = 30  # series in each arm. Source: product, §6
ODD = 0.001  # arms that chance makes so rarely were not made by it. Source: Fabijan et al., KDD 2019
PARTED = ": "  # a kind of a number from the number's name
APART, LOW, HIGH = "difference", "low", "high"
Outcomes = Mapping[str, Mapping[str, Fraction]]


@dataclass(frozen=True, slots=True)
class Arms:
    """How many series stand where. They are ``odd`` where a lot would not have put them so."""

    asked: int
    held_out: int
    odd: bool

    @property
    def missing(self) -> int:
        """Return how many series more it takes at least before anything may be told."""
        return max(FEWEST - self.asked, 0) + max(FEWEST - self.held_out, 0)


@dataclass(frozen=True, slots=True)
class Compared:
    """A number of the company's own, by series. Without a ``difference`` it cannot be told yet."""

    name: str
    arms: Arms
    difference: Difference | None = None


@dataclass(frozen=True, slots=True)
class HoldOut:
    """What may be told of the hold-out."""

    arms: Arms
    outcomes: tuple[Compared, ...] = ()


def hold_out_figures(drawn: Sequence[Drawn], share: float, outcomes: Outcomes) -> Iterator[Figure]:
    """Yield what is counted of the arms, and of each outcome where series of an arm have it. No share: nothing."""
    if not share:
        return
    of_all = Counted([one.arm for one in drawn], share)
    yield from of_all.figures("")
    for name, values in outcomes.items():
        counted = [one for one in drawn if one.series in values]
        arms = Counted([one.arm for one in counted], share)
        yield from arms.figures(name)
        if not (of_all.arms.odd or arms.arms.odd or arms.arms.missing):
            sides = ([values[one.series] for one in counted if one.arm is arm] for arm in (Arm.ASKED, Arm.HELD_OUT))
            yield from _told(name, difference(*sides), len(counted))


def hold_out_in(figures: Iterable[Figure]) -> HoldOut | None:
    """Read from the figures of a week what may be told; None where no series is left out."""
    told = {(each.measure, each.kind): each for each in figures}
    if (Measure.ARMS, Arm.ASKED.value) not in told:
        return None
    start = f"{Arm.ASKED.value}{PARTED}"
    names = [kind.removeprefix(start) for measure, kind in told if measure is Measure.ARMS and kind.startswith(start)]
    outcomes = (Compared(name, _arms_in(told, name), _difference_in(told, name)) for name in names)
    return HoldOut(_arms_in(told, ""), tuple(outcomes))


@dataclass(frozen=True, slots=True)
class Counted:
    """Where series stand, and which ``share`` of them was to be left out."""

    of: Sequence[Arm]
    share: float

    @property
    def chance(self) -> float:
        return chance_of(self.of.count(Arm.HELD_OUT), len(self.of), self.share)

    @property
    def arms(self) -> Arms:
        return Arms(self.of.count(Arm.ASKED), self.of.count(Arm.HELD_OUT), self.chance < ODD)

    def figures(self, name: str) -> Iterator[Figure]:
        yield count(Measure.ARMS, self.arms.asked, _kind(Arm.ASKED, name))
        yield count(Measure.ARMS, self.arms.held_out, _kind(Arm.HELD_OUT, name))
        yield amount(Measure.DRAWN, self.chance, len(self.of), name)


Told = Mapping[tuple[Measure, str], Figure]


def _told(name: str, found: Difference, series: int) -> Iterator[Figure]:
    for kind, value in ((APART, found.mean), (LOW, found.low), (HIGH, found.high)):
        yield amount(Measure.EFFECT, value, series, _kind(kind, name))


def _arms_in(told: Told, name: str) -> Arms:
    asked, held_out = (told[Measure.ARMS, _kind(arm, name)].part or 0 for arm in (Arm.ASKED, Arm.HELD_OUT))
    return Arms(asked, held_out, (told[Measure.DRAWN, name].value or 0) < ODD)


def _difference_in(told: Told, name: str) -> Difference | None:
    found = [told.get((Measure.EFFECT, _kind(kind, name))) for kind in (APART, LOW, HIGH)]
    values = [each.value for each in found if each and each.value is not None]
    return Difference(*values) if len(values) == len(found) else None


def _kind(kind: str, name: str) -> str:
    return f"{kind}{PARTED}{name}" if name else str(kind)
