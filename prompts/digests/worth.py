"""What wins are worth and how evenly they are spread, in a week's digest."""

from collections.abc import Iterator

from bot.cards import Block, Heading, Line
from bot.digests import Digest, Evenness, Spread, Worth
from prompts.digests.shares import NO_MORE, share
from prompts.digests.stacked import stacked
from prompts.wins.worth import money
from prompts.words import Say


def value_of(worth: Worth, say: Say) -> Iterator[Block]:
    """Tell the confirmed values as ranges, each currency for itself, and how many are not confirmed."""
    if worth.is_nothing:
        return
    yield Heading(say.plain("part-value"))
    yield from stacked(say("value-sum", amount=money(amount, say)) for amount in worth.sums)
    yield from stacked(_from(worth, say), quiet=True)


def spread_of(week: Digest, say: Say) -> Iterator[Line]:
    """Tell how evenly wins are spread."""
    even: Evenness = week.evenness
    for key, spread in (("even-4", even.lately), ("even-13", even.quarter)):
        said = [line for line in _lines(spread, week.least, say) if line]
        if said:
            yield say(key, spread=" · ".join(said))


def unheard(week: Digest, say: Say) -> Iterator[Line]:
    """Warn where no frontline team had a win for four weeks."""
    if week.evenness.unheard:
        yield say("even-unheard")


def _from(worth: Worth, say: Say) -> Iterator[Line]:
    if worth.confirmed:
        yield say("value-from", count=len(worth.confirmed))
    if worth.unconfirmed:
        yield say("value-waits", count=len(worth.unconfirmed))


def _lines(spread: Spread, least: int, say: Say) -> Iterator[str]:
    for key, ratio in (("even-departments", spread.departments), ("even-frontline", spread.frontline)):
        if ratio != NO_MORE:
            said = say.plain(key, part=ratio.part, whole=ratio.whole)
            yield say.plain("measured-named", name=said, number=share(ratio, say)) if ratio.whole >= least else said
