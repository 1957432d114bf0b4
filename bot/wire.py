"""Write our dataclasses down as JSON and read them back as they were: in a button, an alarm, the name of a view."""

import json
import re
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from bot.letters import kept

KIND = re.compile(r'"is": ?"(\w{1,40})"')
JSON = (str, int, float, bool, type(None))


class Unreadable(ValueError):
    """Something was written down by a version that knew other kinds of things. Of what, only its kind is told."""

    def __init__(self, written: str, known: Iterable[str]) -> None:
        kind = KIND.search(written)
        super().__init__(f"Cannot read {kind[1] if kind else 'this'}. This version knows: {', '.join(sorted(known))}.")


def write(value: object) -> str:
    return kept(_encoder().encode(value))


def read(written: str, kinds: tuple[type, ...]) -> Any:  # noqa: ANN401  # what it is, is written in it
    """Read a value back. Nothing but the given ``kinds`` is ever built; anything else is ``Unreadable``."""
    try:
        return _built(json.loads(written), _by_name(kinds))
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError) as cause:
        raise Unreadable(written, _by_name(kinds)) from cause


def _built(given: dict[str, Any], known: dict[str, type]) -> object:
    kind = known[given["is"]]
    hints = _hints(kind)
    return kind(**{name: _restored(value, hints[name]) for name, value in given.items() if name != "is"})


def _restored(value: object, hint: Any) -> object:  # noqa: ANN401  # a type, or what stands for one
    kinds = _kinds(hint)
    if isinstance(value, dict):
        return _built(value, _by_name(kinds))
    if isinstance(value, list):
        return tuple(_restored(item, kind) for item, kind in zip(value, _items(hint, len(value)), strict=True))
    for kind in kinds:
        if isinstance(value, str) and issubclass(kind, datetime | date):
            return kind.fromisoformat(value)
        if isinstance(value, str) and issubclass(kind, StrEnum):
            return kind(value)
        if kind in JSON and type(value) is kind:
            return kept(value) if isinstance(value, str) else value
        if kind is float and type(value) is int:
            return float(value)
    raise TypeError(value)


def _items(hint: Any, length: int) -> tuple[Any, ...]:  # noqa: ANN401  # a type, or what stands for one
    """Return the type of each item of a tuple: ``tuple[str, ...]`` repeats one, ``tuple[str, int]`` names each."""
    first, *others = get_args(hint)
    return (first,) * length if others == [...] else (first, *others)


def _plain(value: Any) -> object:  # noqa: ANN401  # whatever json does not know
    if isinstance(value, datetime | date):
        return value.isoformat()
    if is_dataclass(value):
        kind: type = type(value)
        return {"is": kind.__name__} | {name: getattr(value, name) for name in _names(kind)}
    message = f"A {type(value).__name__} cannot be written down."
    raise TypeError(message)


@cache
def _encoder() -> json.JSONEncoder:
    return json.JSONEncoder(default=_plain, separators=(",", ":"), ensure_ascii=False)


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


@cache
def _kinds(hint: Any) -> tuple[type, ...]:  # noqa: ANN401  # a type, or what stands for one
    """Return the plain types that a type hint admits."""
    if get_origin(hint) in (Union, UnionType):
        return tuple(kind for member in get_args(hint) for kind in _kinds(member))
    return (hint,) if isinstance(hint, type) else ()


@cache
def _by_name(kinds: tuple[type, ...]) -> dict[str, type]:
    return {kind.__name__: kind for kind in kinds}


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
