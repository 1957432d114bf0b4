"""Wins: told, confirmed, posted in an executive's name. Which handler carries out which command."""

from collections.abc import Iterator
from typing import assert_never

from bot import commands as c
from bot.commands import Request
from bot.effects import Effect
from handlers.wins import (
    changed,
    confirmers,
    cx_day,
    leads,
    ledger,
    listed,
    naming,
    offering,
    posting,
    reactions,
    telling,
    wishes,
    wording,
    worth,
)
from handlers.wins.cx_day import look_after
from storage import Memory

__all__ = ["Decided", "decide", "look_after"]

Posting = c.PostWin | c.PostAgain | c.EditWin | c.TakeDown | c.UseOurWords | c.WordsSuggested
Offering = c.OfferWin | c.NotMe | c.OfferAnew | c.TellLeads | c.WishChange | c.Reacted
Settling = c.SettleValue | c.CoverWin | c.OfferCase | c.Ledgering
Naming = (
    c.TellWin | c.ConfirmNames | c.NameConfirmer | c.AddNames | c.AcceptName | c.LeaveMeOut | c.ShowWins
    | c.NamesWaiting
)  # fmt: skip
Decided = Naming | Posting | Offering | Settling | c.Celebrating | c.CxDayAlarm


def decide(command: Decided, request: Request, memory: Memory) -> Iterator[Effect]:
    if isinstance(command, Posting):
        return _posting(command, request, memory)
    if isinstance(command, Offering):
        return _offering(command, request, memory)
    if isinstance(command, Settling):
        return _settling(command, request, memory)
    if isinstance(command, c.Celebrating | c.CxDayAlarm):
        return cx_day.carry_out(command, request, memory)
    return _naming(command, request, memory)


def _naming(command: Naming, request: Request, memory: Memory) -> Iterator[Effect]:  # noqa: PLR0911  # one line each
    match command:
        case c.TellWin():
            return telling.tell(command, request, memory)
        case c.ConfirmNames():
            return naming.confirm(command, request, memory)
        case c.NameConfirmer():
            return confirmers.name_confirmer(command, request, memory)
        case c.NamesWaiting():
            return confirmers.names_waiting(command, request, memory)
        case c.AddNames():
            return naming.add(command, request, memory)
        case c.AcceptName():
            return naming.accept(command, request, memory)
        case c.LeaveMeOut():
            return naming.leave_out(command, request, memory)
        case c.ShowWins():
            return listed.show_wins(command, request, memory)
        case _:
            assert_never(command)


def _posting(command: Posting, request: Request, memory: Memory) -> Iterator[Effect]:
    match command:
        case c.PostWin():
            return posting.post(command, request, memory)
        case c.PostAgain():
            return posting.post_again(command, request, memory)
        case c.EditWin():
            return posting.edit(command, request, memory)
        case c.TakeDown():
            return posting.take_down(command, request, memory)
        case c.UseOurWords():
            return posting.use_our_words(command, request, memory)
        case c.WordsSuggested():
            return wording.suggest(command, request, memory)
        case _:
            assert_never(command)


def _offering(command: Offering, request: Request, memory: Memory) -> Iterator[Effect]:
    match command:
        case c.OfferWin():
            return offering.offer(command, request, memory)
        case c.NotMe():
            return offering.not_me(command, request, memory)
        case c.OfferAnew():
            return offering.offer_anew(command, request, memory)
        case c.TellLeads():
            return leads.tell_leads(command, request, memory)
        case c.WishChange():
            return wishes.wish_change(command, request, memory)
        case c.Reacted():
            return reactions.reacted(command, request, memory)
        case _:
            assert_never(command)


def _settling(command: Settling, request: Request, memory: Memory) -> Iterator[Effect]:
    match command:
        case c.SettleValue():
            return worth.settle(command, request, memory)
        case c.CoverWin():
            return worth.cover(command, request, memory)
        case c.OfferCase():
            return changed.offer_case(command, request, memory)
        case c.ShowLedger():
            return ledger.show(command, request, memory)
        case c.WriteLedger():
            return ledger.write(command, request, memory)
        case _:
            assert_never(command)
