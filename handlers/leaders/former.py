"""What the sponsor had before them goes to the next one, and nobody else can read it where it stood."""

from collections.abc import Iterator
from dataclasses import replace

from bot.commands import AcceptSponsor, OfferWin, Request, Sponsoring
from bot.company import Role
from bot.effects import Effect, Later, Show
from bot.leaders import REMEMBERED, stretch
from bot.leaders.sponsorship import Became, Offer
from bot.meetings import short_id
from bot.people import Person
from bot.views import JudgementToCover, Lasting, NotForYou, QuietLeader, TopBlockers, ValueToSettle
from bot.wins import State
from bot.wins.value import Settling
from bot.wire import write
from handlers.colleagues import colleague_at
from handlers.company import roles_in, setup_of
from handlers.wins.worth import covers, settlers
from storage import Memory


def passed(command: Sponsoring, request: Request, memory: Memory) -> Iterator[Effect]:
    """Once somebody has accepted, give them what waits for a sponsor."""
    offer = newly_accepted(command, request, memory)
    if offer is None:
        return
    person, now = former_of(offer, memory), colleague_at(offer.to, memory)
    yield from _weeks(offer, person, memory)
    yield from _drafts(request, memory)
    if person:
        yield from _cards(offer, person, now, memory)


def newly_accepted(command: Sponsoring, request: Request, memory: Memory) -> Offer | None:
    """Return the offer that has just been accepted, if that is what this was."""
    offer = memory.sponsorship.offer(command.offer) if isinstance(command, AcceptSponsor) else None
    return offer if offer and offer.became is Became.ACCEPTED and offer.settled == request.at else None


def former_of(offer: Offer, memory: Memory) -> Person | None:
    """Return who was the sponsor before, wherever they are now; None where nobody knows them any more."""
    profile = memory.people.by_email(offer.before)
    return profile.person if profile else None


def _weeks(offer: Offer, former: Person | None, memory: Memory) -> Iterator[Effect]:
    """Tell the new sponsor of leaders who are quiet still, in the card's own words."""
    for leader in setup_of(memory).people.leaders:
        person, weeks = colleague_at(leader.email, memory), memory.leaders.weeks_of(leader.email, REMEMBERED)
        quiet = stretch(weeks)
        for week in weeks:
            if person is None:
                continue
            view = QuietLeader(person, week.week)
            if not memory.outbox.is_begun(view):
                continue
            if former:
                closed(view, offer, former, memory)
            if week in quiet:
                yield Show(view)


def _drafts(request: Request, memory: Memory) -> Iterator[Effect]:
    """Look anew whose turn it is to post a win: who is no executive any more has none."""
    for win in memory.wins.waiting():
        if win.state is State.DRAFTED:
            yield Later(f"offer/{win.number}", request.at, OfferWin(win.number))


def _cards(offer: Offer, former: Person, now: Person | None, memory: Memory) -> Iterator[Effect]:
    """Close what stands before the former sponsor because they were it, and ask the new one what is not settled."""
    leads = Role.CX_LEAD in roles_in(memory, former)
    for view in memory.outbox.of(former):
        if isinstance(view, JudgementToCover) or (isinstance(view, ValueToSettle | TopBlockers) and not leads):
            closed(view, offer, former, memory)
        if isinstance(view, JudgementToCover | ValueToSettle) and now and _waits(view, now, memory):
            yield Show(replace(view, person=now))


def _waits(view: JudgementToCover | ValueToSettle, now: Person, memory: Memory) -> bool:
    win = memory.wins.win(view.win)
    if win is None:
        return False
    if isinstance(view, JudgementToCover):
        return win.judged and win.covered is None and covers(now, win, memory)
    return win.value is not None and win.value.settling is Settling.WAITING and now in settlers(win, memory)


def closed(view: Lasting, offer: Offer, former: Person, memory: Memory) -> None:
    """Let something else stand where this does: what it says is not for them any more."""
    instead = NotForYou(former, offer.number, short_id(write(view)))
    memory.outbox.rename(view, instead)
    memory.outbox.again(instead)
