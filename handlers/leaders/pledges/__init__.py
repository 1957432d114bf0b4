"""Pledges, money for improvements, and the yearly question about pay: which handler carries out which command."""

from collections.abc import Iterator
from datetime import datetime
from typing import assert_never

from bot.cards import Sight
from bot.commands import PledgeAlarm, Pledging, Request
from bot.commands import pledging as c
from bot.effects import Effect
from bot.views import OfPledges, PledgesShown
from bot.views import of_pledges as v
from handlers.leaders import funding, pay
from handlers.leaders.pledges import coming, making, settling, shown
from storage import Memory

__all__ = ["carry_out", "look_after", "seen"]


def carry_out(command: Pledging | PledgeAlarm, request: Request, memory: Memory) -> Iterator[Effect]:  # noqa: PLR0911  # one line each
    if isinstance(command, PledgeAlarm):
        return _ring(command, request, memory)
    match command:
        case c.MakePledge():
            return making.make(command, request, memory)
        case c.AnswerPledge():
            return making.answer(command, request, memory)
        case c.SettlePledge():
            return settling.settle(command, request, memory)
        case c.MovePledge():
            return settling.move(command, request, memory)
        case c.ShowPledges():
            return shown.show_pledges(command, request, memory)
        case c.SayFunded():
            return funding.say(command, request, memory)
        case c.SayPay():
            return pay.say(command, request, memory)
        case _:
            assert_never(command)


def _ring(command: PledgeAlarm, request: Request, memory: Memory) -> Iterator[Effect]:
    match command:
        case c.PledgeComes():
            return coming.comes(command, request, memory)
        case c.TellUnfunded():
            return funding.tell(command, request, memory)
        case c.AskPay():
            return pay.ask(command, request, memory)
        case _:
            assert_never(command)


def seen(view: OfPledges | PledgesShown, at: datetime, memory: Memory) -> Sight | None:  # noqa: PLR0911  # one line each
    match view:
        case v.PledgeOffered():
            return shown.offered(view, at, memory)
        case v.PledgeAnswered():
            return shown.answered(view, at, memory)
        case v.PledgeDue():
            return shown.due(view, at, memory)
        case v.PledgeLeft():
            return shown.left_behind(view, at, memory)
        case v.Unfunded():
            return funding.unfunded(view, memory)
        case v.PayAsked():
            return pay.asked(view, at, memory)
        case v.PledgeNoted():
            return shown.noted(view, memory)
        case v.Pledges():
            return shown.pledges(view, at, memory)
        case _:
            assert_never(view)


def look_after(at: datetime, memory: Memory) -> Iterator[Effect]:
    """Set every alarm to where it belongs now, and count what can be counted."""
    yield from coming.plan_all(at, memory)
    yield from funding.look_after(at, memory)
    yield from pay.look_after(at, memory)
