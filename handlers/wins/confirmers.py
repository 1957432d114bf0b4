"""Who confirms the names of a win: the lead of the doing team, else whom a CX lead names."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.commands import NameConfirmer, NamesWaiting, Request
from bot.commands.refused_wins import CannotConfirm, ConfirmedAlready, NobodyNamed, NotCxLead
from bot.effects import Effect, Later, Reply, Show
from bot.people import Person
from bot.views import ConfirmerWanted, NameAdded, NamesToConfirm, WinNoted
from bot.wins import WORKING_DAYS, State, Win, pending
from handlers.colleagues import is_colleague
from handlers.company import hours_for, hours_of, setup_of
from handlers.wins.who import can_confirm, cx_leads, lead_of, win_of
from storage import Memory


def find_confirmer(win: Win, at: datetime, memory: Memory) -> Iterator[Effect]:
    """Let the doing team's lead confirm the names; where that cannot be, ask who else shall."""
    lead = lead_of(win, memory)
    if lead and can_confirm(lead, win, memory):
        yield from _hand_to(lead, win, at, memory)
    else:
        yield from ask_cx_leads(win, at, memory)


def ask_cx_leads(win: Win, at: datetime, memory: Memory) -> Iterator[Effect]:
    """Ask each CX lead to name somebody; look again after a while, for nothing may be posted now."""
    yield from (Show(ConfirmerWanted(win.number, lead)) for lead in cx_leads(memory))
    setup = setup_of(memory)
    due = hours_for(None, setup).working_day_after(at, WORKING_DAYS)
    yield Later(f"names/{win.number}", due, NamesWaiting(win.number))


def names_waiting(command: NamesWaiting, request: Request, memory: Memory) -> Iterator[Effect]:
    """Let each CX lead name somebody else, now that the lead has had three working days; the lead may confirm still."""
    win = memory.wins.win(command.win)
    if win is None or win.state is not State.NAMING:
        return
    if win.confirmer:
        yield Show(NamesToConfirm(win.number, win.confirmer))
    yield from ask_cx_leads(win, request.at, memory)


def name_confirmer(command: NameConfirmer, request: Request, memory: Memory) -> Iterator[Effect]:
    win = to_be_named(command.win, request.by, memory)
    if len(command.whom) != 1:
        raise NobodyNamed(field="whom")
    [person] = command.whom
    if not can_confirm(person, win, memory):
        raise CannotConfirm(field="whom")
    memory.audit.note(request.at, request.by, "named who confirms", win.name)
    yield from _hand_to(person, win, request.at, memory)
    if win.confirmer and win.confirmer != person:
        yield Show(NamesToConfirm(win.number, win.confirmer))
    yield from (Show(ConfirmerWanted(win.number, lead)) for lead in cx_leads(memory))
    yield Reply(WinNoted(win.number, request.by, "confirmer-noted"))


def to_be_named(number: int, person: Person, memory: Memory) -> Win:
    """Return a win that wants somebody to confirm its names, for a CX lead alone."""
    win = win_of(number, memory)
    if person not in cx_leads(memory):
        raise NotCxLead
    if not wants_confirmer(win, memory):
        raise ConfirmedAlready(name=win.name)
    return win


def wants_confirmer(win: Win, memory: Memory) -> bool:
    return win.state is State.NAMING or not is_colleague(win.confirmer, memory)


def confirmer_left(win: Win, at: datetime, memory: Memory) -> Iterator[Effect]:
    """Whoever confirmed has left the company: somebody else does, if there is anything to confirm."""
    if win.state is State.NAMING or pending(memory.wins.doers(win.number)):
        yield from ask_cx_leads(win, at, memory)


def _hand_to(person: Person, win: Win, at: datetime, memory: Memory) -> Iterator[Effect]:
    memory.wins.keep(replace(win, confirmer=person))
    yield Show(NamesToConfirm(win.number, person))
    if win.state is State.NAMING:
        due = hours_of(person, setup_of(memory), memory).working_day_after(at, WORKING_DAYS)
        yield Later(f"names/{win.number}", due, NamesWaiting(win.number))
        return
    for doer in pending(memory.wins.doers(win.number)):
        memory.outbox.forget_view(NameAdded(win.number, doer))  # it stands where nobody reads any more
        yield Show(NameAdded(win.number, doer))
