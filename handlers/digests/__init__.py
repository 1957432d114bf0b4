"""The week in numbers: sent, asked for, looked into."""

from collections.abc import Iterator
from datetime import datetime
from typing import assert_never

from bot import commands as c
from bot import views as v
from bot.cards import Sight
from bot.commands import Request
from bot.effects import Effect
from handlers.digests import lists, reading, sending, sheets, theming
from handlers.digests.sheets import fetched
from storage import Memory

__all__ = ["carry_out", "fetched", "look_after", "seen"]


def carry_out(
    command: c.Reading | c.SendDigest | c.ThemesSuggested, request: Request, memory: Memory
) -> Iterator[Effect]:
    match command:
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
        case _:
            assert_never(command)


def look_after(at: datetime, memory: Memory) -> Iterator[Effect]:
    """Set every reader's alarm, and wish for what takes a while, in the night before the first of them rings."""
    theming.wish(at, memory)
    yield from sending.look_after(at, memory)


def seen(view: v.OfDigests, at: datetime, memory: Memory) -> Sight | None:
    match view:
        case v.DigestFor():
            return reading.digest_for(view, memory)
        case v.DigestShown():
            return reading.digest_shown(view, memory)
        case v.ListShown():
            return lists.list_shown(view, memory)
        case v.SheetShown():
            return sheets.sheet_shown(view, at, memory)
        case _:
            assert_never(view)
