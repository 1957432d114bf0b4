"""The digest before anybody gets it: who would, when, and what it would say. It is shown to whoever asks, alone."""

from collections.abc import Iterator
from datetime import datetime

from bot.cards import Sight
from bot.commands import PreviewDigest, Request
from bot.commands.refused_digests import NoPreview
from bot.company import Role
from bot.effects import Effect, Reply
from bot.people import Person
from bot.views import DigestPreviewed
from handlers.company import roles_in, say_to, setup_of
from handlers.digests.counting import open_week, written_down
from handlers.digests.sending import next_for
from handlers.digests.telling import told
from handlers.digests.who import is_reader
from handlers.leaders.planning import may_be_told
from prompts.digests import preview as words
from prompts.digests.preview import Receives
from storage import Memory


def preview_digest(_: PreviewDigest, request: Request, memory: Memory) -> Iterator[Effect]:
    """Show it to a reader, in rehearsal too; to an admin who is none, only who gets it and when."""
    if not _may_try(request.by, memory):
        raise NoPreview
    week = open_week(request.at, memory)
    written_down(week, memory)
    yield Reply(DigestPreviewed(request.by, week))


def digest_previewed(view: DigestPreviewed, at: datetime, memory: Memory) -> Sight | None:
    digest, say = memory.digests.digest(view.week), say_to(view.person, memory)
    if digest is None or not _may_try(view.person, memory):
        return None
    receivers = [*_receivers(at, memory)]
    if is_reader(view.person, memory):
        card = words.preview(told(digest, view.person, memory), receivers, say)
    else:
        card = words.dry_run(digest, receivers, say)
    return Sight(view.person, card, say.language)


def _receivers(at: datetime, memory: Memory) -> Iterator[Receives]:
    """Yield each who would get the next one, and when by our clock; nobody gets any while nothing is sent to them."""
    for reader in setup_of(memory).people.cx_leads:
        profile, (_, due) = next_for(reader, at, memory)
        person = profile.person if profile else None
        yield Receives(reader, person, due, sent=person is not None and may_be_told(person, memory))


def _may_try(person: Person, memory: Memory) -> bool:
    return is_reader(person, memory) or Role.ADMIN in roles_in(memory, person)
