"""The week in numbers: sent, asked for, looked into."""

from collections.abc import Iterator
from datetime import datetime
from typing import assert_never

from bot import commands as c
from bot import views as v
from bot.cards import Sight
from bot.commands import Request
from bot.effects import Effect
from handlers.digests import lists, reading, sheets
from handlers.digests.sending import look_after, send_digest
from handlers.digests.sheets import fetched
from storage import Memory

__all__ = ["carry_out", "fetched", "look_after", "seen"]


def carry_out(command: c.Reading | c.SendDigest, request: Request, memory: Memory) -> Iterator[Effect]:
    match command:
        case c.ShowDigest():
            return reading.show_digest(command, request, memory)
        case c.ShowList():
            return reading.show_list(command, request, memory)
        case c.GetSheet():
            return reading.get_sheet(command, request, memory)
        case c.SendDigest():
            return send_digest(command, request, memory)
        case _:
            assert_never(command)


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
