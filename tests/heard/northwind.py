"""Northwind with enough people to draw a sample of: forty more, in two departments and in none."""

from collections.abc import Iterable

from bot.people import key_read
from tests.office import NORTHWIND, Office
from tests.outside import Seen

QUESTION = "Did you hear a leader talk about customers this month?"
MANY = tuple(f"P{number:02}" for number in range(40))
LEADERS = ("ana", "grace", "linus", "guido", "barbara", "ken")
PEOPLE = (
    '[people]\ncx_leads = ["mei@northwind.example"]\nleaders = ['
    + ", ".join(f'{{ email = "{who}@northwind.example" }}' for who in LEADERS)
    + "]\n"
)


def members(who: Iterable[str]) -> str:
    return ", ".join(f'"{each.lower()}@northwind.example"' for each in who)


TEAMS = f"""
[[teams]]
name = "Build"
department = "Product"
members = [{members(MANY[:20])}]

[[teams]]
name = "Care desk"
department = "Care"
members = [{members(MANY[20:34])}]

[asking]
"""
SETUP = NORTHWIND.replace("[people]\n", PEOPLE).replace("\n[asking]\n", TEAMS)


def settled(office: Office, more: str = "", who: tuple[str, ...] = MANY) -> None:
    """Let these people be met and the company be set up: 45 people without the leaders and the sponsor."""
    office.people_are(*map(office.profile, who))
    office.configure(SETUP + more)


def drawn(office: Office, more: str = "") -> None:
    """Let it be Monday 14 January, when the lot has fallen on thirty."""
    settled(office, more)
    office.until(2030, 1, 14, 3, 1)


def asked(office: Office) -> list[str]:
    """Let it be Monday 28 January, 17:59, and return who has been asked, by name."""
    drawn(office)
    for day in (15, 17, 21, 23, 25, 28):
        office.until(2030, 1, day, 17, 59)
    return who_was_asked(office)


def who_was_asked(office: Office) -> list[str]:
    rows = office.rows("select person from asked where substr(question, 1, 6) = 'heard/' order by at, person")
    by_key = {office.person(who): who for who in (*MANY, "Ada", "Dana", "Pia", "Tom", "Mei", "Omar", "Gus", "Ana")}
    return [by_key[key_read(str(person))] for (person,) in rows]


def cards(office: Office, who: str) -> list[Seen]:
    return [card for card in office.told(who) if QUESTION in card.words]


def answers(office: Office, who: str, label: str) -> str:
    return office.press_on(who, cards(office, who)[-1], label).words


def page(office: Office, who: str) -> str:
    return " | ".join(card.words for card in office.home(who))
