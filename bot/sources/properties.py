"""What stands in one component of a calendar, however often, and well or badly written."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from icalendar import Component


def every(event: Component, name: str) -> Iterator[Any]:
    """Return all values of a property, which may stand there never, once or many times."""
    value: Any = event.get(name)
    if isinstance(value, list):
        yield from value
    elif value is not None:
        yield value


def text(event: Component, name: str) -> str:
    return next((str(value).strip() for value in every(event, name)), "")


def moment(event: Component, name: str) -> date:
    """Return the day or date and time that stands there. Raises ``StopIteration`` or what icalendar raises."""
    found: date = next(every(event, name)).dt
    return found
