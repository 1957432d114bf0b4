"""Being the sponsor passes on when two people have said yes: who names the next one, and whoever that is."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import assert_never

from bot.commands import (
    AcceptSponsor,
    DeclineSponsor,
    EndSponsorOffer,
    PassSponsor,
    Request,
    Sponsoring,
    WithdrawSponsor,
)
from bot.commands.refused_sponsor import (
    CannotBeSponsor,
    NotToPassSponsor,
    NotYourself,
    OnePersonOnly,
    SponsorAlready,
    SponsorByAddress,
    SponsorOfferedAlready,
    SponsorOfferOver,
    SponsorRehearsal,
)
from bot.company import Deed, Mode, Standing, may_do
from bot.effects import Effect, Later, Reply, Show
from bot.leaders.sponsorship import ANSWER_WITHIN, Became, Offer, number_after
from bot.people import Kind, Person, Profile
from bot.views import SponsorOffered, SponsorOfferNoted
from handlers.colleagues import is_colleague, may_pass_sponsor
from handlers.company import hours_for, setup_of
from handlers.homes import homes_by_mail
from handlers.leaders.sponsor import watch
from handlers.leaders.sponsor_offers import ALARM, address_of, ended, everybody_hears, why_not
from storage import Memory


def carry_out(command: Sponsoring, request: Request, memory: Memory) -> Iterator[Effect]:
    match command:
        case PassSponsor():
            return propose(command, request, memory)
        case AcceptSponsor():
            return accept(command, request, memory)
        case DeclineSponsor():
            return decline(command, request, memory)
        case WithdrawSponsor():
            return withdraw(command, request, memory)
        case EndSponsorOffer():
            return expire(command, request, memory)
        case _:
            assert_never(command)


def propose(command: PassSponsor, request: Request, memory: Memory) -> Iterator[Effect]:
    """Ask one person. A newer offer takes the place of an older one."""
    by = to_propose(request.by, memory)
    named = _named(command, request.by, memory)
    before, at = memory.sponsorship.latest(), request.at
    if before and before.is_open:
        if before.to == named.email.lower():
            raise SponsorOfferedAlready(field="to", name=named.name)
        yield from ended(before, Became.WITHDRAWN, at, memory)
    number = number_after(before, at)
    setup = setup_of(memory)
    until = hours_for(named, setup).working_day_after(at, ANSWER_WITHIN)
    memory.sponsorship.keep(Offer(number, named.email.lower(), by, setup.people.sponsor, at, until))
    memory.audit.note(at, request.by, "asked somebody to be the sponsor")
    yield Show(SponsorOffered(named.person, number))
    yield Later(ALARM, until, EndSponsorOffer(number))
    yield Reply(SponsorOfferNoted(request.by, number))
    yield from homes_by_mail((by, named.email), memory)


def accept(command: AcceptSponsor, request: Request, memory: Memory) -> Iterator[Effect]:
    """Be the sponsor from now on. Whoever accepts twice is told the same twice."""
    offer = _offered(command.offer, request.by, memory)
    if offer.became is not Became.ACCEPTED:
        _still_open(offer, memory)
        setup = setup_of(memory)
        people = replace(setup.people, sponsor=offer.to)
        memory.company.keep(replace(setup, people=people), request.at, request.by)
        memory.audit.note(request.at, request.by, "accepted to be the sponsor")
        yield from ended(offer, Became.ACCEPTED, request.at, memory)
        yield from watch(request.at, memory)
        yield from everybody_hears(offer, memory)
    yield Reply(SponsorOffered(request.by, offer.number))


def decline(command: DeclineSponsor, request: Request, memory: Memory) -> Iterator[Effect]:
    offer = _offered(command.offer, request.by, memory)
    if offer.became is not Became.DECLINED:
        _still_open(offer, memory)
        memory.audit.note(request.at, request.by, "would not be the sponsor")
        yield from ended(offer, Became.DECLINED, request.at, memory)
    yield Reply(SponsorOffered(request.by, offer.number))


def withdraw(command: WithdrawSponsor, request: Request, memory: Memory) -> Iterator[Effect]:
    offer = memory.sponsorship.offer(command.offer)
    if offer is None or not offer.is_open or offer.by != address_of(request.by, memory):
        raise SponsorOfferOver
    memory.audit.note(request.at, request.by, "withdrew an offer to be the sponsor")
    yield from ended(offer, Became.WITHDRAWN, request.at, memory)
    yield Reply(SponsorOfferNoted(request.by, offer.number))


def expire(command: EndSponsorOffer, request: Request, memory: Memory) -> Iterator[Effect]:
    offer = memory.sponsorship.offer(command.offer)
    if offer and offer.is_open:
        yield from ended(offer, Became.EXPIRED, request.at, memory)


def settle(at: datetime, memory: Memory) -> Iterator[Effect]:
    """Let an offer be over that cannot come to be any more."""
    offer = memory.sponsorship.latest()
    if offer and offer.is_open and (why := why_not(offer, memory)):
        yield from ended(offer, why, at, memory)


def to_propose(person: Person, memory: Memory) -> str:
    """Return the address of somebody who may name the next sponsor."""
    if not may_pass_sponsor(person, memory):
        raise NotToPassSponsor
    if setup_of(memory).asking.mode is not Mode.LIVE:
        raise SponsorRehearsal
    return address_of(person, memory)


def _named(command: PassSponsor, by: Person, memory: Memory) -> Profile:
    """Return the one person chosen, who is one of us and another than whoever chooses."""
    if len(command.to) != 1:
        raise OnePersonOnly(field="to")
    profile = memory.people.profile(command.to[0])
    if profile is None or profile.kind is not Kind.INTERNAL:
        raise CannotBeSponsor(field="to")
    if not profile.email:
        raise SponsorByAddress(field="to", name=profile.name)
    if profile.email.lower() == setup_of(memory).people.sponsor:
        raise SponsorAlready(field="to", name=profile.name)
    if not may_do(Deed.ACCEPT_A_ROLE, Standing.PERSON_PROPOSED, *_proposes(profile.email, by, memory)):
        raise NotYourself(field="to")
    return profile


def _proposes(email: str, by: Person, memory: Memory) -> tuple[Standing, ...]:
    return (Standing.PROPOSER,) if email.lower() == address_of(by, memory) else ()


def _offered(number: int, person: Person, memory: Memory) -> Offer:
    """Return an offer to this person, whatever became of it."""
    offer = memory.sponsorship.offer(number)
    if offer is None or offer.to != address_of(person, memory) or not is_colleague(person, memory):
        raise SponsorOfferOver
    return offer


def _still_open(offer: Offer, memory: Memory) -> None:
    if not offer.is_open or why_not(offer, memory):
        raise SponsorOfferOver
