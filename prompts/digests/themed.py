"""What a language model is told of the words that were shared in a week, and the words of which labels are made."""

import json
import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from bot.digests.themes import MOST_THEMES, OTHER, Text
from prompts.wins.wording import FOLDER, HTML, NAMES

MASK = "…"
ADDRESSES = re.compile(r"\S*(?:@|://|www\.)\S*")  # e-mails, mentions, links
NUMBERS = re.compile(r"\+?\d[\d\s/().-]*\d|\d")  # orders, customers, phones
WORD = re.compile(r"[^\W\d_]+")


def rules(language: str, least: int) -> str:
    """Return what a model is told to do. Nothing that anybody typed is in it."""
    words = " ".join(sorted(label_words(language)))
    return _rules().format(language=NAMES[language], least=least, most=MOST_THEMES, words=words)


def data(texts: Mapping[str, Text], names: Iterable[str]) -> str:
    """Return what people wrote by its id alone, without addresses, numbers and the names of colleagues."""
    known = frozenset(part.casefold() for name in names for part in WORD.findall(name))
    told = {name: masked(text.words, known) for name, text in texts.items()}
    written = json.dumps(told, ensure_ascii=False)
    return f"<data>\n{''.join(HTML.get(sign, sign) for sign in written)}\n</data>"


def masked(words: str, names: frozenset[str]) -> str:
    plain = NUMBERS.sub(MASK, ADDRESSES.sub(MASK, " ".join(words.split())))
    return WORD.sub(lambda word: MASK if word[0].casefold() in names else word[0], plain)


@cache
def label_words(language: str) -> frozenset[str]:
    """Return the words of which a label may be made."""
    return frozenset(_read(f"{language}/themes.txt").split()) - {OTHER}


@cache
def _rules() -> str:
    return _read("themes.md")


def _read(name: str) -> str:
    return Path(FOLDER / name).read_text(encoding="utf-8")
