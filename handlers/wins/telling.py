"""Somebody tells of a win."""

from collections.abc import Iterator
from datetime import timedelta

from bot.commands import Request, TellWin
from bot.commands.refused import Empty, NotUnderstood, TooLong
from bot.commands.refused_wins import NobodyNamed, TooFewWords, TooManyNames
from bot.company import Setup
from bot.effects import Effect, Reply
from bot.people import Person
from bot.views import WinNoted
from bot.wins import MAX_CHANGE, MAX_EVIDENCE, MOST_DOERS, Doer, Naming, Win, says_enough
from handlers.company import setup_of
from handlers.people import colleague
from handlers.wins.confirmers import find_confirmer
from storage import Memory

TWICE = timedelta(minutes=10)  # the same words from the same person so soon are a second tap


def tell(command: TellWin, request: Request, memory: Memory) -> Iterator[Effect]:
    colleague(request.by, memory)
    _check(command, setup_of(memory))
    win = _twin(command, request, memory)
    if win is None:
        win = Win(
            memory.wins.next_number(), request.by, request.at, command.team, command.change, evidence=command.evidence
        )
        memory.wins.keep(win)
        for person in dict.fromkeys(command.doers):
            memory.wins.name(win.number, Doer(person, Naming.ADDED, request.by))
        memory.audit.note(request.at, request.by, "told of a win", win.name)
        yield from find_confirmer(win, request.at, memory)
    yield Reply(WinNoted(win.number, request.by, "win-told"))


def enough_names(people: tuple[Person, ...], field: str = "doers") -> None:
    """Refuse nobody, and more than one card can thank."""
    if not people:
        raise NobodyNamed(field=field)
    if len(people) > MOST_DOERS:
        raise TooManyNames(field=field, most=MOST_DOERS)


def _check(command: TellWin, setup: Setup) -> None:
    teams = [team.name for team in setup.teams]
    if teams and not command.team:
        raise Empty(field="team")
    if command.team and command.team not in teams:
        raise NotUnderstood(field="team", value=command.team[:80])
    enough_names(command.doers)
    if len(command.change) > MAX_CHANGE:
        raise TooLong(field="change", length=len(command.change), most=MAX_CHANGE)
    if not says_enough(command.change):
        raise TooFewWords(field="change")
    if len(command.evidence) > MAX_EVIDENCE:
        raise TooLong(field="evidence", length=len(command.evidence), most=MAX_EVIDENCE)


def _twin(command: TellWin, request: Request, memory: Memory) -> Win | None:
    lately = memory.wins.told_since(request.by, request.at - TWICE)
    return next((win for win in lately if (win.team, win.change) == (command.team, command.change)), None)
