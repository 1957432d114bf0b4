"""Lines of words as Slack's rich text, where nothing people typed is ever read as markup or as a mention."""

import re
from collections.abc import Iterable
from typing import Any, assert_never

from bot.cards import Bars, Block, Card, Credits, Facts, Heading, Line, Link, Owner, Quote, Span, Style, Text, When
from bot.people import Person

Json = dict[str, Any]
SLACK = "slack"
MENTIONABLE = re.compile(r"[UW][A-Z0-9]{2,20}")
FORMATS = {Style.TIME: "{time}", Style.DAY: "{date_short_pretty}", Style.BOTH: "{date_short_pretty}, {time}"}
FALLBACKS = {Style.TIME: "%H:%M UTC", Style.DAY: "%Y-%m-%d", Style.BOTH: "%Y-%m-%d, %H:%M UTC"}
MAX_SPOKEN = 1000  # of what notifications and screen readers say


def rich_text(*elements: Json) -> Json:
    return {"type": "rich_text", "elements": [*elements]}


def section(runs: Iterable[Json]) -> Json:
    return {"type": "rich_text_section", "elements": [*runs]}


def run(words: str, **style: bool) -> Json:
    return {"type": "text", "text": words, "style": style} if style else {"type": "text", "text": words}


def runs(line: Line, **style: bool) -> list[Json]:
    return [_span(span, style) for span in line if span != ""]


def can_be_mentioned(person: Person) -> bool:
    return person.platform == SLACK and MENTIONABLE.fullmatch(person.user) is not None


def mention(person: Person) -> Json:
    """Mention somebody of Slack; whom Slack does not know is named and not mentioned."""
    if can_be_mentioned(person):
        return {"type": "user", "user_id": person.user}
    return run(person.user or "?")


def mentions(people: tuple[Person, ...]) -> list[Json]:
    together = [piece for person in people for piece in (run(", "), mention(person))]
    return together[1:]


def _span(span: Span, style: dict[str, bool]) -> Json:
    match span:
        case str(words):
            return run(words, **style)
        case When(at, how):
            shown = {"format": FORMATS[how], "fallback": at.strftime(FALLBACKS[how])}
            return _styled({"type": "date", "timestamp": int(at.timestamp()), **shown}, style)
        case Owner(person):
            return mention(person)
        case Link(label, address):
            return _styled({"type": "link", "url": address, "text": label or address}, style)
        case _:
            assert_never(span)


def _styled(element: Json, style: dict[str, bool]) -> Json:
    return element | {"style": style} if style else element


def spoken(card: Card) -> str:
    """Return a card as one text: what a notification shows and a screen reader says. Nothing in it is markup."""
    said = [card.title, *map(_said, card.blocks)]
    whole = "\n".join(words for words in said if words.strip()).strip() or "…"
    cut = whole if len(whole) <= MAX_SPOKEN else whole[: MAX_SPOKEN - 1] + "…"
    return cut.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _said(block: Block) -> str:
    match block:
        case Text(line):
            return plain(line)
        case Heading(words):
            return words
        case Facts(facts):
            return "\n".join(f"{name}: {plain(line)}" for name, line in facts)
        case Bars(counts):
            return "\n".join(f"{label}: {count}" for label, count in counts)
        case Quote(words, by):
            return f"“{words}” {plain(by)}".strip()
        case Credits(words, people):
            return f"{words} {', '.join(_named(person) for person in people)}"
        case _:
            assert_never(block)


def plain(line: Line) -> str:
    """Return a line without its mentions and with its instants in UTC."""
    return "".join(_plain(span) for span in line)


def _plain(span: Span) -> str:
    match span:
        case str(words):
            return words
        case When(at, how):
            return at.strftime(FALLBACKS[how])
        case Owner(person):
            return _named(person)
        case Link(label, address):
            return label or address
        case _:
            assert_never(span)


def _named(person: Person) -> str:
    return "@…" if person.platform == SLACK else person.user
