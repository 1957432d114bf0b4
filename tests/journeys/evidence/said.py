"""What customers of Northwind have said, and how it comes in and goes."""

from datetime import date, timedelta
from typing import Any

from bot.commands import GiveEvidence, WithdrawEvidence
from bot.evidence import CustomerQuote
from bot.people import Person
from tests.office import NORTHWIND, Office

HOOK = Person("hook", "hook")
TODAY = date(2030, 1, 7)
WORDS = "I typed my address three times, and then it was gone"
THREE = ("Ana", "Grace", "Linus")
CX = NORTHWIND.replace("admins = [", 'cx_leads = ["mei@northwind.example"]\nadmins = [')
LEFT = "Customers' words that I could not take away"


def quote(words: str = WORDS, **facts: Any) -> CustomerQuote:  # noqa: ANN401  # a quote's fields
    known: dict[str, Any] = {
        "ref": "r1", "customer": "C-17", "said_on": TODAY - timedelta(days=30), "source": "Interview",
        "consent": TODAY - timedelta(days=29),
    }  # fmt: skip
    return CustomerQuote(words=words, **(known | facts))


def says(office: Office, words: str = WORDS, **facts: Any) -> None:  # noqa: ANN401  # a quote's fields
    office.do(GiveEvidence(quote(words, **facts)), HOOK)


def withdraws(office: Office, customer: str = "C-17", ref: str = "") -> None:
    office.do(WithdrawEvidence(office.clock.now(), "" if ref else customer, ref), HOOK)


def asked(office: Office, title: str = "Pricing review", **facts: Any) -> str:  # noqa: ANN401  # a Meeting's fields
    """Let a meeting end and return the words of the card that asks about it."""
    office.meeting_ends(title, THREE, **facts)
    return office.seen_in("#checkout")[-1].words
