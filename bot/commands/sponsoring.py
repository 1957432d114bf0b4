"""Who is the sponsor next, and what executive meetings begin with."""

from dataclasses import dataclass

from bot.leaders.agenda import First
from bot.people import Person


@dataclass(frozen=True, slots=True)
class PassSponsor:
    """Name who is to be the sponsor next. The sponsor does; while there is none, an admin or a CX lead."""

    to: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class AcceptSponsor:
    offer: int


@dataclass(frozen=True, slots=True)
class DeclineSponsor:
    offer: int


@dataclass(frozen=True, slots=True)
class WithdrawSponsor:
    offer: int


@dataclass(frozen=True, slots=True)
class SayCustomerFirst:
    """Say whether a customer came first in an executive meeting that one hosted."""

    meeting: str
    said: First


@dataclass(frozen=True, slots=True)
class EndSponsorOffer:
    """Nobody has answered in time. Rung by an alarm."""

    offer: int


@dataclass(frozen=True, slots=True)
class AskCustomerFirst:
    """Ask the host of an executive meeting. Rung by an alarm."""

    meeting: str


Sponsoring = PassSponsor | AcceptSponsor | DeclineSponsor | WithdrawSponsor | EndSponsorOffer
AgendaSaying = SayCustomerFirst | AskCustomerFirst
