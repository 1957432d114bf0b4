"""Times, spans of time, money and places, as a setup file writes them and as we keep them."""

import re
from collections.abc import Callable

from bot.company.asking import HOUR, MINUTE, NEVER
from bot.company.faults import Wrong, did_you_mean
from bot.company.setup import YEAR
from bot.company.weekly import WEEKDAYS, Weekly

SECONDS = {"d": 24 * HOUR, "h": HOUR, "m": MINUTE, "s": 1}
DAYS = {"y": YEAR, "d": 1}
AMOUNT = re.compile(r"(\d{1,6})([smhdy])", re.ASCII)
WEEKLY = re.compile(r"([A-Za-z]{3}) ([01]\d|2[0-3]):([0-5]\d)", re.ASCII)
BUDGET = re.compile(r"(\d{1,7})(?:\.(\d\d))? ([A-Z]{3})", re.ASCII)
PLACE = re.compile(r"(slack|playground):#[^\s#:,@]{1,80}|slack:[CGD][A-Z0-9]{2,}|teams:\S+")
PLATFORMS = ("slack", "teams", "playground")


def seconds(least: str, most: str, why: str = "") -> Callable[[object], int]:
    """Read a span such as ``4h`` as seconds."""

    def read(value: object) -> int:
        given = _span(value, SECONDS)
        if given is None or not (_span(least, SECONDS) or 0) <= given <= (_span(most, SECONDS) or 0):
            message = f'it should be a time such as "10m" or "4h", from "{least}" to "{most}"{why}.'
            raise Wrong(message)
        return given

    return read


def seconds_or_never(least: str, most: str) -> Callable[[object], int]:
    read = seconds(least, most, ', or "never"')
    return lambda value: NEVER if value == "never" else read(value)


def days(value: object) -> int:
    """Read a span such as ``180d`` or ``3y`` as whole days; a year has 365."""
    given = _span(value, DAYS)
    if given is None or not 1 <= given <= 10 * YEAR:
        message = 'it should be a time such as "180d" or "3y", from "1d" to "10y".'
        raise Wrong(message)
    return given


def seconds_in_words(given: int) -> str:
    return "never" if given == NEVER else _in_words(given, SECONDS)


def days_in_words(given: int) -> str:
    return _in_words(given, DAYS)


def weekly(value: object) -> Weekly:
    found = WEEKLY.fullmatch(value) if isinstance(value, str) else None
    if not found or found[1].capitalize() not in WEEKDAYS:
        message = f'it should be a day and a time such as "Mon 08:30"; the days are {", ".join(WEEKDAYS)}.'
        raise Wrong(message)
    return Weekly(WEEKDAYS.index(found[1].capitalize()), int(found[2]), int(found[3]))


def budget(value: object) -> tuple[int, str]:
    """Read an amount such as ``5.00 USD`` as cents and a currency."""
    found = BUDGET.fullmatch(value) if isinstance(value, str) else None
    if not found:
        message = 'it should be an amount and a currency such as "5.00 USD".'
        raise Wrong(message)
    return int(found[1]) * 100 + int(found[2] or 0), found[3]


def place(value: object) -> str:
    """Read where the bot can speak; names of channels are lower case on Slack, so they are here."""
    words = value.strip() if isinstance(value, str) else ""
    if PLACE.fullmatch(words):
        return words.lower() if ":#" in words else words
    platform, colon, _ = words.partition(":")
    hint = did_you_mean(platform, PLATFORMS) if colon else ""
    if words.startswith("#"):
        hint = f' Did you mean "slack:{words}"?'
    message = f'it should be a place such as "slack:#checkout", "slack:C0123" or "teams:<conversation id>".{hint}'
    raise Wrong(message)


def _span(value: object, units: dict[str, int]) -> int | None:
    found = AMOUNT.fullmatch(value) if isinstance(value, str) else None
    return int(found[1]) * units[found[2]] if found and found[2] in units else None


def _in_words(given: int, units: dict[str, int]) -> str:
    return next(f"{given // size}{unit}" for unit, size in units.items() if given % size == 0)
