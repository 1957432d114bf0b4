"""What a model's words may not hold, one guard after another: what passes them all names, counts and blames nobody."""

import re
from collections.abc import Callable, Sequence

from bot.wins.forbidden import CAUSES, MERIT, NUMBERS
from bot.wins.wording import Facts, Verdict, Vocabulary

MOST_SENTENCES = 9
FREE = range(1, 5)  # sentences of its own
FREE_WORDS = range(3, 41)
MAX_WORDS = 600  # characters, slots and all
SLOT = re.compile(r"\{(\w+)\}")
PLAIN = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")  # a word
SIGNS = re.compile(
    r"[^\w\s.,;?()'\u2019\u2013\u2014-]|_"
)  # what could be markup, a mention, a link, a quote or an emoji
INNER_STOP = re.compile(r"[.?]\S")  # northwind.example
LATIN = 0x250  # letters below belong to languages that we speak, or might


def judged(sentences: Sequence[str], facts: Facts, vocabulary: Vocabulary) -> Verdict:
    """Return ``KEPT`` for words that may be shown, else what is wrong with them first of all."""
    return next((verdict for verdict, is_wrong in GUARDS if is_wrong(sentences, facts, vocabulary)), Verdict.KEPT)


def _is_empty(sentences: Sequence[str], _: Facts, __: Vocabulary) -> bool:
    return len(_words(sentences)) < FREE_WORDS.start or any(not sentence.strip() for sentence in sentences)


def _is_long(sentences: Sequence[str], _: Facts, __: Vocabulary) -> bool:
    free, every = _free(sentences), sum(map(len, sentences))
    too_many = len(sentences) > MOST_SENTENCES or len(free) not in FREE or len(_words(free)) not in FREE_WORDS
    return too_many or every > MAX_WORDS


def _has_signs(sentences: Sequence[str], _: Facts, __: Vocabulary) -> bool:
    free = _free(sentences)
    return any(SIGNS.search(each) or INNER_STOP.search(each) or not each.isprintable() for each in free)


def _has_number(sentences: Sequence[str], _: Facts, __: Vocabulary) -> bool:
    free = " ".join(_free(sentences))
    parts = (part for word in _words(sentences) for part in re.split(r"['\u2019-]", word))
    return any(sign.isnumeric() for sign in free) or any(map(NUMBERS.fullmatch, parts))


def _has_wrong_slots(sentences: Sequence[str], facts: Facts, _: Vocabulary) -> bool:
    """Tell whether a slot is no sentence by itself, or not each of those that were given stands there once."""
    named = [name for sentence in sentences for name in SLOT.findall(sentence)]
    alone = [sentence[1:-1] for sentence in sentences if SLOT.fullmatch(sentence)]
    return named != alone or sorted(named) != sorted(facts.slots)


def _has_cause(sentences: Sequence[str], _: Facts, __: Vocabulary) -> bool:
    return any(CAUSES.search(sentence) for sentence in sentences)


def _has_merit(sentences: Sequence[str], _: Facts, __: Vocabulary) -> bool:
    return any(MERIT.search(sentence) for sentence in sentences)


def _is_foreign(sentences: Sequence[str], _: Facts, vocabulary: Vocabulary) -> bool:
    strange = (word for word in _words(sentences) if not vocabulary.has(word, first=True))
    return any(word.casefold() in vocabulary.foreign or _is_of_other_letters(word) for word in strange)


def _is_of_other_letters(word: str) -> bool:
    return any(ord(sign) >= LATIN for sign in word if sign.isalpha())


def _has_name(sentences: Sequence[str], _: Facts, vocabulary: Vocabulary) -> bool:
    """Take a capital letter for a name, unless a plain word begins a sentence or is written with one everywhere."""
    return any(word[:1].isupper() and not vocabulary.has(word, first=first) for word, first in _placed(sentences))


def _has_other_words(sentences: Sequence[str], _: Facts, vocabulary: Vocabulary) -> bool:
    return any(not vocabulary.has(word, first=first) for word, first in _placed(sentences))


Guard = Callable[[Sequence[str], Facts, Vocabulary], bool]
GUARDS: tuple[tuple[Verdict, Guard], ...] = (
    (Verdict.EMPTY, _is_empty),
    (Verdict.SLOT, _has_wrong_slots),
    (Verdict.SIGNS, _has_signs),
    (Verdict.LONG, _is_long),
    (Verdict.NUMBER, _has_number),
    (Verdict.CAUSE, _has_cause),
    (Verdict.MERIT, _has_merit),
    (Verdict.LANGUAGE, _is_foreign),
    (Verdict.NAME, _has_name),
    (Verdict.WORD, _has_other_words),
)


def _free(sentences: Sequence[str]) -> list[str]:
    """Return what is the model's own."""
    return [sentence for sentence in sentences if not SLOT.fullmatch(sentence)]


def _words(sentences: Sequence[str]) -> list[str]:
    return [word for sentence in _free(sentences) for word in PLAIN.findall(sentence)]


def _placed(sentences: Sequence[str]) -> list[tuple[str, bool]]:
    """Return each word, and whether a sentence begins with it."""
    pieces = (piece for sentence in _free(sentences) for piece in re.split(r"(?<=[.?])\s", sentence))
    return [(word, at == 0) for piece in pieces for at, word in enumerate(PLAIN.findall(piece))]
