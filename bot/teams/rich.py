"""Lines of words as Teams shows them: as they are, unless they mention somebody or tell an instant or an address."""

from datetime import UTC, datetime
from typing import Any, assert_never
from urllib.parse import quote

from bot.cards import Line, Link, Owner, Span, Style, When
from bot.teams.literal import LINE_END, bare, literal
from bot.teams.mentions import Mentions

Json = dict[str, Any]
SMALL: Json = {"size": "Small", "isSubtle": True}
UNTOUCHED = "!#$%&'*+,/:;=?@~"  # of an address; its brackets would end a link


def paragraph(line: Line, people: Mentions, **look: object) -> Json:
    """Return a line. Where Markdown has to be read for its mentions, its instants or its ends of lines, it is escaped.

    https://adaptivecards.microsoft.com/?topic=RichTextBlock: what stands in a run is never read as Markdown.
    """
    words = "".join(span for span in line if isinstance(span, str))
    if all(isinstance(span, str) for span in line) and not LINE_END.search(words):
        return {"type": "RichTextBlock", "inlines": [run(words, **look)]}
    return {"type": "TextBlock", "text": marked(line, people), "wrap": True, **look}


def run(words: str, **look: object) -> Json:
    return {"type": "TextRun", "text": bare(words), **look}


def title(words: str, size: str) -> Json:
    """Return a heading, which only a ``TextBlock`` can be for a screen reader."""
    return {
        "type": "TextBlock",
        "text": literal(words),
        "size": size,
        "weight": "Bolder",
        "wrap": True,
        "style": "heading",
    }


def marked(line: Line, people: Mentions) -> str:
    """Return a line as Markdown in which only mentions, instants and links mean anything."""
    return "".join(_span(span, people) for span in line)


def _span(span: Span, people: Mentions) -> str:
    match span:
        case str(words):
            return literal(words)
        case When(at, how):
            return _instant(at, how)
        case Owner(person):
            return people.of(person)
        case Link(label, address):
            return f"[{literal(label or address)}]({quote(address, safe=UNTOUCHED)})"
        case _:
            assert_never(span)


def _instant(at: datetime, how: Style) -> str:
    """Return what every reader's Teams writes by its own clock: https://aka.ms/ACTextFeatures."""
    told = at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    day, time = f"{{{{DATE({told}, SHORT)}}}}", f"{{{{TIME({told})}}}}"
    return {Style.TIME: time, Style.DAY: day, Style.BOTH: f"{day}, {time}"}[how]
