"""Who is the sponsor next, as each sees it who has something to do with it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.cards import Card, Sight
from bot.commands import PassSponsor, Request
from bot.company import Role
from bot.forms import Form
from bot.leaders.sponsorship import YEAR, Became, Offer, days_without
from bot.people import Person
from bot.views import NotForYou, SponsorOffered, SponsorOfferNoted, SponsorPassed
from handlers.colleagues import may_pass_sponsor, sponsor_of
from handlers.company import roles_in, say_to, setup_of
from handlers.leaders.passing_sponsor import to_propose
from handlers.leaders.sponsor_offers import address_of
from prompts.leaders import sponsor as words
from storage import Memory


def offered(view: SponsorOffered, memory: Memory) -> Sight | None:
    offer = memory.sponsorship.offer(view.offer)
    if offer is None or offer.to != address_of(view.person, memory):
        return None
    say = say_to(view.person, memory)
    return Sight(view.person if offer.is_open else None, _asked(offer, memory, view.person), say.language)


def offer_noted(view: SponsorOfferNoted, memory: Memory) -> Sight | None:
    offer = memory.sponsorship.offer(view.offer)
    if offer is None or offer.by != address_of(view.person, memory):
        return None
    say = say_to(view.person, memory)
    leads = Role.LEADER in roles_in(memory, view.person) and offer.became is Became.ACCEPTED
    return Sight(view.person, words.noted(offer, _called(offer.to, memory), say, leads=leads), say.language)


def passed(view: SponsorPassed, memory: Memory) -> Sight | None:
    offer = memory.sponsorship.offer(view.offer)
    if offer is None or offer.became is not Became.ACCEPTED:
        return None
    say, names = say_to(view.person, memory), (_called(offer.to, memory), _called(offer.before, memory))
    leads = Role.LEADER in roles_in(memory, view.person)
    return Sight(view.person, words.passed(*names, say, leads=leads), say.language)


def not_for_you(view: NotForYou, memory: Memory) -> Sight | None:
    """Stand where somebody had something as the sponsor, and nowhere new."""
    offer, say = memory.sponsorship.offer(view.offer), say_to(view.person, memory)
    return Sight(None, words.not_for_you(_called(offer.to, memory), say), say.language) if offer else None


def beside_setup(sight: Sight, person: Person, memory: Memory) -> Sight:
    """Let the card of the setup say who the sponsor is, and lead to the next one for whoever may name them."""
    named, sponsor = setup_of(memory).people.sponsor, sponsor_of(memory)
    if not named:
        return sight
    name = _called(named, memory) if sponsor else ""
    may, say = may_pass_sponsor(person, memory), say_to(person, memory)
    return replace(sight, card=words.beside_setup(sight.card, name, say, may=may))


def form_for(_: PassSponsor, request: Request, memory: Memory) -> Form:
    to_propose(request.by, memory)
    return words.pass_on(say_to(request.by, memory))


def on_page(person: Person, at: datetime, memory: Memory) -> Iterator[Card]:
    """Yield what somebody has to do with who is the sponsor: they are, they see to it, or they are asked."""
    offer, say = memory.sponsorship.latest(), say_to(person, memory)
    opened = offer if offer and offer.is_open else None
    if opened and opened.to == address_of(person, memory):
        yield _asked(opened, memory, person)
    if not may_pass_sponsor(person, memory):
        return
    is_sponsor = Role.SPONSOR in roles_in(memory, person)
    vacancy = memory.leaders.vacancy()
    days = 0 if is_sponsor or vacancy is None else vacant_days_in(vacancy.since, at, memory)
    named = _called(opened.to, memory) if opened else ""
    mine = bool(opened and opened.by == address_of(person, memory))
    yield words.on_page(opened if mine else None, named, days, say, sponsor=is_sponsor)


def vacant_days_in(since: datetime, until: datetime, memory: Memory) -> int:
    """Return on how many of the company's days, since then, there was no sponsor."""
    zone = setup_of(memory).company.timezone
    spans = [(each.since, each.ended) for each in memory.leaders.vacancies(since)]
    return days_without(spans, since, until, zone)


def vacant_days_lately(until: datetime, memory: Memory) -> int:
    return vacant_days_in(until - YEAR, until, memory)


def _asked(offer: Offer, memory: Memory, person: Person) -> Card:
    setup, by = setup_of(memory), _called(offer.by, memory)
    days = setup.retention.leader_weeks
    return words.offered(offer, by, setup.company.name, days, say_to(person, memory))


def _called(email: str, memory: Memory) -> str:
    profile = memory.people.by_email(email)
    return profile.name if profile else "…" if "@" not in email else email
