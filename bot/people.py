"""People, the places where they can be met, and what we know about both."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

MAIL = "mail"  # the platform of someone of whom only an address is known
SITTING = "sitting"  # of nobody: where no people are told, what comes and goes in a meeting is the call itself


@dataclass(frozen=True, slots=True)
class Person:
    """Someone as their chat platform knows them. ``user`` is the platform's own id."""

    platform: str
    user: str

    @property
    def key(self) -> str:
        """Return the one text that stands for this person in rows."""
        return f"{self.platform}/{self.user}"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a card can stand: a channel, a thread in it, a meeting chat, a direct conversation."""

    platform: str
    channel: str
    thread: str = ""

    @property
    def key(self) -> str:
        """Return what its own series is called: that of huddles and of what is asked by hand."""
        return f"{self.platform}/{self.channel}"


@dataclass(frozen=True, slots=True)
class Group:
    """Several people in one private conversation, at most eight: https://docs.slack.dev/reference/methods/conversations.open."""

    people: tuple[Person, ...]

    @property
    def apart(self) -> bool:
        """Return whether no bot can open a conversation of them all, so that each is asked alone."""
        return any(person.platform in NO_GROUPS for person in self.people)


Where = Place | Person | Group
MOST_IN_GROUP = 8
NO_GROUPS = frozenset({"teams"})  # no bot opens a chat of several there: POST /v3/conversations answers 400 BadSyntax


class Kind(StrEnum):
    """How somebody belongs to the company. Only ``INTERNAL`` people are asked and may answer."""

    INTERNAL = "internal"
    GUEST = "guest"
    STRANGER = "stranger"
    BOT = "bot"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Profile:
    """What the platform's own directory says. ``zone`` is an IANA name, ``runs``: they are an admin there."""

    person: Person
    name: str
    email: str = ""
    zone: str = "UTC"
    language: str = "en"
    kind: Kind = Kind.INTERNAL
    runs: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Account:
    """What we know of an account: when its directory told of it last, whose it is besides, when it was used last.

    ``one`` stands for the person in rows where somebody has several, and is None where there is but this one.
    """

    profile: Profile
    met: datetime
    one: Person | None = None
    used: str = ""

    @property
    def person(self) -> Person:
        return self.profile.person

    @property
    def seen_as_one(self) -> Profile:
        """Return the profile as that of the person whose account this is."""
        return replace(self.profile, person=self.one) if self.one else self.profile

    def may_be_one_with(self, others: Sequence["Account"]) -> bool:
        """Tell whether these bear this one's address and nobody else can be meant: of us, one on each platform.

        An address is told by the platforms' directories alone. Two accounts of one platform are never one person's:
        an address that was passed on to a newcomer looks just like that.
        """
        platforms = [self.person.platform, *(other.person.platform for other in others)]
        internal = all(account.profile.kind is Kind.INTERNAL for account in (self, *others))
        lately = all(self.met - other.met <= A_WEEK for other in others)
        return internal and lately and bool(self.profile.email) and len(set(platforms)) == len(platforms)

    def has_parted_from(self, others: Sequence["Account"]) -> bool:
        """Tell whether the directories give this account another address than those of the others who are here."""
        addresses = {self.profile.email, *(one.profile.email for one in others if one.profile.kind is Kind.INTERNAL)}
        return self.profile.kind is Kind.INTERNAL and len(addresses - {""}) > 1


@dataclass(frozen=True, slots=True)
class Room:
    """What the platform says of a place. ``outsiders``: somebody from outside the company can read it.

    ``open``: we may post there. ``general``: everybody of the company is in it, whether they like it or not.

    ``members`` are the internal people in it, as far as they are known and not more than ``MOST_MEMBERS``.
    """

    place: Place
    name: str
    outsiders: bool = False
    open: bool = True
    members: tuple[Person, ...] = ()
    general: bool = False

    @property
    def is_ours(self) -> bool:
        return self.open and not self.outsiders


@dataclass(frozen=True, slots=True)
class Reference:
    """How a conversation is reached: ``service`` is the address for it; ``person``, whose own conversation it is."""

    place: Place
    service: str
    person: Person | None = None


MOST_MEMBERS = 200
CLOCK = Person("clock", "clock")
OPERATOR = Person("operator", "operator")  # whoever types commands on the machine itself


def key_read(key: str) -> Person:
    """Read ``Person.key`` back."""
    platform, _, user = key.partition("/")
    return Person(platform, user)


def by_mail(email: str) -> Person:
    """Return someone of whom only the address is known; the directory may know more."""
    return Person(MAIL, email.strip().lower())


IGNORED_TOO_OFTEN = 3  # in a row, and we leave somebody alone
LEFT_ALONE = timedelta(days=14)
A_WEEK = timedelta(days=7)  # any seven days, for the limit of asks to one person


@dataclass(frozen=True, slots=True)
class Attention:
    """A person's own counters: questions ignored in a row, and how often they took part in ``month`` (2030-01)."""

    ignored: int = 0
    month: str = ""
    took_part: int = 0
    left_alone_until: datetime | None = None

    def after(self, at: datetime, *, answered: bool) -> "Attention":
        """Return the counters after one more question has closed."""
        month = f"{at:%Y-%m}"
        before = self.took_part if month == self.month else 0
        if answered:
            return Attention(0, month, before + 1, None)
        ignored = self.ignored + 1
        if ignored >= IGNORED_TOO_OFTEN:
            return Attention(0, month, before, at + LEFT_ALONE)
        return Attention(ignored, month, before, self.left_alone_until)

    def together_with(self, other: "Attention") -> "Attention":
        """Return the counters of one person of whom we thought as two."""
        month = max(self.month, other.month)
        took_part = sum(each.took_part for each in (self, other) if each.month == month)
        until = max(filter(None, (self.left_alone_until, other.left_alone_until)), default=None)
        return Attention(max(self.ignored, other.ignored), month, took_part, until)

    def leave_alone(self, at: datetime) -> bool:
        return self.left_alone_until is not None and at < self.left_alone_until

    def was_left_alone(self, at: datetime) -> bool:
        """Return whether that time is over, and nobody has yet asked this person whether to go on."""
        return self.left_alone_until is not None and at >= self.left_alone_until
