"""Words in a reader's language: Fluent files, one folder a language. https://projectfluent.org.

What people typed goes in as it is and stays literal; instants, people and links keep their place in a line as spans.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_skeleton
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast

from bot.cards import Line, Link, Owner, Span, When
from bot.languages import DAY, DRAFTS, SIGNED_OFF, SPOKEN, closest

FOLDER = Path(__file__).parent
LANGUAGES = SIGNED_OFF  # besides DRAFTS
PRIVATE_USE = range(0xF0000, 0xFFFFE)  # where we find characters that stand for spans while Fluent works
TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")  # they turn what follows, beyond their own words
WRITTEN_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
DATE = {
    "en": "d MMM y", "de": "d. LLL y", "fr": "d MMM y", "es": "d MMM y", "pt": "d 'de' MMM 'de' y", "ja": "y年M月d日",
}  # fmt: skip


class MissingWords(LookupError):
    """A sentence is asked for that nobody has written, or it cannot be put together."""


@dataclass(frozen=True)
class Say:
    """Says things in one language of ours, the closest to ``language``, with days as they fall in one zone."""

    language: str
    zone: str = "UTC"

    def __post_init__(self) -> None:
        object.__setattr__(self, "language", closest(self.language))

    def __call__(self, key: str, **given: Span | int) -> Line:
        """Return a sentence with its spans in their places."""
        spans = {name: value for name, value in given.items() if isinstance(value, When | Owner | Link)}
        typed = "".join(value for value in given.values() if isinstance(value, str))
        unused = (mark for mark in map(chr, PRIVATE_USE) if mark not in typed)
        marks = {name: next(unused) for name in spans}
        said = self.plain(key, **(given | marks))
        return tuple(_spans(said, {marks[name]: span for name, span in spans.items()}))

    def plain(self, key: str, **given: object) -> str:
        """Return a sentence that has no spans."""
        return _said(self.language, key, given) if given else _fixed(self.language, key)

    def day(self, at: datetime | date) -> str:
        """Return a day as this language writes it: Thu 12 Nov; Do, 12. Nov."""
        day = at.astimezone(ZoneInfo(self.zone)).date() if isinstance(at, datetime) else at
        return format_date(day, DAY[self.language], locale=self.language)

    def month(self, day: date) -> str:
        """Return the month of a day: January 2030; Januar 2030."""
        return format_skeleton("yMMMM", day, locale=self.language)

    def short_month(self, day: date) -> str:
        """Return the month of a day without its year: Jan; Jan."""
        return format_date(day, "LLL", locale=self.language).removesuffix(".")

    def date(self, day: date) -> str:
        """Return a day with its year: 12 Nov 2030; 12. Nov 2030."""
        return format_date(day, DATE[self.language], locale=self.language)

    def listed(self, names: Iterable[str]) -> str:
        """Return names behind one another, as this language parts them."""
        return "、".join(names) if self.language == "ja" else ", ".join(names)

    def together(self, sentences: Iterable[str]) -> str:
        """Return sentences behind one another: in Japanese no space is between them."""
        return ("" if self.language == "ja" else " ").join(sentences)

    def hour(self, at: datetime) -> int:
        return at.astimezone(ZoneInfo(self.zone)).hour


def in_one(spans: Iterable[Span]) -> Line:
    """Put words beside words together, so that a line of nothing but words is one of words."""
    line: list[Span] = []
    for span in spans:
        before = line[-1] if line else None
        if isinstance(span, str) and isinstance(before, str):
            line[-1] = before + span
        else:
            line.append(span)
    return tuple(line)


def language_name(language: str, say: Say) -> str:
    """Return what a language calls itself, and whether it is a draft: Deutsch; Français (draft)."""
    own = str(Locale.parse(language).get_display_name(language))
    name = own[:1].upper() + own[1:]
    return say.plain("language-draft", language=name) if language in DRAFTS else name


def keys(language: str) -> frozenset[str]:
    """Return every sentence written in a language."""
    return frozenset(
        entry.id.name for resource in _resources(language) for entry in resource.body if isinstance(entry, ast.Message)
    )


@cache
def _fixed(language: str, key: str) -> str:
    """Return a sentence that is always the same; most labels of buttons are."""
    return _said(language, key, {})


def _said(language: str, key: str, given: Mapping[str, object]) -> str:
    bundle = _bundle(language)
    if not bundle.has_message(key):
        raise MissingWords(key)
    pattern = bundle.get_message(key).value
    if pattern is None:
        raise MissingWords(key)
    said, errors = bundle.format_pattern(pattern, {name: _isolated(value) for name, value in given.items()})
    if errors:
        raise MissingWords(key, *errors)
    return str(said)


def _isolated(value: object) -> object:
    """Keep right-to-left words from turning the sentence around them (Unicode Bidirectional Algorithm, FSI … PDI)."""
    if not isinstance(value, str):
        return value
    straight = TURNING.sub("", value)
    return f"\u2068{straight}\u2069" if WRITTEN_RIGHT_TO_LEFT.search(straight) else straight


def _spans(said: str, marked: Mapping[str, Span]) -> Iterator[Span]:
    """Put spans where their marks stand."""
    words = ""
    for character in said:
        if character not in marked:
            words += character
            continue
        if words:
            yield words
        yield marked[character]
        words = ""
    if words:
        yield words


def read_all() -> None:
    """Read every language now: it takes 50 ms each, which the first to need it would hold up all others for."""
    for language in SPOKEN:
        _bundle(language)


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    for resource in _resources(language):
        bundle.add_resource(resource)
    return bundle


@cache
def _resources(language: str) -> tuple[ast.Resource, ...]:
    files = sorted((FOLDER / language).glob("*.ftl"))
    return tuple(FluentParser().parse(file.read_text(encoding="utf-8")) for file in files)
