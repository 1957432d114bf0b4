"""Somebody tells of a win."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from bot.commands import Request, TellWin
from bot.commands.refused import NotUnderstood
from bot.commands.refused_wins import NobodyNamed, NoCustomer, TooFewWords, TooManyKpis, TooManyNames
from bot.effects import Effect, Reply, Show
from bot.people import Person
from bot.views import CaseAsWin, WinNoted
from bot.wins import (
    MAX_CHANGE,
    MAX_CUSTOMER,
    MAX_EVIDENCE,
    MOST_DOERS,
    MOST_KPIS,
    Doer,
    Naming,
    Win,
    is_named,
    says_enough,
)
from handlers.company import setup_of
from handlers.people import colleague
from handlers.wins.changed import changed_case
from handlers.wins.confirmers import find_confirmer
from handlers.wins.teams import team_meant
from handlers.wins.who import could_post
from handlers.wins.worth import ask_to_settle, known_numbers, value_told
from handlers.written import fitting
from storage import Memory

TWICE = timedelta(minutes=10)  # the same words from the same person so soon are a second tap


def tell(command: TellWin, request: Request, memory: Memory) -> Iterator[Effect]:
    colleague(request.by, memory)
    command = replace(command, team=team_meant(command.team, setup_of(memory)))
    _check(command)
    _check_customer(command)
    _check_kpis(command, memory)
    poster = _poster(command, request.by, memory)
    win = _twin(command, request, memory)
    if win is None:
        if command.case:
            changed_case(command.case, request.by, memory)
        win = _told(command, request, memory)
        memory.wins.keep(win)
        for person in dict.fromkeys(command.doers):
            memory.wins.name(win.number, Doer(person, Naming.ADDED, request.by))
        if poster:
            memory.wins.ask_for(win.number, poster)
        memory.audit.note(request.at, request.by, "told of a win", win.name)
        yield from find_confirmer(win, request.at, memory)
        yield from ask_to_settle(win, memory)
        if win.case:
            yield Show(CaseAsWin(win.case, request.by))
    yield Reply(WinNoted(win.number, request.by, "win-told"))


def enough_names(people: tuple[Person, ...], field: str = "doers") -> None:
    """Refuse nobody, and more than one card can thank."""
    if not people:
        raise NobodyNamed(field=field)
    if len(people) > MOST_DOERS:
        raise TooManyNames(field=field, most=MOST_DOERS)


def _told(command: TellWin, request: Request, memory: Memory) -> Win:
    return Win(
        memory.wins.next_number(),
        request.by,
        request.at,
        command.team,
        command.change,
        evidence=command.evidence,
        customer=command.customer,
        judged=command.judged,
        kpis=command.kpis,
        value=value_told(command),
        case=command.case,
    )


def _check_customer(command: TellWin) -> None:
    if not is_named(command.customer):
        raise NoCustomer(field="customer")
    fitting(command.customer, "customer", MAX_CUSTOMER)


def _check_kpis(command: TellWin, memory: Memory) -> None:
    known = known_numbers(memory)
    for name in command.kpis:
        if name not in known:
            raise NotUnderstood(field="kpis", value=name[:80])
    if len(command.kpis) > MOST_KPIS:
        raise TooManyKpis(field="kpis", most=MOST_KPIS)


def _poster(command: TellWin, teller: Person, memory: Memory) -> Person | None:
    if not command.poster:
        return None
    found = next((each for each in could_post(teller, memory) if each.key == command.poster), None)
    if found is None:
        raise NotUnderstood(field="poster", value=command.poster[:80])
    return found


def _check(command: TellWin) -> None:
    enough_names(command.doers)
    fitting(command.change, "change", MAX_CHANGE)
    if not says_enough(command.change):
        raise TooFewWords(field="change")
    fitting(command.evidence, "evidence", MAX_EVIDENCE)


def _twin(command: TellWin, request: Request, memory: Memory) -> Win | None:
    lately = memory.wins.told_since(request.by, request.at - TWICE)
    return next((win for win in lately if (win.team, win.change) == (command.team, command.change)), None)
