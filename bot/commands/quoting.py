"""What other programs tell of customers' words, and the alarm that looks where those have gone from."""

from dataclasses import dataclass
from datetime import datetime

from bot.evidence import CustomerQuote
from bot.evidence.calling import MayCall


@dataclass(frozen=True, slots=True)
class GiveEvidence:
    """Keep what a customer has said and agreed that we show, and whether they may be called."""

    quote: CustomerQuote
    call: MayCall | None = None


@dataclass(frozen=True, slots=True)
class WithdrawEvidence:
    """A customer has withdrawn their consent: to all they have said, or to what is called ``ref``."""

    since: datetime
    customer: str = ""
    ref: str = ""


@dataclass(frozen=True, slots=True)
class SeeWhereQuoted:
    """See whether withdrawn words are gone from where they stood, and tell of where they are not."""


Quoting = GiveEvidence | WithdrawEvidence
