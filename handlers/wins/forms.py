"""Which form a command about a win wants filled first."""

from dataclasses import replace
from typing import assert_never

from bot.commands import (
    AddNames,
    ConfirmNames,
    EditWin,
    MoveCxDay,
    NameConfirmer,
    Request,
    TakeDown,
    TellWin,
    WishChange,
    WriteLedger,
)
from bot.company import team_of
from bot.forms import Form
from bot.people import Kind, Person
from bot.wins import Naming
from bot.wins.ledger import PARTS
from handlers.company import say_to, setup_of
from handlers.people import colleague
from handlers.wins import ledger
from handlers.wins.changed import changed_case, flaggers, team_of_case
from handlers.wins.confirmers import to_be_named
from handlers.wins.cx_day import scheduling
from handlers.wins.naming import to_add_to, to_confirm
from handlers.wins.posting import to_edit, to_take_down
from handlers.wins.who import called, could_post
from handlers.wins.wishes import check_may_wish, to_choose_from
from handlers.wins.wording import worded
from handlers.wins.worth import known_numbers
from prompts.wins import cx_day as cx_day_words
from prompts.wins import forms as words
from prompts.wins import ledger as ledger_words
from prompts.wins import telling
from storage import Memory

Formed = TellWin | ConfirmNames | NameConfirmer | AddNames | EditWin | TakeDown | WishChange | WriteLedger | MoveCxDay


def form_for(command: Formed, request: Request, memory: Memory) -> Form:
    """Return the form. ``Refused`` where the asker may not."""
    say = say_to(request.by, memory)
    match command:
        case TellWin():
            return _telling(command, request.by, memory)
        case ConfirmNames(number):
            win = to_confirm(number, request.by, memory)
            named = (doer for doer in memory.wins.doers(number) if doer.naming is not Naming.LEFT_OUT)
            return words.confirm_names(win, tuple(doer.person for doer in named), say)
        case NameConfirmer(number):
            return words.name_confirmer(to_be_named(number, request.by, memory), say)
        case AddNames(number):
            return words.add_names(to_add_to(number, request.by, memory), say)
        case EditWin() | TakeDown() | WishChange():
            return _changing(command, request.by, memory)
        case WriteLedger() | MoveCxDay():
            return _beside(command, request, memory)
        case _:
            assert_never(command)


def _changing(command: EditWin | TakeDown | WishChange, person: Person, memory: Memory) -> Form:
    say = say_to(person, memory)
    match command:
        case EditWin(number):
            return words.edit(worded(to_edit(number, person, memory), memory), say)
        case TakeDown(number):
            return words.take_down(to_take_down(number, person, memory), say)
        case WishChange():
            check_may_wish(person, memory)
            return words.wish_change(to_choose_from(memory), say)
        case _:
            assert_never(command)


def _beside(command: WriteLedger | MoveCxDay, request: Request, memory: Memory) -> Form:
    match command:
        case WriteLedger(number):
            return _ledger(number, request, memory)
        case MoveCxDay(year):
            day = scheduling.day_of(scheduling.to_schedule(year, request.by, memory), request.at, memory)
            return cx_day_words.move(year, day, say_to(request.by, memory))
        case _:
            assert_never(command)


def _ledger(number: int, request: Request, memory: Memory) -> Form:
    win, entry = ledger.to_fill(number, request, memory)
    shown = {
        part: tuple(one for one in entry.people_in(part) if ledger.is_here(one, request.by, memory)) for part in PARTS
    }
    return ledger_words.write(win, entry, shown, say_to(request.by, memory))


def _telling(command: TellWin, person: Person, memory: Memory) -> Form:
    setup, profile = setup_of(memory), colleague(person, memory)
    if command.case:
        case = changed_case(command.case, person, memory)
        team, doers = team_of_case(case, memory), flaggers(case, memory)
        command = replace(command, team=team, doers=doers, change=case.outcome)
    kinds = {one: found.kind for one in command.doers if (found := memory.people.profile(one))}
    ours = tuple(one for one in command.doers if kinds.get(one, Kind.INTERNAL) is Kind.INTERNAL)
    own = team_of(setup, profile.email)
    command = replace(command, team=command.team or (own.name if own else ""), doers=ours)
    teams = tuple(each.name for each in setup.teams)
    posters = tuple((one.key, called(one, memory)) for one in could_post(person, memory))
    return telling.tell(command, telling.Known(teams, known_numbers(memory), posters), say_to(person, memory))
