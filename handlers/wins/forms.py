"""Which form a command about a win wants filled first."""

from typing import assert_never

from bot.commands import AddNames, ConfirmNames, EditWin, NameConfirmer, Request, TellWin
from bot.company import team_of
from bot.forms import Form
from bot.people import Person
from bot.wins import Naming
from handlers.company import say_to, setup_of
from handlers.people import colleague
from handlers.wins.confirmers import to_be_named
from handlers.wins.naming import to_add_to, to_confirm
from handlers.wins.posting import to_edit
from handlers.wins.wording import worded
from prompts.wins import forms as words
from storage import Memory

Formed = TellWin | ConfirmNames | NameConfirmer | AddNames | EditWin


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
        case EditWin(number):
            return words.edit(worded(to_edit(number, request.by, memory), memory), say)
        case _:
            assert_never(command)


def _telling(command: TellWin, person: Person, memory: Memory) -> Form:
    setup, profile = setup_of(memory), colleague(person, memory)
    own = team_of(setup, profile.email)
    team = command.team or (own.name if own else "")
    return words.tell(command, tuple(each.name for each in setup.teams), team, say_to(person, memory))
