"""The examples as a web page, drawn by Microsoft's own renderer with a look that is close to Teams'."""

import json
from typing import Any

from bot.cards import MAX_BUTTONS, MAX_MORE
from bot.forms import Form
from bot.teams.fit import message
from bot.teams.forms import card as form_card
from prompts.words import Say
from tests.cards.examples import Cast, Example, every_example
from tests.cards.pages import FRAME, JUDGES, slug

Json = dict[str, Any]
NEEDED = JUDGES / "node_modules" / "adaptivecards" / "dist"
SCRIPTS = (NEEDED / "adaptivecards.min.js", JUDGES / "node_modules" / "markdown-it" / "dist" / "markdown-it.min.js")
LIGHT = {"back": "#ffffff", "behind": "#f5f5f5", "ink": "#242424", "faint": "#616161", "line": "#d1d1d1"}
DARK = {"back": "#292929", "behind": "#1f1f1f", "ink": "#ffffff", "faint": "#adadad", "line": "#525252"}
LOOK = """
body {{ background: {behind}; color: {ink}; font-family: "Segoe UI", "Noto Sans", sans-serif; }}
.shown {{ background: {back}; border: 1px solid {line}; border-radius: 6px; margin: 0 0 8px; max-width: 760px;
  overflow: hidden; }}
.ac-pushButton {{ background: {back}; color: {ink}; border: 1px solid {line}; border-radius: 4px; padding: 6px 12px;
  font: 600 14px "Segoe UI", "Noto Sans", sans-serif; }}
.ac-pushButton.style-positive {{ background: #5b5fc7; color: #fff; border-color: #5b5fc7; }}
.ac-actionSet, .ac-actionSet div {{ flex-wrap: wrap !important; overflow: visible !important; row-gap: 8px; }}
.ac-container p, .ac-textBlock p {{ margin: 0; }}
.ac-input {{ background: {behind}; color: {ink}; border: 1px solid {line}; border-radius: 4px; padding: 6px;
  font: 14px "Segoe UI", "Noto Sans", sans-serif; width: 100%; box-sizing: border-box; }}
.ac-input[type=radio], .ac-input[type=checkbox] {{ width: auto; }}
at {{ color: #7f85f5; font-weight: 600; }}
"""
DRAWING = """
const host = new AdaptiveCards.HostConfig(LOOK);
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownit().render(text).replace(/&lt;at&gt;(.*?)&lt;\\/at&gt;/g, "<at>$1</at>");
  result.didProcess = true;
};
window.faults = [];
function read(content) {
  const card = new AdaptiveCards.AdaptiveCard();
  const context = new AdaptiveCards.SerializationContext();
  card.hostConfig = host;
  card.parse(content, context);
  const minded = Array.from({length: context.eventCount}, (_, at) => context.getEventAt(at).message);
  return [card, minded];
}
for (const [name, cards] of Object.entries(SHOWN)) {
  for (const content of cards) {
    let [card, minded] = read(content);
    if (minded.some((fault) => fault.includes('"lang"'))) [card, minded] = read(content); // takes it every other time
    const place = document.createElement("div");
    place.className = "shown";
    place.append(card.render());
    document.getElementById(name).append(place);
    for (const fault of minded) window.faults.push(name + ": " + fault);
    for (const event of card.validateProperties().validationEvents) window.faults.push(name + ": " + event.message);
  }
}
window.drawn = true;
"""


def teams_page(language: str, theme: str) -> str:
    shown = {slug(example): contents(example, language) for example in every_example()}
    return page_of(shown, language, theme)


def page_of(shown: dict[str, list[Json]], language: str, theme: str) -> str:
    """Return a page that draws these cards itself, and keeps what the renderer minds in ``window.faults``."""
    colours = DARK if theme == "dark" else LIGHT
    sections = "".join(f'<section class="example" id="{name}"><h2>{name}</h2></section>' for name in shown)
    scripts = "".join(f"<script>{file.read_text(encoding='utf-8')}</script>" for file in SCRIPTS)
    given = f"const LOOK = {_inline(_look(colours))}; const SHOWN = {_inline(shown)};"
    body = f"{sections}{scripts}<script>{given}{DRAWING}</script>"
    return FRAME.format(language=language, style=LOOK.format(**colours), body=body)


def contents(example: Example, language: str) -> list[Json]:
    """Return the cards of an example as Teams is given them."""
    cast, say = Cast("teams"), Say(language)
    shown = example.make(cast, say)
    if isinstance(shown, Form):
        return [form_card(shown, language, {}, {})]
    return [one["content"] for one in message(example.cards(cast, say), language, cast.names)["attachments"]]


def _inline(value: object) -> str:
    return json.dumps(value).replace("</", "<\\/")


def _look(colours: dict[str, str]) -> Json:
    ink = {"default": colours["ink"], "subtle": colours["faint"]}
    colour = {"default": ink, "attention": {"default": "#c4314b", "subtle": "#c4314b"}}
    return {
        "fontFamily": '"Segoe UI", "Noto Sans", sans-serif',
        "fontSizes": {"small": 12, "default": 14, "medium": 16, "large": 18, "extraLarge": 22},
        "spacing": {"small": 4, "default": 8, "medium": 12, "large": 16, "extraLarge": 20, "padding": 16},
        "supportsInteractivity": True,
        "containerStyles": {
            "default": {"backgroundColor": colours["back"], "foregroundColors": colour},
            "emphasis": {"backgroundColor": colours["behind"], "foregroundColors": colour},
        },
        "actions": {
            "maxActions": MAX_BUTTONS + MAX_MORE,
            "actionsOrientation": "horizontal",
            "actionAlignment": "left",
            "buttonSpacing": 8,
        },
    }
