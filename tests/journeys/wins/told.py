"""What every story of a win begins with."""

from dataclasses import replace

import pytest

from bot.company import Places, read_setup
from tests.office import NORTHWIND, Office
from tests.outside import Seen, Told

ON_PLAIN = pytest.mark.parametrize("office", ["plain"], indirect=True)  # nothing in it differs by platform
CHANGE = "Customers type their address once now"
LEDGER = "Sponsor's ledger"  # on every card of a win of their own, for those who may read it
CUSTOMER = "Northwind's customers in Ghent"


def northwind(office: Office, team: str = "") -> None:
    """Give the company executives, a CX lead, a place for wins, and Checkout one of its own."""
    roles = '[people]\nexecutives = ["pia@northwind.example", "omar@northwind.example"]\n'
    setup = read_setup(NORTHWIND.replace("[people]\n", f'{roles}cx_leads = ["mei@northwind.example"]\n'))
    first, *others = setup.teams
    teams = (replace(first, place=f"{office.outside.name}:{team}" if team else ""), *others)
    office.configure(replace(setup, places=Places(f"{office.outside.name}:#checkout"), teams=teams))


def tells(office: Office, who: str = "Linus", doers: tuple[str, ...] = ("Grace", "Tom"), **more: str) -> Told:
    """Let somebody tell of a win of Checkout."""
    values = {
        "team": "Checkout",
        "doers": office.people(*doers),
        "customer": CUSTOMER,
        "change": CHANGE,
        "evidence": "",
    }
    return office.sends(who, office.types(who, "win").form, **(values | more))


def confirms(office: Office, who: str = "Ana", *doers: str) -> Told:
    card = about(office, who, "Who did W-1?")
    form = office.press_on(who, card, "Confirm names").form
    told = office.sends(who, form, **({"doers": office.people(*doers)} if doers else {}))
    catches_up(office)
    return told


def a_day_later(office: Office) -> None:
    office.time_passes(hours=24, minutes=1)


def drafted(office: Office, doers: tuple[str, ...] = ("Grace", "Tom")) -> Seen:
    """Let a win come to its first executive, and return what she sees."""
    northwind(office)
    tells(office, doers=doers)
    confirms(office)
    a_day_later(office)
    return about(office, "Dana", "W-1 is ready")


def posted(office: Office, doers: tuple[str, ...] = ("Grace", "Tom")) -> Seen:
    office.press_on("Dana", drafted(office, doers), "Post")
    catches_up(office)
    return post_in(office)


def takes_down(office: Office, who: str = "Dana", card: str = "You posted W-1", why: str = "They asked us to") -> Told:
    """Let an executive take a post down, and say why."""
    told = office.sends(who, office.press_on(who, about(office, who, card), "Take it down").form, why=why)
    catches_up(office)
    return told


def catches_up(office: Office) -> None:
    """Let the courier show what has changed meanwhile."""
    office.courier_comes()
    office.time_passes(seconds=3)


def post_in(office: Office) -> Seen:
    [post] = posts_in(office)
    return post


def posts_in(office: Office) -> list[Seen]:
    return [card for card in office.seen_in() if "via Empty Chair" in card.words]


def about(office: Office, who: str, words: str) -> Seen:
    """Return the one card in somebody's own conversation that says this."""
    [card] = [card for card in office.told(who) if words in card.words]
    return card


def is_told(office: Office, who: str, words: str) -> bool:
    return any(words in card.words for card in office.told(who))
