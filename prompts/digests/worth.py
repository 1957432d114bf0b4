"""What wins are worth and how evenly they are spread, in a week's digest."""

from collections.abc import Iterator

from bot.cards import Block, Heading, Text
from bot.digests import Digest, Evenness, Ratio, Spread, Worth
from prompts.digests.shares import share
from prompts.wins.worth import money
from prompts.words import Say

NO_MORE = Ratio(0, 0)


def value_of(worth: Worth, say: Say) -> Iterator[Block]:
    """Tell the confirmed values as ranges, each currency for itself, and how many are not confirmed."""
    if worth.is_nothing:
        return
    yield Heading(say.plain("part-value"))
    yield from (Text(say("value-sum", amount=money(amount, say))) for amount in worth.sums)
    if worth.confirmed:
        yield Text(say("value-from", count=len(worth.confirmed)), quiet=True)
    if worth.unconfirmed:
        yield Text(say("value-waits", count=len(worth.unconfirmed)), quiet=True)


def spread_of(week: Digest, say: Say) -> Iterator[Block]:
    """Tell how evenly wins are spread, and warn where no frontline team had one for four weeks."""
    even: Evenness = week.evenness
    for key, spread in (("even-4", even.lately), ("even-13", even.quarter)):
        said = [line for line in _lines(spread, week.least, say) if line]
        if said:
            yield Text(say(key, spread=" · ".join(said)), quiet=True)
    if even.unheard:
        yield Text(say("even-unheard"))


def _lines(spread: Spread, least: int, say: Say) -> Iterator[str]:
    for key, ratio in (("even-departments", spread.departments), ("even-frontline", spread.frontline)):
        if ratio != NO_MORE:
            said = say.plain(key, part=ratio.part, whole=ratio.whole)
            yield f"{said}: {share(ratio, say)}" if ratio.whole >= least else said
