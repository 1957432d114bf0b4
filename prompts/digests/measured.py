"""A number as it may be shown, in words, whichever it is."""

from bot.digests.figures import Figure
from bot.digests.holdout import PARTED
from bot.digests.measures import Measure
from bot.digests.ratios import Ratio
from bot.meetings.whether import Rule
from bot.wins.money import Amount
from prompts import meetings as meeting_words
from prompts.digests.shares import share
from prompts.wins.worth import money
from prompts.words import Say

RULES = {rule.value for rule in Rule}
LOW = " low"
KINDS = {
    kind: f"kind-{kind.replace(' ', '-')}"
    for kind in (
        "median", "p90", "mean", "most", "verified", "claimed", "none", "owner", "team lead", "sponsor", "kept", "late",
        "dropped", "asked", "held out", "difference", "low", "high",
    )
}  # fmt: skip


def named(figure: Figure, say: Say) -> str:
    """Return what a number is called, with which part of its measure it is."""
    name = say.plain(f"measured-{_key(figure.measure)}")
    return say.plain("measured-kind", name=name, kind=kind_of(figure, say)) if figure.kind else name


def kind_of(figure: Figure, say: Say) -> str:
    """Return a part of a measure in words: a rule, a state; or as it is: a month, somebody's own number."""
    if figure.measure is Measure.NOT_ASKED and figure.kind in RULES:
        return meeting_words.rule(Rule(figure.kind), say)
    if figure.measure in (Measure.SPREAD, Measure.CARE, Measure.SECONDS):
        unit = "seconds" if figure.measure is Measure.SECONDS else "weeks"
        return say.plain(f"kind-{unit}", number=figure.kind)
    if figure.measure is Measure.VALUE:
        return say.plain("kind-low" if figure.kind.endswith(LOW) else "kind-high")
    first, *rest = figure.kind.split(PARTED, 1)
    return PARTED.join((say.plain(KINDS[first]) if first in KINDS else first, *rest))


def number(figure: Figure, say: Say) -> str:
    """Return a number, or that it is hidden."""
    if figure.hidden:
        return say.plain("answers-hidden")
    if figure.ratio:
        return _of_all(figure.ratio, say)
    if figure.value is None:
        return str(figure.part)
    if figure.measure is Measure.VALUE:
        units, (currency, _, _) = int(figure.value), figure.kind.partition(" ")
        return money(Amount(units, units, currency), say)
    value = _short(figure.value, say)
    return say.plain("measured-value", value=value, n=figure.n) if figure.n and figure.n > 1 else value


def in_short(figure: Figure, say: Say) -> str:
    """Return a number with its name for a line of several: there is no room for how sure one may be of it."""
    ratio = figure.ratio
    said = say.plain("measured-short", part=ratio.part, whole=ratio.whole) if ratio else number(figure, say)
    return say.plain("measured-named", name=named(figure, say), number=said)


def _of_all(ratio: Ratio, say: Say) -> str:
    return say.plain("answers-of", part=ratio.part, whole=ratio.whole, share=share(ratio, say))


def _short(value: float, say: Say) -> str:
    """Return a value with as many decimals as tell something: none from a hundred on, else two."""
    written = f"{value:.0f}" if abs(value) >= 100 else f"{value:.2f}".rstrip("0").rstrip(".")  # noqa: PLR2004  # as said
    return written.replace(".", say.plain("measured-point"))


def _key(measure: Measure) -> str:
    return "worth" if measure is Measure.VALUE else measure.name.lower().replace("_", "-")
