"""Letters that are none, and in no database: nothing at all (NUL), and half of a pair that stands for one letter.

They come where somebody's program cuts a name in the middle of an emoji. Nobody would miss them, so they are dropped:
whoever bears such a name is heard like anybody else. And letters of languages that put no space between words, in which
words are counted all the same.
"""

import re

NONE = re.compile("[\0\ud800-\udfff]")
UNSPACED = "\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff"  # written without a space between words
TWO = re.compile(rf"[{UNSPACED}]{{2}}(?=[{UNSPACED}])")  # about as long as a Japanese word is


def kept(words: str) -> str:
    """Return the words without letters that are none."""
    return NONE.sub("", words) if not words.isascii() or "\0" in words else words


def words_in(text: str) -> list[str]:
    """Return the words of a text, or as many pieces as it has words where nobody writes spaces between them."""
    return TWO.sub(lambda two: f"{two[0]} ", text).split()


def kept_in(value: object) -> object:
    """Return what was read as JSON, with only letters in it that are some. Raises ``RecursionError``."""
    match value:
        case str(words):
            return kept(words)
        case dict(pairs):
            return {kept(name): kept_in(one) for name, one in pairs.items()}
        case list(values):
            return [kept_in(one) for one in values]
        case _:
            return value
