"""Draw cards as Slack Block Kit. https://docs.slack.dev/reference/block-kit/blocks.

Words go into ``plain_text`` and ``rich_text``, which Slack never reads as markup.
"""

import json
from collections.abc import Mapping
from typing import Any, assert_never

from bot.cards import MAX_LABEL, Bars, Block, Button, Card, Credits, Facts, Heading, Line, Quote, Text
from bot.charts import Picture
from bot.slack.rich import mentions, rich_text, run, runs, section
from bot.spoken import says_something
from bot.wire import write

Json = dict[str, Any]
BAR_WIDTH = 10
NAME = "Empty Chair"
MAX_VIEW_TITLE = 24
MAX_VIEW_BLOCKS = 100
MAX_VIEW_SIZE = 240_000  # of 250 kB, as it is sent; the rest is for what is around the blocks
DIVIDER: Json = {"type": "divider"}
NO_FILES: Mapping[Picture, str] = {}


def draw(card: Card, files: Mapping[Picture, str] = NO_FILES) -> list[Json]:
    """Return at most 42 blocks, of the 50 that a message may have. A picture without a file stands in words."""
    title = [_header(card.title)] if card.title.strip() else []
    blocks = [_block(block, files) for block in card.blocks if says_something(block)]
    pressed = [_button(position, button, card.title) for position, button in enumerate(card.buttons)]
    more = [_more(card.more)] if card.more else []
    actions = [{"type": "actions", "elements": [*pressed, *more]}] if pressed or more else []
    return [*title, *blocks, *actions]


def home(cards: tuple[Card, ...]) -> Json:
    """Return the view for somebody's App Home: as many whole cards as fit, and the last."""
    return {"type": "home", "blocks": _stacked(cards)}


def sheet(cards: tuple[Card, ...], close: str) -> Json:
    """Return cards as a modal, where there is no conversation to answer in."""
    title = cards[0].title.strip() or NAME
    short = title if len(title) <= MAX_VIEW_TITLE else title[: MAX_VIEW_TITLE - 1] + "…"
    return {"type": "modal", "title": plain_text(short), "close": plain_text(close), "blocks": _stacked(cards)}


def plain_text(words: str) -> Json:
    return {"type": "plain_text", "text": words, "emoji": False}


def paragraph(line: Line, *, quiet: bool = False) -> Json:
    words = "".join(span for span in line if isinstance(span, str))
    if all(isinstance(span, str) for span in line):
        return _small(words) if quiet else {"type": "section", "text": plain_text(words)}
    return rich_text(section(runs(line, italic=True) if quiet else runs(line)))  # small print knows no dates or people


def _block(block: Block, files: Mapping[Picture, str]) -> Json:  # noqa: PLR0911  # one line each
    match block:
        case Text(line, quiet):
            return paragraph(line, quiet=quiet)
        case Heading(words):
            return _header(words)
        case Facts(facts):
            return _lines([[run(f"{name}: ", bold=True), *runs(line)] for name, line in facts])
        case Bars(counts):
            most = max(count for _, count in counts)
            return _lines([[run(_bar(count, most), code=True), run(f"  {label} {count}")] for label, count in counts])
        case Quote(words, by):
            said: Json = {"type": "rich_text_quote", "elements": [run(words)]}
            return rich_text(said, section(runs(by))) if runs(by) else rich_text(said)
        case Credits(words, people):
            return rich_text(section([run(f"{words} "), *mentions(people)]))
        case Picture(alt):
            return _picture(alt, files[block]) if block in files else _small(alt)
        case _:
            assert_never(block)


def _button(position: int, button: Button, about: str) -> Json:
    action = f"command/{position}"  # must differ within a block; what it means is in the value
    heard = f"{button.label}: {about}"  # two cards may have a button of the same name
    style = {"style": "primary"} if button.primary else {}
    told = {"accessibility_label": heard} if about.strip() and len(heard) <= MAX_LABEL else {}
    given = {"action_id": action, "value": write(button.gives)}
    return {"type": "button", "text": plain_text(button.label)} | given | style | told


def _more(buttons: tuple[Button, ...]) -> Json:
    options = [{"text": plain_text(button.label), "value": write(button.gives)} for button in buttons]
    return {"type": "overflow", "action_id": "command/more", "options": options}


def _bar(count: int, most: int) -> str:
    filled = round(BAR_WIDTH * count / most) if most else 0
    return "█" * filled + "░" * (BAR_WIDTH - filled)


def _header(words: str) -> Json:
    return {"type": "header", "text": plain_text(words)}


def _picture(alt: str, file: str) -> Json:
    return {"type": "image", "slack_file": {"id": file}, "alt_text": alt}


def _small(words: str) -> Json:
    return {"type": "context", "elements": [plain_text(words)]}


def _lines(lines: list[list[Json]]) -> Json:
    parts = [[*line, run("\n")] for line in lines[:-1]] + lines[-1:]
    return rich_text(*map(section, parts))


def _stacked(cards: tuple[Card, ...]) -> list[Json]:
    """Stack what there is room for, in this order; the last one, which has the settings, always has its place."""
    *others, last = cards
    end, blocks = draw(last), list[Json]()
    for card in others:
        more = [*blocks, *draw(card), DIVIDER]
        if len(more) + len(end) > MAX_VIEW_BLOCKS or len(json.dumps([*more, *end])) > MAX_VIEW_SIZE:
            break
        blocks = more
    return [*blocks, *end]
