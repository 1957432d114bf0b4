"""What a language model is told of a win, and what of its words may stand: sentences around facts that we put in.

It is shown which slots there are and answers with sentences. A slot is a sentence by itself, so nothing that a model
writes can say who did what to whom; and whatever else it writes is made of a few hundred plain words, none of which is
a name, a number, a cause or somebody's merit. Source: product, §8; facts, §6.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b

from bot.wins import Win


class Verdict(StrEnum):
    """What became of a model's words. All but ``KEPT`` mean that ours stand."""

    KEPT = "kept"
    EMPTY = "empty"
    LONG = "too long"
    SIGNS = "signs"
    NUMBER = "number"
    SLOT = "slot"
    CAUSE = "cause"
    MERIT = "merit"
    LANGUAGE = "language"
    NAME = "name"
    WORD = "word"
    STALE = "stale"  # the win has changed meanwhile
    BUDGET = "budget"
    DECLINED = "declined"  # by an executive
    FAILED = "failed"
    LATE = "late"
    REFUSED = "refused"  # by the model itself


class Slot(StrEnum):
    """What we put in. Each is a sentence of ours."""

    CHANGE = "change"
    TEAM = "team"
    PEOPLE = "people"
    EVIDENCE = "evidence"


@dataclass(frozen=True, slots=True)
class Facts:
    """What a model is told of a win: never a name of somebody credited, never a number, never an address."""

    change: str
    slots: tuple[Slot, ...]
    language: str

    @property
    def mark(self) -> str:
        """Return what changes when they do."""
        return mark_of((self.language, *self.slots, self.change))


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words that may be used, in the form in which they stand within a sentence, and those of other languages."""

    words: frozenset[str]
    foreign: frozenset[str] = frozenset()

    def has(self, word: str, *, first: bool) -> bool:
        plain = word.replace("\u2019", "'")
        return plain in self.words or (first and plain[:1].lower() + plain[1:] in self.words)


@dataclass(frozen=True, slots=True)
class Wording:
    """What a model was wished to say of a win, and what came of it. ``turn`` grows with each time it is asked."""

    win: int
    language: str
    facts: str
    turn: int = 0
    verdict: Verdict | None = None
    model: str = ""
    sentences: tuple[str, ...] = ()

    @property
    def mark(self) -> str:
        """Return what a button carries that is shown beside these words; empty where ours stand."""
        return mark_of(self.sentences) if self.stands else ""

    @property
    def stands(self) -> bool:
        return self.verdict is Verdict.KEPT


def facts_of(win: Win, language: str) -> Facts:
    slots = [Slot.CHANGE, *([Slot.TEAM] if win.team else []), Slot.PEOPLE, *([Slot.EVIDENCE] if win.evidence else [])]
    return Facts(win.change, tuple(slots), language)


def mark_of(parts: Sequence[str]) -> str:
    return blake2b("\n".join(parts).encode(), digest_size=8).hexdigest()
