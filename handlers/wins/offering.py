"""The draft of a win with the executives: one at a time, in their working hours, until somebody posts it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.commands import NotMe, OfferAnew, OfferWin, Request
from bot.commands.refused_wins import OfferedAnewAlready, OnlyCxLeads
from bot.company import Mode, Standing, WorkingHours
from bot.company.days_off import is_day_off
from bot.effects import Effect, Later, Reply, Show
from bot.people import Person
from bot.views import Credited, DraftReminder, NobodyPosts, WinDraft, WinNoted
from bot.wins import AGAIN_DAYS, TURN_DAYS, Offered, State, Win, credited
from handlers.company import hours_for, hours_of, setup_of
from handlers.wins.posting import of_executive
from handlers.wins.who import cx_leads, draft_of, executives, standings, win_of
from handlers.wins.wording import wish
from storage import Memory


def offer(command: OfferWin, request: Request, memory: Memory) -> Iterator[Effect]:
    """Give the draft to the next executive, or remind whose turn it is. While nothing may be posted, no turn passes."""
    win, setup = memory.wins.win(command.win), setup_of(memory)
    if win is None or win.state not in (State.MISSING, State.DRAFTED):
        return
    if setup.asking.mode is not Mode.LIVE:
        hours = hours_for(None, setup)
        again = hours.after(hours.working_day_after(request.at, AGAIN_DAYS), 0)
        yield Later(f"offer/{win.number}", again, command)
        return
    win = replace(win, state=State.DRAFTED)
    memory.wins.keep(win)
    wish(win, request.at, memory)
    holder = whose_turn(win, memory)
    if holder and _may_still(holder.person, request.at, memory) and request.at < _turn_ends(holder, memory):
        yield from _waits(win, holder, request, memory)
    else:
        yield from next_executive(win, request.at, memory)
    for person in credited(memory.wins.doers(win.number)):  # whoever could not be told while nothing was posted
        yield Show(Credited(win.number, person))


def next_executive(win: Win, at: datetime, memory: Memory) -> Iterator[Effect]:
    """Offer the draft to the next who may post it, when they work; when nobody is left, tell each CX lead."""
    free = _who_is_left(win, at, memory)
    if not free:
        yield from _expires(win, memory)
        return
    opens = hours_of(free[0], setup_of(memory), memory).after(at, 0)
    if opens > at:
        yield Later(f"offer/{win.number}", opens, OfferWin(win.number))
    else:
        yield from _gives(win, free[0], at, memory)


def not_me(command: NotMe, request: Request, memory: Memory) -> Iterator[Effect]:
    """Pass it on. Whoever has let it pass may post it still, while nobody else has."""
    win = of_executive(command.win, request.by, memory)
    if not memory.wins.has_passed(win.number, request.by):
        holder = whose_turn(win, memory)
        memory.wins.passes(win.number, request.by, request.at)
        memory.audit.note(request.at, request.by, "would not post a win", win.name)
        yield from map(Show, draft_of(win.number, request.by, memory))
        if win.state is State.DRAFTED and holder and holder.person == request.by:
            yield from next_executive(win, request.at, memory)
    yield Reply(WinNoted(win.number, request.by, "win-passed"))


def offer_anew(command: OfferAnew, request: Request, memory: Memory) -> Iterator[Effect]:
    """Begin with the executives once more, because a CX lead has asked for it; a third time there is not."""
    win = win_of(command.win, memory)
    if request.by not in cx_leads(memory):
        raise OnlyCxLeads
    if win.state is not State.LEFT or memory.wins.turn(win.number) > 1:
        raise OfferedAnewAlready(name=win.name)
    memory.wins.offer_anew(win.number, request.at)
    memory.wins.keep(replace(win, state=State.DRAFTED))
    memory.audit.note(request.at, request.by, "offered a win anew", win.name)
    yield from (Show(NobodyPosts(win.number, lead)) for lead in cx_leads(memory))
    yield Later(f"offer/{win.number}", request.at, OfferWin(win.number))
    yield Reply(WinNoted(win.number, request.by, "offered-anew"))


def whose_turn(win: Win, memory: Memory) -> Offered | None:
    """Return who got the draft last, unless they have let it pass."""
    turn = memory.wins.turn(win.number)
    offers = [each for each in memory.wins.offers(win.number) if each.turn == turn]
    return offers[-1] if offers and not offers[-1].passed else None


def _waits(win: Win, holder: Offered, request: Request, memory: Memory) -> Iterator[Effect]:
    at, asked = request.at, request.command == OfferWin(win.number, asked=True)
    if holder.reminded is None and (asked or at >= _reminded_from(holder, memory)):
        memory.wins.remind(win.number, holder.person, at)
        holder = replace(holder, reminded=at)
        yield Show(DraftReminder(win.number, holder.person, holder.turn))
    due = _turn_ends(holder, memory) if holder.reminded else _reminded_from(holder, memory)
    yield Later(f"offer/{win.number}", due, OfferWin(win.number))


def _gives(win: Win, person: Person, at: datetime, memory: Memory) -> Iterator[Effect]:
    """Give somebody the draft. Who has it already is told that it is offered anew, for an edit tells nobody."""
    turn, had_it = memory.wins.turn(win.number), person in memory.wins.offered(win.number)
    memory.wins.offer(win.number, person, at, turn)
    yield Show(WinDraft(win.number, person))
    offered = Offered(person, at, turn, reminded=at if had_it else None)
    if had_it:
        memory.wins.remind(win.number, person, at)
        yield Show(DraftReminder(win.number, person, turn))
    due = _turn_ends(offered, memory) if had_it else _reminded_from(offered, memory)
    yield Later(f"offer/{win.number}", due, OfferWin(win.number))


def _expires(win: Win, memory: Memory) -> Iterator[Effect]:
    memory.wins.keep(replace(win, state=State.LEFT))
    for lead in cx_leads(memory):
        if memory.wins.turn(win.number) > 1:
            memory.outbox.forget_view(NobodyPosts(win.number, lead))  # what says so anew has to be noticed
        yield Show(NobodyPosts(win.number, lead))


def _who_is_left(win: Win, at: datetime, memory: Memory) -> list[Person]:
    """Return who may have the draft still, in order. A day off is waited for only where everybody has one."""
    turn, asked = memory.wins.turn(win.number), memory.wins.asked_for(win.number)
    had = {each.person for each in memory.wins.offers(win.number) if each.turn == turn}
    order = sorted(executives(memory), key=lambda person: person != asked)
    free = [each for each in order if each not in had and _may(each, win, memory) and _is_here(each, at, memory)]
    return [each for each in free if not _has_day_off(each, at, memory)] or free


def _may(person: Person, win: Win, memory: Memory) -> bool:
    return {Standing.PROPOSER, Standing.DOER}.isdisjoint(standings(person, win, memory))


def _may_still(person: Person, at: datetime, memory: Memory) -> bool:
    return person in executives(memory) and _is_here(person, at, memory)


def _is_here(person: Person, at: datetime, memory: Memory) -> bool:
    """Tell whether somebody has not asked to be left alone: for a while, as on leave, or for good."""
    return not memory.people.has_stopped(person) and memory.people.snoozed_until(person, at) is None


def _has_day_off(person: Person, at: datetime, memory: Memory) -> bool:
    hours = _hours(person, memory)
    return is_day_off(hours.holidays_country, at.astimezone(ZoneInfo(hours.zone)).date())


def _reminded_from(offered: Offered, memory: Memory) -> datetime:
    """Return the first working moment after one whole working day."""
    hours = _hours(offered.person, memory)
    return hours.after(hours.working_day_after(offered.at, AGAIN_DAYS), 0)


def _turn_ends(offered: Offered, memory: Memory) -> datetime:
    """Return when it is the next one's turn too: who was reminded late has the rest of their days all the same."""
    hours = _hours(offered.person, memory)
    reminded = offered.reminded or _reminded_from(offered, memory)
    return max(hours.working_day_after(offered.at, TURN_DAYS), hours.working_day_after(reminded, 1))


def _hours(person: Person, memory: Memory) -> WorkingHours:
    return hours_of(person, setup_of(memory), memory)
