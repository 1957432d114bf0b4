"""The week in numbers: sent, asked for, looked into."""

from collections.abc import Iterator
from datetime import datetime
from typing import assert_never

from bot import commands as c
from bot import views as v
from bot.cards import Sight
from bot.commands import Request
from bot.effects import Effect
from handlers.digests import closing, editions, lists, reading, sending, sheets, theming
from handlers.digests.editions.within import with_what_ended
from handlers.digests.sheets import fetched
from storage import Memory

__all__ = ["carry_out", "fetched", "look_after", "seen"]


def look_after(at: datetime, memory: Memory) -> Iterator[Effect]:
    yield from closing.look_after(at, memory)
    yield from sending.look_after(at, memory)


Commands = c.Reading | c.SendDigest | c.WeekAlarm | c.ThemesSuggested


def carry_out(command: Commands, request: Request, memory: Memory) -> Iterator[Effect]:  # noqa: PLR0911  # one line each
    match command:
        case c.ShowEdition() | c.ShowBehind() | c.GetEditionSheet():
            return editions.carry_out(command, request, memory)
        case c.ShowDigest():
            return reading.show_digest(command, request, memory)
        case c.ShowList():
            return reading.show_list(command, request, memory)
        case c.GetSheet():
            return reading.get_sheet(command, request, memory)
        case c.SendDigest():
            return sending.send_digest(command, request, memory)
        case c.ThemesSuggested():
            return theming.suggest(command, request, memory)
        case c.CloseWeek():
            return closing.close_week(command, request, memory)
        case c.OpenWeek():
            return closing.open_week(command, request, memory)
        case _:
            assert_never(command)


def seen(view: v.OfDigests, at: datetime, memory: Memory) -> Sight | None:
    match view:
        case v.DigestFor():
            return with_what_ended(reading.digest_for(view, memory), view.week, view.person, memory)
        case v.DigestShown():
            return with_what_ended(reading.digest_shown(view, memory), view.week, view.person, memory)
        case v.ListShown():
            return lists.list_shown(view, memory)
        case v.SheetShown():
            return sheets.sheet_shown(view, at, memory)
        case v.EditionShown() | v.BehindShown() | v.EditionSheetShown():
            return editions.seen(view, at, memory)
        case _:
            assert_never(view)
