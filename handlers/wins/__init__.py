"""Wins: told, confirmed, posted in an executive's name. Which handler carries out which command."""

from collections.abc import Iterator
from typing import assert_never

from bot import commands as c
from bot.commands import Request
from bot.effects import Effect
from handlers.wins import confirmers, listed, naming, posting, telling, wording
from storage import Memory

Posting = c.OfferWin | c.PostWin | c.EditWin | c.NotMe | c.TakeDown | c.UseOurWords | c.WordsSuggested
Decided = c.Winning | c.Ripening | c.WordsSuggested


def decide(command: Decided, request: Request, memory: Memory) -> Iterator[Effect]:  # noqa: PLR0911  # one line each
    match command:
        case c.TellWin():
            return telling.tell(command, request, memory)
        case c.ConfirmNames():
            return naming.confirm(command, request, memory)
        case c.NameConfirmer():
            return confirmers.name_confirmer(command, request, memory)
        case c.AddNames():
            return naming.add(command, request, memory)
        case c.AcceptName():
            return naming.accept(command, request, memory)
        case c.LeaveMeOut():
            return naming.leave_out(command, request, memory)
        case c.ShowWins():
            return listed.show_wins(command, request, memory)
        case c.NamesWaiting():
            return confirmers.names_waiting(command, request, memory)
        case c.OfferWin() | c.PostWin() | c.EditWin() | c.NotMe() | c.TakeDown() | c.UseOurWords() | c.WordsSuggested():
            return _posting(command, request, memory)
        case _:
            assert_never(command)


def _posting(command: Posting, request: Request, memory: Memory) -> Iterator[Effect]:  # noqa: PLR0911  # one line each
    match command:
        case c.OfferWin():
            return posting.offer(command, request, memory)
        case c.PostWin():
            return posting.post(command, request, memory)
        case c.EditWin():
            return posting.edit(command, request, memory)
        case c.NotMe():
            return posting.not_me(command, request, memory)
        case c.TakeDown():
            return posting.take_down(command, request, memory)
        case c.UseOurWords():
            return posting.use_our_words(command, request, memory)
        case c.WordsSuggested():
            return wording.suggest(command, request, memory)
        case _:
            assert_never(command)
