"""How blockers are told of and seen to in journeys: Mei leads customer experience, Dana is the sponsor."""

from bot.forms import YES
from tests.office import NORTHWIND, Office
from tests.outside import Seen, Told

SETUP = NORTHWIND.replace("[people]\n", '[people]\ncx_leads = ["mei@northwind.example"]\n')
STOPS = "Refunds over fifty euros wait four days for a signature"
BOTH = "Checkout\nClaims"


def northwind(office: Office) -> None:
    office.configure(SETUP)


def tells(office: Office, who: str = "Linus", **values: str) -> Told:
    given = {"words": STOPS, "what": "process"} | values
    return office.sends(who, office.types(who, "blocker").form, **given)


def tells_by_name(office: Office, who: str = "Linus", **values: str) -> Told:
    return tells(office, who, named=YES, **values)


def asks_to_own(office: Office, whom: str, label: str = "Name an owner") -> Told:
    told = office.sends("Mei", office.press("Mei", label).form, whom=office.people(whom))
    catches_up(office)
    return told


def settles(office: Office, who: str, label: str = "Removed", became: str = "Refunds go out at once now") -> Told:
    told = office.sends(who, office.press(who, label).form, became=became)
    catches_up(office)
    return told


def catches_up(office: Office) -> None:
    """Let the courier show what has changed meanwhile."""
    office.courier_comes()
    office.time_passes(seconds=3)


def about(office: Office, who: str, words: str) -> Seen:
    """Return the one card in somebody's own conversation that says this."""
    [card] = [card for card in office.told(who) if words in card.words]
    return card


def is_told(office: Office, who: str, words: str) -> bool:
    return any(words in card.words for card in office.told(who))
