"""Customers whom leaders of Northwind may call, and the cards in which they are offered."""

from datetime import timedelta
from typing import Any

from bot.commands import GiveEvidence
from bot.evidence.calling import MayCall
from tests.journeys.evidence.said import HOOK, TODAY, quote
from tests.journeys.leaders.cast import cards, with_leaders
from tests.office import Office
from tests.outside import Seen

CARD = "A customer worth a call"
CONTACT = "Ms K., order desk at Southwind"


def may_be_called(office: Office, ref: str = "r1", contact: str = CONTACT, **facts: Any) -> None:  # noqa: ANN401
    """Let a customer have said something, and have agreed to be called; ``facts`` are a quote's."""
    agreed = MayCall(TODAY - timedelta(days=29), contact)
    office.do(GiveEvidence(quote(ref=ref, **facts), agreed), HOOK)


def opened(office: Office, setup: str = "") -> None:
    """Let leaders know what is kept, and their first week come with whoever may be called."""
    office.configure(setup or with_leaders())
    office.until(2030, 1, 14, 8, 31)


def offers(office: Office, who: str) -> list[Seen]:
    """Return the cards of customers that somebody has, the oldest first."""
    return [card for card in cards(office, who, CARD) if "Good morning" not in card.words]
