"""A week, with all that its words need."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.digests import Digest
from bot.digests.lately import Lately
from bot.people import Person
from bot.wins import Win


@dataclass(frozen=True, slots=True)
class Told:
    """A digest, and what it names: its wins that are still up, the sponsor, the owner of the case to ask about.

    ``called`` is what its reader types first to speak to the bot. ``before`` is the week before it;
    ``brought`` says of each number that was brought in what its unit is and where it is from. ``drafts`` of wins wait,
    for the reader to approve them (``approves``) or to ask others; ``owners`` have a case that is overdue. ``lately``
    are the weeks that led up to it and have been written down, the digest's own last.
    """

    digest: Digest
    company: str
    called: str
    wins: tuple[Win, ...] = ()
    sponsor: Person | None = None
    owner: Person | None = None
    before: Digest | None = None
    brought: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    drafts: int = 0
    approves: bool = False
    owners: int = 0
    lately: tuple[Lately, ...] = ()
