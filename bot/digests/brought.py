"""The numbers that a company brings in, beside those of the week before. Nothing here says why they are so.

A number comes when it comes: a week tells the latest that was there when it was written down, and of which week it is.
"""

from dataclasses import dataclass
from decimal import Decimal

from bot.digests.digest import Digest
from bot.digests.measures import Measure

LOOKED_BACK = 4  # weeks after which a number is old, and is missed


@dataclass(frozen=True, slots=True)
class Beside:
    """A number of the company's own, by its name. ``now`` is None where there was none lately.

    ``old``: how many weeks before the digest's is the week that it is of.
    """

    name: str
    now: Decimal | None
    change: Decimal | None = None
    old: int = 0


@dataclass(frozen=True, slots=True)
class Brought:
    amount: Decimal
    old: int


def beside(week: Digest, before: Digest | None) -> tuple[Beside, ...]:
    """Return the numbers of a week by name, those missing that the week just ``before`` still told.

    The change is the plain difference from the week before that of the number; None where there is no such number.
    """
    now, last = brought_in(week), brought_in(before) if before else {}
    return tuple(_beside(name, now.get(name), last.get(name)) for name in sorted({*now, *last}, key=str.casefold))


def brought_in(week: Digest) -> dict[str, Brought]:
    """Return the latest numbers that a week tells, of the company as a whole."""
    told = (figure for figure in week.figures if figure.measure is Measure.KPI and not figure.group)
    return {each.kind: Brought(Decimal(repr(each.value)), each.n or 0) for each in told if each.value is not None}


def _beside(name: str, now: Brought | None, last: Brought | None) -> Beside:
    if now is None:
        return Beside(name, None)
    follows = last is not None and last.old == now.old
    return Beside(name, now.amount, now.amount - last.amount if last and follows else None, now.old)
