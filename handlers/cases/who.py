"""Who is what to a case: its owner, the lead of its team, the sponsor, and whom it is offered to."""

from collections.abc import Iterator

from bot.cases import Case
from bot.cases.overdue import Step
from bot.commands.refused import NoCase, NotOwner, Settled
from bot.company import Deed, Standing, may_do, team_called
from bot.people import Person
from bot.views import CaseForOwner, CaseGivenAway, CaseOffered, CaseOverdue, Lasting, OfferNoted, OwnerNudged
from handlers.colleagues import colleague_at, is_colleague
from handlers.company import setup_of
from storage import Memory

ONCE_ESCALATED = {Step.LEAD: Standing.TEAM_LEAD_ONCE_ESCALATED, Step.SPONSOR: Standing.SPONSOR_ONCE_ESCALATED}


def who_is_told(step: Step, case: Case, memory: Memory) -> Person | None:
    """Return whom a step tells; None where there is nobody, or nobody but the owner again."""
    if step is Step.OWNER:
        return case.owner if is_colleague(case.owner, memory) else None
    person = _who_is(step, case, memory)
    return None if person == case.owner else person


def standings(person: Person, case: Case, memory: Memory) -> Iterator[Standing]:
    """Yield what somebody is to a case. Who has been told may decide, while they still are what they were told as."""
    if person == case.owner:
        yield Standing.OWNER
    told = {taken.step: taken.person for taken in memory.cases.steps(case.number)}
    for step, standing in ONCE_ESCALATED.items():
        if told.get(step) == person and _who_is(step, case, memory) == person:
            yield standing
    offer = memory.cases.latest_offer(case.number)
    if offer and offer.is_open and offer.person == person:
        yield Standing.OFFERED_IT


def may_decide(person: Person, case: Case, memory: Memory) -> bool:
    return may_do(Deed.DECIDE_A_CASE, *standings(person, case, memory))


def to_decide(number: int, person: Person, memory: Memory) -> Case:
    """Return the case, still to be decided, for those alone who may; whoever comes second hears what was decided."""
    case = memory.cases.case(number)
    if case is None:
        raise NoCase
    if not may_decide(person, case, memory):
        raise NotOwner(name=case.name)
    if case.settled:
        raise Settled(name=case.name, how=case.state.value, outcome=case.outcome)
    return case


def own_view(case: Case, person: Person, memory: Memory) -> Lasting:
    """Return the case as this person sees it who may decide it: what was shared with its host is not for all."""
    steps = memory.cases.steps(case.number) if person != case.owner else ()
    seen = (CaseOverdue(case.number, taken.step) for taken in steps if taken.person == person)
    return next(seen, CaseForOwner(case.number))


def cards_of_case(case: Case, memory: Memory) -> Iterator[tuple[Lasting, Person]]:
    """Yield every card that changes with a case, and whom it is for."""
    yield CaseForOwner(case.number), case.owner
    for taken in memory.cases.steps(case.number):
        if taken.person:
            yield CaseOverdue(case.number, taken.step), taken.person
    yield from ((OwnerNudged(case.number, week, case.owner), case.owner) for week in memory.cases.nudges(case.number))
    latest = memory.cases.latest_offer(case.number)
    for number in range(1, latest.number + 1 if latest else 1):
        if offer := memory.cases.offer(case.number, number):
            yield CaseOffered(case.number, number), offer.person
            yield CaseGivenAway(case.number, number), offer.owner
            yield OfferNoted(case.number, number), offer.by
            yield OfferNoted(case.number, number, owner=True), offer.owner


def show_anew(case: Case, memory: Memory) -> None:
    """Show a case anew wherever it stands already."""
    for view, _ in cards_of_case(case, memory):
        memory.outbox.again(view)


def _who_is(step: Step, case: Case, memory: Memory) -> Person | None:
    """Return the lead of the team whose meeting it was, or the sponsor, if they are here."""
    setup, question = setup_of(memory), memory.meetings.question(case.question)
    if step is Step.SPONSOR:
        return colleague_at(setup.people.sponsor, memory)
    team = team_called(setup, question.team) if question else None
    return colleague_at(team.lead, memory) if team else None
