"""Northwind with leaders, who are reminded in UTC unless they say otherwise. The office opens on Monday at noon."""

from dataclasses import replace

from bot.company import Places, Setup, read_setup
from tests.office import NORTHWIND, Office
from tests.outside import Seen

MON = 'leaders = [{ email = "dana@northwind.example" }, { email = "grace@northwind.example" }]'
CARD = "One customer minute for this week"


def with_leaders(leaders: str = MON, more: str = "") -> str:
    people = f'[people]\n{leaders}\ncx_leads = ["mei@northwind.example"]\n{more}'
    return NORTHWIND.replace("[people]\n", people)


def announced(setup: str, office: Office, room: str = "#wins") -> Setup:
    """Return a setup whose announcements go to a room of this office."""
    read = read_setup(setup)
    return replace(read, places=Places(announcements=f"{office.place(room).platform}:{room}"))


def cards(office: Office, who: str, words: str = CARD) -> list[Seen]:
    return [card for card in office.told(who) if words in card.words]


def monday_comes(office: Office, day: int = 14) -> None:
    """Let time pass until Monday, 08:31."""
    office.until(2030, 1, day, 8, 31)
