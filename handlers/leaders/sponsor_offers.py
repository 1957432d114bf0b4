"""What became of an offer to be the sponsor, and whom it is told."""

from collections.abc import Iterator
from datetime import datetime

from bot.effects import Effect, Show
from bot.leaders.sponsorship import Became, Offer
from bot.people import Person
from bot.views import Lasting, SponsorOffered, SponsorOfferNoted, SponsorPassed
from handlers.colleagues import colleague_at, colleagues_at, sponsor_of
from handlers.company import setup_of
from handlers.homes import homes_by_mail
from storage import Memory

ALARM = "sponsor-offer"


def address_of(person: Person, memory: Memory) -> str:
    profile = memory.people.profile(person)
    return profile.email.lower() if profile else ""


def ended(offer: Offer, became: Became, at: datetime, memory: Memory) -> Iterator[Effect]:
    """Write down what became of an offer, and tell both whom it concerns."""
    memory.sponsorship.keep(offer.ended(became, at))
    memory.alarms.drop(ALARM)
    if named := memory.people.by_email(offer.to):
        yield Show(SponsorOffered(named.person, offer.number))
    if by := colleague_at(offer.by, memory):
        yield Show(SponsorOfferNoted(by, offer.number))
    yield from homes_by_mail((offer.by, offer.to), memory)


def everybody_hears(offer: Offer, memory: Memory) -> Iterator[Effect]:
    """Tell everybody whom it concerns: who sees to it, and the leaders, whose weeks another sees from now on."""
    people = setup_of(memory).people
    leaders = (leader.email for leader in people.leaders)
    concerned = dict.fromkeys((offer.before, *people.cx_leads, *people.admins, *leaders))
    others = [email for email in concerned if email not in (offer.by, offer.to)]
    yield from (Show(SponsorPassed(person, offer.number)) for person in colleagues_at(others, memory))
    yield from homes_by_mail(concerned, memory)


def cards_naming(person: Person, memory: Memory) -> Iterator[Lasting]:
    """Yield the cards of others that name this person as who was, is, or was to be the sponsor."""
    email, people = address_of(person, memory), setup_of(memory).people
    emails = (*people.cx_leads, *people.admins, *(leader.email for leader in people.leaders))
    for offer in memory.sponsorship.naming(email) if email else ():
        for reader in colleagues_at((offer.to, offer.by, offer.before, *emails), memory):
            if reader != person:
                yield SponsorOffered(reader, offer.number)
                yield SponsorOfferNoted(reader, offer.number)
                yield SponsorPassed(reader, offer.number)


def why_not(offer: Offer, memory: Memory) -> Became | None:
    """Return why an offer cannot come to be, if so. A sponsor who has left since has said yes all the same."""
    if colleague_at(offer.to, memory) is None:
        return Became.LEFT
    if offer.before != setup_of(memory).people.sponsor:
        return Became.WITHDRAWN
    return Became.BACK if sponsor_of(memory) and not offer.is_handover else None
