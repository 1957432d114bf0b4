"""The week in numbers: sent, asked for, looked into, and what is done about it."""

from collections.abc import Iterator
from datetime import datetime
from typing import assert_never

from bot import commands as c
from bot import views as v
from bot.cards import Sight
from bot.commands import Request
from bot.effects import Effect
from handlers.digests import (
    approving,
    closing,
    editions,
    lists,
    nudging,
    previewing,
    reading,
    sending,
    sheets,
    theming,
)
from handlers.digests.editions.within import with_what_ended
from handlers.digests.sheets import fetched
from storage import Memory

__all__ = ["carry_out", "fetched", "look_after", "seen"]


def look_after(at: datetime, memory: Memory) -> Iterator[Effect]:
    yield from closing.look_after(at, memory)
    yield from sending.look_after(at, memory)


Rung = c.DigestAlarm | c.WeekAlarm | c.ThemesSuggested
Commands = c.Reading | Rung


def carry_out(command: Commands, request: Request, memory: Memory) -> Iterator[Effect]:  # noqa: PLR0911  # one line each
    match command:
        case c.ShowEdition() | c.ShowBehind() | c.GetEditionSheet():
            return editions.carry_out(command, request, memory)
        case c.ShowDigest():
            return reading.show_digest(command, request, memory)
        case c.PreviewDigest():
            return previewing.preview_digest(command, request, memory)
        case c.ShowList():
            return reading.show_list(command, request, memory)
        case c.OpenList():
            return reading.open_list(command, request, memory)
        case c.GetSheet():
            return reading.get_sheet(command, request, memory)
        case c.NudgeOwners():
            return nudging.nudge_owners(command, request, memory)
        case c.ApproveDrafts():
            return approving.approve_drafts(command, request, memory)
        case _:
            return _rung(command, request, memory)


def _rung(command: Rung, request: Request, memory: Memory) -> Iterator[Effect]:
    """Carry out what nobody has pressed."""
    match command:
        case c.SendDigest():
            return sending.send_digest(command, request, memory)
        case c.ThemesSuggested():
            return theming.suggest(command, request, memory)
        case c.CloseWeek():
            return closing.close_week(command, request, memory)
        case c.OpenWeek():
            return closing.open_week(command, request, memory)
        case c.NudgeOwner():
            return nudging.nudge_owner(command, request, memory)
        case _:
            assert_never(command)


def seen(view: v.OfDigests, at: datetime, memory: Memory) -> Sight | None:  # noqa: PLR0911  # one line each
    match view:
        case v.DigestFor():
            return with_what_ended(reading.digest_for(view, memory), view.week, view.person, memory)
        case v.DigestShown():
            return with_what_ended(reading.digest_shown(view, memory), view.week, view.person, memory)
        case v.DigestPreviewed():
            return previewing.digest_previewed(view, at, memory)
        case v.ListShown():
            return lists.list_shown(view, memory)
        case v.SheetShown():
            return sheets.sheet_shown(view, at, memory)
        case v.EditionShown() | v.BehindShown() | v.EditionSheetShown():
            return editions.seen(view, at, memory)
        case v.NudgesNoted():
            return nudging.nudges_noted(view, memory)
        case v.OwnerNudged():
            return nudging.owner_nudged(view, memory)
        case v.DraftsAsked():
            return approving.drafts_asked(view, memory)
        case _:
            assert_never(view)
