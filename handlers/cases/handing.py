"""A case is offered to a colleague, who takes it over or does not; until then it is its owner's."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import assert_never

from bot.cases import Case
from bot.cases.handing import Became, Offer
from bot.cases.overdue import due_for_new_owner
from bot.commands import Handing, HandOver, LeaveIt, Request, TakeOver
from bot.commands.refused import NobodyChosen, NotToThem, OfferedAlready, OfferOver, TheirsAlready
from bot.company import Deed, may_do
from bot.effects import Effect, Reply, Show
from bot.people import Person
from bot.views import CaseForOwner, CaseGivenAway, CaseOffered, OfferNoted
from handlers.cases.escalating import plan
from handlers.cases.who import show_anew, standings, to_decide
from handlers.colleagues import is_colleague
from handlers.company import hours_of, setup_of
from handlers.homes import homes_of
from handlers.people import colleague
from storage import Memory


def carry_out(command: Handing, request: Request, memory: Memory) -> Iterator[Effect]:
    match command:
        case HandOver():
            return hand_over(command, request, memory)
        case TakeOver():
            return take_over(command, request, memory)
        case LeaveIt():
            return leave_it(command, request, memory)
        case _:
            assert_never(command)


def hand_over(command: HandOver, request: Request, memory: Memory) -> Iterator[Effect]:
    """Offer a case to a colleague. A newer offer takes the place of an older one."""
    case = to_decide(command.case, request.by, memory)
    before, person = memory.cases.latest_offer(case.number), _receiver(command, request.by, case, memory)
    if before and before.is_open and before.person == person:
        raise OfferedAlready(field="to", name=case.name)
    yield from withdrawn(case, request.at, request.by, memory)
    number = before.number + 1 if before else 1
    memory.cases.keep_offer(Offer(case.number, number, person, request.by, case.owner, request.at))
    memory.audit.note(request.at, request.by, "offered to somebody else", case.name)
    yield Show(CaseOffered(case.number, number))
    yield Reply(OfferNoted(case.number, number))


def take_over(command: TakeOver, request: Request, memory: Memory) -> Iterator[Effect]:
    case, offer = _offered(command, request.by, memory)
    colleague(request.by, memory)
    memory.cases.keep_offer(replace(offer, became=Became.TAKEN))
    memory.audit.note(request.at, request.by, "took over", case.name)
    before = CaseGivenAway(case.number, offer.number)
    memory.outbox.rename(CaseForOwner(case.number), before)  # where it stands, nobody may decide it any more
    memory.outbox.again(before)
    yield from now_of(case, request.by, request.at, memory)
    yield from _noted(offer)
    yield Reply(CaseOffered(case.number, offer.number))
    yield from homes_of((case.owner, request.by), memory)


def leave_it(command: LeaveIt, request: Request, memory: Memory) -> Iterator[Effect]:
    case, offer = _offered(command, request.by, memory)
    memory.cases.keep_offer(replace(offer, became=Became.DECLINED))
    memory.audit.note(request.at, request.by, "would not take over", case.name)
    yield Show(CaseOffered(case.number, offer.number))
    yield from _noted(offer)
    yield Reply(CaseOffered(case.number, offer.number))


def now_of(case: Case, person: Person, at: datetime, memory: Memory) -> Iterator[Effect]:
    """Give a case to somebody, with a working day of theirs at least to decide it."""
    due = due_for_new_owner(case.due, at, hours_of(person, setup_of(memory), memory))
    theirs = replace(case, owner=person, due=due)
    memory.cases.keep(theirs)
    show_anew(theirs, memory)
    yield Show(CaseForOwner(case.number))
    yield from plan(theirs, at, memory)


def withdrawn(case: Case, at: datetime, by: Person, memory: Memory) -> Iterator[Effect]:
    """Let an offer be over that nobody has answered."""
    offer = memory.cases.latest_offer(case.number)
    if offer and offer.is_open:
        memory.cases.keep_offer(replace(offer, became=Became.WITHDRAWN))
        memory.audit.note(at, by, "offer withdrawn", case.name)
        yield Show(CaseOffered(case.number, offer.number))


def receiver_left(person: Person, at: datetime, memory: Memory) -> Iterator[Effect]:
    """Tell whoever offered a case to somebody who has left that it is still with its owner."""
    for offer in memory.cases.offers_to(person):
        if case := memory.cases.case(offer.case):
            yield from withdrawn(case, at, person, memory)
            yield from _noted(offer)


def _noted(offer: Offer) -> Iterator[Effect]:
    yield Show(OfferNoted(offer.case, offer.number))
    if offer.by != offer.owner:
        yield Show(OfferNoted(offer.case, offer.number, owner=True))


def _receiver(command: HandOver, by: Person, case: Case, memory: Memory) -> Person:
    if len(command.to) != 1:
        raise NobodyChosen(field="to")
    [person] = command.to
    if person in (by, case.owner):
        raise TheirsAlready(field="to", name=case.name)
    if not is_colleague(person, memory):
        raise NotToThem(field="to")
    return person


def _offered(command: TakeOver | LeaveIt, person: Person, memory: Memory) -> tuple[Case, Offer]:
    """Return what was offered to this person, if they can still say yes or no."""
    case, offer = memory.cases.case(command.case), memory.cases.latest_offer(command.case)
    if case is None or offer is None or not may_do(Deed.TAKE_A_CASE, *standings(person, case, memory)):
        raise OfferOver
    if offer.number != command.offer:
        raise OfferOver
    return case, offer
