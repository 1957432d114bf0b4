"""Who is the sponsor next, as each is told; and what executive meetings begin with."""

from dataclasses import dataclass

from bot.people import Person


@dataclass(frozen=True, slots=True)
class SponsorOffered:
    """Whether somebody will be the sponsor, with all that this means."""

    person: Person
    offer: int


@dataclass(frozen=True, slots=True)
class SponsorOfferNoted:
    """What became of an offer, as whoever made it is told."""

    person: Person
    offer: int


@dataclass(frozen=True, slots=True)
class SponsorPassed:
    """There is another sponsor, as everybody is told whom that concerns."""

    person: Person
    offer: int


@dataclass(frozen=True, slots=True)
class NotForYou:
    """Stands where somebody had something as the sponsor. ``was`` tells cards apart and says nothing of them."""

    person: Person
    offer: int
    was: str


@dataclass(frozen=True, slots=True)
class CustomerFirst:
    """Whether a customer came first in an executive meeting, for its host alone."""

    person: Person
    meeting: str


OfSponsor = SponsorOffered | SponsorOfferNoted | SponsorPassed | NotForYou
