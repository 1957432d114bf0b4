"""How much asking costs people: how often each was asked, without who that is."""

from collections.abc import Mapping
from dataclasses import dataclass

NINE_TENTHS = 90  # per cent


@dataclass(frozen=True, slots=True)
class Load:
    """Questions asked of one person: the mean, what nine of ten were not asked more often than, and the most."""

    people: int
    mean: float
    p90: int
    most: int


def load_of(asked: Mapping[int, int], least: int) -> Load | None:
    """Return the load, by how many people were asked how often; None for fewer than ``least`` of them.

    The 90th percentile is the nearest rank: the smallest number that at least 90 % were not asked more often than.
    """
    people = sum(asked.values())
    if people < max(least, 1):
        return None
    questions = sum(times * of_people for times, of_people in asked.items())
    return Load(people, questions / people, _percentile(asked, NINE_TENTHS), max(asked))


def _percentile(asked: Mapping[int, int], per_cent: int) -> int:
    rank, reached = -(-sum(asked.values()) * per_cent // 100), 0
    for times in sorted(asked):
        reached += asked[times]
        if reached >= rank:
            return times
    raise ValueError(asked)
