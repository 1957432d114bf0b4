"""Cards as a message that Teams takes: at most 28 KB, and what is left out is said.

https://learn.microsoft.com/microsoftteams/limits-specifications-teams: messages of bots may have more, but the same
cards go through paths that take no more than that.
"""

import json
from collections.abc import Mapping
from typing import Any

from bot.cards import Card
from bot.languages import said_in
from bot.teams.draw import attached, draw
from bot.teams.mentions import Mentions
from bot.teams.rich import SMALL, run
from bot.teams.spoken import spoken

Json = dict[str, Any]
MOST = 28 * 1024  # bytes
ENVELOPE = 1024  # of them, for what is added on the way: who, where, when
ALONE: Json = {"width": "Full", "entities": []}
LEFT_OUT = (
    "There is more than Teams takes in one message. The rest is left out here.",
    "Es ist mehr, als Teams in eine Nachricht aufnimmt. Der Rest fehlt hier.",
    "Il y a plus que ce que Teams accepte dans un message. Le reste manque ici.",
    "Hay más de lo que Teams admite en un mensaje. El resto no aparece aquí.",
)


def message(cards: tuple[Card, ...], language: str, names: Mapping[str, str]) -> Json:
    """Return a message activity with as many of the cards, and of their blocks, as fit."""
    said: Json = {
        "type": "message",
        "summary": spoken(cards[0], Mentions(names)),
        "attachmentLayout": "list",
        "attachments": [],
    }
    notice = run(said_in(language, LEFT_OUT), **SMALL)
    shown = [draw(card, language, Mentions(names)) for card in cards]
    fitting = _fitting(shown, {"type": "RichTextBlock", "inlines": [notice]}, MOST - ENVELOPE - size(said))
    return said | {"attachments": [*map(attached, fitting)]}


def size(value: object) -> int:
    """Return how many bytes something has as it is sent."""
    return len(written(value).encode())


def written(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _fitting(shown: list[Json], notice: Json, room: int) -> list[Json]:
    fitting: list[Json] = []
    for drawn in shown:
        alone = drawn | {"fallbackText": "…", "body": [notice], "actions": []} | {"msteams": ALONE}
        left = room - size(attached(drawn)) - 1
        if left < (0 if drawn is shown[-1] else size(attached(alone)) + 1):
            return [*fitting, _cut(drawn, notice, room) or alone]
        fitting.append(drawn)
        room = left
    return fitting


def _cut(drawn: Json, notice: Json, room: int) -> Json | None:
    """Return a card with as many blocks as there is room for, and a word that there were more; None without room."""
    left = room - size(attached(drawn | {"body": [notice]})) - 1
    if left < 0:
        return None
    body: list[Json] = []
    for block in drawn["body"]:
        left -= size(block) + 1
        if left < 0:
            break
        body.append(block)
    told = written(body)
    entities = [entity for entity in drawn["msteams"]["entities"] if written(entity["text"])[1:-1] in told]
    return drawn | {"body": [*body, notice], "msteams": drawn["msteams"] | {"entities": entities}}
