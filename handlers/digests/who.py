"""Who reads digests. It is asked at every click, since a role can be lost between two."""

from datetime import datetime

from bot.commands.refused import NoDigest, NotReader
from bot.company import Extent, Thing, may_see
from bot.digests import Digest
from bot.digests.opening import opens
from bot.people import Kind, Person
from handlers.company import roles_in
from storage import Memory


def is_reader(person: Person, memory: Memory) -> bool:
    """Tell whether this person may know all that a digest counts: every case, and how many leaders talked."""
    profile = memory.people.profile(person)
    known = profile is not None and profile.kind is Kind.INTERNAL
    return known and Extent.ALL in may_see(Thing.CASE, *roles_in(memory, person))


def of_reader(person: Person, memory: Memory) -> None:
    if not is_reader(person, memory):
        raise NotReader


def kept(week: str, at: datetime, memory: Memory) -> Digest:
    """Return a week that readers may see by now."""
    digest = memory.digests.digest(week)
    if digest is None or at < opens(digest.end):
        raise NoDigest
    return digest
