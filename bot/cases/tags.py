"""Tags of a case, and the teams it is about."""

import re
from collections.abc import Iterable

from bot.cases.searching import folded

REPEAT = "customer must repeat themselves"  # the one that is ready
MOST_TAGS = 5
LONGEST_TAG = 30
COMMA = re.compile("[,、，\n]")  # noqa: RUF001  # as many commas as people type
SILOS = 2  # so many teams, its own among them, and a case is across silos


def tags_in(typed: str) -> tuple[str, ...]:
    """Read tags with commas or lines between them, each once, however it is written."""
    parts = (" ".join(part.split()).lstrip("# ") for part in COMMA.split(typed))
    return once(part for part in parts if part)


def once(tags: Iterable[str]) -> tuple[str, ...]:
    """Return the tags without those that another before them only writes differently."""
    found: dict[str, str] = {}
    for tag in tags:
        found.setdefault(folded(tag), tag)
    return tuple(found.values())


def about(team: str, touching: Iterable[str]) -> tuple[str, ...]:
    """Return the teams that a case is about: its own first, if it has one, and those it touches."""
    return tuple(dict.fromkeys(name for name in (team, *sorted(touching)) if name))


def crosses_silos(teams: tuple[str, ...]) -> bool:
    """Tell whether a case is about so many teams that it is across silos. Source: product, §3; facts, F24."""
    return len(teams) >= SILOS
