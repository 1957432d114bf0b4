"""The hold-out: a share of the series is left out on purpose, by lot, so that it can be told whether asking helps."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.meetings.whether import RULES, Rule

BEFORE = {*list(RULES)[: list(RULES).index(Rule.HOLD_OUT)]}  # rules that look at a meeting before the lot falls
NEVER_LEFT_OUT = 1.0  # the lot of a meeting that belongs to no series


class Arm(StrEnum):
    """Where the lot puts a series."""

    ASKED = "asked"
    HELD_OUT = "held out"


@dataclass(frozen=True, slots=True)
class Drawn:
    """A series for which the lot has fallen, and ``since`` when it counts. ``share`` is what was left out then."""

    series: str
    arm: Arm
    since: datetime
    share: float


def arm_of(lot: float, share: float) -> Arm:
    """Return the arm of a series. A larger share holds out whatever a smaller one did, and more."""
    return Arm.HELD_OUT if lot < share else Arm.ASKED


def is_reached(rule: Rule | None) -> bool:
    """Tell whether the lot falls on the series of a meeting: no rule before the hold-out spoke against asking.

    What comes after may depend on whether the series is asked about, and must not decide what is compared.
    """
    return rule not in BEFORE
