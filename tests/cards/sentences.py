"""What stands in the files of words, read once: a language takes a second to parse."""

from functools import cache

from fluent.syntax import parse
from fluent.syntax.ast import Junk, Message

from prompts.words import FOLDER, Say


@cache
def written(language: str) -> tuple[Message | Junk, ...]:
    """Return every sentence of a language, and what is broken, which Fluent would leave out without a word."""
    files = sorted((FOLDER / language).glob("*.ftl"))
    assert files, f"There are no words in {language}."
    entries = (entry for file in files for entry in parse(file.read_text(encoding="utf-8")).body)
    return tuple(entry for entry in entries if isinstance(entry, Message | Junk))


class Listening(Say):
    """Notes what is said."""

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self.heard: set[str] = set()

    def plain(self, key: str, **given: object) -> str:
        self.heard.add(key)
        return super().plain(key, **given)
