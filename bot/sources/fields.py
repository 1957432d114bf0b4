"""A JSON object that somebody else wrote, its fields asked for one by one; the first wrong one is named."""

import re
from datetime import UTC, datetime

CONTROL = re.compile(r"[\x00-\x1f\x7f\s]+")
HALF = re.compile(r"[\ud800-\udfff]")  # half of a surrogate pair: no character, and in no database
LONG = 1000  # characters of one text in a list, or of an instant


class NotAnEvent(ValueError):
    """Something was told that cannot be taken. Its words name the field and say what should stand there."""

    def __init__(self, name: str, should: str) -> None:
        super().__init__(f"{name} should {should}.")


class Fields:
    """A JSON object whose fields are asked for one by one. A null is as good as nothing."""

    def __init__(self, given: object, name: str) -> None:
        self._name = name
        if not isinstance(given, dict):
            raise NotAnEvent(name, "be an object")
        self._given: dict[str, object] = {key: value for key, value in given.items() if value is not None}

    def has(self, field: str) -> bool:
        return field in self._given

    def given(self, field: str) -> object:
        return self._given.get(field)

    def called(self, field: str) -> str:
        return f"{self._name}.{field}" if self._name else field

    def text(self, field: str, most: int, *, required: bool = False) -> str:
        """Return the words in one line. Raises ``NotAnEvent``, also at those that are ``required`` and missing."""
        return self._line(field, self._given.get(field, None if required else ""), most)

    def texts(self, field: str, most: int) -> list[str]:
        given = self._given.get(field, [])
        if not isinstance(given, list) or len(given) > most:
            raise NotAnEvent(self.called(field), f"be a list of at most {most}")
        return [self._line(field, each, LONG) for each in given]

    def instant(self, field: str) -> datetime:
        """Return a moment in UTC. One without a time zone could be any of twenty-four."""
        try:
            at = datetime.fromisoformat(self.text(field, LONG, required=True))
            if at.tzinfo:
                return at.astimezone(UTC)
        except (ValueError, OverflowError) as cause:
            raise self._no_instant(field) from cause
        raise self._no_instant(field)

    def switch(self, field: str) -> bool:
        given = self._given.get(field, False)
        if not isinstance(given, bool):
            raise NotAnEvent(self.called(field), "be true or false")
        return given

    def _line(self, field: str, given: object, most: int) -> str:
        if not isinstance(given, str):
            raise NotAnEvent(self.called(field), "be text")
        line = CONTROL.sub(" ", given).strip()
        if len(line) > most or HALF.search(line):
            raise NotAnEvent(self.called(field), f"be text of at most {most} characters")
        return line

    def _no_instant(self, field: str) -> NotAnEvent:
        return NotAnEvent(self.called(field), "be an instant with its time zone, as in 2030-01-07T12:00:00Z")
