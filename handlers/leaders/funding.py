"""Whether improvements are paid for: said by their owners, and told to the sponsor where nobody pays for too long."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.cards import Sight
from bot.commands import Request
from bot.commands.pledging import SayFunded, TellUnfunded
from bot.commands.refused import NotUnderstood
from bot.commands.refused_pledges import AmountWithoutMoney, NoImprovement
from bot.commands.refused_wins import NotAnAmount
from bot.company import Deed, Standing, may_do
from bot.effects import Effect, Later, Reply, Show
from bot.leaders.funding import BLOCKERS, PLEDGES, Amount, Funded, Funding, NoAmount, amount_read, is_overdue
from bot.leaders.pledges import today_in
from bot.people import Person
from bot.views import Said
from bot.views.of_pledges import Unfunded
from handlers.colleagues import colleague_at, is_colleague
from handlers.company import hours_of, say_to, setup_of
from handlers.homes import homes_of
from handlers.leaders.planning import may_be_told
from prompts.leaders import funding as words
from storage import Memory

LONGEST_NUMBER = 9  # digits; both databases count further
Taken = tuple[str, Person]  # what somebody has taken on, in their words, and who


def say(command: SayFunded, request: Request, memory: Memory) -> Iterator[Effect]:
    """Keep what its owner says, which may change. Nothing is summed."""
    funding = said_of(command.improvement, request, memory)
    if command.says is Funded.UNSAID:
        raise NotUnderstood(field="says", value="")
    if command.amount and command.says is not Funded.YES:
        raise AmountWithoutMoney(field="amount")
    found = funding.at if funding.says is command.says else None  # the money was found when they first said so
    amount, at = _amount(command.amount), found or request.at
    memory.fundings.keep(replace(funding, says=command.says, amount=amount, said_by=request.by, at=at))
    memory.audit.note(request.at, request.by, f"funded: {command.says.value}", command.improvement)
    memory.outbox.again(Unfunded(command.improvement))
    yield from homes_of((request.by,), memory)
    yield Reply(Said("money-found", request.by) if command.says is Funded.YES else Said("no-money", request.by))


def said_of(improvement: str, request: Request, memory: Memory) -> Funding:
    """Return what is said of an improvement so far. Raises ``NoImprovement`` for what is not theirs, over, or none."""
    taken = taken_on(improvement, memory)
    standing = (Standing.OWNER,) if taken and taken[1] == request.by else ()
    if not may_do(Deed.SAY_WHETHER_FUNDED, *standing):
        raise NoImprovement
    return memory.fundings.funding(improvement) or _begun(improvement, request.at, memory)


def taken_on(improvement: str, memory: Memory) -> Taken | None:
    """Return what somebody has taken on and is not done with: a pledge, or a blocker that they own."""
    kind, number = improvement[: len(PLEDGES)], improvement[len(PLEDGES) :]
    if not (number.isascii() and number.isdigit() and len(number) <= LONGEST_NUMBER):
        return None
    if kind == PLEDGES:
        pledge = memory.pledges.pledge(int(number))
        return (pledge.words, pledge.owner) if pledge and pledge.is_open else None
    blocker = memory.blockers.blocker(int(number)) if kind == BLOCKERS else None
    return (blocker.words, blocker.owner) if blocker and blocker.is_open and blocker.owner else None


def look_after(at: datetime, memory: Memory) -> Iterator[Effect]:
    """Begin to count the days of whatever has an owner, and let the sponsor hear, at work, of what waits too long."""
    setup = setup_of(memory)
    today, sponsor = today_in(setup.company.timezone, at), colleague_at(setup.people.sponsor, memory)
    for name in (*_owned(memory),):
        funding = memory.fundings.funding(name) or _begun(name, at, memory)
        memory.fundings.keep(funding)
        if sponsor and is_overdue(funding, today):
            yield Later(f"unfunded/{name}", hours_of(sponsor, setup, memory).after(at, 0), TellUnfunded(name))


def tell(command: TellUnfunded, request: Request, memory: Memory) -> Iterator[Effect]:
    """Tell the sponsor once, unless there is money by now, or it is over."""
    setup, funding = setup_of(memory), memory.fundings.funding(command.improvement)
    sponsor = colleague_at(setup.people.sponsor, memory)
    if funding is None or sponsor is None or not may_be_told(sponsor, memory):
        return
    due = is_overdue(funding, today_in(setup.company.timezone, request.at))
    if due and taken_on(command.improvement, memory):
        memory.fundings.keep(replace(funding, told=request.at))
        yield Show(Unfunded(command.improvement))


def unfunded(view: Unfunded, memory: Memory) -> Sight | None:
    """Tell of it while it goes on; once there is money, or it is over, say that."""
    sponsor = colleague_at(setup_of(memory).people.sponsor, memory)
    funding, taken = memory.fundings.funding(view.improvement), taken_on(view.improvement, memory)
    if sponsor is None or funding is None:
        return None
    say = say_to(sponsor, memory)
    if taken is None or funding.says is Funded.YES:
        return Sight(None, words.no_longer(funding, say, funded=funding.says is Funded.YES), say.language)
    said, owner = taken
    here = owner if is_colleague(owner, memory) else None
    return Sight(sponsor, words.unfunded(funding, said, here, say), say.language)


def _owned(memory: Memory) -> Iterator[str]:
    yield from (pledge.name for pledge in memory.pledges.open())
    yield from (blocker.name for blocker in memory.blockers.open() if blocker.owner)


def _begun(improvement: str, at: datetime, memory: Memory) -> Funding:
    return Funding(improvement, today_in(setup_of(memory).company.timezone, at))


def _amount(typed: str) -> Amount | None:
    try:
        return amount_read(typed) if typed else None
    except NoAmount as cause:
        raise NotAnAmount(field="amount") from cause
