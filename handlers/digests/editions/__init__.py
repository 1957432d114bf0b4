"""Months and quarters: asked for, looked into. Whether somebody may is asked each time."""

from collections.abc import Iterator
from datetime import datetime
from typing import assert_never

from bot import commands as c
from bot import views as v
from bot.cards import Sight
from bot.commands import Request
from bot.commands.refused import NotReader
from bot.commands.refused_editions import NoEdition
from bot.digests.editions import latest_period
from bot.digests.opening import HEAD_START
from bot.digests.periods import Period
from bot.effects import Effect, Reply
from handlers.company import setup_of
from handlers.digests.editions import showing
from handlers.digests.editions.counting import period_written_down
from handlers.digests.who import is_reader
from storage import Memory


def carry_out(command: c.LookingBack, request: Request, memory: Memory) -> Iterator[Effect]:
    if not is_reader(request.by, memory):
        raise NotReader
    match command:
        case c.ShowEdition():
            wanted = command.period or _latest(command, request.at, memory)
            yield Reply(v.EditionShown(request.by, _period(wanted, request.at, memory).name))
        case c.ShowBehind():
            period = _period(command.period, request.at, memory)
            yield Reply(v.BehindShown(request.by, command.what, period.name, max(0, command.page)))
        case c.GetEditionSheet():
            yield Reply(v.EditionSheetShown(request.by, _period(command.period, request.at, memory).name))
        case _:
            assert_never(command)


def seen(view: v.OfEditions, at: datetime, memory: Memory) -> Sight | None:
    period = memory.editions.period(view.period)
    if period is None:
        return None
    match view:
        case v.EditionShown():
            return showing.edition_shown(view, period, at, memory)
        case v.BehindShown():
            return showing.behind_shown(view, period, memory)
        case v.EditionSheetShown():
            return showing.sheet_shown(view, period, at, memory)
        case _:
            assert_never(view)


def _latest(command: c.ShowEdition, at: datetime, memory: Memory) -> str:
    return latest_period(command.edition, at - HEAD_START, setup_of(memory).company.timezone)


def _period(name: str, at: datetime, memory: Memory) -> Period:
    found = period_written_down(name, at, memory)
    if found is None:
        raise NoEdition
    return found
