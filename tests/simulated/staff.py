"""Who works at a made-up company of any size: where, on which platforms, and how they bear being asked."""

import random
from dataclasses import dataclass
from enum import Enum

from bot.company import Asking, Mode, Roles, Setup, Team
from bot.company.setup import CompanyItself
from bot.people import Kind, Person, Profile

A_TEAM = 10
WHERE = (("Europe/Berlin", "DE-BY"), ("America/New_York", "US"), ("Europe/Paris", "FR"), ("Asia/Kolkata", "IN"))
SLACK, TEAMS = "slack", "teams"
SPONSOR = "dana@northwind.example"  # from before: a file names no other


class Temper(Enum):
    """What somebody does when asked."""

    USUAL = "answers more often than not"
    EAGER = "answers nearly always"
    SILENT = "never answers"
    STOPS = "stops it, and never comes back"
    RETURNS = "stops it, and lets it go on after a week"
    LESS = "wants it half as often"


SHARES = {
    Temper.USUAL: 44, Temper.EAGER: 22, Temper.SILENT: 14, Temper.STOPS: 6, Temper.RETURNS: 6, Temper.LESS: 8,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Colleague:
    """``on`` are the platforms they are on, ``diary``: their calendar is connected."""

    number: int
    team: int
    on: tuple[str, ...]
    temper: Temper
    diary: bool

    @property
    def email(self) -> str:
        return f"colleague{self.number}@northwind.example"

    @property
    def zone(self) -> str:
        return WHERE[self.team % len(WHERE)][0]

    @property
    def holidays(self) -> str:
        return WHERE[self.team % len(WHERE)][1]

    def account(self, platform: str) -> Person:
        return Person(platform, f"U{self.number}")

    @property
    def accounts(self) -> tuple[Person, ...]:
        return tuple(map(self.account, self.on))

    @property
    def profiles(self) -> tuple[Profile, ...]:
        return tuple(Profile(one, f"Colleague {self.number}", self.email, self.zone) for one in self.accounts)


def hired(chance: random.Random, count: int) -> tuple[Colleague, ...]:
    tempers = chance.choices([*SHARES], [*SHARES.values()], k=count)
    platforms = chance.choices([(SLACK, TEAMS), (SLACK,), (TEAMS,)], [5, 3, 2], k=count)
    return tuple(
        Colleague(at, at // A_TEAM, platforms[at], tempers[at], diary=chance.random() < 0.4) for at in range(count)
    )


GUESTS = tuple(
    Profile(Person(SLACK, f"G{at}"), f"Guest {at}", f"guest{at}@customer.example", kind=kind)
    for at, kind in enumerate((Kind.GUEST, Kind.STRANGER, Kind.BOT))
)


def setup_for(staff: tuple[Colleague, ...]) -> Setup:
    """Return a setup of teams with holidays of their own, in which a little is held out and left out of the sample."""
    numbers = sorted({one.team for one in staff})
    roles = Roles(sponsor=SPONSOR, admins=(staff[0].email,), privacy=(staff[0].email,))
    asking = Asking(mode=Mode.LIVE, only=("*",), sample=0.95, hold_out=0.05)
    itself = CompanyItself("Northwind", "Europe/Berlin", domains=("northwind.example",))
    return Setup(itself, roles, teams=tuple(_team(number, staff) for number in numbers), asking=asking)


def _team(number: int, staff: tuple[Colleague, ...]) -> Team:
    members = [one for one in staff if one.team == number]
    emails = tuple(one.email for one in members)
    return Team(f"Team {number}", lead=emails[0], members=emails, holidays=members[0].holidays)
