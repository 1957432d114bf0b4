"""CX Day: which handler carries out what, and when it is offered."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import assert_never
from zoneinfo import ZoneInfo

from bot import commands as c
from bot.commands import Request
from bot.commands import celebrating as d
from bot.commands.celebrating import OfferCxDay
from bot.effects import Effect, Later
from bot.wins.cx_day import AHEAD, at_ten, usual_day
from handlers.company import hours_for, setup_of
from handlers.wins.cx_day import posting, scheduling
from storage import Memory

AT_ONCE = timedelta(seconds=1)


def carry_out(command: c.Celebrating | c.CxDayAlarm, request: Request, memory: Memory) -> Iterator[Effect]:  # noqa: PLR0911  # one line each
    match command:
        case d.ShowCxDay():
            return scheduling.show(command, request, memory)
        case d.ScheduleCxDay():
            return scheduling.schedule(command, request, memory)
        case d.MoveCxDay():
            return scheduling.move(command, request, memory)
        case d.CancelCxDay():
            return scheduling.cancel(command, request, memory)
        case d.TakeDownCxDay():
            return posting.take_down(command, request, memory)
        case d.OfferCxDay():
            return scheduling.offer(command, request, memory)
        case d.PostCxDay():
            return posting.post(command, request, memory)
        case _:
            assert_never(command)


def look_after(at: datetime, memory: Memory) -> Iterator[Effect]:
    """Set the alarm of this year's offer to where it belongs now, as long as there is something left to offer."""
    setup = setup_of(memory)
    zone = setup.company.timezone
    year = at.astimezone(ZoneInfo(zone)).year
    day, known = usual_day(year, hours_for(None, setup)), memory.cx_days.of(year)
    if at < at_ten(day, zone) and known is None:
        yield Later(scheduling.OFFER, max(at_ten(day - AHEAD, zone), at + AT_ONCE), OfferCxDay(year))
