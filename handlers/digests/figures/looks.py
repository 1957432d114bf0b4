"""What is measured of customers' words beside questions, and of how well customers are foreseen."""

from collections.abc import Iterator

from bot.digests import Digest, Ratio
from bot.digests.figures import Figure, amount, share
from bot.digests.measures import Measure
from storage import Memory

COMPANY = ""


def figures(digest: Digest, memory: Memory) -> Iterator[Figure]:
    yield share(Measure.EVIDENCE, Ratio(*memory.evidence.asked_beside(digest.start, digest.end)))
    yield from _foreseen(digest, memory)


def _foreseen(digest: Digest, memory: Memory) -> Iterator[Figure]:
    """Yield the company's latest look, if there is one that was open to others than the teams before the week ended."""
    looks = (look for look in memory.outcomes.looks() if look.team == COMPANY and look.opens < digest.end)
    if latest := max(looks, key=lambda look: look.upto, default=None):
        found = latest.calibration
        for kind, value in (("", found.brier), ("low", found.low), ("high", found.high)):
            yield amount(Measure.BRIER, float(value), found.n, kind)
        if found.skill is not None:
            yield amount(Measure.SKILL, float(found.skill), found.n)
