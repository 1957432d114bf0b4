"""What a win is worth, and whether a rule was broken for it: told, and settled by somebody who did neither."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.commands import CoverWin, Request, SettleValue, TellWin
from bot.commands.refused_wins import (
    AlreadySettled,
    NotAnAmount,
    NothingToSettle,
    NotSettler,
    NotSponsor,
    OneEstimator,
    OwnValue,
    ValueIncomplete,
)
from bot.company import Deed, Role, Standing, may_do
from bot.effects import Effect, Reply, Show
from bot.people import Person
from bot.views import JudgementToCover, ValueToSettle, WinNoted
from bot.wins import Win
from bot.wins.money import NoAmount, amount_read
from bot.wins.value import MAX_ESTIMATOR, MAX_METHOD, Settling, Value
from handlers.colleagues import colleagues_at
from handlers.company import roles_in, setup_of
from handlers.wins.who import same, standing, standings, win_of
from handlers.written import fitting
from storage import Memory


def value_told(command: TellWin) -> Value | None:
    """Return what was told of its worth: an amount, how it was estimated and by whom, or nothing of it at all."""
    by = bool(command.estimator or command.estimated_by)
    if not (command.value or command.method or by):
        return None
    given = {"value": bool(command.value), "method": bool(command.method), "estimated_by": by}
    if missing := next((field for field, there in given.items() if not there), ""):
        raise ValueIncomplete(field=missing)
    if len(command.estimator) > 1:
        raise OneEstimator(field="estimator")
    fitting(command.method, "method", MAX_METHOD)
    fitting(command.estimated_by, "estimated_by", MAX_ESTIMATOR)
    try:
        amount = amount_read(command.value)
    except NoAmount as cause:
        raise NotAnAmount(field="value") from cause
    return Value(amount, command.method, next(iter(command.estimator), None), command.estimated_by, command.confidence)


def known_numbers(memory: Memory) -> tuple[str, ...]:
    """Return what the company calls its numbers; none where it has brought in none."""
    return tuple(kpi.name for kpi in memory.outcomes.kpis())


def ask_to_settle(win: Win, memory: Memory) -> Iterator[Effect]:
    """Ask those who may about its worth, and the sponsor whether they stand behind a rule that was broken."""
    if win.value and win.value.settling is Settling.WAITING:
        yield from (Show(ValueToSettle(win.number, person)) for person in settlers(win, memory))
    if win.judged:
        sponsors = colleagues_at((setup_of(memory).people.sponsor,), memory)
        yield from (Show(JudgementToCover(win.number, person)) for person in sponsors)


def settle(command: SettleValue, request: Request, memory: Memory) -> Iterator[Effect]:
    """Keep what the first of them says."""
    win = win_of(command.win, memory)
    value = _to_settle(win, request.by, memory)
    said = Settling.DECLINED if command.no else Settling.CONFIRMED
    if value.settling is Settling.WAITING:
        settled = replace(value, settling=said, settled_by=request.by, settled=request.at)
        win = replace(win, value=settled)
        memory.wins.keep(win)
        memory.audit.note(request.at, request.by, f"{said.value} a value", win.name)
        yield from (Show(ValueToSettle(win.number, person)) for person in settlers(win, memory))
        yield from map(Show, standing(win, memory))
    elif (value.settling, value.settled_by) != (said, request.by):
        raise AlreadySettled(name=win.name)
    yield Reply(WinNoted(win.number, request.by, "value-declined" if command.no else "value-confirmed"))


def cover(command: CoverWin, request: Request, memory: Memory) -> Iterator[Effect]:
    win = win_of(command.win, memory)
    if not covers(request.by, win, memory):
        raise NotSponsor
    if not win.judged:
        raise NothingToSettle(name=win.name)
    at: datetime | None = None if command.off else win.covered or request.at
    win = replace(win, covered=at)
    memory.wins.keep(win)
    memory.audit.note(request.at, request.by, "no longer covers" if command.off else "covers", win.name)
    yield Show(JudgementToCover(win.number, request.by))
    yield from map(Show, standing(win, memory))
    yield Reply(WinNoted(win.number, request.by, "cover-lifted" if command.off else "covered"))


def settlers(win: Win, memory: Memory) -> list[Person]:
    """Return who may say what a win is worth: CX leads and the sponsor, but nobody about what is their own."""
    people = setup_of(memory).people
    known = colleagues_at((*people.cx_leads, people.sponsor), memory)
    return [person for person in known if may_do(Deed.CONFIRM_VALUE, *stands(person, win, memory))]


def covers(person: Person, win: Win, memory: Memory) -> bool:
    return may_do(Deed.COVER_A_JUDGEMENT, *stands(person, win, memory))


def stands(person: Person, win: Win, memory: Memory) -> Iterator[Standing]:
    """Yield what somebody is to a win and its worth."""
    yield from standings(person, win, memory)
    if win.value and same(person, win.value.by, memory):
        yield Standing.ESTIMATOR
    if any(same(person, doer.person, memory) for doer in memory.wins.doers(win.number)):
        yield Standing.DOER
    roles = roles_in(memory, person)
    if Role.CX_LEAD in roles:
        yield Standing.CX_LEAD
    if Role.SPONSOR in roles:
        yield Standing.SPONSOR


def _to_settle(win: Win, person: Person, memory: Memory) -> Value:
    stand = {*stands(person, win, memory)}
    if stand.isdisjoint({Standing.CX_LEAD, Standing.SPONSOR}):
        raise NotSettler
    if not may_do(Deed.CONFIRM_VALUE, *stand):
        raise OwnValue(name=win.name)
    if win.value is None:
        raise NothingToSettle(name=win.name)
    return win.value
