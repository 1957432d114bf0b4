"""The numbers that a company brings in, beside those of the week before. Nothing here says why they are so."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from bot.digests.digest import Digest
from bot.digests.measures import Measure

LOOKED_BACK = 4  # weeks in which a number has to have been brought in, to be missed


@dataclass(frozen=True, slots=True)
class Beside:
    """A number of the company's own, by its name. ``now`` is None where there was none for this week."""

    name: str
    now: Decimal | None
    change: Decimal | None = None


def beside(week: Digest, before: Sequence[Digest]) -> tuple[Beside, ...]:
    """Return the numbers of a week by name, those missing that were there lately; ``before``: the latest week first.

    The change is the plain difference from the week just before; None where that has no such number.
    """
    now, lately = brought_in(week), [brought_in(each) for each in before[:LOOKED_BACK]]
    names = sorted({*now, *(name for each in lately for name in each)}, key=str.casefold)
    last = lately[0] if lately else {}
    return tuple(_beside(name, now.get(name), last.get(name)) for name in names)


def brought_in(week: Digest) -> dict[str, Decimal]:
    """Return the numbers of a week, of the company as a whole."""
    told = (figure for figure in week.figures if figure.measure is Measure.KPI and not figure.group)
    return {figure.kind: Decimal(repr(figure.value)) for figure in told if figure.value is not None}


def _beside(name: str, now: Decimal | None, last: Decimal | None) -> Beside:
    return Beside(name, now, None if now is None or last is None else now - last)
