"""What a case is about, as it is shown."""

from dataclasses import dataclass

from bot.cards import Line, Span


@dataclass(frozen=True, slots=True)
class Labels:
    """``teams``: its own first, then those it touches."""

    teams: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


def joined(parts: list[Line]) -> Line:
    """Put parts behind one another with a dot between them."""
    spans = [span for part in parts for span in (" · ", *part)][1:]
    line: list[Span] = []
    for span in spans:
        before = line[-1] if line else None
        if isinstance(span, str) and isinstance(before, str):
            line[-1] = before + span
        else:
            line.append(span)
    return tuple(line)
