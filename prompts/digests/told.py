"""A week, with all that its words need."""

from dataclasses import dataclass

from bot.digests import Digest
from bot.digests.lately import Lately
from bot.people import Person
from bot.wins import Win


@dataclass(frozen=True, slots=True)
class Told:
    """A digest, and what it names: its wins that are still up, the sponsor, the owner of the case to ask about.

    ``called`` is what its reader types first to speak to the bot. ``lately`` are the weeks that led up to it and have
    been written down, the digest's own last.
    """

    digest: Digest
    company: str
    called: str
    wins: tuple[Win, ...] = ()
    sponsor: Person | None = None
    owner: Person | None = None
    lately: tuple[Lately, ...] = ()
