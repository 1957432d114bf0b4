"""Northwind, a made-up company: who works there, and where they talk."""

from dataclasses import dataclass
from importlib.resources import files

from bot.people import Group, Kind, Person, Place, Profile, Room
from bot.playground.ports import PLATFORM

BERLIN = "Europe/Berlin"
NEW_YORK = "America/New_York"
LONG_NAME = "מיכל בן־דוד 🌻 Michal Ben-David-Grünwald (answers letters to the app)"
SETUP = (files(__package__) / "northwind.toml").read_text(encoding="utf-8")


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody at Northwind. ``role`` is what the page says beside their name."""

    profile: Profile
    role: str

    @property
    def user(self) -> str:
        return self.profile.person.user

    @property
    def first_name(self) -> str:
        return self.profile.name.split()[0]


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel, what it is for, and the users in it."""

    room: Room
    topic: str
    members: tuple[str, ...]

    @property
    def id(self) -> str:
        return self.room.place.channel


def _colleague(name: str, role: str, user: str, zone: str = BERLIN, **more: str) -> Colleague:
    kind = Kind(more.get("kind", Kind.INTERNAL))
    email = f"{user}@northwind.example"
    return Colleague(Profile(Person(PLATFORM, user), name, email, zone, more.get("language", "en"), kind), role)


def _channel(name: str, topic: str, members: str, *, outsiders: bool = False) -> Channel:
    return Channel(Room(Place(PLATFORM, name), f"#{name}", outsiders), topic, tuple(members.split()))


COLLEAGUES = (
    _colleague("Ana Costa", "Leads Checkout", "ana"),
    _colleague("Tom Becker", "Checkout, engineer", "tom", language="de"),
    _colleague("Mei Tanaka", "Checkout, designer", "mei"),
    _colleague("Noor Haddad", "Leads Claims", "noor", NEW_YORK),
    _colleague("Sam Okafor", "Claims, talks to customers", "sam", NEW_YORK),
    _colleague("Grace Wu", "Claims, analyst", "grace", NEW_YORK),
    _colleague("Jonas Weber", "Leads App", "jonas", language="de"),
    _colleague("Priya Raman", "App, engineer", "priya"),
    _colleague(LONG_NAME, "App, customer letters", "michal"),
    _colleague("Dana Ruiz", "Chief operating officer, sponsor", "dana", NEW_YORK),
    _colleague("Lee Novak", "Vice president, product", "lee", NEW_YORK),
    _colleague("Cleo Martin", "Customer experience lead", "cleo"),
    _colleague("Ada Lindqvist", "Runs the bot", "ada"),
    _colleague("Pia Sommer", "Privacy officer", "pia", language="de"),
    _colleague("Viktor Hale", "Guest, from an agency", "viktor", kind=Kind.GUEST),
)
EVERYBODY = " ".join(colleague.user for colleague in COLLEAGUES if colleague.profile.kind is Kind.INTERNAL)
CHANNELS = (
    _channel("checkout", "Everything from basket to receipt", "ana tom mei lee cleo"),
    _channel("claims", "When something went wrong", "noor sam grace dana cleo"),
    _channel("app", "Northwind in the pocket", "jonas priya michal lee cleo"),
    _channel("cx-wins", "What went well for customers, and who did it", EVERYBODY),
    _channel("cx-team", "Customer experience", "cleo dana lee"),
    _channel("relaunch-partners", "With our agency", "ana mei jonas viktor", outsiders=True),
)
PEOPLE = tuple(colleague.profile for colleague in COLLEAGUES)
ROOMS = tuple(channel.room for channel in CHANNELS)
BY_USER = {colleague.user: colleague for colleague in COLLEAGUES}
BY_CHANNEL = {channel.id: channel for channel in CHANNELS}

WITH_BOT, WITH_OTHERS = "with.", "among."  # how private conversations begin


def private(whom: Person | Group) -> str:
    """Return the one private conversation of the bot with somebody, or with a few."""
    if isinstance(whom, Person):
        return WITH_BOT + whom.user
    return WITH_OTHERS + ".".join(sorted(person.user for person in whom.people))


def readers(channel: str) -> tuple[str, ...]:
    """Return the users who can read a channel or a private conversation; nobody, where there is no such place."""
    if channel in BY_CHANNEL:
        return BY_CHANNEL[channel].members
    begins, _, users = channel.partition(".")
    known = tuple(user for user in users.split(".") if user in BY_USER)
    return known if f"{begins}." in (WITH_BOT, WITH_OTHERS) else ()


def title_of(channel: str, user: str) -> str:
    """Return what a place is called for somebody who reads it."""
    if channel in BY_CHANNEL:
        return BY_CHANNEL[channel].room.name.removeprefix("#")
    others = [BY_USER[reader].first_name for reader in readers(channel) if reader != user]
    return ", ".join(others) if channel.startswith(WITH_OTHERS) else "Empty Chair"
