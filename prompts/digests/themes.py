"""What a week's words and cases were about: themes where a language model sorted words, else tags that people chose."""

from collections.abc import Iterable, Iterator

from bot.cards import Block, Text
from bot.digests.figures import Figure
from bot.digests.measures import Measure
from bot.digests.themes import OTHER
from prompts.cases.tagging import said
from prompts.words import Say

MOST_TAGS = 8


def themes(figures: Iterable[Figure], say: Say) -> tuple[Block, ...]:
    """Return one paragraph, or nothing where nothing is known."""
    told = [*figures]
    sorted_ = [each for each in told if each.measure is Measure.THEMES and each.part]
    if sorted_:
        count = sum(each.part or 0 for each in sorted_)
        return (Text(say("themes-of-words", count=count, themes=" · ".join(themes_listed(told, say)))),)
    tags = [*_listed((each for each in told if each.measure is Measure.TAGS), say)]
    shown, more = " · ".join(tags[:MOST_TAGS]), len(tags) - MOST_TAGS
    if more > 0:
        shown = say.plain("themes-more", themes=shown, count=more)
    return (Text(say("themes-of-cases", themes=shown)),) if tags else ()


def themes_listed(figures: Iterable[Figure], say: Say) -> list[str]:
    """Return each theme with its count, for whoever opens the list: there are no texts behind it."""
    return [*_listed((each for each in figures if each.measure is Measure.THEMES), say)]


def _listed(figures: Iterable[Figure], say: Say) -> Iterator[str]:
    for each in figures:
        called = _theme(each.kind, say) if each.measure is Measure.THEMES else said(each.kind, say)
        yield say.plain("themes-one", name=called, count=each.part or 0)


def _theme(label: str, say: Say) -> str:
    return say.plain("themes-other") if label == OTHER else label
