"""Lines of words as Slack's rich text, where nothing people typed is ever read as markup or as a mention."""

import re
from collections.abc import Iterable
from typing import Any, assert_never

from bot.cards import Card, Line, Link, Owner, Span, Style, When
from bot.people import Person
from bot.spoken import FALLBACKS, aloud

Json = dict[str, Any]
SLACK = "slack"
MENTIONABLE = re.compile(r"[UW][A-Z0-9]{2,20}")
FORMATS = {Style.TIME: "{time}", Style.DAY: "{date_short_pretty}", Style.BOTH: "{date_short_pretty}, {time}"}
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
    said = aloud(card, _named, MAX_SPOKEN)
    return said.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _named(person: Person) -> str:
    return "@…" if person.platform == SLACK else person.user
