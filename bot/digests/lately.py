"""What a picture shows of a week, without the rest of its digest."""

from dataclasses import dataclass

from bot.digests.ratios import Ratio


@dataclass(frozen=True, slots=True)
class Lately:
    """A week (2030-W02) as it was written down: wins posted, and two shares; None is hidden."""

    week: str
    wins: int
    coverage: Ratio | None
    answers: Ratio | None
