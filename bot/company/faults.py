"""What can be wrong with a setup file, in words for the person who wrote it."""

from collections.abc import Iterable
from difflib import get_close_matches


class Wrong(ValueError):
    """A value is not what it should be. Its words say what would be right, and end as a sentence does."""


class SetupFaults(ValueError):
    """A setup file cannot be taken over. ``faults`` are all its mistakes, one sentence each."""

    def __init__(self, faults: Iterable[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(self.faults))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return a question that begins with a space, or nothing where nothing known is close."""
    by_lower = {name.lower(): name for name in known}
    close = get_close_matches(word.lower(), by_lower, n=1)
    return f' Did you mean "{by_lower[close[0]]}"?' if close else ""
