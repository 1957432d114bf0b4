"""How a sponsor hands over, and what is to be seen of it."""

from dataclasses import replace

from bot.people import Kind
from tests.office import Office
from tests.outside import Told

GRACE = 'leaders = [{ email = "grace@northwind.example" }]'
ASKED = "Will you be the sponsor of our customers?"
NOW = "is the sponsor now"


def names(office: Office, by: str, *whom: str) -> Told:
    told = office.sends(by, office.types(by, "sponsor").form, to=office.people(*whom))
    office.time_passes(minutes=1)
    return told


def is_not_taken(office: Office, by: str, *whom: str) -> str:
    told = names(office, by, *whom)
    return told.words or " ".join(told.errors.values())


def leaves(office: Office, who: str, kind: Kind = Kind.GONE) -> None:
    office.people_are(replace(office.profile(who), kind=kind))
    office.time_passes(minutes=1)


def words(office: Office, who: str) -> str:
    return " | ".join(card.words for card in office.home(who))


def sponsor(office: Office) -> str:
    [(setup,)] = office.rows("select setup from setups")
    return str(setup).partition('"sponsor":"')[2].partition("@")[0]
