"""The hold-out in a line: off, how many series stand where, and what that comes to once it may be told."""

from collections.abc import Iterable, Iterator

from babel.numbers import format_decimal

from bot.cards import Block, Text
from bot.digests.figures import Figure
from bot.digests.holdout import FEWEST, Compared, HoldOut, hold_out_in
from prompts.words import Say

MOST_OUTCOMES = 3
DIGITS = "@@#"  # so many that mean something: an interval that wide has no others


def hold_out(figures: Iterable[Figure], say: Say) -> tuple[Block, ...]:
    """Return one paragraph of small print."""
    told = hold_out_in(figures)
    line = say.together(_sentences(told, say)) if told else say.plain("hold-out-off")
    return (Text((line,), quiet=True),)


def _sentences(told: HoldOut, say: Say) -> Iterator[str]:
    stand = {"asked": told.arms.asked, "out": told.arms.held_out}
    if told.arms.odd:
        yield say.plain("hold-out-odd", **stand)
        return
    yield say.plain("hold-out-on", **stand)
    if not told.outcomes:
        yield say.plain("hold-out-no-outcome")
    yield from (_outcome(each, say) for each in told.outcomes[:MOST_OUTCOMES])
    if (more := len(told.outcomes) - MOST_OUTCOMES) > 0:
        yield say.plain("hold-out-more", count=more)


def _outcome(outcome: Compared, say: Say) -> str:
    found, stand = outcome.difference, {"asked": outcome.arms.asked, "out": outcome.arms.held_out}
    if outcome.arms.odd:
        return say.plain("hold-out-outcome-odd", name=outcome.name, **stand)
    if found is None:
        return say.plain("hold-out-not-yet", name=outcome.name, least=FEWEST, **stand)
    ends = {end: _number(getattr(found, end), say) for end in ("low", "high")}
    return say.plain("hold-out-effect", name=outcome.name, apart=_number(found.mean, say, "+"), **ends, **stand)


def _number(value: float, say: Say, above: str = "") -> str:
    return str(format_decimal(value, format=f"{above}{DIGITS};-{DIGITS}", locale=say.language))
