"""Whom a step's form names, as the addresses by which a setup does."""

from collections.abc import Callable

from bot.commands import Refused
from bot.commands.refused_setup import NoAddressOfTheirs, NotAnAddress, NotOneOfUs, OneOnly, TooManyHere
from bot.company import Wrong
from bot.company.values import email
from bot.people import Kind, Person
from handlers.company.guide_forms import MOST
from storage import Memory

LONGEST_QUOTED = 60


def emails(field: str, people: tuple[Person, ...], mails: tuple[str, ...], memory: Memory) -> tuple[str, ...]:
    """Return the addresses of those who were picked and of those who were written, each once."""
    picked = (_address(field, person, memory) for person in people)
    written = (_written(f"{field}_mail", mail, memory) for mail in mails)
    found = tuple(dict.fromkeys((*picked, *written)))
    if len(found) > MOST:
        raise TooManyHere(field=field, count=len(found), most=MOST)
    return found


def one_email(field: str, people: tuple[Person, ...], mail: str, memory: Memory, *, least: int = 1) -> str:
    """Return the one address, or nothing where ``least`` is nobody."""
    found = emails(field, people, (mail,) if mail.strip() else (), memory)
    if not least <= len(found) <= 1:
        raise OneOnly(field=field)
    return next(iter(found), "")


def read(reader: Callable[[object], str], words: str, field: str, no: type[Refused]) -> str:
    """Read a value as a setup file does; what that calls wrong is said at the field."""
    try:
        return reader(words)
    except Wrong as wrong:
        raise no(field=field, value=words[:LONGEST_QUOTED]) from wrong


def _written(field: str, mail: str, memory: Memory) -> str:
    """Return an address as it was written. Who is known by it has to be one of us, as whoever is picked."""
    address = read(email, mail, field, NotAnAddress)
    known = memory.people.by_email(address)
    if known and known.kind is not Kind.INTERNAL:
        raise NotOneOfUs(field=field, name=known.name)
    return address


def _address(field: str, person: Person, memory: Memory) -> str:
    profile = memory.people.profile(person)
    if profile is None or profile.kind is not Kind.INTERNAL:
        raise NotOneOfUs(field=field, name=profile.name if profile else "…")
    if not profile.email:
        raise NoAddressOfTheirs(field=field, name=profile.name)
    return profile.email.lower()
