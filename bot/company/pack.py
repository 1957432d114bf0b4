"""What a privacy pack is made from: the configuration as it is, with roles as counts and no person."""

from dataclasses import dataclass
from datetime import datetime

from bot.company.setup import Setup

SLACK, TEAMS, GRAPH, GOOGLE, ZOOM = "slack", "teams", "graph", "google", "zoom"
FEEDS, HOOK, MODEL = "feeds", "hook", "model"


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody else who gets or gives anything: which of them, where we reach them, and what we may do there."""

    key: str
    hosts: tuple[str, ...] = ()
    scopes: tuple[str, ...] = ()
    named: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """``went``: of each class that ever went how many things, and the last day up to which; ``address`` is ours."""

    setup: Setup
    parties: tuple[Party, ...]
    address: str
    server: bool
    people: int
    at: datetime
    went: tuple[tuple[str, int, str], ...] = ()
    ledger: bool = False
