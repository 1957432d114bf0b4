"""Northwind with Mei, who leads customer experience, and a week of meetings there."""

from tests.office import NORTHWIND, Office
from tests.outside import Seen

WITH_MEI = NORTHWIND.replace('admins = ["ada', 'cx_leads = ["mei@northwind.example"]\nadmins = ["ada')
SIX = ("Ana", "Grace", "Linus", "Barbara", "Ken", "Tom")


def digests_of(office: Office, who: str) -> list[Seen]:
    """Return the digests that stand in somebody's own conversation."""
    return [card for card in office.told(who) if "Second thoughts" in card.buttons]


def words(cards: list[Seen]) -> str:
    return " | ".join(card.words for card in cards)


def a_week(office: Office, title: str = "Pricing") -> None:
    """Let one meeting of six end, in which two dislike what was decided, and let it close."""
    office.configure(WITH_MEI)
    office.meeting_ends(title, SIX)
    for who in ("Grace", "Linus"):
        office.press(who, "They'd dislike it")
    office.press("Ken", "They'd like it")
    office.until(2030, 1, 7, 18)
