"""Letters that are none, and in no database: nothing at all (NUL), and half of a pair that stands for one letter.

They come where somebody's program cuts a name in the middle of an emoji. Nobody would miss them, so they are dropped:
whoever bears such a name is heard like anybody else.
"""

import re

NONE = re.compile("[\0\ud800-\udfff]")


def kept(words: str) -> str:
    """Return the words without letters that are none."""
    return NONE.sub("", words) if not words.isascii() or "\0" in words else words


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
