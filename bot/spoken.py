"""A card as plain words: what a notification says and a screen reader reads, and whether a block says anything."""

from collections.abc import Callable
from typing import assert_never

from bot.cards import Bars, Block, Card, Credits, Facts, Heading, Line, Link, Owner, Quote, Span, Style, Text, When
from bot.charts import Picture
from bot.people import Person

FALLBACKS = {Style.TIME: "%H:%M UTC", Style.DAY: "%Y-%m-%d", Style.BOTH: "%Y-%m-%d, %H:%M UTC"}
Named = Callable[[Person], str]


def aloud(card: Card, named: Named, most: int) -> str:
    """Return what a card says, in ``most`` characters; ``named`` says what people are called."""
    said = [card.title, *(_said(block, named) for block in card.blocks)]
    whole = "\n".join(words for words in said if words.strip()).strip() or "…"
    return whole if len(whole) <= most else whole[: most - 1] + "…"


def plain(line: Line, named: Named) -> str:
    """Return a line with names for mentions, and with its instants in UTC."""
    return "".join(_plain(span, named) for span in line)


def says_something(block: Block) -> bool:
    """Tell whether there is anything to draw. For one empty text Slack refuses a message, and Teams shows a gap."""
    match block:
        case Text(line):
            return any(not isinstance(span, str) or span.strip() for span in line)
        case Heading(words) | Quote(words):
            return bool(words.strip())
        case Facts(pairs) | Bars(pairs):
            return bool(pairs)
        case Credits() | Picture():
            return True
        case _:
            assert_never(block)


def _said(block: Block, named: Named) -> str:  # noqa: PLR0911  # one line each
    match block:
        case Text(line):
            return plain(line, named)
        case Heading(words):
            return words
        case Facts(facts):
            return "\n".join(f"{name}: {plain(line, named)}" for name, line in facts)
        case Bars(counts):
            return "\n".join(f"{label}: {count}" for label, count in counts)
        case Quote(words, by):
            return f"“{words}” {plain(by, named)}".strip()
        case Credits(words, people):
            return f"{words} {', '.join(map(named, people))}"
        case Picture(alt):
            return alt
        case _:
            assert_never(block)


def _plain(span: Span, named: Named) -> str:
    match span:
        case str(words):
            return words
        case When(at, how):
            return at.strftime(FALLBACKS[how])
        case Owner(person):
            return named(person)
        case Link(label, address):
            return label or address
        case _:
            assert_never(span)
