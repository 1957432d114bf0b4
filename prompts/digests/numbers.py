"""The numbers that a company brings in, beside its week: as they are, and without a word on why they are so."""

from collections.abc import Iterator
from decimal import Decimal

from bot.cards import Block, Heading, Line
from bot.digests import monday_of
from bot.digests.brought import Beside, beside
from bot.digests.weeks import week_before
from prompts.digests.amounts import amount
from prompts.digests.stacked import stacked
from prompts.digests.told import Told
from prompts.words import Say

MOST_NUMBERS = 3
NEXT = " · "


def numbers_of(told: Told, say: Say) -> Iterator[Block]:
    """Tell the first of them by name, each with how it differs from the week before; nothing if none are brought."""
    found = beside(told.digest, told.before)
    if not found:
        return
    yield Heading(say.plain("part-numbers"))
    yield from stacked(number(each, told, say) for each in found[:MOST_NUMBERS])
    more = [say("numbers-more", count=len(found) - MOST_NUMBERS)] if len(found) > MOST_NUMBERS else []
    yield from stacked([*more, say("numbers-beside")], quiet=True)


def number(each: Beside, told: Told, say: Say) -> Line:
    """Tell one of them; where there is none for this week, tell that."""
    if each.now is None:
        return say("number-gap", name=each.name)
    of_week = say.day(monday_of(week_before(told.digest.week, each.old)))
    unit, source = told.brought.get(each.name, ("", ""))
    said = [say.plain("number", name=each.name, amount=amount(each.now, say, unit)), _change(each.change, say)]
    if each.old:
        said.append(say.plain("number-of", day=of_week))
    if source:
        said.append(say.plain("number-from", source=source))
    return (NEXT.join(said),)


def _change(change: Decimal | None, say: Say) -> str:
    if change is None:
        return say.plain("number-first")
    if not change:
        return say.plain("number-same")
    return say.plain("number-more" if change > 0 else "number-less", change=amount(abs(change), say))
