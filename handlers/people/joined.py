"""Two accounts turn out to be one person's, or not to be any more."""

from collections.abc import Iterator

from bot.effects import Effect, Show
from bot.people import Account, Kind, Person
from bot.views import CaseForOwner, HomePage
from handlers.people.accounts import each_person
from handlers.standing import cards_of
from storage import Memory

MOST = 1000


def settle(account: Person, memory: Memory) -> Iterator[Effect]:
    """Join this account with those that its directory says are the same person's, or let it go its own way."""
    _part(account, memory)
    if memory.people.accounts(account) == (account,) and (one := _whose(account, memory)):
        memory.people.join(account, one)
        yield from _brought_together(account, one, memory)


def _part(account: Person, memory: Memory) -> None:
    """Part them once no question is open to which they were invited as one. Who is no colleague any more, at once."""
    mine, others = memory.people.known(account), _others(account, memory)
    if mine is None or not others:
        return
    one = memory.people.one(account)
    outside = mine.profile.kind not in (Kind.INTERNAL, Kind.GONE)
    if outside or (mine.has_parted_from(others) and not memory.meetings.waits_for(one)):
        memory.people.part(one)


def _others(account: Person, memory: Memory) -> list[Account]:
    people = memory.people
    return [found for each in people.accounts(account) if each != account and (found := people.known(each))]


def _whose(account: Person, memory: Memory) -> Person | None:
    mine = memory.people.known(account)
    if mine is None or mine.profile.kind is not Kind.INTERNAL or not mine.profile.email:
        return None
    bearing = [each for each in memory.people.at_address(mine.profile.email) if each.profile.kind is Kind.INTERNAL]
    others = [each for each in bearing if each.person != account]
    if not others or not mine.may_be_one_with(others):
        return None
    one = memory.people.one(others[0].person)
    had = {each.platform for each in memory.people.accounts(one)}
    return None if account.platform in had else one


def _brought_together(account: Person, one: Person, memory: Memory) -> Iterator[Effect]:
    """Let all that is kept of an account be kept of the person, and show anew what counts people."""
    memory.attention.bring_together(account, one)
    for name in memory.traces.bring_together(account, one):
        if question := memory.meetings.question(name):
            yield from map(Show, cards_of(question, memory))
    for view in memory.outbox.of(account):
        if not isinstance(view, HomePage):
            memory.outbox.rename(view, each_person(view, lambda person: one if person == account else person))


def moved(account: Person, memory: Memory) -> Iterator[Effect]:
    """Put what waited for somebody by an account that is gone before them where they still are."""
    for case in memory.cases.owned_by(memory.people.one(account), MOST):
        view = CaseForOwner(case.number)
        stands = memory.outbox.place_of(view)
        if not case.settled and stands and stands.platform == account.platform:
            memory.outbox.forget_view(view)
            yield Show(view)
