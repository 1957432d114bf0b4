"""What a case is about, as it is shown."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Labels:
    """``teams``: its own first, then those it touches."""

    teams: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
