"""Adaptive Cards as people read them: their words without Markdown, what can be pressed, what can be filled in."""

import re
from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]
BAR = "█░"
WRONG = "⚠ "
MENTION = re.compile(r"<at>(.*?)</at>", re.DOTALL)
INSTANT = re.compile(r"\{\{(?:DATE|TIME)\(([^,)]*)[^)]*\)\}\}")
LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
ESCAPED = re.compile(r"\\([\\*_`])")
APART = "\u200b"


def words_of(card: Json) -> str:
    """Return all that a card says, for looking something up in it."""
    return " | ".join(words for part in card["body"] for words in _said(part) if words)


def buttons_of(card: Json) -> dict[str, Json]:
    """Return what can be pressed, by what stands on it."""
    return {action["title"]: action for action in card["actions"]}


def inputs_of(card: Json) -> dict[str, Json]:
    """Return what can be filled in, by the name of its field."""
    return {part["id"].partition("/")[2]: part for part in card["body"] if part["type"].startswith("Input.")}


def errors_in(card: Json) -> dict[str, str]:
    """Return what is wrong, by the field that it stands below."""
    found, field = {}, ""
    for part in card["body"]:
        if part["type"].startswith("Input."):
            field = part["id"].partition("/")[2]
        elif part.get("color") == "Attention" or _first(part).get("color") == "Attention":
            found[field] = "".join(_said(part)).removeprefix(WRONG)
    return found


def _first(part: Json) -> Json:
    inlines: list[Json] = part.get("inlines") or [{}]
    return inlines[0]


def _said(part: Json) -> Iterator[str]:
    match part["type"]:
        case "TextBlock":
            yield read(part["text"])
        case "RichTextBlock":
            yield _line([run["text"] for run in part["inlines"]])
        case "FactSet":
            yield from (f"{read(fact['title'])}: {read(fact['value'])}" for fact in part["facts"])
        case "Chart.VerticalBar" | "Chart.HorizontalBar":
            yield part["title"]
            yield from (f"{value['x']} {value['y']}" for value in part["data"])
        case "Container":
            for item in part["items"]:
                yield from _said(item)
        case "Input.Toggle":
            yield from (part["label"], read(part["title"]))
        case "Input.ChoiceSet":
            yield part["label"]
            yield from (read(choice["title"]) for choice in part["choices"])
        case _:
            yield part["label"]


def _line(runs: list[str]) -> str:
    """Return a line as it reads; of a bar, its label and then its number."""
    if runs and runs[0] and set(runs[0]) <= set(BAR):
        return runs[1].strip()
    return "".join(runs).replace(APART, "")


def read(text: str) -> str:
    """Return Markdown as it reads."""
    plain = LINK.sub(r"\1", INSTANT.sub(r"\1", MENTION.sub(r"@\1", text)))
    return ESCAPED.sub(r"\1", plain).replace(APART, "").replace("\n\n", "\n")
