"""The examples as web pages: as Slack would show them, and as the playground does."""

import json
import subprocess
from functools import cache
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import quote

from bot.forms import Form
from bot.playground.draw import draw as draw_page
from bot.playground.draw import draw_form
from bot.playground.times import Reader
from bot.slack.draw import draw, home
from bot.slack.forms import modal
from prompts.words import Say
from tests.cards.examples import Cast, Example, Home, every_example
from tests.source import HOUSE

Json = dict[str, Any]
JUDGES = HOUSE / "tests" / "platforms"
RENDERER = JUDGES / "node_modules" / "slack-blocks-to-jsx"
STATIC = HOUSE / "bot" / "playground" / "static"
LOGO = "data:image/svg+xml," + quote((STATIC / "chair.svg").read_text(encoding="utf-8"))
HIDDEN = {"token": "t", "as": "ana", "in": "checkout", "here": "/", "message": "7", "note": ""}
FRAME = """<!doctype html><html lang="{language}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<style>{style} section.example {{ padding: 16px; }} .example > h2 {{ font: 12px sans-serif; opacity: .6; }}</style>
<body style="margin: 0">{body}</body></html>"""
SLACK_LOOK = """
body { background: #fff; color: #1d1c1d; font-family: Lato, "Noto Sans", sans-serif; }
body:has([data-theme="dark"]) { background: #1a1d21; color: #d1d2d3; }
.slack_blocks_to_jsx__rich_text_section_element { display: inline; white-space: pre-wrap; }
.slack_blocks_to_jsx * { overflow-wrap: anywhere !important; min-width: 0; }  /* as in Slack */
.modal, .home { max-width: 520px; border: 1px solid #8886; border-radius: 8px; padding: 16px 20px; }
.home { max-width: 760px; }
.modal > header, .modal > footer { display: flex; justify-content: space-between; font-weight: 700; }
.modal > footer { justify-content: flex-end; gap: 12px; margin-top: 16px; }
.modal > footer span { border: 1px solid #8886; border-radius: 4px; padding: 6px 12px; }
.modal > footer .go { background: #007a5a; color: #fff; }
"""


def slug(example: Example) -> str:
    return example.name.replace(" ", "-")


@cache  # Node takes seconds to draw them all
def slack_page(language: str, theme: str) -> str:
    drawn = _rendered([each for example in every_example() for each in _blocks(example, language)], theme)
    examples = {slug(example): "" for example in every_example()}
    for name, html in drawn.items():
        examples[name.partition("/")[0]] += html
    style = SLACK_LOOK + (RENDERER / "dist" / "style.css").read_text(encoding="utf-8")
    return FRAME.format(language=language, style=style, body=_sections(examples))


def playground_page(language: str, theme: str) -> str:
    del theme  # the browser says which one it wants
    style = "".join(file.read_text(encoding="utf-8") for file in sorted(STATIC.glob("*.css"), reverse=True))
    still = "dialog[open]:not(:modal) { position: static; max-height: none; margin: 0; } body { overflow: auto; }"
    body = _sections({slug(example): _playground(example, language) for example in every_example()})
    return FRAME.format(language=language, style=style + still, body=body)


def _sections(examples: dict[str, str]) -> str:
    return "".join(
        f'<section class="example" id="{name}"><h2>{escape(name)}</h2>{html}</section>'
        for name, html in examples.items()
    )


def _blocks(example: Example, language: str) -> list[Json]:
    """Return what Slack is to show: messages, or a view, whose blocks stand without a message around them."""
    shown = example.make(Cast("slack"), Say(language))
    if isinstance(shown, Form):
        return [{"name": slug(example), "view": modal(shown), "blocks": modal(shown)["blocks"], "bare": True}]
    if isinstance(shown, Home):
        return [{"name": slug(example), "view": home(shown.cards), "blocks": home(shown.cards)["blocks"], "bare": True}]
    cards = example.cards(Cast("slack"), Say(language))
    return [{"name": f"{slug(example)}/{at}", "blocks": draw(card), "bare": False} for at, card in enumerate(cards)]


def _rendered(shown: list[Json], theme: str) -> dict[str, str]:
    users = [{"id": user, "name": name} for user, name in Cast("slack").names.items()]
    asked = json.dumps({"users": users, "theme": theme, "logo": LOGO, "shown": shown})
    command = ["node", "blocks_to_html.mjs"]
    done = subprocess.run(command, cwd=JUDGES, input=asked, capture_output=True, text=True, check=True)
    drawn: dict[str, str] = json.loads(done.stdout)
    return {each["name"]: _framed(each.get("view"), drawn[each["name"]]) for each in shown}


def _framed(view: Json | None, html: str) -> str:
    if view is None:
        return html
    if view["type"] == "home":
        return f'<div class="home">{html}</div>'
    title, close, submit = (escape(view[part]["text"]) for part in ("title", "close", "submit"))
    ends = f'<footer><span>{close}</span><span class="go">{submit}</span></footer>'
    return f'<div class="modal"><header>{title}</header>{html}{ends}</div>'


def _playground(example: Example, language: str) -> str:
    reader = Reader("ana", "Europe/Berlin", language)
    shown = example.make(Cast("playground"), Say(language))
    if isinstance(shown, Form):
        return f"<dialog open>{draw_form(shown, reader, HIDDEN, {}, {})}</dialog>"
    cards = [draw_page(card, reader, HIDDEN) for card in example.cards(Cast("playground"), Say(language))]
    if isinstance(shown, Home):
        return "".join(f'<article class="page">{card}</article>' for card in cards)
    face = f'<img class="face" src="{LOGO}" alt="" width="36" height="36">'
    by = '<p class="by"><b>Empty Chair</b> <span class="app">app</span></p>'
    return "".join(
        f'<article class="message bot">{face}<div class="said">{by}<div class="body">{card}</div></div></article>'
        for card in cards
    )


def write(folder: Path, page: str, name: str) -> Path:
    file = folder / f"{name}.html"
    file.write_text(page, encoding="utf-8")
    return file
