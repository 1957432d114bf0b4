"""Somebody walks through the steps by which a company is set up, on whatever platform the office is."""

from functools import partial

from bot.company import read_setup, write_setup
from handlers.company.founding import new_code
from tests.office import COMPANY, EVERYBODY, Office
from tests.outside import Seen, Told

FIRST = "1 of 9"


def nothing_yet(office: Office) -> None:
    """Let the office be as it was before anybody set the company up."""
    office.rows("delete from setups")
    office.rows("delete from warm_ups")
    office.rows("delete from setup_versions")
    office.rows("delete from setup_steps")
    office.rows("delete from founders")


def code(office: Office) -> str:
    found: str = office.run(office.store.change(COMPANY, partial(new_code, office.clock.now())))
    return found


def begins(office: Office, who: str = "Ada") -> Seen:
    """Let somebody begin with a code of the operator's, and return the first step's card."""
    nothing_yet(office)
    return last(office.types(who, f"setup {code(office)}"))


def last(told: Told) -> Seen:
    return told.cards[-1]


def fills(office: Office, card: Seen, label: str, who: str = "Ada", **values: str) -> Seen:
    """Let somebody open a step's form, send it, and see the next step."""
    told = office.sends(who, office.press_on(who, card, label).form, **values)
    assert told.errors == {}, told.errors
    return last(told)


def kept(office: Office) -> str:
    """Return what ``setup --show`` prints; nothing where there is no setup."""
    setup = office.run(office.store.read(COMPANY, lambda memory: memory.company.setup()))
    return write_setup(setup) if setup else ""


def as_file(office: Office, text: str) -> str:
    """Return how a setup file is printed once it has been taken over; nothing where there is none."""
    return write_setup(read_setup(with_mails(office, text))) if text else ""


def mail(office: Office, who: str) -> str:
    profile = office.run(office.store.read(COMPANY, lambda memory: memory.people.profile(office.person(who))))
    return str(profile.email)


def zone(office: Office, who: str = "Ada") -> str:
    profile = office.run(office.store.read(COMPANY, lambda memory: memory.people.profile(office.person(who))))
    return str(profile.zone)


def with_mails(office: Office, text: str) -> str:
    """Return a setup file with the addresses that people have on this platform in place of ``{Dana}``."""
    for who in EVERYBODY:
        text = text.replace("{" + who + "}", mail(office, who))
    return text.replace("{zone}", zone(office))
