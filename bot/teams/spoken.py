"""A card as plain words: what a notification says, and who cannot see the card."""

from typing import assert_never

from bot.cards import Bars, Block, Card, Credits, Facts, Heading, Line, Link, Owner, Quote, Span, Style, Text, When
from bot.teams.mentions import Mentions

FALLBACKS = {Style.TIME: "%H:%M UTC", Style.DAY: "%Y-%m-%d", Style.BOTH: "%Y-%m-%d, %H:%M UTC"}
MAX_SPOKEN = 300  # a notification shows less


def spoken(card: Card, people: Mentions) -> str:
    """Return what a card says, cut to what is read aloud."""
    said = [card.title, *(_said(block, people) for block in card.blocks)]
    whole = "\n".join(words for words in said if words.strip()).strip() or "…"
    return whole if len(whole) <= MAX_SPOKEN else whole[: MAX_SPOKEN - 1] + "…"


def _said(block: Block, people: Mentions) -> str:
    match block:
        case Text(line):
            return plain(line, people)
        case Heading(words):
            return words
        case Facts(facts):
            return "\n".join(f"{name}: {plain(line, people)}" for name, line in facts)
        case Bars(counts):
            return "\n".join(f"{label}: {count}" for label, count in counts)
        case Quote(words, by):
            return f"“{words}” {plain(by, people)}".strip()
        case Credits(words, credited):
            return f"{words} {', '.join(map(people.name, credited))}"
        case _:
            assert_never(block)


def plain(line: Line, people: Mentions) -> str:
    """Return a line with names for mentions, and with its instants in UTC."""
    return "".join(_plain(span, people) for span in line)


def _plain(span: Span, people: Mentions) -> str:
    match span:
        case str(words):
            return words
        case When(at, how):
            return at.strftime(FALLBACKS[how])
        case Owner(person):
            return people.name(person)
        case Link(label, address):
            return label or address
        case _:
            assert_never(span)
