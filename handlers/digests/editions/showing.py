"""A month or quarter as a reader sees it, and what stands behind it."""

from datetime import datetime
from typing import assert_never

from bot import views as v
from bot.cards import Sight
from bot.commands import Behind
from bot.digests.editions import Edition, edition_of
from bot.digests.links import GOOD_FOR
from bot.digests.periods import Period
from handlers.company import say_to, setup_of
from handlers.digests.editions.within import latest_kept
from prompts.digests import editions as words
from prompts.digests import editions_behind as behind
from prompts.digests import editions_sheet as sheet
from prompts.digests import sheet as sheet_words
from prompts.digests.editions import Shown
from storage import Memory


def edition_shown(view: v.EditionShown, period: Period, at: datetime, memory: Memory) -> Sight:
    say = say_to(view.person, memory)
    return Sight(view.person, words.edition(_told(period, at, memory), say), say.language)


def behind_shown(view: v.BehindShown, period: Period, memory: Memory) -> Sight:
    say = say_to(view.person, memory)
    match view.what:
        case Behind.WEEKS:
            weeks = [digest for week in period.weeks if (digest := memory.digests.digest(week))]
            return Sight(view.person, behind.weeks(period, weeks, say), say.language)
        case Behind.TEAMS:
            return Sight(view.person, behind.teams(period, view.page, say), say.language)
        case _:
            assert_never(view.what)


def sheet_shown(view: v.EditionSheetShown, period: Period, at: datetime, memory: Memory) -> Sight:
    say, until = say_to(view.person, memory), at + GOOD_FOR
    address = memory.link_to(view.person, period.name, until)
    card = sheet_words.to_fetch(address, until, say) if address else sheet_words.quoted(sheet.written(period), say)
    return Sight(view.person, card, say.language)


def fetched(period: str, memory: Memory) -> str | None:
    """Return the numbers of a month or quarter as they are fetched; None if they are not kept any more."""
    kept = memory.editions.period(period)
    return sheet.written(kept) if kept else None


def _told(period: Period, at: datetime, memory: Memory) -> Shown:
    wins = (win for number in period.wins if (win := memory.wins.win(number)))
    still_up = tuple(win for win in wins if win.taken_down is None)
    (other,) = {*Edition} - {edition_of(period.name)}
    return Shown(period, setup_of(memory).company.name, still_up, latest_kept(other, at, memory))
