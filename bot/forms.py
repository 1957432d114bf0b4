"""Forms: a form belongs to a command and fills its blank fields. How it opens is each platform's own business."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from typing import Any, get_type_hints

from bot.cards import Line, TooLong
from bot.commands import Pressable
from bot.commands.refused import NotUnderstood
from bot.people import Person, key_read

MAX_FORM_TITLE = 24  # Slack: a view's title and its buttons
YES = "yes"


@dataclass(frozen=True, slots=True)
class Words:
    """Something to write: one line, or several."""

    most: int
    lines: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few. Each option is what is kept, and what is said."""

    options: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Several:
    """Some of many, or none, a line each: what is kept, and what is said."""

    options: tuple[tuple[str, str], ...]
    most: int


@dataclass(frozen=True, slots=True)
class Tick:
    """Yes, or nothing."""

    label: str


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day, ``date.isoformat()``."""


@dataclass(frozen=True, slots=True)
class People:
    """One of us or several, by ``Person.key``, a line each."""

    most: int


Input = Words | Choice | Several | Tick | Day | People


@dataclass(frozen=True, slots=True)
class Field:
    """One blank of a form. ``name`` is the command's field, ``value`` what stands in it at first."""

    name: str
    label: str
    input: Input
    hint: str = ""
    required: bool = False
    value: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """What to ask before a command can be given. ``gives`` is that command, with its blanks still blank."""

    title: str
    submit: str
    gives: Pressable
    fields: tuple[Field, ...]
    close: str = "Cancel"
    notes: tuple[Line, ...] = ()

    def __post_init__(self) -> None:
        for words in (self.title, self.submit, self.close):
            if len(words) > MAX_FORM_TITLE:
                what = "A form's title or button"
                raise TooLong(what, len(words), MAX_FORM_TITLE)


def filled(command: Pressable, values: Mapping[str, str]) -> Pressable:
    """Return the command with its blanks filled from ``values``; fields it does not have are passed over.

    Raises ``Refused`` that names the field: a day that is none, a choice that is not offered, a word too many.
    """
    hints = get_type_hints(type(command))
    named = {field.name for field in fields(command)}
    read: dict[str, Any] = {name: _read(name, value, hints[name]) for name, value in values.items() if name in named}
    return replace(command, **read)


def _read(name: str, value: str, kind: Any) -> object:  # noqa: ANN401  # a type
    if kind is bool:
        return value == YES
    if kind is str:
        return value.strip()
    if kind == tuple[str, ...]:
        return tuple(dict.fromkeys(line.strip() for line in value.split("\n") if line.strip()))
    try:
        if kind == tuple[Person, ...]:
            return people_in(value)
        if kind is date:
            return date.fromisoformat(value)
        if issubclass(kind, StrEnum):
            return kind(value)
    except ValueError as cause:
        raise NotUnderstood(field=name, value=value[:80]) from cause
    raise NotUnderstood(field=name, value=value[:80])


def people_in(value: str) -> tuple[Person, ...]:
    """Read what ``People`` keeps, each person once. Raises ``ValueError`` for what is no ``Person.key``."""
    found = tuple(dict.fromkeys(key_read(line.strip()) for line in value.split("\n") if line.strip()))
    if not all(person.platform and person.user for person in found):
        raise ValueError(value)
    return found


def people_kept(people: tuple[Person, ...]) -> str:
    return "\n".join(person.key for person in people)
