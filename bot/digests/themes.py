"""Themes: what shared words of a week are about, as a language model sorted them by their ids, and we believe it.

A model makes piles and says which texts belong to each. It is not believed in what it counts, and says nothing that
is not made of a few hundred plain words: so no name, no number, and no words of anybody can come back in a label.
Source: product, §8; facts, §6.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.people import Person

OTHER = "other"  # what is in no theme that may be told. It is no word that a model may use
MOST_THEMES = 8
MOST_PILES = 40  # more is no answer
LABEL_WORDS = range(1, 5)
LONGEST_LABEL = 40
PLAIN = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Text:
    """Words that somebody shared about a question. Who did is not known."""

    question: str
    words: str


@dataclass(frozen=True, slots=True)
class Pile:
    """What a model made of some texts: a label, and their ids."""

    label: str
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Theme:
    """What may be told: a label, and how many texts."""

    label: str
    texts: int


def named(texts: Sequence[Text]) -> dict[str, Text]:
    """Return the texts by the ids under which a model is shown them: numbers that are of no use elsewhere."""
    return {f"t{number}": text for number, text in enumerate(texts, 1)}


def themes_of(
    piles: Sequence[Pile], texts: Sequence[Text], asked: Mapping[str, frozenset[Person]], least: int,
    words: frozenset[str],
) -> tuple[Theme, ...]:  # fmt: skip
    """Return the themes that may be told, the largest first, ``OTHER`` last; their texts add up to all. None: ().

    A text is where it stands first. A theme has texts of ``least`` people who are certainly different, and so has what
    is left, or nothing is left: what is too small joins it, and the smallest theme after that.
    """
    if len(piles) > MOST_PILES or certain_people(texts, asked) < least:
        return ()
    sorted_ = _sorted(piles, named(texts), words)
    enough = [each for each in sorted_.items() if certain_people(each[1], asked) >= least]
    told = sorted(enough, key=lambda each: (-len(each[1]), each[0]))[:MOST_THEMES]
    while told and 0 < certain_people(_rest(texts, told), asked) < least:
        told.pop()
    if not told:
        return ()
    left = len(texts) - sum(len(those) for _, those in told)
    themes = tuple(Theme(label, len(those)) for label, those in told)
    return (*themes, Theme(OTHER, left)) if left else themes


def certain_people(texts: Iterable[Text], asked: Mapping[str, frozenset[Person]]) -> int:
    """Return how many different people wrote these, at the least.

    Nobody writes twice to one question, and where no one was asked both, two questions have different writers. Whom a
    question was put to by name is known; where nobody was, it might have been anybody of the others.
    """
    counts = Counter(text.question for text in texts)
    found, seen = 0, set[Person]()
    for question, count in sorted(counts.items(), key=lambda each: (-each[1], each[0])):
        people = asked.get(question, frozenset())
        if people and not people & seen:
            found, seen = found + min(count, len(people)), seen | people
    return max(found, max(counts.values(), default=0))


def may_be_said(label: str, words: frozenset[str]) -> bool:
    """Tell whether a label is made of a few of these words and of nothing else."""
    each = label.split(" ")
    is_plain = len(label) <= LONGEST_LABEL and len(each) in LABEL_WORDS and PLAIN.fullmatch(label)
    return bool(is_plain) and all(word in words or _uncapital(word) in words for word in each)


Sorted = dict[str, list[Text]]


def _sorted(piles: Iterable[Pile], texts: Mapping[str, Text], words: frozenset[str]) -> Sorted:
    """Return the texts by label, each once, without those that are not ours, or under a label that may not be said."""
    found: Sorted = {}
    left = dict(texts)
    for pile in piles:
        label = " ".join(pile.label.split())
        ours = [left.pop(name) for name in dict.fromkeys(pile.ids) if name in left]
        if may_be_said(label, words):
            found.setdefault(label[:1].upper() + label[1:], []).extend(ours)
    return found


def _rest(texts: Sequence[Text], told: Iterable[tuple[str, list[Text]]]) -> list[Text]:
    in_themes = {id(text) for _, those in told for text in those}
    return [text for text in texts if id(text) not in in_themes]


def _uncapital(word: str) -> str:
    return word[:1].lower() + word[1:]
