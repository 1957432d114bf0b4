"""Quiet time as a company writes it down, and the hours of the week that it leaves open."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from bot.company.faults import Wrong
from bot.company.weekly import WEEKDAYS

DAY = 24 * 60  # minutes of a wall clock
LEAST = 60  # minutes a week in which people can be asked; with none at all a question would never close
WINDOW = re.compile(r"([01]\d|2[0-3]):([0-5]\d)-(?:([01]\d|2[0-3]):([0-5]\d)|24:00)", re.ASCII)

Spans = tuple[tuple[int, int], ...]  # from and to, in minutes since midnight


def quiet_window(words: str) -> str:
    """Return the window in lower case, or raise Wrong."""
    window = words.strip().lower()
    if _weekday(window) is None:
        _from_and_to(window)
    return window


@lru_cache
def open_hours(quiet: tuple[str, ...]) -> tuple[Spans, ...]:
    """Return what ``quiet`` leaves open of each day from Monday on; Wrong when that is next to nothing."""
    week = tuple(_open_between(sorted(_closed(quiet, day))) for day in range(len(WEEKDAYS)))
    if sum(end - begin for spans in week for begin, end in spans) < LEAST:
        message = "it should leave at least one hour of the week in which people can be asked."
        raise Wrong(message)
    return week


def _closed(quiet: Iterable[str], day: int) -> Iterator[tuple[int, int]]:
    for window in quiet:
        weekday = _weekday(window)
        if weekday == day:
            yield 0, DAY
        elif weekday is None:
            begin, end = _from_and_to(window)
            yield from [(begin, end)] if begin < end else [(0, end), (begin, DAY)]


def _open_between(closed: list[tuple[int, int]]) -> Spans:
    reached = [0]
    for _, end in closed:
        reached.append(max(reached[-1], end))
    begins = [begin for begin, _ in closed] + [DAY]
    return tuple((end, begin) for end, begin in zip(reached, begins, strict=True) if end < begin)


def _weekday(window: str) -> int | None:
    names = [name.lower() for name in WEEKDAYS]
    return names.index(window) if window in names else None


def _from_and_to(window: str) -> tuple[int, int]:
    found = WINDOW.fullmatch(window)
    if not found:
        message = 'it should be a window such as "18:00-08:00" or a day such as "sat".'
        raise Wrong(message)
    hour, minute, to_hour, to_minute = (int(part) if part else None for part in found.groups())
    begin, end = (hour or 0) * 60 + (minute or 0), DAY if to_hour is None else to_hour * 60 + (to_minute or 0)
    if begin == end:
        message = 'it begins when it ends; a whole day is written as "00:00-24:00" or by its name.'
        raise Wrong(message)
    return begin, end
