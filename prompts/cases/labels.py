"""What a case is about, as it is shown."""

from dataclasses import dataclass

from bot.cards import Line
from prompts.words import in_one


@dataclass(frozen=True, slots=True)
class Labels:
    """``teams``: its own first, then those it touches."""

    teams: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


def joined(parts: list[Line]) -> Line:
    """Put parts behind one another with a dot between them."""
    return in_one([span for part in parts for span in (" · ", *part)][1:])
