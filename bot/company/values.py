"""The values of a setup file: how each kind is written, and what to say of one that is not."""

import re
from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import cache
from typing import TypeVar
from zoneinfo import available_timezones

from bot.company.days_off import countries
from bot.company.faults import Wrong, did_you_mean

Choice = TypeVar("Choice", bound=StrEnum)

LONGEST_NAME = 80
LONGEST_SENTENCE = 200
EMAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s.,;<>]+")
DOMAIN = re.compile(r"[^@\s,;<>/.]+(\.[^@\s,;<>/.]+)+")
VARIABLE = re.compile(r"[A-Z_][A-Z0-9_]*", re.ASCII)


def text(value: object) -> str:
    return _line(value, LONGEST_NAME)


def sentence(value: object) -> str:
    return _line(value, LONGEST_SENTENCE)


def yes_or_no(value: object) -> bool:
    if not isinstance(value, bool):
        message = "it should be true or false."
        raise Wrong(message)
    return value


def whole(least: int, most: int, why: str = "") -> Callable[[object], int]:
    def read(value: object) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            message = f"it should be a whole number from {least} to {most}{why}."
            raise Wrong(message)
        return value

    return read


def share(value: object) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value <= 1:
        message = "it should be a share from 0.0 to 1.0."
        raise Wrong(message)
    return float(value)


def email(value: object) -> str:
    right = 'it should be one e-mail address such as "ana@northwind.example".'
    return _matching(EMAIL, _string(value, right).strip().lower(), right)


def domain(value: object) -> str:
    right = 'it should be a domain such as "northwind.example", without an @.'
    return _matching(DOMAIN, _string(value, right).strip().lower(), right)


def variable(value: object) -> str:
    right = "it should be the name of an environment variable in capitals; a password never stands in the file."
    return _matching(VARIABLE, _string(value, right), right)


def address(value: object) -> str:
    right = 'it should be an address such as "https://calendar.example/ana.ics".'
    words = _matching(re.compile(r"(https?|webcal)://[^\s/]+\S*"), _string(value, right).strip(), right)
    if re.match(r"\w+://[^/@]*:[^/@]*@", words):
        message = "it should hold no password: name a variable in password_env."
        raise Wrong(message)
    return words


def zone(value: object) -> str:
    return _one_of(value, _zones(), 'an IANA time zone such as "Europe/Berlin"')


def language(known: Sequence[str]) -> Callable[[object], str]:
    return lambda value: _one_of(value, known, f"one of the languages {', '.join(known)}")


def country(value: object) -> str:
    """Read a country, or a part of one, whose holidays are kept; an empty string keeps none."""
    known = countries()
    code, _, part = (value if isinstance(value, str) else "").partition("-")
    if value == "" or (code in known and part in known[code]):
        return str(value)
    names = [f"{code}-{name}" for name in known[code]] if code in known and part else list(known)
    return _one_of(value, names, 'a country such as "DE", a part of one such as "DE-BY", or "" for no holidays')


def choice(kind: type[Choice]) -> Callable[[object], Choice]:
    known = [str(one) for one in kind]
    return lambda value: kind(_one_of(value, known, " or ".join(f'"{one}"' for one in known)))


def _line(value: object, most: int) -> str:
    words = _string(value, "it should be words in quotation marks.").strip()
    if not words or len(words) > most or not words.isprintable():
        message = f"it should be one line of 1 to {most} characters."
        raise Wrong(message)
    return words


def _one_of(value: object, known: Sequence[str], what: str) -> str:
    if isinstance(value, str) and value in known:
        return value
    message = f"it should be {what}." + (did_you_mean(value, known) if isinstance(value, str) else "")
    raise Wrong(message)


def _matching(pattern: re.Pattern[str], words: str, right: str) -> str:
    if not pattern.fullmatch(words):
        raise Wrong(right)
    return words


def _string(value: object, right: str) -> str:
    if not isinstance(value, str):
        raise Wrong(right)
    return value


@cache
def _zones() -> tuple[str, ...]:
    return tuple(sorted(available_timezones() - {"localtime", "Factory"}))
