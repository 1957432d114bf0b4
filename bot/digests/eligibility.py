"""Why meetings were not asked about, in per cent that add up."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.meetings.whether import Rule


@dataclass(frozen=True, slots=True)
class Reason:
    """A rule that kept us quiet: after how many meetings, and their share of all such, in per cent."""

    rule: Rule
    count: int
    per_cent: int


def eligibility(quiet: Iterable[tuple[Rule, int]]) -> tuple[Reason, ...]:
    """Return why meetings were not asked about, in the order given; the per cents add up to exactly 100."""
    found = [(rule, count) for rule, count in quiet if count]
    shares = hundredths([count for _, count in found])
    return tuple(Reason(rule, count, share) for (rule, count), share in zip(found, shares, strict=True))


def hundredths(counts: Sequence[int]) -> tuple[int, ...]:
    """Return each count in per cent of all, in whole numbers that add up to 100; of nothing, noughts.

    Largest remainders (Hamilton's method): each is rounded down, and what is missing goes to those that lost most by
    that; between equals to the larger, then to the first. None is off by a whole per cent.
    """
    whole = sum(counts)
    if not whole:
        return (0,) * len(counts)
    shares = [count * 100 // whole for count in counts]
    lost = sorted(range(len(counts)), key=lambda at: (-(counts[at] * 100 % whole), -counts[at], at))
    for at in lost[: 100 - sum(shares)]:
        shares[at] += 1
    return tuple(shares)
