"""How words are found again: folded alike when they are kept and when somebody looks for them."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from bot.letters import UNSPACED

MOST_TYPED = 80  # characters of a search; they travel with the buttons that turn its pages
MOST_SOUGHT = 8  # words of a search
LONGEST = 40  # letters of a word
CASE = r"d-[0-9]+"
TOKEN = re.compile(rf"(?<!\w){CASE}(?!\w)|[{UNSPACED}]+|[^\W_{UNSPACED}]+")
RUN = re.compile(rf"[{UNSPACED}]+")


@dataclass(frozen=True, slots=True)
class Sought:
    """A word to look for: as it is, or as the beginning of one."""

    word: str
    begins: bool = False


def words_of(*texts: str) -> frozenset[str]:
    """Return what these texts can be found by: *D-118* is found by its number as well."""
    return frozenset(word for text in texts for token in _tokens(text) for word in _kept(token))


def sought(typed: str) -> tuple[Sought, ...]:
    """Return what somebody looks for, all of it; the last word may be the beginning of one. None: they wrote no word.

    A case's name is meant as it stands: *D-1* is not the beginning of *D-118*.
    """
    tokens = [*dict.fromkeys(_tokens(typed[:MOST_TYPED]))][:MOST_SOUGHT]
    last = len(tokens) - 1
    return tuple(each for at, token in enumerate(tokens) for each in _sought(token, last=at == last))


def _sought(token: str, *, last: bool) -> Iterator[Sought]:
    if RUN.match(token) and len(token) > 1:
        yield from (Sought(pair) for pair in _pairs(token))
    elif RUN.match(token):
        yield Sought(token, begins=True)  # it stands at the beginning of a pair, or last and alone
    else:
        yield Sought(token[:LONGEST], begins=last and not re.fullmatch(CASE, token))


def _kept(token: str) -> Iterator[str]:
    if RUN.match(token):
        yield from _pairs(token)
        yield token[-1]
        return
    yield token[:LONGEST]
    if re.fullmatch(CASE, token):
        yield token.removeprefix("d-")[:LONGEST]


def _pairs(run: str) -> Iterator[str]:
    return (run[at : at + 2] for at in range(len(run) - 1))


def _tokens(text: str) -> list[str]:
    return TOKEN.findall(folded(text))


def folded(text: str) -> str:
    """Return the text as it is compared: without marks, case and width. Source: Unicode, UAX 15 and default folding."""
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(letter for letter in apart if unicodedata.category(letter) != "Mn")
