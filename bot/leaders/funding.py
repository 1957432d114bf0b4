"""Whether an improvement is paid for. One is a pledge, or a blocker with an owner: what somebody has taken on.

A decision that was changed is none: it is carried out by being decided.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.people import Person
from bot.wins.money import MAX_TYPED, Amount, NoAmount, amount_read

PATIENCE = timedelta(days=60)  # without money, then the sponsor hears of it
PLEDGES, BLOCKERS = "P-", "B-"

__all__ = ["MAX_TYPED", "Amount", "Funded", "Funding", "NoAmount", "amount_read", "is_overdue"]


class Funded(StrEnum):
    UNSAID = ""
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Funding:
    """What its owner says of one improvement, P-3 or B-41. ``since`` it has one, ``told`` is when the sponsor was."""

    improvement: str
    since: date
    says: Funded = Funded.UNSAID
    amount: Amount | None = None
    said_by: Person | None = None
    at: datetime | None = None
    told: datetime | None = None


def is_overdue(funding: Funding, today: date) -> bool:
    """Tell whether the sponsor is to hear: more than sixty days, no money, and not told yet."""
    return funding.says is not Funded.YES and funding.told is None and today - funding.since > PATIENCE
