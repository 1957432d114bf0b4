"""A part of a whole, and how sure one may be of it. Nothing is said on the grounds of a handful."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

SURE = 1.959963984540054  # standard deviations on either side that hold 95 % of a normal distribution


@dataclass(frozen=True, slots=True)
class Ratio:
    """``part`` of ``whole``; of nothing at all, 0 of 0."""

    part: int
    whole: int

    def __post_init__(self) -> None:
        if not 0 <= self.part <= self.whole:
            message = f"{self.part} of {self.whole} is no part of it."
            raise ValueError(message)

    @classmethod
    def together(cls, ratios: "Iterable[Ratio]") -> "Ratio":
        each = [*ratios]
        return cls(sum(ratio.part for ratio in each), sum(ratio.whole for ratio in each))

    @property
    def share(self) -> float:
        return self.part / self.whole if self.whole else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Return the 95 % interval of the share. Source: Wilson 1927, without correction for continuity."""
        if not self.whole:
            return 0.0, 1.0
        square = SURE * SURE / self.whole
        middle = (self.share + square / 2) / (1 + square)
        reach = SURE / (1 + square) * sqrt(self.share * (1 - self.share) / self.whole + square / (4 * self.whole))
        return max(0.0, middle - reach), min(1.0, middle + reach)


def in_percent(share: float) -> int:
    """Return a share in whole per cent, as it is told everywhere."""
    return int(100 * share + 0.5)


def enough(ratio: Ratio, least: int) -> Ratio | None:
    """Return the ratio if its whole is large enough to be shown, or nothing at all; None: hide it."""
    return ratio if ratio.whole == 0 or ratio.whole >= least else None
