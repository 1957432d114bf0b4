"""Says what Slack would not accept: slack_sdk's own models, and the limits that they do not know.

https://docs.slack.dev/reference/block-kit/blocks, and facts/slack.md §2.
"""

import json
import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

Json = dict[str, Any]
MOST_IN_MESSAGE = 50
MOST_IN_VIEW = 100
MOST_PAYLOAD = 250_000
MOST_TEXT = 4000
MOST_OPTION_VALUE = 150
MOST_TYPED = 3000
MENTION = re.compile("[UW][A-Z0-9]{2,}")
LIMITS = {  # characters, by element and by what in it they are
    ("header", "text"): 150,
    ("section", "text"): 3000,
    ("plain_text", "text"): 3000,
    ("button", "text"): 75,
    ("button", "value"): 2000,
    ("button", "accessibility_label"): 75,
    ("button", "action_id"): 255,
    ("option", "text"): 75,
    ("option", "description"): 75,
    ("input", "label"): 2000,
    ("input", "hint"): 2000,
    ("input", "block_id"): 255,
    ("link", "url"): 3000,
    ("image", "alt_text"): 2000,
    ("modal", "title"): 24,
    ("modal", "submit"): 24,
    ("modal", "close"): 24,
    ("modal", "callback_id"): 255,
    ("modal", "private_metadata"): 3000,
}


def faults_in_message(text: str, blocks: list[Json]) -> list[str]:
    """Return what is wrong with a message; nothing, if Slack would take it."""
    return [*([] if 0 < len(text) <= MOST_TEXT else ["text"]), *faults_in_blocks(blocks, MOST_IN_MESSAGE)]


def faults_in_view(view: Json) -> list[str]:
    found = [*faults_in_blocks(view["blocks"], MOST_IN_VIEW), *_texts(view["type"], view)]
    inputs = [block for block in view["blocks"] if block["type"] == "input"]
    names = [block.get("block_id") for block in inputs]
    found += ["inputs need submit"] if inputs and "submit" not in view else []
    found += ["a home view has inputs"] if inputs and view["type"] == "home" else []
    found += ["two fields of one name"] if len(set(names)) != len(names) else []
    found += ["view too large"] if len(json.dumps(view).encode()) > MOST_PAYLOAD else []
    return found + _refused(lambda: View(**view).to_dict(), "view")


def faults_in_blocks(blocks: list[Json], most: int) -> list[str]:
    found = [f"{len(blocks)} blocks of {most}"] if not 0 < len(blocks) <= most else []
    for block in blocks:
        found += _refused(partial(_parse, block), str(block.get("type")))
        found += [fault for element in _elements(block) for fault in _element_faults(element)]
        actions = [element["action_id"] for element in block.get("elements", ()) if "action_id" in element]
        found += ["two elements of one action_id"] if len(set(actions)) != len(actions) else []
    return found


def _element_faults(element: Json) -> Iterator[str]:
    kind = "option" if "value" in element and "type" not in element else str(element.get("type"))
    yield from _texts(kind, element)
    if kind == "text" and not element["text"]:
        yield "an empty text"
    if kind == "user" and not MENTION.fullmatch(element["user_id"]):
        yield f"no such person as {element['user_id']}"
    if kind in ("mrkdwn", "markdown"):
        yield "words that Slack would read as markup"
    if kind == "option" and len(element["value"]) > MOST_OPTION_VALUE:
        yield "option value too long"
    if kind == "plain_text_input" and not 0 < element.get("max_length", 1) <= MOST_TYPED:
        yield "max_length"
    if element.get("style") not in ("primary", "danger", None) and kind == "button":
        yield "style"


def _texts(kind: str, element: Json) -> Iterator[str]:
    for (of, name), limit in LIMITS.items():
        given = element.get(name) if of == kind else None
        words = given["text"] if isinstance(given, dict) else given
        if words is not None and not 0 < len(words.strip()) <= len(words) <= limit:
            yield f"{kind}.{name} has {len(words)} characters of 1 to {limit}"
        if kind == "header" and isinstance(given, dict) and given["type"] != "plain_text":
            yield "a header that is not plain_text"


def _elements(block: Any) -> Iterator[Json]:  # noqa: ANN401  # JSON
    """Return everything inside a block that is an object, the block itself first."""
    if isinstance(block, dict):
        yield block
        for value in block.values():
            yield from _elements(value)
    elif isinstance(block, list):
        for value in block:
            yield from _elements(value)


def _parse(block: Json) -> None:
    parsed = Block.parse(block)
    if parsed is None:
        message = "unknown to slack_sdk"
        raise ValueError(message)
    parsed.to_dict()


def _refused(reads: Callable[[], object], what: str) -> list[str]:
    try:
        reads()
    except Exception as error:  # noqa: BLE001  # every objection counts
        return [f"{what}: {error}"]
    return []
