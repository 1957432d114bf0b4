"""Draw cards as Adaptive Cards 1.5, the newest that Teams shows. https://adaptivecards.io/explorer."""

from typing import Any, assert_never

from bot.cards import Bars, Block, Button, Card, Credits, Facts, Heading, Quote, Text
from bot.charts import GAP, Chart, Picture
from bot.commands import FORMED
from bot.spoken import says_something
from bot.teams.mentions import Mentions
from bot.teams.rich import SMALL, marked, paragraph, run, title
from bot.teams.spoken import spoken
from bot.wire import write

Json = dict[str, Any]
SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json"
VERSION = "1.5"
CARD_TYPE = "application/vnd.microsoft.card.adaptive"
GIVES = "gives"  # where a button's data carries its command
BAR_WIDTH = 10


def draw(card: Card, language: str, people: Mentions) -> Json:
    """Return the content of a card. Whom it mentions is noted in ``people``."""
    heading = [title(card.title, "Large")] if card.title.strip() else []
    body = heading + [_block(block, people) for block in card.blocks if says_something(block)]
    buttons = [_button(button, "primary") for button in card.buttons]
    more = [_button(button, "secondary") for button in card.more]
    return content(body, buttons + more, language, spoken(card, people), people)


def content(body: list[Json], actions: list[Json], language: str, instead: str, people: Mentions) -> Json:
    """Return a whole card; ``instead`` is for clients that cannot draw it."""
    return {
        "type": "AdaptiveCard",
        "$schema": SCHEMA,
        "version": VERSION,
        "lang": language,
        "fallbackText": instead,
        "body": body,
        "actions": actions,
        "msteams": {"width": "Full", "entities": people.entities()},
    }


def attached(drawn: Json) -> Json:
    return {"contentType": CARD_TYPE, "content": drawn}


def _block(block: Block, people: Mentions) -> Json:  # noqa: PLR0911  # one line each
    match block:
        case Text(line, quiet):
            return paragraph(line, people, **(SMALL if quiet else {}))
        case Heading(words):
            return title(words, "Medium")
        case Facts(facts):
            told = [{"title": marked((name,), people), "value": marked(line, people)} for name, line in facts]
            return {"type": "FactSet", "facts": told}
        case Bars(counts):
            most = max(count for _, count in counts)
            return _close([_bar(label, count, most) for label, count in counts])
        case Quote(words, by):
            said = [paragraph((words,), people), *([paragraph(by, people, **SMALL)] if any(by) else [])]
            return {"type": "Container", "style": "emphasis", "items": said}
        case Credits(words, credited):
            together = ", ".join(map(people.of, credited))
            return {"type": "TextBlock", "text": f"{marked((words,), people)} {together}", "wrap": True}
        case Picture(alt, charts):
            return {"type": "Container", "items": [*map(_chart, charts), paragraph((alt,), people, **SMALL)]}
        case _:
            assert_never(block)


def _bar(label: str, count: int | None, most: int, unit: str = "") -> Json:
    filled = round(BAR_WIDTH * count / most) if count else 0
    drawn, said = "█" * filled + "░" * (BAR_WIDTH - filled), GAP if count is None else f"{count}{unit}"
    return {"type": "RichTextBlock", "inlines": [run(drawn, fontType="Monospace"), run(f"  {label} {said}")]}


def _chart(chart: Chart) -> Json:
    """Return a chart that Teams itself draws, in its own light or dark. What cannot draw it shows bars of letters."""
    counts = [(name.replace("\n", " "), count) for name, count in chart.counts]
    values = [{"x": name, "y": count} for name, count in counts if count is not None]
    bars = [_bar(name, count, chart.most, chart.unit) for name, count in counts]
    instead = _close([title(chart.title, "Default"), *bars])
    kind = "Chart.VerticalBar" if chart.upright else "Chart.HorizontalBar"
    more = {"showBarValues": True} if chart.upright else {"displayMode": "AbsoluteWithAxis"}
    return {"type": kind, "title": chart.title, "data": values, "color": "categoricalBlue", "fallback": instead} | more


def _close(items: list[Json]) -> Json:
    """Return lines without gaps between them."""
    return {"type": "Container", "items": items[:1] + [item | {"spacing": "None"} for item in items[1:]]}


def _button(button: Button, mode: str) -> Json:
    """Return a button; ``secondary`` ones go into the menu that Teams shows as three dots.

    What a form is for opens it as a dialog, which only ``Action.Submit`` can: a form within a shared card would be
    lost as soon as that card is shown anew.
    """
    carried = {GIVES: write(button.gives)}
    look = {"title": button.label, "mode": mode} | ({"style": "positive"} if button.primary else {})
    if isinstance(button.gives, FORMED):
        return {"type": "Action.Submit", "data": {"msteams": {"type": "task/fetch"}} | carried} | look
    fallback = {"type": "Action.Submit", "data": carried} | look
    return {"type": "Action.Execute", "verb": "give", "data": carried, "fallback": fallback} | look
